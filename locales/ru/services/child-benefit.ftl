### Child benefit: the words for the parent, and for the official who has messages sent again.
### A question's name is its id; each way of being wrong has a text of its own that says how to mend the answer.

## The service

# In the catalogue, as the title of the application, in letters.
# .summary under the name in the catalogue; .search other words by which it is looked for; .authority "Who decides"; .asked before beginning; .legal "What it rests on".
service = Детское пособие
    .summary = Деньги на воспитание ребёнка, которые выплачивают каждый месяц. Когда рождается ребёнок, мы сами предлагаем пособие родителям: нужно только подтвердить данные и указать банковский счёт.
    .search = пособие на ребёнка, пособие на детей, детские деньги, детские, семейное пособие, новорождённый, младенец, рождение, пособие родителям, семья
    .authority = Департамент социального страхования
    .asked = В регистре народонаселения мы запросим данные о ваших детях, чтобы вам не пришлось писать их самим. У вас мы спросим банковский счёт, на который выплачивать пособие.
    .legal = Пособие полагается каждому ребёнку, который живёт в Эстонии, до шестнадцати лет, а если он учится — до девятнадцати. На первого и второго ребёнка выплачивают 80 евро в месяц, начиная с третьего — 100 евро на каждого ребёнка. Пособие получает один из родителей.

## Before the beginning: whether the service may be for somebody

# A condition on the page "What may be for you". .why: why it is probably not for them.
precheck-has_children = У вас есть дети младше девятнадцати лет
    .why = Пособие выплачивают на детей младше девятнадцати лет.

## The offer

# A letter's subject, and the title of the offer. .body: the letter's text; .lead: under the title of the offer; .purpose: on the page "Who has looked at my data", why the register told us.
offer-birth = Поздравляем с рождением ребёнка: вас ждёт детское пособие
    .body =
        Регистр народонаселения сообщил нам, что у вас родился ребёнок. От всего сердца поздравляем!

        Самим составлять заявление на детское пособие не нужно. Посмотрите, всё ли мы правильно поняли, укажите банковский счёт и подтвердите. Если второй родитель подтвердит раньше вас, пособие будет получать он.
    .lead = Регистр народонаселения сообщил нам о рождении вашего ребёнка. Если вы хотите, чтобы пособие выплачивали вам, проверьте, что нам известно, и укажите банковский счёт.
    .purpose = Чтобы мы могли предложить вам детское пособие раньше, чем вы о нём попросите.

# A letter's subject. .body: its text.
offer-birth-closed = Заявление на детское пособие подал второй родитель
    .body = Мы предложили детское пособие обоим родителям. Второй родитель уже подал заявление, поэтому ваше предложение закрыто и вам ничего делать не нужно. Если вы оба всё же хотите, чтобы пособие выплачивали вам, напишите в Департамент социального страхования.

## Steps

# The page's title and the step in the list of steps.
step-child = Ребёнок
# The page's title and the step in the list of steps.
step-payment = Выплата

## Questions

# A question, a row of the summary. The answers are the names of the person's children, from the register.
child = На какого ребёнка вы просите пособие?
    .hint = Это ваши дети по данным регистра народонаселения.
    .required = Выберите ребёнка, на которого просите пособие.
    .invalid = Выберите одного из детей в списке.

# A question, a row of the summary; after an offer the population register answers it.
child_name = Имя ребёнка
    .hint = Имя и фамилия.
    .required = Укажите имя ребёнка.
    .too-long = Имя слишком длинное. Напишите не больше 200 знаков.

# A question, a row of the summary; after an offer the population register answers it. .check: the person's own code.
child_code = Личный код ребёнка
    .hint = Одиннадцать цифр, как в свидетельстве о рождении.
    .required = Укажите личный код ребёнка.
    .check = Это ваш собственный личный код. Укажите код ребёнка.

# A question, a row of the summary; after an offer the population register answers it.
born_on = День рождения ребёнка
    .hint = Например, 15 3 2026.
    .required = Укажите день, когда родился ребёнок.
    .invalid = Такой даты нет. Укажите день, месяц и год цифрами, например 15 3 2026.
    .too-late = Этот день ещё не наступил. Укажите сегодняшний или более ранний день.

# A question, a row of the summary; asked when the register cannot tell.
child_number = Который это ребёнок в вашей семье?
    .hint = Напишите 1, если первый, 2, если второй, и так далее. От этого зависит сумма.
    .required = Укажите, который это ребёнок в вашей семье, например 1.
    .invalid = Напишите цифрами, например 1.
    .too-small = Напишите не меньше 1.
    .too-large = Напишите не больше 20.

# A row of the summary; the portal knows it.
recipient = Получатель пособия
    .too-long = Имя слишком длинное.

# A question, a row of the summary.
account = Банковский счёт
    .hint = Номер IBAN вашего счёта, например EE47 1000 0010 2014 5685.
    .required = Укажите номер банковского счёта, на который выплачивать пособие.

# A row of the summary; the portal computes it.
monthly_amount = Сумма в месяц
    .hint = Её выплачивают восьмого числа каждого месяца.

# A question, a row of the summary; it need not be answered.
email = Адрес электронной почты
    .hint = На этот адрес мы сообщим, что здесь вас ждёт новое письмо.
    .invalid = Это не адрес электронной почты. Напишите его в таком виде: imya@example.com.

## Conditions: why somebody cannot get it

