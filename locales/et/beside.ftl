### Mis on taotluse kõrval: märkmed, sõnumid, ootel olevad taotlused, küsimused teistele üksustele, seosed.

## Mis on taotluse kõrval igal vormil ühine

# Küsimus: failid, mis lähevad kaasa märkme või sõnumiga.
beside-files = Failid
# Selle all.
beside-files-hint = Kuni 5 faili, igaüks kuni 10 MB: PDF, foto, tekst või dokument.
# Miks midagi taotluse kõrval ei tehtud; viga välja juures või teade lehe ülaosas.
beside-unable =
    .text-missing = Kirjutage siia midagi.
    .text-too-long = See on liiga pikk. Märkmes ja sõnumis on kuni 4000 tähemärki, põhjuses ja küsimuses kuni 2000.
    .closed = Taotluse praeguses seisus ei saa seda enam teha. Midagi ei salvestatud.
    .not-your-case = Taotlusega tegeleb teine ametnik. Midagi ei salvestatud.
    .nobody-to-tell = Taotlejal ei ole postkasti ja ta ei jätnud aadressi: sõnum ei jõuaks kellenigi.
    .no-day = Kirjutage päev, mis on olemas, näiteks 9 3 2027.
    .day-past = Valige päev, mis on pärast tänast.
    .day-too-far = Valige päev järgmise 180 päeva seest.
    .no-queue = Teenusel ei ole ootele pandud taotluste loendit: taotlus kaoks silmist.
    .over = Keegi teine on seda juba teinud või ei ole seda enam vaja. Midagi ei salvestatud.
    .answered-since = Taotleja on pärast selle lehe avamist veel kord vastanud. Lugege ka see läbi ja märkige siis loetuks.
    .asked-already = Seda on juba küsitud ja vastus ei ole veel saabunud.
    .said-enough = Olete saatnud 20 sõnumit, millele ei ole veel vastatud. Palun oodake, kuni ametnik on need läbi lugenud: kirjutatu on allpool väljas alles.
    .files-enough = Olete selle taotluse kohta saatnud 100 faili ja rohkem ei mahu. Saatke sõnum ilma failideta; kui midagi on puudu, ütleb ametnik, kuidas see tuua.
    .verdict-missing = Valige üks vastustest.
    .no-such-case = Sellise numbriga taotlust, mida tohiksite avada, ei ole. Kontrollige numbrit.
    .same-case = See on taotlus ise. Kirjutage teise taotluse number.
    .linked-already = Need taotlused on juba seotud.
    .stale = Taotlus muutus sel ajal, kui kirjutasite. Kirjutatu on alles: vaadake muudatused üle ja saatke uuesti.
# Kui midagi on taotluse kõrval tehtud.
beside-done =
    .noted = Märge on salvestatud. Taotleja seda ei näe.
    .struck = Märge on maha tõmmatud.
    .wrote = Sõnum on taotleja postkastis.
    .read = Vastus on märgitud loetuks.
    .aside = Taotlus on ootele pandud. Valitud päeval tuleb see ise tagasi.
    .taken-up = Taotlus on teiste hulgas tagasi.
    .consulted = Küsimus on saadetud.
    .withdrawn = Küsimus on tagasi võetud.
    .linked = Taotlused on seotud.
    .unlinked = Seos on eemaldatud.

## Taotluse leht: selle osad

# Lehe osadele viivate linkide nimi, mida loevad ainult ekraanilugejad.
desk-jump = Lehe osad
# Pealkiri: kes on taotlust vaadanud.
desk-looks = Kes on vaadanud
# Väli: selle taotluse number, mis korduva asemel jätkub.
desk-original = Milline taotlus jätkub?
# Järjekorras. $state (tekst): taotluse seis.
desk-row-answered = { $state }, taotleja on vastanud
# Järjekorras. $state (tekst): taotluse seis. $date (kuupäev): mis päevani see on ootel.
desk-row-aside = { $state }, ootel kuni { $date }
# Link korduva taotluse lehel. $reference (tekst): taotlus, mis jätkub.
case-goes-on = See jätkub taotluses { $reference }.

