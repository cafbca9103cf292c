### The catalogue of services: front page, search, life events, “What may be for you”, and a service's start page.
### Tone: calm, plain, polite; whole sentences; no jargon.

## Front page

# The title in the browser's tab.
home-title = Services
# The large title of the front page.
home-welcome = Your dealings in one place
# Under the title.
home-lead = What a register already knows, we do not ask you again. You see who has looked at your data.
# The heading above the life events.
home-events = What is happening in your life?
# The heading above the list of services.
home-services = Services
# A link to the whole catalogue. $count (number): how many services there are.
home-all =
    { $count ->
        [one] All services: { $count }
       *[other] All services: { $count }
    }
# A heading.
home-eligible = Not sure what there is for you?
# Under the heading.
home-eligible-text = Answer a few questions and see which services may suit you. You need not sign in.
# A link.
home-eligible-go = See what may be for you

## Search

# Above the box to search by.
search-label = What do you need?
# Under the box to search by.
search-hint = For example “permit to park”
# A button.
search-button = Search

## Catalogue

# The title.
services-title = All services
# The title in the browser's tab, when something was looked for. $query (text): what was looked for. $count (number): how many were found.
services-tab =
    { $count ->
        [0] Nothing found: { $query }
       *[other] { $count } found: { $query }
    }
# A heading that a screen reader reads out. $count (number): how many services are shown.
services-count =
    { $count ->
        [0] No service was found
        [one] { $count } service
       *[other] { $count } services
    }
# The same, when words were looked for. $query (text): what was looked for.
services-found =
    { $count ->
        [0] “{ $query }”: no service was found
        [one] “{ $query }”: { $count } service found
       *[other] “{ $query }”: { $count } services found
    }
# Above the services, when they were found by the words of another language. $language (text): its name.
services-found-in = We looked among the words of other languages, too, and found it in: { $language }.
# Before a link with the search put right.
services-suggest = Did you mean:
# When nothing was found.
services-none = Try other words, or choose below what is happening in your life.
# A part that unfolds, with choices in it.
services-narrow = Narrow it down
# A choice.
services-event = Life event
# A choice.
services-audience = For whom
# A choice.
services-authority = Authority
# The first line of a choice.
services-any = All
# A link that takes the search and the choices away.
services-clear = Show all services

## Life events

# Above the title of a life event.
events-caption = Life event
# When a life event has no service.
events-none = There is no service for this life event here yet.
# The heading above the other life events.
events-others = Other life events

# A life event: the title, and a sentence under it.
life-having_a_child = Having a child
    .intro = Benefits and duties when a child is born, and until it has grown up.

# A life event.
life-studying = Studying
    .intro = Schools, studies, and support for those who study.

# A life event.
life-working = Working
    .intro = Starting a job, leave from work, and a worker’s rights.

# A life event.
life-losing_a_job = Losing a job
    .intro = Benefits and help when you are out of work.

# A life event.
life-moving_home = Moving home
    .intro = What to arrange when you move: the address, parking, and more around a new home.

# A life event.
life-owning_a_car = Owning a car
    .intro = Permits, fees and duties when you have a car.

# A life event.
life-driving = Driving
    .intro = The right to drive, fines and traffic.

# A life event.
life-health = Health
    .intro = Medical help, disability and care.

# A life event.
life-retirement = Retirement
    .intro = Pensions, and what else matters in old age.

# A life event.
life-losing_someone = Losing someone
    .intro = What has to be arranged when somebody close has died. We make it as simple as we can.

# A life event.
life-travelling = Travelling
    .intro = Documents, and what else a journey needs.

# A life event.
life-moving_to_estonia = Moving to Estonia
    .intro = The first steps when you come to live in Estonia.

# A life event.
life-starting_a_business = Starting a business
    .intro = Founding a company, permits and reports.

# A life event.
life-safety_and_order = Safety and order
    .intro = Reporting a problem, fines and public order.

## For whom

audience-residents = Residents
audience-companies = Companies
audience-visitors = Visitors

## What may be for you

# The title.
eligible-title = What may be for you
# Under the title.
eligible-lead = Answer the questions that you like to. The authority always decides; here you see what is worth a look.
# Above the form.
eligible-privacy = We do not keep your answers, and you need not sign in.
# When no service has anything to ask.
eligible-nothing = There is nothing to ask here now: the conditions stand with the services.
# A button.
eligible-show = Show the services
# When the answer is none of those offered.
eligible-invalid = Choose one of the answers.
# A heading that a screen reader reads out.
eligible-result = What your answers tell
# The heading above services.
eligible-likely = Probably for you
# The heading above services.
eligible-unlikely = Probably not
# The heading above services.
eligible-unknown = We cannot tell yet
# When all that is known beforehand is met.
eligible-fits = It suits your answers.
# When a service has no conditions.
eligible-everybody = It is for everybody.
# Beside a service. $questions (text): the questions that were not answered.
eligible-answer = Also answer: { $questions }
# When a service has conditions about which nothing is asked here.
eligible-conditions = The conditions stand on the page of the service.

