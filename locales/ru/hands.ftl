### Who handles a case: taking, giving, giving back, distributing, absences, many at once.

## The queue: taking, and many at once

# A button: the first case that nobody handles becomes the official's.
hands-next = Взять следующее заявление
# A button for whoever leads the officials: gives the free cases out.
hands-distribute = Распределить очередь
# A notice: nothing was free.
hands-none-free = В этой очереди сейчас нет свободных заявлений.
# A button in a row.
hands-take = Взять
# The label of a box in a row. $reference (text): the case.
hands-pick = Выбрать заявление { $reference }
# A heading under the table.
hands-many = Выбранные заявления
# The label of a list of tasks.
hands-many-task = Что с ними сделать?
# Under the label.
hands-many-hint = На следующей странице вы увидите, что будет с каждым. До вашего подтверждения ничего не делается.
# A button: goes to the preview.
hands-preview = Просмотреть
# A button: ticks every box of the page.
hands-all = Выбрать все на этой странице
# A task in the list.
hands-task-take = Взять себе
# A task in the list.
hands-task-give-back = Вернуть в очередь
# A task in the list. $name (text): a colleague. $load (number): how many open cases they have.
hands-task-assign = Передать: { $name } (в работе { $load })
# The error when no box was ticked.
hands-nothing-chosen = Отметьте хотя бы одно заявление.
# The error when no task was chosen.
hands-no-task = Выберите, что с ними сделать.
# The error when more was ticked than fits.
hands-too-many = За один раз можно выбрать не больше 200 заявлений.
# A notice: there was nothing to give out.
hands-nothing-to-distribute = В этой очереди нечего распределять: каждое заявление у того, кто на работе.

## Many at once: the preview and the result

# The page's heading before anything was done. $task (text): one of the tasks above, or an action of the service.
hands-batch-title = Просмотрите: { $task }
# The page's heading afterwards. $task (text): the same.
hands-batch-done-title = Сделано: { $task }
# The page's heading when it broke off. $task (text): the same.
hands-batch-broken-title = Прервано: { $task }
# Under the heading of the preview.
hands-batch-lead = Ещё ничего не сделано. В таблице указано, что будет с каждым заявлением.
# Under the heading when it broke off.
hands-batch-broken-lead = Работа прервалась раньше, чем дошла до всех заявлений. Сделанное не повторяется.
# Under the heading. $will (number): how many it will be done to; $all (number): of how many.
hands-batch-will = Будет сделано с { $will } из { $all }.
# A notice. $done (number): to how many it was done; $all (number): of how many.
hands-batch-did = Сделано: { $done } из { $all }.
# A button.
hands-batch-do = Подтвердить и выполнить
# A button when it broke off.
hands-batch-go-on = Продолжить с остальными
# A link.
hands-batch-back = Назад к очереди
# The title of the table.
hands-batch-rows = Заявления
# A column: who gets the case.
hands-batch-to = Кому
# In that column, when nobody can get it.
hands-batch-nobody = Никому
# A column of the preview.
hands-batch-what = Что произойдёт
# A column of the result.
hands-batch-result = Результат
# In the preview: it will be done.
hands-will-done = Будет сделано
# In the preview: another official will have to confirm it.
hands-will-proposed = Будет ждать второго чиновника
# In the result.
hands-is-done = Сделано
# In the result: another official has to confirm it.
hands-is-proposed = Ждёт второго чиновника
# Somebody changed the case between choosing and doing.
hands-is-changed = Кто-то тем временем изменил заявление. Оно оставлено как есть.
# The official may not see the case any more.
hands-is-gone = Это заявление вам больше не доступно. Оно оставлено как есть.

## The case: who handles it

