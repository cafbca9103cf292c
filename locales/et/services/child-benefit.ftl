### Lapsetoetus: sõnad vanemale ja ametnikule, kes laseb kinni jäänud teated uuesti saata.
### Küsimuse nimi on küsimuse id; iga viga on omaette tekst, mis ütleb, kuidas vastust parandada.

## Teenus

# Kataloogis, taotluse pealkirjas ja kirjades.
# .summary kataloogis nime all; .search teised sõnad, millega seda otsitakse; .authority "Kes otsustab"; .asked enne alustamist; .legal "Millel see põhineb".
service = Lapsetoetus
    .summary = Iga kuu makstav raha lapse kasvatamiseks. Kui laps sünnib, pakume toetust vanematele ise: teie ainult kinnitate ja märgite pangakonto.
    .search = lapseraha, peretoetus, lastetoetus, toetus lapsele, vastsündinu, beebi, sünd, vanema toetus, pere
    .authority = Sotsiaalkindlustusamet
    .asked = Küsime rahvastikuregistrist teie lapsed, et te ei peaks neid ise kirjeldama. Teilt küsime pangakontot, kuhu toetus maksta.
    .legal = Toetust saab iga Eestis elav laps kuueteistaastaseks saamiseni ja õppimise ajal üheksateistaastaseks saamiseni. Esimese ja teise lapse eest makstakse 80 eurot kuus, alates kolmandast lapsest 100 eurot iga lapse eest. Toetuse saab üks vanematest.

## Enne alustamist: kas teenus võib kellelegi sobida

# Tingimus lehel "Mis võib olla teile". .why: miks see ilmselt ei sobi.
precheck-has_children = Teil on alla üheksateistaastaseid lapsi
    .why = Toetust makstakse alla üheksateistaastaste laste eest.

## Pakkumine

# Kirja pealkiri ja pakkumise pealkiri. .body: kirja tekst; .lead: pakkumise pealkirja all; .purpose: lehel "Kes on minu andmeid vaadanud", miks register meile teatas.
offer-birth = Palju õnne lapse sünni puhul: lapsetoetus ootab teie kinnitust
    .body =
        Rahvastikuregister teatas meile, et teie laps on sündinud. Õnnitleme teid kogu südamest.

        Lapsetoetust ei pea te ise taotlema. Vaadake, kas oleme kõigest õigesti aru saanud, öelge oma pangakonto ja kinnitage. Kui teine vanem kinnitab enne teid, makstakse toetust temale.
    .lead = Rahvastikuregister teatas meile teie lapse sünnist. Kui soovite, et toetust makstaks teile, vaadake üle, mida me teame, ja öelge oma pangakonto.
    .purpose = Et saaksime pakkuda teile lapsetoetust, ilma et peaksite seda taotlema.

# Kirja pealkiri. .body: selle tekst.
offer-birth-closed = Teine vanem taotles lapsetoetuse
    .body = Pakkusime lapsetoetust mõlemale vanemale. Teine vanem on selle nüüd taotlenud, seetõttu on teie pakkumine suletud ja te ei pea midagi tegema. Kui soovite kahekesi siiski, et toetust makstaks teile, kirjutage sotsiaalkindlustusametile.

## Sammud

# Lehe pealkiri ja samm sammude loendis.
step-child = Laps
# Lehe pealkiri ja samm sammude loendis.
step-payment = Maksmine

## Küsimused

# Küsimus, rida kokkuvõttes. Vastused on inimese laste nimed registrist.
child = Millise lapse eest te toetust taotlete?
    .hint = Need on teie lapsed rahvastikuregistris.
    .required = Valige laps, kelle eest toetust taotlete.
    .invalid = Valige üks loendis olevatest lastest.

# Küsimus, rida kokkuvõttes; pakkumise järel vastab rahvastikuregister.
child_name = Lapse nimi
    .hint = Ees- ja perekonnanimi.
    .required = Kirjutage lapse nimi.
    .too-long = Nimi on liiga pikk. Kirjutage kuni 200 tähemärki.

# Küsimus, rida kokkuvõttes; pakkumise järel vastab rahvastikuregister. .check: see on inimese enda kood.
child_code = Lapse isikukood
    .hint = Üksteist numbrit, nagu sünnitõendil.
    .required = Kirjutage lapse isikukood.
    .check = See on teie enda isikukood. Kirjutage lapse isikukood.

