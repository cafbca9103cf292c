### Услуга в цифрах для чиновников, которые с ней работают. Людей здесь нет: это количества заявлений.

# The title of the page, and the link to it.
figures-title = Показатели
# Under the title. $weeks (number): how many weeks are counted. $date (date): the first day of them.
figures-lead = Что подают, что ждёт и чем всё заканчивается. То, что происходит со временем, подсчитано за последние недели ({ $weeks }), начиная с даты { $date }.
# A line on top: how many applications are open.
figures-open = Сейчас не решено
# A line on top: how many of them are past the last day of their term.
figures-over = Из них с истёкшим сроком
# A line on top: within how many days half of the decisions were made.
figures-median = Половина решений принята
# Behind it. $days (number): days from filing to the decision.
figures-median-days =
    { $days ->
        [0] быстрее чем за день
        [one] не более чем за { $days } день
        [few] не более чем за { $days } дня
        [many] не более чем за { $days } дней
       *[other] не более чем за { $days } дня
    }
# The column of numbers in most tables.
figures-number = Заявления
# A line that unfolds the table under a chart.
figures-table = То же в виде таблицы
# A link under a table.
figures-file = Скачать таблицу (CSV)
# Instead of a chart in which there is nothing.
figures-none = Пока нечего считать.
# Above the links to other services of the official.
figures-others = Другие услуги
# In a table. $number (number): percents.
figures-percent = { $number } %
# In a table, instead of a small number of people.
figures-few = меньше 5

# Above a chart. .row: the first column of its table. .note: what to know about it.
figures-filed = Подано по неделям
    .row = Неделя
    .note = Под столбцами стоят номера недель года. Последняя неделя ещё не закончилась.
# A row of that table. $week (text): the number of the week in the year. $date (date): its Monday.
figures-week = Неделя { $week }, с { $date }
# Above a chart: how long open applications wait.
figures-ages = Нерешённые заявления по давности
    .row = Поданы
    .note = Всё, с чем чиновнику, заявителю или кому-то ещё осталось что-то сделать.
# The rows of that chart, by how long ago an application was filed.
figures-age = Давность
    .week = до 7 дней назад
    .two-weeks = 8–14 дней назад
    .month = 15–30 дней назад
    .quarter = 31–90 дней назад
    .older = больше 90 дней назад
# Above a chart: how much is left of the terms of open applications.
figures-terms = Нерешённые заявления по сроку
    .row = Срок
    .note = Срок приостановлен, пока ждут кого-то другого.
# The rows of that chart.
figures-term = Срок
    .over = истёк
    .soon = истекает в течение 7 дней
    .later = истекает позже
    .none = не установлен или приостановлен
# Above a chart: what became of applications. $date (date): since when it is counted.
figures-outcomes = Чем закончились заявления
    .row = Итог
    .note = Заявления, которые были решены, отозваны или утратили силу с даты { $date }, по их первому итогу.
# Above a chart: how long decisions took. $date (date): since when they are counted.
figures-took = Дней до решения
    .row = Решено
    .note = Календарные дни от подачи до первого решения чиновника, для решений с даты { $date }.
# The rows of that chart.
figures-days = Дни
    .same-day = в тот же день
    .few = за 1–3 дня
    .week = за 4–7 дней
    .two-weeks = за 8–14 дней
    .month = за 15–30 дней
    .longer = больше чем за 30 дней
# Above a chart: to which page applicants came.
figures-pages = Как далеко доходят заявители
# The same for an earlier version of the service. $version (text): its name.
figures-pages-earlier = Как далеко доходили заявители в версии { $version }
# The columns of its table. .eligibility, .check: rows, beside the pages of the service.
figures-page = Страница
    .eligibility = Сказано, что условия не выполнены
    .check = Проверка перед отправкой
figures-reached = Дошли до неё
figures-stopped = Не пошли дальше
figures-share = Доля не пошедших дальше
# Under that heading. $begun (number): applications that were begun. $filed (number): those that were filed. $share (number): percents.
figures-begun-share = За эти недели начато примерно столько заявлений: { $begun }; подано из них примерно { $filed }, то есть { $share } %. Некоторые ещё заполняют свои заявления. Чтобы никого нельзя было узнать, числа округлены до 5, а меньшие не показаны.
# The same with too few of them for percents.
figures-begun = За эти недели начато примерно столько заявлений: { $begun }; подано из них примерно { $filed }. Некоторые ещё заполняют свои заявления. Чтобы никого нельзя было узнать, числа округлены до 5, а меньшие не показаны.
# The same when fewer than 5 were filed.
figures-begun-only = За эти недели начато примерно столько заявлений: { $begun }; подано из них меньше 5. Некоторые ещё заполняют свои заявления. Чтобы никого нельзя было узнать, числа округлены до 5, а меньшие не показаны.
# Instead of a chart, when fewer than 5 were begun.
figures-begun-few = За эти недели начато меньше 5 заявлений. Чтобы никого нельзя было узнать, больше ничего не показано.
