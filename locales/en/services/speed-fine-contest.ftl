### Contest a speeding fine: the words for who contests and for the police officer.
### A question's name is its id; each way of being wrong has a text of its own that says how to mend the answer.

## The service

# In the catalogue, as the title of the contest, in letters.
# .summary under the name in the catalogue; .search other words by which it is looked for; .authority "Who decides"; .asked before beginning; .legal "What it rests on". .begin and .submit on the buttons.
service = Contest a speeding fine
    .summary = If you got a written warning fine for driving too fast and think that it is not right, tell us why within 30 days. It is free.
    .search = speeding ticket, speed camera, warning fine, fine, appeal a fine, contest a fine, I was not driving, police, notice of fine
    .authority = Police and Border Guard Board
    .asked = We ask the register of fines for your fines, so that you need not copy the notice. We ask you why the fine is not right; if somebody else was driving, who that was; and if you had sold the car, when.
    .legal = A fine for speeding is 3 euros for each kilometre per hour over the limit, and at most 190 euros. It may be contested within 30 days of being served with the notice. The amount itself cannot be contested, because the law sets it; contest the fine if you should not have got it.
    .begin = Begin the contest
    .submit = Submit the contest

## Before the beginning: whether the service may be for somebody

# A condition on the page "What may be for you". .why: why there is probably nothing to contest.
precheck-was_fined = You got a fine
    .why = Only a person who got a fine can contest it.

## Steps

# The page's title and the step in the list of steps.
step-fine = Which fine
# The page's title and the step in the list of steps.
step-served = When the notice reached you
# The page's title and the step in the list of steps.
step-notice = What the notice says
# The page's title and the step in the list of steps.
step-grounds = Why the fine is not right
# The page's title and the step in the list of steps.
step-driver = Who was driving
# The page's title and the step in the list of steps.
step-sale = The sale of the car
# The page's title and the step in the list of steps.
step-statement = In your own words

## Questions

# A question, a row of the summary. The answers are the numbers of the person's fines, from the register.
# .unknown: the register does not know the number.
fine = Which fine do you contest?
    .hint = The number stands at the top of the notice. The next pages show what the fine is for.
    .required = Choose the fine that you contest.
    .invalid = Choose one of the fines in the list.
    .unknown = The register no longer knows this fine. Choose another one.

# A question, a row of the summary; asked when the register gave no list of fines.
# .check: not written like a number of a fine, or somebody else's fine; .unknown: the register does not know it.
fine_number = The number of the fine
    .hint = It stands at the top of the notice: two letters, a dash and six digits, for example HT-123456.
    .required = Write the number of the fine.
    .too-long = The number is too long. Write two letters, a dash and six digits, for example HT-123456.
    .check = This is not the number of a fine of yours. Write it as it stands on the notice, for example HT-123456. Only the person to whom a fine was sent can contest it.
    .unknown = The register knows no fine with this number. Check whether you wrote it as it stands on the notice.

# A question, a row of the summary.
served_later = Did the notice reach you later than on the day it was issued?
    .hint = The 30 days run from the day on which you got the notice.
    .required = Choose whether the notice reached you later.
    .invalid = Choose yes or no.

# A question, a row of the summary. .check: the day is before the notice was issued.
served_on = The day on which you got the notice
    .hint = For example the day on which you signed for the letter or opened it in the portal.
    .required = Write the day on which you got the notice.
    .invalid = There is no such date. Write the day, month and year in numbers, for example 15 3 2026.
    .too-late = This day has not come yet. Write a day that is today or earlier.
    .check = The notice was issued after this day. Look at the date on it and write a day that is not earlier.

# A row of the summary; the register of fines answers it, or the person when it does not.
place = Where it was
    .hint = Copy the place from the notice.
    .required = Write the place that stands on the notice.
    .too-long = The place is too long. Write at most 200 characters.

# A row of the summary; the register of fines answers it, or the person when it does not.
happened_on = The day it was
    .hint = Copy the day from the notice, for example 15 3 2026.
    .required = Write the day on which it was; it stands on the notice.
    .invalid = There is no such date. Write the day, month and year in numbers, for example 15 3 2026.
    .too-late = This day has not come yet. Write the day that stands on the notice.

