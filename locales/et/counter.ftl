### Teeninduslett: ametnik esitab taotluse inimese eest, kes on ise kohale tulnud, ja vorm paberil.

## Kui keegi on leti ääres

# Peamenüü ametnikele, kes esitavad taotlusi külastajate eest.
shell-counter = Teeninduslett
# Iga lehe ülaosas. $name (text): külastaja nimi.
counter-band = Leti ääres: { $name }
# Mis on riba iga lehe ülaosas, ekraanilugejale.
counter-band-label = Külastaja leti ääres
# Nupp ribal.
counter-end = Lõpeta teenindamine
# Külastaja vastuvõtmise lehe pealkiri.
counter-title = Võta külastaja vastu
# Pealkirja all.
counter-lead = Esitate taotluse inimese eest, kes on teie juurde tulnud. Küsige dokumenti ja võrrelge seda inimesega. Taotlus on tema oma ja kõik, kes seda näevad, näevad ka, et esitasite selle teie.
# Lahter. .hint: selle all.
counter-code = Isikukood
    .hint = Nagu dokumendil, näiteks 60001019906
# Lahter. .hint: selle all.
counter-given-name = Eesnimed
    .hint = Nagu dokumendil
# Lahter. .hint: selle all.
counter-family-name = Perekonnanimi
    .hint = Nagu dokumendil
# Valikute kohal. .hint: selle all.
counter-document = Mida külastaja näitas?
    .hint = Taotluse juurde jääb dokumendi liik, mitte selle number.
# Valikud, ka lausetes: mida näidati.
counter-document-id-card = ID-kaart
counter-document-passport = pass
counter-document-residence-permit = elamisloakaart
counter-document-driving-licence = juhiluba
# Vormi nupp.
counter-receive = Võta vastu
# Mis oli vormis valesti.
counter-fault-code = Kirjutage isikukood: 11 numbrit, nagu dokumendil.
counter-fault-oneself = See on teie enda isikukood. Leti ääres ei esita keegi taotlust iseenda eest: taotlege oma nimel.
counter-fault-given-name = Kirjutage eesnimed, kuni 100 märki.
counter-fault-family-name = Kirjutage perekonnanimi, kuni 100 märki.
counter-fault-document = Valige, mida külastaja näitas.
# Pärast teenindamist.
counter-over = Teenindamine on lõppenud
# Selle all. $count (number): taotlused.
counter-over-deleted =
    { $count ->
        [one] Üks saatmata taotlus on kustutatud.
       *[other] { $count } saatmata taotlust on kustutatud.
    }
# Lehe pealkiri, kui keegi on leti ääres.
counter-served-title = Mida külastaja vajab?
# Pealkirja all.
counter-served-lead = Näete ainult seda, mida tehakse nüüd, mitte seda, mida külastaja on varem alustanud või saatnud. Mis saatmata jääb, kustutatakse teenindamise lõpus.
# Pealkirjad.
counter-begun = Nüüd alustatud
counter-filed = Nüüd saadetud
counter-services = Teenused
# Link teenuse kõrval.
counter-form = Vorm paberil
# Lehel enne saatmist. .text: mida ametnik teeb.
counter-check = Vaadake vastused külastajaga läbi
    .text = Näidake talle seda lehte või lugege see ette. Saatke alles siis, kui ta on nõus: see on tema taotlus.

## Kus öeldakse, et taotlus on esitatud leti ääres

# Rida taotluse juures ja kinnitusel. $name (text): ametnik. $document (text): mida taotleja näitas.
counter-filed-by = Leti ääres esitas taotluse ametnik { $name }. Taotleja näitas dokumenti: { $document }.
# Sama paberil: nimetus.
paper-counter = Esitatud leti ääres
# Selle väärtus. $name (text): ametnik. $document (text): mida taotleja näitas.
paper-counter-by = esitas ametnik { $name }; näidatud dokument: { $document }
# Ajaloos.
story-begun-at-counter = Ametnik alustas taotluse täitmist leti ääres ja nägi selle andmeid
# Selle all. $document (text): mida taotleja näitas.
story-begun-at-counter-why = Et esitada see taotleja eest, kes oli ise kohale tulnud. Näidatud dokument: { $document }.
# Järjekorras, millal taotlus saadeti. $day (text): päev.
queue-sent-counter = { $day }, leti ääres

