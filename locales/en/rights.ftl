## Who may do what: the administrators' page, its log, and what an official does not get to see

# In the place of an answer that is not for the official who looks.
answer-withheld = Not shown to your unit
# In the content of a message to a register. $parts (list): the parts that are left out, as the register calls them.
content-withheld = Not shown to your unit: { $parts }.

# The menu beside the queues.
officials-nav = Officials and their rights
officials-title = Officials and their rights
officials-lead = What stands in the configuration is changed there. A role that you give or take here counts once a second administrator has confirmed it. Disabling counts at once.
officials-waiting = Waiting for a second administrator
officials-none-waiting = Nothing waits
officials-none-waiting-text = When an administrator gives or takes a right, another one finds it here.
officials-all = Everyone in the list

right-give = Give somebody a role
right-code = Personal code
    .hint = For example 38001085718. Before a code from another country write the two letters of that country.
right-name = Name
right-role = Role
right-unit = Unit
    .hint = Only where the person is to see the cases of one unit alone. Otherwise leave it empty.
right-from = First day
    .hint = Leave it empty if the role counts from its confirmation.
right-until = Last day
    .hint = Leave it empty if the role has no end.
right-ask = Ask for the role

right-confirm = Confirm
right-decline = Do not confirm
right-take-back = Take back
right-waits = You asked for this yourself. Another administrator confirms it.
# $name (text): who asked. $at (moment): when.
right-asked-by = Asked for by { $name }, { $at }.

## A change in one sentence. $who (text): name and code.

# $role (text): the role as the services call it.
right-grant = { $who }: give the role { $role }
right-withdraw = { $who }: take the role { $role }
right-disable = { $who }: disable; the rights already rest
right-enable = { $who }: let the rights count again
# $unit (text): one unit, or several.
right-in-unit = unit: { $unit }
# $day (date).
right-since = from { $day }
right-through = until { $day }

## Somebody in the list. $roles (text): their roles, with unit and days.

right-configured = From the configuration: { $roles }
right-added = Given here: { $roles }
right-no-role = no role
right-translator = the translators’ pages
right-is-disabled = Disabled: no right counts.
right-is-disabled-there = Disabled in the configuration: no right counts.
right-own = This is you. Others change your rights.
right-withdraw-this = Take the role { $role }
right-disable-now = Disable at once
right-enable-again = Let the rights count again

## What has just been done, and why something was not

right-done = Done
    .asked = It waits for a second administrator.
    .disabled = The person has no right any more. A second administrator confirms it or not.
    .confirmed = It is confirmed and counts.
    .declined = It is not confirmed.

right-refused = It was not done
    .own = Nobody changes their own rights.
    .same-person = You asked for this yourself. Another administrator has to confirm it.
    .no-code = This is not a personal code. Check its digits.
    .no-role = Choose a role from the list.
    .no-unit = No case can belong to this unit. Check how it is written.
    .no-days = Check the days: each must exist, and the last one cannot come before the first.
    .not-granted = This stands in the configuration and is changed there.
    .already = It is so already, or it waits for a second administrator.
    .no-name = Write the name, with at most 100 characters. A unit has no more, either.
    .stale = Somebody has decided this meanwhile. The list shows how it stands now.

## The log

deeds-title = The log of administrators
deeds-lead = Who changed what in the portal itself. Nothing is ever taken out of it.
deeds-at = When
deeds-by = Who
deeds-what = What
# Nobody at a page: the configuration, the command line, or the portal itself.
deeds-nobody = The portal
deeds-none = Nothing yet
deeds-none-text = Changes of rights, of the list of officials and of published services will stand here.
# $change (text): the change in one sentence.
deed-asked = Asked for: { $change }
deed-confirmed = Confirmed: { $change }
deed-declined = Not confirmed: { $change }
# $people (list): personal codes.
deed-configured = The list of officials in the configuration has changed: { $people }
# $service (text): the service's id. $version (text).
deed-published = Published: { $service }, version { $version }
deed-spoke = The portal’s words were read again
# $act (text): one of the attributes. $trace (text): the message's number.
deed-message = { $act } (message { $trace })
    .opened = Opened the content of a message that belongs to no application
    .resent = Had a message sent again that belongs to no application
    .mended = Corrected a message that belongs to no application
    .cancelled = Took a message back that belongs to no application

## In the story of a case

# $register (text): the register's name.
story-relatives = It was asked who is near to an official, and the { $register } answered
story-relatives-in-vain = It was asked who is near to an official, but the { $register } did not answer
story-relatives-why = So that nobody decides about somebody close to them.
story-kept-away = An official was kept away from the application
story-kept-away-why = It is their own, or it concerns somebody close to them. Nothing was shown to them.

## Failures

# The form was sent by somebody who may not do it, or not any more.
failure-not-yours = This is not yours, or no longer
    .text = There is no page for you at this address. Perhaps your rights have changed meanwhile, or the application has gone to another unit. Nothing was saved. If you think that this is a mistake, turn to your administrator.
    .way = To my queues
# Above what the person had written.
failure-written = What you had written
# An official's page needs a stronger sign-in, or another way of signing in.
failure-weak-office = Officials have to sign in more securely
    .text = The way you signed in is not enough for this page. Sign in once more, in the way your authority demands, for example with an ID card. Nothing was shown and nothing is lost.
    .way = Sign in once more
