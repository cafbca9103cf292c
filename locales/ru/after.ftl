### After an application is sent: receipts and their check, and what the applicant may still do.

# A button on the receipt and on the application's page.
case-paper = Квитанция в PDF

## The receipt on paper

# The title of the PDF document. $reference (text): the application's reference.
paper-title = Квитанция { $reference }
# On top and at the foot of each page. $reference (text): the application's reference.
paper-reference = Номер { $reference }
# A label before the name of the service.
paper-service = Услуга
# A label before the applicant's name.
paper-applicant = Заявитель
# A label before the moment of sending.
paper-sent = Подано
# A label before an amount of money.
paper-fee = Госпошлина
# A label above the code of the receipt.
paper-code = Проверочный код квитанции
# Small print under the code.
paper-code-about = По этому адресу каждый может проверить, подлинная ли это квитанция. Проверка показывает услугу и день, а о заявителе не сообщает ничего.

## The page that checks receipts and letters

verify-title = Подлинный ли документ?
verify-lead = Введите номер и проверочный код, указанные в квитанции или письме. Мы скажем, наш ли это документ; о заявителе мы ничего не сообщаем.
verify-reference = Номер
    .required = Введите номер
verify-reference-hint = Например, 7KQ4-M2XH-9
verify-code = Проверочный код
    .required = Введите проверочный код
verify-code-hint = Четыре группы по четыре буквы и цифры
verify-check = Проверить
# $service (text): the name of the service. $date (date): the day on which it was sent.
verify-genuine = Квитанция подлинная: { $service }, подано { $date }.
# $service (text): the name of the service. $title (text): the letter's title. $date (date): the day on which it was made.
verify-letter = Письмо подлинное: { $service }, «{ $title }», составлено { $date }.
verify-unknown = Документа с таким номером и проверочным кодом у нас нет. Проверьте, введены ли они так, как указано в документе.

## What the applicant does to an application that was sent

# Under the name of the act. $reference (text): the application's reference.
act-about = Заявление { $reference }
act-reason = Почему?
act-reason-optional = Почему? (необязательно)
act-not = Оставить как есть
act-reason-missing = Напишите причину: здесь она нужна учреждению
# $max (number): the most signs.
act-reason-too-long =
    { $max ->
        [one] Напишите не больше { $max } знака
        [few] Напишите не больше { $max } знаков
        [many] Напишите не больше { $max } знаков
       *[other] Напишите не больше { $max } знака
    }

## The press

failure-no-paper = Не удалось подготовить документ
    .text = Его содержание не пропало, оно видно на своей странице. Документ в PDF сейчас сделать нельзя; попробуйте ещё раз через несколько минут или распечатайте страницу.
    .way = На главную

## Files

# Beside a file that the virus check has not answered for.
files-waiting = Ждёт проверки на вирусы
# Beside a file in which the virus check found something.
files-infected = Найден вирус: удалите этот файл

# When a file is larger than the question takes.
fault-file-too-big = Файл слишком большой. Отправьте файл поменьше, например фотографию более низкого качества
fault-file-empty = Файл пустой. Выберите другой
fault-file-not-allowed = Файл такого вида принять нельзя. Отправьте PDF, фотографию (JPEG, PNG, WebP), текст или документ
fault-file-damaged = Файл повреждён. Откройте его, чтобы проверить, целый ли он, и отправьте ещё раз
fault-file-broken = Файл дошёл не полностью. Отправьте его ещё раз
fault-file-infected = При проверке на вирусы в файле что-то найдено. Чтобы продолжить, удалите этот файл

## Somebody who has not signed in

# $email (text): the address they left.
check-told-visitor = Когда будут новости, мы напишем на адрес { $email }. На портале писем для вас не будет, потому что вы не вошли.
check-told-nobody = Вы не оставили адреса, поэтому написать вам мы не сможем. Сохраните номер: по нему можно найти ваше обращение.

## A letter that serves a document

# Under the subject of such a letter, before it is opened.
inbox-legal = Этим письмом вам вручается официальный документ. Он считается вручённым, когда вы откроете письмо, и сроки, указанные в нём, отсчитываются с этого дня.
# The button that opens it.
inbox-legal-open = Открыть письмо

## What the person has to do

# A heading on the page of one's own applications.
cases-tasks = Ждёт вашего ответа
# $date (date): the last day.
cases-task-by = Не позднее { $date }

# A heading over the files of an application.
case-files = Файлы

## Letters of the authority

# A heading over the letters of an application.
case-letters = Решения и письма
# A button on a letter's page.
letter-paper = Письмо в PDF
# A button beside a notice that came with a letter.
letter-read = Прочитать письмо
# The heading of a notice on the application's page, while the person has not opened a letter.
letter-waits = Вас ждёт письмо
# The button beside it, which leads to where the letter is opened.
letter-see = Перейти к письму
# A label before the day of a decision.
paper-decided = Решение принято
# A label before the moment at which the person opened the letter.
paper-served = Письмо открыто
# A heading over how to appeal.
paper-appeal = Если вы не согласны
# The last day of a term that begins when the letter is opened, as long as it is not. Officials alone read it.
paper-due-open = отсчитывается со дня, когда письмо открыто
# $name (text): the official who decided.
paper-signed = Кто принял решение: { $name }
# $name (text): the second official.
paper-confirmed = Кто подтвердил решение: { $name }
# A label above the code of a letter.
paper-letter-code = Проверочный код письма
# Small print under the code.
paper-letter-code-about = По этому адресу каждый может проверить, подлинное ли это письмо. Проверка показывает услугу, заголовок письма и день, а о заявителе не сообщает ничего.
