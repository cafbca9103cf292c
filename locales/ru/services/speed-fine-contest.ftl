### Contest a speeding fine: the words for who contests and for the police officer.
### A question's name is its id; each way of being wrong has a text of its own that says how to mend the answer.

## The service

# In the catalogue, as the title of the contest, in letters.
# .summary under the name in the catalogue; .search other words by which it is looked for; .authority "Who decides"; .asked before beginning; .legal "What it rests on". .begin and .submit on the buttons.
service = Обжалование штрафа за скорость
    .summary = Если вы получили предупредительный штраф за превышение скорости и считаете его неверным, напишите нам в течение 30 дней, почему. Это бесплатно.
    .search = штраф за скорость, превышение скорости, предупредительный штраф, камера скорости, извещение о штрафе, жалоба на штраф, обжалование штрафа, оспорить штраф, за рулём был не я, полиция
    .authority = Департамент полиции и погранохраны
    .asked = В регистре штрафов мы запросим ваши штрафы, чтобы вам не пришлось переписывать извещение. Вас мы спросим, почему штраф неверен; если за рулём был кто-то другой, то кто именно; а если вы к тому времени продали автомобиль, то когда.
    .legal = Штраф за превышение скорости — 3 евро за каждый лишний километр в час, но не больше 190 евро. Обжаловать его можно в течение 30 дней после получения извещения. Саму сумму обжаловать нельзя, потому что её определяет закон. Подавайте жалобу, если вас вообще не должны были штрафовать.
    .begin = Заполнить жалобу
    .submit = Подать жалобу

## Before the beginning: whether the service may be for somebody

# A condition on the page "What may be for you". .why: why there is probably nothing to contest.
precheck-was_fined = Вы получили штраф
    .why = Подать жалобу может только тот, кто получил штраф.

## Steps

# The page's title and the step in the list of steps.
step-fine = Какой штраф
# The page's title and the step in the list of steps.
step-served = Когда вы получили извещение
# The page's title and the step in the list of steps.
step-notice = Что написано в извещении
# The page's title and the step in the list of steps.
step-grounds = Почему штраф неверен
# The page's title and the step in the list of steps.
step-driver = Кто был за рулём
# The page's title and the step in the list of steps.
step-sale = Продажа автомобиля
# The page's title and the step in the list of steps.
step-statement = Своими словами

## Questions

# A question, a row of the summary. The answers are the numbers of the person's fines, from the register.
# .unknown: the register does not know the number.
fine = Какой штраф вы обжалуете?
    .hint = Номер указан вверху извещения. За что этот штраф, вы увидите на следующих страницах.
    .required = Выберите штраф, который вы обжалуете.
    .invalid = Выберите один из штрафов в списке.
    .unknown = Этого штрафа в регистре больше нет. Выберите другой.

# A question, a row of the summary; asked when the register gave no list of fines.
# .check: not written like a number of a fine, or somebody else's fine; .unknown: the register does not know it.
fine_number = Номер штрафа
    .hint = Он указан вверху извещения: две буквы, дефис и шесть цифр, например HT-123456.
    .required = Укажите номер штрафа.
    .too-long = Номер слишком длинный. Напишите две буквы, дефис и шесть цифр, например HT-123456.
    .check = Это не номер вашего штрафа. Напишите его так, как он указан в извещении, например HT-123456. Обжаловать штраф может только тот, кому он прислан.
    .unknown = Штрафа с таким номером в регистре нет. Проверьте, написали ли вы номер так, как он указан в извещении.

# A question, a row of the summary.
served_later = Вы получили извещение позже того дня, когда его составили?
    .hint = 30 дней отсчитываются со дня, когда вы получили извещение.
    .required = Выберите, получили ли вы извещение позже.
    .invalid = Выберите «Да» или «Нет».

# A question, a row of the summary. .check: the day is before the notice was issued.
served_on = День, когда вы получили извещение
    .hint = Например, день, когда вы расписались за письмо или открыли извещение на портале.
    .required = Укажите день, когда вы получили извещение.
    .invalid = Такой даты нет. Укажите день, месяц и год цифрами, например 15 3 2026.
    .too-late = Этот день ещё не наступил. Укажите сегодняшний или более ранний день.
    .check = Извещение составлено позже этого дня. Посмотрите на дату извещения и укажите этот или более поздний день.

