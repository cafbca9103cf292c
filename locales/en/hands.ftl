### Who handles a case: taking, giving, giving back, distributing, absences, many at once.

## The queue: taking, and many at once

# A button: the first case that nobody handles becomes the official's.
hands-next = Take the next application
# A button for whoever leads the officials: gives the free cases out.
hands-distribute = Distribute this queue
# A notice: nothing was free.
hands-none-free = Nothing in this queue is free at the moment.
# A button in a row.
hands-take = Take
# The label of a box in a row. $reference (text): the case.
hands-pick = Select application { $reference }
# A heading under the table.
hands-many = The selected applications
# The label of a list of tasks.
hands-many-task = What should be done with them?
# Under the label.
hands-many-hint = On the next page you see what will happen to each of them. Nothing is done before you confirm.
# A button: goes to the preview.
hands-preview = Look it through
# A button: ticks every box of the page.
hands-all = Select all on this page
# A task in the list.
hands-task-take = Take them myself
# A task in the list.
hands-task-give-back = Give them back to the queue
# A task in the list. $name (text): a colleague. $load (number): how many open cases they have.
hands-task-assign = Give them to { $name } ({ $load } open)
# The error when no box was ticked.
hands-nothing-chosen = Tick at least one application.
# The error when no task was chosen.
hands-no-task = Choose what should be done with them.
# The error when more was ticked than fits.
hands-too-many = At most 200 applications can be done at once.
# A notice: there was nothing to give out.
hands-nothing-to-distribute = There is nothing to distribute in this queue: every application is with somebody who is at work.

## Many at once: the preview and the result

# The page's heading before anything was done. $task (text): one of the tasks above, or an action of the service.
hands-batch-title = Look it through: { $task }
# The page's heading afterwards. $task (text): the same.
hands-batch-done-title = Done: { $task }
# The page's heading when it broke off. $task (text): the same.
hands-batch-broken-title = Broken off: { $task }
# Under the heading of the preview.
hands-batch-lead = Nothing has been done yet. The table says what will happen to each application.
# Under the heading when it broke off.
hands-batch-broken-lead = The work broke off before every application was reached. What is done is not done again.
# Under the heading. $will (number): how many it will be done to; $all (number): of how many.
hands-batch-will = It will be done to { $will } of { $all }.
# A notice. $done (number): to how many it was done; $all (number): of how many.
hands-batch-did = Done: { $done } of { $all }.
# A button.
hands-batch-do = Confirm and do it
# A button when it broke off.
hands-batch-go-on = Go on with the rest
# A link.
hands-batch-back = Back to the queue
# The title of the table.
hands-batch-rows = Applications
# A column: who gets the case.
hands-batch-to = To
# In that column, when nobody can get it.
hands-batch-nobody = Nobody
# A column of the preview.
hands-batch-what = What will happen
# A column of the result.
hands-batch-result = Result
# In the preview: it will be done.
hands-will-done = Will be done
# In the preview: another official will have to confirm it.
hands-will-proposed = Will wait for a second official
# In the result.
hands-is-done = Done
# In the result: another official has to confirm it.
hands-is-proposed = Waits for a second official
# Somebody changed the case between choosing and doing.
hands-is-changed = Somebody changed the application meanwhile. It is left as it is.
# The official may not see the case any more.
hands-is-gone = You may not see this application any more. It is left as it is.

## The case: who handles it

