### Error pages: what happened, whether anything was lost, and what to do now.
### The message itself is the page's title; .text stands under it; .way is the button that leads on.

# Only when the fault is ours. $number (text): the number of the error, which stands in the log too.
failure-number = If you ask for help, name the error number { $number }.

# There is no such page, or it is not this person's; which of the two we do not say.
failure-not-found = There is no such page
    .text = There is no page for you at this address. Check the address. Once you have signed in, you find your applications in the menu under “My applications”.
    .way = To the front page

# The form did not come from our page, is older than a week, or belongs to somebody else’s sign-in.
failure-forged = We could not accept this form
    .text = The form has expired or did not come from a page of this portal. This happens when somebody else has signed in meanwhile. We did not save what you sent last; answers saved earlier are kept. Open the page again and send the form once more.
    .way = Open the page again

# The same thing was changed meanwhile, perhaps by the same person in another window.
failure-stale = This has changed meanwhile
    .text = It was changed elsewhere, for example in another window. We did not save your last change, so as not to overwrite the other one. Open the page again, look it over, and then try once more.
    .way = To the front page

# More was sent than a form takes.
failure-too-large = The form you sent is too large
    .text = We did not save what you sent last; answers saved earlier are kept. Go back, shorten long answers and send the form again.
    .way = To the front page

# The form had an input that the service does not ask for.
failure-not-asked = The form had something on it that we did not ask for
    .text = It had an answer to a question that this service does not have. We saved nothing of what you sent last; answers saved earlier are kept. Open the page again and answer its questions.
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

# An official opens an application of their own, or of somebody close to them.
failure-own-interest = You cannot open this application
    .text = It is your own, or it concerns somebody close to you. So that nobody can doubt the decision, another official handles it. Nothing was shown and nothing was saved.
    .way = To the queues

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

## Something is wrong with an answer: what the portal says when the service has no words of its own
## Each text says how to mend the answer. The name holds the fault and the kind of answer.

fault-required = Answer this question.
fault-required-text = Write an answer.
fault-required-long_text = Write an answer.
fault-required-number = Write a number.
fault-required-money = Write the amount in euros.
fault-required-date = Write the date: day, month and year.
fault-required-yes_no = Choose “Yes” or “No”.
fault-required-choice = Choose an answer.
fault-required-choices = Choose at least one answer.
fault-required-list = Search by name and choose an answer.
fault-required-country = Choose a country.
fault-required-person_code = Write the personal code.
fault-required-person = Write the person’s code and name.
fault-required-company_code = Write the registry code.
fault-required-plate = Write the number plate of the vehicle.
fault-required-iban = Write the number of the bank account.
fault-required-email = Write the e-mail address.
fault-required-phone = Write the telephone number.
fault-required-address = Write the address.
fault-required-files = Add at least one file.

fault-invalid = We do not understand this answer. Check that you wrote it correctly.
fault-invalid-number = Write the number in figures, for example 12 or 12.5.
fault-invalid-money = Write the amount in figures with at most two decimal places, for example 12.50.
fault-invalid-date = There is no such date. Write the day, month and year in numbers, for example 15 3 2027.
fault-invalid-yes_no = Choose “Yes” or “No”.
fault-invalid-choice = Choose one of the answers offered.
fault-invalid-choices = Choose only among the answers offered.
fault-invalid-list = Choose one of the answers offered.
fault-invalid-country = Choose a country from the list.
fault-invalid-person_code = This cannot be a personal code. An Estonian code has 11 digits; before the code of another country write the two letters of that country.
fault-invalid-person = Check the personal code and write the name, too. An Estonian code has 11 digits; before the code of another country write the two letters of that country.
fault-invalid-company_code = This cannot be a registry code. A registry code has eight digits.
fault-invalid-plate = This cannot be a number plate. Write letters and digits only, for example 123 ABC.
fault-invalid-iban = This cannot be an account number. An Estonian one has the letters EE and 18 digits; check each of them.
fault-invalid-email = This is not an e-mail address. Write it like name@example.com.
fault-invalid-phone = This cannot be a telephone number. Before a number from abroad write a plus and the country’s code, for example +358 40 123 4567.

# The answer is too long. $max (number): how many characters there may be.
fault-too-long = The answer is too long. Write less.
fault-too-long-text = The answer is too long. Write at most { $max } characters.
fault-too-long-long_text = The answer is too long. Write at most { $max } characters.
fault-too-long-address = The address is too long. Write at most 300 characters.
fault-too-long-person = The name is too long. Write at most 200 characters.

# $min (number or money): the least there may be.
fault-too-small = The answer is too small. Check the number.
fault-too-small-number = The number must be at least { $min }.
fault-too-small-money = The amount must be at least { $min }.
# $max (number or money): the most there may be.
fault-too-large = The answer is too large. Check the number.
fault-too-large-number = The number may be at most { $max }.
fault-too-large-money = The amount may be at most { $max }.
fault-too-early = This date is too early. Check the day, month and year.
fault-too-late = This date is too late. Check the day, month and year.
fault-check = This answer does not agree with the others. Check your answers.
fault-unknown = The register does not know this. Check that you wrote it correctly.

# There are too many files. $max (number): how many there may be.
fault-too-many = There are too many. Remove some.
fault-too-many-files =
    { $max ->
        [one] You can add one file. Remove the others.
       *[other] You can add at most { $max } files. Remove some.
    }
# A list has too few or too many. $min, $max (numbers): how many there must or may be. $count (number): how many there are.
fault-too-few = There are too few. Add more.
fault-too-few-items = There must be at least { $min } here, and now there are { $count }. Add those that are missing.
fault-too-many-items = There may be at most { $max } here, and now there are { $count }. Remove those that are too many.
