### The portal's own words: what every page shares, whatever the service.
### Tone: calm, plain, polite; whole sentences; no jargon.

## Shell: what surrounds every page

# The name of the portal, beside the emblem on every page.
shell-name = Portico
# The title in the browser's tab. $page (text): the title of the page.
shell-title = { $page } – Portico
# The first link of every page, for people who use a keyboard.
shell-skip = Skip to the main content
# Read out by screen readers only.
shell-nav = Main menu
# Read out by screen readers only.
shell-languages = Language
# A band on every page while the registers are pretended.
shell-sandbox = This is a sandbox: everything is made up.
# In a band on top of a page of a version that nobody has published.
shell-preview = This is a preview. Nothing is filed, and no register is asked.
# The main menu.
shell-services = Services
shell-cases = My applications
# $unread (number): letters not yet opened.
shell-inbox =
    { $unread ->
        [0] Letters
       *[other] Letters ({ $unread })
    }
# The main menu, for officials.
shell-queue = Queue
# The main menu, for translators.
shell-words = Texts
shell-sign-in = Sign in
shell-sign-out = Sign out
# The footer of every page.
shell-promise = You give your data once, and you see who looks at it.
shell-accessibility = Accessibility
shell-privacy = Your data
shell-help = Help

## Ways: links and buttons that move between pages

# At the top of a page; leads to the page before.
back-link = Back
# Read out by screen readers only.
pages-label = Pages of the list
pages-previous = Previous
pages-next = Next
# $at, $of (numbers).
pages-at = Page { $at } of { $of }

## Errors: how a page says that an answer is wrong

# The heading of the list of errors on top of a page.
errors-summary-title = There is a problem
# Before an error at its field; read out by screen readers only.
errors-prefix = Error:
# The title in the browser's tab. $page (text): the title of the page.
errors-title = Error: { $page }

## Fields

# Above the three boxes of a date.
date-day = Day
date-month = Month
date-year = Year
# The first line of a list that unfolds, until something is chosen.
select-empty = Choose an answer

## Person: two boxes under one question

person-code = Personal code
person-name = First and last name

## Search among very many answers

# Above the box to search by.
finder-label = Write a part of the name
# A button; after it a screen reader reads out the question.
finder-search = Search
# $matches (number): how many answers match; all are shown.
finder-count =
    { $matches ->
        [0] Nothing was found. Try another part of the name.
        [one] We found { $matches } match.
       *[other] We found { $matches } matches.
    }
# $matches (number): how many answers match. $shown (number): how many of them are shown.
finder-more = We found { $matches } matches and show the first { $shown }. Write more of the name.

## Files

# Read out by screen readers only: the box by which files are added.
files-add = Add files
# A button beside a file; after it a screen reader reads out the name of the file.
files-remove = Remove
# The size of a file. $size (number).
size-kb = { $size } kB
size-mb = { $size } MB

## List: founders, children, expenses. After each act a screen reader reads out which one it is about

items-change = Change
items-copy = Make a copy
items-remove = Remove
# A mark beside the title, when an answer has to be mended.
items-faulty = Needs mending
# When nothing is in the list yet.
items-empty = Nothing has been added here yet.
# When no more can be added. $max (number): how many there may be at most.
items-full = You cannot add more: there may be at most { $max }.

## Steps: how far along an application is

# Read out by screen readers only.
steps-label = Steps of the application
# $at, $of (numbers).
steps-count = Step { $at } of { $of }
# After the name of a step; read out by screen readers only.
steps-done = (done)

## Summary: answers to look over before they are sent

# Where an answer came from. $register (text): its name. $date (date): the day it was asked.
summary-from = From: { $register }, { $date }
# The answer is the person’s own, but a register said something else. $register (text), $date (date). $said (text): what the register said.
summary-disputed = In the applicant’s own words. The register’s answer ({ $register }, { $date }): { $said }
# The answer follows from other answers by a rule.
summary-rule = Computed from the answers
# A link beside an answer.
summary-change = Change

## Letters

# Beside a letter that has not been opened.
inbox-unread = New
