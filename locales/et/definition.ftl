### Teenused nii, nagu omanikud neid näevad: tehtud kirjeldusest, koos versioonide ja teise ametniku sõnaga.

## Loend

# Lehe pealkiri ja link järjekordade kõrval.
def-list = Kuidas teenused on tehtud
# Pealkirja all.
def-list-lead = Iga teenus nii, nagu portaal seda loeb: küsimused, reeglid, töövoog, andmed ja testid. Siin avaldab teine ametnik ka uusi versioone.
# Ootavate versioonide tabeli kohal.
def-waiting = Teist ametnikku ootavad versioonid
# Veerg.
def-service = Teenus

## Teenus

# Pealkirja kohal.
def-caption = Kuidas teenus on tehtud
# Pealkiri brauseri sakil. $service (tekst): teenuse nimi.
def-title = { $service }: kuidas see on tehtud
# Pealkirja all. $version (tekst), $from (kuupäev).
def-lead = Versioon { $version }, kehtib alates { $from }. Kõik sellel lehel on loetud kehtivast kirjeldusest.
# Lehe osadele viivate linkide ümber, loetakse ette.
def-contents = Sellel lehel
# Lehe osade pealkirjad.
def-section =
    .versions = Versioonid
    .form = Lehed ja küsimused
    .law = Reeglid
    .flow = Töövoog
    .data = Andmed
    .letters = Kirjad
    .work = Järjekorrad ja rollid
    .scenarios = Stsenaariumid
    .changes = Mis on uut
    .decision = Teie otsus
    .walk = Käige see läbi
# Read selle kohta, mis on üks kord.
def-rests-on = Millel see põhineb
def-login = Sisselogimine
def-level =
    .none = Sisse ei pea logima
    .low = Vähemalt madal tase
    .substantial = Vähemalt märkimisväärne tase
    .high = Kõrge tase
def-for-whom = Kelle nimel saab taotleda
def-acts-as =
    .self = enda
    .child = oma lapse
    .company = ettevõtte
def-conflict = Ametnikul ei ole asjaga midagi tegemist, kui
def-signers = Kes veel peab kinnitama
def-bundle = Versiooni sõrmejälg

## Lehed ja küsimused

def-question = Küsimus
def-answer = Vastus
def-when = Millal
def-who = Kes vastab peale inimese
def-checked = Millele õige vastus vastab
# Lehe küsimuste all. $when (tekst): tingimus.
def-step-when = Lehte küsitakse, kui: { $when }.
# Sama. $min, $max (arv): mitu kirjet.
def-step-repeats = Leht kordub: { $min } kuni { $max } korda.
def-never = Lehte ei küsita kunagi.
# Vastuste liigid.
def-kind =
    .text = Tekst
    .long_text = Pikk tekst
    .number = Arv
    .money = Summa eurodes
    .date = Kuupäev
    .yes_no = Jah või ei
    .choice = Üks neist
    .choices = Mitu neist
    .list = Üks loendist
    .country = Riik
    .person_code = Isikukood
    .person = Inimene
    .company_code = Registrikood
    .plate = Registreerimismärk
    .iban = Pangakonto
    .email = E-posti aadress
    .phone = Telefoninumber
    .address = Aadress
    .files = Failid
    .calculated = Arvutatud
# Millal küsimust küsitakse. $when (tekst): tingimus.
def-asked =
    .always = Küsitakse alati.
    .never = Ei küsita kunagi.
    .when = Küsitakse, kui: { $when }.
# Kas peab vastama. $when (tekst): tingimus.
def-required =
    .always = Peab vastama.
    .never = Võib tühjaks jääda.
    .when = Peab vastama, kui: { $when }.
# Kes vastab. $read (tekst): mida registrilt küsitakse. $value (tekst): kuidas arvutatakse.
def-from =
    .locked = { $read }; inimene seda muuta ei saa.
    .editable = { $read }; inimene võib seda muuta.
    .with-reason = { $read }; inimene võib seda muuta ja põhjendab.
    .given = Arvutatakse: { $value }.
    .offered = Pakutakse: { $value }.
# $value (tekst): piir või tingimus.
def-check =
    .min = Vähemalt { $value }.
    .max = Kõige rohkem { $value }.
    .signs = Kõige rohkem { $value } märki.
    .files = Kõige rohkem { $value } faili.
    .check = Õige ainult siis, kui: { $value }.
    .advise = Palub üle vaadata, kui ei kehti: { $value }.

## Tingimused sõnadega

