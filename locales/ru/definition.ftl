### Услуги так, как их видят владельцы: из описания, с версиями и словом второго чиновника.

## The list

# The title of the page, and a link beside the queues.
def-list = Как устроены услуги
# Under the title.
def-list-lead = Каждая услуга так, как её читает портал: вопросы, правила, ход дела, данные и проверки. Здесь же второй чиновник публикует новые версии.
# Above the table of versions that wait.
def-waiting = Версии, которые ждут второго чиновника
# A column.
def-service = Услуга

## A service

# Above the title.
def-caption = Как устроена услуга
# The title in the browser's tab. $service (text): its name.
def-title = { $service }: как это устроено
# Under the title. $version (text), $from (date).
def-lead = Версия { $version }, действует с { $from }. Всё на этой странице прочитано из действующего описания.
# Around the links to the parts of the page, read out.
def-contents = На этой странице
# Headings of the parts of a page.
def-section =
    .versions = Версии
    .form = Страницы и вопросы
    .law = Правила
    .flow = Ход дела
    .data = Данные
    .letters = Письма
    .work = Очереди и роли
    .scenarios = Сценарии
    .changes = Что нового
    .decision = Ваше решение
    .walk = Пройти по страницам
# Rows of what stands once.
def-rests-on = На чём это основано
def-login = Вход
def-level =
    .none = Входить не нужно
    .low = Не ниже низкого уровня
    .substantial = Не ниже существенного уровня
    .high = Высокий уровень
def-for-whom = От чьего имени можно подать
def-acts-as =
    .self = от своего
    .child = от имени своего ребёнка
    .company = от имени предприятия
def-conflict = Чиновник не имеет отношения к делу, если
def-signers = Кто ещё должен подтвердить
def-bundle = Отпечаток версии

## Pages and questions

def-question = Вопрос
def-answer = Ответ
def-when = Когда
def-who = Кто отвечает кроме человека
def-checked = Чему соответствует верный ответ
# Under the questions of a page. $when (text): a condition.
def-step-when = Страница задаётся, если: { $when }.
# The same. $min, $max (number): how many items.
def-step-repeats = Страница повторяется: от { $min } до { $max } раз.
def-never = Страница не задаётся никогда.
# Kinds of answers.
def-kind =
    .text = Текст
    .long_text = Длинный текст
    .number = Число
    .money = Сумма в евро
    .date = Дата
    .yes_no = Да или нет
    .choice = Одно из
    .choices = Любые из
    .list = Одно из списка
    .country = Страна
    .person_code = Личный код
    .person = Человек
    .company_code = Код предприятия
    .plate = Номерной знак
    .iban = Банковский счёт
    .email = Адрес электронной почты
    .phone = Номер телефона
    .address = Адрес
    .files = Файлы
    .calculated = Вычисляется
# When a question is asked. $when (text): a condition.
def-asked =
    .always = Задаётся всегда.
    .never = Не задаётся никогда.
    .when = Задаётся, если: { $when }.
# Whether it has to be answered. $when (text): a condition.
def-required =
    .always = Ответ обязателен.
    .never = Может остаться пустым.
    .when = Ответ обязателен, если: { $when }.
# Who answers. $read (text): what is asked of a register. $value (text): how it is computed.
def-from =
    .locked = { $read }; человек не может этого изменить.
    .editable = { $read }; человек может это изменить.
    .with-reason = { $read }; человек может это изменить и объясняет почему.
    .given = Вычисляется: { $value }.
    .offered = Предлагается: { $value }.
# $value (text): the bound or the condition.
def-check =
    .min = Не меньше: { $value }.
    .max = Не больше: { $value }.
    .signs = Не больше { $value } знаков.
    .files = Не больше { $value } файлов.
    .check = Верно, только если: { $value }.
    .advise = Просит посмотреть ещё раз, если не выполнено: { $value }.

## Conditions in words

# A name within a condition. $name (text).
def-name = «{ $name }»
# A part of what a name stands for. $part (text), $of (text).
def-part-of = { $part } ({ $of })
# Parts.
def-part =
    .until = действует до
    .code = код
    .name = имя
    .given_name = имя
    .family_name = фамилия
    .kind = вид
    .reference = номер обращения
    .id = номер
    .reason = обоснование
    .action = решение
    .year = год
    .month = месяц
    .day = день
    .weekday = день недели
    .owner = владелец
    .users = пользователи