# A row of the summary; the register of fines answers it, or the person when it does not.
place = Где это было
    .hint = Перепишите место из извещения.
    .required = Укажите место, которое стоит в извещении.
    .too-long = Название места слишком длинное. Напишите не больше 200 знаков.

# A row of the summary; the register of fines answers it, or the person when it does not.
happened_on = Когда это было
    .hint = Перепишите день из извещения, например 15 3 2026.
    .required = Укажите, в какой день это было; он указан в извещении.
    .invalid = Такой даты нет. Укажите день, месяц и год цифрами, например 15 3 2026.
    .too-late = Этот день ещё не наступил. Укажите день, который стоит в извещении.

# A row of the summary; the register of fines answers it, or the person when it does not.
measured = Скорость, километров в час
    .hint = Перепишите скорость, из которой уже вычтена погрешность измерения.
    .required = Укажите скорость, которая стоит в извещении.
    .invalid = Запишите скорость цифрами, например 61.
    .too-small = Скорость не может быть меньше 1. Посмотрите в извещение ещё раз.
    .too-large = Скорость не может быть больше 400. Посмотрите в извещение ещё раз.

# A row of the summary; the register of fines answers it, or the person when it does not.
speed_limit = Разрешённая там скорость, километров в час
    .hint = Она указана в извещении, например 50.
    .required = Укажите, какая наибольшая скорость там разрешена.
    .invalid = Запишите скорость цифрами, например 50.
    .too-small = Разрешённая скорость не бывает меньше 5. Посмотрите в извещение ещё раз.
    .too-large = Разрешённая скорость не бывает больше 130. Посмотрите в извещение ещё раз.

# A row of the summary; the register of fines answers it, or the person when it does not.
# .advise: the sum is not what the law gives for the speed.
amount = Штраф по извещению
    .hint = В евро, например 33.
    .required = Укажите сумму, которая стоит в извещении.
    .advise = По закону за такую скорость полагается другая сумма. Проверьте, правильно ли вы её переписали. Если в извещении так и написано, продолжайте и напишите об этом своими словами.

# A row of the summary, beside the sum on the notice; the portal computes it.
amount_by_law = Штраф по закону
    .hint = 3 евро за каждый лишний километр в час, но не больше 190 евро. Саму сумму обжаловать нельзя.

# A row of the summary, a column of the queues; the register of fines answers it, or the person when it does not.
issued_on = День, когда составлено извещение
    .hint = Перепишите день из извещения, например 15 3 2026.
    .required = Укажите, в какой день составлено извещение; он указан в нём самом.
    .invalid = Такой даты нет. Укажите день, месяц и год цифрами, например 15 3 2026.
    .too-late = Этот день ещё не наступил. Укажите день, который стоит в извещении.

# A row of the summary; the portal computes it.
contest_until = Последний день для жалобы
    .hint = Если он приходится на государственный праздник, последним становится следующий рабочий день.

# A question, a row of the summary, a column of the queues. .option-…: what can be chosen.
# .advise: the sum on the notice is not what the law gives; the person may go on.
grounds = Почему штраф неверен?
    .hint = Выберите всё, что подходит. То, что сумма слишком большая, не причина: её определяет закон.
    .option-not_the_driver = За рулём был другой человек
    .option-sold_the_car = Автомобиль был уже продан
    .option-equipment_doubt = Скорость измерили неверно
    .option-other = Другая причина
    .required = Выберите хотя бы одну причину.
    .advise = Сумма в извещении не та, что полагается за такую скорость по закону. Если хотите, чтобы чиновник на это посмотрел, выберите ещё и «Другая причина» и напишите об этом; можно и просто продолжить.

