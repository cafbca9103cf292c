### Offers: what comes to a person by itself, because a register told of something.

# A heading over what the register told.
offers-known = Что нам известно
# $date (date): the last day on which it can be taken.
offers-until = Предложение действует до { $date }
# A button: leads to the first page on which something is still to be answered.
offers-take = Посмотреть и подтвердить
# The same button, when an application was begun with the offer.
offers-go-on = Продолжить
# A button: the person wants nothing of the offer.
offers-decline = Нет, спасибо
# A button beside an offer that was declined.
offers-restore = Я хочу вернуться к предложению
# A heading on the page of one's own applications.
offers-declined-list = Предложения, от которых вы отказались
# The button on a letter about an offer.
offers-see = Посмотреть предложение

# How an offer stands, on its page. .text: what that means.
offers-declined = Вы отказались от этого предложения
    .text = Сейчас ничего не произойдёт, и делать ничего не нужно. Если вы передумаете, предложение будет ждать вас здесь.
# How an offer stands, on its page. .text: what that means.
offers-over = Срок этого предложения истёк
    .text = Ничего не потеряно: вы можете подать заявление сами.
# How an offer stands, on its page. .text: what that means.
offers-closed = Заявление уже подал другой человек
    .text = То же самое мы предложили и другому человеку, и он уже подал заявление. Вам ничего делать не нужно. Если вы считаете, что это полагается вам, вы всё равно можете подать заявление сами, и решать будет учреждение.
# How an offer stands, on its page. .text: what that means.
offers-accepted = Вы подали заявление
    .text = Вы найдёте его среди своих заявлений.
# When the offer cannot be taken just now. .text: why, and what to do.
offers-busy = У вас есть незаконченное заявление на эту же услугу
    .text = Чтобы написанное вами не пропало, сначала закончите или удалите то заявление. Потом вернитесь к предложению.
# A link under it.
offers-busy-link = К моим заявлениям
# A link: to the start page of the service.
offers-apply = Подать заявление самостоятельно
# A link.
offers-cases = К моим заявлениям

# On the page "Who has looked at my data". $register (text): the register's name inside a sentence.
story-heard = О событии, из-за которого мы предлагаем вам услугу, нам сообщил { $register }
