### Evidence of what was exchanged with registers: what residents read of it, and the operator's pages.

# An operator opened what is kept of an exchange; under it the reason. $register (text): the register's name.
story-opened-evidence = Opened the content that is kept of an exchange: { $register }
# A link on the page of a message.
parcel-evidence = Evidence of the exchange
# The title of the page with the proof of exchanges.
evidence-title = Evidence of the exchange
# Under the title.
evidence-lead = What is known of every exchange under this X-Road id. No content stands here.
# A row: the full identifier of the register's service.
evidence-service = X-Road service
# A row: when the register answered.
evidence-answered = Answered
# A row: the hash that the security server gave.
evidence-hash = Request hash of the security server
# A row: the digest of what was sent.
evidence-digest-request = Digest of what was sent (salted SHA-256)
# A row: the digest of the answer.
evidence-digest-answer = Digest of the answer (salted SHA-256)
# A heading above the form that opens the content, and the title of the page with it.
evidence-content = Content that is kept
# Under the heading.
evidence-content-text = The applicant sees that you opened it, and reads the reason.
# A button.
evidence-open = Open the content
# An error: nothing is kept any more.
evidence-gone = The content of these exchanges is no longer kept.
# A notice above the content.
evidence-seen = The applicant sees that you opened this
# A heading: what was sent.
evidence-request = What was sent
# A heading: what was answered.
evidence-answer = The answer
# Before a moment: until when the content is kept.
evidence-until = Kept until
# An error: what is kept tells of answers that this official does not see.
evidence-withheld = This content tells of answers that are not for your role. Ask an official of the service who sees them.
