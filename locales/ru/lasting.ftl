### What lasts and what ends: until when things are kept, renewals, appeals, and what is said of fees.

## How long something is kept

# On the card of an unfinished application. $at (moment): until when it is kept if nobody touches it.
cases-until = Если не продолжить, мы удалим это заявление { $at }.
# A heading on the page of a case whose content was deleted.
# .text: why. $date (date): the day on which it was deleted.
case-erased = Содержание этого заявления удалено
    .text = Ответы, файлы и письма удалены, потому что по закону хранить их дольше нельзя. День удаления — { $date }. Запись о том, что заявление было и чем оно закончилось, остаётся.
# The tag of such a case in lists. $state (text): how it ended.
case-erased-state = { $state } — содержание удалено по требованию закона
# On the page of a case. $date (date): the last day of a state that ends by itself.
case-until = Последний день — { $date }.
# The same of what is valid until then, such as a permit.
case-valid-until = Действует до { $date }.

# A line of the history: a draft was deleted.
story-discarded = Незаконченное заявление удалено, потому что его долго не продолжали заполнять
# A line of the history. Under it: why.
story-erased = Содержание заявления удалено
story-erased-why = По закону хранить его дольше нельзя.
# A line of the history.
story-renewed = Заявитель подал новое заявление на продление
    .you = Вы подали новое заявление на продление

## Times for what the applicant may do

# On the page of a case. $action (text): the name of a button. $until (date): the last day for it.
case-within = «{ $action }»: последний день для этого — { $until }.
# The same when the day has passed.
case-within-over = «{ $action }»: последним днём для этого было { $until }.
# Before what the applicant wrote when they last did something.
case-said = Вы написали:
# The same for officials.
desk-said = Заявитель написал:

## Renewals

# A heading on the page of a case that can be renewed now.
renewal-title = Продление
# The last day for it, here and on the page of one’s own applications. $date (date).
renewal-until = Последний день для продления — { $date }.
# After it: what happens.
renewal-how = Мы начнём новое заявление с вашими прежними ответами. Данные из регистров запросим заново, а вы всё просмотрите перед отправкой.
# A button.
renewal-begin = Продлить
# Links between the two applications. $reference (text): the reference of the other one.
case-renews = Это заявление продлевает заявление { $reference }
case-renewed-by = Продлено заявлением { $reference }

## Fees: when they are paid and paid back. The portal takes no payments yet

# The fee on the start page. $amount (money). $months (number): for how many months it is; 0: it is paid once.
start-fee-sum =
    { $months ->
        [0] { $amount }.
        [1] { $amount } в месяц.
        [12] { $amount } в год.
        [one] { $amount } за { $months } месяц.
        [few] { $amount } за { $months } месяца.
        [many] { $amount } за { $months } месяцев.
       *[other] { $amount } за { $months } месяца.
    }
# Under the sum on the start page: when it has to be paid.
fee-when-before-submit = Её нужно заплатить вместе с подачей заявления. Портал пока не принимает платежей, поэтому здесь вы ничего не платите.
fee-when-after-decision = При подаче заявления вы ничего не платите. Плату нужно внести, когда решение будет принято.
# Before and after sending. $amount (money): the sum.
fee-before-submit = Плата — { $amount }. Её нужно внести вместе с подачей заявления. Портал пока не принимает платежей, поэтому при отправке заявления вы ничего не платите.
fee-after-decision = Плата — { $amount }. Сейчас вы ничего не платите. Внести её нужно, когда решение будет принято.
# $state (text): the name of a state in which the application ends. $percent (number): how much is paid back.
fee-refund-all = Если вы заплатили, а итоговый статус заявления — { $state }, вам вернут всю плату.
fee-refund-part = Если вы заплатили, а итоговый статус заявления — { $state }, вам вернут { $percent } % платы.
# A state in these sentences.
fee-refund-state = «{ $state }»
# Two or more states in these sentences.
fee-refund-or = { $first } или { $other }
