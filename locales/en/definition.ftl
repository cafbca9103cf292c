### Services as their owners see them: made of the definition, with its versions, and the word of a second official.

## The list

# The title of the page, and a link beside the queues.
def-list = How services are made
# Under the title.
def-list-lead = Each service as the portal reads it: its questions, rules, workflow, data and tests. Here a second official also publishes new versions.
# Above the table of versions that wait.
def-waiting = Versions waiting for a second official
# A column.
def-service = Service

## A service

# Above the title.
def-caption = How a service is made
# The title in the browser's tab. $service (text): its name.
def-title = { $service }: how it is made
# Under the title. $version (text), $from (date).
def-lead = Version { $version }, valid from { $from }. Everything on this page is read from the definition that is in force.
# Around the links to the parts of the page, read out.
def-contents = On this page
# Headings of the parts of a page.
def-section =
    .versions = Versions
    .form = Pages and questions
    .law = Rules
    .flow = Workflow
    .data = Data
    .letters = Letters
    .work = Queues and roles
    .scenarios = Scenarios
    .changes = What is new
    .decision = Your decision
    .walk = Walk through it
# Rows of what stands once.
def-rests-on = What it rests on
def-login = Sign-in
def-level =
    .none = Nobody has to sign in
    .low = At least level low
    .substantial = At least level substantial
    .high = Level high
def-for-whom = In whose name people may file
def-acts-as =
    .self = their own
    .child = their child’s
    .company = a company’s
def-conflict = An official has nothing to do with a case when
def-signers = Who else has to confirm it
def-bundle = Fingerprint of the version

## Pages and questions

def-question = Question
def-answer = Answer
def-when = When
def-who = Who answers, beside the person
def-checked = What a right answer meets
# Under the questions of a page. $when (text): a condition.
def-step-when = The page is asked when: { $when }.
# The same. $min, $max (number): how many items.
def-step-repeats = The page repeats: from { $min } to { $max } times.
def-never = The page is never asked.
# Kinds of answers.
def-kind =
    .text = Text
    .long_text = Long text
    .number = Number
    .money = Sum in euros
    .date = Date
    .yes_no = Yes or no
    .choice = One of
    .choices = Any of
    .list = One of a list
    .country = Country
    .person_code = Personal code
    .person = Person
    .company_code = Company code
    .plate = Number plate
    .iban = Bank account
    .email = E-mail address
    .phone = Phone number
    .address = Address
    .files = Files
    .calculated = Calculated
# When a question is asked. $when (text): a condition.
def-asked =
    .always = Always asked.
    .never = Never asked.
    .when = Asked when: { $when }.
# Whether it has to be answered. $when (text): a condition.
def-required =
    .always = Must be answered.
    .never = May stay empty.
    .when = Must be answered when: { $when }.
# Who answers. $read (text): what is asked of a register. $value (text): how it is computed.
def-from =
    .locked = { $read }; the person cannot change it.
    .editable = { $read }; the person may change it.
    .with-reason = { $read }; the person may change it and says why.
    .given = Computed: { $value }.
    .offered = Offered: { $value }.
# $value (text): the bound or the condition.
def-check =
    .min = At least { $value }.
    .max = At most { $value }.
    .signs = At most { $value } characters.
    .files = At most { $value } files.
    .check = Right only if: { $value }.
    .advise = Asks to look again unless: { $value }.

## Conditions in words

# A name within a condition. $name (text).
def-name = “{ $name }”
# A part of what a name stands for. $part (text), $of (text).
def-part-of = { $part } ({ $of })
# Parts.
def-part =
    .until = valid until
    .code = code
    .name = name
    .given_name = given name
    .family_name = family name
    .kind = kind
    .reference = reference
    .id = number
    .reason = reason
    .action = decision
    .year = year
    .month = month
    .day = day
    .weekday = day of the week
    .owner = owner
    .users = users
# Names that the portal itself gives, and who does something.
def-own =
    .subject = whom it is for
    .applicant = applicant
    .case = application
    .decision = decision
    .official = official
    .renewal = what is renewed
    .look = the look
    .item = item
    .position = number in the list
    .signers = those who have to confirm
    .time = the portal itself
# Words of conditions.
def-word =
    .if = if
    .then = then
    .else = else
    .and = and
    .or = or
    .not = not
    .in = is one of
    .between = is between
    .some = some
    .every = every
    .satisfies = meets
    .null = nothing
    .true = yes
    .false = no
    .any = any
    .today = today
    .now = now
# Functions.
def-function =
    .sum = sum of
    .count = number of
    .min = smallest of
    .max = largest of
    .all = all of
    .any = any of
    .matches = matches the pattern
    .contains = contains
    .concatenate = one after the other
    .date = day
    .string = text
    .number = number
