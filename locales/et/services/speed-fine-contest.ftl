### Kiirusetrahvi vaidlustamine: sõnad vaidlustajale ja politseiametnikule.
### Küsimuse nimi on küsimuse id; iga viga on omaette tekst, mis ütleb, kuidas vastust parandada.

## Teenus

# Kataloogis, kaebuse pealkirjas ja kirjades.
# .summary kataloogis nime all; .search teised sõnad, millega seda otsitakse; .authority "Kes otsustab"; .asked enne alustamist; .legal "Millel see põhineb". .begin ja .submit nuppudel.
service = Kiirusetrahvi vaidlustamine
    .summary = Kui saite kiiruse ületamise eest hoiatustrahvi ja leiate, et see ei ole õige, kirjutage meile 30 päeva jooksul, miks. See on tasuta.
    .search = kiirusetrahv, trahv, hoiatustrahv, kiiruskaamera, trahviteade, kaebus trahvi peale, trahvi vaidlustamine, ma ei sõitnud, politsei
    .authority = Politsei- ja Piirivalveamet
    .asked = Trahvide registrist küsime teie trahve, et te ei peaks trahviteadet ümber kirjutama. Teilt küsime, miks trahv ei ole õige; kui sõitis keegi teine, siis kes see oli; ja kui olite auto ära müünud, siis millal.
    .legal = Kiiruse ületamise eest on trahv 3 eurot iga lubatust suurema kilomeetri eest tunnis, kuid mitte üle 190 euro. Vaidlustada saab 30 päeva jooksul trahviteate kättesaamisest. Trahvi suurust ennast vaidlustada ei saa, sest selle määrab seadus; vaidlustage trahv siis, kui te poleks tohtinud seda saada.
    .begin = Alusta kaebust
    .submit = Esita kaebus

## Enne alustamist: kas teenus võib olla teie jaoks

# Tingimus lehel „Teile sobivad teenused“. .why: miks arvatavasti ei ole midagi vaidlustada.
precheck-was_fined = Te saite trahvi
    .why = Vaidlustada saab ainult see, kes sai trahvi.

## Sammud

# Lehe pealkiri ja samm sammude loendis.
step-fine = Milline trahv
# Lehe pealkiri ja samm sammude loendis.
step-served = Millal teade teieni jõudis
# Lehe pealkiri ja samm sammude loendis.
step-notice = Mis trahviteates kirjas on
# Lehe pealkiri ja samm sammude loendis.
step-grounds = Miks trahv ei ole õige
# Lehe pealkiri ja samm sammude loendis.
step-driver = Kes sõitis
# Lehe pealkiri ja samm sammude loendis.
step-sale = Auto müük
# Lehe pealkiri ja samm sammude loendis.
step-statement = Oma sõnadega

## Küsimused

# Küsimus, rida kokkuvõttes. Vastused on inimese trahvide numbrid registrist.
# .unknown: register ei tunne seda numbrit.
fine = Millist trahvi te vaidlustate?
    .hint = Number on trahviteate ülaosas. Järgmistel lehtedel näete, mille eest trahv on.
    .required = Valige trahv, mida te vaidlustate.
    .invalid = Valige üks loendis olevatest trahvidest.
    .unknown = Register seda trahvi enam ei tunne. Valige mõni teine.

# Küsimus, rida kokkuvõttes; küsitakse, kui register trahvide loendit ei andnud.
# .check: ei ole kirjutatud nagu trahvi number või on kellegi teise trahv; .unknown: register ei tunne seda.
fine_number = Trahvi number
    .hint = See on trahviteate ülaosas: kaks tähte, sidekriips ja kuus numbrit, näiteks HT-123456.
    .required = Kirjutage trahvi number.
    .too-long = Number on liiga pikk. Kirjutage kaks tähte, sidekriips ja kuus numbrit, näiteks HT-123456.
    .check = See ei ole teie trahvi number. Kirjutage see nii, nagu see on trahviteates, näiteks HT-123456. Vaidlustada saab ainult see, kellele trahv saadeti.
    .unknown = Register ei tunne sellise numbriga trahvi. Kontrollige, kas kirjutasite numbri nii, nagu see on trahviteates.

