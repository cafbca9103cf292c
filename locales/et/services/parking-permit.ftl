### Elaniku parkimisluba: sõnad taotlejale ja ametnikule.
### Küsimuse nimi on küsimuse id; iga viga on omaette tekst, mis ütleb, kuidas vastust parandada.

## Teenus

# Kataloogis, taotluse pealkirjas ja kirjades.
# .summary kataloogis nime all; .search teised sõnad, millega seda otsitakse; .authority "Kes otsustab"; .asked enne alustamist; .legal "Millel see põhineb".
service = Elaniku parkimisluba
    .summary = Luba parkida oma kodu tasulises parkimistsoonis. Luba kehtib aasta ja maksab 120 eurot.
    .search = parkimisluba, luba parkida, parkimiskaart, tsooniluba, parkimistsoon, tasuta parkimine kodu juures, auto kodu ette
    .authority = Linna transpordiamet
    .asked = Rahvastikuregistrist küsime teie elukoha aadressi ja millal te sinna elama asusite, et te ei peaks neid ise kirjutama. Teilt küsime auto numbrimärki ja liiklusregistrilt seda, kes on auto omanik ja kasutajad. Nii näeme, kas teil on õigus loale.
    .legal = Luba antakse linna tasulise parkimise korra alusel. Luba saab inimene, kes on vähemalt kaks kuud elanud tasulises parkimistsoonis ning on auto omanik või kantud liiklusregistrisse selle kasutajana.

## Sammud

# Lehe pealkiri ja samm sammude loendis.
step-home = Teie kodu
# Lehe pealkiri ja samm sammude loendis.
step-car = Teie auto
# Lehe pealkiri ja samm sammude loendis.
step-permit = Teie luba

## Küsimused

# Küsimus, rida kokkuvõttes. .hint küsimuse all, kui register ei vastanud ja inimene kirjutab ise.
address = Elukoha aadress
    .hint = Kirjutage tänav, maja ja korter, näiteks „Männi tänav 12–5“.
    .required = Kirjutage oma elukoha aadress.
    .too-long = Aadress on liiga pikk. Kirjutage kuni 200 tähemärki.

# Küsimus, rida kokkuvõttes, veerg tööjärjekorras. Vastused on linnaosade nimed nii, nagu register neid kirjutab.
district = Linnaosa või parkimistsoon
    .hint = Valige see, kus te elate.
    .required = Valige linnaosa või parkimistsoon, kus te elate.
    .invalid = Valige üks loendis olevatest linnaosadest või tsoonidest.

# Küsimus, rida kokkuvõttes. .hint ütleb, kuidas kuupäeva kirjutada.
resident_since = Elate sellel aadressil alates
    .hint = Kirjutage päev, millest alates te sellel aadressil elate, näiteks 15 3 2021.
    .required = Kirjutage päev, millest alates te sellel aadressil elate.
    .invalid = Sellist kuupäeva ei ole. Kirjutage päev, kuu ja aasta numbritega, näiteks 15 3 2021.
    .too-late = See päev ei ole veel käes. Kirjutage päev, mis on täna või varem.

# Küsimus, rida kokkuvõttes, veerg tööjärjekorras.
# .check: inimene ei ole omanik ega kasutaja; .unknown: liiklusregister ei tunne sellist autot.
plate = Auto numbrimärk
    .hint = Näiteks 123 ABC. Tühikutel ja suurtel tähtedel ei ole vahet.
    .required = Kirjutage auto numbrimärk.
    .invalid = See ei saa olla numbrimärk. Kirjutage ainult tähed ja numbrid, näiteks 123 ABC.
    .check = Liiklusregistri järgi ei ole te selle auto omanik ega kasutaja. Kontrollige numbrimärki või laske omanikul end liiklusregistrisse kasutajana kanda.
    .unknown = Liiklusregister ei tunne sellise numbrimärgiga autot. Kontrollige, kas kirjutasite märgi õigesti.

# Rida kokkuvõttes; vastab liiklusregister.
make = Auto mark
    .too-long = Auto mark on liiga pikk. Kirjutage kuni 200 tähemärki.

