### Kirjad postiga: kes neid soovib, postituba ja mida mõlemad loevad.

## Kuidas inimene soovib meilt kuulda

# Lehe pealkiri ja sama, kui ametnik küsib seda leti ääres.
post-title = Kuidas soovite meilt kuulda?
post-title-counter = Kuidas soovib külastaja meilt kuulda?
# Pealkirja all.
post-lead = Kõik kirjad leiate portaalist menüüst „Kirjad“. Kui soovite, saadame need ka posti teel. Seda saate alati muuta.
post-lead-counter = Küsige: kas soovite meilt kuulda posti teel või portaalis? Portaalis on kõik kirjad nii või teisiti.
# Valikute kohal.
post-channel = Kirjad taotluste kohta
# Valikud. .hint: selle all.
post-by-portal = Portaalis
    .hint = Kes sisse logib, leiab need menüüst „Kirjad“.
post-by-post = Posti teel ja portaalis
    .hint = Mis on portaalis, prinditakse ja saadetakse ka postiga.
# Aadressi kohal ja selle all.
post-address = Postiaadress
post-address-text = Vaja ainult siis, kui soovite kirju posti teel. Saadame kirju Eesti aadressidele.
# Selle all, kui aadress on täidetud.
post-home = Selle aadressi ütles rahvastikuregister teie taotluse jaoks. Kontrollige see üle ja lisage, mis puudu on.
# Lahtrid. .hint: selle all.
post-street = Tänav, maja ja korter
    .hint = Näiteks Kase tn 1-2 või talu nimi
post-code = Sihtnumber
    .hint = Viis numbrit, näiteks 10115
post-place = Linn või küla ja maakond
# Nupp.
post-save = Salvesta
# Aadressi ees, kuhu kirjad praegu lähevad.
post-now = Kirjad lähevad posti teel aadressile:
# Pärast salvestamist.
post-done = Edaspidi saadame kirjad ka posti teel.
post-done-portal = Edaspidi on kirjad ainult portaalis.
# Mis on valesti.
post-fault-channel = Valige, kuidas soovite meilt kuulda.
post-fault-street = Kirjutage tänav, maja ja korter ühele reale, kuni 60 märki.
post-fault-code = Kirjutage sihtnumber: viis numbrit, näiteks 10115.
post-fault-place = Kirjutage linn või küla ja maakond ühele reale, kuni 40 märki.
# Lingid lehele.
post-link = Posti teel või portaalis: kuidas te meilt kuulete
post-link-counter = Küsige: kuidas soovite meilt kuulda?
# Kirja juures portaalis. $day (kuupäev): millal.
post-waits = Kiri saadetakse ka posti teel.
post-posted = Saadetud ka posti teel { $day }.
post-came-back = Saadetud ka posti teel, kuid post tõi selle { $day } tagasi.

## Portaalis, kui post tõi kirja tagasi

# Teate pealkiri. .body: selle tekst.
post-back-notice = Post tõi teie kirja tagasi
    .body =
        Saatsime teile posti teel kirja taotluse { $reference } kohta ja post tõi selle tagasi. Sama kiri on siin portaalis menüüs „Kirjad“.

        Palun kontrollige oma postiaadressi: link lehele „Kuidas soovite meilt kuulda?“ on kirjade loetelu all. Järgmised kirjad lähevad aadressile, mis seal kirjas on.

## Paberil

# Aadressi kohal ja iga lehe all. $mark (tekst): kirja number, näiteks 7KQ4-M2XH-9/2.
paper-post-mark = Kiri { $mark }
# Kõigi kirjade faili pealkiri. $at (hetk): millal need võeti.
paper-post-title = Kirjad postile, { $at }
# Nimetus: teate päev.
paper-post-day = Kuupäev
# Teate lõpus.
paper-post-about = Sama kiri on portaalis menüüs „Kirjad“. Seal või teenindusletis saate valida, et te enam posti teel kirju ei soovi.

## Postituba

# Lehe pealkiri ja link sellele.
post-room = Postituba
# Pealkirja all. $count (arv): kirjad. $day (kuupäev): mis ajast vanim ootab.
post-room-pile =
    { $count ->
        [one] Postitada on üks kiri. See ootab alates { $day }.
       *[other] Postitada on { $count } kirja. Vanim ootab alates { $day }.
    }