## Ametnike märkmed

# Pealkiri.
notes = Ametnike märkmed
# Selle all.
notes-about = Neid loevad ainult selle teenuse ametnikud. Märget ei saa muuta, küll aga maha tõmmata.
# Väli. .send: nupp.
notes-write = Uus märge
    .hint = Taotleja seda kunagi ei näe.
    .send = Salvesta märge
# Väli märkme juures. .open: avab välja; .send: nupp.
notes-strike = Miks see ei kehti?
    .open = Tõmba maha
    .send = Tõmba märge maha
# Maha tõmmatud märkme all. $name (tekst): ametnik. $reason (tekst): miks.
notes-struck = Maha tõmmanud { $name }: { $reason }

## Ametnike ja taotleja sõnumid

# Pealkiri ametnikele.
talk = Sõnumid taotlejale
# Välja kohal. $language (tekst): taotleja keel, vormis „… keeles“.
talk-about = Seda loeb taotleja. Ta esitas taotluse { $language }: kirjutage võimalusel ka nii.
# Taotleja keel selles lauses.
talk-language =
    .et = eesti keeles
    .en = inglise keeles
    .ru = vene keeles
# Välja asemel.
talk-nobody = Taotleja ei ole sisse loginud ega jätnud aadressi, seepärast ei saa talle kirjutada.
# Välja asemel.
talk-closed = Taotlus on suletud: rohkem sõnumeid kirjutada ei saa.
# Teate pealkiri. $since (hetk): millal taotleja esimesena vastas.
talk-unread = Taotleja on vastanud ({ $since })
# Nupp selle juures.
talk-read = Märgi loetuks
# Väli. .send: nupp.
talk-write = Uus sõnum
    .hint = See jääb taotleja postkasti. E-kiri ainult viitab sinna.
    .send = Saada sõnum
# Pealkiri taotlejale.
talk-with-official = Sõnumid
# Väli taotlejale.
talk-reply = Teie vastus
# Selle all.
talk-reply-hint = Seda loeb ametnik, kes teie taotlusega tegeleb.
# Nupp.
talk-reply-send = Saada vastus
# Kui vastus on saadetud.
talk-sent = Teie vastus on saadetud.
# Välja asemel, kui taotlus on suletud.
talk-over = Taotlus on suletud, seepärast ei saa enam vastata.
# Faili juures, mida keegi avada ei saa.
talk-file-infected = Viirusekontroll leidis failist midagi
# Viga, kui faile on liiga palju.
talk-files-too-many = Saatke korraga kuni 5 faili
# Kirja pealkiri. .body: kirja sisu. $reason (tekst): mida ametnik kirjutas. $reference (tekst): taotluse number.
talk-notice = Sõnum teie taotluse kohta
    .body =
        { $reason }

        See puudutab taotlust { $reference }. Vastata saate taotluse lehel.

## Ootel

# Teate pealkiri. $date (kuupäev): päev, mil taotlus on tagasi.
aside-until = Ootel kuni { $date }
# $name (tekst): ametnik. $reason (tekst): miks; ainult ametnikele.
aside-why = { $name }, ainult ametnikele: { $reason }
# $name (tekst): ametnik. $reason (tekst): miks; taotlejale on öeldud.
aside-why-told = { $name }, taotlejale on öeldud: { $reason }
# Seadusest tuleneva tähtaja kohta.
aside-term = Tähtaeg kulgeb edasi: see peatub ainult siis, kui seadus nii ütleb, mitte selle tõttu. Taotleja vastus toob taotluse kohe tagasi.
# Nupp.
aside-end = Võta kohe uuesti ette
# Avab vormi.
aside-open = Pane ootele
# Küsimus: kuupäev.
aside-day = Mis päevani?
# Selle all.
aside-day-hint = Sel päeval on taotlus teiste hulgas tagasi; kõige rohkem 180 päeva pärast.
# Väli.
aside-reason = Miks?
# Küsimus. .no ja .yes: vastused.
aside-tell = Kes põhjust loeb?
    .no = Ainult ametnikud
    .yes = Ka taotleja: talle tuleb portaali kiri
