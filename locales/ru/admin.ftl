### The pages of officials and translators. The names of queues, states and actions stand in the file of the service.

## Queue: applications in a table

# The name of the list of queues, read out by screen readers only.
queue-nav = Очереди
# A column: the application's reference.
queue-reference = Номер
# A column: the application's state.
queue-state = Статус
# A column: the day it was submitted.
queue-sent = Подано
# A column: the day by which it is due.
queue-due = Срок
# A column: who handles it.
queue-official = Чиновник
# The heading when nothing is in the queue; under it the service says what there is none of.
queue-empty = Очередь пуста

## An application on an official's desk

# The page's heading; the browser's tab shows the reference instead. $name (text): the applicant's name.
desk-title = Заявитель: { $name }
# $date (date): the day by which it is due.
desk-due = Срок — { $date }.
# After it: the day until which the authority means to be done, sooner than it must. $date (date).
desk-target = Цель по сроку — { $date }.
# $name (text): the official's name.
desk-assignee = Заявление рассматривает { $name }.
# The heading of a notice when a message did not arrive.
desk-stuck = Сообщение не дошло
# A line for each such message. $register (text): its name. $tries (number): how often it was sent.
# .down: it does not answer; .slow: not in time; .garbage: we do not understand its answer; .denied: it does not let us;
# .rejected: it understood and turned it down, after which stand its own words; .silent: it was to call back and did not; .cancelled: an operator took it back; .letter: an e-mail; .other: anything else.
desk-trouble =
    .down =
        { $tries ->
            [one] Нет связи: { $register }. Мы попробовали { $tries } раз.
            [few] Нет связи: { $register }. Мы попробовали { $tries } раза.
            [many] Нет связи: { $register }. Мы попробовали { $tries } раз.
           *[other] Нет связи: { $register }. Мы попробовали { $tries } раза.
        }
    .slow =
        { $tries ->
            [one] Вовремя не ответил { $register }. Мы попробовали { $tries } раз.
            [few] Вовремя не ответил { $register }. Мы попробовали { $tries } раза.
            [many] Вовремя не ответил { $register }. Мы попробовали { $tries } раз.
           *[other] Вовремя не ответил { $register }. Мы попробовали { $tries } раза.
        }
    .garbage =
        { $tries ->
            [one] Портал не понял, что ответил { $register }. Мы попробовали { $tries } раз.
            [few] Портал не понял, что ответил { $register }. Мы попробовали { $tries } раза.
            [many] Портал не понял, что ответил { $register }. Мы попробовали { $tries } раз.
           *[other] Портал не понял, что ответил { $register }. Мы попробовали { $tries } раза.
        }
    .denied = Сообщения портала не принимает { $register }. Сообщите об этом администратору портала.
    .rejected = Сообщение отклонил { $register }. Причина отказа:
    .silent = Сообщение принято, но вовремя не ответил { $register }.
    .cancelled = Оператор портала отозвал сообщение. Причина указана в истории заявления.
    .letter = Не удалось отправить по электронной почте уведомление о письме. Само письмо на портале есть.
    .other = Не удалось отправить сообщение. Сообщите об этом администратору портала.
# The button that sends these messages again.
desk-resend = Отправить ещё раз
# The heading above the actions.
desk-actions = Что вы можете сделать
# A box beside a decision. Its hint and its error are messages of their own.
desk-reason = Обоснование
# Under the box.
desk-reason-hint = Его прочитает заявитель. Напишите простыми полными предложениями, на чём основано решение.
# The error when the box is empty.
desk-reason-missing = Напишите обоснование.
# In a notice, before the text that the official wrote, when there is no longer a box for it.
desk-reason-kept = Вы написали:

