### The catalogue of services: front page, search, life events, “What may be for you”, and a service's start page.
### Tone: calm, plain, polite; whole sentences; no jargon.

## Front page

# The title in the browser's tab.
home-title = Услуги
# The large title of the front page.
home-welcome = Все дела в одном месте
# Under the title.
home-lead = То, что уже знают регистры, мы у вас повторно не спрашиваем. Вы видите, кто просматривал ваши данные.
# The heading above the life events.
home-events = Что происходит в вашей жизни?
# The heading above the list of services.
home-services = Услуги
# A link to the whole catalogue. $count (number): how many services there are.
home-all = Все услуги: { $count }
# A heading.
home-eligible = Не знаете, какие услуги вам подходят?
# Under the heading.
home-eligible-text = Ответьте на несколько вопросов и узнайте, какие услуги могут вам подойти. Входить в портал не нужно.
# A link.
home-eligible-go = Подобрать услуги

## Search

# Above the box to search by.
search-label = Что вам нужно?
# Under the box to search by.
search-hint = Например, «разрешение на парковку»
# A button.
search-button = Найти

## Catalogue

# The title.
services-title = Все услуги
# The title in the browser's tab, when something was looked for. $query (text): what was looked for. $count (number): how many were found.
services-tab =
    { $count ->
        [0] Ничего не найдено: { $query }
       *[other] Найдено { $count }: { $query }
    }
# A heading that a screen reader reads out. $count (number): how many services are shown.
services-count =
    { $count ->
        [0] Услуг не найдено
        [one] { $count } услуга
        [few] { $count } услуги
        [many] { $count } услуг
       *[other] { $count } услуги
    }
# The same, when words were looked for. $query (text): what was looked for.
services-found =
    { $count ->
        [0] «{ $query }»: услуг не найдено
        [one] «{ $query }»: найдена { $count } услуга
        [few] «{ $query }»: найдено { $count } услуги
        [many] «{ $query }»: найдено { $count } услуг
       *[other] «{ $query }»: найдено { $count } услуги
    }
# Above the services, when they were found by the words of another language. $language (text): its name.
services-found-in = Мы искали и среди слов других языков и нашли здесь: { $language }.
# Before a link with the search put right.
services-suggest = Возможно, вы искали:
# When nothing was found.
services-none = Попробуйте другие слова или выберите ниже, что происходит в вашей жизни.
# A part that unfolds, with choices in it.
services-narrow = Уточнить выбор
# A choice.
services-event = Жизненное событие
# A choice.
services-audience = Для кого
# A choice.
services-authority = Учреждение
# The first line of a choice.
services-any = Все
# A link that takes the search and the choices away.
services-clear = Показать все услуги

## Life events

# Above the title of a life event.
events-caption = Жизненное событие
# When a life event has no service.
events-none = Для этого жизненного события здесь пока нет услуг.
# The heading above the other life events.
events-others = Другие жизненные события

# A life event: the title, and a sentence under it.
life-having_a_child = Рождение ребёнка
    .intro = Пособия и другие дела семьи, в которой родился и растёт ребёнок.

# A life event.
life-studying = Учёба
    .intro = Школы, учёба и поддержка для тех, кто учится.

# A life event.
life-working = Работа
    .intro = Начало работы, отпуск и права работника.

# A life event.
life-losing_a_job = Потеря работы
    .intro = Пособия и помощь, если вы остались без работы.

# A life event.
life-moving_home = Переезд
    .intro = Что нужно сделать при переезде: адрес, парковка и другие дела на новом месте.

# A life event.
life-owning_a_car = Автомобиль
    .intro = Разрешения, сборы и обязанности, если у вас есть автомобиль.

# A life event.
life-driving = Вождение
    .intro = Водительские права, штрафы и дорожное движение.

# A life event.
life-health = Здоровье
    .intro = Медицинская помощь, инвалидность и уход.

# A life event.
life-retirement = Выход на пенсию
    .intro = Пенсия и всё, что важно в пожилом возрасте.

# A life event.
life-losing_someone = Смерть близкого
    .intro = Что нужно сделать, когда умер близкий человек. Мы стараемся, чтобы это было как можно проще.

# A life event.
life-travelling = Поездки
    .intro = Документы и всё остальное, что нужно в дороге.

# A life event.
life-moving_to_estonia = Переезд в Эстонию
    .intro = Первые шаги, если вы приехали жить в Эстонию.

# A life event.
life-starting_a_business = Создание предприятия
    .intro = Основание предприятия, разрешения и отчёты.

# A life event.
life-safety_and_order = Безопасность и порядок
    .intro = Сообщения о проблемах, штрафы и общественный порядок.

## For whom

audience-residents = Жителям
audience-companies = Предприятиям
audience-visitors = Гостям

## What may be for you

# The title.
eligible-title = Услуги, которые вам подходят
# Under the title.
eligible-lead = Ответьте на те вопросы, на какие захотите. Решает всегда учреждение, а здесь вы увидите, на что стоит обратить внимание.
# Above the form.
eligible-privacy = Мы не сохраняем ваши ответы, и входить в портал не нужно.
# When no service has anything to ask.
eligible-nothing = Сейчас здесь нет вопросов: условия указаны на страницах услуг.
# A button.
eligible-show = Показать услуги
# When the answer is none of those offered.
eligible-invalid = Выберите один из ответов.
# A heading that a screen reader reads out.
eligible-result = Что показывают ваши ответы
# The heading above services.
eligible-likely = Скорее всего, подойдёт вам
# The heading above services.
eligible-unlikely = Скорее всего, не подойдёт
# The heading above services.
eligible-unknown = Пока сказать нельзя
# When all that is known beforehand is met.
eligible-fits = Подходит, судя по вашим ответам.
# When a service has no conditions.
eligible-everybody = Подходит всем.
# Beside a service. $questions (text): the questions that were not answered.
eligible-answer = Ответьте ещё: { $questions }
# When a service has conditions about which nothing is asked here.
eligible-conditions = Условия указаны на странице услуги.