# Nupp.
aside-do = Pane ootele
# Kirja pealkiri. .body: kirja sisu. $reason (tekst): miks. $reference (tekst): taotluse number.
aside-notice = Teie taotlus praegu ootab
    .body =
        Panime taotluse { $reference } hilisemat päeva ootama; päev on kirjas taotluse lehel. Põhjus: { $reason }

        Taotluse tähtaeg kulgeb nagu enne. Teil ei ole vaja midagi teha.

## Küsimused teistele üksustele

# Pealkiri taotluse lehel.
tasks = Küsimused teistele üksustele
# Väli. .send: nupp.
tasks-ask = Mida te küsite?
    .send = Saada küsimus
# Avab vormi. $task (tekst): küsitava nimi.
tasks-ask-open = Küsi: { $task }
# $name (tekst): ametnik. $at (hetk): millal.
tasks-asked-by = Küsis { $name }, { $at }
# $name (tekst): ametnik. $at (hetk): millal.
tasks-answered-by = Vastas { $name }, { $at }
# Nupp küsimuse juures.
tasks-withdraw = Võta küsimus tagasi
# Silt. $date (kuupäev): vastamise viimane päev.
tasks-open-until = Ootab vastust kuni { $date }
# Silt.
tasks-answered = Vastatud
# Silt.
tasks-over = Ei ole enam vaja
# Nende lehe pealkiri, kellelt küsitakse, ja link sellele.
tasks-title = Teile esitatud küsimused
# Selle all.
tasks-lead = Teiste üksuste ametnikud küsivad teie arvamust. Igast taotlusest näete ainult seda, mida arvamuseks vaja.
# Veerg: mida küsitakse.
tasks-column-task = Küsimus
# Veerg: teenus.
tasks-column-service = Teenus
# Kui vastus on antud.
tasks-done = Teie vastus on ametnikul, kes küsis.
# Pealkiri, kui midagi ei oota.
tasks-empty = Miski ei oota teie vastust
# Selle all.
tasks-empty-text = Kui keegi teilt midagi küsib, on see siin.
# Küsimus. Vastused on teenuse failis.
tasks-verdict = Teie arvamus
# Väli.
tasks-answer = Teie vastus sõnadega
# Selle all.
tasks-answer-hint = Seda loevad ametnikud, kes taotlusega tegelevad. Hiljem seda muuta ei saa.
# Nupp.
tasks-answer-send = Saada vastus
# Pealkiri: mida lugeja taotlusest näha tohib.
tasks-seen = Mida teil on vaja teada
# Selle all.
tasks-seen-about = Ülejäänud taotlust teile ei näidata. Taotleja näeb, et vaatasite.

## Seotud taotlused

# Pealkiri.
links = Seotud taotlused
# Mis on teine taotlus selle jaoks; taotluse numbri järel.
links-tie =
    .beside = on sellega seotud
    .original = jätkub selle asemel
    .duplicate = on selle kordus
# Nupp seose juures.
links-remove = Eemalda seos
# Link. $count (arv): mitu taotlust on.
links-others =
    { $count ->
        [one] Taotlejal on veel { $count } selle teenuse taotlus
       *[other] Taotlejal on veel { $count } selle teenuse taotlust
    }
# Sama, kui neid on väga palju. $count (arv): rohkem kui nii palju.
links-others-many = Taotlejal on veel üle { $count } selle teenuse taotluse
# Väli.
links-reference = Teise taotluse number
# Avab vormi.
links-open = Seo teine taotlus
# Nupp.
links-add = Seo
# Lehe pealkiri.
links-others-title = Sama inimese teised taotlused
# Selle all.
links-others-lead = Need on sama teenuse taotlused. Taotleja näeb, et seda loendit vaatasite.
# Pealkirja all, kui kõiki ei näidata. $count (arv): mitut näidatakse.
links-others-rest = Neid on üle { $count }. Näha on { $count } kõige uuemat.

## Mis on muutunud, tähtajad, sõnumid registritele

