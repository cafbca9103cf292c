### Списки заявлений у чиновников, их собственные подборки и поиск.

## Lists

# A link before the content: on a narrow screen the lists stand below it, and whoever uses the keyboard meets it first.
queue-jump = К другим спискам
# The heading above the table, only read out.
queue-list = Заявления
# Above what tells of the services themselves and of the registers behind them.
queue-beyond = Услуги и регистры
# Above the lists that every official has.
queue-own = Ваша работа
# Above the lists that the official has saved.
queue-views = Ваши подборки
# A list: what this official handles. .empty: what is said when there is nothing in it.
queue-mine = Мои заявления
    .empty = Вас не ждёт ни одно заявление. В списке «Не взятые» есть те, которые можно взять.
# A list: what nobody handles yet. .empty: what is said when there is nothing in it.
queue-unassigned = Не взятые
    .empty = Каждым заявлением кто-то занимается. Сейчас брать нечего.
# Above the title of a list that is not of one service.
queue-all-services = Все ваши услуги
# A column: the service.
queue-service = Услуга
# Beside the name of a list. $count (number): so many were counted, and there are more.
queue-more-than = более { $count }
# In the column of the term. $days (number): days that are left.
queue-left =
    { $days ->
        [0] Истекает сегодня
        [one] Остался { $days } день
        [few] Осталось { $days } дня
        [many] Осталось { $days } дней
       *[other] Осталось { $days } дня
    }
# The same when the term is over. $days (number): days since then.
queue-late =
    { $days ->
        [one] Опоздание { $days } день
        [few] Опоздание { $days } дня
        [many] Опоздание { $days } дней
       *[other] Опоздание { $days } дня
    }
# The same when the term stands still, because somebody else is waited for.
queue-held = Срок приостановлен

## Views: lists that an official saves

# A line that unfolds the form.
view-new = Сохранить этот список как свою подборку
# The same at a view.
view-change = Изменить или удалить эту подборку
# A box.
view-name = Название подборки
# Under the box.
view-name-hint = Ваши подборки больше никто не видит. Название появится рядом с другими вашими списками.
# The error when the box is empty.
view-name-missing = Дайте подборке название.
# The error. $most (number): signs that a name may have.
view-name-long = Название слишком длинное. В нём может быть не больше знаков, чем { $most }.
# The error. $most (number): views that one official may have.
view-too-many = У вас уже столько подборок, сколько можно сохранить: { $most }. Удалите ту, которая больше не нужна.
# Boxes to tick: states of the applications.
view-states = Какие статусы
# Which applications of the list. .anybodys: all; .mine: those that this official handles; .nobodys: those that nobody does.
view-whose = Чьи заявления
    .anybodys = Все
    .mine = Мои
    .nobodys = Не взятые
# The order of the list.
view-sort = Порядок
    .oldest = Сначала поданные раньше
    .newest = Сначала поданные позже
    .term-first = Сначала с ближайшим сроком
    .term-last = Сначала с дальним сроком
# Boxes to tick: the columns of the table.
view-columns = Столбцы
# The button under the form.
view-save = Сохранить подборку
# A button at a view.
view-remove = Удалить подборку

## Search

# The title of the page, and the link to it.
find-title = Поиск заявления
# The box.
find-label = Номер, личный код или слова
# Under the box.
find-hint = Номер ведёт прямо к заявлению. Слова находятся только целиком: по началу слова и по слову с опечаткой ничего не найдётся.
# The button.
find-button = Найти
# The error when there is nothing to look for.
find-nothing = Напишите номер, личный код или слово хотя бы из двух букв.
# The error when there are too many words.
find-too-many = Напишите не больше пяти слов.
# The title of the table.
find-found = Найденные заявления, сначала новые
# A notice above what was found by a personal code.
find-person = Этот человек увидит в своих данных, что вы его искали.
# When nothing was found.
find-none = Ничего не найдено
find-none-text = В ваших услугах нет заявления, в котором есть все эти слова. Попробуйте меньше слов или напишите их так, как написал заявитель.
# The same when a person was looked for.
find-none-person = В ваших услугах нет заявления, которое этот человек подал бы сам, которое подали бы за него или в котором он был бы назван.
# When the newest applications were looked through, and there are older ones.
find-none-yet = Среди новых заявлений ничего не найдено
find-none-yet-text = Эти слова встречаются часто, а вместе — редко. Поищите дальше, среди более старых.
# A button: more that was found, or to be looked through.
find-older = Более старые

# In the resident's list of looks: an official looked for them by their personal code.
story-looked-up = Искал(а) ваши заявления по личному коду
# Under it: why.
story-looked-up-why = Чтобы найти заявление среди заявлений тех услуг, с которыми чиновник работает.
