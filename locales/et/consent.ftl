### Registrid, millelt küsitakse: kas tohib, mille alusel ja mis saab taotlusest, kui register ei vasta.

## Leht, kus inimene ütleb, kas registrilt tohib küsida

# Lehe pealkiri.
consent-title = Kas tohime registrilt küsida?
# Pealkirja all.
consent-lead = Küsime ainult siis, kui olete nõus. Kuni taotluse esitamiseni saate meelt muuta.
# Rida: mida küsitakse.
consent-what = Mida küsiksime
# Rida: milliselt registrilt.
consent-whom = Kust
# Rida: milleks seda vaja on.
consent-why = Milleks
# Kahe vastuse kohal.
consent-question = Kas olete nõus?
    .hint = Mõlemad vastused sobivad. Teie valik jääb taotluse juurde alles.
    .required = Valige, kas tohime registrilt küsida.
# Esimene vastus.
consent-yes = Jah, küsige registrilt
# Teine vastus: inimene kirjutab ise.
consent-no-write = Ei, kirjutan ise
# Teine vastus, kui ilma registrita edasi ei saa.
consent-no-stop = Ei, ärge küsige
# Teine vastus, kui selle asemel ei ole vaja midagi kirjutada.
consent-no = Ei, ärge küsige, jätkan ilma selleta
# Üleval, kui inimene ütles ei ja ilma registrita edasi ei saa. $register (text): registri nimi.
consent-stopped = Ilma registri vastuseta ({ $register }) ei saa taotlusega jätkata
    .text = Te ei nõustunud, et me küsime, ja see on teie õigus. Täidetud taotlus jääb alles lehele „Minu taotlused“. Kui muudate meelt, valige allpool teine vastus.
# Üleval, kui vastuseid, millega registrilt küsitakse, muudeti teises aknas.
consent-changed = Registrilt küsitaks nüüd teiste vastustega, kui sellel lehel kirjas oli. Palun vaadake leht uuesti üle.

## Millised registrid on taotlusega seotud

# Pealkiri.
inquiries = Registrid
# Registri all: mille alusel küsitakse.
inquiry-law = Küsitakse seaduse alusel.
# $acts (text): õigusaktide nimed.
inquiry-law-acts = Küsitakse õigusakti alusel: { $acts }.
inquiry-consent = Küsitakse ainult taotleja nõusolekul.
# Selle all: mis sellest sai.
inquiry-agreed = Taotleja on nõus.
inquiry-declined = Taotleja ei olnud nõus ja registrilt ei küsitud.
inquiry-awaited = Register ei ole veel vastanud. Kui taotlus on esitatud, küsitakse temalt uuesti, kuni ta vastab.
inquiry-unknown = Register ei tea sellest midagi. Taotlejal palutakse see ise kirjutada.

## Register, mis vastab alles pärast taotluse esitamist

# Vastuse asemel. $register (text): registri nimi.
answer-awaited = Küsime seda registrilt ({ $register }) pärast taotluse esitamist. Teil ei ole vaja seda kirjutada.
# Teade ootava taotluse juures. $registers (text): registrite nimed.
awaiting = Ootab registri vastust: { $registers }
    .applicant = Taotlus on esitatud ja esitamise päev läheb arvesse. Register ei vastanud, seepärast küsime temalt uuesti, kuni ta vastab. Enne seda otsust ei tehta. Te ei pea midagi tegema.
    .official = Registrilt küsitakse ise uuesti. Enne vastust ei saa midagi otsustada, taotluse saab ainult enda kätte võtta.
# Parandamist vajavate vastuste loendis, kui register ei osanud vastata.
mark-unknown = Register ei tea sellest midagi. Palun kirjutage see ise.
# Teade ametnikule: järgnevad tingimused, mis registri hilisema vastuse järgi täidetud ei ole.
desk-unmet = Registri hilisema vastuse järgi ei ole see tingimus täidetud:
# Järjekorras: olek ja mida oodatakse. $state (text), $registers (text).
desk-row-awaiting = { $state }, ootab registri vastust: { $registers }

## Taotluse käigus

# $register (text): registri nimi.
story-consented = Taotleja nõustus, et registrilt küsitakse: { $register }
    .you = Nõustusite, et registrilt küsitakse: { $register }
story-declines = Taotleja ei nõustunud, et registrilt küsitakse: { $register }
    .you = Te ei nõustunud, et registrilt küsitakse: { $register }
story-deferred = Register ei vastanud ({ $register }), taotlus esitati ilma selle vastuseta
story-joined = Registri vastus ({ $register }) lisati taotlusele
# Selle all, kui tingimus ei ole vastuse järgi täidetud.
story-joined-unmet = Üks tingimus ei ole selle järgi täidetud. Otsustab ametnik.
