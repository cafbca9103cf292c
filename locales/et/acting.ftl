### Teiste eest tegutsemine: laps, kelle eest hoolitsetakse, ja ettevõte, mida võib esindada.

## Igal lehel, kui taotletakse kellegi teise eest

# Iga lehe ülaosas. $name (tekst): lapse nimi.
acting-child = Te tegutsete oma lapse eest: { $name }
# Iga lehe ülaosas. $name (tekst): ettevõtte nimi.
acting-company = Te tegutsete ettevõtte eest: { $name }
# Rida teenuse või kirja nime all. $name (tekst): kelle eest.
acting-for = Kelle eest: { $name }
# Teenus ja kelle eest, ühel real. $service (tekst): teenuse nimi. $name (tekst): kelle eest.
acting-service = { $service }. Kelle eest: { $name }
# Teise inimese taotluse pealkirja all. $name (tekst): kelle eest.
acting-confirm = Taotlus on esitatud selle nimel: { $name }

## Enne alustamist: kelle eest

# Lehe pealkiri ja küsimus.
whom-title = Kelle eest te taotlete?
# Pealkirja all.
whom-lead = Siin võite taotleda enda eest või kellegi eest, keda tohite esindada. Küsisime registritest, keda te esindada tohite.
# Sama, kui keegi enda eest ei taotle.
whom-lead-others = Siin taotlete kellegi eest, keda tohite esindada. Küsisime registritest, keda te esindada tohite.
# Valikute kohal.
whom-choose = Valige üks
# Valik. $name (tekst): inimese enda nimi.
whom-self = Enda eest: { $name }
# Lapse nime all.
whom-child = Teie laps
# Ettevõtte nime all. $code (tekst): registrikood.
whom-company = Ettevõte, registrikood { $code }
# Valiku all, kui taotlust on juba alustatud.
whom-begun = Olete seda taotlust alustanud ja jätkate sellega.
# Kui midagi ei valitud.
whom-required = Valige, kelle eest te taotlete.
# Kui register ei vastanud. .text: mis nüüd.
whom-silent-child = Praegu ei saa me teada, milliste laste eest te taotleda võite
    .text = Register ei vastanud. Võite valida siin mõne teise vastuse või tulla mõne minuti pärast tagasi.
# Kui register ei vastanud. .text: mis nüüd.
whom-silent-company = Praegu ei saa me teada, milliste ettevõtete eest te taotleda võite
    .text = Register ei vastanud. Võite valida siin mõne teise vastuse või tulla mõne minuti pärast tagasi.
# Kui ei ole kedagi, kelle eest taotleda. .text: mida see tähendab.
whom-nobody = Siin ei ole kedagi, kelle eest te taotleda võite
    .text = Registrites ei ole kedagi, keda te selles teenuses esindada tohite. Kui arvate, et see on viga, pöörduge registri poole.

## Mida ametnik näeb

# Taotluse pealkirja all. $name (tekst): lapse nimi.
desk-for-child = Taotleb oma lapse eest: { $name }
# Taotluse pealkirja all. $name (tekst): ettevõtte nimi. $code (tekst): registrikood.
desk-for-company = Taotleb ettevõtte eest: { $name }, registrikood { $code }
# Veerg: kelle nimel on taotlus esitatud.
queue-for = Kelle eest
# Selles veerus: taotleja taotleb enda eest.
queue-for-self = Enda eest
# Selles veerus: lapse eest, kelle nime näitab ainult taotlus.
queue-for-child = Lapse eest

## Paberil

# Silt lapse või ettevõtte nime ees.
paper-represented = Kelle nimel

## Mis on juhtunud

# Rida taotluse käigus. $register (tekst): registri nimi.
story-mandates = Küsiti, kelle eest inimene tegutseda võib, ja { $register } vastas
# Rida taotluse käigus. $register (tekst): registri nimi.
story-mandates-in-vain = Küsiti, kelle eest inimene tegutseda võib, kuid { $register } ei vastanud
# Milleks.
story-mandates-why = Et keegi ei tegutseks teise eest ilma õiguseta.

## Kui edasi ei saa

# Inimene ei või enam tegutseda. .text: mida see tähendab, selles $name (tekst): kelle eest. .way: nupp.
failure-no-mandate = Teil ei ole enam õigust kellegi teise eest tegutseda
    .text = Registri järgi ei või te siin enam tegutseda selle eest: { $name }. Mis te kirjutasite, on alles ja keegi teine seda ei näe. Kui viga on registris, laske see seal parandada ja tulge tagasi, muul juhul võite taotluse kustutada. Varem esitatud taotlused jäävad nii, nagu nad on.
    .way = Minu taotluste juurde
# Ükski register ei oska öelda. .text: mida see tähendab. .way: nupp.
failure-mandate-unknown = Praegu ei saa me teada, kas te tema eest tegutseda võite
    .text = Register ei vastanud ja ilma selleta ei tehta kellegi teise nimel midagi. Mis te kirjutasite, on alles. Proovige mõne minuti pärast uuesti.
    .way = Minu taotluste juurde