# Küsimus, rida kokkuvõttes; pakkumise järel vastab rahvastikuregister.
born_on = Lapse sünnipäev
    .hint = Näiteks 15 3 2026.
    .required = Kirjutage päev, millal laps sündis.
    .invalid = Sellist kuupäeva ei ole. Kirjutage päev, kuu ja aasta numbritega, näiteks 15 3 2026.
    .too-late = See päev ei ole veel käes. Kirjutage tänane või varasem päev.

# Küsimus, rida kokkuvõttes; küsitakse siis, kui register seda ei tea.
child_number = Mitmes laps ta teie peres on?
    .hint = Kirjutage 1, kui ta on esimene, 2, kui teine, ja nii edasi. Sellest sõltub summa.
    .required = Kirjutage, mitmes laps ta teie peres on, näiteks 1.
    .invalid = Kirjutage see numbriga, näiteks 1.
    .too-small = Kirjutage vähemalt 1.
    .too-large = Kirjutage kuni 20.

# Rida kokkuvõttes; portaal teab seda.
recipient = Toetust makstakse
    .too-long = Nimi on liiga pikk.

# Küsimus, rida kokkuvõttes.
account = Pangakonto
    .hint = Teie konto IBAN, näiteks EE47 1000 0010 2014 5685.
    .required = Kirjutage pangakonto number, kuhu toetus maksta.

# Rida kokkuvõttes; portaal arvutab selle.
monthly_amount = Iga kuu saate
    .hint = Raha makstakse kuu kaheksandal päeval.

# Küsimus, rida kokkuvõttes; vastama ei pea.
email = E-posti aadress
    .hint = Anname sellel aadressil teada, kui teid ootab siin uus kiri.
    .invalid = See ei ole e-posti aadress. Kirjutage see kujul nimi@näide.ee.

## Tingimused: miks keegi toetust ei saa

# Tingimus loendis. .why: üks või kaks lauset sellele, kes tingimust ei täida; andmed on kõrval näha.
clause-under_19 = Laps on alla üheksateistaastane
    .why = Toetust makstakse kuni lapse kuueteistaastaseks saamiseni ja õppimise ajal kuni üheksateistaastaseks saamiseni. Sünnipäeva järgi on laps vanem.

## Registrid: mida me küsime ja miks

# Mida küsiti, lehel "Kes on minu andmeid vaadanud". .purpose samal lehel ja küsimuse kõrval.
# .down küsimuse kõrval, kui register ei vastanud või ei teadnud.
read-children = Teie lapsed rahvastikuregistrist
    .purpose = Et te ei peaks oma last ise kirjeldama ja et teada, kui palju makstakse.
    .down = Me ei saanud praegu rahvastikuregistrist teie lapsi. Kirjeldage last ise; võrdleme seda hiljem.

# Mida küsiti, lehel "Kes on minu andmeid vaadanud". .purpose samal lehel ja küsimuse kõrval.
# .down küsimuse kõrval, kui register ei vastanud või ei teadnud.
read-contact = Teie e-posti aadress rahvastikuregistrist
    .purpose = Et saaksime teile toetuse uudistest teada anda, ilma et peaksite aadressi ise kirjutama.
    .down = Me ei saanud praegu rahvastikuregistrist teie e-posti aadressi. Kirjutage see ise või jätke tühjaks.

## Teated registritele

# Mida saadeti ja miks; taotluse käigus ja lehel "Kes on minu andmeid vaadanud".
submit-application = Saatsime taotluse toetuste registrisse, et toetuse saaks määrata ja välja maksta.
# Mida saadeti ja miks; taotluse käigus ja lehel "Kes on minu andmeid vaadanud".
submit-withdrawal = Teatasime toetuste registrile, et te toetust enam ei soovi, et seda rohkem ei makstaks.

## Olekud

# Silt loendites ja taotluse lehel. .resident: mis nüüd toimub, vanemale.
state-submitted = Saadetud
    .resident = Teie taotlus on meil ja toetuste register otsustab. Selleks kulub mõni hetk.

