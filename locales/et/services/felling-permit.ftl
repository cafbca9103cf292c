### Raieluba: sõnad taotlejale ja linna inseneridele.
### Küsimuse nimi on küsimuse id; iga viga on omaette tekst, mis ütleb, kuidas vastust parandada.

## Teenus

# Kataloogis, taotluse pealkirjas ja kirjades.
# .summary kataloogis nime all; .search teised sõnad, millega seda otsitakse; .authority "Kes otsustab"; .asked enne alustamist; .legal "Millel see põhineb".
service = Luba puude raieks
    .summary = Küsige linnalt luba puude raieks oma maal, oma lapse maal või ettevõtte maal, mille juhatuses te olete.
    .search = raieluba, puu langetamine, puu mahavõtmine, puude raie, puu, aed, haige puu, ohtlik puu
    .authority = Linna hooldusamet
    .asked = Omaniku aadressi küsime rahvastikuregistrist, ettevõtte oma äriregistrist. Teie ütlete, kus puud kasvavad, mitu neid on ja miks need tuleb maha võtta.
    .legal = Linnas on puud kaitse all looduskaitseseaduse ja linna eeskirja järgi. Luba võib küsida maa omanik; lapse eest teeb seda vanem, ettevõtte eest juhatus.

## Sammud

# Lehe pealkiri ja samm sammude loendis.
step-owner = Maa omanik
# Lehe pealkiri ja samm sammude loendis.
step-trees = Puud

## Küsimused

# Küsimus, rida kokkuvõttes; küsitakse, kui maa on inimese oma.
home_address = Omaniku elukoht
    .hint = Selle inimese aadress, kelle maa see on: teie või teie lapse oma.
    .required = Kirjutage omaniku elukoha aadress.

# Küsimus, rida kokkuvõttes; küsitakse, kui maa on ettevõtte oma.
seat = Ettevõtte asukoht
    .hint = Nii, nagu see on äriregistris.
    .required = Kirjutage ettevõtte aadress.

# Küsimus, rida kokkuvõttes.
email = Teie e-posti aadress
    .hint = Kirjutame sellele aadressile, kui taotlusega midagi juhtub.
    .required = Kirjutage oma e-posti aadress.
    .invalid = See ei ole e-posti aadress. Kirjutage see kujul nimi@näide.ee.

# Küsimus, rida kokkuvõttes, veerg tööjärjekorras.
place = Kus puud kasvavad?
    .hint = Kirjutage tänav ja majanumber, näiteks „Kase tänav 1“.
    .required = Kirjutage, kus puud kasvavad.

# Küsimus, rida kokkuvõttes, veerg tööjärjekorras.
trees = Mitu puud soovite maha võtta?
    .hint = Arvesse lähevad tüved, mis on rinna kõrgusel jämedamad kui 8 sentimeetrit.
    .required = Kirjutage, mitu puud neid on.
    .invalid = Kirjutage puude arv numbritega.
    .too-small = Kirjutage vähemalt 1.
    .too-large = Rohkem kui 50 puu jaoks on linnal vaja raiekava. Palun kirjutage linna hooldusametile: puud@linn.example.

# Küsimus, rida kokkuvõttes. .option-…: mille vahel valida.
reason = Miks need tuleb maha võtta?
    .hint = Valige, mis käib enamiku kohta.
    .option-dangerous = Need võivad kukkuda inimestele või majadele
    .option-dead = Need on kuivanud või haiged
    .option-building = Sinna ehitatakse midagi
    .option-light = Need varjavad valgust
    .required = Valige, miks puud tuleb maha võtta.
    .invalid = Valige üks loendis olevatest vastustest.

# Küsimus, rida kokkuvõttes; küsitakse ainult siis, kui puud varjavad valgust.
why = Miks ei saa need alles jääda?
    .hint = Kirjutage, mida need varjavad ja kas kärpimisest ei piisaks.
    .required = Kirjutage mõne sõnaga, miks puud ei saa alles jääda.
    .too-long = See on liiga pikk. Kirjutage kuni 1000 tähemärki.

## Küsimised registritest

# Mida küsiti, lehel "Kes on minu andmeid vaadanud". .purpose samal lehel ja küsimuse juures.
read-home = Elukoht rahvastikuregistrist
    .purpose = Et teada, kus maa omanik elab, ilma et peaksite seda ise kirjutama.
    .down = Rahvastikuregistrist me praegu aadressi ei saanud. Palun kirjutage see ise.

# Mida küsiti, lehel "Kes on minu andmeid vaadanud". .purpose samal lehel ja küsimuse juures.
read-company = Ettevõte äriregistrist
    .purpose = Et teada, kus ettevõte asub, ilma et peaksite seda ise kirjutama.
    .down = Äriregistrist me praegu aadressi ei saanud. Palun kirjutage see ise.

## Teated registritele

# Mida ja miks saadeti; taotluse käigus ja lehel "Kes on minu andmeid vaadanud".
submit-application = Saatsime taotluse linna registrisse, et puud saaks üle vaadata.

## Olekud

# Silt loendites ja taotluse lehel. .resident: mis nüüd juhtub, taotlejale.
state-submitted = Vastu võetud
    .resident = Taotlus on meil käes. Insener vaatab selle läbi kümne tööpäeva jooksul.

# Silt loendites ja taotluse lehel. .resident: mis nüüd juhtub, taotlejale.
state-in_review = Läbivaatamisel
    .resident = Insener vaatab puud üle. Teie ei pea praegu midagi tegema.

# Silt loendites ja taotluse lehel. .resident: mis nüüd juhtub, taotlejale.
state-granted = Luba antud
    .resident = Puud võib maha võtta. Luba kehtib kaks aastat.