# Names that the portal itself gives, and who does something.
def-own =
    .subject = для кого
    .applicant = заявитель
    .case = заявление
    .decision = решение
    .official = чиновник
    .renewal = что продлевается
    .look = просмотр
    .item = запись
    .position = номер в списке
    .signers = кто должен подтвердить
    .time = сам портал
# Words of conditions.
def-word =
    .if = если
    .then = то
    .else = иначе
    .and = и
    .or = или
    .not = не
    .in = — одно из:
    .between = в пределах
    .some = какое-либо
    .every = каждое
    .satisfies = отвечает условию
    .null = ничего
    .true = да
    .false = нет
    .any = любое
    .today = сегодня
    .now = сейчас
# Functions.
def-function =
    .sum = сумма:
    .count = количество:
    .min = наименьшее из
    .max = наибольшее из
    .all = все из
    .any = любое из
    .matches = соответствует образцу
    .contains = содержит
    .concatenate = одно за другим
    .date = день
    .string = текст
    .number = число
# $count (number).
def-hours =
    { $count ->
        [one] { $count } час
        [few] { $count } часа
        [many] { $count } часов
       *[other] { $count } часа
    }
def-workdays =
    { $count ->
        [one] { $count } рабочий день
        [few] { $count } рабочих дня
        [many] { $count } рабочих дней
       *[other] { $count } рабочего дня
    }
def-workhours =
    { $count ->
        [one] { $count } рабочий час
        [few] { $count } рабочих часа
        [many] { $count } рабочих часов
       *[other] { $count } рабочего часа
    }

## Rules

def-no-rules = У этой услуги нет правил: её может получить каждый, и ничего не вычисляется.
def-clauses = Кому это полагается
def-clause = Условие
def-rule = Правило
def-unmet = Если не выполнено
def-mode =
    .block = Подача прекращается.
    .warn = Человеку об этом говорят, и он может продолжить.
def-fee = Плата
def-amount = Сумма
def-period = За какой срок
def-fee-when = Когда платят и когда возвращают
# $day (text): how the day is found.
def-as-of = Величины берутся из закона на этот день: { $day }.
def-params = Величины из закона
def-param = Величина
def-value = Значение
def-since = С какого дня
def-rules = Вычисляемые значения
def-computed = Значение
def-how = Как оно получается
# Behind how a value comes about. $places (number).
def-rounded =
    { $places ->
        [0] Округляется до целого.
       *[other] Знаков после запятой: { $places }.
    }
# $group (text).
def-each = Для каждой записи: { $group }.
# A column of a decision table. $name (text): what follows.
def-follows = Тогда: { $name }
def-hit =
    .unique = Подходит не больше одной строки.
    .first = Считается первая подходящая строка.
    .sum = Все подходящие строки складываются.

## The workflow

def-flow-lead = Состояния выделены цветом; то, что ведёт из одного в другое, стоит между ними. Таблицы ниже говорят то же самое.
# Instead of the drawing, read out.
def-flow-drawn = Состояния заявления и пути между ними; все они перечислены в таблице ниже
# Where a case begins.
def-begin = Начало
def-turns = Пути между состояниями
def-turn = Что происходит
def-from-state = Откуда
def-to-state = Куда
def-by = Кто
def-demands = Что к этому относится
# What makes a case take a way. $register (text).
def-cause =
    .filed = Подано
    .to-confirm = Подано, другие должны подтвердить
    .confirmed = Подтверждено теми, кого спросили
    .declined = Отклонено теми, кого спросили
    .recorded = { $register }: внесено
    .turned-down = { $register }: отклонено
    .given-up = { $register }: нет ответа
    .over = Срок истёк
# What belongs to an action. $value (text), $when (text): a condition.
def-act =
    .takes = Чиновник берёт дело.
    .decides = Это решение.
    .reason = С обоснованием.
    .marks = Чиновник отмечает неверные ответы.
    .opens-marked = Открываются отмеченные ответы.
    .opens-all = Открываются все ответы.
    .checklist = Сначала посмотреть: { $value }.
    .second = Соглашается второй чиновник: { $value }.
    .second-when = Второй чиновник ({ $value }) соглашается, если: { $when }.
    .letter = Письмо: { $value }.
    .due = Срок: { $value }.
    .extends = Продлевает срок: { $value }.
    .within = Возможно в течение этого срока: { $value }.