# Rida kokkuvõttes; vastab liiklusregister.
model = Auto mudel
    .too-long = Auto mudel on liiga pikk. Kirjutage kuni 200 tähemärki.

# Küsimus, rida kokkuvõttes. Pakume päeva nädala pärast.
starts_on = Luba hakkab kehtima
    .hint = Luba kehtib sellest päevast aasta. Otsuse tegemiseks kulub kuni seitse päeva. Algus võib olla kuni 60 päeva pärast.
    .required = Kirjutage päev, millest alates te luba vajate.
    .invalid = Sellist kuupäeva ei ole. Kirjutage päev, kuu ja aasta numbritega, näiteks 15 3 2027.
    .too-early = Luba ei saa alata minevikus. Kirjutage päev, mis on täna või hiljem.
    .too-late = Nii kaugele luba ette ei anta. Kirjutage päev, mis on kuni 60 päeva pärast.

# Küsimus, rida kokkuvõttes; vastama ei pea.
email = E-posti aadress
    .hint = Sellel aadressil anname teada, kui teil on siin uus kiri. Otsust ennast me e-postiga ei saada.
    .invalid = See ei ole e-posti aadress. Kirjutage see kujul nimi@näide.ee.

## Tingimused: miks luba ei saa

# Tingimus loendis. .why: üks lause sellele, kes tingimust ei täida; selle kõrval näidatakse andmeid.
clause-in_zone = Te elate tasulises parkimistsoonis
    .why = Elaniku parkimisluba antakse ainult neile, kes elavad Vanalinnas, Südalinnas, Kesklinnas või Pirital. Teie elukoht on mujal, seal ei ole luba vaja.

# Tingimus loendis. .why: üks lause sellele, kes tingimust ei täida; selle kõrval näidatakse andmeid.
clause-two_months = Te olete sellel aadressil elanud vähemalt kaks kuud
    .why = Loa saab, kui elukoht on rahvastikuregistris olnud vähemalt kaks kuud. Teil ei ole kaks kuud veel täis, taotlege luba siis, kui need on täis.

## Enne alustamist: kas luba võib olla teie jaoks

# Tingimus lehel „Teile sobivad teenused“. .why: miks luba arvatavasti ei saa.
precheck-lives_here = Te elate selles linnas
    .why = Luba saab ainult see, kelle elukoht on selles linnas.

# Tingimus lehel „Teile sobivad teenused“. .why: miks luba arvatavasti ei saa.
precheck-owns_a_car = Te olete auto omanik või registrisse kantud kasutaja
    .why = Luba antakse auto omanikule või sellele, kes on liiklusregistris auto kasutaja.

## Registrid: mida me küsime ja miks

# Mida küsiti, lehel "Kes on minu andmeid vaadanud". .purpose samal lehel ja küsimuse juures.
# .down küsimuse juures, kui register ei vastanud või ei teadnud.
read-person = Elukoht rahvastikuregistrist
    .purpose = Et teada, kas te elate tasulises parkimistsoonis ja kui kaua, ilma et peaksite seda ise kirjutama.
    .down = Rahvastikuregistrist me praegu teie elukohta ei saanud. Kirjutage see ise, ametnik kontrollib seda hiljem.

# Mida küsiti, lehel "Kes on minu andmeid vaadanud". .purpose samal lehel ja küsimuse juures.
# .down omaette lehel, kui liiklusregister ei vastanud ja edasi ei saa.
read-vehicle = Auto andmed liiklusregistrist
    .purpose = Et teada, kas olete auto omanik või kasutaja.
    .down = Liiklusregister praegu ei vasta ja ilma selleta me edasi minna ei saa. Teie vastused on alles. Tulge mõne aja pärast tagasi ja jätkake samast kohast.

## Teated registritele

# Mida ja miks saadeti; taotluse käigus ja lehel "Kes on minu andmeid vaadanud".
submit-application = Saatsime taotluse andmed, et liiklusregister teaks, millisele autole luba taotletakse.

# Mida ja miks saadeti; taotluse käigus ja lehel "Kes on minu andmeid vaadanud".
submit-approval = Saatsime otsuse, et liiklusregister kannaks loa auto juurde.

