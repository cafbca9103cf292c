### Officials' lists of applications, their own views, and the search.

## Lists

# A link before the content: on a narrow screen the lists stand below it, and whoever uses the keyboard meets it first.
queue-jump = To the other lists
# The heading above the table, only read out.
queue-list = Applications
# Above what tells of the services themselves and of the registers behind them.
queue-beyond = Services and registers
# Above the lists that every official has.
queue-own = Your work
# Above the lists that the official has saved.
queue-views = Your views
# A list: what this official handles. .empty: what is said when there is nothing in it.
queue-mine = My applications
    .empty = Nothing waits for you. Under “Not taken” you find what you can take.
# A list: what nobody handles yet. .empty: what is said when there is nothing in it.
queue-unassigned = Not taken
    .empty = Somebody handles every application. There is nothing to take right now.
# Above the title of a list that is not of one service.
queue-all-services = All your services
# A column: the service.
queue-service = Service
# Beside the name of a list. $count (number): so many were counted, and there are more.
queue-more-than = over { $count }
# In the column of the term. $days (number): days that are left.
queue-left =
    { $days ->
        [0] Ends today
        [one] { $days } day left
       *[other] { $days } days left
    }
# The same when the term is over. $days (number): days since then.
queue-late =
    { $days ->
        [one] { $days } day late
       *[other] { $days } days late
    }
# The same when the term stands still, because somebody else is waited for.
queue-held = Stands still

## Views: lists that an official saves

# A line that unfolds the form.
view-new = Save this list as your own view
# The same at a view.
view-change = Change or remove this view
# A box.
view-name = Name of the view
# Under the box.
view-name-hint = Nobody else sees your views. The name stands beside your other lists.
# The error when the box is empty.
view-name-missing = Give the view a name.
# The error. $most (number): signs that a name may have.
view-name-long = The name is too long. Use at most { $most } characters.
# The error. $most (number): views that one official may have.
view-too-many = You have { $most } views, and more cannot be saved. Remove one that you no longer need.
# Boxes to tick: states of the applications.
view-states = Which states
# Which applications of the list. .anybodys: all; .mine: those that this official handles; .nobodys: those that nobody does.
view-whose = Whose
    .anybodys = Everybody’s
    .mine = Mine
    .nobodys = Not taken
# The order of the list.
view-sort = Order
    .oldest = Submitted first
    .newest = Submitted last
    .term-first = Term ends first
    .term-last = Term ends last
# Boxes to tick: the columns of the table.
view-columns = Columns
# The button under the form.
view-save = Save the view
# A button at a view.
view-remove = Remove the view

## Search

# The title of the page, and the link to it.
find-title = Find an application
# The box.
find-label = Reference, personal code or words
# Under the box.
find-hint = A reference leads straight to the application. Words are found whole: their beginnings and misspelt words are not.
# The button.
find-button = Find
# The error when there is nothing to look for.
find-nothing = Write a reference, a personal code, or a word of at least two letters.
# The error when there are too many words.
find-too-many = Write at most five words.
# The title of the table.
find-found = Found, the newest first
# A notice above what was found by a personal code.
find-person = This person sees in their data that you looked for them.
# When nothing was found.
find-none = Nothing was found
find-none-text = No application of your services has all of these words. Try fewer words, or write them as the applicant did.
# The same when a person was looked for.
find-none-person = No application in your services is from this person, for them, or names them.
# When the newest applications were looked through, and there are older ones.
find-none-yet = Nothing among the newest applications
find-none-yet-text = These words are common, and together they are rare. Look on among the older ones.
# A button: more that was found, or to be looked through.
find-older = Older ones

# In the resident's list of looks: an official looked for them by their personal code.
story-looked-up = Looked for your applications by your personal code
# Under it: why.
story-looked-up-why = To find an application among those of the services that the official works for.
