### What lies beside an application: notes, messages, what is on hold, questions to other units, links.

## What every form beside an application shares

# A question: files that come with a note or a message.
beside-files = Files
# Under it.
beside-files-hint = At most 5, each up to 10 MB: PDF, a photo, a text or a document.
# Why something beside an application was not done; an error at a box or a notice on top.
beside-unable =
    .text-missing = Write something here.
    .text-too-long = This is too long. A note or a message has at most 4,000 characters, a reason or a question 2,000.
    .closed = This is no longer possible in the application’s present state. Nothing was saved.
    .not-your-case = Another official is handling the application. Nothing was saved.
    .nobody-to-tell = The applicant has no inbox and left no address, so a message would reach nobody.
    .no-day = Write a day that there is, for example 9 3 2027.
    .day-past = Choose a day after today.
    .day-too-far = Choose a day within the next 180 days.
    .no-queue = The service has no list of applications on hold, so this one would be lost from sight.
    .over = Somebody else has already done this, or it is no longer needed. Nothing was saved.
    .answered-since = The applicant has answered once more since this page was opened. Read that as well, then mark it as read.
    .asked-already = This was asked already, and the answer is still to come.
    .said-enough = You have sent 20 messages to which nobody has answered yet. Please wait until an official has read them: your words are kept in the box below.
    .files-enough = You have sent 100 files about this application, and there is no room for more. Send the message without files; if something is missing, the official will tell you how to bring it.
    .verdict-missing = Choose one of the answers.
    .no-such-case = There is no application with this reference that you may open. Check the reference.
    .same-case = This is the application itself. Write the reference of another one.
    .linked-already = The two applications are linked already.
    .stale = The application changed while you were writing. What you wrote is still here: look through the changes and send it again.
# After something was done beside an application.
beside-done =
    .noted = The note is saved. The applicant does not see it.
    .struck = The note is struck out.
    .wrote = The message is in the applicant’s inbox.
    .read = The answer is marked as read.
    .aside = The application is put aside. It comes back by itself on the day you chose.
    .taken-up = The application is back among the others.
    .consulted = The question is sent.
    .withdrawn = The question is taken back.
    .linked = The applications are linked.
    .unlinked = The link is removed.

## The page of an application: its parts

# The name of the links to the parts of the page, read out by screen readers only.
desk-jump = Parts of the page
# A heading: who has seen the application.
desk-looks = Who has looked
# A box: the reference of the application that goes on instead of a duplicate.
desk-original = Which application goes on?
# In a queue. $state (text): the application's state.
desk-row-answered = { $state }, the applicant has answered
# In a queue. $state (text): the application's state. $date (date): until when it is put aside.
desk-row-aside = { $state }, on hold until { $date }
# A link on the page of a duplicate. $reference (text): the application that goes on.
case-goes-on = It goes on in the application { $reference }.

## Notes for officials

# A heading.
notes = Notes for officials
# Under it.
notes-about = Only officials of this service read them. A note cannot be changed; it can be struck out.
# A box. .send: the button.
notes-write = A new note
    .hint = The applicant never sees it.
    .send = Save the note
# A box beside a note. .open: what unfolds it; .send: the button.
notes-strike = Why does it not hold?
    .open = Strike out
    .send = Strike the note out
# Under a note that was struck out. $name (text): the official. $reason (text): why.
notes-struck = Struck out by { $name }: { $reason }

## Messages between officials and the applicant

# A heading for officials.
talk = Messages to the applicant
# Above the box. $language (text): the applicant's language, in the form “in …”.
talk-about = The applicant reads this. They applied { $language }: write so, too, if you can.
# The applicant's language inside that sentence.
talk-language =
    .et = in Estonian
    .en = in English
    .ru = in Russian
# Instead of the box.
talk-nobody = The applicant has not signed in and left no address, so nothing can be written to them.
# Instead of the box.
talk-closed = The application is closed: no more messages can be written.
# The heading of a notice. $since (moment): when the applicant answered first.
talk-unread = The applicant has answered ({ $since })
# A button beside it.
talk-read = Mark as read
# A box. .send: the button.
talk-write = A new message
    .hint = It lies in the applicant’s inbox. Mail only points there.
    .send = Send the message
