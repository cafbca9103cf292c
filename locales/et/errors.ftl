### Vealehed: mis juhtus, kas midagi läks kaduma ja mida nüüd teha.
### Iga lehe pealkiri on sõnum ise; .text selle all; .way nupp, mis viib edasi.

# Ainult siis, kui viga on meie pool. $number (tekst): vea number, mis on ka logis.
failure-number = Kui küsite abi, öelge vea number { $number }.

# Lehte ei ole või see ei ole selle inimese oma; kumb, seda me ei ütle.
failure-not-found = Sellist lehte ei ole
    .text = Sellel aadressil ei ole teie jaoks lehte. Kontrollige aadressi. Oma taotlused leiate pärast sisselogimist menüüst „Minu taotlused“.
    .way = Avalehele

# Vorm ei tulnud meie lehelt, on vanem kui nädal või kuulub kellegi teise sisselogimisse.
failure-forged = Me ei saanud seda vormi vastu võtta
    .text = Vorm on aegunud või ei tulnud portaali lehelt. Nii juhtub, kui vahepeal on sisse loginud keegi teine. Viimati saadetut me ei salvestanud, varem salvestatud vastused on alles. Avage leht uuesti ja saatke vorm veel kord.
    .way = Ava leht uuesti

# Keegi muutis sedasama vahepeal, näiteks inimene ise teises aknas.
failure-stale = Andmed on vahepeal muutunud
    .text = Neidsamu andmeid muudeti mujal, näiteks teises aknas. Teie viimast muudatust me ei salvestanud, et teist mitte üle kirjutada. Avage leht uuesti, vaadake andmed üle ja proovige siis veel kord.
    .way = Avalehele

# Saadeti rohkem, kui vorm võtab.
failure-too-large = Saadetud vorm on liiga suur
    .text = Viimati saadetut me ei salvestanud, varem salvestatud vastused on alles. Minge tagasi, lühendage pikki vastuseid ja saatke vorm uuesti.
    .way = Avalehele

# Vormil oli lahter, mida teenus ei küsi.
failure-not-asked = Saadetud vormil oli midagi, mida me ei küsinud
    .text = Vormil oli vastus küsimusele, mida selles teenuses ei ole. Me ei salvestanud midagi sellest, mille viimati saatsite; varem salvestatud vastused on alles. Avage leht uuesti ja vastake selle küsimustele.
    .way = Avalehele

# Saadetut ei saa lugeda.
failure-unreadable = Me ei saanud saadetut lugeda
    .text = Viimati saadetut me ei salvestanud, varem salvestatud vastused on alles. Avage leht uuesti ja saatke vorm veel kord.
    .way = Avalehele

# Aadress on olemas, kuid seda kasutab ainult vorm, või vastupidi.
failure-wrong-method = Seda aadressi ei saa niimoodi avada
    .text = See aadress on mõeldud portaali vormile, mitte otse avamiseks. Midagi ei muutunud. Alustage avalehelt.
    .way = Avalehele

# Portaali poole pöörduti nimega, mis ei ole tema oma.
failure-wrong-host = Portaal on teisel aadressil
    .text = Selle aadressi all portaal ei tööta ja siit ei saa sisse logida. Midagi ei muutunud. Jätkake portaali õigel aadressil.
    .way = Portaali õigele aadressile

# Ametnik avab omaenda või lähedase taotluse.
failure-own-interest = Seda taotlust te avada ei saa
    .text = See on teie enda oma või puudutab teie lähedast. Et otsuses ei saaks keegi kahelda, menetleb seda teine ametnik. Midagi ei näidatud ega salvestatud.
    .way = Järjekordade juurde

# Teenus nõuab kindlamat sisselogimist, kui inimene kasutas.
failure-weak-sign-in = See teenus vajab kindlamat sisselogimist
    .text = Te olete sisse loginud viisil, mis selle teenuse jaoks ei ole piisavalt kindel. Logige välja ja logige siis sisse teisel viisil, näiteks ID-kaardiga. Teie salvestatud vastused on alles.
    .way = Logi välja