# Küsimus, rida kokkuvõttes.
served_later = Kas saite trahviteate kätte hiljem kui päeval, mil see koostati?
    .hint = 30 päeva loetakse päevast, mil te teate kätte saite.
    .required = Valige, kas teade jõudis teieni hiljem.
    .invalid = Valige jah või ei.

# Küsimus, rida kokkuvõttes. .check: päev on enne trahviteate koostamist.
served_on = Päev, mil te trahviteate kätte saite
    .hint = Näiteks päev, mil andsite kirja eest allkirja või avasite teate portaalis.
    .required = Kirjutage päev, mil te trahviteate kätte saite.
    .invalid = Sellist kuupäeva ei ole. Kirjutage päev, kuu ja aasta numbritega, näiteks 15 3 2026.
    .too-late = See päev ei ole veel käes. Kirjutage päev, mis on täna või varem.
    .check = Trahviteade koostati pärast seda päeva. Vaadake teates olevat kuupäeva ja kirjutage päev, mis ei ole varasem.

# Rida kokkuvõttes; vastab trahvide register või inimene, kui register ei vasta.
place = Koht, kus see oli
    .hint = Kirjutage koht trahviteatest ümber.
    .required = Kirjutage koht, mis on trahviteates.
    .too-long = Koht on liiga pikk. Kirjutage kuni 200 tähemärki.

# Rida kokkuvõttes; vastab trahvide register või inimene, kui register ei vasta.
happened_on = Päev, mil see oli
    .hint = Kirjutage päev trahviteatest ümber, näiteks 15 3 2026.
    .required = Kirjutage päev, mil see oli; see on trahviteates.
    .invalid = Sellist kuupäeva ei ole. Kirjutage päev, kuu ja aasta numbritega, näiteks 15 3 2026.
    .too-late = See päev ei ole veel käes. Kirjutage päev, mis on trahviteates.

# Rida kokkuvõttes; vastab trahvide register või inimene, kui register ei vasta.
measured = Kiirus kilomeetrites tunnis
    .hint = Kirjutage kiirus, millest mõõtemääramatus on juba maha arvatud.
    .required = Kirjutage kiirus, mis on trahviteates.
    .invalid = Kirjutage kiirus numbritega, näiteks 61.
    .too-small = Kiirus on vähemalt 1. Vaadake trahviteadet veel kord.
    .too-large = Kiirus on kuni 400. Vaadake trahviteadet veel kord.

# Rida kokkuvõttes; vastab trahvide register või inimene, kui register ei vasta.
speed_limit = Seal lubatud suurim kiirus kilomeetrites tunnis
    .hint = See on trahviteates, näiteks 50.
    .required = Kirjutage suurim kiirus, mis seal oli lubatud.
    .invalid = Kirjutage kiirus numbritega, näiteks 50.
    .too-small = Lubatud kiirus on vähemalt 5. Vaadake trahviteadet veel kord.
    .too-large = Lubatud kiirus on kuni 130. Vaadake trahviteadet veel kord.

# Rida kokkuvõttes; vastab trahvide register või inimene, kui register ei vasta.
# .advise: summa ei ole see, mille seadus selle kiiruse eest annab.
amount = Trahv teate järgi
    .hint = Eurodes, näiteks 33.
    .required = Kirjutage summa, mis on trahviteates.
    .advise = See ei ole summa, mille seadus selle kiiruse eest annab. Kontrollige, kas kirjutasite selle õigesti ümber. Kui trahviteates ongi nii, minge edasi ja kirjutage sellest oma sõnadega.

# Rida kokkuvõttes trahviteate summa kõrval; arvutab portaal.
amount_by_law = Trahv seaduse järgi
    .hint = 3 eurot iga lubatust suurema kilomeetri eest tunnis, kuid mitte üle 190 euro. Trahvi suurust ennast vaidlustada ei saa.

# Rida kokkuvõttes, veerg tööjärjekorras; vastab trahvide register või inimene, kui register ei vasta.
issued_on = Trahviteate koostamise päev
    .hint = Kirjutage päev trahviteatest ümber, näiteks 15 3 2026.
    .required = Kirjutage päev, mil trahviteade koostati; see on trahviteates.
    .invalid = Sellist kuupäeva ei ole. Kirjutage päev, kuu ja aasta numbritega, näiteks 15 3 2026.
    .too-late = See päev ei ole veel käes. Kirjutage päev, mis on trahviteates.