# A heading for the applicant.
talk-with-official = Messages
# A box for the applicant.
talk-reply = Your answer
# Under it.
talk-reply-hint = The official who handles your application reads it.
# The button.
talk-reply-send = Send the answer
# After an answer was sent.
talk-sent = Your answer is sent.
# Instead of the box, when the application is closed.
talk-over = The application is closed, so it cannot be answered any more.
# Beside a file that nobody can open.
talk-file-infected = The virus check found something in it
# The error when there are too many files.
talk-files-too-many = Send at most 5 files at a time
# A letter's subject. .body: its text. $reason (text): what the official wrote. $reference (text): the application's reference.
talk-notice = A message about your application
    .body =
        { $reason }

        This is about the application { $reference }. You can answer on its page.

## On hold

# The heading of a notice. $date (date): the day on which the application is back.
aside-until = On hold until { $date }
# $name (text): the official. $reason (text): why; for officials alone.
aside-why = { $name }, for officials alone: { $reason }
# $name (text): the official. $reason (text): why; the applicant was told.
aside-why-told = { $name }, the applicant was told: { $reason }
# About the term of the law.
aside-term = The term goes on: it stands still only where the law says so, and not because of this. An answer of the applicant brings the application back at once.
# A button.
aside-end = Take it up again now
# What unfolds the form.
aside-open = Put on hold
# A question: a date.
aside-day = Until which day?
# Under it.
aside-day-hint = On this day it is back among the others, at most 180 days from now.
# A box.
aside-reason = Why?
# A question. .no and .yes: the answers.
aside-tell = Who reads the reason?
    .no = Officials alone
    .yes = The applicant, too: they get a letter in the portal
# The button.
aside-do = Put on hold
# A letter's subject. .body: its text. $reason (text): why. $reference (text): the application's reference.
aside-notice = Your application waits for now
    .body =
        We have put the application { $reference } aside until a later day, which stands on its page. The reason: { $reason }

        The term of your application goes on as before. You need not do anything.

## Questions to other units

# A heading on the application's page.
tasks = Questions to other units
# A box. .send: the button.
tasks-ask = What do you ask?
    .send = Send the question
# What unfolds the form. $task (text): the name of what is asked.
tasks-ask-open = Ask: { $task }
# $name (text): the official. $at (moment): when.
tasks-asked-by = Asked by { $name }, { $at }
# $name (text): the official. $at (moment): when.
tasks-answered-by = Answered by { $name }, { $at }
# A button beside a question.
tasks-withdraw = Take the question back
# A tag. $date (date): the last day for the answer.
tasks-open-until = Waits for an answer until { $date }
# A tag.
tasks-answered = Answered
# A tag.
tasks-over = No longer needed
# The title of the page of those who are asked, and a link to it.
tasks-title = Questions to you
# Under it.
tasks-lead = Officials of other units ask for your opinion. You see of each application only what you need for it.
# A column: what is asked.
tasks-column-task = Question
# A column: the service.
tasks-column-service = Service
# After an answer was given.
tasks-done = Your answer is with the official who asked.
# A heading when nothing waits.
tasks-empty = Nothing waits for your answer
# Under it.
tasks-empty-text = When somebody asks you something, it stands here.
# A question. Its answers stand in the file of the service.
tasks-verdict = Your opinion
# A box.
tasks-answer = Your answer in words
# Under it.
tasks-answer-hint = The officials who handle the application read it. It cannot be changed afterwards.
# The button.
tasks-answer-send = Send the answer
# A heading: what the reader may see of the application.
tasks-seen = What you need to know
# Under it.
tasks-seen-about = The rest of the application is not shown to you. That you looked is shown to the applicant.

## Linked applications

# A heading.
links = Linked applications
# What the other application is to this one, after its reference.
links-tie =
    .beside = has to do with this one
    .original = goes on in the place of this one
    .duplicate = is a duplicate of this one