# A heading.
hands-title = Who handles it
# When nobody does.
hands-nobody = Nobody handles the application at the moment.
# A button.
hands-take-case = Take the application
# A button for whoever leads the officials. $name (text): who handles it.
hands-take-over = Take it over from { $name }
# The label of a list of colleagues.
hands-give-to = Colleague
# In that list. $name (text): a colleague. $load (number): how many open cases they have.
hands-colleague = { $name } ({ $load } open)
# In that list, of somebody who is away. $name (text): a colleague. $date (date): the last day of their absence.
hands-colleague-away = { $name } (away until { $date })
# A button.
hands-give = Give it to the colleague
# A line that unfolds the form for that.
hands-give-open = Give the application to a colleague
# A button.
hands-give-back = Give it back to the queue
# A line that unfolds the form for that.
hands-give-back-open = Give the application back
# The label of a box.
hands-note = Word for the next one (if needed)
# Under the label.
hands-note-hint = Only officials read this.
# The error when no colleague was chosen.
hands-choose = Choose a colleague.
# The heading of a notice with the word of whoever handled it before. $name (text): an official.
hands-released = { $name } gave the application out of their hands and wrote:
# A notice after the act.
hands-did-take = You handle the application now.
# A notice after the act. $name (text): the colleague.
hands-did-give = { $name } handles the application now and has been told.
# A notice after the act.
hands-did-give-back = The application is back in the queue, and nobody handles it.

## What officials are told

# A link beside the queues, and the title of the page.
hands-told = Notices
# Under the title.
hands-told-lead = Which applications came into your hands, and which went out of them.
# When there is none.
hands-told-empty = No notices
# Under that.
hands-told-empty-text = When somebody gives you an application or takes one over, you read of it here.
# A button.
hands-told-read = Mark all as read
# A notice after that.
hands-told-did-read = All notices are read.
# $by, $to, $from (text): whole names of officials; $reference (text): the case.
hands-told-given = { $by } gave you application { $reference }.
hands-told-got = Application { $reference } came to you, as you have the fewest open.
hands-told-passed-on = { $by } gave application { $reference }, which you handled, to { $to }.
hands-told-went-on = Application { $reference }, which you handled, is now with { $to }.
hands-told-taken-over = { $by } took application { $reference } over from you.
hands-told-took-over = You took over application { $reference }, which { $from } had handled.
hands-told-freed = { $by } gave application { $reference }, which you handled, back to the queue.
hands-told-term = The term of application { $reference } is nearly over. It is no longer with you.
hands-told-post = The post brought back a letter about application { $reference }.

## Absences

# A link beside the queues, and the title of the page.
hands-days = Absences
# Under the title.
hands-days-lead = On these days you are given no applications. Whoever leads you can distribute those that you have.
# A heading: the official's own.
hands-days-own = My absences
# When there is none.
hands-days-none = No absences.
# $first (date), $last (date): the days of an absence.
hands-days-one = { $first } to { $last }
# A button beside an absence.
hands-days-end = Remove
# A heading above the form.
hands-days-add = Add an absence
# The label of a date.
hands-days-first = First day
# The label of a date.
hands-days-last = Last day
# The label of a list: whose absence it is.
hands-days-who = Who is away?
# In that list: the official themselves.
hands-days-me = Me
# A button.
hands-days-save = Add
# A heading: those whom the official leads.
hands-days-people = My people
# A column.
hands-days-name = Official
# A column: how many open cases they have.
hands-days-load = Open
# A column: when they are away.
hands-days-away = Away
# A notice after the act.
hands-days-did = Saved.
# The error when a date is none.
hands-away-date = Write day, month and year in numbers, for example 24 12 2026.
# The error when it ends before it begins.
hands-away-order = The last day cannot be before the first.
# The error when it is over.
hands-away-past = These days are over. Give days that are still to come.
# The error when it is too long.
hands-away-long = An absence lasts at most 366 days. Add it in parts.
# The error when another absence has some of the days.
hands-away-known = Some of these days are already given. Remove the earlier absence first.

## The story, for the applicant too

# $to (text): the official who handles the case from now on.
story-assigned = { $to } handles the application
# The same, when another did before. $to, $from (text): officials.
story-reassigned = { $to } handles the application in place of { $from }
# Nobody handles it any more. $from (text): who did.
story-released = { $from } no longer handles the application; it waits for the next official
# On the applicant's page. $name (text): the official.
case-handled-by = { $name } is handling your application.