# $count (number).
def-hours =
    { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }
def-workdays =
    { $count ->
        [one] { $count } working day
       *[other] { $count } working days
    }
def-workhours =
    { $count ->
        [one] { $count } working hour
       *[other] { $count } working hours
    }

## Rules

def-no-rules = This service has no rules: anybody may have it, and nothing is computed.
def-clauses = Who may have it
def-clause = Condition
def-rule = Rule
def-unmet = If it is not met
def-mode =
    .block = The application stops.
    .warn = The person is told, and may go on.
def-fee = Fee
def-amount = Amount
def-period = Paid for
def-fee-when = When it is paid, and paid back
# $day (text): how the day is found.
def-as-of = The figures are those of the law on this day: { $day }.
def-params = Figures of the law
def-param = Figure
def-value = Value
def-since = Since
def-rules = Computed values
def-computed = Value
def-how = How it comes about
# Behind how a value comes about. $places (number).
def-rounded =
    { $places ->
        [0] Rounded to a whole number.
       *[other] Rounded to { $places } decimal places.
    }
# $group (text).
def-each = For each item: { $group }.
# A column of a decision table. $name (text): what follows.
def-follows = Then: { $name }
def-hit =
    .unique = At most one row applies.
    .first = The first row that applies counts.
    .sum = All rows that apply are added up.

## The workflow

def-flow-lead = States are coloured; what leads from one to another stands between them. The tables below say the same.
# Instead of the drawing, read out.
def-flow-drawn = The states of an application and the ways between them; the table below lists all of them
# Where a case begins.
def-begin = Beginning
def-turns = Ways between the states
def-turn = What happens
def-from-state = From
def-to-state = To
def-by = Who
def-demands = What belongs to it
# What makes a case take a way. $register (text).
def-cause =
    .filed = Filed
    .to-confirm = Filed, and others have to confirm
    .confirmed = Confirmed by those asked
    .declined = Declined by those asked
    .recorded = { $register }: recorded
    .turned-down = { $register }: turned down
    .given-up = { $register }: no answer
    .over = The term is over
# What belongs to an action. $value (text), $when (text): a condition.
def-act =
    .takes = The official takes the case.
    .decides = This is the decision.
    .reason = With a reason.
    .marks = The official marks the wrong answers.
    .opens-marked = The marked answers are opened.
    .opens-all = All answers are opened.
    .checklist = To look at before: { $value }.
    .second = A second official agrees: { $value }.
    .second-when = A second official ({ $value }) agrees when: { $when }.
    .letter = Letter: { $value }.
    .due = Term: { $value }.
    .extends = Makes the term longer by { $value }.
    .within = Possible for { $value }.
def-states = States
def-state-name = State
def-state-term = Term
def-state-says = What the applicant reads
def-kept = Kept afterwards
def-keep =
    .always = for ever
def-state =
    .last = The end.
# Of a term. $length (text), $day (text), $state (text), $states (text).
def-term =
    .length = { $length }.
    .target = Meant to be done within { $length }.
    .filing = Counted from filing.
    .served = Counted from the day on which the document is opened.
    .on = Counted from: { $day }.
    .ends = Then: { $state }.
    .pauses = Stands still in: { $states }.

## Data

def-no-reads = Nothing is asked of registers.
def-reads = What is asked of registers
def-register = Register
def-purpose = What for
def-basis = What lets it be asked
def-sends = What is sent
def-gets = What comes back
def-silent = When it does not answer
def-evidence-kept = Content kept as evidence
def-if-down =
    .ask = The person answers.
    .defer = Asked again after filing.
    .stop = The person comes back later.
# $length (text).
def-evidence =
    .for = for { $length }
    .none = not at all
def-submits = What registers are told
def-what = What
def-in-state = In the state
def-reply = The answer
# $length (text).
def-answers =
    .at-once = at once
    .later = later, within { $length }
def-offers = What is offered when a register tells of something
def-stands = How long the offer stands
def-kept-title = How long data are kept
# $length (text), $state (text).
def-kept-note =
    .draft = A draft that nobody touches: { $length }.
    .for = After “{ $state }”: { $length }.
    .always = After “{ $state }”: for ever.
    .nothing = The definition sets no end: everything is kept.

## Letters, queues, roles

def-no-letters = No letters are sent.
def-letters = Letters
def-letter = Letter
def-sent-when = When
def-sent-to = To whom
def-sent-by = How
def-sent-as =
    .document = as a document
    .inbox = in the inbox
    .email = pointed to by e-mail
    .legal = as service of a document
def-queues = Queues
def-queue = Queue
def-shows = What it shows
def-ordered = Order
def-for-roles = For whom
def-needs =
    .resending = What could not be sent
    .second = What waits for a second official
    .help = What is nearly late
    .reading = What the applicant has answered and nobody has read
    .waking = What is put aside until a day