# Mida ja miks saadeti; taotluse käigus ja lehel "Kes on minu andmeid vaadanud".
submit-refusal = Saatsime otsuse, et liiklusregister lõpetaks taotluse.

## Olekud

# Silt loendites ja taotluse lehel. .resident: mis nüüd juhtub, taotlejale.
state-submitted = Esitatud
    .resident = Taotlus on meil käes. Ametnik vaatab selle läbi seitsme päeva jooksul.

# Silt loendites ja taotluse lehel. .resident: mis nüüd juhtub, taotlejale.
state-in_review = Läbivaatamisel
    .resident = Ametnik vaatab teie taotlust läbi. Teie ei pea praegu midagi tegema.

# Silt loendites ja taotluse lehel. .resident: mis nüüd juhtub, taotlejale.
state-approved = Heaks kiidetud
    .resident = Teie taotlus on heaks kiidetud. Kanname loa liiklusregistrisse ja saadame teile kirja, kui see on tehtud.

# Silt loendites ja taotluse lehel. .resident: mis nüüd juhtub, taotlejale.
# $fee (tekst): tasu.
state-active = Luba antud
    .resident = Teie luba on liiklusregistris. Autole ei ole midagi vaja kleepida. Tasu on { $fee }. Portaal makseid veel vastu ei võta; transpordiamet saadab teile arve.

# Silt loendites ja taotluse lehel. .resident: mis nüüd juhtub, taotlejale.
state-refused = Keeldutud
    .resident = Te luba ei saanud. Ametniku põhjendus on otsuse juures.

## Mida ametnik teeb

# Nupp ametniku lehel. .story: rida taotluse käigus. .done: lause pärast vajutust.
action-take = Võta menetlusse
    .story = Ametnik võttis taotluse menetlusse
    .done = Taotlus on nüüd teie menetluses.

# Nupp vanemametniku lehel. .story: rida taotluse käigus. .done: lause pärast vajutust.
action-take_over = Võta üle
    .story = Teine ametnik võttis taotluse üle
    .done = Taotlus on nüüd teie menetluses, eelmine ametnik seda enam ei menetle.

# Nupp ametniku lehel. .story: rida taotluse käigus. .done: lause pärast vajutust.
action-approve = Anna luba
    .story = Ametnik kiitis taotluse heaks
    .done = Taotlus on heaks kiidetud. Otsus läheb liiklusregistrisse ja siis saab taotleja kirja.

# Nupp ametniku lehel; põhjendus on kohustuslik. .story: rida taotluse käigus. .done: lause pärast vajutust.
action-refuse = Keeldu loa andmisest
    .story = Ametnik keeldus loa andmisest
    .done = Loa andmisest on keeldutud. Taotleja saab kirja koos teie põhjendusega.

## Tööjärjekorrad

# Järjekorra nimi ametnikule. .empty: kui järjekord on tühi.
queue-new = Uued taotlused
    .empty = Uusi taotlusi ei ole.

# Järjekorra nimi ametnikule. .empty: kui järjekord on tühi.
queue-in_review = Läbivaatamisel
    .empty = Ühtegi taotlust ei vaadata praegu läbi.

# Järjekorra nimi vanemametnikule. .empty: kui järjekord on tühi.
queue-stuck = Registrisse jõudmata
    .empty = Kõik teated on registritesse jõudnud.

# Järjekorra nimi ametnikule. .empty: kui järjekord on tühi.
queue-decided = Otsustatud
    .empty = Ühtegi taotlust ei ole veel otsustatud.

## Kirjad portaali kirjakastis

# Kirja pealkiri. .body: kirja sisu. $reference (tekst): taotluse number.
notice-submitted = Teie parkimisloa taotlus on meil käes
    .body = Saime teie parkimisloa taotluse. Selle number on { $reference }. Ametnik vaatab taotluse läbi seitsme päeva jooksul ja siis saate siia uue kirja.

