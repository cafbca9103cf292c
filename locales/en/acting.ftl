### Acting for others: a child in one's care, a company that one may represent.

## On every page of an application for somebody else

# On top of each page. $name (text): the child's name.
acting-child = You are acting for your child: { $name }
# On top of each page. $name (text): the company's name.
acting-company = You are acting for the company: { $name }
# A line under the name of a service or a letter. $name (text): whom it is for.
acting-for = For: { $name }
# A service and whom it is for, in one line. $service (text): its name. $name (text): whom it is for.
acting-service = { $service }. For: { $name }
# Under the heading of another person's application. $name (text): whom it is for.
acting-confirm = It is made in the name of: { $name }

## Before the beginning: for whom

# The page's title and its question.
whom-title = For whom are you applying?
# Under the title.
whom-lead = Here you may apply for yourself or for somebody whom you may represent. We have asked the registers for whom you may.
# The same where nobody applies for themselves.
whom-lead-others = Here you apply for somebody whom you may represent. We have asked the registers for whom you may.
# Over the choices.
whom-choose = Choose one
# A choice. $name (text): the person's own name.
whom-self = For myself: { $name }
# Under the name of a child.
whom-child = Your child
# Under the name of a company. $code (text): its code in the business register.
whom-company = Company, registry code { $code }
# Under a choice for whom an application is begun.
whom-begun = You have begun this application and go on with it.
# When nothing was chosen.
whom-required = Choose for whom you are applying.
# When a register did not answer. .text: what now.
whom-silent-child = We cannot tell just now for which children you may apply
    .text = The register did not answer. You may choose another answer here, or come back in a few minutes.
# When a register did not answer. .text: what now.
whom-silent-company = We cannot tell just now for which companies you may apply
    .text = The register did not answer. You may choose another answer here, or come back in a few minutes.
# When there is nobody for whom the person may apply. .text: what that means.
whom-nobody = There is nobody for whom you may apply here
    .text = The registers name nobody whom you may represent in this service. If you think that is wrong, turn to the register.

## What officials see

# Under the heading of an application. $name (text): the child's name.
desk-for-child = For their child: { $name }
# Under the heading of an application. $name (text): the company's name. $code (text): its registry code.
desk-for-company = For the company: { $name }, registry code { $code }
# A column: in whose name it was submitted.
queue-for = For
# In that column: the applicant applies for themselves.
queue-for-self = Themselves
# In that column: for a child, whose name only the application shows.
queue-for-child = A child

## On paper

# A label before the name of the child or company.
paper-represented = In the name of

## What has happened

# A line of the story. $register (text): the register's name.
story-mandates = It was asked for whom the person may act, and the { $register } answered
# A line of the story. $register (text): the register's name.
story-mandates-in-vain = It was asked for whom the person may act, but the { $register } did not answer
# Why.
story-mandates-why = So that nobody acts for somebody else without the right to.

## When it cannot go on

# The person may not act any more. .text: what that means, with $name (text): for whom. .way: the button.
failure-no-mandate = Your right to act for somebody else has ended
    .text = The register does not name you as somebody who may act here for { $name }. What you have written is kept, and nobody else sees it. If the register is wrong, have it mended there and come back; otherwise you may delete the application. What was submitted before stays as it is.
    .way = To my applications
# No register can tell. .text: what that means. .way: the button.
failure-mandate-unknown = We cannot tell just now whether you may act for them
    .text = The register did not answer, and without its word nothing is done in somebody else's name. What you have written is kept. Try again in a few minutes.
    .way = To my applications
