### Resident parking permit: the words for the applicant and the official.
### A question's name is its id; each way of being wrong has a text of its own that says how to mend the answer.

## The service

# In the catalogue, as the title of the application, in letters.
# .summary under the name in the catalogue; .search other words by which it is looked for; .authority "Who decides"; .asked before beginning; .legal "What it rests on".
service = Resident parking permit
    .summary = A permit to park in the paid parking zone where you live. It is valid for a year and costs 120 euros.
    .search = parking permit, permit to park, parking card, residents’ parking, parking zone, free parking at home
    .authority = City Transport Office
    .asked = We ask the population register for your home address and when you moved there, so that you need not write them yourself. We ask you for the number plate of your car, and the traffic register for its owner and users. This is how we see whether you are entitled to a permit.
    .legal = The permit is given under the city’s rules for paid parking. A permit is for a person who has lived in a paid parking zone for at least two months, and who owns the car or is entered in the traffic register as its user.

## Steps

# The page's title and the step in the list of steps.
step-home = Your home
# The page's title and the step in the list of steps.
step-car = Your car
# The page's title and the step in the list of steps.
step-permit = Your permit

## Questions

# A question, a row of the summary. .hint under the question, when the register gave no answer and the person writes.
address = Home address
    .hint = Write the street, the house and the flat, for example “Männi tänav 12–5”.
    .required = Write your home address.
    .too-long = The address is too long. Write at most 200 characters.

# A question, a row of the summary, a column of the queues. The answers are names of districts as the register writes them.
district = District or parking zone
    .hint = Choose where you live.
    .required = Choose the district or parking zone where you live.
    .invalid = Choose one of the districts or zones in the list.

# A question, a row of the summary. .hint says how to write the date.
resident_since = You have lived at this address since
    .hint = Write the day since which you have lived at this address, for example 15 3 2021.
    .required = Write the day since which you have lived at this address.
    .invalid = There is no such date. Write the day, month and year in numbers, for example 15 3 2021.
    .too-late = This day has not come yet. Write a day that is today or earlier.

# A question, a row of the summary, a column of the queues.
# .check: the person is neither owner nor user; .unknown: the traffic register knows no such car.
plate = Number plate of the car
    .hint = For example 123 ABC. Spaces and capital letters do not matter.
    .required = Write the number plate of the car.
    .invalid = This cannot be a number plate. Write letters and digits only, for example 123 ABC.
    .check = By the traffic register you are neither the owner nor a user of this car. Check the number plate, or have the owner enter you in the traffic register as a user.
    .unknown = The traffic register knows no car with this number plate. Check whether you wrote it correctly.

# A row of the summary; the traffic register answers it.
make = Make of the car
    .too-long = The make is too long. Write at most 200 characters.

# A row of the summary; the traffic register answers it.
model = Model of the car
    .too-long = The model is too long. Write at most 200 characters.

# A question, a row of the summary. We offer the day a week from now.
starts_on = The permit starts on
    .hint = The permit is valid for a year from this day. A decision takes up to seven days. The start may be up to 60 days from now.
    .required = Write the day from which you need the permit.
    .invalid = There is no such date. Write the day, month and year in numbers, for example 15 3 2027.
    .too-early = A permit cannot start in the past. Write a day that is today or later.
    .too-late = A permit is not given that far ahead. Write a day that is at most 60 days from now.

# A question, a row of the summary; it need not be answered.
email = E-mail address
    .hint = We use this address to tell you when there is a new letter for you here. We never send the decision itself by e-mail.
    .invalid = This is not an e-mail address. Write it like name@example.com.

## Conditions: why a person cannot have the permit

# A condition in a list. .why: one or two sentences for who does not meet it; the data are shown beside it.
clause-in_zone = You live in a paid parking zone
    .why = A resident parking permit is only for people who live in Vanalinn, Südalinn, Kesklinn or Pirita. Your home is elsewhere, and no permit is needed there.

# A condition in a list. .why: one or two sentences for who does not meet it; the data are shown beside it.
clause-two_months = You have lived at this address for at least two months
    .why = You can have a permit when the address has been your home in the population register for at least two months. Yours has not been yet; apply once the two months have passed.

## Before the beginning: whether the permit may be for somebody

