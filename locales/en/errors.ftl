### Error pages: what happened, whether anything was lost, and what to do now.
### The message itself is the page's title; .text stands under it; .way is the button that leads on.

# Only when the fault is ours. $number (text): the number of the error, which stands in the log too.
failure-number = If you ask for help, name the error number { $number }.

# There is no such page, or it is not this person's; which of the two we do not say.
failure-not-found = There is no such page
    .text = There is no page for you at this address. Check the address. Once you have signed in, you find your applications in the menu under “My applications”.
    .way = To the front page

# The form did not come from our page, or belongs to an earlier sign-in.
failure-forged = We could not accept this form
    .text = The form has expired or did not come from a page of this portal. This happens when you have signed out or signed in again meanwhile. We did not save what you sent last; answers saved earlier are kept. Open the page again and send the form once more.
    .way = To the front page

# The same thing was changed meanwhile, perhaps by the same person in another window.
failure-stale = This has changed meanwhile
    .text = It was changed elsewhere, for example in another window. We did not save your last change, so as not to overwrite the other one. Open the page again, look it over, and then try once more.
    .way = To the front page

# More was sent than a form takes.
failure-too-large = The form you sent is too large
    .text = We did not save what you sent last; answers saved earlier are kept. Go back, shorten long answers and send the form again.
    .way = To the front page

# What was sent cannot be read.
failure-unreadable = We could not read what was sent
    .text = We did not save what you sent last; answers saved earlier are kept. Open the page again and send the form once more.
    .way = To the front page

# The address exists, but only a form uses it, or the other way round.
failure-wrong-method = This address cannot be opened this way
    .text = This address is for a form of the portal and is not opened directly. Nothing has changed. Begin at the front page.
    .way = To the front page

# The portal was called by a name that is not its own.
failure-wrong-host = The portal is at another address
    .text = The portal does not work under this address, and you cannot sign in here. Nothing has changed. Go on at its own address.
    .way = To the portal

# The service needs a stronger sign-in than the person used.
failure-weak-sign-in = This service needs a stronger sign-in
    .text = The way you signed in is not secure enough for this service. Sign out, and then sign in another way, for example with an ID card. Your saved answers are kept.
    .way = Sign out

# The portal took too long, and gave up.
failure-slow = This is taking too long
    .text = The portal could not answer in time. Answers saved earlier and submitted applications are kept. Look whether your last change was saved, and try again in a few minutes.
    .way = To the front page

# Our own fault. The number of the error stands under it.
failure-broken = Something went wrong on our side
    .text = It is not your fault. Answers saved earlier and submitted applications are kept. Look whether your last change was saved, and try again in a few minutes.
    .way = To the front page

## The sign-in did not work

# The sign-in service gave a code that is not a personal code.
failure-unreadable-code = We could not read your personal code
    .text = The sign-in service sent us a personal code that the portal does not know. You are not signed in. Try another way of signing in. If that does not help, ask the sign-in service for help.
    .way = Sign in

# The browser has no trace of the sign-in: it took long, or cookies are forbidden.
failure-sign-in-lost = The sign-in has expired
    .text = Signing in took too long, or your browser does not allow cookies. You are not signed in, and nothing was lost. Begin signing in again. If this happens again, allow the cookies of this portal in your browser.
    .way = Sign in

# The person stopped signing in.
failure-sign-in-cancelled = Signing in was cancelled
    .text = You are not signed in, and nothing was lost. You can sign in whenever you wish.
    .way = Sign in

# The sign-in service does not answer.
failure-sign-in-down = Signing in does not work just now
    .text = The sign-in service does not answer. You are not signed in, and your saved answers are kept. Try again in a few minutes.
    .way = Sign in

# The answer of the sign-in service could not be trusted.
failure-sign-in-refused = The sign-in did not succeed
    .text = The sign-in service did not give us an answer that we can trust. To protect you, we did not sign you in. Your saved answers are kept. Begin signing in again.
    .way = Sign in
