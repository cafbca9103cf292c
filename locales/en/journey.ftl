### The resident's way: from the front page to a submitted application, its letters, and who looked at the data.
### A service's own questions, steps and states stand in the file of the service.

## Step: a page of questions

# Above the data that a register gave.
step-known = We got this from a register. If something is wrong, have it corrected there.
# A question that need not be answered. $label (text): the question.
step-optional = { $label } (optional)
# The button that saves the answers and goes on.
step-continue = Continue
# The button that saves the page even when it is not complete, and leads to the applications.
step-later = Save and come back later
# At a question where the person says that a register is wrong; the register’s answer follows. $register (text), $date (date).
step-disputed = The register’s answer ({ $register }, { $date }):
# At a question that an official asked to have mended; the official’s words follow.
step-note = An official asks you to mend this:
# At a question whose answer was changed elsewhere meanwhile; what is saved now follows.
step-meanwhile = What is saved now:
# At the top of the page, when answers were changed elsewhere meanwhile.
step-changed = These answers were changed in another window meanwhile
    .text = Nothing is lost. Beside each answer that differs stands what is saved now. Look at both and save what should stand.
# At the top of the page, when the service asks to look at an answer again although it is not wrong.
step-advice = Please look at your answers once more
    .text = There is a note by the question. If the answer is right, leave it as it is and press “Continue”.

## Check: all answers before they are submitted

# The page's title and the last step in the list of steps.
check-title = Check your answers
# Under the title.
check-lead = Look over your answers before you submit the application.
# The same when an application is changed that was submitted before.
check-lead-changes = Look over your answers before you send the changes.
# After it, where “This is wrong” stands beside the answer of a register.
check-wrong = If a register’s answer is wrong, press “This is wrong” beside it.
# A heading.
check-next = What happens next
# $amount (money): the fee.
check-fee = The fee is { $amount }. You need not pay now.
# Here and after submitting. $email (text): the person's e-mail address.
check-told-email = When the decision is made, you get a letter here in the portal. We write to { $email } to say that a letter is waiting for you.
# Here and after submitting, when there is no e-mail address.
check-told-inbox = When the decision is made, you get a letter here in the portal. You find your letters in the menu under “Letters”.
# The button was pressed, and meanwhile something has changed: in another window, or in a register.
check-changed = Something has changed since you saw this page
    .text = Nothing was sent. Look over the answers once more, then press the button again.
# Above the button.
check-declare = By submitting the application you confirm that your answers are right.
# The same when an application is changed that was submitted before.
check-declare-changes = By sending the changes you confirm that your answers are right.
# The button.
check-submit = Submit the application
# The same when an application is changed that was submitted before.
check-submit-changes = Send the changes

## Later: a register did not answer and there is no going on without it

# The page's title. Under it the service says which register did not answer.
later-title = We cannot go on just now
# After the words of the service.
later-kept = You find the unfinished application under “My applications”. You can also try again now.
# The button that asks the register again.
later-again = Try again
# A link to the applications.
later-cases = My applications

## Conditions: why a person cannot have it

# The page's title. Under it stand the conditions that are not met, and the data by which we say so.
eligibility-title = You cannot apply for this at present
# Before each condition. $condition (text): the condition, as in “You live in a paid parking zone”.
eligibility-unmet = Condition not met: { $condition }
# Under the data: what to do when they are wrong.
eligibility-wrong = If a register is wrong, contact the owner of that register. If you wrote something wrong yourself, change it with the link beside the answer.
# A link to the applications.
eligibility-cases = My applications

## Receipt: the application is submitted

# The page's title.
receipt-title = Your application is submitted
# Before the reference.
receipt-reference = Reference
# $at (moment): the day and time of submitting.
receipt-at = Submitted on { $at }
# A heading.
receipt-next = What happens next
# Here and on the page of the application. $date (date): by when something has to happen with it.
receipt-due = We take the next step by { $date }.
# After it, where the authority means to be quicker than the law demands. $date (date).
case-target = We aim to be done sooner: by { $date }.
# $amount (money): the fee not yet paid.
receipt-fee = The fee due is { $amount }. You need not pay now.
# A button.
receipt-follow = View the application
# A button.
receipt-home = To the front page

## My applications

# The page's title.
cases-title = My applications
# A heading.
cases-drafts = Unfinished applications
# At the top of the page, when the person left an application for later.
cases-kept = Your answers are saved
    .text = You can go on here at any time and on any device. An answer that cannot be read yet, such as half a date, is not saved.