# A condition on the page "What may be for you". .why: why there is probably no permit.
precheck-lives_here = You live in this city
    .why = Only those who live in this city get the permit.

# A condition on the page "What may be for you". .why: why there is probably no permit.
precheck-owns_a_car = You own a car, or are registered as its user
    .why = The permit is for the owner of a car, or its user in the traffic register.

## Registers: what we ask and why

# What was asked, on the page "Who has looked at my data". .purpose on the same page and beside the question.
# .down beside the question, when the register gave no answer or did not know.
read-person = Home address from the population register
    .purpose = To know whether you live in a paid parking zone and for how long, so that you need not write it yourself.
    .down = We could not get your home address from the population register just now. Write it yourself; an official checks it later.

# What was asked, on the page "Who has looked at my data". .purpose on the same page and beside the question.
# .down on a page of its own, when the traffic register gave no answer and there is no going on.
read-vehicle = The car from the traffic register
    .purpose = To know whether you are the owner or a user of the car.
    .down = The traffic register does not answer just now, and we cannot go on without it. Your answers are kept. Come back in a while and go on from the same place.

## Messages to registers

# What was sent and why; in the application's story and on the page "Who has looked at my data".
submit-application = We sent the application, so that the traffic register knows for which car a permit is asked.

# What was sent and why; in the application's story and on the page "Who has looked at my data".
submit-approval = We sent the decision, so that the traffic register enters the permit with the car.

# What was sent and why; in the application's story and on the page "Who has looked at my data".
submit-refusal = We sent the decision, so that the traffic register closes the application.

## States

# The tag in lists and on the application's page. .resident: what happens now, for the applicant.
state-submitted = Submitted
    .resident = We have your application. An official looks through it within seven days.

# The tag in lists and on the application's page. .resident: what happens now, for the applicant.
state-in_review = In review
    .resident = An official is looking through your application. You need not do anything now.

# The tag in lists and on the application's page. .resident: what happens now, for the applicant.
state-approved = Approved
    .resident = Your application is approved. We are entering the permit in the traffic register and will write to you when that is done.

# The tag in lists and on the application's page. .resident: what happens now, for the applicant.
# $fee (text): the fee.
state-active = Permit given
    .resident = Your permit is in the traffic register. You need not put anything on the car. The fee is { $fee }. The portal takes no payments yet; the Transport Office sends you an invoice.

# The tag in lists and on the application's page. .resident: what happens now, for the applicant.
state-refused = Refused
    .resident = You were not given a permit. The official's reason stands with the decision.

## What an official does

# A button on the official's page. .story: a line of the application's story. .done: the sentence after it.
action-take = Take the application
    .story = An official took the application
    .done = You are now handling the application.

# A button on the senior official's page. .story: a line of the application's story. .done: the sentence after it.
action-take_over = Take over
    .story = Another official took the application over
    .done = You are now handling the application; the other official no longer is.

# A button on the official's page. .story: a line of the application's story. .done: the sentence after it.
action-approve = Give the permit
    .story = An official approved the application
    .done = The application is approved. The decision goes to the traffic register, and then the applicant gets a letter.

# A button on the official's page; a reason has to be given. .story: a line of the application's story. .done: the sentence after it.
action-refuse = Refuse the permit
    .story = An official refused the permit
    .done = The permit is refused. The applicant gets a letter with your reason.

## Queues

# A queue's name for the official. .empty: when nothing is in it.
queue-new = New applications
    .empty = There are no new applications.

# A queue's name for the official. .empty: when nothing is in it.
queue-in_review = In review
    .empty = No application is in review now.

# A queue's name for the senior official. .empty: when nothing is in it.
queue-stuck = Not delivered to a register
    .empty = Every message has reached its register.

# A queue's name for the official. .empty: when nothing is in it.
queue-decided = Decided
    .empty = No application has been decided yet.

## Letters in the portal

# A letter's subject. .body: its text. $reference (text): the application's reference.
notice-submitted = We have your application for a parking permit
    .body = We have received your application for a parking permit. Its reference is { $reference }. An official looks through it within seven days, and then you get a new letter here.

# A letter's subject. .body: its text. $reference (text): the application's reference.
# $fee (text): the fee.
notice-active = Your parking permit is given
    .body =
        We approved your application { $reference } and entered the permit in the traffic register. A parking inspector finds the permit by the number plate; you need not put anything on the car.

        The fee is { $fee }. The portal takes no payments yet; the Transport Office sends you an invoice.

