### The road to the registers: what residents read of it, and the operator's pages.

## In the story of an application

# A register took a message in. $register (text): its name.
story-taken-in = Taotluse sai kätte { $register }, otsus tuleb hiljem
# A register did not answer in time. $register (text): its name.
story-no-answer = Vastus ei tulnud õigel ajal: { $register }
# A register answered when the application had gone on without it. $register (text): its name.
story-too-late = Vastus, mida taotlus enam ei oodanud: { $register }
# An operator opened the content of a message to a register.
story-opened-message = Avas registrile saadetava teate
# Under it: what for.
story-opened-message-why = Et välja selgitada, miks teade kohale ei jõudnud.
# An operator corrected a message.
story-mended = Parandas registrile saadetavat teadet ja lasi selle uuesti saata
# Under it. $reason (text): the operator's words. $parts (list): what was corrected, as the register calls it.
story-mended-why = { $reason } Parandatud: { $parts }.
# An operator took a message back; under it the reason.
story-cancelled = Võttis registrile saadetava teate tagasi
## The operator's page: how the registers do

# The page's title.
road-title = Andmevahetus
# Under the title.
road-lead = Kuidas registrid vastavad ning millised teated neile ootavad või on kinni jäänud. Siin ei ole näha ühtegi isikut; teate saab avada ja taotleja näeb, et seda tehti.
# The heading above a link to this page beside the queues, and the link.
road-nav = Andmevahetus
# The title of a table.
road-messages = Teated
# A column: where messages stand.
road-status = Seis
# A column: how many.
road-number = Arv
# A column: since when the oldest of them has been there.
road-oldest = Vanim alates
# Where a message stands. .waiting: to be sent; .awaiting: the register decides; .done: delivered; .stuck: given up; .cancelled: taken back.
road-is =
    .waiting = Saatmisel
    .awaiting = Ootab vastust
    .done = Kohale toimetatud
    .stuck = Kinni jäänud
    .cancelled = Tagasi võetud
# The title of a table.
road-registers = Registrid
# A column: the register and its operation.
road-call = Toiming
# A column: whether the register is called.
road-circuit = Ühendus
# Whether a register is called. .closed: yes; .half-open: once, to try; .open: not for a while, as it failed too often; .gone: it is no longer configured.
road-circuit-is =
    .closed = Korras
    .half-open = Proovime
    .open = Peatatud
    .gone = Seadistamata
# A column: calls to the register at this moment, and how many there may be.
road-under-way = Käimas
# In that column. $number (number), $places (number).
road-of = { $number }/{ $places }
# A column: the last time that it went well.
road-well = Viimane õnnestumine
# A column: the last time that it did not, and why.
road-trouble = Viimane tõrge
# In that column. $at (moment). $trouble (text): one of the next message.
road-at = { $at }: { $trouble }
# What went wrong or right. .down: no connection; .slow: no answer in time; .garbage: an answer that is none; .denied: not allowed; .rejected: turned down; .held: not sent, as the register is left alone; .silent: did not call back; .cancelled: taken back; .known, .unknown: a question was answered; .accepted, .received: a message was taken; .other.
road-kind =
    .down = ühendust ei ole
    .slow = vastus ei tulnud õigel ajal
    .garbage = arusaamatu vastus
    .denied = juurdepääs ei ole lubatud
    .rejected = tagasi lükatud
    .held = ootele pandud
    .silent = hilisemat vastust ei tulnud
    .cancelled = tagasi võetud
    .known = vastatud
    .unknown = andmed puuduvad
    .accepted = vastu võetud
    .received = menetlusse võetud
    .other = saata ei saanud
