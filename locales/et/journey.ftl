### Elaniku teekond: avalehest esitatud taotluseni, kirjadeni ja selleni, kes andmeid vaatas.
### Teenuse enda küsimused, sammud ja olekud on teenuse failis. Lausetes „teie“, nuppudel käskiv „sina“-vorm.

## Samm: leht küsimustega

# Registrist saadud andmete kohal.
step-known = Need andmed saime registrist. Kui midagi on valesti, laske see registris parandada.
# Küsimus, millele ei pea vastama. $label (tekst): küsimus.
step-optional = { $label } (ei pea vastama)
# Nupp, mis salvestab vastused ja viib edasi.
step-continue = Jätka
# Nupp, mis salvestab ka pooliku lehe ja viib taotluste juurde.
step-later = Salvesta ja jätka hiljem
# Küsimuse juures, kui inimese sõnul on registri vastus vale; järgneb registri vastus. $register (tekst), $date (kuupäev).
step-disputed = Registri vastus ({ $register }, { $date }):
# Küsimuse juures, mida ametnik palus parandada; järgnevad ametniku sõnad.
step-note = Ametnik palub parandada:
# Küsimuse juures, kui sama vastus on vahepeal mujal muudetud; järgneb see, mis on praegu salvestatud.
step-meanwhile = Praegu on salvestatud:
# Lehe ülaservas, kui vastuseid on vahepeal mujal muudetud.
step-changed = Neid vastuseid muudeti vahepeal teises aknas
    .text = Midagi ei ole kadunud. Iga erineva vastuse juures on ka see, mis on praegu salvestatud. Vaadake mõlemad üle ja salvestage see, mis peab jääma.
# Lehe ülaservas, kui teenus palub vastuse üle vaadata, kuigi see ei ole vale.
step-advice = Palun vaadake vastused veel kord üle
    .text = Märkus on küsimuse juures. Kui vastus on õige, jätke see nii ja vajutage „Jätka“.

## Kontroll: kõik vastused enne esitamist

# Lehe pealkiri ja viimane samm sammude loendis.
check-title = Kontrollige vastuseid
# Pealkirja all.
check-lead = Vaadake vastused üle, enne kui taotluse esitate.
# Sama, kui muudetakse esitatud taotlust.
check-lead-changes = Vaadake vastused üle, enne kui muudatused saadate.
# Selle järel, kui mõne registri vastuse kõrval on „See on vale“.
check-wrong = Kui registri vastus on vale, vajutage selle kõrval „See on vale“.
# Vahepealkiri.
check-next = Mis edasi saab
# $amount (raha): tasu.
check-fee = Tasu on { $amount }. Praegu ei pea te maksma.
# Siin ja pärast esitamist. $email (tekst): inimese e-posti aadress.
check-told-email = Kui otsus on tehtud, saate siia portaali kirja. Aadressil { $email } anname teada, et kiri on teid ootamas.
# Siin ja pärast esitamist, kui e-posti aadressi ei ole.
check-told-inbox = Kui otsus on tehtud, saate siia portaali kirja. Kirjad leiate menüüst „Kirjad“.
# Nuppu vajutati, aga vahepeal on midagi muutunud: teises aknas või registris.
check-changed = Midagi on muutunud pärast seda, kui seda lehte nägite
    .text = Midagi ei saadetud. Vaadake vastused veel kord üle ja vajutage siis uuesti nuppu.
# Nupu kohal.
check-declare = Taotlust esitades kinnitate, et teie vastused on õiged.
# Sama, kui muudetakse esitatud taotlust.
check-declare-changes = Muudatusi saates kinnitate, et teie vastused on õiged.
# Nupp.
check-submit = Esita taotlus
# Sama, kui muudetakse esitatud taotlust.
check-submit-changes = Saada muudatused

## Hiljem: register ei vastanud ja ilma selleta edasi ei saa

# Lehe pealkiri. Selle all ütleb teenus, milline register ei vastanud.
later-title = Praegu ei saa edasi minna
# Pärast teenuse selgitust.
later-kept = Pooleli taotluse leiate lehelt „Minu taotlused“. Võite ka kohe uuesti proovida.
# Nupp, mis küsib registrist uuesti.
later-again = Proovi uuesti
# Link taotluste lehele.
later-cases = Minu taotlused

