### The road to the registers: what residents read of it, and the operator's pages.

## In the story of an application

# A register took a message in. $register (text): its name.
story-taken-in = The { $register } received the application and decides later
# A register did not answer in time. $register (text): its name.
story-no-answer = No answer in time: { $register }
# A register answered when the application had gone on without it. $register (text): its name.
story-too-late = An answer that the application no longer waited for: { $register }
# An operator opened the content of a message to a register.
story-opened-message = Opened a message to a register
# Under it: what for.
story-opened-message-why = To find out why the message did not arrive.
# An operator corrected a message.
story-mended = Corrected a message to a register and had it sent again
# Under it. $reason (text): the operator's words. $parts (list): what was corrected, as the register calls it.
story-mended-why = { $reason } Corrected: { $parts }.
# An operator took a message back; under it the reason.
story-cancelled = Took a message to a register back
## The operator's page: how the registers do

# The page's title.
road-title = Data exchange
# Under the title.
road-lead = How the registers answer, and which messages to them wait or are stuck. Nothing here shows a person; a message can be opened, and the applicant sees that it was.
# The heading above a link to this page beside the queues, and the link.
road-nav = Data exchange
# The title of a table.
road-messages = Messages
# A column: where messages stand.
road-status = State
# A column: how many.
road-number = Number
# A column: since when the oldest of them has been there.
road-oldest = Oldest since
# Where a message stands. .waiting: to be sent; .awaiting: the register decides; .done: delivered; .stuck: given up; .cancelled: taken back.
road-is =
    .waiting = To be sent
    .awaiting = Waiting for an answer
    .done = Delivered
    .stuck = Stuck
    .cancelled = Taken back
# The title of a table.
road-registers = Registers
# A column: the register and its operation.
road-call = Operation
# A column: whether the register is called.
road-circuit = Connection
# Whether a register is called. .closed: yes; .half-open: once, to try; .open: not for a while, as it failed too often; .gone: it is no longer configured.
road-circuit-is =
    .closed = In order
    .half-open = Being tried
    .open = Left alone
    .gone = Not configured
# A column: calls to the register at this moment, and how many there may be.
road-under-way = Under way
# In that column. $number (number), $places (number).
road-of = { $number } of { $places }
# A column: the last time that it went well.
road-well = Last success
# A column: the last time that it did not, and why.
road-trouble = Last failure
# In that column. $at (moment). $trouble (text): one of the next message.
road-at = { $at }: { $trouble }
# What went wrong or right. .down: no connection; .slow: no answer in time; .garbage: an answer that is none; .denied: not allowed; .rejected: turned down; .held: not sent, as the register is left alone; .silent: did not call back; .cancelled: taken back; .known, .unknown: a question was answered; .accepted, .received: a message was taken; .other.
road-kind =
    .down = no connection
    .slow = no answer in time
    .garbage = an answer that cannot be understood
    .denied = access is not allowed
    .rejected = turned down
    .held = held back
    .silent = did not answer later
    .cancelled = taken back
    .known = answered
    .unknown = knows nothing of it
    .accepted = accepted
    .received = taken in
    .other = could not be sent
# The title of a table: messages that were given up or turned down.
road-stuck = Stuck messages
# The title of a table: messages that are to be sent.
road-waiting = Messages to be sent
# The title of a table: messages about which registers decide.
road-awaiting = Messages that wait for an answer
# Instead of these tables.
road-none = No message waits
# Under it.
road-none-text = Everything has reached the registers.
# A column: the reference of the application, with a link to the message.
road-case = Application
# In that column, when the message belongs to no application.
road-no-case = No application
# Instead of an operation: the message is an e-mail.
road-letter = E-mail
# A column: since when the message has been there.
road-since = Since
# A column: how often it was sent.
road-tries = Tries
# A column: why it has not arrived.
road-why = Reason
# A column: when it is sent next, or until when the answer is waited for.
road-until = Next
# Under the table of registers.
road-process = Connections and calls under way are those of this process; a worker of its own keeps its own.
# What the search for an exchange is, for screen readers.
road-find-title = Find an exchange
# The label of its box.
road-find-label = The X-Road id of an exchange
# Under the label.
road-find-hint = It stands in the log of the security server and with every message. The questions to registers, which leave no message, are found by it, too.
# The button.
road-find-button = Find
# When nothing was found.
road-find-none = There is nothing under this id. Copy it whole: five groups of letters and digits with hyphens between them.
## The operator's page of one message

# The page's title. $reference (text): the application's reference.
parcel-title = Message about application { $reference }
# The title, when the message belongs to no application.
parcel-title-letter = Message
# A label: what is told with it.
parcel-what = What it says
# A label: the id of the exchange.
parcel-trace = Id of the exchange (X-Road-Id)
# The title of a table: every time that it was sent.
parcel-tried = Tries
# A column: the moment.
parcel-when = When
# A column: what came of it.
parcel-outcome = Outcome
# A column: how long it took, in milliseconds.
parcel-took = Milliseconds
# A column: the id that the security server gave.
parcel-request = Request id
# A column: what went wrong, in the words of the machines.
parcel-detail = Detail
# A heading: what officials did to it.
parcel-acts = What was done
# A button.
parcel-resend = Send again now
# A link that shows the content.
parcel-open = Open the content
# Beside it.
parcel-open-hint = The applicant sees that you opened it.
# A heading.
parcel-cancel-title = Take the message back
# Under it.
parcel-cancel-text = It is never sent then. The application goes where its service says, or waits for an official.
# A button.
parcel-cancel = Take back
# A box for the reason.
parcel-reason = Reason
# Under the box.
parcel-reason-hint = The applicant reads this.
# The error when the box is empty.
parcel-reason-missing = Write the reason.
# The error when too much stands in it.
parcel-reason-too-long = The reason is too long. Use at most 2,000 characters.
# The title of the page with the content of a message.
content-title = Content of the message
# Under the title.
content-lead = Correct what is wrong and send the message again. Its shape stays: a number remains a number, and nothing may be empty.
# A notice: the look is recorded.
content-seen = The applicant sees that you opened this message
# A heading: parts that nobody changes.
content-fixed = What stays as it is
# A heading: parts that can be changed, as the register calls them.
content-parts = What can be corrected
# The error beside a part.
content-unfit = Write something of the same kind: a number, true or false, or a text of at most 4,000 characters.
# The error when nothing was changed.
content-unchanged = Nothing is changed. Correct at least one part, or go back and send the message again as it is.
# A button.
content-save = Save and send again
# A notice after an act, or why it was not done. .resent, .mended, .cancelled: it was; .over: the message is beyond that; .stale: somebody else was faster, or it is being sent.
settled =
    .resent = The message is sent again.
    .mended = The message is corrected and sent again.
    .cancelled = The message is taken back.
    .over = This cannot be done to the message any more. Nothing was saved.
    .stale = The message has changed meanwhile, or is being sent at this moment. Nothing was saved. Look through what stands here now.
