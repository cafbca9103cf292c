### The resident's way: from the front page to a submitted application, its letters, and who looked at the data.
### A service's own questions, steps and states stand in the file of the service.

## Step: a page of questions

# Above the data that a register gave.
step-known = Эти данные взяты из регистра. Если в них есть ошибка, попросите исправить её в самом регистре.
# A question that need not be answered. $label (text): the question.
step-optional = { $label } (необязательно)
# The button that saves the answers and goes on.
step-continue = Продолжить
# The button that saves the page even when it is not complete, and leads to the applications.
step-later = Сохранить и продолжить позже
# At a question where the person says that a register is wrong; the register’s answer follows. $register (text), $date (date).
step-disputed = Ответ регистра ({ $register }, { $date }):
# At a question that an official asked to have mended; the official’s words follow.
step-note = Чиновник просит исправить:
# At a question whose answer was changed elsewhere meanwhile; what is saved now follows.
step-meanwhile = Сейчас сохранено:
# At the top of the page, when answers were changed elsewhere meanwhile.
step-changed = Пока вы писали, эти ответы изменили в другом окне
    .text = Ничего не пропало. Возле каждого ответа, который отличается, показано, что сохранено сейчас. Сравните оба ответа и сохраните нужный.
# At the top of the page, when the service asks to look at an answer again although it is not wrong.
step-advice = Проверьте, пожалуйста, свои ответы ещё раз
    .text = Замечание стоит возле вопроса. Если ответ верный, оставьте его как есть и нажмите «Продолжить».

## Check: all answers before they are submitted

# The page's title and the last step in the list of steps.
check-title = Проверьте ответы
# Under the title.
check-lead = Просмотрите ответы, прежде чем подать заявление.
# The same when an application is changed that was submitted before.
check-lead-changes = Просмотрите ответы, прежде чем отправить изменения.
# After it, where “Это неверно” stands beside the answer of a register.
check-wrong = Если ответ регистра неверен, нажмите рядом с ним «Это неверно».
# A heading.
check-next = Что будет дальше
# $amount (money): the fee.
check-fee = Плата — { $amount }. Сейчас платить не нужно.
# Here and after submitting. $email (text): the person's e-mail address.
check-told-email = Когда решение будет принято, вы получите письмо здесь, на портале. На адрес { $email } мы сообщим, что вас ждёт письмо.
# Here and after submitting, when there is no e-mail address.
check-told-inbox = Когда решение будет принято, вы получите письмо здесь, на портале. Письма вы найдёте в меню «Письма».
# The button was pressed, and meanwhile something has changed: in another window, or in a register.
check-changed = С тех пор как вы открыли эту страницу, что-то изменилось
    .text = Ничего не отправлено. Просмотрите ответы ещё раз и снова нажмите кнопку.
# Above the button.
check-declare = Подавая заявление, вы подтверждаете, что ваши ответы верны.
# The same when an application is changed that was submitted before.
check-declare-changes = Отправляя изменения, вы подтверждаете, что ваши ответы верны.
# The button.
check-submit = Подать заявление
# The same when an application is changed that was submitted before.
check-submit-changes = Отправить изменения

## Later: a register did not answer and there is no going on without it

# The page's title. Under it the service says which register did not answer.
later-title = Сейчас продолжить не получится
# After the words of the service.
later-kept = Незаконченное заявление вы найдёте на странице «Мои заявления». Можно попробовать ещё раз и сейчас.
# The button that asks the register again.
later-again = Попробовать ещё раз
# A link to the applications.
later-cases = Мои заявления

## Conditions: why a person cannot have it

# The page's title. Under it stand the conditions that are not met, and the data by which we say so.
eligibility-title = Сейчас вы не можете подать это заявление
# Before each condition. $condition (text): the condition, as in “You live in a paid parking zone”.
eligibility-unmet = Не выполнено условие: { $condition }
# Under the data: what to do when they are wrong.
eligibility-wrong = Если ошибка в регистре, обратитесь к тому, кто ведёт этот регистр. Если вы сами ошиблись в ответе, исправьте его по ссылке рядом с ним.
# A link to the applications.
eligibility-cases = Мои заявления

## Receipt: the application is submitted

# The page's title.
receipt-title = Заявление подано
# Before the reference.
receipt-reference = Номер заявления
# $at (moment): the day and time of submitting.
receipt-at = Подано: { $at }
# A heading.
receipt-next = Что будет дальше
# Here and on the page of the application. $date (date): by when something has to happen with it.
receipt-due = Следующий шаг мы сделаем не позднее { $date }.
# After it, where the authority means to be quicker than the law demands. $date (date).
case-target = Постараемся ответить раньше: не позднее { $date }.
# $amount (money): the fee not yet paid.
receipt-fee = К оплате — { $amount }. Сейчас платить не нужно.
# A button.
receipt-follow = Посмотреть заявление
# A button.
receipt-home = На главную

## My applications

