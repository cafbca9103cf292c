### Felling permit: the words for who applies and for the city's engineers.
### A question's name is its id; each way of being wrong has a text of its own that says how to mend the answer.

## The service

# In the catalogue, as the title of the application, in letters.
# .summary under the name in the catalogue; .search other words by which it is looked for; .authority "Who decides"; .asked before beginning; .legal "What it rests on".
service = Разрешение на вырубку деревьев
    .summary = Попросите у города разрешение срубить деревья на своей земле, на земле своего ребёнка или предприятия, в правлении которого вы состоите.
    .search = вырубка, разрешение на вырубку, срубить дерево, спилить дерево, рубка деревьев, сад, больное дерево, опасное дерево
    .authority = Городской департамент благоустройства
    .asked = Адрес владельца мы узнаем из регистра народонаселения, адрес предприятия — из коммерческого регистра. Вы укажете, где растут деревья, сколько их и почему их нужно срубить.
    .legal = В городе деревья охраняются законом об охране природы и городскими правилами. Разрешение может просить владелец земли; за ребёнка это делает родитель, за предприятие — его правление.

## Steps

# The page's title and the step in the list of steps.
step-owner = Владелец земли
# The page's title and the step in the list of steps.
step-trees = Деревья

## Questions

# A question, a row of the summary; asked when the land belongs to a person.
home_address = Место жительства владельца
    .hint = Адрес того, чья это земля: ваш или вашего ребёнка.
    .required = Укажите место жительства владельца.

# A question, a row of the summary; asked when the land belongs to a company.
seat = Местонахождение предприятия
    .hint = Так, как оно записано в коммерческом регистре.
    .required = Укажите адрес предприятия.

# A question, a row of the summary.
email = Ваш адрес электронной почты
    .hint = Мы напишем на этот адрес, когда с заявлением что-нибудь произойдёт.
    .required = Укажите свой адрес электронной почты.
    .invalid = Это не адрес электронной почты. Напишите его в таком виде: imya@example.com.

# A question, a row of the summary, a column of the queues.
place = Где растут деревья?
    .hint = Укажите улицу и номер дома, например «Kase tänav 1».
    .required = Укажите, где растут деревья.

# A question, a row of the summary, a column of the queues.
trees = Сколько деревьев нужно срубить?
    .hint = Считаются стволы толще 8 сантиметров на высоте груди.
    .required = Укажите, сколько деревьев нужно срубить.
    .invalid = Напишите число деревьев цифрами.
    .too-small = Укажите хотя бы 1.
    .too-large = Если деревьев больше 50, городу нужен план вырубки. Пожалуйста, напишите в городской департамент благоустройства: puud@linn.example.

# A question, a row of the summary. .option-…: what can be chosen.
reason = Почему их нужно срубить?
    .hint = Выберите то, что подходит для большинства деревьев.
    .option-dangerous = Они могут упасть на людей или дома
    .option-dead = Они засохли или больны
    .option-building = Там будут что-то строить
    .option-light = Они заслоняют свет
    .required = Выберите, почему деревья нужно срубить.
    .invalid = Выберите один из ответов в списке.

# A question, a row of the summary; asked only when the trees take the light.
why = Почему их нельзя оставить?
    .hint = Напишите, что они заслоняют и почему недостаточно их подрезать.
    .required = Напишите в нескольких словах, почему деревья нельзя оставить.
    .too-long = Ответ слишком длинный. Напишите не больше 1000 знаков.

## Asking registers

# What was asked, on the page "Who has looked at my data". .purpose on the same page and beside the question.
read-home = Место жительства из регистра народонаселения
    .purpose = Чтобы знать, где живёт владелец земли, и чтобы вам не пришлось писать это самим.
    .down = Сейчас мы не смогли получить адрес из регистра народонаселения. Пожалуйста, напишите его сами.

# What was asked, on the page "Who has looked at my data". .purpose on the same page and beside the question.
read-company = Предприятие из коммерческого регистра
    .purpose = Чтобы знать, где находится предприятие, и чтобы вам не пришлось писать это самим.
    .down = Сейчас мы не смогли получить адрес из коммерческого регистра. Пожалуйста, напишите его сами.

## Messages to registers

# What was sent and why; in the story and on the page "Who has looked at my data".
submit-application = Мы отправили заявление в городской регистр, чтобы деревья осмотрели.

## States

# The tag in lists and on the page. .resident: what happens now, for who applied.
state-submitted = Получено
    .resident = Мы получили заявление. Инженер рассмотрит его в течение десяти рабочих дней.

# The tag in lists and on the page. .resident: what happens now, for who applied.
state-in_review = На рассмотрении
    .resident = Инженер осматривает деревья. Сейчас вам ничего делать не нужно.

# The tag in lists and on the page. .resident: what happens now, for who applied.
state-granted = Разрешение выдано
    .resident = Деревья можно срубить. Разрешение действует два года.