## Mis läks valesti

# Ametnik ei tohi seda teenust esitada. .text: mida see tähendab. .way: nupp.
failure-not-at-counter = Seda taotlust te leti ääres ei esita
    .text = Teie rollid ei luba seda teenust külastajate eest esitada. Külastaja võib taotluse ise saata või täita vormi paberil.
    .way = Külastaja juurde
# Taotleja peab ise kinnitama. .text: mida see tähendab. .way: nupp.
failure-own-signature = Seda peab külastaja ise kinnitama
    .text = Teenus nõuab kinnitust taotleja enda sisselogimisega, mida keegi tema eest leti ääres anda ei saa. Midagi ei saadetud. Külastaja võib taotluse saata portaalis või allkirjastada vormi paberil ja jätta selle teile.
    .way = Külastaja juurde
# Oma leht ajal, mil keegi on leti ääres. .text: mida see tähendab. .way: nupp.
failure-visit-on = Leti ääres on külastaja
    .text = Kuni te kedagi teenindate, ei saa avada ei teie enda lehti ega seda, mida külastaja on varem teinud. Lõpetage enne teenindamine.
    .way = Külastaja juurde

## Vorm paberil

# Lehe nimi brauseri sakil. $service (tekst): teenus.
form-title = Vorm paberil: { $service }
# Link teenuse avalehel.
start-paper = Vorm paberil: printige ja täitke pastakaga
# Pealkirja all.
form-lead = Täitke vorm pastakaga, trükitähtedega. Kes saab sisse logida, ei pea seda tegema: sama saab saata portaalis.
# Vormi kohal, ei prindita.
form-print = Printige see leht oma brauseriga.
# Selle järel: sama failina.
form-file = Vorm PDF-failina
# Pealkiri.
form-applicant = Taotleja
# Read taotleja kohta.
form-address = Aadress
form-contact = Telefon või e-posti aadress
# Pealkirja all. $min ja $max (arv): kui palju.
form-repeat =
    { $min ->
        [0] Igaühe kohta, kuni { $max }. Kui neid on mitu, vastake neile küsimustele igaühe kohta eraldi lehel; kui ei ole ühtegi, jätke vahele.
       *[other] Igaühe kohta, vähemalt { $min }, kuni { $max }. Kui neid on mitu, vastake neile küsimustele igaühe kohta eraldi lehel.
    }
# Küsimuse all, mida kõigilt ei küsita. $condition (tekst): allolev lauseosa.
form-when = Vastake ainult siis, kui { $condition }.
# Sama, kui tingimus on enamat kui vastus ülalpool.
form-when-it-applies = Vastake ainult siis, kui see teid puudutab. Kui kahtlete, jätke tühjaks: ametnik küsib teilt.
# Küsimuse all, millele ainult osa peab vastama.
form-required-when = Osa inimesi peab sellele vastama. Kui kahtlete, vastake.
# Lause osad. $question (tekst): küsimus. $answer (tekst): üks või mitu vastust.
form-is = küsimuse { $question } vastus on { $answer }
form-is-not = küsimuse { $question } vastus ei ole { $answer }
# Üks kahest. $one ja $other (tekst): vastused või tingimused.
form-or = { $one } või { $other }
# Küsimus või vastus lauses. $text (tekst): selle sõnad.
form-quote = „{ $text }“
# Ruudu kõrval. $max (arv): mitu faili.
form-attach =
    { $max ->
        [one] Lisan dokumendi paberil
       *[other] Lisan dokumendid paberil, kuni { $max }
    }
# Pealkiri ja selle all.
form-registers = Mida ei ole vaja kirjutada
form-registers-text = Ametnik küsib seda registritest ise. Pärast näete, et neilt küsiti.
# Vormi lõpp.
form-sign = Allkiri
form-declare = See, mida kirjutasin, on õige ja täielik.
form-date = Kuupäev
form-signature = Allkiri
# $authority (tekst): asutus.
form-bring = Tooge vorm asutuse teenindusletti või saatke see postiga: { $authority }. Leti ääres näidake pildiga dokumenti. Ametnik sisestab selle, mida kirjutasite; portaalist leiate taotluse, kui sisse logite.
# Väikeses kirjas. $version (tekst): teenuse versioon.
form-version = Vorm on tehtud teenuse versioonist { $version }.
