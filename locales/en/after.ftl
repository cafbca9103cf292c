### After an application is sent: receipts and their check, and what the applicant may still do.

# A button on the receipt and on the application's page.
case-paper = Receipt as PDF

## The receipt on paper

# The title of the PDF document. $reference (text): the application's reference.
paper-title = Receipt { $reference }
# On top and at the foot of each page. $reference (text): the application's reference.
paper-reference = Reference { $reference }
# A label before the name of the service.
paper-service = Service
# A label before the applicant's name.
paper-applicant = Applicant
# A label before the moment of sending.
paper-sent = Sent
# A label before an amount of money.
paper-fee = State fee
# A label above the code of the receipt.
paper-code = Code of this receipt
# Small print under the code.
paper-code-about = Anybody can check at this address whether the receipt is genuine. The check shows the service and the day, and nothing about the applicant.

## The page that checks receipts and letters

verify-title = Is a document genuine?
verify-lead = Type the reference and the code that stand on the receipt or the letter. We say whether it is ours, and nothing about the applicant.
verify-reference = Reference
    .required = Type the reference
verify-reference-hint = For example 7KQ4-M2XH-9
verify-code = Code
    .required = Type the code
verify-code-hint = Four groups of four letters and digits
verify-check = Check
# $service (text): the name of the service. $date (date): the day on which it was sent.
verify-genuine = The receipt is genuine: { $service }, sent on { $date }.
# $service (text): the name of the service. $title (text): the letter's title. $date (date): the day on which it was made.
verify-letter = The letter is genuine: { $service }, “{ $title }”, made on { $date }.
verify-unknown = We have no document with this reference and code. Check that both are typed as they stand on the document.

## What the applicant does to an application that was sent

# Under the name of the act. $reference (text): the application's reference.
act-about = Application { $reference }
act-reason = Why?
act-reason-optional = Why? You need not say
act-not = Leave it as it is
act-reason-missing = Write why: the authority needs a reason here
# $max (number): the most signs.
act-reason-too-long = Write at most { $max } signs

## The press

failure-no-paper = The document could not be made
    .text = What stands in it is safe and can be seen on its page. The PDF document cannot be made just now; try again in a few minutes, or print the page.
    .way = To the front page

## Files

# Beside a file that the virus check has not answered for.
files-waiting = Waiting for the virus check
# Beside a file in which the virus check found something.
files-infected = A virus was found: remove this file

# When a file is larger than the question takes.
fault-file-too-big = The file is too large. Send a smaller one, for example a photo in lower quality
fault-file-empty = The file is empty. Choose another one
fault-file-not-allowed = This kind of file cannot be taken. Send a PDF, a photo (JPEG, PNG, WebP), a text or a document
fault-file-damaged = The file is damaged. Open it to see whether it is whole, and send it again
fault-file-broken = The file did not arrive whole. Send it again
fault-file-infected = The virus check found something in a file. Remove it to go on

## Somebody who has not signed in

# $email (text): the address they left.
check-told-visitor = We write to { $email } when there is news. You have no letters in the portal, because you have not signed in.
check-told-nobody = You left no address, so we cannot write to you. Keep the reference: it names your report.

## A letter that serves a document

# Under the subject of such a letter, before it is opened.
inbox-legal = This letter serves an official document. It counts as received when you open it, and the terms that are named in it run from that day.
# The button that opens it.
inbox-legal-open = Open the letter

## What the person has to do

# A heading on the page of one's own applications.
cases-tasks = Waiting for you
# $date (date): the last day.
cases-task-by = By { $date }

# A heading over the files of an application.
case-files = Files

## Letters of the authority

# A heading over the letters of an application.
case-letters = Decisions and letters
# A button on a letter's page.
letter-paper = The letter as PDF
# A button beside a notice that came with a letter.
letter-read = Read the letter
# The heading of a notice on the application's page, while the person has not opened a letter.
letter-waits = A letter waits for you
# The button beside it, which leads to where the letter is opened.
letter-see = Go to the letter
# A label before the day of a decision.
paper-decided = Decided on
# A label before the moment at which the person opened the letter.
paper-served = Opened on
# A heading over how to appeal.
paper-appeal = If you do not agree
# The last day of a term that begins when the letter is opened, as long as it is not. Officials alone read it.
paper-due-open = counted from the day on which the letter is opened
# $name (text): the official who decided.
paper-signed = Decided by { $name }
# $name (text): the second official.
paper-confirmed = Confirmed by { $name }
# A label above the code of a letter.
paper-letter-code = Code of this letter
# Small print under the code.
paper-letter-code-about = Anybody can check at this address whether the letter is genuine. The check shows the service, the letter’s title and the day, and nothing about the applicant.