## Tingimused: miks inimene seda ei saa

# Lehe pealkiri. Selle all on täitmata tingimused ja andmed, mille järgi me seda ütleme.
eligibility-title = Te ei saa seda praegu taotleda
# Iga tingimuse ees. $condition (tekst): tingimus, näiteks „Te elate tasulises parkimistsoonis“.
eligibility-unmet = Täitmata tingimus: { $condition }
# Andmete all: mida teha, kui need on valed.
eligibility-wrong = Kui registri andmed on valed, pöörduge registri pidaja poole. Kui kirjutasite ise midagi valesti, muutke seda vastuse kõrval oleva lingiga.
# Link taotluste lehele.
eligibility-cases = Minu taotlused

## Kviitung: taotlus on esitatud

# Lehe pealkiri.
receipt-title = Taotlus on esitatud
# Taotluse numbri ees.
receipt-reference = Taotluse number
# $at (hetk): esitamise päev ja kellaaeg.
receipt-at = Esitatud: { $at }
# Vahepealkiri.
receipt-next = Mis edasi saab
# Siin ja taotluse lehel. $date (kuupäev): millal peab taotlusega midagi edasi juhtuma.
receipt-due = Vastame teile hiljemalt: { $date }.
# After it, where the authority means to be quicker than the law demands. $date (date).
case-target = Püüame vastata varem: hiljemalt { $date }.
# $amount (raha): tasu, mis on maksmata.
receipt-fee = Tasuda on { $amount }. Praegu ei pea te maksma.
# Nupp.
receipt-follow = Vaata taotlust
# Nupp.
receipt-home = Avalehele

## Minu taotlused

# Lehe pealkiri.
cases-title = Minu taotlused
# Vahepealkiri.
cases-drafts = Pooleli taotlused
# Lehe ülaservas, kui inimene jättis taotluse hiljemaks.
cases-kept = Teie vastused on salvestatud
    .text = Jätkata saate siin igal ajal ja igas seadmes. Vastus, mida veel lugeda ei saa, näiteks pool kuupäeva, ei salvestu.
# Lehe ülaosas, kui inimene kustutas pooleli taotluse.
cases-removed = Pooleli taotlus on kustutatud.
# $at (hetk): viimase salvestamise päev ja kellaaeg.
cases-saved = Salvestatud: { $at }
# Nupp pooleli taotluse juures.
cases-continue = Jätka
# Nupp pooleli taotluse juures; viib lehele, mis küsib üle.
cases-remove = Kustuta
# Tabeli pealkiri.
cases-list = Esitatud taotlused
# Veerg: taotluse number.
cases-reference = Number
# Veerg: teenuse nimi.
cases-service = Teenus
# Veerg: taotluse olek.
cases-state = Olek
# Veerg: esitamise päev.
cases-sent = Esitatud
# Kui inimesel ei ole ühtegi taotlust.
cases-empty = Teil ei ole veel taotlusi
# Selle all.
cases-empty-text = Siia jäävad taotlused, mille olete alustanud või esitanud.
# Nupp avalehele.
cases-find = Vaata teenuseid
# Link lehele, kus on näha, kes andmeid vaatas.
cases-looks = Kes on minu andmeid vaadanud

## Pooleli taotluse kustutamine

# Lehe pealkiri.
removal-title = Kas kustutada pooleli taotlus?
# Pealkirja all.
removal-text = Teie vastused kaovad ja neid ei saa tagasi. Uut taotlust võite alustada igal ajal.
# Nupp, mis kustutab.
removal-yes = Kustuta taotlus
# Nupp, mis viib tagasi.
removal-no = Jäta alles

## Taotlus

