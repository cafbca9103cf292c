### How something was calculated, line by line, for the person whom it is about.

# A link beside a value that the portal computed; the lines unfold under it.
how-summary = Как это посчитано?
# A name with its value inside a line. $name (text), $value (text).
how-named = { $name } ({ $value })
# A line: what was worked out, and what came of it. $work (text), $value (text).
how-is = { $work } = { $value }
# A line: the same, where the value is yes or no. $work (text): a question. $value (text): yes or no.
how-answer = { $work } { $value }
# After a question: what counts then. $term (text).
how-so = Значит, берём: { $term }
# The last line about a name. $name (text), $value (text).
how-result = { $name }: { $value }
# A line. $places (number), $value (text).
how-rounded =
    { $places ->
        [0] Округлено до целого числа: { $value }
        [one] Округлено до { $places } знака после запятой: { $value }
        [few] Округлено до { $places } знаков после запятой: { $value }
        [many] Округлено до { $places } знаков после запятой: { $value }
       *[other] Округлено до { $places } знака после запятой: { $value }
    }
# A line about anything else. $list (list): what it is about. $value (text): what came of it.
how-from = Основание: { $list }. Итог: { $value }
# The same, from nothing that has a name.
how-follows = Итог: { $value }
# The day on which it is calculated.
how-today = сегодня
# A part of a date. $name (text): which date.
how-part-weekday = { $name }, день недели
how-part-day = { $name }, число месяца
how-part-month = { $name }, месяц
how-part-year = { $name }, год

## Functions. $list (list): what they are about.

how-min = Наименьшее из значений: { $list }
how-max = Наибольшее из значений: { $list }
how-sum = Сумма: { $list }
how-count = Количество: { $list }

## Questions. $left, $right, $of, $low, $high (text): what is compared.

how-equal = Совпадают ли { $left } и { $right }?
how-unequal = Различаются ли { $left } и { $right }?
how-less = Верно ли: { $left } меньше, чем { $right }?
how-less-or-equal = Верно ли: { $left } не больше, чем { $right }?
how-greater = Верно ли: { $left } больше, чем { $right }?
how-greater-or-equal = Верно ли: { $left } не меньше, чем { $right }?
how-between = Верно ли: { $of } не меньше, чем { $low }, и не больше, чем { $high }?
# $list (list).
how-and = Выполняется ли всё это: { $list }?
how-or = Выполняется ли хотя бы одно из этого: { $list }?
# $term (text).
how-not = Верно ли, что это не так: { $term }?
# $name (text): what may be known.
how-known = Известно ли это: { $name }?
how-unknown = Это неизвестно: { $name }?

## Lengths of time and days of the week

how-days =
    { $count ->
        [one] { $count } день
        [few] { $count } дня
        [many] { $count } дней
       *[other] { $count } дня
    }
how-months =
    { $count ->
        [one] { $count } месяц
        [few] { $count } месяца
        [many] { $count } месяцев
       *[other] { $count } месяца
    }
how-years =
    { $count ->
        [one] { $count } год
        [few] { $count } года
        [many] { $count } лет
       *[other] { $count } года
    }
how-weekday-1 = понедельник
how-weekday-2 = вторник
how-weekday-3 = среда
how-weekday-4 = четверг
how-weekday-5 = пятница
how-weekday-6 = суббота
how-weekday-7 = воскресенье

## Under the lines

# Before the figures of the law.
how-law = Числа из закона:
# One of them. $name (text), $value (text), $from (date).
how-param = { $name }: { $value }, действует с { $from }
