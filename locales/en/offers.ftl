### Offers: what comes to a person by itself, because a register told of something.

# A heading over what the register told.
offers-known = What we know
# $date (date): the last day on which it can be taken.
offers-until = The offer stands until { $date }
# A button: leads to the first page on which something is still to be answered.
offers-take = Look and confirm
# The same button, when an application was begun with the offer.
offers-go-on = Go on
# A button: the person wants nothing of the offer.
offers-decline = No, thank you
# A button beside an offer that was declined.
offers-restore = I have changed my mind
# A heading on the page of one's own applications.
offers-declined-list = Offers that you declined
# The button on a letter about an offer.
offers-see = See the offer

# How an offer stands, on its page. .text: what that means.
offers-declined = You declined this offer
    .text = Nothing happens now, and you need not do anything. If you change your mind, the offer waits for you.
# How an offer stands, on its page. .text: what that means.
offers-over = The time of this offer is over
    .text = Nothing is lost: you may apply by yourself.
# How an offer stands, on its page. .text: what that means.
offers-closed = Somebody else has applied
    .text = The same was offered to somebody else as well, and they have applied for it. You need not do anything. If you think that it should be you, you may still apply by yourself, and the authority decides.
# How an offer stands, on its page. .text: what that means.
offers-accepted = You have applied
    .text = You find the application among your applications.
# When the offer cannot be taken just now. .text: why, and what to do.
offers-busy = You have an unfinished application for the same service
    .text = So that nothing you have written is lost, finish that application first, or delete it. Then come back to the offer.
# A link under it.
offers-busy-link = To my applications
# A link: to the start page of the service.
offers-apply = Apply by yourself
# A link.
offers-cases = To my applications

# On the page "Who has looked at my data". $register (text): the register's name inside a sentence.
story-heard = The { $register } told us of an event for which we offer you a service
