### How something was calculated, line by line, for the person whom it is about.

# A link beside a value that the portal computed; the lines unfold under it.
how-summary = How was this calculated?
# A name with its value inside a line. $name (text), $value (text).
how-named = { $name } ({ $value })
# A line: what was worked out, and what came of it. $work (text), $value (text).
how-is = { $work } = { $value }
# A line: the same, where the value is yes or no. $work (text): a question. $value (text): yes or no.
how-answer = { $work } { $value }
# After a question: what counts then. $term (text).
how-so = So this counts: { $term }
# The last line about a name. $name (text), $value (text).
how-result = { $name }: { $value }
# A line. $places (number), $value (text).
how-rounded =
    { $places ->
        [0] Rounded to a whole number: { $value }
       *[other] Rounded to { $places } decimal places: { $value }
    }
# A line about anything else. $list (list): what it is about. $value (text): what came of it.
how-from = From { $list } follows: { $value }
# The same, from nothing that has a name.
how-follows = It follows: { $value }
# The day on which it is calculated.
how-today = today
# A part of a date. $name (text): which date.
how-part-weekday = { $name }, day of the week
how-part-day = { $name }, day of the month
how-part-month = { $name }, month
how-part-year = { $name }, year

## Functions. $list (list): what they are about.

how-min = The smallest of { $list }
how-max = The largest of { $list }
how-sum = The sum of { $list }
how-count = The number of { $list }

## Questions. $left, $right, $of, $low, $high (text): what is compared.

how-equal = Is { $left } the same as { $right }?
how-unequal = Is { $left } something else than { $right }?
how-less = Is { $left } less than { $right }?
how-less-or-equal = Is { $left } at most { $right }?
how-greater = Is { $left } more than { $right }?
how-greater-or-equal = Is { $left } at least { $right }?
how-between = Is { $of } at least { $low } and at most { $high }?
# $list (list).
how-and = Do all of these hold: { $list }?
how-or = Does one of these hold: { $list }?
# $term (text).
how-not = Is this not so: { $term }?
# $name (text): what may be known.
how-known = Is this known: { $name }?
how-unknown = Is this not known: { $name }?

## Lengths of time and days of the week

how-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
how-months =
    { $count ->
        [one] { $count } month
       *[other] { $count } months
    }
how-years =
    { $count ->
        [one] { $count } year
       *[other] { $count } years
    }
how-weekday-1 = Monday
how-weekday-2 = Tuesday
how-weekday-3 = Wednesday
how-weekday-4 = Thursday
how-weekday-5 = Friday
how-weekday-6 = Saturday
how-weekday-7 = Sunday

## Under the lines

# Before the figures of the law.
how-law = Figures from the law:
# One of them. $name (text), $value (text), $from (date).
how-param = { $name }: { $value }, valid from { $from }