# Silt loendites ja taotluse lehel. .resident: mis nüüd toimub, vanemale.
state-granted = Määratud
    .resident = Toetus on määratud. See makstakse teie kontole iga kuu kaheksandal päeval.

# Silt loendites ja taotluse lehel. .resident: mis nüüd toimub, vanemale.
state-unanswered = Ametniku käes
    .resident = Toetuste register ei vastanud õigel ajal. Otsuse teeb sotsiaalkindlustusameti ametnik.

# Silt loendites ja taotluse lehel. .resident: mis nüüd toimub, vanemale.
state-refused = Määramata
    .resident = Toetuste register ei määranud toetust. Võib-olla makstakse seda selle lapse eest juba.

# Silt loendites ja taotluse lehel. .resident: mis nüüd toimub, vanemale.
state-withdrawn = Lõpetatud
    .resident = Te ei soovinud toetust enam. Alates järgmisest kuust seda ei maksta.

## Mida vanem teeb

# Nupp vanema lehel. .story: rida taotluse käigus. .done: lause pärast seda.
action-grant = Määra toetus
    .story = Toetus määrati
    .done = Toetus on määratud.

# Ametniku nupp. .story: rida taotluse käigus. .done: lause pärast seda.
action-refuse = Keeldu toetusest
    .story = Toetusest keelduti
    .done = Toetusest on keeldutud.

# Nupp vanema lehel. .story: rida taotluse käigus. .done: lause pärast seda.
# .ask ja .means lehel, kus inimene selle kinnitab: küsimus pealkirjas ja mis sellest järgneb.
action-withdraw = Ei soovi toetust enam
    .story = Vanem ei soovinud toetust enam
    .done = Toetus on lõpetatud.
    .ask = Kas loobuda toetusest?
    .means = Kui te toetust enam ei soovi, siis alates järgmisest kuust seda ei maksta.

## Tööjärjekorrad

# Järjekorra nimi ametnikule. .empty: kui selles ei ole midagi.
queue-stuck = Registrile kohale toimetamata
    .empty = Kõik teated on toetuste registrisse jõudnud.

# Järjekorra nimi ametnikule. .empty: kui selles ei ole midagi.
queue-unanswered = Registri vastuseta
    .empty = Register on kõigele vastanud.

## Kirjad portaalis

# Kirja pealkiri. .body: selle tekst. $reference (text): taotluse viitenumber.
notice-granted = Lapsetoetus on määratud
    .body = Teie taotluse { $reference } kohta on otsus: lapsetoetus on määratud. See makstakse teie kontole iga kuu kaheksandal päeval.

# Kirja pealkiri. .body: selle tekst. $reference (text): taotluse viitenumber.
notice-refused = Lapsetoetust ei määratud
    .body = Toetuste register ei määranud teie taotluse { $reference } järgi toetust. Võib-olla makstakse seda selle lapse eest juba. Kui arvate, et see on viga, kirjutage kolmekümne päeva jooksul sotsiaalkindlustusametile.

# Kirja pealkiri. .body: selle tekst. $reference (text): taotluse viitenumber.
notice-unanswered = Teie lapsetoetuse taotlus on ametniku käes
    .body = Toetuste register ei otsustanud taotlust { $reference } õigel ajal. Selle asemel otsustab ametnik. Te ei pea midagi tegema.

# Kirja pealkiri. .body: selle tekst. $reference (text): taotluse viitenumber.
notice-withdrawn = Lapsetoetus on lõpetatud
    .body = Te ei soovinud taotluse { $reference } toetust enam. Alates järgmisest kuust seda ei maksta. Uuesti võite taotleda igal ajal.

## Kuidas midagi arvutati: reeglite ja tabelite nimed

# Rida toetuse arvutuses.
table-monthly = Toetus kuus eurodes
# Rida toetuse arvutuses: mitmes laps ta inimese laste seas on.
rule-place = Mitmes laps ta teie peres on
# Rida toetuse arvutuses: seesama rahvastikuregistri järgi.
rule-known_place = Mitmes laps ta rahvastikuregistri järgi on

## Õigusaktid

# Õigusakti nimi, registrite juures, millelt see küsida lubab.
act-family_benefits_act = perehüvitiste seadus
