### Error pages: what happened, whether anything was lost, and what to do now.
### The message itself is the page's title; .text stands under it; .way is the button that leads on.

# Only when the fault is ours. $number (text): the number of the error, which stands in the log too.
failure-number = Обращаясь за помощью, назовите номер ошибки: { $number }.

# There is no such page, or it is not this person's; which of the two we do not say.
failure-not-found = Такой страницы нет
    .text = По этому адресу для вас нет страницы. Проверьте адрес. Свои заявления вы найдёте после входа в меню «Мои заявления».
    .way = На главную

# The form did not come from our page, is older than a week, or belongs to somebody else’s sign-in.
failure-forged = Мы не смогли принять эту форму
    .text = Форма устарела или отправлена не со страницы портала. Так бывает, если за это время в портал вошёл другой человек. Последние ответы не сохранены, но сохранённые раньше на месте. Откройте страницу заново и отправьте форму ещё раз.
    .way = Открыть страницу снова

# The same thing was changed meanwhile, perhaps by the same person in another window.
failure-stale = За это время данные изменились
    .text = Эти же данные изменили в другом месте, например в другом окне. Ваше последнее изменение мы не сохранили, чтобы не стереть другое. Откройте страницу заново, просмотрите данные и попробуйте ещё раз.
    .way = На главную

# More was sent than a form takes.
failure-too-large = Отправленная форма слишком большая
    .text = Последние ответы не сохранены, но сохранённые раньше на месте. Вернитесь назад, сократите длинные ответы и отправьте форму ещё раз.
    .way = На главную

# The form had an input that the service does not ask for.
failure-not-asked = В форме было то, о чём мы не спрашивали
    .text = В форме оказался ответ на вопрос, которого в этой услуге нет. Из отправленного сейчас мы ничего не сохранили, но сохранённые раньше ответы на месте. Откройте страницу заново и ответьте на её вопросы.
    .way = На главную

# What was sent cannot be read.
failure-unreadable = Мы не смогли прочитать отправленное
    .text = Последние ответы не сохранены, но сохранённые раньше на месте. Откройте страницу заново и отправьте форму ещё раз.
    .way = На главную

# The address exists, but only a form uses it, or the other way round.
failure-wrong-method = Этот адрес так не открывается
    .text = Этим адресом пользуется форма портала, а сам по себе он не открывается. Ничего не изменилось. Начните с главной страницы.
    .way = На главную

# The portal was called by a name that is not its own.
failure-wrong-host = Портал находится по другому адресу
    .text = По этому адресу портал не работает, и войти здесь нельзя. Ничего не изменилось. Продолжите по правильному адресу портала.
    .way = Перейти на портал

# An official opens an application of their own, or of somebody close to them.
failure-own-interest = Это заявление вам открыть нельзя
    .text = Оно ваше собственное или касается вашего близкого человека. Чтобы в решении никто не мог усомниться, заявление рассматривает другой чиновник. Ничего не показано и не сохранено.
    .way = К очередям

# The service needs a stronger sign-in than the person used.
failure-weak-sign-in = Для этой услуги нужен более надёжный способ входа
    .text = Вы вошли способом, который для этой услуги недостаточно надёжен. Выйдите и войдите по-другому, например с ID-картой. Сохранённые ответы на месте.
    .way = Выйти

# The portal took too long, and gave up.
failure-slow = Портал слишком долго не отвечает
    .text = Портал не успел ответить. Сохранённые раньше ответы и поданные заявления на месте. Посмотрите, сохранилось ли последнее изменение, и попробуйте ещё раз через несколько минут.
    .way = На главную

# Our own fault. The number of the error stands under it.
failure-broken = У нас произошла ошибка
    .text = Это не ваша ошибка. Сохранённые раньше ответы и поданные заявления на месте. Посмотрите, сохранилось ли последнее изменение, и попробуйте ещё раз через несколько минут.
    .way = На главную

## The sign-in did not work

# The sign-in service gave a code that is not a personal code.
failure-unreadable-code = Мы не смогли прочитать ваш личный код
    .text = Сервис входа прислал личный код, который портал не распознал. Вы не вошли в портал. Попробуйте войти другим способом. Если и это не поможет, обратитесь в поддержку сервиса входа.
    .way = Войти

# The browser has no trace of the sign-in: it took long, or cookies are forbidden.
failure-sign-in-lost = Время для входа истекло
    .text = Вход занял слишком много времени, или ваш браузер не принимает файлы cookie. Вы не вошли в портал, но ничего не потеряно. Начните вход заново. Если это повторится, разрешите в браузере файлы cookie этого портала.
    .way = Войти

# The person stopped signing in.
failure-sign-in-cancelled = Вход отменён
    .text = Вы не вошли в портал, но ничего не потеряно. Войти можно в любое время.
    .way = Войти

# The sign-in service does not answer.
failure-sign-in-down = Вход сейчас не работает
    .text = Сервис входа не отвечает. Вы не вошли в портал, но сохранённые ответы на месте. Попробуйте ещё раз через несколько минут.
    .way = Войти

# The answer of the sign-in service could not be trusted.
failure-sign-in-refused = Войти не удалось
    .text = Ответу сервиса входа мы не смогли доверять. Чтобы защитить вас, мы отменили вход. Сохранённые ответы на месте. Начните вход заново.
    .way = Войти

