### Evidence of what was exchanged with registers: what residents read of it, and the operator's pages.

# An operator opened what is kept of an exchange; under it the reason. $register (text): the register's name.
story-opened-evidence = Avas säilitatud andmevahetuse sisu: { $register }
# A link on the page of a message.
parcel-evidence = Andmevahetuse tõendid
# The title of the page with the proof of exchanges.
evidence-title = Andmevahetuse tõendid
# Under the title.
evidence-lead = Mis on teada kõigist päringutest selle X-Road ID all. Sisu siin ei ole.
# A row: the full identifier of the register's service.
evidence-service = X-tee teenus
# A row: when the register answered.
evidence-answered = Vastuse aeg
# A row: the hash that the security server gave.
evidence-hash = Päringu räsi turvaserverilt
# A row: the digest of what was sent.
evidence-digest-request = Saadetu räsi (SHA-256 soolaga)
# A row: the digest of the answer.
evidence-digest-answer = Vastuse räsi (SHA-256 soolaga)
# A heading above the form that opens the content, and the title of the page with it.
evidence-content = Säilitatud sisu
# Under the heading.
evidence-content-text = Taotleja näeb, et avasite selle, ja loeb põhjust.
# A button.
evidence-open = Ava sisu
# An error: nothing is kept any more.
evidence-gone = Nende päringute sisu enam ei säilitata.
# A notice above the content.
evidence-seen = Taotleja näeb, et avasite selle
# A heading: what was sent.
evidence-request = Saadetud andmed
# A heading: what was answered.
evidence-answer = Vastus
# Before a moment: until when the content is kept.
evidence-until = Säilitatakse kuni
# An error: what is kept tells of answers that this official does not see.
evidence-withheld = See sisu räägib vastustest, mida teie roll ei näe. Küsige teenuse ametnikult, kes neid näeb.
