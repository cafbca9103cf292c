### Resident parking permit: the words for the applicant and the official.
### A question's name is its id; each way of being wrong has a text of its own that says how to mend the answer.

## The service

# In the catalogue, as the title of the application, in letters.
# .summary under the name in the catalogue; .search other words by which it is looked for; .authority "Who decides"; .asked before beginning; .legal "What it rests on".
service = Разрешение на парковку для жителей
    .summary = Разрешение парковаться в платной зоне, где вы живёте. Оно действует год и стоит 120 евро.
    .search = парковка, парковочное разрешение, парковочная карта, парковка у дома, бесплатная парковка, зона парковки, стоянка, поставить машину, автомобиль
    .authority = Городской транспортный департамент
    .asked = В регистре народонаселения мы запросим адрес вашего места жительства и день, когда вы там поселились, чтобы вам не пришлось писать это самим. У вас мы спросим номерной знак автомобиля, а в транспортном регистре запросим его владельца и пользователей. Так мы увидим, полагается ли вам разрешение.
    .legal = Разрешение выдаётся по городским правилам платной парковки. Его получает тот, кто не меньше двух месяцев живёт в зоне платной парковки и владеет автомобилем или внесён в транспортный регистр как его пользователь.

## Steps

# The page's title and the step in the list of steps.
step-home = Ваш дом
# The page's title and the step in the list of steps.
step-car = Ваш автомобиль
# The page's title and the step in the list of steps.
step-permit = Ваше разрешение

## Questions

# A question, a row of the summary. .hint under the question, when the register gave no answer and the person writes.
address = Адрес места жительства
    .hint = Укажите улицу, дом и квартиру, например «Männi tänav 12–5».
    .required = Укажите адрес своего места жительства.
    .too-long = Адрес слишком длинный. Напишите не больше 200 знаков.

# A question, a row of the summary, a column of the queues. The answers are names of districts as the register writes them.
district = Район города или зона парковки
    .hint = Выберите, где вы живёте.
    .required = Выберите район или зону парковки, где вы живёте.
    .invalid = Выберите один из районов или зон в списке.

# A question, a row of the summary. .hint says how to write the date.
resident_since = С какого дня вы живёте по этому адресу
    .hint = Укажите день, с которого вы живёте по этому адресу, например 15 3 2021.
    .required = Укажите день, с которого вы живёте по этому адресу.
    .invalid = Такой даты нет. Укажите день, месяц и год цифрами, например 15 3 2021.
    .too-late = Этот день ещё не наступил. Укажите сегодняшний или более ранний день.

# A question, a row of the summary, a column of the queues.
# .check: the person is neither owner nor user; .unknown: the traffic register knows no such car.
plate = Номерной знак автомобиля
    .hint = Например, 123 ABC. Пробелы и заглавные буквы не важны.
    .required = Укажите номерной знак автомобиля.
    .invalid = Это не похоже на номерной знак. Напишите только буквы и цифры, например 123 ABC.
    .check = По данным транспортного регистра вы не владелец и не пользователь этого автомобиля. Проверьте номерной знак или попросите владельца внести вас в транспортный регистр как пользователя.
    .unknown = Автомобиля с таким номерным знаком в транспортном регистре нет. Проверьте, правильно ли вы его написали.

# A row of the summary; the traffic register answers it.
make = Марка автомобиля
    .too-long = Название марки слишком длинное. Напишите не больше 200 знаков.

# A row of the summary; the traffic register answers it.
model = Модель автомобиля
    .too-long = Название модели слишком длинное. Напишите не больше 200 знаков.

# A question, a row of the summary. We offer the day a week from now.
starts_on = Когда разрешение начнёт действовать
    .hint = Разрешение действует год с этого дня. Решения нужно ждать до семи дней. Разрешение может начаться не позже чем через 60 дней.
    .required = Укажите день, с которого вам нужно разрешение.
    .invalid = Такой даты нет. Укажите день, месяц и год цифрами, например 15 3 2027.
    .too-early = Разрешение не может начаться в прошлом. Укажите сегодняшний или более поздний день.
    .too-late = Так далеко вперёд разрешение не выдают. Укажите день не позже чем через 60 дней.

