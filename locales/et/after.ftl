### Pärast taotluse saatmist: kviitungid ja nende kontroll ning see, mida taotleja veel teha saab.

# Nupp kviitungil ja taotluse lehel.
case-paper = Kviitung PDF-failina

## Kviitung paberil

# PDF-dokumendi pealkiri. $reference (text): taotluse viitenumber.
paper-title = Kviitung { $reference }
# Iga lehe ülal ja all. $reference (text): taotluse viitenumber.
paper-reference = Viitenumber { $reference }
# Silt teenuse nime ees.
paper-service = Teenus
# Silt taotleja nime ees.
paper-applicant = Taotleja
# Silt saatmise hetke ees.
paper-sent = Saadetud
# Silt rahasumma ees.
paper-fee = Riigilõiv
# Silt kviitungi koodi kohal.
paper-code = Selle kviitungi kood
# Väike kiri koodi all.
paper-code-about = Sellel aadressil saab igaüks kontrollida, kas kviitung on ehtne. Kontroll näitab teenust ja päeva, taotleja kohta ei näita see midagi.

## Kviitungite ja kirjade kontrollimise leht

verify-title = Kas dokument on ehtne?
verify-lead = Sisestage kviitungil või kirjal olev viitenumber ja kood. Ütleme, kas see on meie oma; taotleja kohta me midagi ei ütle.
verify-reference = Viitenumber
    .required = Sisestage viitenumber
verify-reference-hint = Näiteks 7KQ4-M2XH-9
verify-code = Kood
    .required = Sisestage kood
verify-code-hint = Neli neljast tähest ja numbrist koosnevat rühma
verify-check = Kontrolli
# $service (text): teenuse nimi. $date (date): saatmise päev.
verify-genuine = Kviitung on ehtne: { $service }, saadetud { $date }.
# $service (text): teenuse nimi. $title (text): kirja pealkiri. $date (date): koostamise päev.
verify-letter = Kiri on ehtne: { $service }, „{ $title }“, koostatud { $date }.
verify-unknown = Meil ei ole sellise viitenumbri ja koodiga dokumenti. Kontrollige, kas mõlemad on sisestatud nii, nagu need on dokumendil.

## Mida taotleja saadetud taotlusega teeb

# Toimingu nime all. $reference (text): taotluse viitenumber.
act-about = Taotlus { $reference }
act-reason = Miks?
act-reason-optional = Miks? Vastama ei pea
act-not = Jäta nii, nagu on
act-reason-missing = Kirjutage põhjus: asutusel on seda siin vaja
# $max (number): suurim märkide arv.
act-reason-too-long = Kirjutage kuni { $max } märki

## Dokumentide tegemine

failure-no-paper = Dokumenti ei saanud teha
    .text = Selle sisu on alles ja seda näeb lehelt. PDF-dokumenti praegu teha ei saa; proovige mõne minuti pärast uuesti või printige leht.
    .way = Avalehele

## Failid

# Faili kõrval, mille kohta viirusekontroll ei ole veel vastanud.
files-waiting = Ootab viirusekontrolli
# Faili kõrval, millest viirusekontroll midagi leidis.
files-infected = Leiti viirus: eemaldage see fail

# Kui fail on suurem, kui küsimus lubab.
fault-file-too-big = Fail on liiga suur. Saatke väiksem, näiteks madalama kvaliteediga foto
fault-file-empty = Fail on tühi. Valige teine
fault-file-not-allowed = Seda liiki faili ei saa vastu võtta. Saatke PDF, foto (JPEG, PNG, WebP), tekst või dokument
fault-file-damaged = Fail on rikutud. Avage see, et näha, kas ta on terve, ja saatke uuesti
fault-file-broken = Fail ei jõudnud tervikuna kohale. Saatke see uuesti
fault-file-infected = Viirusekontroll leidis failist midagi. Jätkamiseks eemaldage see fail

## Inimene, kes ei ole sisse loginud

# $email (text): tema jäetud aadress.
check-told-visitor = Kui on uudiseid, kirjutame aadressile { $email }. Portaalis teil kirju ei ole, sest te ei ole sisse loginud.
check-told-nobody = Te ei jätnud aadressi ja seetõttu ei saa me teile kirjutada. Hoidke viitenumber alles: selle järgi on teie teade leitav.

## Kiri, millega toimetatakse kätte dokument

# Sellise kirja pealkirja all, enne kui kiri avatakse.
inbox-legal = Selle kirjaga toimetatakse teile kätte ametlik dokument. Dokument loetakse kätte saaduks, kui kirja avate, ja kirjas nimetatud tähtajad hakkavad kulgema sellest päevast.
# Nupp, mis kirja avab.
inbox-legal-open = Ava kiri

## Mida inimene tegema peab

# Vahepealkiri oma taotluste lehel.
cases-tasks = Ootab teie vastust
# $date (date): viimane päev.
cases-task-by = Hiljemalt { $date }

# Vahepealkiri taotluse failide kohal.
case-files = Failid

## Asutuse kirjad

# Vahepealkiri taotluse kirjade kohal.
case-letters = Otsused ja kirjad
# Nupp kirja lehel.
letter-paper = Kiri PDF-failina
# Nupp teate juures, millega tuli kiri.
letter-read = Loe kirja
# Märguande pealkiri taotluse lehel, kuni inimene ei ole kirja avanud.
letter-waits = Teid ootab kiri
# Nupp selle juures; viib sinna, kus kiri avatakse.
letter-see = Kirja juurde
# Silt otsuse päeva ees.
paper-decided = Otsustatud
# Silt hetke ees, mil inimene kirja avas.
paper-served = Avatud
# Vahepealkiri edasikaebamise kohal.
paper-appeal = Kui te ei nõustu
# Sellise tähtaja viimane päev, mis algab kirja avamisest, kuni kiri on avamata. Loevad ainult ametnikud.
paper-due-open = loetakse kirja avamise päevast
# $name (tekst): otsuse teinud ametnik.
paper-signed = Otsustas { $name }
# $name (tekst): teine ametnik.
paper-confirmed = Kinnitas { $name }
# Silt kirja koodi kohal.
paper-letter-code = Selle kirja kood
# Väike kiri koodi all.
paper-letter-code-about = Sellel aadressil saab igaüks kontrollida, kas kiri on ehtne. Kontroll näitab teenust, kirja pealkirja ja päeva, taotleja kohta ei näita see midagi.