# A heading.
hands-title = Кто рассматривает
# When nobody does.
hands-nobody = Сейчас заявление никто не рассматривает.
# A button.
hands-take-case = Взять заявление
# A button for whoever leads the officials. $name (text): who handles it.
hands-take-over = Забрать у: { $name }
# The label of a list of colleagues.
hands-give-to = Коллега
# In that list. $name (text): a colleague. $load (number): how many open cases they have.
hands-colleague = { $name } (в работе { $load })
# In that list, of somebody who is away. $name (text): a colleague. $date (date): the last day of their absence.
hands-colleague-away = { $name } (отсутствует до { $date })
# A button.
hands-give = Передать коллеге
# A line that unfolds the form for that.
hands-give-open = Передать заявление коллеге
# A button.
hands-give-back = Вернуть в очередь
# A line that unfolds the form for that.
hands-give-back-open = Вернуть заявление
# The label of a box.
hands-note = Несколько слов следующему (если нужно)
# Under the label.
hands-note-hint = Это читают только чиновники.
# The error when no colleague was chosen.
hands-choose = Выберите коллегу.
# The heading of a notice with the word of whoever handled it before. $name (text): an official.
hands-released = { $name } передаёт заявление и пишет:
# A notice after the act.
hands-did-take = Теперь заявление рассматриваете вы.
# A notice after the act. $name (text): the colleague.
hands-did-give = Теперь заявление рассматривает { $name }. Коллега получил уведомление.
# A notice after the act.
hands-did-give-back = Заявление снова в очереди, его никто не рассматривает.

## What officials are told

# A link beside the queues, and the title of the page.
hands-told = Уведомления
# Under the title.
hands-told-lead = Какие заявления попали к вам и какие от вас ушли.
# When there is none.
hands-told-empty = Уведомлений нет
# Under that.
hands-told-empty-text = Если кто-то передаст вам заявление или заберёт его, вы прочтёте об этом здесь.
# A button.
hands-told-read = Отметить все прочитанными
# A notice after that.
hands-told-did-read = Все уведомления прочитаны.
# $by, $to, $from (text): whole names of officials; $reference (text): the case.
hands-told-given = { $by } передаёт вам заявление { $reference }.
hands-told-got = Вам передано заявление { $reference }: у вас меньше всего в работе.
hands-told-passed-on = { $by } передаёт заявление { $reference }, которое рассматривали вы: { $to }.
hands-told-went-on = Заявление { $reference }, которое рассматривали вы, теперь рассматривает { $to }.
hands-told-taken-over = { $by } забирает у вас заявление { $reference }.
hands-told-took-over = Вы забрали заявление { $reference }, которое рассматривал(а) { $from }.
hands-told-freed = { $by } возвращает в очередь заявление { $reference }, которое рассматривали вы.
hands-told-term = Срок заявления { $reference } почти истёк. Вы его больше не рассматриваете.
hands-told-post = Почта вернула письмо о заявлении { $reference }.

## Absences

# A link beside the queues, and the title of the page.
hands-days = Отсутствие
# Under the title.
hands-days-lead = В эти дни вам не передают заявлений. Те, что у вас в работе, руководитель может распределить.
# A heading: the official's own.
hands-days-own = Моё отсутствие
# When there is none.
hands-days-none = Отсутствие не отмечено.
# $first (date), $last (date): the days of an absence.
hands-days-one = с { $first } по { $last }
# A button beside an absence.
hands-days-end = Удалить
# A heading above the form.
hands-days-add = Добавить отсутствие
# The label of a date.
hands-days-first = Первый день
# The label of a date.
hands-days-last = Последний день
# The label of a list: whose absence it is.
hands-days-who = Кто отсутствует?
# In that list: the official themselves.
hands-days-me = Я
# A button.
hands-days-save = Добавить
# A heading: those whom the official leads.
hands-days-people = Мои сотрудники
# A column.
hands-days-name = Чиновник
# A column: how many open cases they have.
hands-days-load = В работе
# A column: when they are away.
hands-days-away = Отсутствует
# A notice after the act.
hands-days-did = Сохранено.
# The error when a date is none.
hands-away-date = Напишите день, месяц и год цифрами, например 24 12 2026.
# The error when it ends before it begins.
hands-away-order = Последний день не может быть раньше первого.
# The error when it is over.
hands-away-past = Эти дни уже прошли. Укажите предстоящие дни.
# The error when it is too long.
hands-away-long = Отсутствие может длиться не больше 366 дней. Укажите его частями.
# The error when another absence has some of the days.
hands-away-known = Часть этих дней уже отмечена. Сначала удалите прежнюю запись.

## The story, for the applicant too

# $to (text): the official who handles the case from now on.
story-assigned = Заявление рассматривает { $to }
# The same, when another did before. $to, $from (text): officials.
story-reassigned = Заявление теперь рассматривает { $to } вместо: { $from }
# Nobody handles it any more. $from (text): who did.
story-released = { $from } больше не рассматривает заявление; оно ждёт следующего чиновника
# On the applicant's page. $name (text): the official.
case-handled-by = Ваше заявление рассматривает { $name }.
