### The road to the registers: what residents read of it, and the operator's pages.

## In the story of an application

# A register took a message in. $register (text): its name.
story-taken-in = Заявление получил { $register }, решение будет позже
# A register did not answer in time. $register (text): its name.
story-no-answer = Вовремя не ответил { $register }
# A register answered when the application had gone on without it. $register (text): its name.
story-too-late = Ответ, которого заявление больше не ждало: { $register }
# An operator opened the content of a message to a register.
story-opened-message = Открыл сообщение регистру
# Under it: what for.
story-opened-message-why = Чтобы выяснить, почему сообщение не дошло.
# An operator corrected a message.
story-mended = Исправил сообщение регистру и отправил его снова
# Under it. $reason (text): the operator's words. $parts (list): what was corrected, as the register calls it.
story-mended-why = { $reason } Исправлено: { $parts }.
# An operator took a message back; under it the reason.
story-cancelled = Отозвал сообщение регистру
## The operator's page: how the registers do

# The page's title.
road-title = Обмен данными
# Under the title.
road-lead = Как отвечают регистры и какие сообщения им ждут или застряли. Здесь не видно ни одного человека; сообщение можно открыть, и заявитель увидит, что его открывали.
# The heading above a link to this page beside the queues, and the link.
road-nav = Обмен данными
# The title of a table.
road-messages = Сообщения
# A column: where messages stand.
road-status = Состояние
# A column: how many.
road-number = Количество
# A column: since when the oldest of them has been there.
road-oldest = Самое старое с
# Where a message stands. .waiting: to be sent; .awaiting: the register decides; .done: delivered; .stuck: given up; .cancelled: taken back.
road-is =
    .waiting = Отправляется
    .awaiting = Ждёт ответа
    .done = Доставлено
    .stuck = Застряло
    .cancelled = Отозвано
# The title of a table.
road-registers = Регистры
# A column: the register and its operation.
road-call = Операция
# A column: whether the register is called.
road-circuit = Связь
# Whether a register is called. .closed: yes; .half-open: once, to try; .open: not for a while, as it failed too often; .gone: it is no longer configured.
road-circuit-is =
    .closed = В порядке
    .half-open = Проверяется
    .open = Приостановлена
    .gone = Не настроена
# A column: calls to the register at this moment, and how many there may be.
road-under-way = Выполняется
# In that column. $number (number), $places (number).
road-of = { $number } из { $places }
# A column: the last time that it went well.
road-well = Последний успех
# A column: the last time that it did not, and why.
road-trouble = Последний сбой
# In that column. $at (moment). $trouble (text): one of the next message.
road-at = { $at }: { $trouble }
# What went wrong or right. .down: no connection; .slow: no answer in time; .garbage: an answer that is none; .denied: not allowed; .rejected: turned down; .held: not sent, as the register is left alone; .silent: did not call back; .cancelled: taken back; .known, .unknown: a question was answered; .accepted, .received: a message was taken; .other.
road-kind =
    .down = нет связи
    .slow = нет ответа вовремя
    .garbage = непонятный ответ
    .denied = доступ не разрешён
    .rejected = отклонено
    .held = задержано
    .silent = позднего ответа не было
    .cancelled = отозвано
    .known = получен ответ
    .unknown = сведений нет
    .accepted = принято
    .received = взято в работу
    .other = не удалось отправить