# Nimi tingimuse sees. $name (tekst).
def-name = „{ $name }“
# Osa sellest, mida nimi tähistab. $part (tekst), $of (tekst).
def-part-of = { $part } ({ $of })
# Osad.
def-part =
    .until = kehtib kuni
    .code = kood
    .name = nimi
    .given_name = eesnimi
    .family_name = perekonnanimi
    .kind = liik
    .reference = viitenumber
    .id = number
    .reason = põhjendus
    .action = otsus
    .year = aasta
    .month = kuu
    .day = päev
    .weekday = nädalapäev
    .owner = omanik
    .users = kasutajad
# Nimed, mille annab portaal ise, ja kes midagi teeb.
def-own =
    .subject = kelle jaoks
    .applicant = taotleja
    .case = taotlus
    .decision = otsus
    .official = ametnik
    .renewal = mida pikendatakse
    .look = vaatamine
    .item = kirje
    .position = järjekorranumber
    .signers = kes peavad kinnitama
    .time = portaal ise
# Tingimuste sõnad.
def-word =
    .if = kui
    .then = siis
    .else = muidu
    .and = ja
    .or = või
    .not = mitte
    .in = on üks neist:
    .between = jääb vahemikku
    .some = mõni
    .every = iga
    .satisfies = vastab tingimusele
    .null = puudub
    .true = jah
    .false = ei
    .any = ükskõik
    .today = täna
    .now = praegu
# Funktsioonid.
def-function =
    .sum = summa:
    .count = arv:
    .min = väikseim:
    .max = suurim:
    .all = kõik:
    .any = mõni:
    .matches = vastab mustrile
    .contains = sisaldab
    .concatenate = üksteise järel
    .date = päev
    .string = tekst
    .number = arv
# $count (arv).
def-hours =
    { $count ->
        [one] { $count } tund
       *[other] { $count } tundi
    }
def-workdays =
    { $count ->
        [one] { $count } tööpäev
       *[other] { $count } tööpäeva
    }
def-workhours =
    { $count ->
        [one] { $count } töötund
       *[other] { $count } töötundi
    }

## Reeglid

def-no-rules = Sellel teenusel ei ole reegleid: seda saab igaüks ja midagi ei arvutata.
def-clauses = Kellele see on
def-clause = Tingimus
def-rule = Reegel
def-unmet = Kui see ei ole täidetud
def-mode =
    .block = Taotlemine peatub.
    .warn = Inimesele öeldakse ja ta võib jätkata.
def-fee = Tasu
def-amount = Summa
def-period = Mille eest makstakse
def-fee-when = Millal makstakse ja tagastatakse
# $day (tekst): kuidas päev leitakse.
def-as-of = Arvud võetakse selle päeva seadusest: { $day }.
def-params = Seaduse arvud
def-param = Arv
def-value = Väärtus
def-since = Alates
def-rules = Arvutatud väärtused
def-computed = Väärtus
def-how = Kuidas see tekib
# Selle järel, kuidas väärtus tekib. $places (arv).
def-rounded =
    { $places ->
        [0] Ümardatakse täisarvuks.
       *[other] Ümardatakse { $places } kümnendkohani.
    }
# $group (tekst).
def-each = Iga kirje kohta: { $group }.
# Otsustustabeli veerg. $name (tekst): mis järeldub.
def-follows = Siis: { $name }
def-hit =
    .unique = Kehtib kõige rohkem üks rida.
    .first = Loeb esimene rida, mis kehtib.
    .sum = Kõik kehtivad read liidetakse.

## Töövoog

def-flow-lead = Seisundid on värvilised; see, mis ühest teise viib, on nende vahel. Allpool tabelites on sama kirjas sõnadega.
# Joonise asemel, loetakse ette.
def-flow-drawn = Taotluse seisundid ja teed nende vahel; kõik need on loetletud allpool tabelis
# Kust taotlus algab.
def-begin = Algus
def-turns = Teed seisundite vahel
def-turn = Mis juhtub
def-from-state = Kust
def-to-state = Kuhu
def-by = Kes
def-demands = Mis selle juurde kuulub
# Mis taotluse edasi viib. $register (tekst).
def-cause =
    .filed = Esitatud
    .to-confirm = Esitatud, ja teised peavad kinnitama
    .confirmed = Küsitud inimesed kinnitasid
    .declined = Küsitud inimesed keeldusid
    .recorded = { $register }: kantud registrisse
    .turned-down = { $register }: tagasi lükatud
    .given-up = { $register }: ei vastatud
    .over = Tähtaeg on läbi
# Mis toimingu juurde kuulub. $value (tekst), $when (tekst): tingimus.
def-act =
    .takes = Ametnik võtab taotluse endale.
    .decides = See on otsus.
    .reason = Põhjendusega.
    .marks = Ametnik märgib valed vastused.
    .opens-marked = Märgitud vastused avatakse.
    .opens-all = Kõik vastused avatakse.
    .checklist = Enne tuleb üle vaadata: { $value }.
    .second = Nõustub teine ametnik: { $value }.
    .second-when = Teine ametnik ({ $value }) nõustub, kui: { $when }.
    .letter = Kiri: { $value }.
    .due = Tähtaeg: { $value }.
    .extends = Pikendab tähtaega: { $value }.
    .within = Saab teha, kuni on möödunud { $value }.
