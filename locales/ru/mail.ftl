### The mail that only points to a letter in the portal: it has no person's name, no decision and nothing of the application.

# The subject. $reference (text): the application's reference.
mail-subject = Новое письмо о заявлении { $reference }
# The first line.
mail-greeting = Здравствуйте!
# What the mail says. $reference (text): the application's reference.
mail-news = На портале вас ждёт новое письмо о заявлении { $reference }.
# The sentence before the link to the letters.
mail-how = Чтобы прочитать его, войдите в портал:
# The end: why there is no more here.
mail-why = Чтобы защитить ваши данные, мы не пишем по электронной почте, о чём говорится в письме.
# The last line.
mail-no-reply = Отвечать на это сообщение не нужно.
# The end of an e-mail to somebody who used a service without signing in.
mail-why-visitor = Вы получаете всё письмо по электронной почте, потому что пользовались услугой без входа в портал.
# The subject of a mail about an offer, which has no reference.
mail-subject-plain = Новое письмо для вас
# What such a mail says.
mail-news-plain = На портале вас ждёт новое письмо.
