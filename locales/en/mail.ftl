### The mail that only points to the portal's inbox: it has no person's name, no decision and nothing of the application.

# The subject. $reference (text): the case's reference.
mail-subject = A new message about case { $reference }
# The first line.
mail-greeting = Hello,
# What the mail says. $reference (text): the case's reference.
mail-news = You have a new message about case { $reference } in the portal.
# The sentence before the link to the inbox.
mail-how = Sign in to read it:
# The end: why there is no more here.
mail-why = To protect your data we do not write in e-mails what the message says.
# The last line.
mail-no-reply = You need not answer this e-mail.
