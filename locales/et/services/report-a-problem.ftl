### Probleemist teatamine: sõnad teatajale ja linna inseneridele.
### Küsimuse nimi on küsimuse id; iga viga on omaette tekst, mis ütleb, kuidas vastust parandada.

## Teenus

# Kataloogis, teate pealkirjas ja kirjades.
# .summary kataloogis nime all; .search teised sõnad, millega seda otsitakse; .authority "Kes otsustab"; .asked enne alustamist; .legal "Millel see põhineb". .begin ja .submit nuppudel.
service = Probleemist teatamine
    .summary = Andke linnale teada teeaugust, kustunud tänavavalgustist, prügist või murdunud oksast. Te ei pea sisse logima ega ütlema, kes te olete.
    .search = auk teel, teeauk, löökauk, tänavavalgustus, katkine lamp, prügi, sodimine, murdunud puu, liiklusmärk, rike, kaebus, heakord
    .authority = Linna hooldusamet
    .asked = Küsime, mis on katki ja kus. Soovi korral saate lisada pilte. E-posti aadressi küsime ainult siis, kui soovite vastust, ja muuks me seda ei kasuta.
    .legal = Linn hoiab korras oma tänavaid, parke ja tänavavalgustust kohaliku omavalitsuse ja teede seaduse järgi. Probleemist võib teatada igaüks.
    .begin = Alusta teadet
    .submit = Saada teade

## Sammud

# Lehe pealkiri ja samm sammude loendis.
step-what = Mis on lahti
# Lehe pealkiri ja samm sammude loendis.
step-where = Kus see on
# Lehe pealkiri ja samm sammude loendis.
step-contact = Vastus teile
# Lehe pealkiri ja samm sammude loendis.
step-answer_to = Kuhu vastata

## Küsimused

# Küsimus, rida kokkuvõttes, veerg tööjärjekorras. .option-…: mille vahel valida.
category = Millega on tegu?
    .hint = Valige, mis sobib kõige paremini. Kui ükski ei sobi, valige „Midagi muud“.
    .option-pothole = Auk sõidu- või kõnniteel
    .option-street_light = Tänavavalgusti
    .option-rubbish = Prügi või mustus
    .option-traffic_sign = Liiklusmärk või foor
    .option-tree = Puu või oks
    .option-other = Midagi muud
    .required = Valige, millega on tegu.
    .invalid = Valige üks loendis olevatest vastustest.

# Küsimus, rida kokkuvõttes. .advise: väga lühike vastus; sellega võib edasi minna.
description = Mis on lahti?
    .hint = Kirjutage, mida te nägite, nagu räägiksite naabrile. Palun ärge kirjutage nimesid ega muud inimeste kohta.
    .required = Kirjutage mõne sõnaga, mis on lahti.
    .too-long = Kirjeldus on liiga pikk. Kirjutage kuni 2000 tähemärki.
    .advise = See on väga lühike. Kui lisate mõne sõna, oskab brigaad õiged asjad kaasa võtta. Võite ka nii edasi minna.

# Küsimus, rida kokkuvõttes, veerg tööjärjekorras.
place = Kus see on?
    .hint = Kirjutage tänav ja lähim majanumber, näiteks „Pikk tänav 12“.
    .required = Kirjutage koht, et me selle üles leiaksime.

# Küsimus, rida kokkuvõttes; vastama ei pea.
landmark = Mille lähedal see on?
    .hint = Vastama ei pea. Näiteks „bussipeatuse juures“ või „mänguväljaku taga“.
    .too-long = See on liiga pikk. Kirjutage kuni 200 tähemärki.

# Küsimus, rida kokkuvõttes; vastama ei pea.
pictures = Pildid
    .hint = Lisama ei pea. Kuni viis pilti (JPEG, PNG või WebP), igaüks kuni 10 megabaiti. Kui saate, jätke näod ja numbrimärgid pildilt välja.

# Küsimus, rida kokkuvõttes.
wants_answer = Kas soovite teada, mis sellest saab?
    .hint = Kui soovite, küsime e-posti aadressi. Kui ei, siis me ei tea, kes te olete, ja teeme asja ikka korda.
    .required = Valige, kas soovite vastust.
    .invalid = Valige jah või ei.

