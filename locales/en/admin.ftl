### The pages of officials and translators. The names of queues, states and actions stand in the file of the service.

## Queue: applications in a table

# The name of the list of queues, read out by screen readers only.
queue-nav = Queues
# A column: the application's reference.
queue-reference = Reference
# A column: the application's state.
queue-state = State
# A column: the day it was submitted.
queue-sent = Submitted
# A column: the day by which it is due.
queue-due = Due
# A column: who handles it.
queue-official = Official
# The heading when nothing is in the queue; under it the service says what there is none of.
queue-empty = The queue is empty

## An application on an official's desk

# The page's heading; the browser's tab shows the reference instead. $name (text): the applicant's name.
desk-title = Applicant: { $name }
# $date (date): the day by which it is due.
desk-due = Due by { $date }.
# After it: the day until which the authority means to be done, sooner than it must. $date (date).
desk-target = The target of the service is { $date }.
# $name (text): the official's name.
desk-assignee = { $name } is handling the application.
# The heading of a notice when a message did not arrive.
desk-stuck = A message has not arrived
# A line for each such message. $register (text): its name. $tries (number): how often it was sent.
# .down: it does not answer; .slow: not in time; .garbage: we do not understand its answer; .denied: it does not let us;
# .rejected: it understood and turned it down, after which stand its own words; .silent: it was to call back and did not; .cancelled: an operator took it back; .letter: an e-mail; .other: anything else.
desk-trouble =
    .down =
        { $tries ->
            [one] The { $register } could not be reached. We tried once.
           *[other] The { $register } could not be reached. We tried { $tries } times.
        }
    .slow =
        { $tries ->
            [one] The { $register } did not answer in time. We tried once.
           *[other] The { $register } did not answer in time. We tried { $tries } times.
        }
    .garbage =
        { $tries ->
            [one] The { $register } gave an answer that the portal does not understand. We tried once.
           *[other] The { $register } gave an answer that the portal does not understand. We tried { $tries } times.
        }
    .denied = The { $register } does not accept messages from the portal. Tell the administrator of the portal.
    .rejected = The { $register } turned the message down. Its reason:
    .silent = The { $register } took the message in and did not answer in time.
    .cancelled = An operator of the portal took the message back. The reason stands in the story of the application.
    .letter = The e-mail that points to the letter could not be sent. The letter itself is in the portal.
    .other = The message could not be sent. Tell the administrator of the portal.
# The button that sends these messages again.
desk-resend = Send again
# The heading above the actions.
desk-actions = What you can do
# A box beside a decision. Its hint and its error are messages of their own.
desk-reason = Reason
# Under the box.
desk-reason-hint = The applicant reads this. Write in plain, whole sentences what the decision rests on.
# The error when the box is empty.
desk-reason-missing = Write the reason.
# In a notice, before the text that the official wrote, when there is no longer a box for it.
desk-reason-kept = This is what you wrote:

# A notice at the top of the page: why what the official wanted was not done.
# .stale: the application has changed meanwhile; .not-from-here: not in this state; .not-your-role: the role is missing;
# .not-your-case: another official handles it; .own-case: the official is the applicant; .conflict: somebody close to them is;
# .proposed: a proposal waits; .nothing-proposed: none does; .same-person: they proposed it themselves.
# .own-decision: the appeal is against their own decision.
# .filed-it: the official filed it for the applicant at the counter.
# .nothing-to-extend: no term runs, or it was extended before.
# .awaiting: a register is still to answer.
refused =
    .stale = The application changed while you had it open. Nothing was saved. Look through it again, and then make your decision.
    .not-from-here = This cannot be done in the application’s present state. Nothing was saved.
    .not-your-role = Your role does not allow this. Nothing was saved.
    .not-your-case = Another official is handling the application. Nothing was saved.
    .own-case = You cannot handle your own application. Another official has to take it.
    .reason-too-long = The reason is too long. Use at most 2,000 characters. Nothing was saved.
    .too-late = The time in which this could be done is over. Nothing was saved.
    .nothing-marked = Mark at least one answer that the applicant has to mend. Nothing was saved.
    .conflict = This application concerns you or somebody close to you. Another official has to take it.
    .proposed = A decision has been proposed and waits for a second official. Nothing else can be done until it is confirmed or sent back.
    .nothing-proposed = Nothing waits to be confirmed any more. Nothing was saved.
    .same-person = You proposed this yourself. Another official has to confirm it. Nothing was saved.
    .own-decision = You made the decision that is appealed. Another official has to decide about the appeal. Nothing was saved.
    .filed-it = You filed this application at the counter. Another official has to decide about it. Nothing was saved.
    .nothing-to-extend = No term runs here that has not been extended before. Nothing was saved.
    .awaiting = The answer of a register is still to come. Until it is there nothing can be decided. Nothing was saved.
    .task-open = Another unit is still to answer. Until then this cannot be decided. Nothing was saved.
    .no-such-case = There is no application of this service with that reference. Write the reference of the one that goes on. Nothing was saved.
    .itself-duplicate = That application is itself closed as a duplicate. Write the reference of the one that goes on. Nothing was saved.
    .original-over = That application is over already, so this one would be lost with it. Write the reference of one that is still open. Nothing was saved.
    .unsuited = This colleague may not handle the application. Choose another one. Nothing was saved.
    .away = This colleague is away. Choose another one. Nothing was saved.
    .already-theirs = This official handles the application already. Nothing was saved.
    .unassigned = Nobody handles the application. Nothing was saved.

## Texts: the translators' pages

# The page's title.
words-title = Texts
# Under the title.
words-lead = These are all the texts of the portal, file by file. You can read them here; they are changed in the locale files.
# The title of the table.
words-files = Locale files
# A column: the file's name.
words-file = File
# A column: how many texts the file has.
words-messages = Texts
# A column: whether everything is translated.
words-state = State
# A tag, when every language has every text.
words-complete = All translated
# A tag. $count (number): texts that some language lacks.
words-missing =
    { $count ->
        [one] { $count } text is not translated
       *[other] { $count } texts are not translated
    }
# On the page of one file, under the title.
words-file-lead = Each row is one text, language beside language. The portal replaces the words in curly brackets; they are not translated.
# The title of the table.
words-list = Texts of the file
# A column: the text's name in the file.
words-id = Name
# A tag in a language's column, when the language lacks the text.
words-none = Not translated

# A line that unfolds the applicant's answers, each with a box for what is wrong with it.
desk-marks = Which answers have to be mended?
# Above the boxes.
desk-marks-how = Write beside an answer what is wrong with it. The applicant reads your words and can change those answers and no others.

## Checklist and a second official

# Above the lines that an official ticks before deciding.
desk-checks = What you have looked at
# The error when not every line is ticked.
desk-checks-missing = Tick every line, or leave the decision until you have looked at all of it.
# The heading of a notice: an official proposed something, and another has to agree.
desk-proposed = Waits for a second official
# $name (text): the official who proposed it. $action (text): the button that they pressed, such as “Refuse”.
desk-proposed-by = { $name } proposes: { $action }.
# Before the lines that the first official ticked.
desk-checked = What was looked at:
# A button of the second official. $action (text): what is confirmed.
desk-confirm = Confirm: { $action }
# A button of the second official.
desk-send-back = Send back
# A box beside that button.
desk-send-back-why = Why do you not confirm it?
# Under the box. $name (text): the official who reads it.
desk-send-back-hint = { $name } reads this, the applicant does not.
# A button of the official who proposed it.
desk-take-back = Take the proposal back
# The heading of a notice for the first official. $name (text): the second official. $action (text): what was not confirmed.
desk-sent-back-by = { $name } did not confirm: { $action }
# After an official proposed something.
desk-did-propose = Your decision waits for a second official. The applicant hears of it when it is confirmed.
# After a proposal was sent back or taken back.
desk-did-send-back = The proposal is sent back. The application stays where it was.
# In a queue: the state, and that something waits. $state (text): the application's state.
desk-row-proposed = { $state }, to be confirmed
# In a queue: the state, and that there is little time. $state (text): the application's state.
desk-row-escalated = { $state }, term nearly over