def-order =
    .oldest = the oldest first
    .term_left = by the end of the term
def-roles = Roles
def-role = Role
def-may = May do
def-sees = Sees the queues

## Scenarios

def-scenarios = Scenarios
def-scenario = Scenario
def-result = State
def-because = Why
def-place = Where it is written
def-outcome =
    .holds = Passed
    .breaks = Failed
# $passed, $failed (number).
def-tried =
    .passed = All { $passed } scenarios passed
    .failed = { $failed } scenarios failed, { $passed } passed
    .none = No scenarios are kept with this version
def-under-way = The scenarios are being run
def-under-way-text = They run at the real portal with made-up registers, which takes some seconds.
def-look-again = Look again
def-faults = What keeps this version from being published

## Versions and proposals

def-published = Published versions
def-version = Version
def-valid-from = Valid from
def-published-at = Published
def-published-by = By whom
# $proposer, $publisher (text): names.
def-by-two = Proposed by { $proposer }, published by { $publisher }
def-by-none = From the command line or with the program, without a second official
def-proposed = Proposed versions
def-proposed-by = Proposed by
def-proposed-at = When
def-stands-now = State
def-decision = Decision
def-standing =
    .waiting = Waiting
    .published = Published
    .refused = Refused
    .taken-back = Taken back
# $name (text), $at (moment).
def-decided =
    .published = { $name } published it on { $at }.
    .refused = { $name } refused it on { $at }.
    .taken-back = It was taken back on { $at }.
# The title of the page. $service (text), $version (text).
def-proposal-title = { $service }: proposed version { $version }
# Under the title. $name (text), $at (moment), $from (date).
def-proposal-lead = { $name } proposed it on { $at }. It would be valid from { $from }.
def-to-preview = Preview
def-whole = The whole definition of this version
def-changed-first = This would be the first version of the service that is in force.
def-changed-nothing = Nothing has changed since the version in force.
def-changed-tables = Questions, rules and all else
def-changed-words = Words
def-changed-how = Change
def-before = Before
def-now = Now
def-how-changed =
    .added = New
    .removed = Gone
    .otherwise = Changed
# Kinds of parts of a definition.
def-table =
    .step = Page
    .field = Question
    .eligibility = Condition
    .precheck = Condition beforehand
    .read = Question to a register
    .param = Figure of the law
    .rule = Computed value
    .table = Decision table
    .state = State
    .action = Action
    .queue = Queue
    .submit = Message to a register
    .notify = Notice
    .escalate = Help before the term is over
    .offer = Offer
    .migration = Taking over drafts
# Parts that stand once.
def-once =
    .service = Head
    .catalogue = Catalogue
    .access = Who may file
    .fee = Fee
    .law = Day of the law
    .languages = Languages
    .retention = How long data are kept
    .renewal = Renewal
    .appeal = Appeal
    .sign = Confirmations
    .conflict = Conflict of interest
# What has just come of it.
def-came =
    .over = Somebody has decided meanwhile, and nothing of yours was done
    .not-clean = It cannot be published as it is
    .decided = This version does not wait any more
def-may-nothing = Another official who answers for this service decides.
def-may-take-back = You proposed this version yourself, so another official decides. You can take it back.
def-take-back = Take it back
def-publish-means = New applications go by this version from the day on which it is valid. What has been begun goes on by its own version.
def-publish = Publish this version
def-cannot-publish = It can be published once the scenarios have run, all of them pass, and there are no faults.
def-reason = What has to change
def-reason-hint = Whoever proposed it reads this.
def-refuse = Send it back
def-reason-missing = Write what has to change.
# $most (number).
def-reason-long = This is too long. Use at most { $most } characters.

## Preview

# The title of the page. $service (text), $version (text).
def-preview-title = Preview: { $service }, version { $version }
def-preview-lead = This version is not published. You can walk through it as an applicant would. Nothing is filed, no register is asked, and nothing that you type is kept.
def-preview-how = Choose a story. Who applies, what day it is and what the registers answer is as the story says; the answers are yours.
def-preview-none = This version has no scenario in whose world it could be walked through.
# How the walk before ended.
def-preview-came =
    .end = This was a preview: nothing was filed, and what you typed was forgotten
    .dispute = A register’s answer cannot be called wrong in a preview; the walk ends here
    .files = Files cannot be added in a preview, and the walk ends here
    .lost = This story does not begin with an application; choose another one
# A line about an act on a version of a service. $version (text).
def-story =
    .proposed = An official proposed version { $version }
    .published = An official published version { $version }
    .refused = An official sent version { $version } back
    .taken-back = An official took back the proposed version { $version }