# A question, a row of the summary: a personal code and a name. .check: the person named themselves.
driver = Кто был за рулём?
    .hint = Укажите личный код и имя. Водитель получит своё извещение и тоже сможет его обжаловать.
    .required = Укажите, кто был за рулём.
    .check = Это ваш личный код. Укажите личный код того, кто был за рулём.

# A question, a row of the summary. .check: the day is after the drive.
sold_on = День продажи автомобиля
    .hint = День, который указан в договоре.
    .required = Укажите день, когда вы продали автомобиль.
    .invalid = Такой даты нет. Укажите день, месяц и год цифрами, например 15 3 2026.
    .too-late = Этот день ещё не наступил. Укажите сегодняшний или более ранний день.
    .check = Скорость измерили раньше этого дня, когда автомобиль ещё был вашим. Проверьте день; если он верный, выберите другую причину.

# A question, a row of the summary; it need not be answered.
evidence = Договор или другое доказательство
    .hint = Сейчас добавлять необязательно, чиновник может попросить позже. До пяти файлов (PDF, JPEG, PNG или контейнер с цифровой подписью), каждый до 10 мегабайт.

# A question, a row of the summary.
statement = Что произошло?
    .hint = Напишите, что следует знать чиновнику. Достаточно простых слов.
    .required = Напишите в нескольких предложениях, что произошло.
    .too-long = Текст слишком длинный. Напишите не больше 4000 знаков.

# A question, a row of the summary; asked when the register does not know it.
address = Место жительства
    .hint = Улица, дом и квартира, а также город или деревня.
    .required = Напишите, где вы живёте.

# A question, a row of the summary; it need not be answered.
email = Адрес электронной почты
    .hint = На этот адрес мы сообщим, что здесь вас ждёт новое письмо. Само решение мы по электронной почте не посылаем.
    .invalid = Это не адрес электронной почты. Напишите его в таком виде: imya@example.com.

## Conditions: why somebody cannot contest

# A condition in a list. .why: one or two sentences for who does not meet it; the data are shown beside it.
clause-has_fine = У вас есть штраф, который можно обжаловать
    .why = В регистре штрафов нет штрафа за скорость на ваше имя. Если у вас есть бумажное извещение, посмотрите, на чьё оно имя: подать жалобу может только этот человек.

# A condition in a list, and a warning before sending. .why: one or two sentences for who does not meet it.
clause-in_time = 30 дней ещё не прошли
    .why = По нашему подсчёту 30 дней прошли. Если последний день пришёлся на государственный праздник, у вас есть время до следующего рабочего дня. Жалобу отправить можно, дни пересчитает чиновник.

# A condition in a list. .why: one or two sentences for who does not meet it; the data are shown beside it.
clause-not_over = Срок для жалобы не истёк
    .why = Обжаловать штраф можно в течение 30 дней после получения извещения, и этот срок истёк. Если вы опоздали по уважительной причине, напишите в полицию и попросите восстановить срок.

## Registers: what we ask and why

# What was asked, on the page "Who has looked at my data". .purpose on the same page and beside the question.
# .down beside the question, when the register gave no answer or did not know.
read-fines = Номера ваших штрафов из регистра штрафов
    .purpose = Чтобы вы могли выбрать штраф, а не переписывать его номер.
    .down = Сейчас мы не смогли получить ваши штрафы. Возьмите извещение и напишите номер сами, чтобы не терять времени.

# What was asked, on the page "Who has looked at my data". .purpose on the same page and beside the question.
# .down beside the question, when the register gave no answer or did not know.
read-notice = Содержание извещения из регистра штрафов
    .purpose = Чтобы знать, за что штраф и до какого дня его можно обжаловать, и чтобы вам не пришлось писать это самим.
    .down = Сейчас мы не смогли получить извещение из регистра штрафов. Перепишите то, что в нём написано, а чиновник потом проверит.

# What was asked, on the page "Who has looked at my data". .purpose on the same page and beside the question.
# .down beside the question, when the register does not know.
read-residence = Ваше место жительства по данным регистра народонаселения
    .purpose = В жалобе должно быть указано, где вы живёте, и вам не нужно писать это самим.
    .down = В регистре народонаселения нет вашего места жительства. Напишите его сами.