# Silt loendites ja taotluse lehel. .resident: mis nüüd juhtub, taotlejale.
state-refused = Luba ei antud
    .resident = Puud peavad alles jääma. Inseneri põhjenduses on kirjas, miks.

# Silt loendites ja taotluse lehel. .resident: mis nüüd juhtub, taotlejale.
state-withdrawn = Tagasi võetud
    .resident = Võtsite taotluse tagasi. Sellega rohkem midagi ei juhtu.

## Mida tehakse

# Nupp inseneri lehel. .story: rida taotluse käigus. .done: lause pärast vajutust.
action-take = Võta taotlus enda kätte
    .story = Insener võttis taotluse enda kätte
    .done = Nüüd tegelete selle taotlusega teie.

# Nupp inseneri lehel. .story: rida taotluse käigus. .done: lause pärast vajutust.
action-grant = Anna luba
    .story = Luba anti
    .done = Luba on antud ja taotleja saab sellest teada.

# Nupp inseneri lehel; põhjendus on kohustuslik. .story: rida taotluse käigus. .done: lause pärast vajutust.
action-refuse = Keeldu loast
    .story = Luba ei antud
    .done = Luba ei antud ja taotleja saab teada, miks.

# Nupp taotlejale. .story: rida taotluse käigus. .done: lause pärast vajutust.
# .ask ja .means lehel, kus inimene selle kinnitab: küsimus pealkirjas ja mis sellest järgneb.
action-withdraw = Võta taotlus tagasi
    .story = Taotlus võeti tagasi
    .done = Taotlus on tagasi võetud.
    .ask = Kas võtta taotlus tagasi?
    .means = Kui võtate taotluse tagasi, siis insener seda läbi ei vaata ja luba te ei saa. Uue taotluse võite esitada igal ajal.

## Tööjärjekorrad

# Järjekorra nimi insenerile. .empty: kui järjekord on tühi.
queue-new = Uued taotlused
    .empty = Uusi taotlusi ei ole.

# Järjekorra nimi insenerile. .empty: kui järjekord on tühi.
queue-in_review = Läbivaatamisel
    .empty = Ühtegi taotlust praegu läbi ei vaadata.

# Järjekorra nimi vaneminsenerile. .empty: kui järjekord on tühi.
queue-stuck = Registrisse jõudmata
    .empty = Kõik taotlused on registrisse jõudnud.

# Järjekorra nimi insenerile. .empty: kui järjekord on tühi.
queue-closed = Suletud
    .empty = Ühtegi taotlust ei ole veel suletud.

## Kirjad

# Kirja pealkiri. .body: kirja sisu. $reference (tekst): taotluse number.
notice-submitted = Raieloa taotlus on meil käes
    .body = Taotlus { $reference } on meil käes. Insener vaatab selle läbi kümne tööpäeva jooksul ja siis kirjutame teile uuesti. Palun ärge enne midagi maha võtke.

# Kirja pealkiri. .body: kirja sisu. $reference (tekst): taotluse number.
notice-granted = Puud võib maha võtta
    .body = Luba on antud, selle number on { $reference }. Luba kehtib kaks aastat. Palun ärge raiuge aprilli keskpaigast juuni keskpaigani, kui linnud pesitsevad.

# Kirja pealkiri. .body: kirja sisu. $reference (tekst): taotluse number. $reason (tekst): inseneri põhjendus.
notice-refused = Puud peavad alles jääma
    .body =
        Vaatasime taotluse { $reference } läbi ega saa luba anda.

        Inseneri põhjendus: { $reason }

## Õigusaktid

# Õigusakti nimi, registrite juures, millelt see küsida lubab.
act-nature_conservation_act = looduskaitseseadus
# Õigusakti nimi, registrite juures, millelt see küsida lubab.
act-local_government_act = kohaliku omavalitsuse korralduse seadus

## Korduvad taotlused, küsimused teistele üksustele, mis ootab

# Silt loendites ja taotluse lehel. .resident: mis nüüd juhtub, taotlejale.
state-duplicate = Jätkub teises taotluses
    .resident = Olite samade puude kohta juba taotluse esitanud. See taotlus jätkub ja teil ei ole vaja midagi teha.

# Nupp inseneri lehel; nimetada tuleb teine taotlus. .story: rida taotluse käigus. .done: lause pärast vajutust.
action-mark_duplicate = Samade puude kohta on taotlus juba olemas
    .story = Taotlus liideti varasemaga
    .done = Taotlus on korduvana suletud ja taotleja saab teada, kus see jätkub.

# Kirja pealkiri. .body: kirja sisu. $reference (tekst): taotluse number.
notice-duplicate = Teie taotlus jätkub koos teise taotlusega
    .body = Olite samade puude kohta juba taotluse esitanud, seepärast sulgesime taotluse { $reference }. Teine taotlus jätkub nagu enne. Leiate selle oma taotluste hulgast.

# Mida teiselt üksuselt küsitakse. .ask: vihje insenerile, kes küsib. .yes ja .no: vastused.
task-nature_opinion = Arvamus pesade ja kaitstavate puude kohta
    .ask = Kirjutage, mida soovite koha kohta teada: pesad, kaitsealune allee, haruldased samblikud.
    .yes = Miski ei räägi raie vastu
    .no = Puud peaksid alles jääma

# Järjekorra nimi insenerile. .empty: kui järjekord on tühi.
queue-answered = Taotleja on vastanud
    .empty = Ükski vastus ei oota lugemist.

# Järjekorra nimi insenerile. .empty: kui järjekord on tühi.
queue-on_hold = Ootele pandud
    .empty = Midagi ei ole ootele pandud.
