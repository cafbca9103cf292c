### Felling permit: the words for who applies and for the city's engineers.
### A question's name is its id; each way of being wrong has a text of its own that says how to mend the answer.

## The service

# In the catalogue, as the title of the application, in letters.
# .summary under the name in the catalogue; .search other words by which it is looked for; .authority "Who decides"; .asked before beginning; .legal "What it rests on".
service = Permit to fell trees
    .summary = Ask the city for a permit to fell trees on your own land, on your child's, or on land of a company whose board you sit on.
    .search = felling, cut down a tree, tree felling, felling permit, logging, garden, sick tree, dangerous tree
    .authority = City Maintenance Office
    .asked = We ask the population register for the owner's address, and for a company the business register. You tell us where the trees stand, how many they are and why they have to go.
    .legal = In the city, trees are protected under the law on nature conservation and the rules of the city. Whoever owns the land may ask for a permit; for a child a parent does, for a company its board.

## Steps

# The page's title and the step in the list of steps.
step-owner = The owner of the land
# The page's title and the step in the list of steps.
step-trees = The trees

## Questions

# A question, a row of the summary; asked when the land belongs to a person.
home_address = The owner's home address
    .hint = The address of whose land it is: yours, or your child's.
    .required = Write the owner's home address.

# A question, a row of the summary; asked when the land belongs to a company.
seat = Where the company has its seat
    .hint = As the business register has it.
    .required = Write the company's address.

# A question, a row of the summary.
email = Your e-mail address
    .hint = We write to this address when something happens with the application.
    .required = Write your e-mail address.
    .invalid = This is not an e-mail address. Write it like name@example.com.

# A question, a row of the summary, a column of the queues.
place = Where do the trees stand?
    .hint = Write the street and the number, for example “Kase tänav 1”.
    .required = Write where the trees stand.

# A question, a row of the summary, a column of the queues.
trees = How many trees are to be felled?
    .hint = A trunk counts when it is thicker than 8 centimetres at the height of your chest.
    .required = Write how many trees they are.
    .invalid = Write the number of trees in digits.
    .too-small = Write at least 1.
    .too-large = For more than 50 trees the city needs a plan. Please write to the City Maintenance Office: puud@linn.example.

# A question, a row of the summary. .option-…: what can be chosen.
reason = Why do they have to go?
    .hint = Choose what fits most of them.
    .option-dangerous = They may fall on people or houses
    .option-dead = They are dead or sick
    .option-building = Something will be built there
    .option-light = They take the light
    .required = Choose why the trees have to go.
    .invalid = Choose one of the answers in the list.

# A question, a row of the summary; asked only when the trees take the light.
why = Why can they not stay?
    .hint = Say what they shade, and whether cutting them back would not be enough.
    .required = Write in a few words why the trees cannot stay.
    .too-long = This is too long. Write at most 1000 characters.

## Asking registers

# What was asked, on the page "Who has looked at my data". .purpose on the same page and beside the question.
read-home = Home address from the population register
    .purpose = To know where the owner of the land lives, so that you need not write it.
    .down = We could not get the address from the population register just now. Please write it yourself.

# What was asked, on the page "Who has looked at my data". .purpose on the same page and beside the question.
read-company = The company from the business register
    .purpose = To know where the company has its seat, so that you need not write it.
    .down = We could not get the address from the business register just now. Please write it yourself.

## Messages to registers

# What was sent and why; in the story and on the page "Who has looked at my data".
submit-application = We sent the application to the city's register, so that the trees can be looked at.

## States

# The tag in lists and on the page. .resident: what happens now, for who applied.
state-submitted = Received
    .resident = We have the application. An engineer looks at it within ten working days.

# The tag in lists and on the page. .resident: what happens now, for who applied.
state-in_review = Being looked into
    .resident = An engineer is looking at the trees. You need not do anything now.

# The tag in lists and on the page. .resident: what happens now, for who applied.
state-granted = Permit given
    .resident = The trees may be felled. The permit is valid for two years.

