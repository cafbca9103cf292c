### Ametniku ja tõlkija lehed. Järjekordade, olekute ja tegevuste nimed on teenuse failis.

## Järjekord: taotlused tabelis

# Järjekordade loendi nimi, ainult ekraanilugejale.
queue-nav = Järjekorrad
# Veerg: taotluse number.
queue-reference = Number
# Veerg: taotluse olek.
queue-state = Olek
# Veerg: esitamise päev.
queue-sent = Esitatud
# Veerg: tähtpäev.
queue-due = Tähtaeg
# Veerg: kelle menetluses taotlus on.
queue-official = Ametnik
# Pealkiri, kui järjekorras ei ole ühtegi taotlust; selle all ütleb teenus, mida ei ole.
queue-empty = Järjekord on tühi

## Taotlus ametniku laual

# Lehe pealkiri; veebilehitseja sakil on selle asemel taotluse number. $name (tekst): taotleja nimi.
desk-title = Taotleja: { $name }
# $date (kuupäev): tähtpäev.
desk-due = Tähtaeg on { $date }.
# After it: the day until which the authority means to be done, sooner than it must. $date (date).
desk-target = Teenuse siht on { $date }.
# $name (tekst): ametniku nimi.
desk-assignee = Taotlust menetleb { $name }.
# Märguande pealkiri, kui mõni teade ei jõudnud kohale.
desk-stuck = Teade ei ole kohale jõudnud
# Rida iga sellise teate kohta. $register (tekst): selle nimi. $tries (arv): mitu korda saadeti.
# .down: register ei vasta; .slow: ei vastanud õigel ajal; .garbage: me ei saa vastusest aru; .denied: register ei luba;
# .rejected: register sai aru ja keeldus, järgnevad tema enda sõnad; .letter: e-kiri; .other: kõik muu.
desk-trouble =
    .down =
        { $tries ->
            [one] Ühendust ei saadud: { $register }. Proovisime üks kord.
           *[other] Ühendust ei saadud: { $register }. Proovisime { $tries } korda.
        }
    .slow =
        { $tries ->
            [one] Vastus ei tulnud õigel ajal: { $register }. Proovisime üks kord.
           *[other] Vastus ei tulnud õigel ajal: { $register }. Proovisime { $tries } korda.
        }
    .garbage =
        { $tries ->
            [one] Vastusest ei saanud portaal aru: { $register }. Proovisime üks kord.
           *[other] Vastusest ei saanud portaal aru: { $register }. Proovisime { $tries } korda.
        }
    .denied = Portaali teateid ei võta vastu { $register }. Teatage sellest portaali haldajale.
    .rejected = Teate lükkas tagasi { $register }. Tema põhjendus:
    .silent = Teade on vastu võetud, aga vastus ei tulnud õigel ajal: { $register }.
    .cancelled = Portaali haldur võttis teate tagasi. Põhjus on taotluse käigus kirjas.
    .letter = E-kirja, mis kirjale osutab, ei saanud saata. Kiri ise on portaalis olemas.
    .other = Teadet ei saanud saata. Teatage sellest portaali haldajale.
# Nupp, mis saadab need teated uuesti.
desk-resend = Saada uuesti
# Vahepealkiri tegevuste kohal.
desk-actions = Mida te saate teha
# Lahter otsuse juures. .hint ja viga on omaette sõnumid.
desk-reason = Põhjendus
# Lahtri all.
desk-reason-hint = Taotleja loeb seda. Kirjutage lihtsate täislausetega, mis asjaoludele otsus tugineb.
# Viga, kui lahter on tühi.
desk-reason-missing = Kirjutage põhjendus.
# Märguandes ametniku kirjutatud teksti ees, kui selle jaoks enam lahtrit ei ole.
desk-reason-kept = Kirjutasite nii:

# Märguanne lehe ülaosas: miks ametniku tegevus jäi tegemata.
# .stale: taotlus on vahepeal muutunud; .not-from-here: selles olekus seda teha ei saa; .not-your-role: puudub roll;
# .not-your-case: menetleb teine ametnik; .own-case: ametnik on ise taotleja; .conflict: taotleja on talle lähedane;
# .proposed: ettepanek ootab; .nothing-proposed: ükski ei oota; .same-person: ametnik tegi ettepaneku ise.
# .own-decision: vaidlustatakse ametniku enda otsust.
# .filed-it: ametnik esitas taotluse leti ääres taotleja eest.
# .nothing-to-extend: tähtaega ei ole või on seda juba pikendatud.
refused =
    .stale = Taotlus muutus, kui see teil avatud oli. Midagi ei salvestatud. Vaadake taotlus uuesti läbi ja tehke siis oma otsus.
    .not-from-here = Praeguses olekus ei saa taotlusega seda teha. Midagi ei salvestatud.
    .not-your-role = Teie roll ei luba seda teha. Midagi ei salvestatud.
    .not-your-case = Taotlust menetleb teine ametnik. Midagi ei salvestatud.
    .own-case = Te ei saa menetleda omaenda taotlust. Selle peab võtma teine ametnik.
    .reason-too-long = Põhjendus on liiga pikk. Selles võib olla kuni 2000 tähemärki. Midagi ei salvestatud.
    .too-late = Aeg, mille jooksul seda teha sai, on möödas. Midagi ei salvestatud.
    .nothing-marked = Märkige vähemalt üks vastus, mida taotleja peab parandama. Midagi ei salvestatud.
    .conflict = See taotlus puudutab teid või teie lähedast. Selle peab võtma teine ametnik.
    .proposed = Otsus on ette pandud ja ootab teist ametnikku. Muud teha ei saa, kuni see on kinnitatud või tagasi saadetud.
    .nothing-proposed = Kinnitamist ei oota enam midagi. Midagi ei salvestatud.
    .same-person = Tegite selle ettepaneku ise. Kinnitama peab teine ametnik. Midagi ei salvestatud.
    .own-decision = Vaidlustatud otsus on teie tehtud. Vaide peab lahendama teine ametnik. Midagi ei salvestatud.
    .filed-it = Selle taotluse esitasite leti ääres teie. Otsuse peab tegema teine ametnik. Midagi ei salvestatud.
    .nothing-to-extend = Siin ei jookse tähtaega, mida poleks juba pikendatud. Midagi ei salvestatud.
    .awaiting = Registri vastus ei ole veel saabunud. Enne seda ei saa midagi otsustada. Midagi ei salvestatud.
    .task-open = Teine üksus ei ole veel vastanud. Enne seda ei saa seda otsustada. Midagi ei salvestatud.
    .no-such-case = Sellel teenusel ei ole sellise numbriga taotlust. Kirjutage selle taotluse number, mis jätkub. Midagi ei salvestatud.
    .itself-duplicate = See taotlus on ise korduvana suletud. Kirjutage selle taotluse number, mis jätkub. Midagi ei salvestatud.
    .original-over = See taotlus on juba lõpetatud ja praegune läheks koos sellega kaduma. Kirjutage sellise taotluse number, mida veel menetletakse. Midagi ei salvestatud.
    .unsuited = See kolleeg ei saa taotlust menetleda. Valige teine. Midagi ei salvestatud.
    .away = See kolleeg puudub. Valige teine. Midagi ei salvestatud.
    .already-theirs = See ametnik menetleb taotlust juba. Midagi ei salvestatud.
    .unassigned = Taotlust ei menetle keegi. Midagi ei salvestatud.