# A row of the summary; the register of fines answers it, or the person when it does not.
measured = Speed, in kilometres per hour
    .hint = Copy the speed from which the uncertainty of the measurement has been taken off.
    .required = Write the speed that stands on the notice.
    .invalid = Write the speed in digits, for example 61.
    .too-small = The speed is at least 1. Look at the notice again.
    .too-large = The speed is at most 400. Look at the notice again.

# A row of the summary; the register of fines answers it, or the person when it does not.
speed_limit = Highest speed allowed there, in kilometres per hour
    .hint = It stands on the notice, for example 50.
    .required = Write the highest speed that was allowed there.
    .invalid = Write the speed in digits, for example 50.
    .too-small = A speed limit is at least 5. Look at the notice again.
    .too-large = A speed limit is at most 130. Look at the notice again.

# A row of the summary; the register of fines answers it, or the person when it does not.
# .advise: the sum is not what the law gives for the speed.
amount = The fine on the notice
    .hint = In euros, for example 33.
    .required = Write the sum that stands on the notice.
    .advise = This is not the sum that the law gives for the speed. Check whether you copied it right. If the notice has it so, go on and tell us in your own words.

# A row of the summary, beside the sum on the notice; the portal computes it.
amount_by_law = The fine by the law
    .hint = 3 euros for each kilometre per hour over the limit, at most 190 euros. The amount itself cannot be contested.

# A row of the summary, a column of the queues; the register of fines answers it, or the person when it does not.
issued_on = The day the notice was issued
    .hint = Copy the day from the notice, for example 15 3 2026.
    .required = Write the day on which the notice was issued; it stands on the notice.
    .invalid = There is no such date. Write the day, month and year in numbers, for example 15 3 2026.
    .too-late = This day has not come yet. Write the day that stands on the notice.

# A row of the summary; the portal computes it.
contest_until = The last day to contest
    .hint = If it is a public holiday, the last day is the next working day.

# A question, a row of the summary, a column of the queues. .option-…: what can be chosen.
# .advise: the sum on the notice is not what the law gives; the person may go on.
grounds = Why is the fine not right?
    .hint = Choose all that apply. That the sum is too high is no ground: the law sets it.
    .option-not_the_driver = Somebody else was driving
    .option-sold_the_car = I had sold the car
    .option-equipment_doubt = I doubt the measurement
    .option-other = Another reason
    .required = Choose at least one reason.
    .advise = The sum on the notice is not the one that the law gives for the speed. If you want an officer to look at that, choose “Another reason” as well and tell us; or go on as it is.

# A question, a row of the summary: a personal code and a name. .check: the person named themselves.
driver = Who was driving?
    .hint = Write the personal code and the name. The driver gets a notice of their own and can contest it, too.
    .required = Write who was driving.
    .check = This is your own personal code. Write that of the person who was driving.

# A question, a row of the summary. .check: the day is after the drive.
sold_on = The day you sold the car
    .hint = The day that stands in the contract.
    .required = Write the day on which you sold the car.
    .invalid = There is no such date. Write the day, month and year in numbers, for example 15 3 2026.
    .too-late = This day has not come yet. Write a day that is today or earlier.
    .check = On this day the speed had already been measured, and the car was still yours. Check the day; if it is right, choose another reason.

# A question, a row of the summary; it need not be answered.
evidence = The contract, or another proof
    .hint = You need not add it now; the officer may ask for it. Up to five files (PDF, JPEG, PNG or a signed container), each up to 10 megabytes.

# A question, a row of the summary.
statement = What happened?
    .hint = Write what the officer should know. Ordinary words will do.
    .required = Write in a few sentences what happened.
    .too-long = The text is too long. Write at most 4000 characters.

# A question, a row of the summary; asked when the register does not know it.
address = Home address
    .hint = Street, house and flat, and the town or village.
    .required = Write where you live.