# Küsimus, rida kokkuvõttes; küsitakse ainult siis, kui soovitakse vastust.
email = E-posti aadress
    .hint = Kirjutame sellele aadressile, kui teade on meil käes ja kui oleme sellega tegelenud.
    .required = Kirjutage oma e-posti aadress või valige, et te vastust ei soovi.
    .invalid = See ei ole e-posti aadress. Kirjutage see kujul nimi@näide.ee.

## Teated registritele

# Mida ja miks saadeti; teate käigus ja lehel „Kes on minu andmeid vaadanud“.
submit-report = Saatsime teate linna hooldusregistrisse, et brigaad teaks, kuhu minna.

## Olekud

# Silt loendites ja teate lehel. .resident: mis nüüd juhtub, teatajale.
state-submitted = Vastu võetud
    .resident = Teie teade on meil käes. Insener vaatab selle läbi viie tööpäeva jooksul.

# Silt loendites ja teate lehel. .resident: mis nüüd juhtub, teatajale.
state-in_review = Tegeleme sellega
    .resident = Insener tegeleb teie teatega. Teie ei pea praegu midagi tegema.

# Silt loendites ja teate lehel. .resident: mis nüüd juhtub, teatajale.
state-fixed = Korda tehtud
    .resident = Asi on korda tehtud. Aitäh, et andsite teada.

# Silt loendites ja teate lehel. .resident: mis nüüd juhtub, teatajale.
state-not_ours = Ei ole linna asi
    .resident = Linn ei saa seda korda teha. Inseneri põhjenduses on kirjas, kes saab.

## Mida insener teeb

# Nupp inseneri lehel. .story: rida teate käigus. .done: lause pärast vajutust.
action-take = Võta teade enda kätte
    .story = Insener võttis teate enda kätte
    .done = Nüüd tegelete selle teatega teie.

# Nupp vaneminseneri lehel. .story: rida teate käigus. .done: lause pärast vajutust.
action-take_over = Võta üle
    .story = Teine insener võttis teate üle
    .done = Nüüd tegelete selle teatega teie, eelmine insener enam mitte.

# Nupp inseneri lehel. .story: rida teate käigus. .done: lause pärast vajutust.
action-fix = Asi on korras
    .story = Asi tehti korda
    .done = Teade on suletud. Kui vastust sooviti, on see teel.

# Nupp inseneri lehel; põhjendus on kohustuslik. .story: rida teate käigus. .done: lause pärast vajutust.
action-pass_on = See ei ole linna asi
    .story = Insener leidis, et see ei ole linna asi
    .done = Teade on suletud. Kui vastust sooviti, on see koos teie põhjendusega teel.

## Tööjärjekorrad

# Järjekorra nimi insenerile. .empty: kui järjekord on tühi.
queue-new = Uued teated
    .empty = Uusi teateid ei ole.

# Järjekorra nimi insenerile. .empty: kui järjekord on tühi.
queue-in_review = Tegeleme nendega
    .empty = Ühegi teatega praegu ei tegeleta.

# Järjekorra nimi vaneminsenerile. .empty: kui järjekord on tühi.
queue-stuck = Registrisse jõudmata
    .empty = Kõik teated on registrisse jõudnud.

# Järjekorra nimi insenerile. .empty: kui järjekord on tühi.
queue-closed = Suletud
    .empty = Ühtegi teadet ei ole veel suletud.

## Kirjad

# Kirja pealkiri. .body: kirja sisu. $reference (tekst): teate number.
notice-submitted = Teie teade on meil käes
    .body = Aitäh, et andsite teada. Teie teate number on { $reference }. Insener vaatab selle läbi viie tööpäeva jooksul ja siis kirjutame teile uuesti.

# Kirja pealkiri. .body: kirja sisu. $reference (tekst): teate number.
notice-fixed = Asi, millest teatasite, on korras
    .body = See, millest teates { $reference } kirjutasite, on korda tehtud. Aitäh: ilma teieta oleksime sellest hiljem teada saanud. Kui midagi on ikka veel katki, teatage palun uuesti.

# Kirja pealkiri. .body: kirja sisu. $reference (tekst): teate number. $reason (tekst): inseneri põhjendus.
notice-not_ours = Linn ei saa seda korda teha
    .body =
        Vaatasime teie teate { $reference } läbi ja leidsime, et linn ei saa seda korda teha.

        Inseneri põhjendus: { $reason }
