### What lies beside an application: notes, messages, what is on hold, questions to other units, links.

## What every form beside an application shares

# A question: files that come with a note or a message.
beside-files = Файлы
# Under it.
beside-files-hint = Не больше 5, каждый до 10 МБ: PDF, фотография, текст или документ.
# Why something beside an application was not done; an error at a box or a notice on top.
beside-unable =
    .text-missing = Напишите здесь что-нибудь.
    .text-too-long = Это слишком длинно. В заметке и сообщении не больше 4000 знаков, в причине и вопросе — не больше 2000.
    .closed = В нынешнем статусе заявления это уже невозможно. Ничего не сохранено.
    .not-your-case = Заявлением занимается другой чиновник. Ничего не сохранено.
    .nobody-to-tell = У заявителя нет почтового ящика на портале, и адреса он не оставил: сообщение никто не получит.
    .no-day = Напишите день, который существует, например 9 3 2027.
    .day-past = Выберите день позже сегодняшнего.
    .day-too-far = Выберите день в пределах ближайших 180 дней.
    .no-queue = У услуги нет списка отложенных заявлений: это заявление потерялось бы из виду.
    .over = Кто-то уже сделал это, или это больше не нужно. Ничего не сохранено.
    .answered-since = После того как вы открыли эту страницу, заявитель ответил ещё раз. Прочитайте и этот ответ, затем отметьте его прочитанным.
    .asked-already = Об этом уже спросили, ответа ещё нет.
    .said-enough = Вы отправили 20 сообщений, на которые ещё никто не ответил. Пожалуйста, подождите, пока чиновник их прочитает: написанное осталось в поле ниже.
    .files-enough = Вы отправили к этому заявлению 100 файлов, больше не поместится. Отправьте сообщение без файлов; если чего-то не хватает, чиновник скажет, как это передать.
    .verdict-missing = Выберите один из ответов.
    .no-such-case = Заявления с таким номером, которое вы можете открыть, нет. Проверьте номер.
    .same-case = Это то же самое заявление. Напишите номер другого.
    .linked-already = Эти заявления уже связаны.
    .stale = Заявление изменилось, пока вы писали. Написанное сохранилось здесь: посмотрите изменения и отправьте снова.
# After something was done beside an application.
beside-done =
    .noted = Заметка сохранена. Заявитель её не видит.
    .struck = Заметка зачёркнута.
    .wrote = Сообщение в почтовом ящике заявителя.
    .read = Ответ отмечен как прочитанный.
    .aside = Заявление отложено. В выбранный день оно вернётся само.
    .taken-up = Заявление снова среди остальных.
    .consulted = Вопрос отправлен.
    .withdrawn = Вопрос отозван.
    .linked = Заявления связаны.
    .unlinked = Связь удалена.

## The page of an application: its parts

# The name of the links to the parts of the page, read out by screen readers only.
desk-jump = Разделы страницы
# A heading: who has seen the application.
desk-looks = Кто смотрел
# A box: the reference of the application that goes on instead of a duplicate.
desk-original = Какое заявление рассматривается дальше?
# In a queue. $state (text): the application's state.
desk-row-answered = { $state }, заявитель ответил
# In a queue. $state (text): the application's state. $date (date): until when it is put aside.
desk-row-aside = { $state }, отложено до { $date }
# A link on the page of a duplicate. $reference (text): the application that goes on.
case-goes-on = Оно рассматривается дальше в заявлении { $reference }.

## Notes for officials

# A heading.
notes = Заметки для чиновников
# Under it.
notes-about = Их читают только чиновники этой услуги. Заметку нельзя изменить, но можно зачеркнуть.
# A box. .send: the button.
notes-write = Новая заметка
    .hint = Заявитель её никогда не увидит.
    .send = Сохранить заметку
# A box beside a note. .open: what unfolds it; .send: the button.
notes-strike = Почему она неверна?
    .open = Зачеркнуть
    .send = Зачеркнуть заметку
# Under a note that was struck out. $name (text): the official. $reason (text): why.
notes-struck = Зачеркнул(а) { $name }: { $reason }

## Messages between officials and the applicant

# A heading for officials.
talk = Сообщения заявителю
# Above the box. $language (text): the applicant's language, in the form “in …”.
talk-about = Это прочитает заявитель. Заявление подано { $language }: по возможности пишите так же.
# The applicant's language inside that sentence.
talk-language =
    .et = на эстонском языке
    .en = на английском языке
    .ru = на русском языке
