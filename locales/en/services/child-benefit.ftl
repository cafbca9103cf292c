### Child benefit: the words for the parent, and for the official who has messages sent again.
### A question's name is its id; each way of being wrong has a text of its own that says how to mend the answer.

## The service

# In the catalogue, as the title of the application, in letters.
# .summary under the name in the catalogue; .search other words by which it is looked for; .authority "Who decides"; .asked before beginning; .legal "What it rests on".
service = Child benefit
    .summary = Money each month for raising a child. When a child is born, we offer it to the parents by ourselves: you only confirm and name your bank account.
    .search = child allowance, family benefit, child money, support for a child, newborn, baby, birth, benefit for parents, family allowance
    .authority = Social Insurance Board
    .asked = We ask the population register for your children, so that you need not describe them. We ask you for the bank account to which the benefit is paid.
    .legal = Every child who lives in Estonia is entitled to the benefit until the age of sixteen, and until nineteen while studying. 80 euros a month are paid for the first and the second child, and 100 euros for each child from the third on. One of the parents gets it.

## Before the beginning: whether the service may be for somebody

# A condition on the page "What may be for you". .why: why it is probably not for them.
precheck-has_children = You have children under nineteen
    .why = The benefit is paid for children under nineteen.

## The offer

# A letter's subject, and the title of the offer. .body: the letter's text; .lead: under the title of the offer; .purpose: on the page "Who has looked at my data", why the register told us.
offer-birth = Congratulations on your child: the child benefit waits for you
    .body =
        The population register told us that your child has been born, and we congratulate you with all our heart.

        You need not apply for the child benefit. Look whether we have understood everything rightly, tell us your bank account, and confirm. If the other parent confirms before you, the benefit is paid to them.
    .lead = The population register told us of the birth of your child. If you want the benefit to be paid to you, look at what we know, and tell us your bank account.
    .purpose = So that we could offer you the child benefit without your applying for it.

# A letter's subject. .body: its text.
offer-birth-closed = The other parent has applied for the child benefit
    .body = We had offered the child benefit to both parents. The other parent has applied for it now, so your offer is closed and you need not do anything. If the two of you want the benefit to be paid to you after all, write to the Social Insurance Board.

## Steps

# The page's title and the step in the list of steps.
step-child = The child
# The page's title and the step in the list of steps.
step-payment = The payment

## Questions

# A question, a row of the summary. The answers are the names of the person's children, from the register.
child = For which child do you apply?
    .hint = These are your children in the population register.
    .required = Choose the child for whom you apply.
    .invalid = Choose one of the children in the list.

# A question, a row of the summary; after an offer the population register answers it.
child_name = The child's name
    .hint = Given name and family name.
    .required = Write the child's name.
    .too-long = The name is too long. Write at most 200 characters.

# A question, a row of the summary; after an offer the population register answers it. .check: the person's own code.
child_code = The child's personal code
    .hint = Eleven digits, as on the birth certificate.
    .required = Write the child's personal code.
    .check = This is your own personal code. Write that of the child.

# A question, a row of the summary; after an offer the population register answers it.
born_on = The child's birthday
    .hint = For example 15 3 2026.
    .required = Write the day on which the child was born.
    .invalid = There is no such date. Write the day, month and year in numbers, for example 15 3 2026.
    .too-late = This day has not come yet. Write a day that is today or earlier.

# A question, a row of the summary; asked when the register cannot tell.
child_number = Which child in your family is it?
    .hint = Write 1 for the first, 2 for the second, and so on. The amount goes by it.
    .required = Write which child in your family it is, for example 1.
    .invalid = Write it in digits, for example 1.
    .too-small = Write at least 1.
    .too-large = Write at most 20.

# A row of the summary; the portal knows it.
recipient = The benefit is paid to
    .too-long = The name is too long.

# A question, a row of the summary.
account = Bank account
    .hint = The IBAN of your account, for example EE47 1000 0010 2014 5685.
    .required = Write the number of the bank account to which the benefit is paid.

# A row of the summary; the portal computes it.
monthly_amount = Each month you get
    .hint = It is paid on the eighth day of the month.

# A question, a row of the summary; it need not be answered.
email = E-mail address
    .hint = We use this address to tell you when there is a new letter for you here.
    .invalid = This is not an e-mail address. Write it like name@example.com.

## Conditions: why somebody cannot get it

# A condition in a list. .why: one or two sentences for who does not meet it; the data are shown beside it.
clause-under_19 = The child is under nineteen
    .why = The benefit is paid until the child is sixteen, and until nineteen while the child is studying. By its birthday the child is older.