## Messages to registers

# What was sent and why; in the contest's story and on the page "Who has looked at my data".
submit-contest = Мы отправили жалобу в регистр штрафов, чтобы штраф не взыскивали, пока по ней нет решения.

## States

# The tag in lists and on the contest's page. .resident: what happens now, for who contests.
state-submitted = Отправлена
    .resident = Мы получили вашу жалобу и вносим её в регистр штрафов.

# The tag in lists and on the contest's page. .resident: what happens now, for who contests.
state-registered = Ожидает решения
    .resident = Ваша жалоба внесена в регистр штрафов. Пока по ней нет решения, платить штраф не нужно. Чиновник примет решение в течение двадцати рабочих дней.

# The tag in lists and on the contest's page. .resident: what happens now, for who contests.
state-in_review = Рассматривается
    .resident = Чиновник рассматривает вашу жалобу. Сейчас вам ничего делать не нужно, и платить штраф тоже.

# The tag in lists and on the contest's page. .resident: what happens now, for who contests.
state-waiting_applicant = Ждёт вашего ответа
    .resident = Чиновник нашёл ответы, которые нужно исправить. Пока вы их не исправили, жалоба дальше не рассматривается.

# The tag in lists and on the contest's page. .resident: what happens now, for who contests.
state-annulled = Штраф отменён
    .resident = Штраф отменён. Платить ничего не нужно, а если вы уже заплатили, деньги вам вернут.

# The tag in lists and on the contest's page. .resident: what happens now, for who contests.
state-upheld = Штраф не отменён
    .resident = Штраф не отменён. Обоснование чиновника указано в решении. В течение пятнадцати дней после того, как вы открыли решение, можно обратиться в суд.

# The tag in lists and on the contest's page. .resident: what happens now, for who contests.
state-in_force = Вступил в силу
    .resident = Срок для обращения в суд истёк, и штраф вступил в силу. Пожалуйста, заплатите штраф.

# The tag in lists and on the contest's page. .resident: what happens now, for who contests.
state-turned_down = Не принята
    .resident = Регистр штрафов не принял жалобу. Обжаловать штраф можно только один раз, и сделать это может лишь тот, кому он прислан.

# The tag in lists and on the contest's page. .resident: what happens now, for who contests.
state-withdrawn = Отозвана
    .resident = Вы отозвали жалобу. Штраф остаётся прежним.

# The tag in lists and on the contest's page. .resident: what happens now, for who contests.
state-lapsed = Закрыта без ответа
    .resident = Мы не получили ваших ответов вовремя, поэтому жалоба закрыта. Штраф остаётся прежним.

## What an officer and the applicant do

# A button on the officer's page. .story: a line of the contest's story. .done: the sentence after it.
action-take = Взять на рассмотрение
    .story = Чиновник взял жалобу на рассмотрение
    .done = Теперь жалобу рассматриваете вы.

# A button on the senior officer's page. .story: a line of the contest's story. .done: the sentence after it.
action-take_over = Взять у коллеги
    .story = Жалобу взял другой чиновник
    .done = Теперь жалобу рассматриваете вы, а не прежний чиновник.

# A button on the officer's page; a reason has to be given. .story: a line of the contest's story. .done: the sentence after it.
action-annul = Отменить штраф
    .story = Чиновник отменил штраф
    .done = Штраф отменён. Решение отправлено человеку письмом.

# A button on the officer's page; a reason has to be given. .story: a line of the contest's story. .done: the sentence after it.
action-uphold = Не отменять штраф
    .story = Чиновник решил не отменять штраф
    .done = Штраф не отменён. Пятнадцать дней для обращения в суд отсчитываются с того дня, когда человек откроет решение.

# A button on the officer's page. .story: a line of the contest's story. .done: the sentence after it.
action-ask_again = Попросить исправить ответы
    .story = Чиновник попросил исправить ответы
    .done = Человек получит письмо с вашими замечаниями. Пока он не ответит, срок не идёт.

