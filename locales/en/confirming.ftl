### Confirming another person's application: the letter, the page, the list of who has confirmed.

## The letter

# A letter's subject, to somebody who has to confirm another person's application. .body: its text. $reference (text): the application's reference.
confirm-asked = You are asked to confirm an application
    .body =
        Somebody has submitted an application that concerns you, and it cannot go on before you have looked through it. Its reference is { $reference }.

        Look through the answers, then confirm the application or decline. Nobody else can do that for you.
# The button in that letter, and among the tasks.
confirm-open = Look through the application

## The page for whoever is asked

# The title.
confirm-title = Confirm an application
# Under the title, and among the tasks. $name (text): the applicant's name.
confirm-who = { $name } asks you to confirm this application.
# Above the answers, whose questions are put to the applicant.
confirm-you = “You” in the questions is the applicant.
# A heading “What happens next” stands above.
confirm-next = If you confirm, the application goes on as soon as everybody who has to has confirmed it. If you decline, the applicant reads your reason.
# $date (date): the last day.
confirm-by = Please answer by { $date }. After that the application ends by itself.
# $name (text): the applicant's name.
confirm-seen = { $name } sees that you looked through the application, and reads your name and your answer.
# Above a row of 64 letters and digits, which are made from the answers.
confirm-hash = Your confirmation holds for exactly these answers. If one of them changes, you are asked again. This is their fingerprint, which is kept with your confirmation:
# Above the button.
confirm-declare = I have looked through the answers and I confirm the application.
# A button.
confirm-yes = Confirm
# The label of a box.
confirm-reason = Why do you decline?
# Under the label.
confirm-reason-hint = The applicant reads this.
# The error when the box is empty.
confirm-reason-missing = Write why you decline: the applicant needs to know
# A button.
confirm-no = Decline

# A notice on top of the page. .text: under it.
confirm-changed = The application has changed
    .text = The applicant changed it after you opened it, so your answer was not kept. Look through it as it is now, and answer again.

# The title of a notice, when the person has confirmed. .text: under it. $at (moment): when.
confirm-is-confirmed = You have confirmed this application
    .text = You confirmed it on { $at }. You need not do anything more.
# The title of a notice, when the person has declined. .text: under it. $at (moment): when.
confirm-is-declined = You have declined to confirm this application
    .text = You declined on { $at }. The applicant reads your reason.
# The title of a notice, when nothing is asked any more. .text: under it. $at (moment): since when.
confirm-is-over = Your confirmation is not needed any more
    .text = The application has not waited for you since { $at }: enough others have confirmed it, it was changed or taken back, or its time was over.

## The list of who has to confirm, for the applicant and the official

# A heading.
confirm-list = Who has to confirm
# In place of a name that the applicant does not know. $number (number): the place in the list.
confirm-somebody = Person { $number }, whom a register names
# How far somebody is. $at (moment): since when.
confirm-standing =
    .later = Asked when it is their turn
    .asked = Asked on { $at }, has not answered yet
    .confirmed = Confirmed on { $at }
    .declined = Declined on { $at }
    .over = Need not answer any more
# For the official: how well somebody who confirmed was signed in.
confirm-level =
    .low = By their own sign-in, level of assurance: low
    .substantial = By their own sign-in, level of assurance: substantial
    .high = By their own sign-in, level of assurance: high
# On the receipt and on the page of the application. $date (date): the last day.
confirm-due = Those who have to confirm have time until { $date }.

## Before submitting

# Under “What happens next”. $count (number): how many other people have to confirm.
confirm-others =
    { $count ->
        [one] One other person has to confirm the application before it goes on. They sign in themselves, and see your name and all these answers.
       *[other] { $count } other people have to confirm the application before it goes on. They sign in themselves, and see your name and all these answers.
    }
# A notice in place of the button. .text: under it.
confirm-unclear = We cannot tell who has to confirm this application
    .text = Look whether the people in your answers are all there and their personal codes are right. If they are, a register did not tell us; come back later, your answers are kept.

## The story of an application

# $count (number): how many.
story-asked-to-confirm =
    { $count ->
        [one] One other person was asked to confirm the application
       *[other] { $count } other people were asked to confirm the application
    }
story-looked-to-confirm = Somebody who has to confirm the application looked through it
# Under it: what for.
story-looked-to-confirm-why = To confirm it or to decline.
story-confirmed = The application was confirmed
story-declined = The application was not confirmed
