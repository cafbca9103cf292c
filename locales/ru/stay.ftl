### How long a person stays signed in, the warning before it ends, and coming back afterwards.

## Stay: until when, and how to stay longer

# Beside the person’s name on every page; a link to the foot of the page. $time (text): the time of day, as in 14:32.
stay-until = до { $time }
# The same, when nothing the person does puts it off any more.
stay-until-last = не дольше чем до { $time }
# Before the time, for screen readers alone.
stay-signed-in = Сеанс
# Read out by screen readers only: the name of the strip over the footer.
stay-label = Продление сеанса
# In the strip over the footer. $time (text).
stay-line = Если до { $time } вы ничего не сделаете, мы завершим сеанс, чтобы защитить ваши данные. Написанное не пропадёт: отправьте страницу, войдите в портал, и ваши ответы будут на своих местах.
# The same, when nothing puts it off any more. $time (text), $hours (number): the most that a sign-in lasts.
stay-line-last =
    { $hours ->
        [one] В { $time } сеанс завершится, потому что он может длиться не больше { $hours } часа. Написанное не пропадёт: отправьте страницу, войдите в портал, и ваши ответы будут на своих местах.
        [few] В { $time } сеанс завершится, потому что он может длиться не больше { $hours } часов. Написанное не пропадёт: отправьте страницу, войдите в портал, и ваши ответы будут на своих местах.
        [many] В { $time } сеанс завершится, потому что он может длиться не больше { $hours } часов. Написанное не пропадёт: отправьте страницу, войдите в портал, и ваши ответы будут на своих местах.
       *[other] В { $time } сеанс завершится, потому что он может длиться не больше { $hours } часа. Написанное не пропадёт: отправьте страницу, войдите в портал, и ваши ответы будут на своих местах.
    }
# The same, for somebody who has not signed in.
stay-line-visit = Если до { $time } вы ничего не сделаете, мы закроем это заявление, чтобы защитить ваши данные, и заполнять его придётся с начала.
# The button in the strip. .tab stands beside it where pressing it opens a new tab.
stay-button = Продлить сеанс
    .tab = Откроется в новой вкладке, чтобы написанное осталось здесь.
# The button in the strip, for somebody who has not signed in.
stay-button-visit = Не закрывать
# Shortly before the end. $time (text).
stay-soon = В { $time } мы завершим сеанс. Если вам нужно больше времени, нажмите «Продлить сеанс».
# Shortly before the end, when nothing puts it off any more.
stay-soon-last = В { $time } сеанс завершится. Отправьте страницу раньше или войдите потом снова.
# Shortly before the end, for somebody who has not signed in.
stay-soon-visit = В { $time } мы закроем это заявление. Если вам нужно больше времени, нажмите «Не закрывать».
# When it is over and the page still stands there.
stay-over = Сеанс завершён. Написанное пока остаётся на этой странице: отправьте её, войдите в портал, и ваши ответы будут на своих местах.
# The same, for somebody who had not signed in.
stay-over-visit = Это заявление закрыто. Написанное пока остаётся на этой странице: отправьте её и начните заново.
# When the wish for more time did not arrive.
stay-failed = Связаться с порталом не удалось, поэтому пока ничего не изменилось. Попробуйте ещё раз.
# After the button. .text under it on the page with the answers; .tab under it on a page of its own, where .way is the button. $time (text).
stay-stayed = Сеанс продлён до { $time }
    .text = Написанное осталось на этой странице. Оно ещё не отправлено.
    .tab = Эту вкладку можно закрыть и продолжить там, где вы были.
    .way = На главную

## Back: a page was sent when its session was over

# On top of the page after signing in again. .typed instead of .text when something had been typed on it.
back-over = Вы снова вошли в портал, но страница ещё не отправлена
    .text = Сеанс завершился раньше, чем страница дошла до нас. Просмотрите её и отправьте ещё раз.
    .typed = Сеанс завершился раньше, чем страница дошла до нас. То, что вы написали, уже вписано ниже. Просмотрите страницу и отправьте её ещё раз.
# On top of the page when the person has signed in anew, for example in another window, since it was opened.
back-anew = Отправьте, пожалуйста, страницу ещё раз
    .text = После того как вы открыли эту страницу, вы заново вошли в портал, поэтому мы её пока не приняли. Просмотрите её и отправьте ещё раз.
    .typed = После того как вы открыли эту страницу, вы заново вошли в портал, поэтому мы её пока не приняли. То, что вы написали, уже вписано ниже. Просмотрите страницу и отправьте её ещё раз.
# Under either, when files had been added.
back-files = Добавленные вами файлы мы не сохранили. Добавьте их, пожалуйста, ещё раз.
# On the service’s first page, for somebody who has not signed in.
back-waiting = Заявление закрылось, а страница ещё не отправлена
    .text = Прошло слишком много времени, прежде чем страница дошла до нас. Начните, пожалуйста, заново. Если вы дойдёте до этой же страницы в течение десяти минут, она спросит, ваше ли написанное на ней, и впишет его снова.
# On the page for which something waits that was typed by somebody who had not signed in. Nothing of it is shown yet.
back-whose = На этой странице раньше что-то написали. Это написали вы?
    .text = Время вышло раньше, чем страницу отправили. Если писали не вы, удалите написанное, пожалуйста.
    .mine = Это моё: показать
    .not-mine = Удалить
# On the same page once they have said that it is theirs.
back-theirs = То, что вы написали, вписано ниже
    .text = Страница ещё не отправлена. Просмотрите её и отправьте.