# A question, a row of the summary; it need not be answered.
email = E-mail address
    .hint = We use this address to tell you when there is a new letter for you here. We never send the decision itself by e-mail.
    .invalid = This is not an e-mail address. Write it like name@example.com.

## Conditions: why somebody cannot contest

# A condition in a list. .why: one or two sentences for who does not meet it; the data are shown beside it.
clause-has_fine = You have a fine that can be contested
    .why = The register of fines has no speeding fine in your name. If you have a notice on paper, look whose name stands on it: only that person can contest it.

# A condition in a list, and a warning before sending. .why: one or two sentences for who does not meet it.
clause-in_time = The 30 days are not over
    .why = By our count the 30 days are over. If the last day was a public holiday, you still have until the next working day. You may send the contest; an officer counts the days.

# A condition in a list. .why: one or two sentences for who does not meet it; the data are shown beside it.
clause-not_over = The time to contest is not over
    .why = A fine can be contested within 30 days of getting the notice, and these are over. If you had a weighty reason for being late, write to the police and ask for the time to be restored.

## Registers: what we ask and why

# What was asked, on the page "Who has looked at my data". .purpose on the same page and beside the question.
# .down beside the question, when the register gave no answer or did not know.
read-fines = The numbers of your fines from the register of fines
    .purpose = So that you can choose the fine and need not copy its number.
    .down = We could not get your fines just now. Take the notice at hand and write its number yourself; so you do not lose time.

# What was asked, on the page "Who has looked at my data". .purpose on the same page and beside the question.
# .down beside the question, when the register gave no answer or did not know.
read-notice = What the notice says, from the register of fines
    .purpose = To know what the fine is for and until when it can be contested, so that you need not write it yourself.
    .down = We could not get the notice from the register of fines just now. Copy what stands on it; an officer checks it later.

# What was asked, on the page "Who has looked at my data". .purpose on the same page and beside the question.
# .down beside the question, when the register does not know.
read-residence = Your home address from the population register
    .purpose = A contest has to say where you live, and you need not write it yourself.
    .down = The population register does not know your home address. Write it yourself.

## Messages to registers

# What was sent and why; in the contest's story and on the page "Who has looked at my data".
submit-contest = We sent the contest to the register of fines, so that the fine stands still until it is decided.

## States

# The tag in lists and on the contest's page. .resident: what happens now, for who contests.
state-submitted = Sent
    .resident = We have your contest and are entering it in the register of fines.

# The tag in lists and on the contest's page. .resident: what happens now, for who contests.
state-registered = Waiting for a decision
    .resident = Your contest is in the register of fines. You need not pay the fine while it is open. An officer decides within twenty working days.

# The tag in lists and on the contest's page. .resident: what happens now, for who contests.
state-in_review = In review
    .resident = An officer is looking into your contest. You need not do anything now, and you need not pay the fine.

# The tag in lists and on the contest's page. .resident: what happens now, for who contests.
state-waiting_applicant = Waiting for you
    .resident = The officer found something that has to be put right. The officer can go on once you have mended it.

# The tag in lists and on the contest's page. .resident: what happens now, for who contests.
state-annulled = Fine annulled
    .resident = The fine is annulled. You have nothing to pay; if you have paid already, you get the money back.

# The tag in lists and on the contest's page. .resident: what happens now, for who contests.
state-upheld = Fine stays
    .resident = The fine stays. The officer's reason stands in the decision. You may go to court within fifteen days of opening the decision.

# The tag in lists and on the contest's page. .resident: what happens now, for who contests.
state-in_force = In force
    .resident = The time to go to court is over, and the fine is in force. Please pay it.

# The tag in lists and on the contest's page. .resident: what happens now, for who contests.
state-turned_down = Not taken
    .resident = The register of fines did not take the contest. A fine can be contested only once, by the person to whom it was sent.

# The tag in lists and on the contest's page. .resident: what happens now, for who contests.
state-withdrawn = Taken back
    .resident = You took the contest back. The fine stays as it was.

