### Ask why somebody looked: the words for who asks and for the data-protection officer.

# The service in the catalogue.
service = Спросить, зачем просматривали мои данные
    .summary = Кто-то просматривал ваши данные, и вы хотите знать зачем? Специалист по защите данных выяснит это и ответит в течение месяца.
    .search = приватность, защита данных, кто просматривал, учёт просмотров, GDPR, жалоба, персональные данные
    .authority = Городской специалист по защите данных
    .asked = Вместе с вопросом передаётся запись о просмотре, о котором вы спрашиваете. Мы спросим, что вы хотите узнать, и, если пожелаете, адрес вашей электронной почты.
    .legal = Каждый вправе узнать, кто и зачем обрабатывал его персональные данные (Общий регламент по защите данных, статья 15). Ответ приходит в течение месяца; если это невозможно, вам сообщат причину, и ожидание может продлиться ещё на два месяца (пункт 3 статьи 12).

# The page's title and the step in the list of steps.
step-look = Просмотр, о котором вы спрашиваете

# The page's title and the step in the list of steps.
step-question = Ваш вопрос

# What is known of the look; nobody can change it.
look_at = Когда

# What is known of the look; nobody can change it.
look_who = Кто

# What is known of the look; nobody can change it.
look_what = Что произошло

# What is known of the look; nobody can change it.
look_why = Зачем, как сказано в списке просмотров

# What is known of the look; nobody can change it.
look_service = В связи с какой услугой

# What is known of the look; nobody can change it.
look_case = Ваше заявление

# A question; each way of being wrong has a text of its own.
concern = Чего вы хотите?
    .option-explain = Хочу знать, зачем просматривали мои данные
    .option-doubt = Считаю, что права на это не было
    .required = Выберите, чего вы хотите.
    .invalid = Выберите один из ответов в списке.

# A question; each way of being wrong has a text of its own.
question = Вопрос вашими словами
    .hint = Если вы считаете, что права на просмотр не было, напишите почему.
    .required = Напишите, почему вы считаете, что права на просмотр не было.
    .too-long = Текст слишком длинный. Напишите не более 2000 знаков.

# A question; each way of being wrong has a text of its own.
email = Ваш адрес электронной почты
    .hint = Необязательно. Мы напишем туда, когда ответ будет на портале.
    .invalid = Напишите адрес электронной почты в виде imya@primer.ee.

# The tag in lists. .resident: what happens now.
state-submitted = Вопрос задан
    .resident = Ваш вопрос у специалиста по защите данных, он ответит в течение 30 дней. Сейчас от вас ничего не требуется.

# The tag in lists. .resident: what happens now.
state-in_review = Выясняется
    .resident = Специалист по защите данных выясняет, зачем просматривали ваши данные. Сейчас от вас ничего не требуется.

# The tag in lists. .resident: what happens now.
state-explained = Объяснено
    .resident = Специалист выяснил, зачем просматривали ваши данные, и объясняет это в письме.

# The tag in lists. .resident: what happens now.
state-unjustified = Права на просмотр не было
    .resident = Специалист установил, что права просматривать ваши данные не было. В письме сказано, что за этим последует.

# The tag in lists. .resident: what happens now.
state-not_ours = Отвечает кто-то другой
    .resident = Данные получил кто-то другой, и отвечает он. В письме сказано, к кому обратиться.

# The tag in lists. .resident: what happens now.
state-withdrawn = Отозван
    .resident = Вы отозвали вопрос.

# A button. .story: a line of the story. .done: the sentence after it.
action-take = Взять вопрос
    .story = Специалист по защите данных взял вопрос
    .done = Вопрос теперь у вас.

# A button. .story: a line of the story. .done: the sentence after it.
action-take_over = Принять вопрос от коллеги
    .story = Вопрос принял другой специалист по защите данных
    .done = Вопрос теперь у вас.

# A button. .story: a line of the story. .done: the sentence after it.
action-explain = Объяснить
    .story = Специалист по защите данных объяснил просмотр
    .done = Объяснение отправлено.

# A button. .story: a line of the story. .done: the sentence after it.
action-find_unjustified = Права на просмотр не было
    .story = Специалист по защите данных установил, что права на просмотр не было
    .done = Человеку сообщено, нарушение записано.

