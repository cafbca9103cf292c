### The words of this service. Write your own; each message says where it is shown.

# In the catalogue and as the title of the application.
# .summary under the name in the catalogue; .authority "Who decides"; .asked before beginning; .legal "What it rests on".
service = A new service
    .summary = Tell us what you wish for.
    .authority = City Office
    .asked = We ask what you wish for, and where to send a message about it.
    .legal = Write here what the service rests on.

# The page's title.
step-request = Your wish

# A question. .hint under it.
wish = What do you wish for?
    .hint = Write it in your own words.
    .required = Write what you wish for.
    .too-long = This is too long. Write at most 1000 characters.

# A question that need not be answered.
email = E-mail address
    .hint = You need not answer. We use it to tell you when there is a new letter for you here.
    .invalid = This is not an e-mail address. Write it like name@example.com.

# The tag in lists. .resident: what happens now, for the applicant.
state-submitted = Submitted
    .resident = We have your application. An official looks through it.

# The tag in lists. .resident: what happens now, for the applicant.
state-granted = Granted
    .resident = Your wish is granted.

# The tag in lists. .resident: what happens now, for the applicant.
state-refused = Refused
    .resident = Your wish is not granted. The reason stands with the decision.

# A button for the official. .story: a line of the application's story. .done: the sentence after it.
action-grant = Grant
    .story = An official granted the application
    .done = The application is granted, and the applicant gets a letter.

# A button for the official. .story: a line of the application's story. .done: the sentence after it.
action-refuse = Refuse
    .story = An official refused the application
    .done = The application is refused. The applicant gets a letter with your reason.

# A queue's name. .empty: when nothing is in it.
queue-arrived = Submitted
    .empty = There are no new applications.

# A letter's subject. .body: its text. $reference (text): the application's reference.
notice-granted = Your wish is granted
    .body = We granted your application { $reference }.

# A letter's subject. .body: its text. $reference (text): the application's reference. $reason (text): the official's reason.
notice-refused = Your wish is not granted
    .body =
        We did not grant your application { $reference }.

        The official's reason: { $reason }