# A button on the officer's page; the person gets thirty days instead of fourteen. .story: a line of the contest's story. .done: the sentence after it.
action-ask_for_proof = Попросить доказательство
    .story = Чиновник попросил доказательство
    .done = Человек получит письмо с вашими замечаниями. На ответ у него тридцать дней. Пока он не ответит, срок не идёт.

# A button on the applicant's page. .story: a line of the contest's story. .done: the sentence after it.
action-mend = Исправить ответы
    .story = Заявитель исправил ответы
    .done = Спасибо. Чиновник продолжит рассматривать вашу жалобу.

# A button on the applicant's page. .story: a line of the contest's story. .done: the sentence after it.
# .ask and .means on the page where the person confirms it: the question as its title, and what follows from it.
action-withdraw = Отозвать жалобу
    .story = Заявитель отозвал жалобу
    .done = Жалоба отозвана. Штраф остаётся прежним.
    .ask = Отозвать жалобу?
    .means = Если вы отзовёте жалобу, штраф останется таким, каким был.

## What an officer ticks before deciding

# A line to tick on the officer's page.
check-statement_read = Объяснение прочитано, и всё, что к нему приложено, просмотрено.

# A line to tick on the officer's page.
check-device_looked_up = Проверено, когда измерительный прибор в последний раз проходил поверку.

# A line to tick on the officer's page.
check-days_counted = Тридцать дней сосчитаны с учётом праздников.

## A term that is nearly over

# A notice on the officers' page of the contest.
escalate-not_taken = Осталось пять рабочих дней, а жалобу ещё никто не взял.

# A notice on the officers' page of the contest.
escalate-nearly_over = Осталось два рабочих дня. Жалобу сейчас никто не рассматривает: её должен взять старший чиновник.

## Queues

# Очередь жалоб на крупные штрафы, для старших чиновников.
queue-at_stake = Крупные штрафы
    .empty = Жалоб на крупные штрафы сейчас нет.
# A queue's name for the senior officer: an officer proposed a decision, another has to agree. .empty: when nothing is in it.
queue-to_confirm = Ждут подтверждения
    .empty = Ни одно решение не ждёт второго чиновника.

# A queue's name for the senior officer. .empty: when nothing is in it.
queue-nearly_over = Срок почти истёк
    .empty = Жалоб, срок которых почти истёк, нет.

# A queue's name for the officer. .empty: when nothing is in it.
queue-new = Новые жалобы
    .empty = Новых жалоб нет.

# A queue's name for the officer. .empty: when nothing is in it.
queue-in_review = Рассматриваются
    .empty = Сейчас ни одна жалоба не рассматривается.

# A queue's name for the senior officer. .empty: when nothing is in it.
queue-stuck = Не дошли до регистра
    .empty = Все жалобы дошли до регистра штрафов.

# A queue's name for the officer. .empty: when nothing is in it.
queue-decided = Решены
    .empty = Ни по одной жалобе решения ещё нет.

## Letters in the portal

# A letter's subject. .body: its text. $reference (text): the contest's reference.
notice-registered = Мы получили вашу жалобу на штраф
    .body = Ваша жалоба { $reference } внесена в регистр штрафов. Пока по ней нет решения, платить штраф не нужно. Чиновник примет решение в течение двадцати рабочих дней, и тогда вы получите здесь новое письмо.

# A letter's subject. .body: its text. $reference (text): the contest's reference.
notice-turned_down = Ваша жалоба на штраф не принята
    .body = Регистр штрафов не принял вашу жалобу { $reference }. Обжаловать штраф можно только один раз, и сделать это может лишь тот, кому он прислан. Если вы считаете, что это ошибка, напишите в Департамент полиции и погранохраны, пока не прошли 30 дней.

# A letter's subject. .body: its text. $reference (text): the contest's reference.
notice-waiting = Исправьте, пожалуйста, некоторые ответы в жалобе
    .body =
        Чиновник, который рассматривает вашу жалобу { $reference }, нашёл ответы, которые нужно исправить. Замечания вы найдёте на странице жалобы; изменить можно только эти ответы.

        Последний день для ответа указан рядом с замечаниями. Пока мы ждём ответа, срок рассмотрения не идёт. Если ответа не будет, мы закроем жалобу.