# A letter's subject, to the owner of the car who confirmed the application. .body: its text. $reference (text): the application's reference.
notice-active_owner = A parking permit was given for your car
    .body = The application { $reference }, which you confirmed as the owner of the car, was approved. The car now has a parking permit. You need not do anything.

# A letter's subject. .body: its text. $reference (text): the application's reference. $reason (text): the official's reason.
# $until (date): the last day for an appeal.
notice-refused = You were not given a parking permit
    .body =
        We decided not to give a permit on your application { $reference }.

        The official's reason: { $reason }

        If you do not agree, you may appeal until { $until }: open the application and press “Appeal against the decision”. Another official hears the appeal, and it costs nothing.

# What was sent and why; in the application's story and on the page "Who has looked at my data".
submit-ending = We told the traffic register that the application ended without a permit.

# The tag in lists and on the application's page. .resident: what happens now, for the applicant.
state-waiting_applicant = Waiting for you
    .resident = The official found something that has to be put right. The official can go on once you have mended it.

# The tag in lists and on the application's page. .resident: what happens now, for the applicant.
state-withdrawn = Taken back
    .resident = You took the application back. Nothing more happens, and you may apply again at any time.

# The tag in lists and on the application's page. .resident: what happens now, for the applicant.
state-lapsed = Closed without an answer
    .resident = What the application waited for did not come within fourteen days, so it is closed. You may apply again at any time.

# A button on the official's page. .story: a line of the application's story. .done: the sentence after it.
action-ask_again = Ask the applicant to put answers right
    .story = An official asked for answers to be put right
    .done = The applicant gets a letter with your notes. The term stands still until they answer.

# A button on the applicant's page. .story: a line of the application's story. .done: the sentence after it.
action-mend = Put the answers right
    .story = The applicant put the answers right
    .done = Thank you. The official goes on with your application.

# A button on the applicant's page. .story: a line of the application's story. .done: the sentence after it.
action-change = Change my answers
    .story = The applicant changed the answers
    .done = Your application now has the new answers.

# A button on the applicant's page. .story: a line of the application's story. .done: the sentence after it.
# .ask and .means on the page where the person confirms it: the question as its title, and what follows from it.
action-withdraw = Take the application back
    .story = The applicant took the application back
    .done = The application is taken back.
    .ask = Take the application back?
    .means = If you take the application back, nobody looks at it any more and you get no permit. You may apply again at any time.

# A letter's subject. .body: its text. $reference (text): the application's reference.
notice-waiting = Please put right some answers in your application
    .body =
        The official who looks through your application { $reference } found answers that have to be put right. You find the notes at the application; only those answers can be changed.

        Please answer within fourteen days. Until then the term of the application stands still; after that it is closed.

# A letter's subject. .body: its text. $reference (text): the application's reference.
notice-withdrawn = You took your application back
    .body = Your application { $reference } is taken back, as you asked. You may apply again at any time.

# A letter's subject. .body: its text. $reference (text): the application's reference.
notice-lapsed = Your application is closed
    .body = What your application { $reference } waited for did not come within fourteen days: the answers that you were asked to put right, or the word of the car’s owner. The application is closed. You may apply again at any time.

## The car is somebody else's

# The tag in lists and on the application's page. .resident: what happens now, for the applicant.
state-waiting_owner = Waiting for the owner of the car
    .resident = The car belongs to somebody else. We asked the owner to confirm your application; an official looks through it after that.

# The tag in lists and on the application's page. .resident: what happens now, for the applicant.
state-owner_declined = The owner did not agree
    .resident = The owner of the car did not confirm your application, so no permit can be given for this car. You may apply for another car at any time.

# A letter's subject. .body: its text. $reference (text): the application's reference.
notice-waiting_owner = We asked the owner of the car to confirm
    .body =
        By the traffic register the car in your application { $reference } belongs to somebody else. We asked the owner to confirm the application by signing in to this portal; they see your name and your answers.

        They have fourteen days. You may tell them that the letter is waiting for them here.

# A letter's subject. .body: its text. $reference (text): the application's reference.
notice-owner_declined = The owner of the car did not agree
    .body = The owner of the car did not confirm your application { $reference }, so no permit can be given for this car. Their reason is on the application’s page. You may apply for another car at any time.

