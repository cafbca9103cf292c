### How long a person stays signed in, the warning before it ends, and coming back afterwards.

## Stay: until when, and how to stay longer

# Beside the person’s name on every page; a link to the foot of the page. $time (text): the time of day, as in 14:32.
stay-until = until { $time }
# The same, when nothing the person does puts it off any more.
stay-until-last = until { $time } at the latest
# Before the time, for screen readers alone.
stay-signed-in = Signed in
# Read out by screen readers only: the name of the strip over the footer.
stay-label = Staying signed in
# In the strip over the footer. $time (text).
stay-line = If you do nothing until { $time }, we sign you out to protect your data. What you have typed is not lost: send the page, sign in, and it is filled in again.
# The same, when nothing puts it off any more. $time (text), $hours (number): the most that a sign-in lasts.
stay-line-last = At { $time } you are signed out, because a sign-in lasts at most { $hours } hours. What you have typed is not lost: send the page, sign in, and it is filled in again.
# The same, for somebody who has not signed in.
stay-line-visit = If you do nothing until { $time }, we close this application to protect your data, and you have to begin it again.
# The button in the strip. .tab stands beside it where pressing it opens a new tab.
stay-button = Stay signed in
    .tab = Opens in a new tab, so that what you have typed stays here.
# The button in the strip, for somebody who has not signed in.
stay-button-visit = Keep it open
# Shortly before the end. $time (text).
stay-soon = We sign you out at { $time }. If you need more time, press “Stay signed in”.
# Shortly before the end, when nothing puts it off any more.
stay-soon-last = You are signed out at { $time }. Send the page before that, or sign in again afterwards.
# Shortly before the end, for somebody who has not signed in.
stay-soon-visit = We close this application at { $time }. If you need more time, press “Keep it open”.
# When it is over and the page still stands there.
stay-over = You are signed out. What you have typed still stands on this page: send it, sign in, and it is filled in again.
# The same, for somebody who had not signed in.
stay-over-visit = This application is closed. What you have typed still stands on this page: send it and begin again.
# When the wish for more time did not arrive.
stay-failed = We could not be reached, so nothing has changed yet. Please try again.
# After the button. .text under it on the page with the answers; .tab under it on a page of its own, where .way is the button. $time (text).
stay-stayed = You stay signed in until { $time }
    .text = What you typed is still on this page. It has not been sent yet.
    .tab = You can close this tab and go on where you were.
    .way = To the front page

## Back: a page was sent when its session was over

# On top of the page after signing in again. .typed instead of .text when something had been typed on it.
back-over = You are signed in again, and the page has not been sent yet
    .text = Your sign-in had ended before the page reached us. Look it over and send it again.
    .typed = Your sign-in had ended before the page reached us. What you typed is filled in below. Look it over and send it again.
# On top of the page when the person has signed in anew, for example in another window, since it was opened.
back-anew = Please send the page again
    .text = You have signed in anew since you opened this page, so we have not taken it in yet. Look it over and send it again.
    .typed = You have signed in anew since you opened this page, so we have not taken it in yet. What you typed is filled in below. Look it over and send it again.
# Under either, when files had been added.
back-files = We did not keep the files that you added. Please add them again.
# On the service’s first page, for somebody who has not signed in.
back-waiting = The application was closed, and the page has not been sent yet
    .text = Too much time had passed before the page reached us. Please begin again. If you come to the same page within ten minutes, it asks whether what was typed there is yours, and fills it in.
# On the page for which something waits that was typed by somebody who had not signed in. Nothing of it is shown yet.
back-whose = Something was typed on this page before. Is it yours?
    .text = The time ran out before the page was sent. If you did not write it, please throw it away.
    .mine = It is mine: show it
    .not-mine = Throw it away
# On the same page once they have said that it is theirs.
back-theirs = What you typed is filled in below
    .text = The page has not been sent yet. Look it over and send it.