def-states = Seisundid
def-state-name = Seisund
def-state-term = Tähtaeg
def-state-says = Mida taotleja loeb
def-kept = Kui kaua pärast säilitatakse
def-keep =
    .always = igavesti
def-state =
    .last = Lõpp.
# Tähtaja kohta. $length (tekst), $day (tekst), $state (tekst), $states (tekst).
def-term =
    .length = { $length }.
    .target = Kavatsetakse valmis saada selle ajaga: { $length }.
    .filing = Loetakse esitamisest.
    .served = Loetakse päevast, mil dokument avatakse.
    .on = Loetakse päevast: { $day }.
    .ends = Seejärel: { $state }.
    .pauses = Seisab, kui seisund on: { $states }.

## Andmed

def-no-reads = Registritelt ei küsita midagi.
def-reads = Mida registritelt küsitakse
def-register = Register
def-purpose = Milleks
def-basis = Mille alusel
def-sends = Mida saadetakse
def-gets = Mis tagasi tuleb
def-silent = Kui vastust ei tule
def-evidence-kept = Sisu säilib tõendina
def-if-down =
    .ask = Vastab inimene.
    .defer = Küsitakse uuesti pärast esitamist.
    .stop = Inimene tuleb hiljem tagasi.
# $length (tekst).
def-evidence =
    .for = { $length }
    .none = ei säili
def-submits = Mida registritele öeldakse
def-what = Mida
def-in-state = Millises seisundis
def-reply = Vastus
# $length (tekst).
def-answers =
    .at-once = kohe
    .later = hiljem, selle aja jooksul: { $length }
def-offers = Mida pakutakse, kui register millestki teatab
def-stands = Kui kaua pakkumine kehtib
def-kept-title = Kui kaua andmeid säilitatakse
# $length (tekst), $state (tekst).
def-kept-note =
    .draft = Mustand, mida keegi ei puuduta: { $length }.
    .for = Pärast seisundit „{ $state }“: { $length }.
    .always = Pärast seisundit „{ $state }“: igavesti.
    .nothing = Kirjeldus lõppu ei sea: kõik säilib.

## Kirjad, järjekorrad, rollid

def-no-letters = Kirju ei saadeta.
def-letters = Kirjad
def-letter = Kiri
def-sent-when = Millal
def-sent-to = Kellele
def-sent-by = Kuidas
def-sent-as =
    .document = dokumendina
    .inbox = postkasti
    .email = e-kiri viitab sellele
    .legal = dokumendi kättetoimetamisena
def-queues = Järjekorrad
def-queue = Järjekord
def-shows = Mida see näitab
def-ordered = Järjestus
def-for-roles = Kellele
def-needs =
    .resending = Mida ei saanud saata
    .second = Mis ootab teist ametnikku
    .help = Mis on peaaegu hiljaks jäänud
    .reading = Millele taotleja on vastanud ja mida keegi pole lugenud
    .waking = Mis on päevani kõrvale pandud
def-order =
    .oldest = vanemad ees
    .term_left = tähtaja lõpu järgi
def-roles = Rollid
def-role = Roll
def-may = Võib teha
def-sees = Näeb järjekordi

## Stsenaariumid

def-scenarios = Stsenaariumid
def-scenario = Stsenaarium
def-result = Seis
def-because = Miks
def-place = Kus see kirjas on
def-outcome =
    .holds = Läbitud
    .breaks = Läbi kukkunud
# $passed, $failed (arv).
def-tried =
    .passed = Kõik stsenaariumid on läbitud: { $passed }
    .failed = Läbi kukkunud stsenaariume: { $failed }, läbitud: { $passed }
    .none = Selle versiooniga ei ole ühtegi stsenaariumi kaasas
def-under-way = Stsenaariume käivitatakse
def-under-way-text = Need käivad läbi päris portaali väljamõeldud registritega, selleks kulub mõni sekund.
def-look-again = Vaadake uuesti
def-faults = Mis takistab selle versiooni avaldamist

## Versioonid ja ettepanekud

def-published = Avaldatud versioonid
def-version = Versioon
def-valid-from = Kehtib alates
def-published-at = Avaldatud
def-published-by = Kes avaldas
# $proposer, $publisher (tekst): nimed.
def-by-two = Ettepaneku tegi { $proposer }, avaldas { $publisher }
def-by-none = Käsurealt või programmiga, ilma teise ametnikuta
def-proposed = Pakutud versioonid
def-proposed-by = Kes pakkus
def-proposed-at = Millal
def-stands-now = Seis
def-decision = Otsus
def-standing =
    .waiting = Ootab
    .published = Avaldatud
    .refused = Tagasi saadetud
    .taken-back = Tagasi võetud