# Kirja pealkiri. .body: kirja sisu. $reference (tekst): taotluse number.
# $fee (tekst): tasu.
notice-active = Teie parkimisluba on antud
    .body =
        Kiitsime teie taotluse { $reference } heaks ja kandsime loa liiklusregistrisse. Parkimise kontrollija näeb luba auto numbrimärgi järgi, autole ei ole midagi vaja kleepida.

        Tasu on { $fee }. Portaal makseid veel vastu ei võta; transpordiamet saadab teile arve.

# Kirja pealkiri auto omanikule, kes taotluse kinnitas. .body: kirja sisu. $reference (tekst): taotluse number.
notice-active_owner = Teie autole anti parkimisluba
    .body = Taotlus { $reference }, mille te auto omanikuna kinnitasite, sai heaks kiidetud. Autol on nüüd parkimisluba. Teie ei pea midagi tegema.

# Kirja pealkiri. .body: kirja sisu. $reference (tekst): taotluse number. $reason (tekst): ametniku põhjendus.
# $until (kuupäev): vaide esitamise viimane päev.
notice-refused = Te ei saanud parkimisluba
    .body =
        Otsustasime teie taotluse { $reference } põhjal luba mitte anda.

        Ametniku põhjendus: { $reason }

        Kui te otsusega ei nõustu, võite esitada vaide: avage taotlus ja vajutage „Esita vaie“. Viimane päev selleks on { $until }. Vaide vaatab läbi teine ametnik ja see on tasuta.

# Mida saadeti ja miks; taotluse käigus ja lehel „Kes on minu andmeid vaadanud“.
submit-ending = Andsime liiklusregistrile teada, et taotlus lõppes ilma loata.

# Silt loetelus ja taotluse lehel. .resident: mis toimub praegu, taotleja jaoks.
state-waiting_applicant = Ootab teie vastust
    .resident = Ametnik leidis midagi, mida on vaja parandada. Ametnik saab jätkata, kui olete vastused parandanud.

# Silt loetelus ja taotluse lehel. .resident: mis toimub praegu, taotleja jaoks.
state-withdrawn = Tagasi võetud
    .resident = Võtsite taotluse tagasi. Rohkem midagi ei toimu ja võite igal ajal uuesti taotleda.

# Silt loetelus ja taotluse lehel. .resident: mis toimub praegu, taotleja jaoks.
state-lapsed = Suletud vastuseta
    .resident = Taotlus ootas midagi, mis ei tulnud neljateistkümne päeva jooksul, ja seetõttu on see suletud. Võite igal ajal uuesti taotleda.

# Nupp ametniku lehel. .story: rida taotluse käigus. .done: lause pärast seda.
action-ask_again = Palu taotlejal vastuseid parandada
    .story = Ametnik palus vastuseid parandada
    .done = Taotleja saab teie märkustega kirja. Tähtaeg seisab, kuni ta vastab.

# Nupp taotleja lehel. .story: rida taotluse käigus. .done: lause pärast seda.
action-mend = Paranda vastused
    .story = Taotleja parandas vastused
    .done = Aitäh. Ametnik jätkab teie taotlusega.

# Nupp taotleja lehel. .story: rida taotluse käigus. .done: lause pärast seda.
action-change = Muuda vastuseid
    .story = Taotleja muutis vastuseid
    .done = Teie taotluses on nüüd uued vastused.

# Nupp taotleja lehel. .story: rida taotluse käigus. .done: lause pärast seda.
# .ask ja .means lehel, kus inimene selle kinnitab: küsimus pealkirjas ja mis sellest järgneb.
action-withdraw = Võta taotlus tagasi
    .story = Taotleja võttis taotluse tagasi
    .done = Taotlus on tagasi võetud.
    .ask = Kas võtta taotlus tagasi?
    .means = Kui võtate taotluse tagasi, siis me seda läbi ei vaata ja luba te ei saa. Uue taotluse võite esitada igal ajal.

# Kirja pealkiri. .body: kirja tekst. $reference (text): taotluse viitenumber.
notice-waiting = Palun parandage taotluses mõned vastused
    .body =
        Ametnik, kes vaatab läbi teie taotlust { $reference }, leidis vastuseid, mida on vaja parandada. Märkused leiate taotluse juurest; muuta saab ainult neid vastuseid.

        Palun vastake neljateistkümne päeva jooksul. Seni taotluse tähtaeg seisab; pärast seda taotlus suletakse.