# Pealkiri: mida taotleja on hiljem muutnud.
changes = Mis on muutunud
# Pealkiri muudatuste kohal. $at (hetk): millal. $name (tekst): kes.
changes-by = { $at }, { $name }
# Kui saadeti uuesti sama.
changes-none = Samad vastused saadeti uuesti.
# $answer (tekst): vastus enne.
changes-before = Enne: { $answer }
# $answer (tekst): vastus nüüd.
changes-after = Nüüd: { $answer }
# Pealkiri.
terms = Tähtajad
# Silt.
terms-stands = Tähtaeg on peatunud
# $since (hetk): mis ajast. $state (tekst): kus taotlus on. $of (tekst): mis seisu tähtaeg see on.
terms-stands-since = Alates { $since }, sest taotlus on seisus „{ $state }“. See jätkub seisus „{ $of }“.
# Silt: seis, mille tähtaeg see on.
terms-of = Mille tähtaeg
# Silt.
terms-began = Kulgeb alates
# Silt.
terms-last-day = Viimane päev
# Silt: millal tähtaeg varem peatus.
terms-stood = Oli peatunud
# $from (hetk), $to (hetk): mis ajast mis ajani.
terms-between = { $from } kuni { $to }
# Silt.
terms-extended = Pikendatud
# Selle juures.
terms-extended-yes = Jah; põhjus on kirjas taotluse käigus.
# Taotleja lehel, kui asutuse tähtaeg on peatunud.
terms-paused = Asutuse tähtaeg on seni peatunud.
# Pealkiri: sõnumid registritele ja kirjad.
sent = Mis on saadetud
# Selles loendis.
sent-letter = E-kiri, mis viitab postkastile
# Silt: kus sõnum on.
sent-status =
    .waiting = Ootab saatmist
    .awaiting = Vastu võetud, otsustatakse hiljem
    .done = Kohal
    .stuck = Kohale jõudmata
    .cancelled = Tagasi võetud

## Kiri enne selle tegemist

# Nupp otsuse juures.
preview-open = Vaata enne kirja
# Lehe pealkiri.
preview-title = Kiri nii, nagu taotleja selle saaks
# Selle all.
preview-about = Midagi ei ole veel otsustatud ega salvestatud. Kiri on keeles, milles taotlus esitati; kood, millega seda kontrollida saab, lisatakse kirja tegemisel.
# Kui teine ametnik peab veel nõustuma.
preview-second = Kinnitava ametniku nimi lisatakse hiljem.
# Nupp.
preview-back = Tagasi taotluse juurde

## Taotluse käigus

# Ainult ametnikele.
story-noted = Ametnik kirjutas märkme
# Ainult ametnikele.
story-struck-out = Ametnik tõmbas märkme maha
story-wrote = Ametnik kirjutas taotlejale
story-replied = Taotleja vastas
# Ainult ametnikele.
story-read-reply = Ametnik luges taotleja vastust
# $date (kuupäev): mis päevani.
story-put-aside = Taotlus pandi ootele kuni { $date }
story-taken-up = Taotlus ei ole enam ootel
# $task (tekst): küsitava nimi.
story-consulted = Teiselt üksuselt küsiti: { $task }
# $task (tekst): küsitava nimi.
story-looked-for-task = Teise üksuse ametnik nägi osa taotlusest: { $task }
# $task (tekst): küsitava nimi.
story-advised = Teine üksus vastas: { $task }
# $task (tekst): küsitava nimi.
story-consulted-no-more = Küsimus võeti tagasi: { $task }
# Ainult ametnikele. $reference (tekst): teine taotlus.
story-linked = Seotud taotlusega { $reference }
# Ainult ametnikele. $reference (tekst): teine taotlus.
story-unlinked = Ei ole enam seotud taotlusega { $reference }
story-duplicate = Selle asemel jätkub teine taotlus
story-looked-for-others = Ametnik vaatas sama inimese teisi taotlusi
# Selle all.
story-looked-for-others-why = Et näha, kas samas asjas on juba taotlus esitatud.
# Ametnik avas faili või kirja; inimene näeb seda, nagu taotluse avamist.
story-opened-file = Ametnik avas taotluse juures oleva faili
story-opened-letter = Ametnik luges taotluse kohta saadetud kirja