# The tag in lists and on the page. .resident: what happens now, for who applied.
state-refused = No permit
    .resident = The trees have to stay. The engineer's reason says why.

# The tag in lists and on the page. .resident: what happens now, for who applied.
state-withdrawn = Taken back
    .resident = You have taken the application back. Nothing more happens.

## What is done

# A button on the engineer's page. .story: a line of the story. .done: the sentence after it.
action-take = Take the application
    .story = An engineer took the application
    .done = You are now handling the application.

# A button on the engineer's page. .story: a line of the story. .done: the sentence after it.
action-grant = Give the permit
    .story = The permit was given
    .done = The permit is given, and the applicant is told.

# A button on the engineer's page; a reason has to be given. .story: a line of the story. .done: the sentence after it.
action-refuse = Refuse the permit
    .story = The permit was refused
    .done = The permit is refused, and the applicant is told with your reason.

# A button for who applied. .story: a line of the story. .done: the sentence after it.
# .ask and .means on the page where the person confirms it: the question as its title, and what follows from it.
action-withdraw = Take the application back
    .story = The application was taken back
    .done = The application is taken back.
    .ask = Take the application back?
    .means = If you take the application back, no engineer looks at it and you get no permit. You may apply again at any time.

## Queues

# A queue's name for the engineer. .empty: when nothing is in it.
queue-new = New applications
    .empty = There are no new applications.

# A queue's name for the engineer. .empty: when nothing is in it.
queue-in_review = Being looked into
    .empty = No application is being looked into now.

# A queue's name for the senior engineer. .empty: when nothing is in it.
queue-stuck = Not delivered to the register
    .empty = Every application has reached the register.

# A queue's name for the engineer. .empty: when nothing is in it.
queue-closed = Closed
    .empty = No application has been closed yet.

## Letters

# A letter's subject. .body: its text. $reference (text): the application's reference.
notice-submitted = We have the application to fell trees
    .body = The application { $reference } is with us. An engineer looks at it within ten working days, and then we write to you again. Please do not fell anything before that.

# A letter's subject. .body: its text. $reference (text): the application's reference.
notice-granted = The trees may be felled
    .body = The permit is given; its number is { $reference }. It is valid for two years. Please do not fell from the middle of April to the middle of June, when birds nest.

# A letter's subject. .body: its text. $reference (text): the application's reference. $reason (text): the engineer's reason.
notice-refused = The trees have to stay
    .body =
        We looked into the application { $reference } and cannot give the permit.

        The engineer's reason: { $reason }

## Laws

# The name of a law, beside the registers that it lets us ask.
act-nature_conservation_act = the Nature Conservation Act
# The name of a law, beside the registers that it lets us ask.
act-local_government_act = the Local Government Organisation Act

## Duplicates, questions to other units, what waits

# The tag in lists and on the page. .resident: what happens now, for who applied.
state-duplicate = Goes on in another application
    .resident = You had already applied for the same trees. That application goes on, and you need not do anything.

# A button on the engineer's page; the other application has to be named. .story: a line of the story. .done: the sentence after it.
action-mark_duplicate = The same trees were applied for before
    .story = The application was joined with an earlier one
    .done = The application is closed as a duplicate, and the applicant is told where it goes on.

# A letter's subject. .body: its text. $reference (text): the application's reference.
notice-duplicate = Your application goes on together with another one
    .body = You had already applied for the same trees, so we closed the application { $reference }. The other application goes on as before. You find it among your applications.

# What another unit is asked. .ask: a hint for the engineer who asks. .yes and .no: the answers.
task-nature_opinion = Opinion on nests and protected trees
    .ask = Say what you want to know of the place: nests, a protected avenue, rare lichens.
    .yes = Nothing speaks against felling
    .no = The trees should stay

# A queue's name for the engineer. .empty: when nothing is in it.
queue-answered = The applicant has answered
    .empty = No answer waits to be read.

# A queue's name for the engineer. .empty: when nothing is in it.
queue-on_hold = On hold
    .empty = Nothing has been put aside.