# Kirja pealkiri. .body: kirja tekst. $reference (text): taotluse viitenumber.
notice-withdrawn = Võtsite taotluse tagasi
    .body = Teie taotlus { $reference } on teie soovil tagasi võetud. Võite igal ajal uuesti taotleda.

# Kirja pealkiri. .body: kirja tekst. $reference (text): taotluse viitenumber.
notice-lapsed = Teie taotlus on suletud
    .body = Teie taotlus { $reference } ootas neljateist päeva asjata: kas teie parandatud vastuseid või auto omaniku kinnitust. Taotlus on suletud. Võite igal ajal uuesti taotleda.

## Auto on kellegi teise oma

# Silt loetelus ja taotluse lehel. .resident: mis toimub praegu, taotleja jaoks.
state-waiting_owner = Ootab auto omanikku
    .resident = Auto kuulub kellelegi teisele. Palusime omanikul teie taotlust kinnitada; pärast seda vaatab selle läbi ametnik.

# Silt loetelus ja taotluse lehel. .resident: mis toimub praegu, taotleja jaoks.
state-owner_declined = Omanik ei nõustunud
    .resident = Auto omanik ei kinnitanud teie taotlust ja seetõttu ei saa sellele autole luba anda. Muule autole võite luba taotleda igal ajal.

# Kirja pealkiri. .body: kirja tekst. $reference (text): taotluse viitenumber.
notice-waiting_owner = Palusime auto omanikul taotlust kinnitada
    .body =
        Liiklusregistri järgi kuulub auto teie taotluses { $reference } kellelegi teisele. Palusime omanikul taotlust kinnitada, selleks logib ta sisse siia portaali; ta näeb teie nime ja teie vastuseid.

        Omanikul on aega neliteist päeva. Võite talle öelda, et kiri ootab teda siin.

# Kirja pealkiri. .body: kirja tekst. $reference (text): taotluse viitenumber.
notice-owner_declined = Auto omanik ei nõustunud
    .body = Auto omanik ei kinnitanud teie taotlust { $reference } ja seetõttu ei saa sellele autole luba anda. Tema põhjendus on taotluse lehel. Muule autole võite luba taotleda igal ajal.

## Pikendamine ja loa lõpp

# Kirja pealkiri. .body: kirja sisu. $reference (tekst): taotluse number. $until (kuupäev): loa viimane päev.
notice-renewal = Nüüd saate oma parkimisluba pikendada
    .body =
        Teie parkimisloa viimane päev on { $until }. Kui vajate luba ka edaspidi, pikendage seda: avage taotlus { $reference } ja vajutage „Pikenda“. Teie senised vastused on seal olemas.

        Kui te luba enam ei vaja, ei pea te midagi tegema.

# Silt loendites ja taotluse lehel. .resident: mis nüüd juhtub, taotlejale.
state-expired = Luba lõppenud
    .resident = Teie loa aasta on läbi. Kui vajate luba uuesti, esitage uus taotlus.

# Kirja pealkiri. .body: kirja sisu. $reference (tekst): taotluse number.
notice-expired = Teie parkimisluba on lõppenud
    .body = Taotluse { $reference } põhjal antud loa aasta on läbi. Kui vajate luba uuesti, võite igal ajal esitada uue taotluse.

## Vaie

# Keeldumisega lõppenud taotluse lehel. $until (kuupäev): vaide esitamise viimane päev. .over: kui see päev on möödas.
appeal = Kui te otsusega ei nõustu, võite esitada vaide. Viimane päev selleks on { $until }. Vaide vaatab läbi teine ametnik.
    .over = Selle otsuse peale sai esitada vaide; viimane päev selleks oli { $until }.

