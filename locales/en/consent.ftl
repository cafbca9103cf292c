### Registers that are asked: whether they may be, on which basis, and what becomes of an application while one is silent.

## The page on which a person says whether a register may be asked

# The page's title.
consent-title = May we ask a register?
# Under the title.
consent-lead = We ask only if you agree. You can change your mind until you submit the application.
# A row: what would be asked.
consent-what = What we would ask
# A row: which register.
consent-whom = From where
# A row: what it is needed for.
consent-why = What for
# Above the two answers.
consent-question = Do you agree?
    .hint = Both answers are fine. What you choose is kept with the application.
    .required = Choose whether we may ask the register.
# The first answer.
consent-yes = Yes, ask the register
# The second answer: the person writes it.
consent-no-write = No, I will write it myself
# The second answer, where there is no going on without the register.
consent-no-stop = No, do not ask
# The second answer, where nothing has to be written instead.
consent-no = No, do not ask and go on without it
# At the top, when the person said no and there is no going on without it. $register (text): the register's name.
consent-stopped = Without the answer of the { $register } the application cannot go on
    .text = You did not agree that we ask, and that is your right. What you have filled in is kept under “My applications”. If you change your mind, choose the other answer below.
# At the top, when the answers with which the register is asked were changed in another window.
consent-changed = The register would be asked with other answers than this page said. Please look at it once more.

## Which registers an application has to do with

# A heading.
inquiries = Registers
# Under a register: what lets it be asked.
inquiry-law = Asked as the law provides.
# $acts (text): the names of the laws.
inquiry-law-acts = Asked as the law provides: { $acts }.
inquiry-consent = Asked only with the applicant’s consent.
# Under that: what came of it.
inquiry-agreed = The applicant agreed.
inquiry-declined = The applicant did not agree, and the register was not asked.
inquiry-awaited = It has given no answer yet. Once the application is submitted, it is asked until it answers.
inquiry-unknown = It knows nothing of this. The applicant is asked to write it.

## A register that answers only after the application is submitted

# In the place of an answer. $register (text): the register's name.
answer-awaited = We will ask the { $register } after you submit. You need not write it.
# A notice at an application that waits. $registers (text): the names of the registers.
awaiting = Waits for an answer: { $registers }
    .applicant = The application is submitted, and its day counts. The register did not answer, so we ask it again until it does. No decision is made before that. You need not do anything.
    .official = The register is asked again by itself. Nothing can be decided until the answer is there; you can only take the case.
# In the list of answers to be mended, when a register could not give one.
mark-unknown = The register knows nothing of this. Please write it yourself.
# A notice for officials: conditions follow that are not met by what a register has answered since.
desk-unmet = By the register’s late answer, this condition is not met:
# In a queue: the state, and what the case waits for. $state (text), $registers (text).
desk-row-awaiting = { $state }, waits for an answer: { $registers }

## In the story of an application

# $register (text): the register's name.
story-consented = The applicant agreed that the { $register } is asked
    .you = You agreed that the { $register } is asked
story-declines = The applicant did not agree that the { $register } is asked
    .you = You did not agree that the { $register } is asked
story-deferred = The { $register } did not answer; the application was submitted without its answer
story-joined = The answer of the { $register } was added to the application
# Under it, when a condition is not met by the answer.
story-joined-unmet = A condition is not met by it. An official decides.
