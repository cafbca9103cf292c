### Acting for others: a child in one's care, a company that one may represent.

## On every page of an application for somebody else

# On top of each page. $name (text): the child's name.
acting-child = Вы действуете от имени своего ребёнка: { $name }
# On top of each page. $name (text): the company's name.
acting-company = Вы действуете от имени предприятия: { $name }
# A line under the name of a service or a letter. $name (text): whom it is for.
acting-for = От имени: { $name }
# A service and whom it is for, in one line. $service (text): its name. $name (text): whom it is for.
acting-service = { $service }. От имени: { $name }
# Under the heading of another person's application. $name (text): whom it is for.
acting-confirm = Заявление подано от имени: { $name }

## Before the beginning: for whom

# The page's title and its question.
whom-title = От чьего имени вы подаёте заявление?
# Under the title.
whom-lead = Здесь вы можете подать заявление за себя или за того, кого вправе представлять. Мы спросили у регистров, кого вы можете представлять.
# The same where nobody applies for themselves.
whom-lead-others = Здесь вы подаёте заявление за того, кого вправе представлять. Мы спросили у регистров, кого вы можете представлять.
# Over the choices.
whom-choose = Кто подаёт заявление
# A choice. $name (text): the person's own name.
whom-self = От своего имени: { $name }
# Under the name of a child.
whom-child = Ваш ребёнок
# Under the name of a company. $code (text): its code in the business register.
whom-company = Предприятие, регистрационный код { $code }
# Under a choice for whom an application is begun.
whom-begun = Вы уже начали это заявление и продолжите его.
# When nothing was chosen.
whom-required = Выберите, от чьего имени вы подаёте заявление.
# When a register did not answer. .text: what now.
whom-silent-child = Сейчас мы не можем узнать, от имени каких детей вы можете подать заявление
    .text = Регистр не ответил. Вы можете выбрать здесь другой ответ или вернуться через несколько минут.
# When a register did not answer. .text: what now.
whom-silent-company = Сейчас мы не можем узнать, от имени каких предприятий вы можете подать заявление
    .text = Регистр не ответил. Вы можете выбрать здесь другой ответ или вернуться через несколько минут.
# When there is nobody for whom the person may apply. .text: what that means.
whom-nobody = Здесь вы ни за кого не можете подать заявление
    .text = В регистрах нет никого, кого вы вправе представлять в этой услуге. Если вы считаете, что это ошибка, обратитесь в регистр.

## What officials see

# Under the heading of an application. $name (text): the child's name.
desk-for-child = От имени своего ребёнка: { $name }
# Under the heading of an application. $name (text): the company's name. $code (text): its registry code.
desk-for-company = От имени предприятия: { $name }, регистрационный код { $code }
# A column: in whose name it was submitted.
queue-for = От имени
# In that column: the applicant applies for themselves.
queue-for-self = От своего имени
# In that column: for a child, whose name only the application shows.
queue-for-child = От имени ребёнка

## On paper

# A label before the name of the child or company.
paper-represented = От имени

## What has happened

# A line of the story. $register (text): the register's name.
story-mandates = Запрошено, от чьего имени может действовать человек, и { $register } ответил
# A line of the story. $register (text): the register's name.
story-mandates-in-vain = Запрошено, от чьего имени может действовать человек, но { $register } не ответил
# Why.
story-mandates-why = Чтобы никто не действовал от чужого имени без права на это.

## When it cannot go on

# The person may not act any more. .text: what that means, with $name (text): for whom. .way: the button.
failure-no-mandate = У вас больше нет права действовать от чужого имени
    .text = По данным регистра вы больше не можете действовать здесь от имени: { $name }. Всё, что вы написали, сохранено, и никто другой этого не видит. Если ошибка в регистре, попросите исправить её там и возвращайтесь, иначе заявление можно удалить. То, что было подано раньше, остаётся без изменений.
    .way = К моим заявлениям
# No register can tell. .text: what that means. .way: the button.
failure-mandate-unknown = Сейчас мы не можем узнать, вправе ли вы действовать от этого имени
    .text = Регистр не ответил, а без его слова ничего от чужого имени не делается. Всё, что вы написали, сохранено. Попробуйте ещё раз через несколько минут.
    .way = К моим заявлениям