# Vastus võttis liiga kaua aega ja portaal loobus.
failure-slow = Vastamine võtab liiga kaua aega
    .text = Portaal ei jõudnud õigel ajal vastata. Varem salvestatud vastused ja esitatud taotlused on alles. Vaadake, kas viimane muudatus on salvestatud, ja proovige mõne minuti pärast uuesti.
    .way = Avalehele

# Meie enda viga. Selle all on vea number.
failure-broken = Midagi läks meie pool valesti
    .text = Viga ei ole teis. Varem salvestatud vastused ja esitatud taotlused on alles. Vaadake, kas viimane muudatus on salvestatud, ja proovige mõne minuti pärast uuesti.
    .way = Avalehele

## Sisselogimine ei õnnestunud

# Sisselogimisteenus andis koodi, mis ei ole isikukood.
failure-unreadable-code = Me ei saanud teie isikukoodi lugeda
    .text = Sisselogimisteenus saatis meile isikukoodi, mida portaal ei tunne. Te ei ole sisse logitud. Proovige teist sisselogimise viisi. Kui ka see ei aita, pöörduge sisselogimisteenuse abi poole.
    .way = Logi sisse

# Sisselogimisest ei ole veebilehitsejas jälge: see võttis kaua aega või küpsised on keelatud.
failure-sign-in-lost = Sisselogimine aegus
    .text = Sisselogimine võttis liiga kaua aega või ei luba teie veebilehitseja küpsiseid. Te ei ole sisse logitud, midagi ei läinud kaduma. Alustage sisselogimist uuesti. Kui see kordub, lubage veebilehitsejas selle portaali küpsised.
    .way = Logi sisse

# Inimene katkestas sisselogimise ise.
failure-sign-in-cancelled = Sisselogimine katkestati
    .text = Te ei ole sisse logitud, midagi ei läinud kaduma. Võite sisse logida siis, kui soovite.
    .way = Logi sisse

# Sisselogimisteenus ei vasta.
failure-sign-in-down = Sisselogimine praegu ei tööta
    .text = Sisselogimisteenus ei vasta. Te ei ole sisse logitud, salvestatud vastused on alles. Proovige mõne minuti pärast uuesti.
    .way = Logi sisse

# Sisselogimisteenuse vastust ei saanud usaldada.
failure-sign-in-refused = Sisselogimine ei õnnestunud
    .text = Me ei saanud sisselogimisteenuselt vastust, mida saaksime usaldada. Teie kaitseks me teid sisse ei loginud. Salvestatud vastused on alles. Alustage sisselogimist uuesti.
    .way = Logi sisse

## Vastuses on midagi valesti: sõnad, mida portaal ütleb, kui teenusel endal neid ei ole
## Iga tekst ütleb, kuidas vastust parandada. Nimes on viga ja vastuse liik.

fault-required = Vastake sellele küsimusele.
fault-required-text = Kirjutage vastus.
fault-required-long_text = Kirjutage vastus.
fault-required-number = Kirjutage arv.
fault-required-money = Kirjutage summa eurodes.
fault-required-date = Kirjutage kuupäev: päev, kuu ja aasta.
fault-required-yes_no = Valige „Jah“ või „Ei“.
fault-required-choice = Valige üks vastus.
fault-required-choices = Valige vähemalt üks vastus.
fault-required-list = Otsige nime järgi ja valige üks vastus.
fault-required-country = Valige riik.
fault-required-person_code = Kirjutage isikukood.
fault-required-person = Kirjutage inimese isikukood ja nimi.
fault-required-company_code = Kirjutage registrikood.
fault-required-plate = Kirjutage sõiduki registreerimisnumber.
fault-required-iban = Kirjutage pangakonto number.
fault-required-email = Kirjutage e-posti aadress.
fault-required-phone = Kirjutage telefoninumber.
fault-required-address = Kirjutage aadress.
fault-required-files = Lisage vähemalt üks fail.