# The tag in lists and on the contest's page. .resident: what happens now, for who contests.
state-lapsed = Closed without an answer
    .resident = The answers we asked for did not come in time, so the contest is closed. The fine stays as it was.

## What an officer and the applicant do

# A button on the officer's page. .story: a line of the contest's story. .done: the sentence after it.
action-take = Take the contest
    .story = An officer took the contest
    .done = You are now handling the contest.

# A button on the senior officer's page. .story: a line of the contest's story. .done: the sentence after it.
action-take_over = Take over
    .story = Another officer took the contest over
    .done = You are now handling the contest; the other officer no longer is.

# A button on the officer's page; a reason has to be given. .story: a line of the contest's story. .done: the sentence after it.
action-annul = Annul the fine
    .story = An officer annulled the fine
    .done = The fine is annulled. The decision waits for the person as a letter.

# A button on the officer's page; a reason has to be given. .story: a line of the contest's story. .done: the sentence after it.
action-uphold = Let the fine stay
    .story = An officer decided that the fine stays
    .done = The fine stays. The fifteen days to go to court run from when the person opens the decision.

# A button on the officer's page. .story: a line of the contest's story. .done: the sentence after it.
action-ask_again = Ask for answers to be put right
    .story = An officer asked for answers to be put right
    .done = The person gets a letter with your notes. The term stands still until they answer.

# A button on the officer's page; the person gets thirty days instead of fourteen. .story: a line of the contest's story. .done: the sentence after it.
action-ask_for_proof = Ask for a proof
    .story = An officer asked for a proof
    .done = The person gets a letter with your notes and has thirty days. The term stands still until they answer.

# A button on the applicant's page. .story: a line of the contest's story. .done: the sentence after it.
action-mend = Put the answers right
    .story = The applicant put the answers right
    .done = Thank you. The officer goes on with your contest.

# A button on the applicant's page. .story: a line of the contest's story. .done: the sentence after it.
# .ask and .means on the page where the person confirms it: the question as its title, and what follows from it.
action-withdraw = Take the contest back
    .story = The applicant took the contest back
    .done = The contest is taken back. The fine stays as it was.
    .ask = Take the contest back?
    .means = If you take the contest back, the fine stays as it was.

## What an officer ticks before deciding

# A line to tick on the officer's page.
check-statement_read = I have read the statement and looked at everything that came with it.

# A line to tick on the officer's page.
check-device_looked_up = I have looked up when the measuring device was last verified.

# A line to tick on the officer's page.
check-days_counted = I have counted the thirty days, holidays included.

## A term that is nearly over

# A notice on the officers' page of the contest.
escalate-not_taken = Five working days are left, and nobody has taken this contest.

# A notice on the officers' page of the contest.
escalate-nearly_over = Two working days are left. Nobody handles this contest any more: a senior officer has to take it over.

## Queues

# The queue of contests of large fines, for senior officers.
queue-at_stake = Much at stake
    .empty = No contest of a large fine waits.
# A queue's name for the senior officer: an officer proposed a decision, another has to agree. .empty: when nothing is in it.
queue-to_confirm = To be confirmed
    .empty = No decision waits for a second officer.

# A queue's name for the senior officer. .empty: when nothing is in it.
queue-nearly_over = Term nearly over
    .empty = No contest is about to be late.

# A queue's name for the officer. .empty: when nothing is in it.
queue-new = New contests
    .empty = There are no new contests.

# A queue's name for the officer. .empty: when nothing is in it.
queue-in_review = In review
    .empty = No contest is in review now.

# A queue's name for the senior officer. .empty: when nothing is in it.
queue-stuck = Not delivered to the register
    .empty = Every contest has reached the register of fines.

# A queue's name for the officer. .empty: when nothing is in it.
queue-decided = Decided
    .empty = No contest has been decided yet.

## Letters in the portal

# A letter's subject. .body: its text. $reference (text): the contest's reference.
notice-registered = We have your contest of the fine
    .body = Your contest { $reference } is entered in the register of fines. You need not pay the fine while it is open. An officer decides within twenty working days, and then you get a new letter here.

