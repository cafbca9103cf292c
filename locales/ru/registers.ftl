### What a resident can do about what a register says: call it wrong, answer otherwise.

## Beside an answer

# A link beside an answer that a register gave.
wrong-link = Это неверно
# Above the data that a register gave, where each can be called wrong.
wrong-known = Эти данные взяты из регистра. Если что-то в них неверно, нажмите рядом «Это неверно».
# On the page with the conditions that are not met, where a register's answer can be called wrong.
wrong-eligibility = Если неверен ответ регистра, нажмите рядом с ним «Это неверно» и напишите, как правильно: тогда мы будем исходить из этого. Если вы сами ошиблись в ответе, исправьте его по ссылке рядом с ним.

## The page on which a person says that a register is wrong

# The page's title.
dispute-title = Что неверно?
# Under the title. $register (text): the register's name.
dispute-lead = Ниже указано, что сообщил { $register }. Исправьте то, что неверно, а остальное оставьте как есть. Дальше заявление пойдёт с тем, что вы здесь напишете.
# Above the questions. $register (text): the register's name.
dispute-owner = Данные в самом регистре пока не меняются ({ $register })
    .text = Когда вы подадите заявление, мы отправим то, что вы здесь написали, тому, кто ведёт регистр. Там выяснят, как правильно, и, возможно, напишут вам. Чиновник, который принимает решение, увидит оба ответа.
# The label of the box for an explanation.
dispute-why = Почему это неверно?
    .hint = Например, с какого времени всё иначе или в каком документе указано правильно.
    .too-long = Объяснение слишком длинное. Напишите не больше 500 знаков.
# At the top, when nothing differs from what the register says.
dispute-unchanged = Вы ничего не исправили. Напишите, как правильно, хотя бы в одном ответе или вернитесь назад.
# The button that saves.
dispute-save = Продолжить с моими ответами
# A heading, when the person has called something wrong before.
dispute-back = Данные регистра всё-таки верны?
    .text = Тогда снова будут действовать ответы регистра. То, что вы здесь написали, будет удалено, и никому об этом не сообщат.
# The button under it.
dispute-withdraw = Вернуть ответы регистра

## An answer that a register offers and the person may change

# The label of the box for the reason, under the question. $label (text): the question.
edit-why = Почему это иначе? ({ $label })
    .hint = Пишите здесь, только если вы изменили ответ регистра.
# The answer is not what the register says, and no reason is given.
fault-why-missing = Вы изменили ответ регистра. Напишите, почему.
fault-why-too-long = Объяснение слишком длинное. Напишите не больше 500 знаков.

## Where an answer came from, beside it

# A register said something, and the person changed it. $register (text), $date (date). $said (text): what the register said.
summary-changed = Изменил заявитель. Ответ регистра ({ $register }, { $date }): { $said }
# After that: the explanation. $why (text): the applicant’s words.
summary-why = Объяснение заявителя: { $why }

## Who hears of it

# Before submitting, and after. $register (text): the register's name.
told-owner = Тому, кто ведёт регистр ({ $register }), мы сообщим, что его ответ, по вашим словам, неверен, и передадим то, что вы написали.
# In the story of an application. $register (text): the register's name.
story-disputed = Тому, кто ведёт регистр ({ $register }), сообщили, что в нём неверно по словам заявителя, и сообщение принято
story-dispute-refused = Тому, кто ведёт регистр ({ $register }), сообщили, что в нём неверно по словам заявителя, но сообщение не приняли
story-dispute-stuck = Тому, кто ведёт регистр ({ $register }), не удалось сообщить, что в нём неверно по словам заявителя
# Under it: what for.
story-dispute-why = Чтобы ошибку в регистре исправили.