# A question, a row of the summary; it need not be answered.
email = Адрес электронной почты
    .hint = На этот адрес мы сообщим, что здесь вас ждёт новое письмо. Само решение мы по электронной почте не посылаем.
    .invalid = Это не адрес электронной почты. Напишите его в таком виде: imya@example.com.

## Conditions: why a person cannot have the permit

# A condition in a list. .why: one or two sentences for who does not meet it; the data are shown beside it.
clause-in_zone = Вы живёте в зоне платной парковки
    .why = Разрешение выдаётся только тем, кто живёт в Vanalinn, Südalinn, Kesklinn или Pirita. Вы живёте в другом месте, и там разрешение не нужно.

# A condition in a list. .why: one or two sentences for who does not meet it; the data are shown beside it.
clause-two_months = Вы живёте по этому адресу не меньше двух месяцев
    .why = Разрешение можно получить, когда адрес записан в регистре народонаселения не меньше двух месяцев. У вас эти два месяца ещё не прошли; подайте заявление, когда они пройдут.

## Before the beginning: whether the permit may be for somebody

# A condition on the page "What may be for you". .why: why there is probably no permit.
precheck-lives_here = Вы живёте в этом городе
    .why = Разрешение получают только те, кто живёт в этом городе.

# A condition on the page "What may be for you". .why: why there is probably no permit.
precheck-owns_a_car = Вы владелец автомобиля или записаны в регистре как его пользователь
    .why = Разрешение получает владелец автомобиля или тот, кто записан в транспортном регистре как его пользователь.

## Registers: what we ask and why

# What was asked, on the page "Who has looked at my data". .purpose on the same page and beside the question.
# .down beside the question, when the register gave no answer or did not know.
read-person = Место жительства из регистра народонаселения
    .purpose = Чтобы знать, живёте ли вы в зоне платной парковки и как долго, и чтобы вам не пришлось писать это самим.
    .down = Сейчас мы не смогли получить ваше место жительства из регистра народонаселения. Напишите его сами, а чиновник потом проверит.

# What was asked, on the page "Who has looked at my data". .purpose on the same page and beside the question.
# .down on a page of its own, when the traffic register gave no answer and there is no going on.
read-vehicle = Данные автомобиля из транспортного регистра
    .purpose = Чтобы знать, владелец ли вы автомобиля или его пользователь.
    .down = Транспортный регистр сейчас не отвечает, а без него мы не можем продолжить. Ваши ответы на месте. Вернитесь через некоторое время и продолжите отсюда же.

## Messages to registers

# What was sent and why; in the application's story and on the page "Who has looked at my data".
submit-application = Мы отправили данные заявления, чтобы транспортный регистр знал, для какого автомобиля просят разрешение.

# What was sent and why; in the application's story and on the page "Who has looked at my data".
submit-approval = Мы отправили решение, чтобы транспортный регистр внёс разрешение в данные автомобиля.

# What was sent and why; in the application's story and on the page "Who has looked at my data".
submit-refusal = Мы отправили решение, чтобы транспортный регистр закрыл заявление.

## States

# The tag in lists and on the application's page. .resident: what happens now, for the applicant.
state-submitted = Подано
    .resident = Мы получили ваше заявление. Чиновник рассмотрит его в течение семи дней.

# The tag in lists and on the application's page. .resident: what happens now, for the applicant.
state-in_review = Рассматривается
    .resident = Чиновник рассматривает ваше заявление. Сейчас вам ничего делать не нужно.

# The tag in lists and on the application's page. .resident: what happens now, for the applicant.
state-approved = Одобрено
    .resident = Ваше заявление одобрено. Мы вносим разрешение в транспортный регистр и напишем вам, когда это будет сделано.

# The tag in lists and on the application's page. .resident: what happens now, for the applicant.
# $fee (text): the fee.
state-active = Разрешение выдано
    .resident = Ваше разрешение внесено в транспортный регистр. На автомобиль ничего наклеивать не нужно. Плата — { $fee }. Портал пока не принимает платежей; счёт вам пришлёт транспортный департамент.

# The tag in lists and on the application's page. .resident: what happens now, for the applicant.
state-refused = Отказано
    .resident = Разрешение вам не выдано. Обоснование чиновника указано в решении.

## What an official does

