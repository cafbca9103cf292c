### Report a problem: the words for who reports and for the city's engineers.
### A question's name is its id; each way of being wrong has a text of its own that says how to mend the answer.

## The service

# In the catalogue, as the title of the report, in letters.
# .summary under the name in the catalogue; .search other words by which it is looked for; .authority "Who decides"; .asked before beginning; .legal "What it rests on". .begin and .submit on the buttons.
service = Report a problem in the city
    .summary = Tell the city of a hole in the road, a dark street light, rubbish or a broken branch. You need not sign in or say who you are.
    .search = pothole, hole in the road, broken street light, lamp out, litter, rubbish, graffiti, fallen tree, traffic sign, damage, complaint
    .authority = City Maintenance Office
    .asked = We ask what is wrong and where. You may add pictures. Only if you want an answer do we ask for your e-mail address, and we use it for nothing else.
    .legal = The city looks after its streets, parks and street lights under the law on local government and the law on roads. Anybody may report a problem.
    .begin = Begin the report
    .submit = Send the report

## Steps

# The page's title and the step in the list of steps.
step-what = What is wrong
# The page's title and the step in the list of steps.
step-where = Where it is
# The page's title and the step in the list of steps.
step-contact = An answer to you
# The page's title and the step in the list of steps.
step-answer_to = Where to answer

## Questions

# A question, a row of the summary, a column of the queues. .option-…: what can be chosen.
category = What is it about?
    .hint = Choose what fits best. If nothing does, choose “Something else”.
    .option-pothole = A hole in the road or pavement
    .option-street_light = A street light
    .option-rubbish = Rubbish or dirt
    .option-traffic_sign = A traffic sign or signal
    .option-tree = A tree or a branch
    .option-other = Something else
    .required = Choose what the problem is about.
    .invalid = Choose one of the answers in the list.

# A question, a row of the summary. .advise: a very short answer; the person may go on with it.
description = What is wrong?
    .hint = Say what you saw, as you would tell a neighbour. Please do not write names or other things about people.
    .required = Write in a few words what is wrong.
    .too-long = The description is too long. Write at most 2000 characters.
    .advise = This is very short. If you add a few words, the crew knows what to bring. You may also go on as it is.

# A question, a row of the summary, a column of the queues.
place = Where is it?
    .hint = Write the street and the nearest house number, for example “Pikk tänav 12”.
    .required = Write the place, so that we find it.

# A question, a row of the summary; it need not be answered.
landmark = What is it near?
    .hint = You need not answer. For example “at the bus stop” or “behind the playground”.
    .too-long = This is too long. Write at most 200 characters.

# A question, a row of the summary; it need not be answered.
pictures = Pictures
    .hint = You need not add any. Up to five pictures (JPEG, PNG or WebP), each up to 10 megabytes. Please leave out faces and number plates if you can.

# A question, a row of the summary.
wants_answer = Do you want to hear what becomes of it?
    .hint = If you do, we ask for an e-mail address. If not, we do not know who you are, and we mend it all the same.
    .required = Choose whether you want an answer.
    .invalid = Choose yes or no.

# A question, a row of the summary; asked only of who wants an answer.
email = E-mail address
    .hint = We write to this address when we have your report, and when we have dealt with it.
    .required = Write your e-mail address, or choose that you want no answer.
    .invalid = This is not an e-mail address. Write it like name@example.com.

## Messages to registers

# What was sent and why; in the report's story and on the page "Who has looked at my data".
submit-report = We sent the report to the city's maintenance register, so that a crew knows where to go.

## States

# The tag in lists and on the report's page. .resident: what happens now, for who reported.
state-submitted = Received
    .resident = We have your report. An engineer looks at it within five working days.

# The tag in lists and on the report's page. .resident: what happens now, for who reported.
state-in_review = Being looked into
    .resident = An engineer is dealing with your report. You need not do anything now.

# The tag in lists and on the report's page. .resident: what happens now, for who reported.
state-fixed = Put right
    .resident = The problem is put right. Thank you for telling us.

# The tag in lists and on the report's page. .resident: what happens now, for who reported.
state-not_ours = Not for the city
    .resident = The city cannot put this right. The engineer's reason says who can.

## What an engineer does

# A button on the engineer's page. .story: a line of the report's story. .done: the sentence after it.
action-take = Take the report
    .story = An engineer took the report
    .done = You are now handling the report.

# A button on the senior engineer's page. .story: a line of the report's story. .done: the sentence after it.
action-take_over = Take over
    .story = Another engineer took the report over
    .done = You are now handling the report; the other engineer no longer is.

# A button on the engineer's page. .story: a line of the report's story. .done: the sentence after it.
action-fix = It is put right
    .story = The problem was put right
    .done = The report is closed. If an answer was wanted, it is on its way.

# A button on the engineer's page; a reason has to be given. .story: a line of the report's story. .done: the sentence after it.
action-pass_on = It is not the city's
    .story = An engineer found that it is not for the city
    .done = The report is closed. If an answer was wanted, it is on its way with your reason.

## Queues

# A queue's name for the engineer. .empty: when nothing is in it.
queue-new = New reports
    .empty = There are no new reports.

# A queue's name for the engineer. .empty: when nothing is in it.
queue-in_review = Being looked into
    .empty = No report is being looked into now.

# A queue's name for the senior engineer. .empty: when nothing is in it.
queue-stuck = Not delivered to the register
    .empty = Every report has reached the register.

# A queue's name for the engineer. .empty: when nothing is in it.
queue-closed = Closed
    .empty = No report has been closed yet.

## Letters

# A letter's subject. .body: its text. $reference (text): the report's reference.
notice-submitted = We have your report
    .body = Thank you for telling us. Your report has the reference { $reference }. An engineer looks at it within five working days, and then we write to you again.

# A letter's subject. .body: its text. $reference (text): the report's reference.
notice-fixed = The problem you reported is put right
    .body = What you told us of in your report { $reference } is put right. Thank you: without you we would have learnt of it later. If something is still wrong, please report it again.

# A letter's subject. .body: its text. $reference (text): the report's reference. $reason (text): the engineer's reason.
notice-not_ours = The city cannot put this right
    .body =
        We looked into your report { $reference } and found that the city cannot put this right.

        The engineer's reason: { $reason }