# The title of a table: messages that were given up or turned down.
road-stuck = Застрявшие сообщения
# The title of a table: messages that are to be sent.
road-waiting = Сообщения к отправке
# The title of a table: messages about which registers decide.
road-awaiting = Сообщения, ждущие ответа
# Instead of these tables.
road-none = Ни одно сообщение не ждёт
# Under it.
road-none-text = Всё дошло до регистров.
# A column: the reference of the application, with a link to the message.
road-case = Заявление
# In that column, when the message belongs to no application.
road-no-case = Без заявления
# Instead of an operation: the message is an e-mail.
road-letter = Письмо по почте
# A column: since when the message has been there.
road-since = Начиная с
# A column: how often it was sent.
road-tries = Попытки
# A column: why it has not arrived.
road-why = Причина
# A column: when it is sent next, or until when the answer is waited for.
road-until = Следующий срок
# Under the table of registers.
road-process = Связь и выполняемые запросы показаны для этого процесса; у отдельного обработчика они свои.
# What the search for an exchange is, for screen readers.
road-find-title = Поиск обмена данными
# The label of its box.
road-find-label = Идентификатор X-Road
# Under the label.
road-find-hint = Он записан в журнале сервера безопасности и указан у каждого сообщения. По нему находятся и запросы к регистрам, от которых сообщений не остаётся.
# The button.
road-find-button = Найти
# When nothing was found.
road-find-none = Под этим идентификатором ничего нет. Скопируйте его целиком: пять групп букв и цифр, разделённых дефисами.
## The operator's page of one message

# The page's title. $reference (text): the application's reference.
parcel-title = Сообщение о заявлении { $reference }
# The title, when the message belongs to no application.
parcel-title-letter = Сообщение
# A label: what is told with it.
parcel-what = О чём сообщается
# A label: the id of the exchange.
parcel-trace = Номер обмена (X-Road-Id)
# The title of a table: every time that it was sent.
parcel-tried = Попытки отправки
# A column: the moment.
parcel-when = Когда
# A column: what came of it.
parcel-outcome = Результат
# A column: how long it took, in milliseconds.
parcel-took = Миллисекунды
# A column: the id that the security server gave.
parcel-request = Номер запроса
# A column: what went wrong, in the words of the machines.
parcel-detail = Подробности
# A heading: what officials did to it.
parcel-acts = Что сделано
# A button.
parcel-resend = Отправить сейчас снова
# A link that shows the content.
parcel-open = Открыть содержание
# Beside it.
parcel-open-hint = Заявитель увидит, что вы его открыли.
# A heading.
parcel-cancel-title = Отозвать сообщение
# Under it.
parcel-cancel-text = Тогда оно не будет отправлено. Заявление пойдёт дальше, как предусмотрено услугой, или будет ждать чиновника.
# A button.
parcel-cancel = Отозвать
# A box for the reason.
parcel-reason = Причина
# Under the box.
parcel-reason-hint = Это прочитает заявитель.
# The error when the box is empty.
parcel-reason-missing = Напишите причину.
# The error when too much stands in it.
parcel-reason-too-long = Причина слишком длинная. Напишите не больше 2000 знаков.
# The title of the page with the content of a message.
content-title = Содержание сообщения
# Under the title.
content-lead = Исправьте то, что неверно, и отправьте сообщение снова. Устройство не меняется: число остаётся числом, и ничто не может быть пустым.
# A notice: the look is recorded.
content-seen = Заявитель увидит, что вы открыли это сообщение
# A heading: parts that nobody changes.
content-fixed = Что не меняется
# A heading: parts that can be changed, as the register calls them.
content-parts = Что можно исправить
# The error beside a part.
content-unfit = Напишите значение того же вида: число, true или false либо текст не длиннее 4000 знаков.
# The error when nothing was changed.
content-unchanged = Ничего не изменено. Исправьте хотя бы одну часть или вернитесь и отправьте сообщение снова как есть.
# A button.
content-save = Сохранить и отправить снова
# A notice after an act, or why it was not done. .resent, .mended, .cancelled: it was; .over: the message is beyond that; .stale: somebody else was faster, or it is being sent.
settled =
    .resent = Сообщение отправляется снова.
    .mended = Сообщение исправлено и отправляется снова.
    .cancelled = Сообщение отозвано.
    .over = С сообщением этого больше сделать нельзя. Ничего не сохранено.
    .stale = Сообщение тем временем изменилось или как раз отправляется. Ничего не сохранено. Посмотрите, что здесь стоит теперь.