fault-invalid = Me ei saa sellest vastusest aru. Kontrollige, kas kirjutasite selle õigesti.
fault-invalid-number = Kirjutage arv numbritega, näiteks 12 või 12,5.
fault-invalid-money = Kirjutage summa numbritega ja kõige rohkem kahe kohaga pärast koma, näiteks 12,50.
fault-invalid-date = Sellist kuupäeva ei ole. Kirjutage päev, kuu ja aasta numbritega, näiteks 15 3 2027.
fault-invalid-yes_no = Valige „Jah“ või „Ei“.
fault-invalid-choice = Valige üks pakutud vastustest.
fault-invalid-choices = Valige ainult pakutud vastuste seast.
fault-invalid-list = Valige üks pakutud vastustest.
fault-invalid-country = Valige riik nimekirjast.
fault-invalid-person_code = See ei saa olla isikukood. Eesti isikukoodis on 11 numbrit; teise riigi koodi ette kirjutage riigi kaks tähte.
fault-invalid-person = Kontrollige isikukoodi ja kirjutage ka nimi. Eesti isikukoodis on 11 numbrit; teise riigi koodi ette kirjutage riigi kaks tähte.
fault-invalid-company_code = See ei saa olla registrikood. Registrikoodis on kaheksa numbrit.
fault-invalid-plate = See ei saa olla registreerimisnumber. Kirjutage ainult tähed ja numbrid, näiteks 123 ABC.
fault-invalid-iban = See ei saa olla kontonumber. Eesti kontonumbris on tähed EE ja 18 numbrit; kontrollige igaüht neist.
fault-invalid-email = See ei ole e-posti aadress. Kirjutage see kujul nimi@example.com.
fault-invalid-phone = See ei saa olla telefoninumber. Välismaa numbri ette kirjutage pluss ja riigi kood, näiteks +358 40 123 4567.

# Vastus on liiga pikk. $max (arv): mitu tähemärki võib olla.
fault-too-long = Vastus on liiga pikk. Kirjutage lühemalt.
fault-too-long-text = Vastus on liiga pikk. Kirjutage kuni { $max } tähemärki.
fault-too-long-long_text = Vastus on liiga pikk. Kirjutage kuni { $max } tähemärki.
fault-too-long-address = Aadress on liiga pikk. Kirjutage kuni 300 tähemärki.
fault-too-long-person = Nimi on liiga pikk. Kirjutage kuni 200 tähemärki.

# $min (arv või raha): väikseim, mis võib olla.
fault-too-small = Vastus on liiga väike. Kontrollige arvu.
fault-too-small-number = Arv peab olema vähemalt { $min }.
fault-too-small-money = Summa peab olema vähemalt { $min }.
# $max (arv või raha): suurim, mis võib olla.
fault-too-large = Vastus on liiga suur. Kontrollige arvu.
fault-too-large-number = Arv võib olla kuni { $max }.
fault-too-large-money = Summa võib olla kuni { $max }.
fault-too-early = See kuupäev on liiga varane. Kontrollige päeva, kuud ja aastat.
fault-too-late = See kuupäev on liiga hiline. Kontrollige päeva, kuud ja aastat.
fault-check = See vastus ei sobi teiste vastustega. Kontrollige vastuseid.
fault-unknown = Register ei tunne seda. Kontrollige, kas kirjutasite õigesti.

# Faile on liiga palju. $max (arv): mitu võib olla.
fault-too-many = Neid on liiga palju. Eemaldage mõni.
fault-too-many-files =
    { $max ->
        [one] Lisada saab ühe faili. Eemaldage ülejäänud.
       *[other] Lisada saab kuni { $max } faili. Eemaldage mõni.
    }
# Loendis on liiga vähe või liiga palju. $min, $max (arvud): mitu peab või võib olla. $count (arv): mitu on.
fault-too-few = Neid on liiga vähe. Lisage veel.
fault-too-few-items = Siin peab olema vähemalt { $min }, aga praegu on { $count }. Lisage puuduvad.
fault-too-many-items = Siin võib olla kuni { $max }, aga praegu on { $count }. Eemaldage üleliigsed.