def-states = Состояния
def-state-name = Состояние
def-state-term = Срок
def-state-says = Что читает заявитель
def-kept = Сколько хранится потом
def-keep =
    .always = всегда
def-state =
    .last = Конец.
# Of a term. $length (text), $day (text), $state (text), $states (text).
def-term =
    .length = { $length }.
    .target = Намечено закончить за этот срок: { $length }.
    .filing = Считается со дня подачи.
    .served = Считается со дня, когда документ открыт.
    .on = Считается со дня: { $day }.
    .ends = Затем: { $state }.
    .pauses = Стоит в состоянии: { $states }.

## Data

def-no-reads = У регистров ничего не спрашивают.
def-reads = Что спрашивают у регистров
def-register = Регистр
def-purpose = Зачем
def-basis = На каком основании
def-sends = Что отправляется
def-gets = Что приходит в ответ
def-silent = Если ответа нет
def-evidence-kept = Содержание хранится как доказательство
def-if-down =
    .ask = Отвечает человек.
    .defer = Спрашивают снова после подачи.
    .stop = Человек возвращается позже.
# $length (text).
def-evidence =
    .for = { $length }
    .none = не хранится
def-submits = Что сообщают регистрам
def-what = Что
def-in-state = В каком состоянии
def-reply = Ответ
# $length (text).
def-answers =
    .at-once = сразу
    .later = позже, в течение срока: { $length }
def-offers = Что предлагается, когда регистр о чём-то сообщает
def-stands = Сколько действует предложение
def-kept-title = Сколько хранятся данные
# $length (text), $state (text).
def-kept-note =
    .draft = Черновик, которого никто не касается: { $length }.
    .for = После состояния «{ $state }»: { $length }.
    .always = После состояния «{ $state }»: всегда.
    .nothing = Описание не задаёт конца: хранится всё.

## Letters, queues, roles

def-no-letters = Письма не отправляются.
def-letters = Письма
def-letter = Письмо
def-sent-when = Когда
def-sent-to = Кому
def-sent-by = Как
def-sent-as =
    .document = документом
    .inbox = в почтовый ящик портала
    .email = с уведомлением по электронной почте
    .legal = как вручение документа
def-queues = Очереди
def-queue = Очередь
def-shows = Что показывает
def-ordered = Порядок
def-for-roles = Для кого
def-needs =
    .resending = Что не удалось отправить
    .second = Что ждёт второго чиновника
    .help = Что почти опоздало
    .reading = На что заявитель ответил и что ещё никто не прочитал
    .waking = Что отложено до определённого дня
def-order =
    .oldest = сначала самые старые
    .term_left = по концу срока
def-roles = Роли
def-role = Роль
def-may = Может делать
def-sees = Видит очереди

## Scenarios

def-scenarios = Сценарии
def-scenario = Сценарий
def-result = Состояние
def-because = Почему
def-place = Где записан
def-outcome =
    .holds = Пройден
    .breaks = Не пройден
# $passed, $failed (number).
def-tried =
    .passed = Все сценарии пройдены: { $passed }
    .failed = Не пройдено сценариев: { $failed }, пройдено: { $passed }
    .none = С этой версией не хранится ни одного сценария
def-under-way = Сценарии выполняются
def-under-way-text = Они проходят через настоящий портал с вымышленными регистрами, на это нужно несколько секунд.
def-look-again = Посмотреть снова
def-faults = Что не даёт опубликовать эту версию

## Versions and proposals

def-published = Опубликованные версии
def-version = Версия
def-valid-from = Действует с
def-published-at = Опубликована
def-published-by = Кем
# $proposer, $publisher (text): names.
def-by-two = Предложение: { $proposer }, публикация: { $publisher }
def-by-none = Из командной строки или вместе с программой, без второго чиновника
def-proposed = Предложенные версии
def-proposed-by = Кто предложил
def-proposed-at = Когда
def-stands-now = Состояние
def-decision = Решение
def-standing =
    .waiting = Ждёт
    .published = Опубликована
    .refused = Возвращена
    .taken-back = Отозвана