# Instead of the box.
talk-nobody = Заявитель не входил на портал и не оставил адреса, поэтому написать ему нельзя.
# Instead of the box.
talk-closed = Заявление закрыто: писать сообщения больше нельзя.
# The heading of a notice. $since (moment): when the applicant answered first.
talk-unread = Заявитель ответил ({ $since })
# A button beside it.
talk-read = Отметить как прочитанное
# A box. .send: the button.
talk-write = Новое сообщение
    .hint = Оно будет в почтовом ящике заявителя. Электронное письмо лишь укажет на него.
    .send = Отправить сообщение
# A heading for the applicant.
talk-with-official = Сообщения
# A box for the applicant.
talk-reply = Ваш ответ
# Under it.
talk-reply-hint = Его прочитает чиновник, который занимается вашим заявлением.
# The button.
talk-reply-send = Отправить ответ
# After an answer was sent.
talk-sent = Ваш ответ отправлен.
# Instead of the box, when the application is closed.
talk-over = Заявление закрыто, ответить уже нельзя.
# Beside a file that nobody can open.
talk-file-infected = Проверка на вирусы нашла в файле угрозу
# The error when there are too many files.
talk-files-too-many = Отправляйте не больше 5 файлов за раз
# A letter's subject. .body: its text. $reason (text): what the official wrote. $reference (text): the application's reference.
talk-notice = Сообщение о вашем заявлении
    .body =
        { $reason }

        Это касается заявления { $reference }. Ответить можно на его странице.

## On hold

# The heading of a notice. $date (date): the day on which the application is back.
aside-until = Отложено до { $date }
# $name (text): the official. $reason (text): why; for officials alone.
aside-why = { $name }, только для чиновников: { $reason }
# $name (text): the official. $reason (text): why; the applicant was told.
aside-why-told = { $name }, заявителю сообщено: { $reason }
# About the term of the law.
aside-term = Срок продолжает идти: он останавливается, только если так говорит закон, а не из-за этого. Ответ заявителя сразу возвращает заявление.
# A button.
aside-end = Вернуть сейчас
# What unfolds the form.
aside-open = Отложить
# A question: a date.
aside-day = До какого дня?
# Under it.
aside-day-hint = В этот день заявление вернётся к остальным; не позже чем через 180 дней.
# A box.
aside-reason = Почему?
# A question. .no and .yes: the answers.
aside-tell = Кто прочитает причину?
    .no = Только чиновники
    .yes = И заявитель: он получит письмо на портале
# The button.
aside-do = Отложить
# A letter's subject. .body: its text. $reason (text): why. $reference (text): the application's reference.
aside-notice = Ваше заявление пока ждёт
    .body =
        Мы отложили заявление { $reference } до более позднего дня, он указан на странице заявления. Причина: { $reason }

        Срок рассмотрения идёт как прежде. Вам ничего делать не нужно.

## Questions to other units

# A heading on the application's page.
tasks = Вопросы другим подразделениям
# A box. .send: the button.
tasks-ask = О чём вы спрашиваете?
    .send = Отправить вопрос
# What unfolds the form. $task (text): the name of what is asked.
tasks-ask-open = Спросить: { $task }
# $name (text): the official. $at (moment): when.
tasks-asked-by = Спрашивает { $name }, { $at }
# $name (text): the official. $at (moment): when.
tasks-answered-by = Отвечает { $name }, { $at }
# A button beside a question.
tasks-withdraw = Отозвать вопрос
# A tag. $date (date): the last day for the answer.
tasks-open-until = Ждёт ответа до { $date }
# A tag.
tasks-answered = Есть ответ
# A tag.
tasks-over = Больше не нужно
# The title of the page of those who are asked, and a link to it.
tasks-title = Вопросы к вам
# Under it.
tasks-lead = Чиновники других подразделений просят вашего мнения. Из заявления вы видите только то, что для этого нужно.
# A column: what is asked.
tasks-column-task = Вопрос
# A column: the service.
tasks-column-service = Услуга
# After an answer was given.
tasks-done = Ваш ответ у чиновника, который спрашивал.
# A heading when nothing waits.
tasks-empty = Вашего ответа ничто не ждёт
# Under it.
tasks-empty-text = Когда вас о чём-то спросят, это появится здесь.
# A question. Its answers stand in the file of the service.
tasks-verdict = Ваше мнение
# A box.
tasks-answer = Ваш ответ словами
# Under it.
tasks-answer-hint = Его прочитают чиновники, которые занимаются заявлением. Изменить его потом нельзя.
# The button.
tasks-answer-send = Отправить ответ
# A heading: what the reader may see of the application.
tasks-seen = Что вам нужно знать
# Under it.
tasks-seen-about = Остальное из заявления вам не показано. Заявитель увидит, что вы смотрели.

## Linked applications