# A notice at the top of the page: why what the official wanted was not done.
# .stale: the application has changed meanwhile; .not-from-here: not in this state; .not-your-role: the role is missing;
# .not-your-case: another official handles it; .own-case: the official is the applicant; .conflict: somebody close to them is;
# .proposed: a proposal waits; .nothing-proposed: none does; .same-person: they proposed it themselves.
# .own-decision: the appeal is against their own decision.
# .filed-it: чиновник подал заявление за заявителя у стойки.
# .nothing-to-extend: no term runs, or it was extended before.
# .awaiting: a register is still to answer.
refused =
    .stale = Заявление изменилось, пока оно было у вас открыто. Ничего не сохранено. Просмотрите его заново и после этого примите решение.
    .not-from-here = При нынешнем статусе заявления этого сделать нельзя. Ничего не сохранено.
    .not-your-role = Ваша роль этого не позволяет. Ничего не сохранено.
    .not-your-case = Заявление рассматривает другой чиновник. Ничего не сохранено.
    .own-case = Нельзя рассматривать собственное заявление. Его должен взять другой чиновник.
    .reason-too-long = Обоснование слишком длинное. В нём может быть не больше 2000 знаков. Ничего не сохранено.
    .too-late = Время, когда это можно было сделать, прошло. Ничего не сохранено.
    .nothing-marked = Отметьте хотя бы один ответ, который заявитель должен исправить. Ничего не сохранено.
    .conflict = Это заявление касается вас или вашего близкого человека. Его должен взять другой чиновник.
    .proposed = Решение предложено и ждёт второго чиновника. Пока его не подтвердят или не вернут, ничего другого сделать нельзя.
    .nothing-proposed = Подтверждать уже нечего. Ничего не сохранено.
    .same-person = Это предложили вы сами. Подтвердить должен другой чиновник. Ничего не сохранено.
    .own-decision = Обжалуемое решение приняли вы. Решение по жалобе должен принять другой чиновник. Ничего не сохранено.
    .filed-it = Это заявление у стойки подали вы. Решение должен принять другой чиновник. Ничего не сохранено.
    .nothing-to-extend = Срока нет, или он уже был продлён. Ничего не сохранено.
    .awaiting = Ответ регистра ещё не получен. До этого ничего решить нельзя. Ничего не сохранено.
    .task-open = Другое подразделение ещё не ответило. До этого решить нельзя. Ничего не сохранено.
    .no-such-case = У этой услуги нет заявления с таким номером. Напишите номер заявления, которое рассматривается дальше. Ничего не сохранено.
    .itself-duplicate = Это заявление само закрыто как повторное. Напишите номер заявления, которое рассматривается дальше. Ничего не сохранено.
    .original-over = Рассмотрение того заявления уже закончено, и это потерялось бы вместе с ним. Напишите номер заявления, которое ещё рассматривается. Ничего не сохранено.
    .unsuited = Этот коллега не может рассматривать заявление. Выберите другого. Ничего не сохранено.
    .away = Этот коллега отсутствует. Выберите другого. Ничего не сохранено.
    .already-theirs = Этот чиновник уже рассматривает заявление. Ничего не сохранено.
    .unassigned = Заявление никто не рассматривает. Ничего не сохранено.

## Texts: the translators' pages

# The page's title.
words-title = Тексты
# Under the title.
words-lead = Здесь собраны все тексты портала по файлам. Здесь их можно читать, а меняют их в языковых файлах.
# The title of the table.
words-files = Языковые файлы
# A column: the file's name.
words-file = Файл
# A column: how many texts the file has.
words-messages = Текстов
# A column: whether everything is translated.
words-state = Статус
# A tag, when every language has every text.
words-complete = Всё переведено
# A tag. $count (number): texts that some language lacks.
words-missing =
    { $count ->
        [one] Не переведён { $count } текст
        [few] Не переведено { $count } текста
        [many] Не переведено { $count } текстов
       *[other] Не переведено { $count } текста
    }
# On the page of one file, under the title.
words-file-lead = В каждой строке один текст, языки стоят рядом. Слова в фигурных скобках портал заменяет сам, их не переводят.
# The title of the table.
words-list = Тексты файла
# A column: the text's name in the file.
words-id = Имя
# A tag in a language's column, when the language lacks the text.
words-none = Не переведено

# A line that unfolds the applicant's answers, each with a box for what is wrong with it.
desk-marks = Какие ответы нужно исправить?
# Above the boxes.
desk-marks-how = Напишите возле ответа, что в нём неверно. Заявитель прочитает ваши слова и сможет изменить только эти ответы.

## Checklist and a second official

# Above the lines that an official ticks before deciding.
desk-checks = Что вы проверили
# The error when not every line is ticked.
desk-checks-missing = Отметьте каждую строку или отложите решение, пока не проверите всё.
# The heading of a notice: an official proposed something, and another has to agree.
desk-proposed = Ждёт второго чиновника
# $name (text): the official who proposed it. $action (text): the button that they pressed, such as “Refuse”.
desk-proposed-by = { $name } предлагает: { $action }.
# Before the lines that the first official ticked.
desk-checked = Что проверено:
# A button of the second official. $action (text): what is confirmed.
desk-confirm = Подтвердить: { $action }
# A button of the second official.
desk-send-back = Вернуть
# A box beside that button.
desk-send-back-why = Почему вы этого не подтверждаете?
# Under the box. $name (text): the official who reads it.
desk-send-back-hint = Это прочитает { $name }, но не заявитель.
# A button of the official who proposed it.
desk-take-back = Отозвать предложение
# The heading of a notice for the first official. $name (text): the second official. $action (text): what was not confirmed.
desk-sent-back-by = { $name } не подтверждает: { $action }
# After an official proposed something.
desk-did-propose = Ваше решение ждёт второго чиновника. Заявитель узнает о нём, когда решение подтвердят.
# After a proposal was sent back or taken back.
desk-did-send-back = Предложение возвращено. Статус заявления прежний.
# In a queue: the state, and that something waits. $state (text): the application's state.
desk-row-proposed = { $state }, ждёт подтверждения
# In a queue: the state, and that there is little time. $state (text): the application's state.
desk-row-escalated = { $state }, срок почти истёк
