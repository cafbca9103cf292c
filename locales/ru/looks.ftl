### Who looked at a person's data: the page of looks, the registers that are asked, and asking why.

## The page

# The page's title.
looks-title = Кто просматривал мои данные
# Under the title.
looks-lead = Здесь записан каждый просмотр ваших данных: когда портал запрашивал ваши данные в регистре или отправлял их туда и когда человек открывал ваше заявление. В каждой записи сказано, кто, чьи данные, зачем и когда просматривал.
# When looks at children stand on the page, too. $names (text): the children.
looks-children = Здесь записаны и просмотры данных ваших детей: { $names }.
# When the register that knows whose parent somebody is gave no answer. $register (text): the register's name.
looks-silent = Сейчас { $register } не смог сообщить нам, кто ваши дети
# Under it.
looks-silent-text = Поэтому просмотров данных ваших детей здесь может не быть. Попробуйте позже.

## Choosing

# The label of a choice; “All” stands first.
looks-by = Кто просматривал
    .people = Люди
    .systems = Системы
# The label of a choice; “All” stands first.
looks-since = Когда
    .month = За последние 30 дней
    .year = В этом году
# The button that applies the choice.
looks-show = Показать
# A link to the next page.
looks-older = Более ранние просмотры

## Nothing to show

# When nobody has looked.
looks-empty = Ваши данные никто не просматривал
# Under it.
looks-empty-text = Когда вы начнёте заполнять заявление и мы запросим ваши данные в регистре или когда чиновник откроет ваше заявление, это будет видно здесь.
# When nobody has looked as was chosen.
looks-none = Таких просмотров нет
# Under it.
looks-none-text = Так, как вы выбрали, ваши данные никто не просматривал. Выберите выше что-нибудь другое.

## One look

# The tag of a look by a human being.
look-by-person = Человек
# The tag of a look by a machine.
look-by-system = Автоматически
# Whose data, when they are the reader's own.
look-of-own = Ваши данные
# Whose data. $name (text): a name.
look-of = Чьи данные: { $name }
# Whose data, when no name is kept.
look-of-other = Данные человека, за которого вы подавали заявление
# Through what.
look-through-portal = Данные просмотрены на этом портале.
look-through-exchange = Данные переданы по системе обмена между регистрами (X-Road).
# A link to the application. $reference (text): its reference.
look-case = Заявление { $reference }
# How often the same happened on the day; opens a list of the moments. $number (number).
look-times = { $number ->
        [one] { $number } раз в этот день
        [few] { $number } раза в этот день
        [many] { $number } раз в этот день
       *[other] { $number } раза в этот день
    }
# A button: asks why it was looked.
look-ask = Спросить, зачем

## Asking why twice

# The page's title.
look-busy = Вы уже начали вопрос о другом просмотре
# Under the title.
look-busy-text = За один раз можно спросить об одном просмотре. Отправьте начатый вопрос или удалите его, а потом спросите об этом просмотре.
# A button and a link.
look-busy-on = Продолжить вопрос
look-busy-remove = Удалить вопрос

## Looks in registers

# A heading on the page of looks.
looks-elsewhere = Просмотры в регистрах
# Under it.
looks-elsewhere-text = Регистры сами ведут учёт того, кто получил из них ваши данные: не только этот портал, но и другие учреждения. Их можно спросить.
# A link to the page.
looks-elsewhere-link = Узнать, что записано в регистрах
# The page's title.
elsewhere-title = Кто просматривал ваши данные в регистрах
# Under the title, before they are asked.
elsewhere-lead = Нажмите кнопку, и мы сразу спросим все эти регистры:
# Above the button.
elsewhere-noted = Запись о том, что вы спросили, останется среди просмотров ваших данных. Ответы регистров показываются только вам и нигде не сохраняются.
# The button.
elsewhere-ask = Спросить регистры
# Under the title, when they have answered.
elsewhere-told = Так отвечают сами регистры. Они не сообщают, кто просматривал данные: человек или машина. Если вы хотите знать, зачем, обратитесь к тому, кто получил данные. Мы ничего из этого не сохранили.
# The button under the answers.
elsewhere-again = Спросить регистры ещё раз
# The heading of a register that gave no answer. $register (text): its name.
elsewhere-silent = Сейчас { $register } не смог ответить
# Under it.
elsewhere-silent-text = Ничего не потеряно: записи хранятся в самом регистре. Попробуйте позже.
# When a register knows of no look.
elsewhere-none = Никто не получал ваши данные из этого регистра.
# Under the heading. $date (date).
elsewhere-since = В этом регистре просмотры хранятся начиная с даты: { $date }.
# Under the list, where not all are shown. $shown and $total (number).
elsewhere-more = Показаны самые новые: { $shown }. Всего просмотров: { $total }.
# Which system got the data. $system (text).
elsewhere-system = Система: { $system }

## The start page of a service that begins with a look

# Instead of the button.
start-look = Вопрос начинается с просмотра ваших данных: выберите его в списке просмотров и нажмите там «Спросить, зачем».
# The link to the list.
start-looks = Открыть список просмотров

## In the history

# What happened.
story-asked-trackers = Регистры спрошены о том, кто просматривал в них ваши данные
# Why. $registers (text): names of registers.
story-asked-trackers-why = Вы хотели это узнать. Спрошены: { $registers }.
# What happened. $register (text): the name of the system that asked.
story-tracked = Спросил { $register }: кто просматривал ваши данные здесь
# Why.
story-tracked-why = Чтобы вы видели это и там.

## For the operator

# The caption of a table, and its columns.
road-trackers = Учёт просмотров в регистрах
road-tracker = Регистр
road-tracker-state = Состояние
road-tracker-says = Что сообщает
# How a tracker does, asked when the page was opened.
road-tracker-is =
    .well = Работает
    .ill = Не работает
    .silent = Не ответил

## A register that only asks

register-datatracker = государственный портал
    .title = Государственный портал