# A question. .hint under the question.
ask-age = Сколько вам лет?
    .hint = Полных лет
    .invalid = Укажите возраст числом от 0 до 130, например 45.

# A question.
ask-lives_here = Вы живёте в этом городе?

# A question.
ask-moved_lately = Вы переезжали за последний год?

# A question.
ask-occupation = Чем вы сейчас занимаетесь?
    .option-working = Работаю
    .option-studying = Учусь
    .option-retired = Я на пенсии
    .option-at_home = Я дома
    .option-looking_for_work = Ищу работу

# A question.
ask-has_children_under_19 = Есть ли у вас дети младше 19 лет?

# A question.
ask-owns_a_car = У вас есть автомобиль или вы записаны в регистре как его пользователь?

# A question.
ask-was_fined = Вы получали штраф?

# A question.
ask-runs_a_company = У вас есть предприятие?

## Facts: price and time on a service's card and on its start page

# On the card. $amount (money): the fee.
fact-fee = Стоит { $amount }
# On the card, when the fee depends on the answers.
fact-fee-varies = Плата зависит от ответов
# On the card, and after “How long it takes”. $days (number): days until the decision.
fact-time =
    { $days ->
        [one] Решение в течение { $days } дня
        [few] Решение в течение { $days } дней
        [many] Решение в течение { $days } дней
       *[other] Решение в течение { $days } дня
    }

## A service's start page

# A notice at the top of the page, when the person has begun before.
start-begun = Вы уже начали заполнять это заявление. Ваши ответы на месте.
# The button, when nothing was begun. Who has not signed in does so first.
start-begin = Заполнить заявление
# The button, when the application was begun before.
start-continue = Продолжить заполнение
# A heading.
start-asked = Что мы спросим
# Above the list of registers; after each stands what for.
start-registers = Мы запрашиваем данные в этих регистрах:
# A heading.
start-facts = Полезно знать
# A row: the name of the authority.
start-authority = Кто решает
# A row: the fee; the same word beside the answers of an application.
start-fee = Плата
# The fee on the start page. $amount (money). $months (number): for how many months it is; 0: it is paid once.
start-fee-value =
    { $months ->
        [0] { $amount }. При подаче заявления платить ещё не нужно.
        [1] { $amount } в месяц. При подаче заявления платить ещё не нужно.
        [12] { $amount } в год. При подаче заявления платить ещё не нужно.
        [one] { $amount } за { $months } месяц. При подаче заявления платить ещё не нужно.
        [few] { $amount } за { $months } месяца. При подаче заявления платить ещё не нужно.
        [many] { $amount } за { $months } месяцев. При подаче заявления платить ещё не нужно.
       *[other] { $amount } за { $months } месяца. При подаче заявления платить ещё не нужно.
    }
# The fee on the start page, when it depends on the answers.
start-fee-varies = Плата зависит от ваших ответов. Вы увидите её до того, как подадите заявление.
# A row: the time until the decision.
start-time = Сколько это займёт
# A row: the rules and the conditions.
start-legal = На каком основании
# A part that unfolds: page by page. $pages, $questions (numbers).
start-pages =
    { $pages ->
        [one] { $pages } страница
        [few] { $pages } страницы
        [many] { $pages } страниц
       *[other] { $pages } страницы
    }, { $questions ->
        [0] без вопросов
        [one] { $questions } вопрос
        [few] { $questions } вопроса
        [many] { $questions } вопросов
       *[other] { $questions } вопроса
    }
# The same, when some of them depend on the answers: so many at the most.
start-pages-most =
    до { $pages ->
        [one] { $pages } страницы
        [few] { $pages } страниц
        [many] { $pages } страниц
       *[other] { $pages } страницы
    }, до { $questions ->
        [0] 0 вопросов
        [one] { $questions } вопроса
        [few] { $questions } вопросов
        [many] { $questions } вопросов
       *[other] { $questions } вопроса
    }
# After the title of a page. $questions (number): the questions on it; 0: registers answer them all.
start-page =
    { $questions ->
        [0] здесь мы ничего не спрашиваем
        [one] { $questions } вопрос
        [few] { $questions } вопроса
        [many] { $questions } вопросов
       *[other] { $questions } вопроса
    }
# The same, when the page is repeated for each entry, such as each child.
start-page-each =
    { $questions ->
        [one] { $questions } вопрос по каждой записи
        [few] { $questions } вопроса по каждой записи
        [many] { $questions } вопросов по каждой записи
       *[other] { $questions } вопроса по каждой записи
    }
# The heading above the conditions.
start-conditions = Для кого это
# Under the conditions.
start-conditions-judged = Условия мы проверим сами, когда вы будете заполнять заявление.
# The heading above the list of what to have at hand.
start-need = Что понадобится
start-need-plate = номерной знак автомобиля
start-need-files = документы или снимки в виде файлов
start-need-iban = номер банковского счёта
start-need-person = имя и личный код другого человека
start-need-company = регистровый код предприятия
# When nobody has to sign in.
start-need-none = Входить в портал не нужно.
start-need-low = возможность войти в портал
start-need-substantial = ID-карта, Mobiil-ID или Smart-ID, чтобы войти
start-need-high = ID-карта, Mobiil-ID или Smart-ID, чтобы войти с высшим уровнем доверия
# A row: the languages.
start-languages = Языки
# In the table of fees: all other cases.
start-fee-other = В остальных случаях