# A button. .story: a line of the story. .done: the sentence after it.
action-pass_on = За это отвечает кто-то другой
    .story = Специалист по защите данных установил, что за просмотр отвечает кто-то другой
    .done = Человеку сообщено, к кому обратиться.

# A button. .story: a line of the story. .done: the sentence after it.
action-extend = Продлить срок на два месяца
    .story = Специалист по защите данных продлил срок ответа
    .done = Срок продлён на 60 дней. Человек получит письмо с вашим обоснованием.

# A button. .story: a line of the story. .done: the sentence after it.
action-withdraw = Отозвать вопрос
    .story = Человек отозвал вопрос
    .done = Вопрос отозван.
    .ask = Отозвать вопрос?
    .means = Если вы отзовёте вопрос, мы на него не ответим.

# A line of a checklist.
check-official_heard = Тот, кто просматривал, или ответственный за систему выслушан.

# A line of a checklist.
check-basis_checked = Правовое основание просмотра проверено.

# A line of a checklist.
check-breach_recorded = Нарушение записано в журнале нарушений.

# A queue's name. .empty: when nothing is in it.
queue-new = Новые вопросы
    .empty = Новых вопросов нет.

# A queue's name. .empty: when nothing is in it.
queue-in_review = Выясняются
    .empty = Сейчас ни один вопрос не выясняется.

# A queue's name. .empty: when nothing is in it.
queue-nearly_over = Срок истекает
    .empty = Ни у одного вопроса срок не истекает.

# A queue's name. .empty: when nothing is in it.
queue-closed = С ответом
    .empty = Ответов ещё не было.

# A queue's name. .empty: when nothing is in it.
escalate-nearly_over = Месяц, данный на ответ, истекает.

# A document. .body: its text. $look_what, $look_at (text): the look; $reason (text): the officer's words.
letter-explanation = Зачем просматривали ваши данные
    .body =
        Вы спросили о просмотре ваших данных: { $look_what }, { $look_at }.

        Специалист по защите данных выяснил: { $reason }
    .appeal = Если вы не согласны, вы можете обратиться в Инспекцию по защите данных.

# A document. .body: its text. $look_what, $look_at (text): the look; $reason (text): the officer's words.
letter-finding = Права просматривать ваши данные не было
    .body =
        Вы спросили о просмотре ваших данных: { $look_what }, { $look_at }.

        Специалист по защите данных установил, что права на это не было: { $reason }

        Нарушение записано. Приносим извинения.
    .appeal = Вы можете обратиться и в Инспекцию по защите данных.

# A document. .body: its text. $look_what, $look_at (text): the look; $reason (text): the officer's words.
letter-referral = За просмотр отвечает кто-то другой
    .body =
        Вы спросили о просмотре ваших данных: { $look_what }, { $look_at }.

        Мы за него не отвечаем. К кому обратиться: { $reason }
    .appeal = Если вы не согласны, вы можете обратиться в Инспекцию по защите данных.

# A letter's subject. .body: its text. $reference, $reason (text); $until (date).
notice-submitted = Ваш вопрос у нас
    .body = Номер вашего вопроса: { $reference }. Специалист по защите данных ответит в течение 30 дней.

# A letter's subject. .body: its text. $reference, $reason (text); $until (date).
notice-explained = Зачем просматривали ваши данные
    .body =
        Специалист по защите данных ответил на ваш вопрос { $reference }.

        { $reason }

# A letter's subject. .body: its text. $reference, $reason (text); $until (date).
notice-unjustified = Права просматривать ваши данные не было
    .body =
        Специалист по защите данных ответил на ваш вопрос { $reference }.

        { $reason }

# A letter's subject. .body: its text. $reference, $reason (text); $until (date).
notice-not_ours = На ваш вопрос отвечает кто-то другой
    .body =
        Мы не отвечаем за просмотр, о котором вы спросили в вопросе { $reference }.

        { $reason }

# A letter's subject. .body: its text. $reference, $reason (text); $until (date).
notice-extended = Ответ займёт больше времени
    .body =
        Ответ на ваш вопрос { $reference } займёт больше времени, крайний срок: { $until }.

        Обоснование: { $reason }