## Tekstid: tõlkija lehed

# Lehe pealkiri.
words-title = Tekstid
# Pealkirja all.
words-lead = Siin on kõik portaali tekstid failide kaupa. Tekste saab siin lugeda, muudetakse neid keelefailides.
# Tabeli pealkiri.
words-files = Keelefailid
# Veerg: faili nimi.
words-file = Fail
# Veerg: mitu teksti failis on.
words-messages = Tekste
# Veerg: kas kõik on tõlgitud.
words-state = Olek
# Silt, kui igas keeles on kõik tekstid olemas.
words-complete = Kõik on tõlgitud
# Silt. $count (arv): tekstid, mis mõnes keeles puuduvad.
words-missing =
    { $count ->
        [one] { $count } tekst on tõlkimata
       *[other] { $count } teksti on tõlkimata
    }
# Ühe faili lehel pealkirja all.
words-file-lead = Igal real on üks tekst, keeled kõrvuti. Looksulgudes olevad sõnad asendab portaal, neid ei tõlgita.
# Tabeli pealkiri.
words-list = Faili tekstid
# Veerg: teksti nimi failis.
words-id = Nimi
# Silt keele veerus, kui teksti selles keeles ei ole.
words-none = Tõlkimata

# Rida, mille alt avanevad taotleja vastused, iga vastuse juures kast selle jaoks, mis on valesti.
desk-marks = Milliseid vastuseid on vaja parandada?
# Kastide kohal.
desk-marks-how = Kirjutage vastuse juurde, mis on sellega valesti. Taotleja loeb teie sõnu ning saab muuta neid vastuseid ja mitte ühtegi teist.

## Kontrollnimekiri ja teine ametnik

# Ridade kohal, mille ametnik enne otsust märgib.
desk-checks = Mida olete vaadanud
# Viga, kui mõni rida on märkimata.
desk-checks-missing = Märkige kõik read või jätke otsus seniks, kuni olete kõike vaadanud.
# Märguande pealkiri: üks ametnik tegi ettepaneku ja teine peab nõustuma.
desk-proposed = Ootab teist ametnikku
# $name (tekst): ettepaneku teinud ametnik. $action (tekst): nupp, mida ta vajutas, näiteks „Keeldu“.
desk-proposed-by = { $name } paneb ette: { $action }.
# Ridade ees, mille esimene ametnik märkis.
desk-checked = Vaadatud on:
# Teise ametniku nupp. $action (tekst): mida kinnitatakse.
desk-confirm = Kinnita: { $action }
# Teise ametniku nupp.
desk-send-back = Saada tagasi
# Lahter selle nupu juures.
desk-send-back-why = Miks te seda ei kinnita?
# Lahtri all. $name (tekst): ametnik, kes seda loeb.
desk-send-back-hint = Seda loeb { $name }, taotleja ei loe.
# Ettepaneku teinud ametniku nupp.
desk-take-back = Võta ettepanek tagasi
# Märguande pealkiri esimesele ametnikule. $name (tekst): teine ametnik. $action (tekst): mida ei kinnitatud.
desk-sent-back-by = { $name } ei kinnitanud: { $action }
# Pärast ettepaneku tegemist.
desk-did-propose = Teie otsus ootab teist ametnikku. Taotleja saab sellest teada, kui see on kinnitatud.
# Pärast ettepaneku tagasisaatmist või tagasivõtmist.
desk-did-send-back = Ettepanek on tagasi saadetud. Taotlus jäi sinna, kus see oli.
# Järjekorras: olek ja see, et midagi ootab. $state (tekst): taotluse olek.
desk-row-proposed = { $state }, ootab kinnitust
# Järjekorras: olek ja see, et aega on vähe. $state (tekst): taotluse olek.
desk-row-escalated = { $state }, tähtaeg lõppemas