# Pealkirja kohal, elanikule ja ametnikule. $reference (tekst): taotluse number.
case-reference = Taotlus { $reference }
# Olek, kui teade ei ole registrisse jõudnud.
case-delayed = Taotlus viibib
# Selle all.
case-delayed-text = Teie taotlus on alles. Register ei ole meie teadet veel vastu võtnud ja ametnik tegeleb sellega. Teie ei pea midagi tegema.
# Ametniku põhjenduse ees.
case-reason = Ametniku põhjendus:
# Vahepealkiri, elanikule ja ametnikule.
case-answers = Vastused
# Vahepealkiri, elanikule ja ametnikule.
case-story = Mis on toimunud

## Lugu: sündmused taotluse lehel ja lehel „Kes on minu andmeid vaadanud“; neid loeb ka ametnik

# Kes seda tegi. $name (tekst): ametniku nimi.
story-official = { $name }, ametnik
# Kes seda tegi, kui tegi portaal ise.
story-portal = Portaal
story-begun = Taotlust alustati
# $register (tekst): registri nimi.
story-asked = Andmeid küsiti ja { $register } vastas
# $register (tekst): registri nimi.
story-asked-in-vain = Andmeid küsiti, kuid { $register } ei vastanud
# $register (tekst): registri nimi; $since (tekst): millal see vastas.
story-reused = Kasutati uuesti andmeid, mille { $register } andis { $since }; uut päringut ei tehtud
story-submitted = Taotlus esitati
# Ametnik avas taotluse.
story-looked = Ametnik vaatas taotlust
# Selle all: milleks.
story-looked-why = Et taotlust läbi vaadata.
# $state (tekst): taotluse uus olek.
story-state = Taotluse olek on nüüd „{ $state }“.
# $register (tekst): registri nimi.
story-told = Taotluse kohta saadeti teade ja { $register } võttis selle vastu
# $register (tekst): registri nimi.
story-stuck = Taotluse kohta saadeti teade, kuid { $register } ei võtnud seda vastu
# Inimene avas kirja, mis sellega loetakse kätte toimetatuks.
story-served = Kiri avati portaalis
# Selle all.
story-served-why = Avamisega on dokument kätte toimetatud.
# Ainult ametnikele: kontrollnimekiri märgiti ära; selle read on all.
story-checked = Ametnik vaatas üle, mida on vaja vaadata
# Ainult ametnikele. $action (tekst): nupp, näiteks „Keeldu“.
story-proposed = Ametnik pani ette: { $action }
# $action (tekst): nupp, näiteks „Keeldu“.
story-agreed = Teine ametnik kinnitas: { $action }
# Ainult ametnikele. $action (tekst): nupp, näiteks „Keeldu“.
story-sent-back = Ettepanek saadeti tagasi: { $action }
# Ainult ametnikele; mida see tähendab, on all.
story-escalated = Tähtaeg hakkab lõppema
# Ametnik saatis vastu võtmata teated uuesti.
story-resent = Vastu võtmata teated saadeti uuesti
# $subject (tekst): kirja pealkiri.
story-notified = Taotlejale saadeti portaali kiri „{ $subject }“
    .you = Saatsime teile kirja „{ $subject }“

## Kirjad

# Lehe pealkiri.
inbox-title = Kirjad
# Kui ühtegi kirja ei ole.
inbox-empty = Teil ei ole ühtegi kirja
# Selle all.
inbox-empty-text = Siia tulevad kirjad teie taotluste kohta.
# Nupp kirja all.
inbox-case = Vaata taotlust

## Vastused: kuidas vastus kirja pannakse

# Küsimus, millele ei ole vastatud.
answer-none = Vastamata
answer-yes = Jah
answer-no = Ei

## Registrid
## Nimi on lause keskel ja nimetavas käändes: „Allikas: rahvastikuregister“, „kuid rahvastikuregister ei vastanud“.
## .title on sama nimi omaette, näiteks loendi alguses.

register-population = rahvastikuregister
    .title = Rahvastikuregister
register-traffic = liiklusregister
    .title = Liiklusregister
register-police = trahvide register
    .title = Trahvide register
register-city = linna hooldusregister
    .title = Linna hooldusregister
register-benefits = toetuste register
    .title = Toetuste register
register-business = äriregister
    .title = Äriregister