# A letter's subject. .body: its text. $reference (text): the contest's reference.
notice-turned_down = Your contest of the fine was not taken
    .body = The register of fines did not take your contest { $reference }. A fine can be contested only once, and only by the person to whom it was sent. If you think that this is a mistake, write to the Police and Border Guard Board before the 30 days are over.

# A letter's subject. .body: its text. $reference (text): the contest's reference.
notice-waiting = Please put right some answers in your contest
    .body =
        The officer who looks into your contest { $reference } found answers that have to be put right. You find the notes at the contest; only those answers can be changed.

        The last day to answer stands beside the notes. Until then the term stands still; after that the contest is closed.

# A letter's subject. .body: its text; opening it is being served with the decision. $reference (text): the contest's reference.
notice-annulled = The decision on your contest of the fine
    .body = We looked into your contest { $reference } and annulled the fine. You have nothing to pay; if you have paid already, you get the money back. The reason stands in the decision.

# A letter's subject. .body: its text; opening it is being served with the decision. $reference (text): the contest's reference.
notice-upheld = The decision on your contest of the fine
    .body = We looked into your contest { $reference } and decided that the fine stays. The reason, and how to go to court if you do not agree, stand in the decision.

# A letter's subject. .body: its text. $reference (text): the contest's reference.
notice-in_force = The fine is in force
    .body = The fifteen days to go to court after the decision on your contest { $reference } are over, and the fine is in force. Please pay it. If you did go to court, this letter does not concern you.

# A letter's subject. .body: its text. $reference (text): the contest's reference.
notice-withdrawn = You took your contest back
    .body = Your contest { $reference } is taken back, as you asked. The fine stays as it was, and so do the days to pay it.

# A letter's subject. .body: its text. $reference (text): the contest's reference.
notice-lapsed = Your contest is closed
    .body = We asked you to put right some answers in your contest { $reference } and heard nothing in time. The contest is closed, and the fine stays as it was.

## Documents: the decision on paper and as a page

# A document's title. .body: its text; .appeal: under the heading “If you do not agree”. Every answer of the contest may
# stand in it by its name. $reference (text): the contest's reference. $reason (text): the officer's words.
# $due (text): the last day to go to court.
letter-ruling = Decision: the fine stays
    .body =
        You contested a fine of { $amount } for speeding at { $place } on { $happened_on }. The notice was issued on { $issued_on }. You wrote as the reason: { $grounds }.

        We looked into the contest and let the fine stay.

        { $reason }
    .appeal =
        You may go to the county court within fifteen days of the day on which you opened this decision. The last day: { $due }.

        Until then you need not pay the fine. If you do not go to court, the fine is in force when the fifteen days are over.

# A document's title. .body: its text. Every answer of the contest may stand in it by its name.
# $reference (text): the contest's reference. $reason (text): the officer's words.
letter-annulment = Decision: the fine is annulled
    .body =
        You contested a fine of { $amount } for speeding at { $place } on { $happened_on }. The notice was issued on { $issued_on }. You wrote as the reason: { $grounds }.

        We looked into the contest and annulled the fine. You have nothing to pay. What you have paid already comes back to you.

        { $reason }

## How something was calculated: names of rules and of figures of the law

# A line of the calculation of the fine.
rule-fine_by_law = The fine by the law
# A line of the calculation of the last day: thirty days after the notice reached the person.
rule-counted_day = The last of the days to contest
# A line of the calculation of the last day, when what falls on a weekend has moved on.
rule-last_day = The last day, not on a weekend
# A figure of the law: euros for each kilometre per hour over the limit.
param-each_km = Euros for each kilometre per hour over the limit
# A figure of the law: the largest fine, in euros.
param-most = The largest fine, in euros
# A figure of the law: how many days there are to contest the fine.
param-contest_days = Days to contest the fine

## Laws

# The name of a law, beside the registers that it lets us ask.
act-misdemeanour_procedure_code = the Code of Misdemeanour Procedure
# The name of a law, beside the registers that it lets us ask.
act-traffic_act = the Traffic Act