# Rida kokkuvõttes; arvutab portaal.
contest_until = Viimane päev vaidlustada
    .hint = Kui see on riigipüha, on viimane päev sellele järgnev tööpäev.

# Küsimus, rida kokkuvõttes, veerg tööjärjekorras. .option-…: mille vahel valida.
# .advise: trahviteate summa ei ole see, mille seadus annab; edasi võib minna.
grounds = Miks trahv ei ole õige?
    .hint = Valige kõik, mis sobib. See, et summa on liiga suur, ei ole põhjus: selle määrab seadus.
    .option-not_the_driver = Sõitis keegi teine
    .option-sold_the_car = Olin auto ära müünud
    .option-equipment_doubt = Kahtlen mõõtmises
    .option-other = Muu põhjus
    .required = Valige vähemalt üks põhjus.
    .advise = Trahviteate summa ei ole see, mille seadus selle kiiruse eest annab. Kui soovite, et ametnik seda vaataks, valige ka „Muu põhjus“ ja kirjutage sellest; võite ka nii edasi minna.

# Küsimus, rida kokkuvõttes: isikukood ja nimi. .check: inimene nimetas iseennast.
driver = Kes sõitis?
    .hint = Kirjutage isikukood ja nimi. Sõitja saab omaette trahviteate ja võib ka selle vaidlustada.
    .required = Kirjutage, kes sõitis.
    .check = See on teie enda isikukood. Kirjutage selle inimese isikukood, kes sõitis.

# Küsimus, rida kokkuvõttes. .check: päev on pärast sõitu.
sold_on = Auto müügi päev
    .hint = Päev, mis on kirjas lepingus.
    .required = Kirjutage päev, mil te auto müüsite.
    .invalid = Sellist kuupäeva ei ole. Kirjutage päev, kuu ja aasta numbritega, näiteks 15 3 2026.
    .too-late = See päev ei ole veel käes. Kirjutage päev, mis on täna või varem.
    .check = Sel päeval oli kiirus juba mõõdetud ja auto veel teie oma. Kontrollige päeva; kui see on õige, valige mõni teine põhjus.

# Küsimus, rida kokkuvõttes; vastama ei pea.
evidence = Leping või muu tõend
    .hint = Praegu lisama ei pea, ametnik võib seda hiljem küsida. Kuni viis faili (PDF, JPEG, PNG või allkirjastatud ümbrik), igaüks kuni 10 megabaiti.

# Küsimus, rida kokkuvõttes.
statement = Mis juhtus?
    .hint = Kirjutage, mida ametnik peaks teadma. Lihtsatest sõnadest piisab.
    .required = Kirjutage mõne lausega, mis juhtus.
    .too-long = Tekst on liiga pikk. Kirjutage kuni 4000 tähemärki.

# Küsimus, kokkuvõtte rida; küsitakse, kui register seda ei tea.
address = Elukoht
    .hint = Tänav, maja ja korter ning linn või küla.
    .required = Kirjutage, kus te elate.

# Küsimus, rida kokkuvõttes; vastama ei pea.
email = E-posti aadress
    .hint = Sellel aadressil anname teada, kui teil on siin uus kiri. Otsust ennast me e-postiga ei saada.
    .invalid = See ei ole e-posti aadress. Kirjutage see kujul nimi@näide.ee.

## Tingimused: miks vaidlustada ei saa

# Tingimus loendis. .why: üks või kaks lauset sellele, kes tingimust ei täida; selle kõrval näidatakse andmeid.
clause-has_fine = Teil on trahv, mida saab vaidlustada
    .why = Trahvide registris ei ole teie nimel ühtegi kiirusetrahvi. Kui teil on trahviteade paberil, vaadake, kelle nimi sellel on: vaidlustada saab ainult tema.

