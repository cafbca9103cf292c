### A service in figures, for the officials who work on it. Nobody stands in them: they are numbers of applications.

# The title of the page, and the link to it.
figures-title = Figures
# Under the title. $weeks (number): how many weeks are counted. $date (date): the first day of them.
figures-lead = What comes in, what waits, and what becomes of it. What happens over time is counted for the last { $weeks } weeks, from { $date }.
# A line on top: how many applications are open.
figures-open = Open now
# A line on top: how many of them are past the last day of their term.
figures-over = Open past their term
# A line on top: within how many days half of the decisions were made.
figures-median = Half of the decisions took
# Behind it. $days (number): days from filing to the decision.
figures-median-days =
    { $days ->
        [0] less than a day
        [one] { $days } day or less
       *[other] { $days } days or less
    }
# The column of numbers in most tables.
figures-number = Applications
# A line that unfolds the table under a chart.
figures-table = The same as a table
# A link under a table.
figures-file = Download the table (CSV)
# Instead of a chart in which there is nothing.
figures-none = There is nothing to count yet.
# Above the links to other services of the official.
figures-others = Other services
# In a table. $number (number): percents.
figures-percent = { $number }%
# In a table, instead of a small number of people.
figures-few = fewer than 5

# Above a chart. .row: the first column of its table. .note: what to know about it.
figures-filed = Filed each week
    .row = Week
    .note = The numbers under the columns are weeks of the year. The last one is not over yet.
# A row of that table. $week (text): the number of the week in the year. $date (date): its Monday.
figures-week = Week { $week }, from { $date }
# Above a chart: how long open applications wait.
figures-ages = Open applications by age
    .row = Filed
    .note = Whatever an official, the applicant or somebody else still has to do something about.
# The rows of that chart, by how long ago an application was filed.
figures-age = Age
    .week = Up to 7 days ago
    .two-weeks = 8 to 14 days ago
    .month = 15 to 30 days ago
    .quarter = 31 to 90 days ago
    .older = More than 90 days ago
# Above a chart: how much is left of the terms of open applications.
figures-terms = Open applications by term
    .row = The term
    .note = A term stands still while somebody else is waited for.
# The rows of that chart.
figures-term = Term
    .over = is over
    .soon = ends within 7 days
    .later = ends later
    .none = none, or it stands still
# Above a chart: what became of applications. $date (date): since when it is counted.
figures-outcomes = What became of applications
    .row = Outcome
    .note = Applications that were decided, withdrawn or lapsed since { $date }, by their first outcome.
# Above a chart: how long decisions took. $date (date): since when they are counted.
figures-took = Days until a decision
    .row = Decided
    .note = Calendar days from filing to the first decision of an official, for decisions since { $date }.
# The rows of that chart.
figures-days = Days
    .same-day = on the same day
    .few = after 1 to 3 days
    .week = after 4 to 7 days
    .two-weeks = after 8 to 14 days
    .month = after 15 to 30 days
    .longer = after more than 30 days
# Above a chart: to which page applicants came.
figures-pages = How far applicants come
# The same for an earlier version of the service. $version (text): its name.
figures-pages-earlier = How far applicants came in version { $version }
# The columns of its table. .eligibility, .check: rows, beside the pages of the service.
figures-page = Page
    .eligibility = Told that the conditions are not met
    .check = Check before sending
figures-reached = Came to it
figures-stopped = Have not gone on
figures-share = Share who have not
# Under that heading. $begun (number): applications that were begun. $filed (number): those that were filed. $share (number): percents.
figures-begun-share = About { $begun } applications were begun in these weeks, and about { $filed } of them were filed, which is { $share }%. Some people are still filling theirs in. So that nobody can be told apart, numbers are rounded to the nearest 5, and none below 5 is shown.
# The same with too few of them for percents.
figures-begun = About { $begun } applications were begun in these weeks, and about { $filed } of them were filed. Some people are still filling theirs in. So that nobody can be told apart, numbers are rounded to the nearest 5, and none below 5 is shown.
# The same when fewer than 5 were filed.
figures-begun-only = About { $begun } applications were begun in these weeks, and fewer than 5 of them were filed. Some people are still filling theirs in. So that nobody can be told apart, numbers are rounded to the nearest 5, and none below 5 is shown.
# Instead of a chart, when fewer than 5 were begun.
figures-begun-few = Fewer than 5 applications were begun in these weeks. So that nobody can be told apart, nothing more is shown.
