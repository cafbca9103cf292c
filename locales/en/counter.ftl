### The counter: an official files for somebody who has come in person, and the form on paper.

## While somebody is served

# The main menu, for officials who file for visitors.
shell-counter = Counter
# On top of every page. $name (text): the visitor's name.
counter-band = At the counter: { $name }
# What the band on top of every page is, for screen readers.
counter-band-label = Visitor at the counter
# The button in the band.
counter-end = End the visit
# The title of the page where somebody is received.
counter-title = Receive a visitor
# Under the title.
counter-lead = You file an application for somebody who has come to you. Ask for a document and compare it with the person. The application will be theirs, and everybody who sees it will see that you filed it.
# An input. .hint: under it.
counter-code = Personal code
    .hint = As it stands on the document, such as 60001019906
# An input. .hint: under it.
counter-given-name = Given names
    .hint = As they stand on the document
# An input. .hint: under it.
counter-family-name = Family name
    .hint = As it stands on the document
# Over the choices. .hint: under it.
counter-document = What did the visitor show?
    .hint = The kind of document is kept with the application; its number is not.
# Choices, and in sentences: what was shown.
counter-document-id-card = ID card
counter-document-passport = passport
counter-document-residence-permit = residence permit
counter-document-driving-licence = driving licence
# The button of the form.
counter-receive = Receive
# What was wrong with the form.
counter-fault-code = Type the personal code: 11 digits, as it stands on the document.
counter-fault-oneself = This is your own personal code. Nobody files for themselves at the counter: apply in your own name.
counter-fault-given-name = Type the given names, at most 100 signs.
counter-fault-family-name = Type the family name, at most 100 signs.
counter-fault-document = Choose what the visitor has shown.
# After a visit.
counter-over = The visit is over
# Under it. $count (number): applications.
counter-over-deleted =
    { $count ->
        [one] One application that was not sent has been deleted.
       *[other] { $count } applications that were not sent have been deleted.
    }
# The title of the page while somebody is served.
counter-served-title = What does the visitor need?
# Under the title.
counter-served-lead = You see only what is done in this visit, nothing that the visitor began or sent before. What is not sent is deleted when the visit ends.
# Headings.
counter-begun = Begun in this visit
counter-filed = Sent in this visit
counter-services = Services
# A link beside a service.
counter-form = Form on paper
# On the page before sending. .text: what the official is to do.
counter-check = Go through the answers with the visitor
    .text = Show them this page or read it to them. Send it only when they agree: it is their application.

## Where it is said that something was filed at the counter

# A line with a case and on a receipt. $name (text): the official. $document (text): what the applicant had shown.
counter-filed-by = Filed at the counter by the official { $name }. The applicant showed: { $document }.
# The same on paper: the label.
paper-counter = Filed at the counter
# Its value. $name (text): the official. $document (text): what the applicant had shown.
paper-counter-by = by the official { $name }; shown: { $document }
# In the history.
story-begun-at-counter = An official began to fill in the application at the counter and saw the data in it
# Under it. $document (text): what the applicant had shown.
story-begun-at-counter-why = To file it for the applicant, who had come in person. Shown: { $document }.
# In a queue, when a case was sent. $day (text): the day.
queue-sent-counter = { $day }, at the counter

## What went wrong

# The official may not file this service. .text: what that means. .way: the button.
failure-not-at-counter = You do not file this at the counter
    .text = Your roles do not let you file this service for visitors. The visitor may send it themselves, or fill in the form on paper.
    .way = To the visitor
# The applicant has to sign it themselves. .text: what that means. .way: the button.
failure-own-signature = The visitor has to confirm this themselves
    .text = The service asks for a confirmation by the applicant's own sign-in, which nobody can give for them at the counter. Nothing was sent. The visitor may send it in the portal, or sign the form on paper and leave it with you.
    .way = To the visitor
# A page of their own while somebody is served. .text: what that means. .way: the button.
failure-visit-on = A visitor is at the counter
    .text = As long as you serve somebody, neither your own pages nor what the visitor did before can be opened. End the visit first.
    .way = To the visitor

## The form on paper

# The name of the page in the browser's tab. $service (text): the service.
form-title = Form on paper: { $service }
# A link on the start page of a service.
start-paper = Form on paper, to print and fill in with a pen
# Under the title.
form-lead = Fill in the form with a pen, in capital letters. Who can sign in need not: the same can be sent in the portal.
# Above the form, not printed.
form-print = Print this page with your browser.
# Behind it: the same as a file.
form-file = The form as a PDF file
# A heading.
form-applicant = The applicant
# Lines for the applicant.
form-address = Address
form-contact = Telephone or e-mail address
# Under a heading. $min and $max (number): how many.
form-repeat =
    { $min ->
        [0] For each one, up to { $max }. If there are several, answer these questions for each on another sheet; if there is none, leave them out.
       *[other] For each one, at least { $min }, up to { $max }. If there are several, answer these questions for each on another sheet.
    }
# Under a question that only some are asked. $condition (text): the sentence part below.
form-when = Answer only if { $condition }.
# The same where the condition is more than an answer above.
form-when-it-applies = Answer only if this concerns you. When in doubt, leave it empty: the official asks you.
# Under a question that only some have to answer.
form-required-when = Some have to answer this. When in doubt, answer it.
# Parts of a sentence. $question (text): the question. $answer (text): one or several answers.
form-is = the answer to { $question } is { $answer }
form-is-not = the answer to { $question } is not { $answer }
# One of two. $one and $other (text): answers or conditions.
form-or = { $one } or { $other }
# A question or an answer in a sentence. $text (text): its words.
form-quote = “{ $text }”
# Beside a square to tick. $max (number): how many files.
form-attach =
    { $max ->
        [one] I attach a document on paper
       *[other] I attach documents on paper, up to { $max }
    }
# A heading, and under it.
form-registers = What you need not write
form-registers-text = The official asks these registers themselves. You see afterwards that they were asked.
# The end of the form.
form-sign = Signature
form-declare = What I have written is right and complete.
form-date = Date
form-signature = Signature
# $authority (text): the authority.
form-bring = Bring the form to the counter of the authority or send it by post: { $authority }. At the counter, show a document with your picture. An official enters what you have written; you find it in the portal when you sign in.
# In small print. $version (text): of the service.
form-version = The form was made from the service's version { $version }.