## Renewal, and the end of a permit

# A letter's subject. .body: its text. $reference (text): the application's reference. $until (date): the last day of the permit.
notice-renewal = You can renew your parking permit now
    .body =
        Your parking permit is valid until { $until }. If you still need one, renew it: open the application { $reference } and press “Renew”. Your old answers are there already.

        If you need no permit any more, you need not do anything.

# The tag in lists and on the application's page. .resident: what happens now, for the applicant.
state-expired = Permit expired
    .resident = The year of your permit is over. If you need a permit again, apply for a new one.

# A letter's subject. .body: its text. $reference (text): the application's reference.
notice-expired = Your parking permit has expired
    .body = The year of the permit that you were given on your application { $reference } is over. If you need a permit again, you may apply for a new one at any time.

## Appeal

# On the page of a refused application. $until (date): the last day for an appeal. .over: when that day has passed.
appeal = If you do not agree with the decision, you may appeal against it until { $until }. Another official hears the appeal.
    .over = It was possible to appeal against this decision until { $until }.

# A button on the applicant's page. .story: a line of the application's story. .done: the sentence after it.
# .ask and .means on the page where the person confirms it: the question as its title, and what follows from it.
action-appeal = Appeal against the decision
    .story = The applicant appealed against the decision
    .done = Your appeal is filed.
    .ask = Appeal against the decision?
    .means = If you appeal, another official looks at the decision anew. An appeal is free.

# The tag in lists and on the application's page. .resident: what happens now, for the applicant.
state-appealed = Appeal under review
    .resident = A senior official is looking through your appeal. You need not do anything now.

# The tag in lists and on the application's page. .resident: what happens now, for the applicant.
state-upheld = Refusal upheld
    .resident = Your appeal was heard, and the refusal stays. The reason stands with the decision. If you do not agree, you may turn to the administrative court within 30 days.

# The tag in lists and on the application's page. .resident: what happens now, for the applicant.
state-overturned = Refusal overturned
    .resident = Your appeal was granted. We are entering the permit in the traffic register and will write to you when that is done.

# A button on the senior official's page; a reason has to be given. .story: a line of the application's story. .done: the sentence after it.
action-uphold = Leave the refusal as it is
    .story = A senior official left the refusal as it was
    .done = The refusal stays. The applicant gets a letter with your reason.

# A button on the senior official's page; a reason has to be given. .story: a line of the application's story. .done: the sentence after it.
action-overturn = Give the permit after all
    .story = A senior official granted the appeal
    .done = The appeal is granted. The decision goes to the traffic register, and then the applicant gets a letter.

# A button on the senior official's page; a reason has to be given. .story: a line of the application's story. .done: the sentence after it.
action-extend = Extend the time by 30 days
    .story = A senior official extended the time for deciding about the appeal
    .done = The time is 30 days longer. The applicant gets a letter with your reason.

# A queue's name for the senior official. .empty: when nothing is in it.
queue-appeals = Appeals
    .empty = There is no appeal to hear.

# What was sent and why; in the application's story and on the page "Who has looked at my data".
submit-reversal = We sent the decision on the appeal, so that the traffic register enters the permit with the car.

# A letter's subject. .body: its text. $reference (text): the application's reference. $until (date): by when it is decided.
notice-appealed = We have your appeal
    .body = We have received your appeal against the decision on your application { $reference }. A senior official decides on it by { $until }, and then you get a new letter here.

# A letter's subject. .body: its text. $reference (text): the application's reference. $reason (text): the official's reason. $until (date): the new last day.
notice-extended = Your appeal takes longer to decide
    .body =
        Your appeal against the decision on application { $reference } needs more time. It is now to be decided by { $until }.

        Reason: { $reason }

# A letter's subject. .body: its text. $reference (text): the application's reference. $reason (text): the official's reason.
notice-upheld = Your appeal was not granted
    .body =
        We looked through your appeal against the decision on your application { $reference }. The refusal stays.

        The reason: { $reason }

        If you do not agree, you may turn to the administrative court within 30 days of getting this letter.

## Laws

# The name of a law, beside the registers that it lets us ask.
act-parking_regulation = the city’s rules for paid parking