# At the top of the page, when the person deleted an unfinished application.
cases-removed = The unfinished application is deleted.
# $at (moment): the day and time it was last saved.
cases-saved = Saved on { $at }
# A button beside an unfinished application.
cases-continue = Continue
# A button beside an unfinished application; leads to a page that asks once more.
cases-remove = Delete
# The title of the table.
cases-list = Submitted applications
# A column: the application's reference.
cases-reference = Reference
# A column: the service's name.
cases-service = Service
# A column: the application's state.
cases-state = State
# A column: the day it was submitted.
cases-sent = Submitted
# When the person has no application at all.
cases-empty = You have no applications yet
# Under it.
cases-empty-text = Applications that you begin or submit are kept here.
# The button to the front page.
cases-find = View the services
# The link to the page that shows who looked at the data.
cases-looks = Who has looked at my data

## Deleting an unfinished application

# The page's title.
removal-title = Delete the unfinished application?
# Under the title.
removal-text = Your answers are then gone and cannot be brought back. You can begin a new application at any time.
# The button that deletes.
removal-yes = Delete the application
# The button that leads back.
removal-no = Keep it

## Application

# Above the title, for residents and officials. $reference (text): the application's reference.
case-reference = Application { $reference }
# The state, when a message has not reached a register.
case-delayed = Delayed
# Under it.
case-delayed-text = Your application is safe. A register has not yet accepted our message about it, and an official is dealing with that. You need not do anything.
# Before the reason that the official wrote.
case-reason = Reason given by the official:
# A heading, for residents and officials.
case-answers = Answers
# A heading, for residents and officials.
case-story = What has happened

## Story: events on an application's page and under “Who has looked at my data”; officials read them too

# Who did it. $name (text): the official's name.
story-official = { $name }, official
# Who did it, when it was the portal itself.
story-portal = The portal
story-begun = The application was begun
# $register (text): the register's name.
story-asked = The { $register } was asked for data and answered
# $register (text): the register's name.
story-asked-in-vain = The { $register } was asked for data but did not answer
# $register (text): the register's name; $since (text): when it had answered.
story-reused = Data that the { $register } gave on { $since } were used again; nobody was asked anew
story-submitted = The application was submitted
# An official opened the application.
story-looked = An official looked at the application
# Under it: what for.
story-looked-why = To review the application.
# $state (text): the application's new state.
story-state = The application is now in the state “{ $state }”.
# $register (text): the register's name.
story-told = The { $register } was sent a message about the application and accepted it
# $register (text): the register's name.
story-stuck = The { $register } was sent a message about the application but did not accept it
# The person opened a letter, which is thereby served.
story-served = The letter was opened in the portal
# Under it.
story-served-why = By being opened, the document was served.
# For officials alone: a checklist was ticked; its lines stand under it.
story-checked = An official looked at what has to be looked at
# For officials alone. $action (text): the button, such as “Refuse”.
story-proposed = An official proposed: { $action }
# $action (text): the button, such as “Refuse”.
story-agreed = A second official confirmed: { $action }
# For officials alone. $action (text): the button, such as “Refuse”.
story-sent-back = The proposal was sent back: { $action }
# For officials alone; what it means stands under it.
story-escalated = The term is nearly over
# An official had the messages that were not accepted sent again.
story-resent = The messages that were not accepted were sent again
# $subject (text): the letter's subject.
story-notified = The applicant was sent the letter “{ $subject }” in the portal
    .you = We sent you the letter “{ $subject }”

## Letters

# The page's title.
inbox-title = Letters
# When there are none.
inbox-empty = You have no letters
# Under it.
inbox-empty-text = Letters about your applications come here.
# The button under a letter.
inbox-case = View the application

## Answers: how an answer is written

# A question that was not answered.
answer-none = Not answered
answer-yes = Yes
answer-no = No

## Registers
## The name stands inside a sentence and has its article there: “From: population register”, “but the population register did not answer”.
## .title is the same name by itself, for example at the start of a line of a list.

register-population = population register
    .title = Population register
register-traffic = traffic register
    .title = Traffic register
register-police = register of fines
    .title = Register of fines
register-city = city’s maintenance register
    .title = City’s maintenance register
register-benefits = register of benefits
    .title = Register of benefits
register-business = business register
    .title = Business register