post-room-none = Ühtegi kirja ei ole vaja postitada.
# Tabelid ja nende veerud.
post-room-waiting = Printida
post-room-open = Prinditud, postitamata
post-room-reference = Viitenumber
post-room-kind = Mis see on
post-room-day = Alates
post-room-sack = Võetud
post-room-by = Kes võttis
post-room-letters = Kirjad
# Mis kiri see on ja et see tuli tagasi.
post-kind-letter = otsus või muu kiri
post-kind-notice = teade
post-kind-back = tuli tagasi
# Kui midagi ei oota.
post-room-empty = Midagi ei ole vaja printida
post-room-empty-text = Kiri tuleb siia, kui kellelegi, kes soovib kirju posti teel, midagi teatatakse.
# Nupp, mis võtab kirjad.
post-room-pack = Võta kirjad printimiseks
# Kui midagi võtta ei olnud.
post-room-nothing = Teil ei ole midagi printida. Teile endale saadetud kirjad prindib kolleeg.
# Koos võetud kirjade pealkiri. $at (hetk): millal.
post-sack = Kirjad, võetud { $at }
# Selle all. $name (tekst): ametnik. $day (kuupäev): millal.
post-sack-open = Võttis { $name }, veel postitamata.
post-sack-was-posted = Postitatud { $day }, nii märkis { $name }.
post-sack-was-put-back = Tagasi pannud { $name }, { $day }. Kirjad ootavad uuesti printimist.
# Nuppude kohal.
post-sack-text = Iga kiri algab uuelt lehelt ja selle aadress on seal, kus ümbrikul on aken. Printida võib ühele või mõlemale poolele. Iga saaja näeb portaalis, et tema kirja printisite teie.
# Nupud.
post-sack-print = Prindi (PDF)
post-sack-posted = Kirjad on postitatud
post-sack-back = Pane tagasi
# Pärast tegemist.
post-sack-did-pack = Kirjad on teie printida.
post-sack-did-post = Kirjad on postitatud. Iga saaja näeb seda portaalis.
post-sack-did-put-back = Kirjad ootavad uuesti printimist.
post-sack-otherwise = Keegi jõudis ette: allpool on näha, mis nende kirjadega sai.
# Kiri, mis tuli tagasi.
post-back = Kiri tuli tagasi
post-back-text = Taotlust menetlev ametnik saab sellest teada ja inimene loeb seda portaalis.
post-back-mark = Kirja number
    .hint = See on aadressi kohal, näiteks 7KQ4-M2XH-9/2
post-back-why = Mida ütleb post?
post-back-unknown = selle nimega inimest seal ei ela
post-back-moved = on ära kolinud
post-back-not-collected = kirjale ei tuldud järele
post-back-refused = saaja keeldus vastu võtmast
post-back-no-address = sellist aadressi ei ole
post-back-save = Märgi, et kiri tuli tagasi
post-back-did = Märgitud: kiri tuli tagasi.
post-back-fault-mark = Sellise numbriga kirja ei ole postitatud. Kirjutage number nii, nagu see on aadressi kohal, näiteks 7KQ4-M2XH-9/2.
post-back-fault-why = Valige, mida ütleb post.

## Ajaloos

story-post-chosen = Öeldi, et kirjad peavad tulema ka posti teel
story-post-not-chosen = Öeldi, et kirjad peavad olema ainult portaalis
# Mõlema all.
story-post-chosen-why = Et teada, kuidas inimest kätte saada. Kes seda märkis, nägi postiaadressi.
story-to-post = Kiri saadetakse ka posti teel
story-not-to-post = Kirja posti teel ei saadeta: inimene soovib kirju ainult portaalis
story-printed-for-post = Ametnik printis kirja postitamiseks ning nägi selle sisu ja aadressi
story-printed-for-post-why = Et kiri postitada, nagu inimene palus.
story-back-to-post = Kiri pandi tagasi ja prinditakse uuesti
# $day (kuupäev): millal.
story-posted = Kiri postitati { $day }
story-post-came-back = Post tõi kirja tagasi