# The title of a table: messages that were given up or turned down.
road-stuck = Kinni jäänud teated
# The title of a table: messages that are to be sent.
road-waiting = Saatmist ootavad teated
# The title of a table: messages about which registers decide.
road-awaiting = Vastust ootavad teated
# Instead of these tables.
road-none = Ükski teade ei oota
# Under it.
road-none-text = Kõik on registritesse jõudnud.
# A column: the reference of the application, with a link to the message.
road-case = Taotlus
# In that column, when the message belongs to no application.
road-no-case = Taotluseta
# Instead of an operation: the message is an e-mail.
road-letter = E-kiri
# A column: since when the message has been there.
road-since = Alates
# A column: how often it was sent.
road-tries = Katseid
# A column: why it has not arrived.
road-why = Põhjus
# A column: when it is sent next, or until when the answer is waited for.
road-until = Järgmine aeg
# Under the table of registers.
road-process = Ühendused ja käimasolevad päringud on selle protsessi omad; eraldi töötajal on enda omad.
# What the search for an exchange is, for screen readers.
road-find-title = Andmevahetuse otsing
# The label of its box.
road-find-label = Andmevahetuse X-tee ID
# Under the label.
road-find-hint = See on turvaserveri logis ja iga teate juures. Sama ID järgi leiab ka registritele esitatud päringud, millest teadet ei jää.
# The button.
road-find-button = Otsi
# When nothing was found.
road-find-none = Selle ID-ga ei ole midagi. Kopeerige ID tervikuna: viis rühma tähti ja numbreid, mille vahel on sidekriipsud.
## The operator's page of one message

# The page's title. $reference (text): the application's reference.
parcel-title = Teade taotluse { $reference } kohta
# The title, when the message belongs to no application.
parcel-title-letter = Teade
# A label: what is told with it.
parcel-what = Mida see ütleb
# A label: the id of the exchange.
parcel-trace = Päringu tunnus (X-Road-Id)
# The title of a table: every time that it was sent.
parcel-tried = Saatmiskatsed
# A column: the moment.
parcel-when = Millal
# A column: what came of it.
parcel-outcome = Tulemus
# A column: how long it took, in milliseconds.
parcel-took = Millisekundid
# A column: the id that the security server gave.
parcel-request = Päringu id
# A column: what went wrong, in the words of the machines.
parcel-detail = Täpsemalt
# A heading: what officials did to it.
parcel-acts = Mis on tehtud
# A button.
parcel-resend = Saada kohe uuesti
# A link that shows the content.
parcel-open = Ava sisu
# Beside it.
parcel-open-hint = Taotleja näeb, et avasite selle.
# A heading.
parcel-cancel-title = Võta teade tagasi
# Under it.
parcel-cancel-text = Siis seda enam ei saadeta. Taotlus läheb edasi nii, nagu teenus ette näeb, või ootab ametnikku.
# A button.
parcel-cancel = Võta tagasi
# A box for the reason.
parcel-reason = Põhjus
# Under the box.
parcel-reason-hint = Taotleja loeb seda.
# The error when the box is empty.
parcel-reason-missing = Kirjutage põhjus.
# The error when too much stands in it.
parcel-reason-too-long = Põhjus on liiga pikk. Kirjutage kuni 2000 märki.
# The title of the page with the content of a message.
content-title = Teate sisu
# Under the title.
content-lead = Parandage, mis on valesti, ja saatke teade uuesti. Ülesehitus jääb samaks: arv jääb arvuks ja ükski väli ei tohi jääda tühjaks.
# A notice: the look is recorded.
content-seen = Taotleja näeb, et avasite selle teate
# A heading: parts that nobody changes.
content-fixed = Mis jääb samaks
# A heading: parts that can be changed, as the register calls them.
content-parts = Mida saab parandada
# The error beside a part.
content-unfit = Kirjutage samaliigiline väärtus: arv, true või false või kuni 4000 märgi pikkune tekst.
# The error when nothing was changed.
content-unchanged = Midagi ei ole muudetud. Parandage vähemalt üht osa või minge tagasi ja saatke teade uuesti sellisena, nagu see on.
# A button.
content-save = Salvesta ja saada uuesti
# A notice after an act, or why it was not done. .resent, .mended, .cancelled: it was; .over: the message is beyond that; .stale: somebody else was faster, or it is being sent.
settled =
    .resent = Teade saadetakse uuesti.
    .mended = Teade on parandatud ja saadetakse uuesti.
    .cancelled = Teade on tagasi võetud.
    .over = Teatega ei saa seda enam teha. Midagi ei salvestatud.
    .stale = Teade on vahepeal muutunud või seda saadetakse just praegu. Midagi ei salvestatud. Vaadake üle, mis siin nüüd on.
