### What lasts and what ends: until when things are kept, renewals, appeals, and what is said of fees.

## How long something is kept

# On the card of an unfinished application. $at (moment): until when it is kept if nobody touches it.
cases-until = If you do not go on with it, we delete it on { $at }.
# A heading on the page of a case whose content was deleted.
# .text: why. $date (date): the day on which it was deleted.
case-erased = The content of this application has been deleted
    .text = On { $date } we deleted the answers, the files and the letters, because the law does not let us keep them any longer. That there was an application, and how it ended, stays written down.
# The tag of such a case in lists. $state (text): how it ended.
case-erased-state = { $state } – content deleted, as the law demands
# On the page of a case. $date (date): the last day of a state that ends by itself.
case-until = This stays so until { $date }.
# The same of what is valid until then, such as a permit.
case-valid-until = Valid until { $date }.

# A line of the history: a draft was deleted.
story-discarded = The unfinished application was deleted, because nobody had gone on with it for a long time
# A line of the history. Under it: why.
story-erased = The content of the application was deleted
story-erased-why = The law does not let us keep it any longer.
# A line of the history.
story-renewed = The applicant renewed it with a new application
    .you = You renewed it with a new application

## Times for what the applicant may do

# On the page of a case. $action (text): the name of a button. $until (date): the last day for it.
case-within = “{ $action }”: you can do this until { $until }.
# The same when the day has passed.
case-within-over = “{ $action }”: this was possible until { $until }.
# Before what the applicant wrote when they last did something.
case-said = What you wrote:
# The same for officials.
desk-said = What the applicant wrote:

## Renewals

# A heading on the page of a case that can be renewed now.
renewal-title = Renew
# The last day for it, here and on the page of one’s own applications. $date (date).
renewal-until = You can renew until { $date }.
# After it: what happens.
renewal-how = A new application is begun with your old answers. We ask the registers anew, and you look over everything before you send it.
# A button.
renewal-begin = Renew
# Links between the two applications. $reference (text): the reference of the other one.
case-renews = This application renews { $reference }
case-renewed-by = Renewed by the application { $reference }

## Fees: when they are paid and paid back. The portal takes no payments yet

# The fee on the start page. $amount (money). $months (number): for how many months it is; 0: it is paid once.
start-fee-sum =
    { $months ->
        [0] { $amount }.
        [1] { $amount } a month.
        [12] { $amount } a year.
       *[other] { $amount } for { $months } months.
    }
# Under the sum on the start page: when it has to be paid.
fee-when-before-submit = It is due with the application. The portal takes no payments yet, so nothing is paid here.
fee-when-after-decision = You pay nothing when you apply; it is due once the decision is made.
# Before and after sending. $amount (money): the sum.
fee-before-submit = The fee of { $amount } is due with the application. The portal takes no payments yet, so sending the application pays nothing.
fee-after-decision = The fee is { $amount }. You pay nothing now; it is due once the decision is made.
# $state (text): the name of a state in which the application ends. $percent (number): how much is paid back.
fee-refund-all = If you have paid and the application ends as { $state }, the whole fee is paid back.
fee-refund-part = If you have paid and the application ends as { $state }, { $percent } % of the fee is paid back.
# A state in these sentences.
fee-refund-state = “{ $state }”
# Two or more states in these sentences.
fee-refund-or = { $first } or { $other }