# $name (text), $at (moment).
def-decided =
    .published = Публикация: { $name }, { $at }.
    .refused = Возврат: { $name }, { $at }.
    .taken-back = Отозвана: { $at }.
# The title of the page. $service (text), $version (text).
def-proposal-title = { $service }: предложенная версия { $version }
# Under the title. $name (text), $at (moment), $from (date).
def-proposal-lead = Предложение: { $name }, { $at }. Версия действовала бы с { $from }.
def-to-preview = Предварительный просмотр
def-whole = Всё описание этой версии
def-changed-first = Это была бы первая действующая версия услуги.
def-changed-nothing = По сравнению с действующей версией ничего не изменилось.
def-changed-tables = Вопросы, правила и всё остальное
def-changed-words = Слова
def-changed-how = Изменение
def-before = Было
def-now = Стало
def-how-changed =
    .added = Новое
    .removed = Убрано
    .otherwise = Изменено
# Kinds of parts of a definition.
def-table =
    .step = Страница
    .field = Вопрос
    .eligibility = Условие
    .precheck = Предварительное условие
    .read = Запрос регистру
    .param = Величина из закона
    .rule = Вычисляемое значение
    .table = Таблица решений
    .state = Состояние
    .action = Действие
    .queue = Очередь
    .submit = Сообщение регистру
    .notify = Уведомление
    .escalate = Помощь до конца срока
    .offer = Предложение
    .migration = Перенос черновиков
# Parts that stand once.
def-once =
    .service = Заголовок
    .catalogue = Каталог
    .access = Кто может подать
    .fee = Плата
    .law = День закона
    .languages = Языки
    .retention = Сколько хранятся данные
    .renewal = Продление
    .appeal = Обжалование
    .sign = Подтверждения
    .conflict = Конфликт интересов
# What has just come of it.
def-came =
    .over = Кто-то уже принял решение, и из вашего ничего не сделано
    .not-clean = В таком виде её нельзя опубликовать
    .decided = Эта версия больше не ждёт
def-may-nothing = Решает другой чиновник, который отвечает за эту услугу.
def-may-take-back = Вы предложили эту версию сами, поэтому решает другой чиновник. Вы можете её отозвать.
def-take-back = Отозвать
def-publish-means = Новые заявления идут по этой версии с того дня, с которого она действует. Начатое продолжается по своей версии.
def-publish = Опубликовать эту версию
def-cannot-publish = Её можно опубликовать, когда сценарии выполнены, все пройдены и ошибок нет.
def-reason = Что нужно изменить
def-reason-hint = Это прочитает тот, кто предложил версию.
def-refuse = Вернуть
def-reason-missing = Напишите, что нужно изменить.
# $most (number).
def-reason-long = Это слишком длинно. Напишите не больше { $most } знаков.

## Preview

# The title of the page. $service (text), $version (text).
def-preview-title = Предварительный просмотр: { $service }, версия { $version }
def-preview-lead = Эта версия не опубликована. Вы можете пройти её так, как это сделал бы заявитель. Ничего не подаётся, регистры не запрашиваются, и то, что вы пишете, не хранится.
def-preview-how = Выберите историю. Кто подаёт, какой сегодня день и что отвечают регистры — так, как сказано в истории; ответы ваши.
def-preview-none = У этой версии нет сценария, в мире которого её можно пройти.
# How the walk before ended.
def-preview-came =
    .end = Это был предварительный просмотр: ничего не подано, а написанное забыто
    .dispute = При предварительном просмотре нельзя назвать ответ регистра неверным, и проход заканчивается здесь
    .files = При предварительном просмотре нельзя добавлять файлы, и проход заканчивается здесь
    .lost = Эта история начинается не с заявления; выберите другую
# A line about an act on a version of a service. $version (text).
def-story =
    .proposed = Чиновник предложил версию { $version }
    .published = Чиновник опубликовал версию { $version }
    .refused = Чиновник вернул версию { $version }
    .taken-back = Чиновник отозвал предложенную версию { $version }
