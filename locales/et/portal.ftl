### Portaali oma sõnad: mis on igal lehel ühine, olenemata teenusest.
### Toon: rahulik, selge, viisakas (teie-vorm); terved laused; ilma kantseliidita.

## Kest: mis ümbritseb iga lehte

# Portaali nimi igal lehel embleemi kõrval.
shell-name = Portico
# Pealkiri veebilehitseja sakil. $page (tekst): lehe pealkiri.
shell-title = { $page } – Portico
# Iga lehe esimene link, neile, kes kasutavad klaviatuuri.
shell-skip = Liigu põhisisu juurde
# Ainult ekraanilugejale.
shell-nav = Peamenüü
# Ainult ekraanilugejale.
shell-languages = Keel
# Riba igal lehel, kui registrid on proovimiseks.
shell-sandbox = Proovikeskkond: kõik on väljamõeldud.
# Ribal lehe peal, kui vaadatakse avaldamata versiooni.
shell-preview = See on eelvaade. Midagi ei esitata ja ühtegi registrit ei küsita.
# Peamenüü.
shell-services = Teenused
shell-cases = Minu taotlused
# $unread (arv): avamata kirjad.
shell-inbox =
    { $unread ->
        [0] Kirjad
       *[other] Kirjad ({ $unread })
    }
# Peamenüü, ametnikule.
shell-queue = Tööjärjekord
# Peamenüü, tõlkijale.
shell-words = Tekstid
shell-sign-in = Logi sisse
shell-sign-out = Logi välja
# Iga lehe jalus.
shell-promise = Te annate oma andmed üks kord ja näete, kes neid vaatab.
shell-accessibility = Ligipääsetavus
shell-privacy = Teie andmed
shell-help = Abi

## Teed: lingid ja nupud, mis viivad lehelt lehele

# Lehe ülaservas; viib eelmisele lehele.
back-link = Tagasi
# Ainult ekraanilugejale.
pages-label = Loendi lehed
pages-previous = Eelmine
pages-next = Järgmine
# $at, $of (arvud).
pages-at = Leht { $at }/{ $of }

## Vead: kuidas leht ütleb, et vastus on vale

# Vigade loendi pealkiri lehe ülaservas.
errors-summary-title = Midagi on valesti
# Vea ees välja juures; ainult ekraanilugejale.
errors-prefix = Viga:
# Pealkiri veebilehitseja sakil. $page (tekst): lehe pealkiri.
errors-title = Viga: { $page }

## Väljad

# Kuupäeva kolme lahtri kohal.
date-day = Päev
date-month = Kuu
date-year = Aasta
# Avaneva loendi esimene rida, kuni midagi ei ole valitud.
select-empty = Valige vastus

## Inimene: kaks lahtrit ühe küsimuse all

person-code = Isikukood
person-name = Ees- ja perekonnanimi

## Otsing väga paljude vastuste seast

# Otsingulahtri kohal.
finder-label = Kirjutage osa nimest
# Nupp; selle järel loeb ekraanilugeja ette küsimuse.
finder-search = Otsi
# $matches (arv): mitu vastust sobib; kõik on näha.
finder-count =
    { $matches ->
        [0] Midagi ei leitud. Proovige mõnda muud osa nimest.
        [one] Leidsime { $matches } vaste.
       *[other] Leidsime { $matches } vastet.
    }
# $matches (arv): mitu vastust sobib. $shown (arv): mitu neist on näha.
finder-more = Leidsime { $matches } vastet, näitame esimest { $shown }. Kirjutage nimest rohkem.

## Failid

# Ainult ekraanilugejale: lahter, millega faile lisatakse.
files-add = Lisa faile
# Nupp faili juures; selle järel loeb ekraanilugeja ette faili nime.
files-remove = Eemalda
# Faili suurus. $size (arv).
size-kb = { $size } kB
size-mb = { $size } MB

## Loend: asutajad, lapsed, kulud. Iga teo järel loeb ekraanilugeja ette, millise kohta see käib

items-change = Muuda
items-copy = Tee koopia
items-remove = Eemalda
# Märk pealkirja kõrval, kui mõnda vastust tuleb parandada.
items-faulty = Vajab parandamist
# Kui loendis ei ole veel midagi.
items-empty = Praegu ei ole siin midagi lisatud.
# Kui rohkem lisada ei saa. $max (arv): mitu neid kõige rohkem võib olla.
items-full = Rohkem lisada ei saa: lubatud on kuni { $max }.

## Sammud: kui kaugel taotlus on

# Ainult ekraanilugejale.
steps-label = Taotluse sammud
# $at, $of (arvud).
steps-count = Samm { $at }/{ $of }
# Sammu nime järel; ainult ekraanilugejale.
steps-done = (tehtud)

## Kokkuvõte: vastused ülevaatamiseks enne saatmist

# Kust vastus pärineb. $register (tekst): registri nimi. $date (kuupäev): päringu päev.
summary-from = Allikas: { $register }, { $date }
# Vastus on inimese enda oma, kuid register ütles muud. $register (tekst), $date (kuupäev). $said (tekst): mida register ütles.
summary-disputed = Taotleja enda sõnul. Registri vastus ({ $register }, { $date }): { $said }
# Vastus järgneb reegli järgi teistest vastustest.
summary-rule = Arvutatud vastuste põhjal
# Link vastuse kõrval.
summary-change = Muuda

## Kirjad

# Avamata kirja kõrval.
inbox-unread = Uus