## Registers: what we ask and why

# What was asked, on the page "Who has looked at my data". .purpose on the same page and beside the question.
# .down beside the question, when the register gave no answer or did not know.
read-children = Your children from the population register
    .purpose = So that you need not describe your child, and to know how much is paid.
    .down = We could not get your children from the population register just now. Describe the child yourself; we compare it later.

# What was asked, on the page "Who has looked at my data". .purpose on the same page and beside the question.
# .down beside the question, when the register gave no answer or did not know.
read-contact = Your e-mail address from the population register
    .purpose = So that we can tell you when there is news of the benefit, without your having to write the address.
    .down = We could not get your e-mail address from the population register just now. Write it yourself, or leave it empty.

## Messages to registers

# What was sent and why; in the application's story and on the page "Who has looked at my data".
submit-application = We sent the application to the register of benefits, so that the benefit can be decided and paid.
# What was sent and why; in the application's story and on the page "Who has looked at my data".
submit-withdrawal = We told the register of benefits that you want no more of the benefit, so that it is not paid any more.

## States

# The tag in lists and on the application's page. .resident: what happens now, for the parent.
state-submitted = Sent
    .resident = We have your application, and the register of benefits is deciding. That takes a few moments.

# The tag in lists and on the application's page. .resident: what happens now, for the parent.
state-granted = Granted
    .resident = The benefit is granted. It is paid to your account on the eighth day of each month.

# The tag in lists and on the application's page. .resident: what happens now, for the parent.
state-unanswered = With an official
    .resident = The register of benefits has not answered in time. An official of the Social Insurance Board decides.

# The tag in lists and on the application's page. .resident: what happens now, for the parent.
state-refused = Not granted
    .resident = The register of benefits did not grant the benefit. Perhaps it is already paid for this child.

# The tag in lists and on the application's page. .resident: what happens now, for the parent.
state-withdrawn = Ended
    .resident = You wanted no more of the benefit. From the next month on it is not paid any more.

## What the parent does

# A button on the parent's page. .story: a line of the application's story. .done: the sentence after it.
action-grant = Grant the benefit
    .story = The benefit was granted
    .done = The benefit is granted.

# A button of the official. .story: a line of the application's story. .done: the sentence after it.
action-refuse = Refuse the benefit
    .story = The benefit was refused
    .done = The benefit is refused.

# A button on the parent's page. .story: a line of the application's story. .done: the sentence after it.
# .ask and .means on the page where the person confirms it: the question as its title, and what follows from it.
action-withdraw = Want no more of the benefit
    .story = The parent wanted no more of the benefit
    .done = The benefit is ended.
    .ask = Want no more of the benefit?
    .means = If you want no more of the benefit, it is not paid from the next month on.

## Queues

# A queue's name for the official. .empty: when nothing is in it.
queue-stuck = Not delivered to the register
    .empty = Every message has reached the register of benefits.

# A queue's name for the official. .empty: when nothing is in it.
queue-unanswered = Without an answer of the register
    .empty = The register has answered to everything.

## Letters in the portal

# A letter's subject. .body: its text. $reference (text): the application's reference.
notice-granted = The child benefit is granted
    .body = Your application { $reference } is decided: the child benefit is granted. It is paid to your account on the eighth day of each month.

# A letter's subject. .body: its text. $reference (text): the application's reference.
notice-refused = The child benefit was not granted
    .body = The register of benefits did not grant your application { $reference }. Perhaps the benefit is already paid for this child. If you think that this is a mistake, write to the Social Insurance Board within thirty days.

# A letter's subject. .body: its text. $reference (text): the application's reference.
notice-unanswered = Your application for child benefit is with an official
    .body = The register of benefits has not decided your application { $reference } in time. An official decides it instead. You need not do anything.

# A letter's subject. .body: its text. $reference (text): the application's reference.
notice-withdrawn = The child benefit is ended
    .body = You wanted no more of the benefit of your application { $reference }. From the next month on it is not paid any more. You may apply again at any time.

## How something was calculated: names of rules and tables

# A line of the calculation of the benefit.
table-monthly = The benefit for each month, in euros
# A line of the calculation of the benefit: the place of the child among the person's children.
rule-place = Which child in your family it is
# A line of the calculation of the benefit: the same, as the population register says.
rule-known_place = Which child it is by the population register

## Laws

# The name of a law, beside the registers that it lets us ask.
act-family_benefits_act = the Family Benefits Act