# A button on the official's page. .story: a line of the application's story. .done: the sentence after it.
action-take = Взять на рассмотрение
    .story = Чиновник взял заявление на рассмотрение
    .done = Теперь заявление рассматриваете вы.

# A button on the senior official's page. .story: a line of the application's story. .done: the sentence after it.
action-take_over = Взять у коллеги
    .story = Заявление взял другой чиновник
    .done = Теперь заявление рассматриваете вы, а не прежний чиновник.

# A button on the official's page. .story: a line of the application's story. .done: the sentence after it.
action-approve = Выдать разрешение
    .story = Чиновник одобрил заявление
    .done = Заявление одобрено. Решение уходит в транспортный регистр, после этого заявитель получит письмо.

# A button on the official's page; a reason has to be given. .story: a line of the application's story. .done: the sentence after it.
action-refuse = Отказать в разрешении
    .story = Чиновник отказал в разрешении
    .done = В разрешении отказано. Заявитель получит письмо с вашим обоснованием.

## Queues

# A queue's name for the official. .empty: when nothing is in it.
queue-new = Новые заявления
    .empty = Новых заявлений нет.

# A queue's name for the official. .empty: when nothing is in it.
queue-in_review = Рассматриваются
    .empty = Сейчас ни одно заявление не рассматривается.

# A queue's name for the senior official. .empty: when nothing is in it.
queue-stuck = Не дошли до регистра
    .empty = Все сообщения дошли до регистров.

# A queue's name for the official. .empty: when nothing is in it.
queue-decided = Решены
    .empty = Ни по одному заявлению решения ещё нет.

## Letters in the portal

# A letter's subject. .body: its text. $reference (text): the application's reference.
notice-submitted = Мы получили ваше заявление о парковке
    .body = Мы получили ваше заявление о выдаче разрешения на парковку. Его номер — { $reference }. Чиновник рассмотрит его в течение семи дней, и тогда вы получите здесь новое письмо.

# A letter's subject. .body: its text. $reference (text): the application's reference.
# $fee (text): the fee.
notice-active = Ваше разрешение на парковку выдано
    .body =
        Мы одобрили ваше заявление { $reference } и внесли разрешение в транспортный регистр. Контролёр парковки увидит разрешение по номерному знаку, на автомобиль ничего наклеивать не нужно.

        Плата — { $fee }. Портал пока не принимает платежей; счёт вам пришлёт транспортный департамент.

# A letter's subject, to the owner of the car who confirmed the application. .body: its text. $reference (text): the application's reference.
notice-active_owner = На ваш автомобиль выдано разрешение на парковку
    .body = Заявление { $reference }, которое вы подтвердили как владелец автомобиля, одобрено. Теперь у автомобиля есть разрешение на парковку. Вам ничего делать не нужно.

# A letter's subject. .body: its text. $reference (text): the application's reference. $reason (text): the official's reason.
# $until (date): the last day for an appeal.
notice-refused = Вам не выдано разрешение на парковку
    .body =
        По вашему заявлению { $reference } мы решили разрешение не выдавать.

        Обоснование чиновника: { $reason }

        Если вы не согласны с решением, вы можете подать возражение. Последний день для этого — { $until }. Откройте заявление и нажмите «Подать возражение». Его рассмотрит другой чиновник, и это бесплатно.

# What was sent and why; in the application's story and on the page "Who has looked at my data".
submit-ending = Мы сообщили транспортному регистру, что по заявлению разрешение не выдано.

# The tag in lists and on the application's page. .resident: what happens now, for the applicant.
state-waiting_applicant = Ждёт вашего ответа
    .resident = Чиновник нашёл ответы, которые нужно исправить. Пока вы их не исправили, заявление дальше не рассматривается.

# The tag in lists and on the application's page. .resident: what happens now, for the applicant.
state-withdrawn = Отозвано
    .resident = Вы отозвали заявление. Больше ничего не произойдёт, новое заявление можно подать в любое время.

# The tag in lists and on the application's page. .resident: what happens now, for the applicant.
state-lapsed = Закрыто без ответа
    .resident = За четырнадцать дней мы не получили того, чего ждало заявление, поэтому оно закрыто. Новое заявление можно подать в любое время.

