### Who looked at a person's data: the page of looks, the registers that are asked, and asking why.

## The page

# The page's title.
looks-title = Who has looked at my data
# Under the title.
looks-lead = This page lists every look at your data: when the portal asked a register for your data or sent data to it, and when a person opened your application. Each entry says who, whose data, why and when.
# When looks at children stand on the page, too. $names (text): the children.
looks-children = Looks at the data of your children stand here, too: { $names }.
# When the register that knows whose parent somebody is gave no answer. $register (text): the register's name.
looks-silent = The { $register } could not tell us now who your children are
# Under it.
looks-silent-text = So looks at your children’s data may be missing here. Try again later.

## Choosing

# The label of a choice; “All” stands first.
looks-by = Who looked
    .people = People
    .systems = Systems
# The label of a choice; “All” stands first.
looks-since = When
    .month = The last 30 days
    .year = This year
# The button that applies the choice.
looks-show = Show
# A link to the next page.
looks-older = Older looks

## Nothing to show

# When nobody has looked.
looks-empty = Nobody has looked at your data
# Under it.
looks-empty-text = When you begin an application and we ask a register for your data, or when an official opens your application, you see it here.
# When nobody has looked as was chosen.
looks-none = No such looks
# Under it.
looks-none-text = Nobody has looked at your data in the way you chose. Choose something else above.

## One look

# The tag of a look by a human being.
look-by-person = A person
# The tag of a look by a machine.
look-by-system = Automatic
# Whose data, when they are the reader's own.
look-of-own = Your data
# Whose data. $name (text): a name.
look-of = Data of { $name }
# Whose data, when no name is kept.
look-of-other = Data of somebody for whom you applied
# Through what.
look-through-portal = Seen in this portal.
look-through-exchange = Went over the data exchange between registers (X-Road).
# A link to the application. $reference (text): its reference.
look-case = Application { $reference }
# How often the same happened on the day; opens a list of the moments. $number (number).
look-times = { $number ->
        [one] { $number } time on this day
       *[other] { $number } times on this day
    }
# A button: asks why it was looked.
look-ask = Ask why

## Asking why twice

# The page's title.
look-busy = You have begun to ask about another look
# Under the title.
look-busy-text = You can ask about one look at a time. Send the question that you have begun, or delete it, and then ask about this look.
# A button and a link.
look-busy-on = Go on with the question
look-busy-remove = Delete the question

## Looks in registers

# A heading on the page of looks.
looks-elsewhere = Looks in the registers
# Under it.
looks-elsewhere-text = Registers keep their own record of who got your data from them: other authorities, too, and not only this portal. You can have them asked.
# A link to the page.
looks-elsewhere-link = See the looks in the registers
# The page's title.
elsewhere-title = Who looked at your data in the registers
# Under the title, before they are asked.
elsewhere-lead = Press the button, and we ask all these registers at once:
# Above the button.
elsewhere-noted = That you asked stands among the looks at your data afterwards. What the registers answer is shown to you and kept nowhere.
# The button.
elsewhere-ask = Ask the registers
# Under the title, when they have answered.
elsewhere-told = This is what the registers say themselves. They do not say whether a person or a machine looked. If you want to know why, turn to whoever got the data. We have kept none of it.
# The button under the answers.
elsewhere-again = Ask the registers again
# The heading of a register that gave no answer. $register (text): its name.
elsewhere-silent = The { $register } could not tell us now
# Under it.
elsewhere-silent-text = Nothing is lost: the register keeps its record. Try again later.
# When a register knows of no look.
elsewhere-none = Nobody has got your data from this register.
# Under the heading. $date (date).
elsewhere-since = This register keeps looks since { $date }.
# Under the list, where not all are shown. $shown and $total (number).
elsewhere-more = The newest { $shown } of { $total } looks are shown.
# Which system got the data. $system (text).
elsewhere-system = System: { $system }

## The start page of a service that begins with a look

# Instead of the button.
start-look = You begin with a look at your data: choose it in the list of looks and press “Ask why” there.
# The link to the list.
start-looks = Go to the list of looks

## In the history

# What happened.
story-asked-trackers = Registers were asked who looked at your data there
# Why. $registers (text): names of registers.
story-asked-trackers-why = You wanted to know. Asked were: { $registers }.
# What happened. $register (text): the name of the system that asked.
story-tracked = The { $register } asked who had looked at your data here
# Why.
story-tracked-why = So that you can see it there, too.

## For the operator

# The caption of a table, and its columns.
road-trackers = Data trackers of the registers
road-tracker = Register
road-tracker-state = State
road-tracker-says = What it says
# How a tracker does, asked when the page was opened.
road-tracker-is =
    .well = Well
    .ill = Ill
    .silent = No answer

## A register that only asks

register-datatracker = state portal
    .title = State portal
