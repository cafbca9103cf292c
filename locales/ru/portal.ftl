### The portal's own words: what every page shares, whatever the service.
### Tone: calm, plain, polite; whole sentences; no jargon.

## Shell: what surrounds every page

# The name of the portal, beside the emblem on every page.
shell-name = Portico
# The title in the browser's tab. $page (text): the title of the page.
shell-title = { $page } — Portico
# The first link of every page, for people who use a keyboard.
shell-skip = Перейти к основному содержанию
# Read out by screen readers only.
shell-nav = Главное меню
# Read out by screen readers only.
shell-languages = Язык
# A band on every page while the registers are pretended.
shell-sandbox = Пробный портал: всё вымышлено.
# In a band on top of a page of a version that nobody has published.
shell-preview = Это предварительный просмотр. Ничего не подаётся, и регистры не запрашиваются.
# The main menu.
shell-services = Услуги
shell-cases = Мои заявления
# $unread (number): letters not yet opened.
shell-inbox =
    { $unread ->
        [0] Письма
       *[other] Письма ({ $unread })
    }
# The main menu, for officials.
shell-queue = Очередь
# The main menu, for translators.
shell-words = Тексты
shell-sign-in = Войти
shell-sign-out = Выйти
# The footer of every page.
shell-promise = Вы сообщаете свои данные один раз и видите, кто их просматривает.
shell-accessibility = Доступность
shell-privacy = Ваши данные
shell-help = Помощь

## Ways: links and buttons that move between pages

# At the top of a page; leads to the page before.
back-link = Назад
# Read out by screen readers only.
pages-label = Страницы списка
pages-previous = Предыдущая
pages-next = Следующая
# $at, $of (numbers).
pages-at = Страница { $at } из { $of }

## Errors: how a page says that an answer is wrong

# The heading of the list of errors on top of a page.
errors-summary-title = Проверьте введённые данные
# Before an error at its field; read out by screen readers only.
errors-prefix = Ошибка:
# The title in the browser's tab. $page (text): the title of the page.
errors-title = Ошибка: { $page }

## Fields

# Above the three boxes of a date.
date-day = День
date-month = Месяц
date-year = Год
# The first line of a list that unfolds, until something is chosen.
select-empty = Выберите ответ

## Person: two boxes under one question

person-code = Личный код
person-name = Имя и фамилия

## Search among very many answers

# Above the box to search by.
finder-label = Введите часть названия
# A button; after it a screen reader reads out the question.
finder-search = Найти
# $matches (number): how many answers match; all are shown.
finder-count =
    { $matches ->
        [0] Ничего не найдено. Попробуйте другую часть названия.
        [one] Найден { $matches } вариант.
        [few] Найдено { $matches } варианта.
        [many] Найдено { $matches } вариантов.
       *[other] Найдено { $matches } варианта.
    }
# $matches (number): how many answers match. $shown (number): how many of them are shown.
finder-more =
    { $matches ->
        [one] Найден { $matches } вариант, показаны первые { $shown }. Введите название полнее.
        [few] Найдено { $matches } варианта, показаны первые { $shown }. Введите название полнее.
        [many] Найдено { $matches } вариантов, показаны первые { $shown }. Введите название полнее.
       *[other] Найдено { $matches } варианта, показаны первые { $shown }. Введите название полнее.
    }

## Files

# Read out by screen readers only: the box by which files are added.
files-add = Добавить файлы
# A button beside a file; after it a screen reader reads out the name of the file.
files-remove = Удалить
# The size of a file. $size (number).
size-kb = { $size } КБ
size-mb = { $size } МБ

## List: founders, children, expenses. After each act a screen reader reads out which one it is about

items-change = Изменить
items-copy = Сделать копию
items-remove = Удалить
# A mark beside the title, when an answer has to be mended.
items-faulty = Нужно исправить
# When nothing is in the list yet.
items-empty = Здесь пока ничего нет.
# When no more can be added. $max (number): how many there may be at most.
items-full = Больше добавить нельзя: разрешено не более { $max }.

## Steps: how far along an application is

# Read out by screen readers only.
steps-label = Шаги заявления
# $at, $of (numbers).
steps-count = Шаг { $at } из { $of }
# After the name of a step; read out by screen readers only.
steps-done = (готово)

## Summary: answers to look over before they are sent

# Where an answer came from. $register (text): its name. $date (date): the day it was asked.
summary-from = Источник: { $register }, { $date }
# The answer is the person’s own, but a register said something else. $register (text), $date (date). $said (text): what the register said.
summary-disputed = Со слов заявителя. Ответ регистра ({ $register }, { $date }): { $said }
# The answer follows from other answers by a rule.
summary-rule = Рассчитано по ответам
# A link beside an answer.
summary-change = Изменить

## Letters

# Beside a letter that has not been opened.
inbox-unread = Новое