# Tingimus loendis ja hoiatus enne saatmist. .why: üks või kaks lauset sellele, kes tingimust ei täida.
clause-in_time = 30 päeva ei ole veel läbi
    .why = Meie arvestuse järgi on 30 päeva läbi. Kui viimane päev oli riigipüha, on teil aega järgmise tööpäevani. Võite kaebuse saata, päevad loeb üle ametnik.

# Tingimus loendis. .why: üks või kaks lauset sellele, kes tingimust ei täida; selle kõrval näidatakse andmeid.
clause-not_over = Vaidlustamise aeg ei ole läbi
    .why = Trahvi saab vaidlustada 30 päeva jooksul trahviteate kättesaamisest ja need on läbi. Kui hilinesite mõjuval põhjusel, kirjutage politseile ja paluge tähtaeg ennistada.

## Registrid: mida me küsime ja miks

# Mida küsiti, lehel „Kes on minu andmeid vaadanud“. .purpose samal lehel ja küsimuse juures.
# .down küsimuse juures, kui register ei vastanud või ei teadnud.
read-fines = Teie trahvide numbrid trahvide registrist
    .purpose = Et saaksite trahvi valida ega peaks selle numbrit ümber kirjutama.
    .down = Me ei saanud praegu teie trahve kätte. Võtke trahviteade ja kirjutage selle number ise, siis ei lähe teil aeg kaduma.

# Mida küsiti, lehel „Kes on minu andmeid vaadanud“. .purpose samal lehel ja küsimuse juures.
# .down küsimuse juures, kui register ei vastanud või ei teadnud.
read-notice = Trahviteate sisu trahvide registrist
    .purpose = Et teada, mille eest trahv on ja mis päevani saab seda vaidlustada, ilma et peaksite seda ise kirjutama.
    .down = Me ei saanud praegu trahviteadet registrist kätte. Kirjutage ümber, mis seal kirjas on, ametnik kontrollib seda hiljem.

# Mida küsiti, lehel „Kes on minu andmeid vaadanud“. .purpose samal lehel ja küsimuse juures.
# .down küsimuse juures, kui register ei teadnud.
read-residence = Teie elukoht rahvastikuregistrist
    .purpose = Kaebuses peab olema kirjas, kus te elate, ja te ei pea seda ise kirjutama.
    .down = Rahvastikuregister ei tea teie elukohta. Kirjutage see ise.

## Teated registritele

# Mida ja miks saadeti; kaebuse käigus ja lehel „Kes on minu andmeid vaadanud“.
submit-contest = Saatsime kaebuse trahvide registrisse, et trahv seisaks, kuni see on otsustatud.

## Olekud

# Silt loendites ja kaebuse lehel. .resident: mis nüüd juhtub, vaidlustajale.
state-submitted = Saadetud
    .resident = Teie kaebus on meil käes ja kanname selle trahvide registrisse.

# Silt loendites ja kaebuse lehel. .resident: mis nüüd juhtub, vaidlustajale.
state-registered = Ootab otsust
    .resident = Teie kaebus on trahvide registris. Kuni see on lahendamata, ei pea te trahvi maksma. Ametnik otsustab kahekümne tööpäeva jooksul.

# Silt loendites ja kaebuse lehel. .resident: mis nüüd juhtub, vaidlustajale.
state-in_review = Läbivaatamisel
    .resident = Ametnik vaatab teie kaebust läbi. Teie ei pea praegu midagi tegema ega trahvi maksma.

# Silt loendites ja kaebuse lehel. .resident: mis nüüd juhtub, vaidlustajale.
state-waiting_applicant = Ootab teie vastust
    .resident = Ametnik leidis midagi, mida on vaja parandada. Ametnik saab jätkata, kui olete vastused parandanud.

# Silt loendites ja kaebuse lehel. .resident: mis nüüd juhtub, vaidlustajale.
state-annulled = Trahv tühistatud
    .resident = Trahv on tühistatud. Teil ei ole midagi maksta; kui olete juba maksnud, saate raha tagasi.

# Silt loendites ja kaebuse lehel. .resident: mis nüüd juhtub, vaidlustajale.
state-upheld = Trahv jääb alles
    .resident = Trahv jääb alles. Ametniku põhjendus on otsuses. Viieteistkümne päeva jooksul otsuse avamisest võite pöörduda kohtusse.