# A button on the official's page. .story: a line of the application's story. .done: the sentence after it.
action-ask_again = Попросить исправить ответы
    .story = Чиновник попросил исправить ответы
    .done = Заявитель получит письмо с вашими замечаниями. Пока он не ответит, срок не идёт.

# A button on the applicant's page. .story: a line of the application's story. .done: the sentence after it.
action-mend = Исправить ответы
    .story = Заявитель исправил ответы
    .done = Спасибо. Чиновник продолжит рассматривать ваше заявление.

# A button on the applicant's page. .story: a line of the application's story. .done: the sentence after it.
action-change = Изменить ответы
    .story = Заявитель изменил ответы
    .done = Теперь в вашем заявлении новые ответы.

# A button on the applicant's page. .story: a line of the application's story. .done: the sentence after it.
# .ask and .means on the page where the person confirms it: the question as its title, and what follows from it.
action-withdraw = Отозвать заявление
    .story = Заявитель отозвал заявление
    .done = Заявление отозвано.
    .ask = Отозвать заявление?
    .means = Если вы отзовёте заявление, рассматривать его не будут и разрешения вы не получите. Новое заявление можно подать в любое время.

# A letter's subject. .body: its text. $reference (text): the application's reference.
notice-waiting = Исправьте, пожалуйста, некоторые ответы в заявлении
    .body =
        Чиновник, который рассматривает ваше заявление { $reference }, нашёл ответы, которые нужно исправить. Замечания вы найдёте на странице заявления; изменить можно только эти ответы.

        Пожалуйста, ответьте в течение четырнадцати дней. Пока мы ждём ответа, срок рассмотрения не идёт. Если ответа не будет, мы закроем заявление.

# A letter's subject. .body: its text. $reference (text): the application's reference.
notice-withdrawn = Вы отозвали заявление
    .body = Ваше заявление { $reference } отозвано по вашей просьбе. Новое заявление можно подать в любое время.

# A letter's subject. .body: its text. $reference (text): the application's reference.
notice-lapsed = Ваше заявление закрыто
    .body = В течение четырнадцати дней мы не получили того, чего ждало ваше заявление { $reference }: исправленных ответов или согласия владельца автомобиля. Заявление закрыто. Новое заявление можно подать в любое время.

## The car is somebody else's

# The tag in lists and on the application's page. .resident: what happens now, for the applicant.
state-waiting_owner = Ждёт владельца автомобиля
    .resident = Автомобиль принадлежит другому человеку. Мы попросили владельца подтвердить ваше заявление; после этого его рассмотрит чиновник.

# The tag in lists and on the application's page. .resident: what happens now, for the applicant.
state-owner_declined = Владелец не согласился
    .resident = Владелец автомобиля не подтвердил ваше заявление, поэтому разрешение на этот автомобиль выдать нельзя. Заявление на другой автомобиль можно подать в любое время.

# A letter's subject. .body: its text. $reference (text): the application's reference.
notice-waiting_owner = Мы попросили владельца автомобиля подтвердить заявление
    .body =
        По данным транспортного регистра автомобиль в вашем заявлении { $reference } принадлежит другому человеку. Мы попросили владельца войти в портал и подтвердить заявление; он увидит ваше имя и ваши ответы.

        На это есть четырнадцать дней. Вы можете сказать владельцу, что здесь его ждёт письмо.

# A letter's subject. .body: its text. $reference (text): the application's reference.
notice-owner_declined = Владелец автомобиля не согласился
    .body = Владелец автомобиля не подтвердил ваше заявление { $reference }, поэтому разрешение на этот автомобиль выдать нельзя. Причина указана на странице заявления. Заявление на другой автомобиль можно подать в любое время.

## Renewal, and the end of a permit

# A letter's subject. .body: its text. $reference (text): the application's reference. $until (date): the last day of the permit.
notice-renewal = Теперь можно продлить ваше разрешение на парковку
    .body =
        Последний день вашего разрешения на парковку — { $until }. Если оно вам ещё нужно, продлите его: откройте заявление { $reference } и нажмите «Продлить». Ваши прежние ответы там уже есть.

        Если разрешение вам больше не нужно, ничего делать не надо.

# The tag in lists and on the application's page. .resident: what happens now, for the applicant.
state-expired = Разрешение закончилось
    .resident = Год, на который выдано ваше разрешение, прошёл. Если разрешение снова нужно, подайте новое заявление.