# Nupp taotleja lehel. .story: rida taotluse käigus. .done: lause pärast seda.
# .ask ja .means lehel, kus inimene selle kinnitab: küsimus pealkirjas ja mis sellest järgneb.
action-appeal = Esita vaie
    .story = Taotleja esitas otsuse peale vaide
    .done = Teie vaie on esitatud.
    .ask = Kas esitada vaie?
    .means = Kui esitate vaide, vaatab otsuse üle teine ametnik. Vaie on tasuta.

# Silt loendites ja taotluse lehel. .resident: mis nüüd juhtub, taotlejale.
state-appealed = Vaie läbivaatamisel
    .resident = Vanemametnik vaatab teie vaiet läbi. Praegu ei pea te midagi tegema.

# Silt loendites ja taotluse lehel. .resident: mis nüüd juhtub, taotlejale.
state-upheld = Keeldumine jäi jõusse
    .resident = Teie vaie vaadati läbi ja keeldumine jäi jõusse. Põhjendus on otsuse juures. Kui te sellega ei nõustu, võite 30 päeva jooksul pöörduda halduskohtusse.

# Silt loendites ja taotluse lehel. .resident: mis nüüd juhtub, taotlejale.
state-overturned = Keeldumine tühistatud
    .resident = Teie vaie rahuldati. Kanname loa liiklusregistrisse ja kirjutame teile, kui see on tehtud.

# Nupp vanemametniku lehel; põhjendus on vajalik. .story: rida taotluse käigus. .done: lause pärast seda.
action-uphold = Jäta keeldumine jõusse
    .story = Vanemametnik jättis keeldumise jõusse
    .done = Keeldumine jäi jõusse. Taotleja saab kirja koos teie põhjendusega.

# Nupp vanemametniku lehel; põhjendus on vajalik. .story: rida taotluse käigus. .done: lause pärast seda.
action-overturn = Anna luba siiski
    .story = Vanemametnik rahuldas vaide
    .done = Vaie on rahuldatud. Otsus läheb liiklusregistrisse ja seejärel saab taotleja kirja.

# Nupp vanemametniku lehel; põhjendus on vajalik. .story: rida taotluse käigus. .done: lause pärast seda.
action-extend = Pikenda tähtaega 30 päeva
    .story = Vanemametnik pikendas vaide lahendamise tähtaega
    .done = Tähtaeg on 30 päeva pikem. Taotleja saab kirja koos teie põhjendusega.

# Järjekorra nimi vanemametnikule. .empty: kui selles midagi ei ole.
queue-appeals = Vaided
    .empty = Läbivaatamist ootavaid vaideid ei ole.

# Mida saadeti ja miks; taotluse käigus ja lehel „Kes on minu andmeid vaadanud“.
submit-reversal = Saatsime vaideotsuse, et liiklusregister kannaks loa auto juurde.

# Kirja pealkiri. .body: kirja sisu. $reference (tekst): taotluse number. $until (kuupäev): millal hiljemalt otsustatakse.
notice-appealed = Saime teie vaide kätte
    .body = Saime kätte teie vaide taotluse { $reference } kohta tehtud otsuse peale. Vanemametniku otsuse tähtaeg on { $until }; siis saate siia uue kirja.

# Kirja pealkiri. .body: kirja sisu. $reference (tekst): taotluse number. $reason (tekst): ametniku põhjendus. $until (kuupäev): uus tähtaeg.
notice-extended = Teie vaide lahendamine võtab kauem aega
    .body =
        Teie vaie taotluse { $reference } kohta tehtud otsuse peale vajab rohkem aega. Uus tähtaeg on { $until }.

        Põhjendus: { $reason }

# Kirja pealkiri. .body: kirja sisu. $reference (tekst): taotluse number. $reason (tekst): ametniku põhjendus.
notice-upheld = Teie vaiet ei rahuldatud
    .body =
        Vaatasime läbi teie vaide taotluse { $reference } kohta tehtud otsuse peale. Keeldumine jäi jõusse.

        Põhjendus: { $reason }

        Kui te sellega ei nõustu, võite pöörduda halduskohtusse 30 päeva jooksul selle kirja saamisest.

## Õigusaktid

# Õigusakti nimi, registrite juures, millelt see küsida lubab.
act-parking_regulation = linna tasulise parkimise eeskiri