# Silt loendites ja kaebuse lehel. .resident: mis nüüd juhtub, vaidlustajale.
state-in_force = Jõustunud
    .resident = Kohtusse pöördumise aeg on läbi ja trahv on jõustunud. Palun makske see ära.

# Silt loendites ja kaebuse lehel. .resident: mis nüüd juhtub, vaidlustajale.
state-turned_down = Vastu võtmata
    .resident = Trahvide register ei võtnud kaebust vastu. Trahvi saab vaidlustada ainult üks kord ja ainult see, kellele see saadeti.

# Silt loendites ja kaebuse lehel. .resident: mis nüüd juhtub, vaidlustajale.
state-withdrawn = Tagasi võetud
    .resident = Võtsite kaebuse tagasi. Trahv jääb nii, nagu see oli.

# Silt loendites ja kaebuse lehel. .resident: mis nüüd juhtub, vaidlustajale.
state-lapsed = Suletud vastuseta
    .resident = Me ei saanud küsitud vastuseid tähtajaks ja seetõttu on kaebus suletud. Trahv jääb nii, nagu see oli.

## Mida teevad ametnik ja vaidlustaja

# Nupp ametniku lehel. .story: rida kaebuse käigus. .done: lause pärast vajutust.
action-take = Võta menetlusse
    .story = Ametnik võttis kaebuse menetlusse
    .done = Kaebus on nüüd teie menetluses.

# Nupp vanemametniku lehel. .story: rida kaebuse käigus. .done: lause pärast vajutust.
action-take_over = Võta üle
    .story = Teine ametnik võttis kaebuse üle
    .done = Kaebus on nüüd teie menetluses, eelmine ametnik seda enam ei menetle.

# Nupp ametniku lehel; põhjendus on kohustuslik. .story: rida kaebuse käigus. .done: lause pärast vajutust.
action-annul = Tühista trahv
    .story = Ametnik tühistas trahvi
    .done = Trahv on tühistatud. Otsus ootab inimest kirjana.

# Nupp ametniku lehel; põhjendus on kohustuslik. .story: rida kaebuse käigus. .done: lause pärast vajutust.
action-uphold = Jäta trahv jõusse
    .story = Ametnik otsustas, et trahv jääb jõusse
    .done = Trahv jääb jõusse. Viisteist päeva kohtusse pöördumiseks loetakse otsuse avamisest.

# Nupp ametniku lehel. .story: rida kaebuse käigus. .done: lause pärast vajutust.
action-ask_again = Palu vastuseid parandada
    .story = Ametnik palus vastuseid parandada
    .done = Inimene saab teie märkustega kirja. Tähtaeg seisab, kuni ta vastab.

# Nupp ametniku lehel; inimene saab neljateistkümne päeva asemel kolmkümmend. .story: rida kaebuse käigus. .done: lause pärast vajutust.
action-ask_for_proof = Palu tõendit
    .story = Ametnik palus tõendit
    .done = Inimene saab teie märkustega kirja ja tal on kolmkümmend päeva. Tähtaeg seisab, kuni ta vastab.

# Nupp vaidlustaja lehel. .story: rida kaebuse käigus. .done: lause pärast vajutust.
action-mend = Paranda vastused
    .story = Vaidlustaja parandas vastused
    .done = Aitäh. Ametnik jätkab teie kaebusega.

# Nupp vaidlustaja lehel. .story: rida kaebuse käigus. .done: lause pärast vajutust.
# .ask ja .means lehel, kus inimene selle kinnitab: küsimus pealkirjas ja mis sellest järgneb.
action-withdraw = Võta kaebus tagasi
    .story = Vaidlustaja võttis kaebuse tagasi
    .done = Kaebus on tagasi võetud. Trahv jääb nii, nagu see oli.
    .ask = Kas võtta kaebus tagasi?
    .means = Kui võtate kaebuse tagasi, jääb trahv nii, nagu see oli.

## Mille ametnik enne otsust märgib

# Märgitav rida ametniku lehel.
check-statement_read = Lugesin selgituse läbi ja vaatasin kõike, mis sellega kaasas oli.