# A button beside a link.
links-remove = Remove the link
# A link. $count (number): how many others there are.
links-others =
    { $count ->
        [one] The applicant has { $count } other application of this service
       *[other] The applicant has { $count } other applications of this service
    }
# The same, when there are very many. $count (number): more than that.
links-others-many = The applicant has more than { $count } other applications of this service
# A box.
links-reference = Reference of the other application
# What unfolds the form.
links-open = Link another application
# The button.
links-add = Link
# The title of a page.
links-others-title = Other applications of the same person
# Under it.
links-others-lead = They are of the same service. That you looked at this list is shown to the applicant.
# Under the title, when not all are shown. $count (number): how many are.
links-others-rest = There are more than { $count } of them. The newest { $count } are shown.

## What has changed, terms, messages to registers

# A heading: what the applicant has changed since.
changes = What has changed
# A heading over the changes. $at (moment): when. $name (text): who.
changes-by = { $at }, { $name }
# When the same was sent again.
changes-none = The same answers were sent again.
# $answer (text): the answer before.
changes-before = Before: { $answer }
# $answer (text): the answer now.
changes-after = Now: { $answer }
# A heading.
terms = Terms
# A label.
terms-stands = The term stands still
# $since (moment): since when. $state (text): where the application is. $of (text): the state whose term it is.
terms-stands-since = Since { $since }, because the application is in the state “{ $state }”. It goes on in the state “{ $of }”.
# A label: the state whose term it is.
terms-of = Term of
# A label.
terms-began = Runs since
# A label.
terms-last-day = Last day
# A label: when the term stood still before.
terms-stood = Stood still
# $from (moment), $to (moment): from when until when.
terms-between = From { $from } to { $to }
# A label.
terms-extended = Made longer
# Beside it.
terms-extended-yes = Yes; the reason stands in the story of the application.
# On the applicant's page, while the authority's term stands still.
terms-paused = The authority’s term stands still meanwhile.
# A heading: messages to registers, and letters.
sent = What was sent
# In that list.
sent-letter = E-mail that points to the inbox
# A tag: where the message stands.
sent-status =
    .waiting = Waits to be sent
    .awaiting = Taken in, decided later
    .done = Arrived
    .stuck = Not delivered
    .cancelled = Taken back

## A letter before it is made

# A button beside a decision.
preview-open = See the letter first
# The title of the page.
preview-title = The letter, as the applicant would get it
# Under it.
preview-about = Nothing is decided and nothing is saved yet. The letter is in the language in which the application was made; the code by which it can be checked is added when it is made.
# When a second official has yet to agree.
preview-second = The name of the official who confirms it is added afterwards.
# A button.
preview-back = Back to the application

## In the story of an application

# For officials alone.
story-noted = An official wrote a note
# For officials alone.
story-struck-out = An official struck a note out
story-wrote = An official wrote to the applicant
story-replied = The applicant answered
# For officials alone.
story-read-reply = An official read the applicant’s answer
# $date (date): until when.
story-put-aside = The application was put on hold until { $date }
story-taken-up = The application is no longer on hold
# $task (text): the name of what was asked.
story-consulted = Another unit was asked: { $task }
# $task (text): the name of what was asked.
story-looked-for-task = Somebody of another unit saw a part of the application: { $task }
# $task (text): the name of what was asked.
story-advised = Another unit answered: { $task }
# $task (text): the name of what was asked.
story-consulted-no-more = A question was taken back: { $task }
# For officials alone. $reference (text): the other application.
story-linked = Linked with the application { $reference }
# For officials alone. $reference (text): the other application.
story-unlinked = No longer linked with the application { $reference }
story-duplicate = Another application goes on in the place of this one
story-looked-for-others = An official looked for other applications of the same person
# Under it.
story-looked-for-others-why = To see whether the same matter was applied for before.
# An official opened a file or a letter; the person sees it like the opening of the application.
story-opened-file = An official opened a file of the application
story-opened-letter = An official read a letter about the application
