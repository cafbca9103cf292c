### Letters by post: who wants them, the post room, and what both read.

## How a person wants to hear

# The title of the page, and the same where an official asks it at the counter.
post-title = How do you want to hear from us?
post-title-counter = How does the visitor want to hear from us?
# Under the title.
post-lead = You find all letters in the portal under “Letters”. If you like, we send them to you by post as well. You can change this at any time.
post-lead-counter = Ask: do you want to hear from us by post, or in the portal? All letters are in the portal either way.
# Over the choices.
post-channel = Letters about applications
# Choices. .hint: under it.
post-by-portal = In the portal
    .hint = Whoever signs in finds them in the menu under “Letters”.
post-by-post = By post and in the portal
    .hint = What is in the portal is also printed and posted.
# Over the address, and under it.
post-address = Postal address
post-address-text = Needed only for letters by post. We post to addresses in Estonia.
# Under it, where the address is filled in.
post-home = This is the address that the population register told for your application. Check it, and add what is missing.
# Inputs. .hint: under it.
post-street = Street, house and flat
    .hint = Such as Kase tn 1-2, or the name of a farm
post-code = Post code
    .hint = Five digits, such as 10115
post-place = Town, or village and county
# The button.
post-save = Save
# Before the address to which letters go now.
post-now = Letters go by post to:
# After it was saved.
post-done = From now on we send letters by post as well.
post-done-portal = From now on letters are in the portal only.
# What is wrong.
post-fault-channel = Choose how to hear from us.
post-fault-street = Type street, house and flat in one line, up to 60 characters.
post-fault-code = Type the post code: five digits, such as 10115.
post-fault-place = Type the town, or village and county, in one line, up to 40 characters.
# Links to the page.
post-link = By post or in the portal: how you hear from us
post-link-counter = Ask: how do you want to hear from us?
# Beside a letter in the inbox. $day (date): when.
post-waits = It is also sent by post.
post-posted = Also sent by post on { $day }.
post-came-back = Also sent by post, but the post brought it back on { $day }.

## In the inbox, when the post brought a letter back

# A notice's subject. .body: its text.
post-back-notice = The post brought your letter back
    .body =
        We sent you a letter about your application { $reference } by post, and the post brought it back. The same letter is here in the portal, under “Letters”.

        Please check your postal address: the page “How do you want to hear from us?” is linked below your letters. Further letters go to the address that stands there.

## On paper

# Above the address and below each page. $mark (text): what the letter is known by, such as 7KQ4-M2XH-9/2.
paper-post-mark = Letter { $mark }
# The title of the file with all letters. $at (moment): when they were taken.
paper-post-title = Letters for the post, { $at }
# A label: the day of a notice.
paper-post-day = Date
# At the end of a notice.
paper-post-about = The same letter is in the portal, under “Letters”. You can choose there, or at a counter, to get no more letters by post.

## The post room

# The title of the page, and the link to it.
post-room = Post room
# Under the title. $count (number): letters. $day (date): since when the oldest waits.
post-room-pile =
    { $count ->
        [one] One letter is to be posted. It has waited since { $day }.
       *[other] { $count } letters are to be posted. The oldest has waited since { $day }.
    }
post-room-none = No letter is to be posted.
# Tables and their columns.
post-room-waiting = To be printed
post-room-open = Printed, not posted yet
post-room-reference = Reference
post-room-kind = What it is
post-room-day = Since
post-room-sack = Taken
post-room-by = By
post-room-letters = Letters
# What a letter is, and that it came back.
post-kind-letter = a decision or another letter
post-kind-notice = a notice
post-kind-back = came back
# Where nothing waits.
post-room-empty = Nothing waits to be printed
post-room-empty-text = Letters come here when somebody who wants them by post is told something.
# The button that takes letters.
post-room-pack = Take letters to print
# Where nothing could be taken.
post-room-nothing = There is nothing for you to print. Letters to yourself are printed by a colleague.
# The title of letters taken together. $at (moment): when.
post-sack = Letters taken on { $at }
# Under it. $name (text): an official. $day (date): when.
post-sack-open = Taken by { $name }, not posted yet.
post-sack-was-posted = Posted on { $day }, as { $name } said.
post-sack-was-put-back = Put back on { $day } by { $name }. The letters wait to be printed again.
# Above the buttons.
post-sack-text = Each letter begins on a new sheet and has its address where an envelope has its window. Print on both sides or on one. Each addressee reads in the portal that you printed their letter.
# Buttons.
post-sack-print = Print (PDF)
post-sack-posted = They are posted
post-sack-back = Put them back
# After it was done.
post-sack-did-pack = The letters are yours to print.
post-sack-did-post = The letters are posted. Each addressee reads it in the portal.
post-sack-did-put-back = The letters wait to be printed again.
post-sack-otherwise = Somebody was faster: see below what has become of these letters.
# A letter that came back.
post-back = A letter came back
post-back-text = The official who handles the application is told, and the person reads it in the portal.
post-back-mark = Number of the letter
    .hint = It stands above the address, such as 7KQ4-M2XH-9/2
post-back-why = What does the post say?
post-back-unknown = nobody of that name lives there
post-back-moved = moved away
post-back-not-collected = not collected
post-back-refused = the addressee refused it
post-back-no-address = there is no such address
post-back-save = Note that it came back
post-back-did = It is noted that the letter came back.
post-back-fault-mark = No posted letter has this number. Type it as it stands above the address, such as 7KQ4-M2XH-9/2.
post-back-fault-why = Choose what the post says.

## In the history

story-post-chosen = It was said that letters are to come by post
story-post-not-chosen = It was said that letters are to be in the portal only
# Under both.
story-post-chosen-why = To know how to reach the person. Whoever said it saw the postal address.
story-to-post = The letter is also sent by post
story-not-to-post = The letter is not sent by post: the person wants letters in the portal only
story-printed-for-post = An official printed a letter for the post and could read it and the address
story-printed-for-post-why = To post the letter, as the person had asked for.
story-back-to-post = The letter was put back and is printed again
# $day (date): when.
story-posted = The letter was posted on { $day }
story-post-came-back = The post brought the letter back