# The page's title.
cases-title = Мои заявления
# A heading.
cases-drafts = Незаконченные заявления
# At the top of the page, when the person left an application for later.
cases-kept = Ваши ответы сохранены
    .text = Продолжить можно здесь в любое время и с любого устройства. Недописанный ответ, например дата без года, не сохраняется.
# At the top of the page, when the person deleted an unfinished application.
cases-removed = Незаконченное заявление удалено.
# $at (moment): the day and time it was last saved.
cases-saved = Сохранено: { $at }
# A button beside an unfinished application.
cases-continue = Продолжить
# A button beside an unfinished application; leads to a page that asks once more.
cases-remove = Удалить
# The title of the table.
cases-list = Поданные заявления
# A column: the application's reference.
cases-reference = Номер
# A column: the service's name.
cases-service = Услуга
# A column: the application's state.
cases-state = Статус
# A column: the day it was submitted.
cases-sent = Подано
# When the person has no application at all.
cases-empty = У вас пока нет заявлений
# Under it.
cases-empty-text = Здесь будут ваши начатые и поданные заявления.
# The button to the front page.
cases-find = Посмотреть услуги
# The link to the page that shows who looked at the data.
cases-looks = Кто просматривал мои данные

## Deleting an unfinished application

# The page's title.
removal-title = Удалить незаконченное заявление?
# Under the title.
removal-text = Ваши ответы исчезнут, и вернуть их будет нельзя. Заполнить новое заявление можно в любое время.
# The button that deletes.
removal-yes = Удалить заявление
# The button that leads back.
removal-no = Не удалять

## Application

# Above the title, for residents and officials. $reference (text): the application's reference.
case-reference = Заявление { $reference }
# The state, when a message has not reached a register.
case-delayed = Задерживается
# Under it.
case-delayed-text = Ваше заявление не пропало. Регистр ещё не принял наше сообщение о нём, и этим занимается чиновник. Вам ничего делать не нужно.
# Before the reason that the official wrote.
case-reason = Обоснование чиновника:
# A heading, for residents and officials.
case-answers = Ответы
# A heading, for residents and officials.
case-story = Что произошло

## Story: events on an application's page and under “Who has looked at my data”; officials read them too

# Who did it. $name (text): the official's name.
story-official = { $name }, чиновник
# Who did it, when it was the portal itself.
story-portal = Портал
story-begun = Начато заполнение заявления
# $register (text): the register's name.
story-asked = Данные запрошены, и { $register } ответил
# $register (text): the register's name.
story-asked-in-vain = Данные запрошены, но { $register } не ответил
# $register (text): the register's name; $since (text): when it had answered.
story-reused = Повторно использованы данные, которые { $register } передал { $since }; новый запрос не отправлялся
story-submitted = Заявление подано
# An official opened the application.
story-looked = Чиновник просмотрел заявление
# Under it: what for.
story-looked-why = Чтобы рассмотреть заявление.
# $state (text): the application's new state.
story-state = Теперь статус заявления — «{ $state }».
# $register (text): the register's name.
story-told = Отправлено сообщение о заявлении, и { $register } его принял
# $register (text): the register's name.
story-stuck = Отправлено сообщение о заявлении, но { $register } его не принял
# The person opened a letter, which is thereby served.
story-served = Письмо открыто на портале
# Under it.
story-served-why = Письмо открыто, и документ считается вручённым.
# For officials alone: a checklist was ticked; its lines stand under it.
story-checked = Чиновник проверил всё, что нужно проверить
# For officials alone. $action (text): the button, such as “Refuse”.
story-proposed = Чиновник предложил: { $action }
# $action (text): the button, such as “Refuse”.
story-agreed = Второй чиновник подтвердил: { $action }
# For officials alone. $action (text): the button, such as “Refuse”.
story-sent-back = Предложение возвращено: { $action }
# For officials alone; what it means stands under it.
story-escalated = Срок почти истёк
# An official had the messages that were not accepted sent again.
story-resent = Непринятые сообщения отправлены ещё раз
# $subject (text): the letter's subject.
story-notified = На портале заявителю отправлено письмо «{ $subject }»
    .you = Мы отправили вам письмо «{ $subject }»

## Letters

# The page's title.
inbox-title = Письма
# When there are none.
inbox-empty = У вас нет писем
# Under it.
inbox-empty-text = Сюда приходят письма о ваших заявлениях.
# The button under a letter.
inbox-case = Посмотреть заявление

## Answers: how an answer is written

# A question that was not answered.
answer-none = Нет ответа
answer-yes = Да
answer-no = Нет

## Registers
## The name stands inside a sentence and has its article there: “From: population register”, “but the population register did not answer”.
## .title is the same name by itself, for example at the start of a line of a list.

register-population = регистр народонаселения
    .title = Регистр народонаселения
register-traffic = транспортный регистр
    .title = Транспортный регистр
register-police = регистр штрафов
    .title = Регистр штрафов
register-city = городской регистр благоустройства
    .title = Городской регистр благоустройства
register-benefits = регистр пособий
    .title = Регистр пособий
register-business = коммерческий регистр
    .title = Коммерческий регистр
