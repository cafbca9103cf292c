### Report a problem: the words for who reports and for the city's engineers.
### A question's name is its id; each way of being wrong has a text of its own that says how to mend the answer.

## The service

# In the catalogue, as the title of the report, in letters.
# .summary under the name in the catalogue; .search other words by which it is looked for; .authority "Who decides"; .asked before beginning; .legal "What it rests on". .begin and .submit on the buttons.
service = Сообщение о проблеме в городе
    .summary = Сообщите городу о яме на дороге, погасшем фонаре, мусоре или сломанной ветке. Входить в портал и называть себя не нужно.
    .search = яма, яма на дороге, выбоина, уличное освещение, не горит фонарь, лампа, мусор, свалка, граффити, упавшее дерево, дорожный знак, поломка, жалоба, благоустройство
    .authority = Городской департамент благоустройства
    .asked = Мы спросим, что не в порядке и где. При желании можно добавить снимки. Адрес электронной почты мы спросим, только если вы хотите получить ответ, и ни для чего другого он не нужен.
    .legal = Город следит за своими улицами, парками и освещением по законам о местном самоуправлении и о дорогах. Сообщить о проблеме может каждый.
    .begin = Заполнить сообщение
    .submit = Отправить сообщение

## Steps

# The page's title and the step in the list of steps.
step-what = Что не в порядке
# The page's title and the step in the list of steps.
step-where = Где это
# The page's title and the step in the list of steps.
step-contact = Ответ вам
# The page's title and the step in the list of steps.
step-answer_to = Куда ответить

## Questions

# A question, a row of the summary, a column of the queues. .option-…: what can be chosen.
category = О чём вы сообщаете?
    .hint = Выберите то, что подходит лучше всего. Если ничего не подходит, выберите «Другое».
    .option-pothole = Яма на дороге или тротуаре
    .option-street_light = Уличный фонарь
    .option-rubbish = Мусор или грязь
    .option-traffic_sign = Дорожный знак или светофор
    .option-tree = Дерево или ветка
    .option-other = Другое
    .required = Выберите, о чём вы сообщаете.
    .invalid = Выберите один из ответов в списке.

# A question, a row of the summary. .advise: a very short answer; the person may go on with it.
description = Что не в порядке?
    .hint = Напишите, что вы видели, как рассказали бы соседу. Пожалуйста, не пишите имён и других сведений о людях.
    .required = Напишите в нескольких словах, что не в порядке.
    .too-long = Описание слишком длинное. Напишите не больше 2000 знаков.
    .advise = Это очень коротко. Если добавите пару слов, бригада будет знать, что взять с собой. Можно и просто продолжить.

# A question, a row of the summary, a column of the queues.
place = Где это?
    .hint = Укажите улицу и ближайший номер дома, например «Pikk tänav 12».
    .required = Укажите место, чтобы мы его нашли.

# A question, a row of the summary; it need not be answered.
landmark = Что находится рядом?
    .hint = Отвечать необязательно. Например, «у автобусной остановки» или «за детской площадкой».
    .too-long = Ответ слишком длинный. Напишите не больше 200 знаков.

# A question, a row of the summary; it need not be answered.
pictures = Снимки
    .hint = Добавлять необязательно. До пяти снимков (JPEG, PNG или WebP), каждый до 10 мегабайт. По возможности снимайте так, чтобы не было видно лиц и номерных знаков.

# A question, a row of the summary.
wants_answer = Хотите узнать, чем всё закончится?
    .hint = Если да, мы спросим адрес электронной почты. Если нет, мы не узнаем, кто вы, но всё равно всё исправим.
    .required = Выберите, хотите ли вы получить ответ.
    .invalid = Выберите «Да» или «Нет».

# A question, a row of the summary; asked only of who wants an answer.
email = Адрес электронной почты
    .hint = Мы напишем на этот адрес, когда получим ваше обращение и когда разберёмся с ним.
    .required = Укажите свой адрес электронной почты или выберите, что ответ вам не нужен.
    .invalid = Это не адрес электронной почты. Напишите его в таком виде: imya@example.com.

## Messages to registers

# What was sent and why; in the report's story and on the page "Who has looked at my data".
submit-report = Мы отправили обращение в городской регистр благоустройства, чтобы бригада знала, куда ехать.

## States

# The tag in lists and on the report's page. .resident: what happens now, for who reported.
state-submitted = Получено
    .resident = Мы получили ваше обращение. Инженер рассмотрит его в течение пяти рабочих дней.

# The tag in lists and on the report's page. .resident: what happens now, for who reported.
state-in_review = В работе
    .resident = Инженер занимается вашим обращением. Сейчас вам ничего делать не нужно.

# The tag in lists and on the report's page. .resident: what happens now, for who reported.
state-fixed = Исправлено
    .resident = Всё исправлено. Спасибо, что сообщили.

# The tag in lists and on the report's page. .resident: what happens now, for who reported.
state-not_ours = Занимается не город
    .resident = Город не может этого исправить. В обосновании инженера написано, кто может.

## What an engineer does

# A button on the engineer's page. .story: a line of the report's story. .done: the sentence after it.
action-take = Взять в работу
    .story = Инженер взял обращение в работу
    .done = Теперь этим обращением занимаетесь вы.

# A button on the senior engineer's page. .story: a line of the report's story. .done: the sentence after it.
action-take_over = Взять у коллеги
    .story = Обращение взял другой инженер
    .done = Теперь этим обращением занимаетесь вы, а не прежний инженер.

# A button on the engineer's page. .story: a line of the report's story. .done: the sentence after it.
action-fix = Всё исправлено
    .story = Проблема устранена
    .done = Обращение закрыто. Если человек хотел получить ответ, он уже отправлен.

# A button on the engineer's page; a reason has to be given. .story: a line of the report's story. .done: the sentence after it.
action-pass_on = Этим занимается не город
    .story = Инженер выяснил, что этим занимается не город
    .done = Обращение закрыто. Если человек хотел получить ответ, он уже отправлен вместе с вашим обоснованием.

## Queues

# A queue's name for the engineer. .empty: when nothing is in it.
queue-new = Новые обращения
    .empty = Новых обращений нет.

# A queue's name for the engineer. .empty: when nothing is in it.
queue-in_review = В работе
    .empty = Сейчас в работе нет обращений.

# A queue's name for the senior engineer. .empty: when nothing is in it.
queue-stuck = Не дошли до регистра
    .empty = Все обращения дошли до регистра.

# A queue's name for the engineer. .empty: when nothing is in it.
queue-closed = Закрыты
    .empty = Ни одно обращение ещё не закрыто.

## Letters

# A letter's subject. .body: its text. $reference (text): the report's reference.
notice-submitted = Мы получили ваше обращение
    .body = Спасибо, что сообщили. Номер вашего обращения — { $reference }. Инженер рассмотрит его в течение пяти рабочих дней, и тогда мы напишем вам снова.

# A letter's subject. .body: its text. $reference (text): the report's reference.
notice-fixed = То, о чём вы сообщили, исправлено
    .body = То, о чём вы написали в обращении { $reference }, исправлено. Спасибо: без вас мы узнали бы об этом позже. Если что-то всё ещё не в порядке, пожалуйста, сообщите снова.

# A letter's subject. .body: its text. $reference (text): the report's reference. $reason (text): the engineer's reason.
notice-not_ours = Город не может этого исправить
    .body =
        Мы рассмотрели ваше обращение { $reference } и выяснили, что город не может этого исправить.

        Обоснование инженера: { $reason }
