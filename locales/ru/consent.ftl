### Registers that are asked: whether they may be, on which basis, and what becomes of an application while one is silent.

## The page on which a person says whether a register may be asked

# The page's title.
consent-title = Можно ли запросить данные в регистре?
# Under the title.
consent-lead = Мы запросим данные, только если вы согласны. Передумать можно, пока вы не подали заявление.
# A row: what would be asked.
consent-what = Что мы запросим
# A row: which register.
consent-whom = Откуда
# A row: what it is needed for.
consent-why = Для чего
# Above the two answers.
consent-question = Вы согласны?
    .hint = Подходит любой ответ. Ваш выбор сохранится вместе с заявлением.
    .required = Выберите, можно ли нам запросить данные из регистра.
# The first answer.
consent-yes = Да, запросите их в регистре
# The second answer: the person writes it.
consent-no-write = Нет, напишу самостоятельно
# The second answer, where there is no going on without the register.
consent-no-stop = Нет, не запрашивайте
# The second answer, where nothing has to be written instead.
consent-no = Нет, не запрашивайте, продолжим без этого
# At the top, when the person said no and there is no going on without it. $register (text): the register's name.
consent-stopped = Без этих данных ({ $register }) заявление нельзя продолжить
    .text = Вы не согласились на запрос, и это ваше право. То, что вы заполнили, сохранено на странице «Мои заявления». Если передумаете, выберите ниже другой ответ.
# At the top, when the answers with which the register is asked were changed in another window.
consent-changed = Запрос теперь был бы сделан с другими ответами, чем говорилось на этой странице. Посмотрите её ещё раз.

## Which registers an application has to do with

# A heading.
inquiries = Регистры
# Under a register: what lets it be asked.
inquiry-law = Запрос делается на основании закона.
# $acts (text): the names of the laws.
inquiry-law-acts = Правовое основание: { $acts }.
inquiry-consent = Запрос делается только с согласия заявителя.
# Under that: what came of it.
inquiry-agreed = Согласие дано.
inquiry-declined = Согласия нет, и данные не запрашивались.
inquiry-awaited = Ответа ещё нет. Когда заявление подано, запрос повторяется, пока не придёт ответ.
inquiry-unknown = В регистре об этом ничего нет. Заявителя просят написать это самостоятельно.

## A register that answers only after the application is submitted

# In the place of an answer. $register (text): the register's name.
answer-awaited = Мы запросим это после подачи заявления ({ $register }). Писать это не нужно.
# A notice at an application that waits. $registers (text): the names of the registers.
awaiting = Ожидается ответ: { $registers }
    .applicant = Заявление подано, и день подачи засчитан. Регистр не ответил, поэтому мы повторяем запрос, пока не получим ответ. До этого решения не будет. Вам ничего делать не нужно.
    .official = Запрос повторяется автоматически. Пока ответа нет, решение принять нельзя; заявление можно только взять в работу.
# In the list of answers to be mended, when a register could not give one.
mark-unknown = В регистре об этом ничего нет. Напишите это сами.
# A notice for officials: conditions follow that are not met by what a register has answered since.
desk-unmet = По полученному позже ответу регистра не выполнено условие:
# In a queue: the state, and what the case waits for. $state (text), $registers (text).
desk-row-awaiting = { $state }, ожидается ответ: { $registers }

## In the story of an application

# $register (text): the register's name.
story-consented = Получено согласие заявителя на запрос: { $register }
    .you = Вы дали согласие на запрос: { $register }
story-declines = Заявитель не дал согласия на запрос: { $register }
    .you = Вы не дали согласия на запрос: { $register }
story-deferred = Ответа нет ({ $register }); заявление подано без него
story-joined = Ответ добавлен к заявлению: { $register }
# Under it, when a condition is not met by the answer.
story-joined-unmet = По этому ответу одно из условий не выполнено. Решает чиновник.