# A letter's subject. .body: its text; opening it is being served with the decision. $reference (text): the contest's reference.
notice-annulled = Решение по вашей жалобе на штраф
    .body = Мы рассмотрели вашу жалобу { $reference } и отменили штраф. Платить ничего не нужно, а если вы уже заплатили, деньги вам вернут. Обоснование указано в решении.

# A letter's subject. .body: its text; opening it is being served with the decision. $reference (text): the contest's reference.
notice-upheld = Решение по вашей жалобе на штраф
    .body = Мы рассмотрели вашу жалобу { $reference } и решили не отменять штраф. В решении указано обоснование, а также то, как обратиться в суд, если вы не согласны.

# A letter's subject. .body: its text. $reference (text): the contest's reference.
notice-in_force = Штраф вступил в силу
    .body = Пятнадцать дней для обращения в суд после решения по вашей жалобе { $reference } прошли, и штраф вступил в силу. Пожалуйста, заплатите штраф. Если вы обратились в суд, это письмо вас не касается.

# A letter's subject. .body: its text. $reference (text): the contest's reference.
notice-withdrawn = Вы отозвали жалобу
    .body = Ваша жалоба { $reference } отозвана по вашей просьбе. Штраф остаётся прежним, и срок его уплаты тоже.

# A letter's subject. .body: its text. $reference (text): the contest's reference.
notice-lapsed = Ваша жалоба закрыта
    .body = Мы попросили вас исправить некоторые ответы в жалобе { $reference }, но вовремя ничего не получили. Жалоба закрыта, и штраф остаётся прежним.

## Documents: the decision on paper and as a page

# A document's title. .body: its text; .appeal: under the heading “If you do not agree”. Every answer of the contest may
# stand in it by its name. $reference (text): the contest's reference. $reason (text): the officer's words.
# $due (text): the last day to go to court.
letter-ruling = Решение: штраф не отменён
    .body =
        Вы обжаловали штраф за превышение скорости. Сумма штрафа — { $amount }, место — { $place }, день — { $happened_on }. День, когда составлено извещение, — { $issued_on }. Причина, которую вы указали: { $grounds }.

        Мы рассмотрели жалобу и решили не отменять штраф.

        { $reason }
    .appeal =
        Вы можете обратиться в уездный суд в течение пятнадцати дней после того дня, когда открыли это решение. Последний день: { $due }.

        До этого платить штраф не нужно. Если вы не обратитесь в суд, штраф вступит в силу, когда пройдут пятнадцать дней.

# A document's title. .body: its text. Every answer of the contest may stand in it by its name.
# $reference (text): the contest's reference. $reason (text): the officer's words.
letter-annulment = Решение: штраф отменён
    .body =
        Вы обжаловали штраф за превышение скорости. Сумма штрафа — { $amount }, место — { $place }, день — { $happened_on }. День, когда составлено извещение, — { $issued_on }. Причина, которую вы указали: { $grounds }.

        Мы рассмотрели жалобу и отменили штраф. Платить ничего не нужно. То, что вы уже заплатили, вам вернут.

        { $reason }

## How something was calculated: names of rules and of figures of the law

# A line of the calculation of the fine.
rule-fine_by_law = Штраф по закону
# A line of the calculation of the last day: thirty days after the notice reached the person.
rule-counted_day = Последний из дней для жалобы
# A line of the calculation of the last day, when what falls on a weekend has moved on.
rule-last_day = Последний день с учётом выходных
# A figure of the law: euros for each kilometre per hour over the limit.
param-each_km = Евро за каждый лишний километр в час
# A figure of the law: the largest fine, in euros.
param-most = Самый большой штраф, в евро
# A figure of the law: how many days there are to contest the fine.
param-contest_days = Сколько дней есть для жалобы

## Laws

# The name of a law, beside the registers that it lets us ask.
act-misdemeanour_procedure_code = Деликтно-процессуальный кодекс
# The name of a law, beside the registers that it lets us ask.
act-traffic_act = Закон о дорожном движении
