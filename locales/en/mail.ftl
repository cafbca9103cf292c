### The mail that only points to a letter in the portal: it has no person's name, no decision and nothing of the application.

# The subject. $reference (text): the application's reference.
mail-subject = A new letter about application { $reference }
# The first line.
mail-greeting = Hello,
# What the mail says. $reference (text): the application's reference.
mail-news = You have a new letter about application { $reference } in the portal.
# The sentence before the link to the letters.
mail-how = Sign in to read it:
# The end: why there is no more here.
mail-why = To protect your data we do not write in e-mails what the letter says.
# The last line.
mail-no-reply = You need not answer this e-mail.
# The end of an e-mail to somebody who used a service without signing in.
mail-why-visitor = You get the whole letter by e-mail because you used the service without signing in.
# The subject of a mail about an offer, which has no reference.
mail-subject-plain = A new letter for you
# What such a mail says.
mail-news-plain = You have a new letter in the portal.