# The tag in lists and on the page. .resident: what happens now, for who applied.
state-refused = Разрешение не выдано
    .resident = Деревья должны остаться. В обосновании инженера написано почему.

# The tag in lists and on the page. .resident: what happens now, for who applied.
state-withdrawn = Отозвано
    .resident = Вы отозвали заявление. Больше с ним ничего не произойдёт.

## What is done

# A button on the engineer's page. .story: a line of the story. .done: the sentence after it.
action-take = Взять в работу
    .story = Инженер взял заявление в работу
    .done = Теперь этим заявлением занимаетесь вы.

# A button on the engineer's page. .story: a line of the story. .done: the sentence after it.
action-grant = Выдать разрешение
    .story = Разрешение выдано
    .done = Разрешение выдано, заявитель об этом узнает.

# A button on the engineer's page; a reason has to be given. .story: a line of the story. .done: the sentence after it.
action-refuse = Отказать в разрешении
    .story = В разрешении отказано
    .done = В разрешении отказано, заявитель узнает ваше обоснование.

# A button for who applied. .story: a line of the story. .done: the sentence after it.
# .ask and .means on the page where the person confirms it: the question as its title, and what follows from it.
action-withdraw = Отозвать заявление
    .story = Заявление отозвано
    .done = Заявление отозвано.
    .ask = Отозвать заявление?
    .means = Если вы отзовёте заявление, инженер не будет его рассматривать и разрешения вы не получите. Новое заявление можно подать в любое время.

## Queues

# A queue's name for the engineer. .empty: when nothing is in it.
queue-new = Новые заявления
    .empty = Новых заявлений нет.

# A queue's name for the engineer. .empty: when nothing is in it.
queue-in_review = На рассмотрении
    .empty = Сейчас на рассмотрении нет заявлений.

# A queue's name for the senior engineer. .empty: when nothing is in it.
queue-stuck = Не дошли до регистра
    .empty = Все заявления дошли до регистра.

# A queue's name for the engineer. .empty: when nothing is in it.
queue-closed = Закрыты
    .empty = Ни одно заявление ещё не закрыто.

## Letters

# A letter's subject. .body: its text. $reference (text): the application's reference.
notice-submitted = Мы получили заявление о вырубке деревьев
    .body = Мы получили заявление { $reference }. Инженер рассмотрит его в течение десяти рабочих дней, и тогда мы напишем вам снова. Пожалуйста, до этого ничего не рубите.

# A letter's subject. .body: its text. $reference (text): the application's reference.
notice-granted = Деревья можно срубить
    .body = Разрешение выдано, его номер — { $reference }. Оно действует два года. Пожалуйста, не рубите с середины апреля до середины июня, когда гнездятся птицы.

# A letter's subject. .body: its text. $reference (text): the application's reference. $reason (text): the engineer's reason.
notice-refused = Деревья должны остаться
    .body =
        Мы рассмотрели заявление { $reference } и не можем выдать разрешение.

        Обоснование инженера: { $reason }

## Laws

# The name of a law, beside the registers that it lets us ask.
act-nature_conservation_act = Закон об охране природы
# The name of a law, beside the registers that it lets us ask.
act-local_government_act = Закон об организации местного самоуправления

## Duplicates, questions to other units, what waits

# The tag in lists and on the page. .resident: what happens now, for who applied.
state-duplicate = Рассматривается в другом заявлении
    .resident = Вы уже подавали заявление об этих деревьях. Оно рассматривается дальше, вам ничего делать не нужно.

# A button on the engineer's page; the other application has to be named. .story: a line of the story. .done: the sentence after it.
action-mark_duplicate = Об этих деревьях уже есть заявление
    .story = Заявление объединено с более ранним
    .done = Заявление закрыто как повторное, заявитель узнает, где оно рассматривается дальше.

# A letter's subject. .body: its text. $reference (text): the application's reference.
notice-duplicate = Ваше заявление рассматривается вместе с другим
    .body = Вы уже подавали заявление об этих деревьях, поэтому мы закрыли заявление { $reference }. Другое заявление рассматривается дальше. Вы найдёте его среди своих заявлений.

# What another unit is asked. .ask: a hint for the engineer who asks. .yes and .no: the answers.
task-nature_opinion = Мнение о гнёздах и охраняемых деревьях
    .ask = Напишите, что вы хотите узнать об этом месте: гнёзда, охраняемая аллея, редкие лишайники.
    .yes = Против вырубки возражений нет
    .no = Деревья следует сохранить

# A queue's name for the engineer. .empty: when nothing is in it.
queue-answered = Заявитель ответил
    .empty = Непрочитанных ответов нет.

# A queue's name for the engineer. .empty: when nothing is in it.
queue-on_hold = Отложены
    .empty = Ничего не отложено.