# A condition in a list. .why: one or two sentences for who does not meet it; the data are shown beside it.
clause-under_19 = Ребёнок младше девятнадцати лет
    .why = Пособие выплачивают, пока ребёнку не исполнится шестнадцать лет, а если он учится — девятнадцать. Судя по дню рождения, этот ребёнок старше.

## Registers: what we ask and why

# What was asked, on the page "Who has looked at my data". .purpose on the same page and beside the question.
# .down beside the question, when the register gave no answer or did not know.
read-children = Ваши дети по данным регистра народонаселения
    .purpose = Чтобы вам не пришлось описывать ребёнка самим и чтобы узнать сумму пособия.
    .down = Сейчас мы не смогли получить данные о ваших детях из регистра народонаселения. Опишите ребёнка сами, а мы потом сверим данные.

# What was asked, on the page "Who has looked at my data". .purpose on the same page and beside the question.
# .down beside the question, when the register gave no answer or did not know.
read-contact = Ваш адрес электронной почты по данным регистра народонаселения
    .purpose = Чтобы мы могли сообщить вам новости о пособии и вам не пришлось писать адрес самим.
    .down = Сейчас мы не смогли получить ваш адрес электронной почты из регистра народонаселения. Напишите его сами или оставьте пустым.

## Messages to registers

# What was sent and why; in the application's story and on the page "Who has looked at my data".
submit-application = Мы отправили заявление в регистр пособий, чтобы пособие назначили и выплачивали.
# What was sent and why; in the application's story and on the page "Who has looked at my data".
submit-withdrawal = Мы сообщили регистру пособий, что пособие вам больше не нужно, чтобы его перестали выплачивать.

## States

# The tag in lists and on the application's page. .resident: what happens now, for the parent.
state-submitted = Отправлено
    .resident = Мы получили ваше заявление, и регистр пособий принимает решение. Это займёт несколько мгновений.

# The tag in lists and on the application's page. .resident: what happens now, for the parent.
state-granted = Назначено
    .resident = Пособие назначено. Его выплачивают на ваш счёт восьмого числа каждого месяца.

# The tag in lists and on the application's page. .resident: what happens now, for the parent.
state-unanswered = У чиновника
    .resident = Регистр пособий не ответил вовремя. Решение примет чиновник департамента социального страхования.

# The tag in lists and on the application's page. .resident: what happens now, for the parent.
state-refused = Не назначено
    .resident = Регистр пособий не назначил пособие. Возможно, на этого ребёнка его уже выплачивают.

# The tag in lists and on the application's page. .resident: what happens now, for the parent.
state-withdrawn = Прекращено
    .resident = Вы отказались от пособия. Со следующего месяца его не выплачивают.

## What the parent does

# A button on the parent's page. .story: a line of the application's story. .done: the sentence after it.
action-grant = Назначить пособие
    .story = Пособие назначено
    .done = Пособие назначено.

# Кнопка чиновника. .story: строка в истории заявления. .done: предложение после этого.
action-refuse = Отказать в пособии
    .story = В пособии отказано
    .done = В пособии отказано.

# A button on the parent's page. .story: a line of the application's story. .done: the sentence after it.
# .ask and .means on the page where the person confirms it: the question as its title, and what follows from it.
action-withdraw = Отказаться от пособия
    .story = Родитель отказался от пособия
    .done = Выплата пособия прекращена.
    .ask = Отказаться от пособия?
    .means = Если вы откажетесь, со следующего месяца пособие выплачивать не будут.

## Queues

# A queue's name for the official. .empty: when nothing is in it.
queue-stuck = Не дошли до регистра
    .empty = Все сообщения дошли до регистра пособий.

# A queue's name for the official. .empty: when nothing is in it.
queue-unanswered = Без ответа регистра
    .empty = Регистр ответил на всё.

## Letters in the portal

# A letter's subject. .body: its text. $reference (text): the application's reference.
notice-granted = Детское пособие назначено
    .body = По вашему заявлению { $reference } принято решение: детское пособие назначено. Его выплачивают на ваш счёт восьмого числа каждого месяца.

# A letter's subject. .body: its text. $reference (text): the application's reference.
notice-refused = Детское пособие не назначено
    .body = Регистр пособий не назначил пособие по вашему заявлению { $reference }. Возможно, на этого ребёнка его уже выплачивают. Если вы считаете, что это ошибка, в течение тридцати дней напишите в Департамент социального страхования.

# A letter's subject. .body: its text. $reference (text): the application's reference.
notice-unanswered = Вашим заявлением о детском пособии занимается чиновник
    .body = Регистр пособий вовремя не принял решения по заявлению { $reference }. Вместо него решит чиновник. Вам ничего не нужно делать.

# A letter's subject. .body: its text. $reference (text): the application's reference.
notice-withdrawn = Выплата детского пособия прекращена
    .body = Вы отказались от пособия по заявлению { $reference }. Со следующего месяца его не выплачивают. Новое заявление можно подать в любое время.

## How something was calculated: names of rules and tables

# A line of the calculation of the benefit.
table-monthly = Пособие в месяц, в евро
# A line of the calculation of the benefit: the place of the child among the person's children.
rule-place = Который это ребёнок в вашей семье
# A line of the calculation of the benefit: the same, as the population register says.
rule-known_place = Который это ребёнок по данным регистра народонаселения

## Laws

# The name of a law, beside the registers that it lets us ask.
act-family_benefits_act = Закон о семейных пособиях