# Märgitav rida ametniku lehel.
check-device_looked_up = Vaatasin järele, millal mõõteseadet viimati taadeldi.

# Märgitav rida ametniku lehel.
check-days_counted = Lugesin kolmkümmend päeva üle, ka riigipühad.

## Tähtaeg, mis hakkab lõppema

# Teade ametnike lehel kaebuse juures.
escalate-not_taken = Jäänud on viis tööpäeva ja keegi ei ole seda kaebust menetlusse võtnud.

# Teade ametnike lehel kaebuse juures.
escalate-nearly_over = Jäänud on kaks tööpäeva. Keegi ei menetle seda kaebust enam: vanemametnik peab selle üle võtma.

## Tööjärjekorrad

# Suurte trahvide kaebuste järjekord, vanemametnikele.
queue-at_stake = Suured trahvid
    .empty = Ükski suure trahvi kaebus ei oota.
# Järjekorra nimi vanemametnikule: üks ametnik tegi ettepaneku, teine peab nõustuma. .empty: kui järjekord on tühi.
queue-to_confirm = Kinnitamist ootavad
    .empty = Ükski otsus ei oota teist ametnikku.

# Järjekorra nimi vanemametnikule. .empty: kui järjekord on tühi.
queue-nearly_over = Tähtaeg lõppemas
    .empty = Ükski kaebus ei hakka hilinema.

# Järjekorra nimi ametnikule. .empty: kui järjekord on tühi.
queue-new = Uued kaebused
    .empty = Uusi kaebusi ei ole.

# Järjekorra nimi ametnikule. .empty: kui järjekord on tühi.
queue-in_review = Läbivaatamisel
    .empty = Ühtegi kaebust ei vaadata praegu läbi.

# Järjekorra nimi vanemametnikule. .empty: kui järjekord on tühi.
queue-stuck = Registrisse jõudmata
    .empty = Kõik kaebused on trahvide registrisse jõudnud.

# Järjekorra nimi ametnikule. .empty: kui järjekord on tühi.
queue-decided = Otsustatud
    .empty = Ühtegi kaebust ei ole veel otsustatud.

## Kirjad portaali kirjakastis

# Kirja pealkiri. .body: kirja sisu. $reference (tekst): kaebuse number.
notice-registered = Teie kaebus trahvi peale on meil käes
    .body = Teie kaebus { $reference } on trahvide registris. Kuni see on lahendamata, ei pea te trahvi maksma. Ametnik otsustab kahekümne tööpäeva jooksul ja siis saate siia uue kirja.

# Kirja pealkiri. .body: kirja sisu. $reference (tekst): kaebuse number.
notice-turned_down = Teie kaebust trahvi peale ei võetud vastu
    .body = Trahvide register ei võtnud teie kaebust { $reference } vastu. Trahvi saab vaidlustada ainult üks kord ja ainult see, kellele see saadeti. Kui arvate, et see on eksitus, kirjutage Politsei- ja Piirivalveametile enne, kui 30 päeva on läbi.

# Kirja pealkiri. .body: kirja sisu. $reference (tekst): kaebuse number.
notice-waiting = Palun parandage kaebuses mõned vastused
    .body =
        Ametnik, kes vaatab läbi teie kaebust { $reference }, leidis vastuseid, mida on vaja parandada. Märkused leiate kaebuse juurest; muuta saab ainult neid vastuseid.

        Viimane päev vastamiseks on märkuste juures. Seni tähtaeg seisab; pärast seda kaebus suletakse.

# Kirja pealkiri. .body: kirja sisu; avamine on otsuse kättesaamine. $reference (tekst): kaebuse number.
notice-annulled = Otsus teie kaebuse kohta trahvi peale
    .body = Vaatasime teie kaebuse { $reference } läbi ja tühistasime trahvi. Teil ei ole midagi maksta; kui olete juba maksnud, saate raha tagasi. Põhjendus on otsuses.

# Kirja pealkiri. .body: kirja sisu; avamine on otsuse kättesaamine. $reference (tekst): kaebuse number.
notice-upheld = Otsus teie kaebuse kohta trahvi peale
    .body = Vaatasime teie kaebuse { $reference } läbi ja otsustasime, et trahv jääb jõusse. Põhjendus ja see, kuidas kohtusse pöörduda, kui te ei nõustu, on otsuses.