# $name (tekst), $at (aeg).
def-decided =
    .published = { $name } avaldas selle { $at }.
    .refused = { $name } saatis selle tagasi { $at }.
    .taken-back = See võeti tagasi { $at }.
# Lehe pealkiri. $service (tekst), $version (tekst).
def-proposal-title = { $service }: pakutud versioon { $version }
# Pealkirja all. $name (tekst), $at (aeg), $from (kuupäev).
def-proposal-lead = { $name } pakkus selle { $at }. See kehtiks alates { $from }.
def-to-preview = Eelvaade
def-whole = Selle versiooni kogu kirjeldus
def-changed-first = See oleks teenuse esimene kehtiv versioon.
def-changed-nothing = Võrreldes kehtiva versiooniga ei ole midagi muutunud.
def-changed-tables = Küsimused, reeglid ja muu
def-changed-words = Sõnad
def-changed-how = Muudatus
def-before = Enne
def-now = Nüüd
def-how-changed =
    .added = Uus
    .removed = Kadunud
    .otherwise = Muudetud
# Kirjelduse osade liigid.
def-table =
    .step = Leht
    .field = Küsimus
    .eligibility = Tingimus
    .precheck = Eeltingimus
    .read = Päring registrile
    .param = Seaduse arv
    .rule = Arvutatud väärtus
    .table = Otsustustabel
    .state = Seisund
    .action = Toiming
    .queue = Järjekord
    .submit = Teade registrile
    .notify = Teavitus
    .escalate = Abi enne tähtaja lõppu
    .offer = Pakkumine
    .migration = Mustandite ülevõtmine
# Osad, mis on üks kord.
def-once =
    .service = Päis
    .catalogue = Kataloog
    .access = Kes saab taotleda
    .fee = Tasu
    .law = Seaduse päev
    .languages = Keeled
    .retention = Kui kaua andmeid säilitatakse
    .renewal = Pikendamine
    .appeal = Vaidlustamine
    .sign = Kinnitused
    .conflict = Huvide konflikt
# Mis sellest just sai.
def-came =
    .over = Keegi on vahepeal otsustanud ja midagi teie omast ei tehtud
    .not-clean = Sellisena ei saa seda avaldada
    .decided = See versioon enam ei oota
def-may-nothing = Otsustab teine ametnik, kes selle teenuse eest vastutab.
def-may-take-back = Pakkusite selle versiooni ise, seepärast otsustab teine ametnik. Saate selle tagasi võtta.
def-take-back = Võtke tagasi
def-publish-means = Uued taotlused lähevad selle versiooni järgi alates päevast, mil see kehtib. Alustatu läheb edasi oma versiooni järgi.
def-publish = Avaldage see versioon
def-cannot-publish = Selle saab avaldada, kui stsenaariumid on käivitatud, kõik on läbitud ja vigu ei ole.
def-reason = Mida tuleb muuta
def-reason-hint = Seda loeb see, kes versiooni pakkus.
def-refuse = Saatke tagasi
def-reason-missing = Kirjutage, mida tuleb muuta.
# $most (arv).
def-reason-long = See on liiga pikk. Kirjutage kõige rohkem { $most } märki.

## Eelvaade

# Lehe pealkiri. $service (tekst), $version (tekst).
def-preview-title = Eelvaade: { $service }, versioon { $version }
def-preview-lead = See versioon ei ole avaldatud. Saate selle läbi käia nii, nagu taotleja seda teeks. Midagi ei esitata, ühtegi registrit ei küsita ja teie kirjutatut ei säilitata.
def-preview-how = Valige lugu. Kes taotleb, mis päev on ja mida registrid vastavad, on nii, nagu lugu ütleb; vastused on teie omad.
def-preview-none = Sellel versioonil ei ole stsenaariumi, mille maailmas seda läbi käia.
# Kuidas eelmine läbikäimine lõppes.
def-preview-came =
    .end = See oli eelvaade: midagi ei esitatud ja kirjutatu on unustatud
    .dispute = Eelvaates ei saa registri vastust valeks nimetada ja läbikäimine lõpeb siin
    .files = Eelvaates ei saa faile lisada ja läbikäimine lõpeb siin
    .lost = See lugu ei alga taotlusega; valige teine
# Rida teenuse versiooniga tehtu kohta. $version (tekst).
def-story =
    .proposed = Ametnik pakkus versiooni { $version }
    .published = Ametnik avaldas versiooni { $version }
    .refused = Ametnik saatis versiooni { $version } tagasi
    .taken-back = Ametnik võttis pakutud versiooni { $version } tagasi