# A heading.
links = Связанные заявления
# What the other application is to this one, after its reference.
links-tie =
    .beside = связано с этим
    .original = рассматривается вместо этого
    .duplicate = повторяет это
# A button beside a link.
links-remove = Удалить связь
# A link. $count (number): how many others there are.
links-others =
    { $count ->
        [one] У заявителя есть ещё { $count } заявление по этой услуге
        [few] У заявителя есть ещё { $count } заявления по этой услуге
        [many] У заявителя есть ещё { $count } заявлений по этой услуге
       *[other] У заявителя есть ещё { $count } заявления по этой услуге
    }
# The same, when there are very many. $count (number): more than that.
links-others-many = У заявителя есть ещё больше { $count } заявлений по этой услуге
# A box.
links-reference = Номер другого заявления
# What unfolds the form.
links-open = Связать с другим заявлением
# The button.
links-add = Связать
# The title of a page.
links-others-title = Другие заявления этого человека
# Under it.
links-others-lead = Они относятся к той же услуге. Заявитель увидит, что вы смотрели этот список.
# Under the title, when not all are shown. $count (number): how many are.
links-others-rest = Их больше { $count }. Показаны самые новые: { $count }.

## What has changed, terms, messages to registers

# A heading: what the applicant has changed since.
changes = Что изменилось
# A heading over the changes. $at (moment): when. $name (text): who.
changes-by = { $at }, { $name }
# When the same was sent again.
changes-none = Те же ответы отправлены ещё раз.
# $answer (text): the answer before.
changes-before = Было: { $answer }
# $answer (text): the answer now.
changes-after = Стало: { $answer }
# A heading.
terms = Сроки
# A label.
terms-stands = Срок приостановлен
# $since (moment): since when. $state (text): where the application is. $of (text): the state whose term it is.
terms-stands-since = С { $since }, потому что заявление в статусе «{ $state }». Он продолжится в статусе «{ $of }».
# A label: the state whose term it is.
terms-of = Срок для статуса
# A label.
terms-began = Идёт с
# A label.
terms-last-day = Последний день
# A label: when the term stood still before.
terms-stood = Приостанавливался
# $from (moment), $to (moment): from when until when.
terms-between = С { $from } до { $to }
# A label.
terms-extended = Продлён
# Beside it.
terms-extended-yes = Да; причина указана в истории заявления.
# On the applicant's page, while the authority's term stands still.
terms-paused = Срок для ведомства на это время приостановлен.
# A heading: messages to registers, and letters.
sent = Что отправлено
# In that list.
sent-letter = Письмо, указывающее на почтовый ящик
# A tag: where the message stands.
sent-status =
    .waiting = Ждёт отправки
    .awaiting = Принято, решение позже
    .done = Доставлено
    .stuck = Не доставлено
    .cancelled = Отозвано

## A letter before it is made

# A button beside a decision.
preview-open = Сначала посмотреть письмо
# The title of the page.
preview-title = Письмо в том виде, в каком его получит заявитель
# Under it.
preview-about = Пока ничего не решено и не сохранено. Письмо на том языке, на котором подано заявление; код для проверки добавится, когда письмо будет составлено.
# When a second official has yet to agree.
preview-second = Имя чиновника, который подтвердит решение, добавится позже.
# A button.
preview-back = Назад к заявлению

## In the story of an application

# For officials alone.
story-noted = Чиновник написал заметку
# For officials alone.
story-struck-out = Чиновник зачеркнул заметку
story-wrote = Чиновник написал заявителю
story-replied = Заявитель ответил
# For officials alone.
story-read-reply = Чиновник прочитал ответ заявителя
# $date (date): until when.
story-put-aside = Заявление отложено до { $date }
story-taken-up = Заявление больше не отложено
# $task (text): the name of what was asked.
story-consulted = Другое подразделение спросили: { $task }
# $task (text): the name of what was asked.
story-looked-for-task = Сотрудник другого подразделения видел часть заявления: { $task }
# $task (text): the name of what was asked.
story-advised = Другое подразделение ответило: { $task }
# $task (text): the name of what was asked.
story-consulted-no-more = Вопрос отозван: { $task }
# For officials alone. $reference (text): the other application.
story-linked = Связано с заявлением { $reference }
# For officials alone. $reference (text): the other application.
story-unlinked = Больше не связано с заявлением { $reference }
story-duplicate = Вместо этого рассматривается другое заявление
story-looked-for-others = Чиновник посмотрел другие заявления этого человека
# Under it.
story-looked-for-others-why = Чтобы увидеть, не подавалось ли заявление о том же раньше.
# An official opened a file or a letter; the person sees it like the opening of the application.
story-opened-file = Чиновник открыл файл заявления
story-opened-letter = Чиновник прочитал письмо по заявлению