# A letter's subject. .body: its text. $reference (text): the application's reference.
notice-expired = Ваше разрешение на парковку закончилось
    .body = Год, на который вам выдали разрешение по заявлению { $reference }, прошёл. Если разрешение снова нужно, новое заявление можно подать в любое время.

## Appeal

# On the page of a refused application. $until (date): the last day for an appeal. .over: when that day has passed.
appeal = Если вы не согласны с решением, вы можете подать возражение. Последний день для этого — { $until }. Возражение рассмотрит другой чиновник.
    .over = На это решение можно было подать возражение; последним днём для этого было { $until }.

# A button on the applicant's page. .story: a line of the application's story. .done: the sentence after it.
# .ask and .means on the page where the person confirms it: the question as its title, and what follows from it.
action-appeal = Подать возражение
    .story = Заявитель подал возражение на решение
    .done = Ваше возражение подано.
    .ask = Подать возражение?
    .means = Если вы подадите возражение, решение пересмотрит другой чиновник. Это бесплатно.

# The tag in lists and on the application's page. .resident: what happens now, for the applicant.
state-appealed = Рассматривается возражение
    .resident = Старший чиновник рассматривает ваше возражение. Сейчас вам ничего делать не нужно.

# The tag in lists and on the application's page. .resident: what happens now, for the applicant.
state-upheld = Отказ остался в силе
    .resident = Ваше возражение рассмотрено, и отказ остаётся в силе. Обоснование указано в решении. Если вы не согласны, в течение 30 дней можно обратиться в административный суд.

# The tag in lists and on the application's page. .resident: what happens now, for the applicant.
state-overturned = Отказ отменён
    .resident = Ваше возражение удовлетворено. Мы вносим разрешение в транспортный регистр и напишем вам, когда это будет сделано.

# A button on the senior official's page; a reason has to be given. .story: a line of the application's story. .done: the sentence after it.
action-uphold = Оставить отказ в силе
    .story = Старший чиновник оставил отказ в силе
    .done = Отказ остаётся в силе. Заявитель получит письмо с вашим обоснованием.

# A button on the senior official's page; a reason has to be given. .story: a line of the application's story. .done: the sentence after it.
action-overturn = Всё же выдать разрешение
    .story = Старший чиновник удовлетворил возражение
    .done = Возражение удовлетворено. Решение уходит в транспортный регистр, после этого заявитель получит письмо.

# A button on the senior official's page; a reason has to be given. .story: a line of the application's story. .done: the sentence after it.
action-extend = Продлить срок на 30 дней
    .story = Старший чиновник продлил срок рассмотрения возражения
    .done = Срок продлён на 30 дней. Заявитель получит письмо с вашим обоснованием.

# A queue's name for the senior official. .empty: when nothing is in it.
queue-appeals = Возражения
    .empty = Возражений, которые нужно рассмотреть, нет.

# What was sent and why; in the application's story and on the page "Who has looked at my data".
submit-reversal = Мы отправили решение по возражению, чтобы транспортный регистр внёс разрешение в данные автомобиля.

# A letter's subject. .body: its text. $reference (text): the application's reference. $until (date): by when it is decided.
notice-appealed = Мы получили ваше возражение
    .body = Мы получили ваше возражение на решение по заявлению { $reference }. Срок решения старшего чиновника — { $until }. Тогда вы получите здесь новое письмо.

# A letter's subject. .body: its text. $reference (text): the application's reference. $reason (text): the official's reason. $until (date): the new last day.
notice-extended = Рассмотрение вашего возражения займёт больше времени
    .body =
        Для рассмотрения вашего возражения на решение по заявлению { $reference } нужно больше времени. Новый срок: { $until }.

        Обоснование: { $reason }

# A letter's subject. .body: its text. $reference (text): the application's reference. $reason (text): the official's reason.
notice-upheld = Ваше возражение не удовлетворено
    .body =
        Мы рассмотрели ваше возражение на решение по заявлению { $reference }. Отказ остаётся в силе.

        Обоснование: { $reason }

        Если вы не согласны, вы можете обратиться в административный суд в течение 30 дней после получения этого письма.

## Laws

# The name of a law, beside the registers that it lets us ask.
act-parking_regulation = городские правила платной парковки