# Kirja pealkiri. .body: kirja sisu. $reference (tekst): kaebuse number.
notice-in_force = Trahv on jõustunud
    .body = Pärast otsust teie kaebuse { $reference } kohta on viisteist päeva kohtusse pöördumiseks läbi ja trahv on jõustunud. Palun makske see ära. Kui pöördusite kohtusse, siis see kiri teie kohta ei käi.

# Kirja pealkiri. .body: kirja sisu. $reference (tekst): kaebuse number.
notice-withdrawn = Võtsite kaebuse tagasi
    .body = Teie kaebus { $reference } on teie soovil tagasi võetud. Trahv jääb nii, nagu see oli, samuti maksmise tähtaeg.

# Kirja pealkiri. .body: kirja sisu. $reference (tekst): kaebuse number.
notice-lapsed = Teie kaebus on suletud
    .body = Palusime teil kaebuses { $reference } mõned vastused parandada, kuid tähtajaks me vastust ei saanud. Kaebus on suletud ja trahv jääb nii, nagu see oli.

## Dokumendid: otsus paberil ja lehena

# Dokumendi pealkiri. .body: selle sisu; .appeal: pealkirja „Kui te ei nõustu“ all. Iga vastus kaebusest võib selles
# oma nimega seista. $reference (tekst): kaebuse number. $reason (tekst): ametniku sõnad.
# $due (tekst): viimane päev kohtusse pöörduda.
letter-ruling = Otsus: trahv jääb jõusse
    .body =
        Vaidlustasite kiiruse ületamise eest määratud trahvi summas { $amount }. Koht: { $place }, aeg: { $happened_on }. Trahviteade koostati { $issued_on }. Põhjuseks märkisite: { $grounds }.

        Vaatasime kaebuse läbi ja jätame trahvi jõusse.

        { $reason }
    .appeal =
        Võite pöörduda maakohtusse viieteistkümne päeva jooksul päevast, mil selle otsuse avasite. Viimane päev: { $due }.

        Seni te trahvi maksma ei pea. Kui te kohtusse ei pöördu, jõustub trahv, kui viisteist päeva on läbi.

# Dokumendi pealkiri. .body: selle sisu. Iga vastus kaebusest võib selles oma nimega seista.
# $reference (tekst): kaebuse number. $reason (tekst): ametniku sõnad.
letter-annulment = Otsus: trahv on tühistatud
    .body =
        Vaidlustasite kiiruse ületamise eest määratud trahvi summas { $amount }. Koht: { $place }, aeg: { $happened_on }. Trahviteade koostati { $issued_on }. Põhjuseks märkisite: { $grounds }.

        Vaatasime kaebuse läbi ja tühistame trahvi. Teil ei ole midagi maksta. Mis on juba makstud, saate tagasi.

        { $reason }

## Kuidas midagi arvutati: reeglite ja seadusest pärit arvude nimed

# Rida trahvi arvutuses.
rule-fine_by_law = Trahv seaduse järgi
# Rida viimase päeva arvutuses: kolmkümmend päeva pärast seda, kui trahviteade inimeseni jõudis.
rule-counted_day = Vaidlustamise tähtaja viimane päev
# Rida viimase päeva arvutuses, kui nädalavahetusele langev päev on edasi lükatud.
rule-last_day = Viimane päev, mis ei ole nädalavahetusel
# Seadusest pärit arv: eurosid iga kilomeetri eest tunnis üle lubatu.
param-each_km = Eurosid iga kilomeetri eest tunnis üle lubatud kiiruse
# Seadusest pärit arv: suurim trahv eurodes.
param-most = Suurim trahv eurodes
# Seadusest pärit arv: mitu päeva on trahvi vaidlustamiseks.
param-contest_days = Päevi trahvi vaidlustamiseks

## Õigusaktid

# Õigusakti nimi, registrite juures, millelt see küsida lubab.
act-misdemeanour_procedure_code = väärteomenetluse seadustik
# Õigusakti nimi, registrite juures, millelt see küsida lubab.
act-traffic_act = liiklusseadus
