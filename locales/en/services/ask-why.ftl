### Ask why somebody looked: the words for who asks and for the data-protection officer.

# The service in the catalogue.
service = Ask why my data were looked at
    .summary = Somebody looked at your data and you want to know why? The data-protection officer finds out and answers within a month.
    .search = privacy, data protection, who looked, data tracker, GDPR, complaint, personal data
    .authority = City Data Protection Officer
    .asked = The look that you ask about goes with your question. We ask what you want to know and, if you like, for your e-mail address.
    .legal = Everybody may learn who has processed their personal data and why (General Data Protection Regulation, article 15). The answer comes within a month; if it cannot, you hear why and may have to wait two months longer (article 12(3)).

# The page's title and the step in the list of steps.
step-look = The look that you ask about

# The page's title and the step in the list of steps.
step-question = Your question

# What is known of the look; nobody can change it.
look_at = When

# What is known of the look; nobody can change it.
look_who = Who

# What is known of the look; nobody can change it.
look_what = What happened

# What is known of the look; nobody can change it.
look_why = Why, as the list of looks says

# What is known of the look; nobody can change it.
look_service = Because of which service

# What is known of the look; nobody can change it.
look_case = Your application

# A question; each way of being wrong has a text of its own.
concern = What do you want?
    .option-explain = I want to know why my data were looked at
    .option-doubt = I think that there was no right to look
    .required = Choose what you want.
    .invalid = Choose one of the answers in the list.

# A question; each way of being wrong has a text of its own.
question = Your question in your own words
    .hint = If you think that there was no right to look, write why.
    .required = Write why you think that there was no right to look.
    .too-long = The text is too long. Write at most 2000 characters.

# A question; each way of being wrong has a text of its own.
email = Your e-mail address
    .hint = Optional. We write there when the answer is in the portal.
    .invalid = Write the e-mail address like name@example.ee.

# The tag in lists. .resident: what happens now.
state-submitted = Question asked
    .resident = The data-protection officer has your question and answers within 30 days. You need not do anything now.

# The tag in lists. .resident: what happens now.
state-in_review = Being looked into
    .resident = The data-protection officer is finding out why your data were looked at. You need not do anything now.

# The tag in lists. .resident: what happens now.
state-explained = Explained
    .resident = The officer found out why your data were looked at, and explains it in the letter.

# The tag in lists. .resident: what happens now.
state-unjustified = There was no right to look
    .resident = The officer found that there was no right to look at your data. The letter says what follows.

# The tag in lists. .resident: what happens now.
state-not_ours = Somebody else answers
    .resident = Somebody else got your data and answers for that. The letter says whom to ask.

# The tag in lists. .resident: what happens now.
state-withdrawn = Taken back
    .resident = You took the question back.

# A button. .story: a line of the story. .done: the sentence after it.
action-take = Take the question
    .story = The data-protection officer took the question
    .done = The question is yours.

# A button. .story: a line of the story. .done: the sentence after it.
action-take_over = Take the question over
    .story = Another data-protection officer took the question over
    .done = The question is yours.

# A button. .story: a line of the story. .done: the sentence after it.
action-explain = Explain
    .story = The data-protection officer explained the look
    .done = The explanation is on its way.

# A button. .story: a line of the story. .done: the sentence after it.
action-find_unjustified = There was no right to look
    .story = The data-protection officer found that there was no right to look
    .done = The person is told, and the breach is recorded.

# A button. .story: a line of the story. .done: the sentence after it.
action-pass_on = Somebody else answers for it
    .story = The data-protection officer found that somebody else answers for the look
    .done = The person is told whom to ask.

# A button. .story: a line of the story. .done: the sentence after it.
action-extend = Extend the time by two months
    .story = The data-protection officer extended the time for the answer
    .done = The time is 60 days longer. The person gets a letter with your reason.

# A button. .story: a line of the story. .done: the sentence after it.
action-withdraw = Take the question back
    .story = The person took the question back
    .done = The question is taken back.
    .ask = Take the question back?
    .means = If you take the question back, we will not answer it.

# A line of a checklist.
check-official_heard = Whoever looked, or who answers for the system, has been heard.

# A line of a checklist.
check-basis_checked = The legal basis of the look has been checked.

# A line of a checklist.
check-breach_recorded = The breach stands in the record of breaches.

# A queue's name. .empty: when nothing is in it.
queue-new = New questions
    .empty = There are no new questions.

# A queue's name. .empty: when nothing is in it.
queue-in_review = Being looked into
    .empty = No question is being looked into now.

# A queue's name. .empty: when nothing is in it.
queue-nearly_over = Term nearly over
    .empty = No question is nearly late.

# A queue's name. .empty: when nothing is in it.
queue-closed = Answered
    .empty = No question has been answered yet.

# A queue's name. .empty: when nothing is in it.
escalate-nearly_over = The month for the answer is nearly over.

# A document. .body: its text. $look_what, $look_at (text): the look; $reason (text): the officer's words.
letter-explanation = Why your data were looked at
    .body =
        You asked about this look at your data: { $look_what }, { $look_at }.

        The data-protection officer found out: { $reason }
    .appeal = If you do not agree, you may turn to the Data Protection Inspectorate.

# A document. .body: its text. $look_what, $look_at (text): the look; $reason (text): the officer's words.
letter-finding = There was no right to look at your data
    .body =
        You asked about this look at your data: { $look_what }, { $look_at }.

        The data-protection officer found that there was no right to it: { $reason }

        The breach is recorded. We are sorry.
    .appeal = You may also turn to the Data Protection Inspectorate.

# A document. .body: its text. $look_what, $look_at (text): the look; $reason (text): the officer's words.
letter-referral = Somebody else answers for the look
    .body =
        You asked about this look at your data: { $look_what }, { $look_at }.

        We do not answer for it. Whom to ask: { $reason }
    .appeal = If you do not agree, you may turn to the Data Protection Inspectorate.

# A letter's subject. .body: its text. $reference, $reason (text); $until (date).
notice-submitted = We have your question
    .body = Your question has the reference { $reference }. The data-protection officer answers within 30 days.

# A letter's subject. .body: its text. $reference, $reason (text); $until (date).
notice-explained = Why your data were looked at
    .body =
        The data-protection officer has answered your question { $reference }.

        { $reason }

# A letter's subject. .body: its text. $reference, $reason (text); $until (date).
notice-unjustified = There was no right to look at your data
    .body =
        The data-protection officer has answered your question { $reference }.

        { $reason }

# A letter's subject. .body: its text. $reference, $reason (text); $until (date).
notice-not_ours = Somebody else answers your question
    .body =
        We do not answer for the look that you asked about in { $reference }.

        { $reason }

# A letter's subject. .body: its text. $reference, $reason (text); $until (date).
notice-extended = The answer takes longer
    .body =
        The answer to your question { $reference } takes longer, until { $until } at the latest.

        The officer's reason: { $reason }