# A question. .hint under the question.
ask-age = How old are you?
    .hint = In whole years
    .invalid = Write your age as a number from 0 to 130, such as 45.

# A question.
ask-lives_here = Do you live in this city?

# A question.
ask-moved_lately = Have you moved home within the last year?

# A question.
ask-occupation = What do you do at present?
    .option-working = I work
    .option-studying = I study
    .option-retired = I am retired
    .option-at_home = I am at home
    .option-looking_for_work = I am looking for work

# A question.
ask-has_children_under_19 = Do you have children under 19?

# A question.
ask-owns_a_car = Do you own a car, or are you registered as the user of one?

# A question.
ask-was_fined = Have you been fined?

# A question.
ask-runs_a_company = Do you have a company?

## Facts: price and time on a service's card and on its start page

# On the card. $amount (money): the fee.
fact-fee = Costs { $amount }
# On the card, when the fee depends on the answers.
fact-fee-varies = The fee depends on your answers
# On the card, and after “How long it takes”. $days (number): days until the decision.
fact-time =
    { $days ->
        [one] A decision within { $days } day
       *[other] A decision within { $days } days
    }

## A service's start page

# A notice at the top of the page, when the person has begun before.
start-begun = You have begun this application. Your answers are kept.
# The button, when nothing was begun. Who has not signed in does so first.
start-begin = Begin the application
# The button, when the application was begun before.
start-continue = Continue the application
# A heading.
start-asked = What we ask
# Above the list of registers; after each stands what for.
start-registers = We ask these registers for data:
# A heading.
start-facts = Good to know
# A row: the name of the authority.
start-authority = Who decides
# A row: the fee; the same word beside the answers of an application.
start-fee = Fee
# The fee on the start page. $amount (money). $months (number): for how many months it is; 0: it is paid once.
start-fee-value =
    { $months ->
        [0] { $amount }. You need not pay yet when you submit the application.
        [1] { $amount } a month. You need not pay yet when you submit the application.
        [12] { $amount } a year. You need not pay yet when you submit the application.
       *[other] { $amount } for { $months } months. You need not pay yet when you submit the application.
    }
# The fee on the start page, when it depends on the answers.
start-fee-varies = The fee depends on your answers. You see it before you submit the application.
# A row: the time until the decision.
start-time = How long it takes
# A row: the rules and the conditions.
start-legal = What it rests on
# A part that unfolds: page by page. $pages, $questions (numbers).
start-pages =
    { $pages ->
        [one] { $pages } page
       *[other] { $pages } pages
    }, { $questions ->
        [0] no questions
        [one] { $questions } question
       *[other] { $questions } questions
    }
# The same, when some of them depend on the answers: so many at the most.
start-pages-most =
    up to { $pages ->
        [one] { $pages } page
       *[other] { $pages } pages
    }, up to { $questions ->
        [0] 0 questions
        [one] { $questions } question
       *[other] { $questions } questions
    }
# After the title of a page. $questions (number): the questions on it; 0: registers answer them all.
start-page =
    { $questions ->
        [0] nothing is asked of you here
        [one] { $questions } question
       *[other] { $questions } questions
    }
# The same, when the page is repeated for each entry, such as each child.
start-page-each =
    { $questions ->
        [one] { $questions } question for each entry
       *[other] { $questions } questions for each entry
    }
# The heading above the conditions.
start-conditions = Who it is for
# Under the conditions.
start-conditions-judged = We check the conditions for you during the application.
# The heading above the list of what to have at hand.
start-need = What you need
start-need-plate = the number plate of the vehicle
start-need-files = documents or pictures as files
start-need-iban = the number of a bank account
start-need-person = the other person’s name and personal code
start-need-company = the registry code of the company
# When nobody has to sign in.
start-need-none = You need not sign in.
start-need-low = a way to sign in
start-need-substantial = an ID card, Mobile-ID or Smart-ID to sign in
start-need-high = an ID card, Mobile-ID or Smart-ID to sign in at the highest level of trust
# A row: the languages.
start-languages = Languages
# In the table of fees: all other cases.
start-fee-other = In any other case