## Something is wrong with an answer: what the portal says when the service has no words of its own
## Each text says how to mend the answer. The name holds the fault and the kind of answer.

fault-required = Ответьте на этот вопрос.
fault-required-text = Напишите ответ.
fault-required-long_text = Напишите ответ.
fault-required-number = Укажите число.
fault-required-money = Укажите сумму в евро.
fault-required-date = Укажите дату: день, месяц и год.
fault-required-yes_no = Выберите «Да» или «Нет».
fault-required-choice = Выберите ответ.
fault-required-choices = Выберите хотя бы один ответ.
fault-required-list = Найдите нужное по названию и выберите ответ.
fault-required-country = Выберите страну.
fault-required-person_code = Укажите личный код.
fault-required-person = Укажите личный код и имя человека.
fault-required-company_code = Укажите регистровый код.
fault-required-plate = Укажите номерной знак.
fault-required-iban = Укажите номер банковского счёта.
fault-required-email = Укажите адрес электронной почты.
fault-required-phone = Укажите номер телефона.
fault-required-address = Укажите адрес.
fault-required-files = Добавьте хотя бы один файл.

fault-invalid = Мы не поняли этот ответ. Проверьте, нет ли в нём ошибки.
fault-invalid-number = Запишите число цифрами, например 12 или 12,5.
fault-invalid-money = Запишите сумму цифрами, после запятой не больше двух знаков, например 12,50.
fault-invalid-date = Такой даты нет. Укажите день, месяц и год цифрами, например 15 3 2027.
fault-invalid-yes_no = Выберите «Да» или «Нет».
fault-invalid-choice = Выберите один из предложенных ответов.
fault-invalid-choices = Выбирайте только из предложенных ответов.
fault-invalid-list = Выберите один из предложенных ответов.
fault-invalid-country = Выберите страну из списка.
fault-invalid-person_code = Это не похоже на личный код. В эстонском личном коде 11 цифр; перед кодом другой страны напишите две буквы этой страны.
fault-invalid-person = Проверьте личный код и укажите имя. В эстонском личном коде 11 цифр; перед кодом другой страны напишите две буквы этой страны.
fault-invalid-company_code = Это не похоже на регистровый код. В регистровом коде восемь цифр.
fault-invalid-plate = Это не похоже на номерной знак. Напишите только буквы и цифры, например 123 ABC.
fault-invalid-iban = Это не похоже на номер счёта. Номер эстонского счёта состоит из букв EE и 18 цифр; проверьте каждую из них.
fault-invalid-email = Это не адрес электронной почты. Напишите его в таком виде: imya@example.com.
fault-invalid-phone = Это не похоже на номер телефона. Перед зарубежным номером поставьте плюс и код страны, например +358 40 123 4567.

# The answer is too long. $max (number): how many characters there may be.
fault-too-long = Ответ слишком длинный. Напишите короче.
fault-too-long-text =
    { $max ->
        [one] Ответ слишком длинный. Напишите не больше { $max } знака.
        [few] Ответ слишком длинный. Напишите не больше { $max } знаков.
        [many] Ответ слишком длинный. Напишите не больше { $max } знаков.
       *[other] Ответ слишком длинный. Напишите не больше { $max } знака.
    }
fault-too-long-long_text =
    { $max ->
        [one] Ответ слишком длинный. Напишите не больше { $max } знака.
        [few] Ответ слишком длинный. Напишите не больше { $max } знаков.
        [many] Ответ слишком длинный. Напишите не больше { $max } знаков.
       *[other] Ответ слишком длинный. Напишите не больше { $max } знака.
    }
fault-too-long-address = Адрес слишком длинный. Напишите не больше 300 знаков.
fault-too-long-person = Имя слишком длинное. Напишите не больше 200 знаков.

# $min (number or money): the least there may be.
fault-too-small = Число слишком маленькое. Проверьте его.
fault-too-small-number = Число должно быть не меньше { $min }.
fault-too-small-money = Сумма должна быть не меньше { $min }.
# $max (number or money): the most there may be.
fault-too-large = Число слишком большое. Проверьте его.
fault-too-large-number = Число должно быть не больше { $max }.
fault-too-large-money = Сумма должна быть не больше { $max }.
fault-too-early = Эта дата слишком ранняя. Проверьте день, месяц и год.
fault-too-late = Эта дата слишком поздняя. Проверьте день, месяц и год.
fault-check = Этот ответ не сходится с другими. Проверьте ответы.
fault-unknown = В регистре этого нет. Проверьте, нет ли ошибки в том, что вы написали.

# There are too many files. $max (number): how many there may be.
fault-too-many = Добавлено слишком много. Удалите лишнее.
fault-too-many-files =
    { $max ->
        [1] Можно добавить только один файл. Удалите остальные.
        [one] Можно добавить не больше { $max } файла. Удалите лишние.
        [few] Можно добавить не больше { $max } файлов. Удалите лишние.
        [many] Можно добавить не больше { $max } файлов. Удалите лишние.
       *[other] Можно добавить не больше { $max } файла. Удалите лишние.
    }
# A list has too few or too many. $min, $max (numbers): how many there must or may be. $count (number): how many there are.
fault-too-few = Добавлено слишком мало. Добавьте ещё.
fault-too-few-items = Здесь нужно не меньше { $min }, а сейчас { $count }. Добавьте недостающее.
fault-too-many-items = Здесь может быть не больше { $max }, а сейчас { $count }. Удалите лишнее.
