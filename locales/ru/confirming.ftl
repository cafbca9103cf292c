### Confirming another person's application: the letter, the page, the list of who has confirmed.

## The letter

# A letter's subject, to somebody who has to confirm another person's application. .body: its text. $reference (text): the application's reference.
confirm-asked = Вас просят подтвердить заявление
    .body =
        Кто-то подал заявление, которое касается вас, и оно не пойдёт дальше, пока вы его не просмотрите. Его номер — { $reference }.

        Просмотрите ответы, а затем подтвердите заявление или откажитесь его подтвердить. Никто другой не может сделать это за вас.

# The button in that letter, and among the tasks.
confirm-open = Просмотреть заявление

## The page for whoever is asked

# The title.
confirm-title = Подтверждение заявления
# Under the title, and among the tasks. $name (text): the applicant's name.
confirm-who = { $name } просит вас подтвердить это заявление.
# Above the answers, whose questions are put to the applicant.
confirm-you = В вопросах «вы» означает заявителя.
# A heading “What happens next” stands above.
confirm-next = Если вы подтвердите заявление, оно пойдёт дальше, как только его подтвердят все, кто должен. Если вы откажетесь, заявитель увидит причину.
# $date (date): the last day.
confirm-by = Ответьте, пожалуйста, не позднее { $date }. После этого заявление закроется само.
# $name (text): the applicant's name.
confirm-seen = { $name } увидит, что вы просмотрели заявление, и прочтёт ваше имя и ответ.
# Above a row of 64 letters and digits, which are made from the answers.
confirm-hash = Ваше подтверждение относится только к этим ответам. Если хотя бы один из них изменится, мы спросим вас снова. Вот цифровой отпечаток ответов, он хранится вместе с вашим подтверждением:
# Above the button.
confirm-declare = Все ответы мной просмотрены. Я подтверждаю заявление.
# A button.
confirm-yes = Подтвердить
# The label of a box.
confirm-reason = Почему вы отказываетесь?
# Under the label.
confirm-reason-hint = Это прочтёт заявитель.
# The error when the box is empty.
confirm-reason-missing = Напишите, почему вы отказываетесь: заявителю нужно это знать
# A button.
confirm-no = Отказаться

# A notice on top of the page. .text: under it.
confirm-changed = Заявление изменилось
    .text = Заявитель изменил его после того, как вы его открыли, поэтому ваш ответ не сохранён. Просмотрите заявление в нынешнем виде и ответьте ещё раз.

# The title of a notice, when the person has confirmed. .text: under it. $at (moment): when.
confirm-is-confirmed = Вы подтвердили это заявление
    .text = Вы подтвердили его { $at }. Больше ничего делать не нужно.
# The title of a notice, when the person has declined. .text: under it. $at (moment): when.
confirm-is-declined = Вы отказались подтвердить это заявление
    .text = Вы отказались { $at }. Заявитель увидит причину.
# The title of a notice, when nothing is asked any more. .text: under it. $at (moment): since when.
confirm-is-over = Ваше подтверждение больше не нужно
    .text = Заявление перестало ждать вашего ответа { $at }: его подтвердило достаточно других людей, его изменили или отозвали либо истёк срок.

## The list of who has to confirm, for the applicant and the official

# A heading.
confirm-list = Кто должен подтвердить
# In place of a name that the applicant does not know. $number (number): the place in the list.
confirm-somebody = Человек { $number }, которого называет регистр
# How far somebody is. $at (moment): since when.
confirm-standing =
    .later = Спросим, когда подойдёт очередь
    .asked = Спросили { $at }, ответа ещё нет
    .confirmed = Подтверждено { $at }
    .declined = Получен отказ { $at }
    .over = Отвечать больше не нужно
# For the official: how well somebody who confirmed was signed in.
confirm-level =
    .low = При собственном входе в портал, уровень доверия: низкий
    .substantial = При собственном входе в портал, уровень доверия: существенный
    .high = При собственном входе в портал, уровень доверия: высокий
# On the receipt and on the page of the application. $date (date): the last day.
confirm-due = Те, кто должен подтвердить заявление, могут ответить до { $date }.

## Before submitting

# Under “What happens next”. $count (number): how many other people have to confirm.
confirm-others =
    { $count ->
        [one] Прежде чем заявление пойдёт дальше, его должен подтвердить ещё { $count } человек. Каждый, кто подтверждает, входит в портал сам и видит ваше имя и все эти ответы.
        [few] Прежде чем заявление пойдёт дальше, его должны подтвердить ещё { $count } человека. Каждый, кто подтверждает, входит в портал сам и видит ваше имя и все эти ответы.
        [many] Прежде чем заявление пойдёт дальше, его должны подтвердить ещё { $count } человек. Каждый, кто подтверждает, входит в портал сам и видит ваше имя и все эти ответы.
       *[other] Прежде чем заявление пойдёт дальше, его должны подтвердить ещё { $count } человека. Каждый, кто подтверждает, входит в портал сам и видит ваше имя и все эти ответы.
    }
# A notice in place of the button. .text: under it.
confirm-unclear = Мы не можем определить, кто должен подтвердить это заявление
    .text = Проверьте, все ли люди указаны в ваших ответах и верны ли их личные коды. Если всё верно, значит, нам не ответил регистр. Вернитесь позже, ваши ответы сохранены.

## The story of an application

# $count (number): how many.
story-asked-to-confirm =
    { $count ->
        [one] Заявление попросили подтвердить ещё { $count } человека
        [few] Заявление попросили подтвердить ещё { $count } человек
        [many] Заявление попросили подтвердить ещё { $count } человек
       *[other] Заявление попросили подтвердить ещё { $count } человека
    }
story-looked-to-confirm = Заявление просмотрел тот, кто должен его подтвердить
# Under it: what for.
story-looked-to-confirm-why = Чтобы подтвердить его или отказаться.
story-confirmed = Заявление подтверждено
story-declined = В подтверждении заявления отказано
