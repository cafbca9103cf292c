### Vealehed: mis juhtus, kas midagi läks kaduma ja mida nüüd teha.
### Iga lehe pealkiri on sõnum ise; .text selle all; .way nupp, mis viib edasi.

# Ainult siis, kui viga on meie pool. $number (tekst): vea number, mis on ka logis.
failure-number = Kui küsite abi, öelge vea number { $number }.

# Lehte ei ole või see ei ole selle inimese oma; kumb, seda me ei ütle.
failure-not-found = Sellist lehte ei ole
    .text = Sellel aadressil ei ole teie jaoks lehte. Kontrollige aadressi. Oma taotlused leiate pärast sisselogimist menüüst „Minu taotlused“.
    .way = Avalehele

# Vorm ei tulnud meie lehelt või kuulub varasemasse sisselogimisse.
failure-forged = Me ei saanud seda vormi vastu võtta
    .text = Vorm on aegunud või ei tulnud portaali lehelt. Nii juhtub, kui olete vahepeal välja või uuesti sisse loginud. Viimati saadetut me ei salvestanud, varem salvestatud vastused on alles. Avage leht uuesti ja saatke vorm veel kord.
    .way = Avalehele

# Keegi muutis sedasama vahepeal, näiteks inimene ise teises aknas.
failure-stale = Andmed on vahepeal muutunud
    .text = Neidsamu andmeid muudeti mujal, näiteks teises aknas. Teie viimast muudatust me ei salvestanud, et teist mitte üle kirjutada. Avage leht uuesti, vaadake andmed üle ja proovige siis veel kord.
    .way = Avalehele

# Saadeti rohkem, kui vorm võtab.
failure-too-large = Saadetud vorm on liiga suur
    .text = Viimati saadetut me ei salvestanud, varem salvestatud vastused on alles. Minge tagasi, lühendage pikki vastuseid ja saatke vorm uuesti.
    .way = Avalehele

# Saadetut ei saa lugeda.
failure-unreadable = Me ei saanud saadetut lugeda
    .text = Viimati saadetut me ei salvestanud, varem salvestatud vastused on alles. Avage leht uuesti ja saatke vorm veel kord.
    .way = Avalehele

# Aadress on olemas, kuid seda kasutab ainult vorm, või vastupidi.
failure-wrong-method = Seda aadressi ei saa niimoodi avada
    .text = See aadress on mõeldud portaali vormile, mitte otse avamiseks. Midagi ei muutunud. Alustage avalehelt.
    .way = Avalehele

# Portaali poole pöörduti nimega, mis ei ole tema oma.
failure-wrong-host = Portaal on teisel aadressil
    .text = Selle aadressi all portaal ei tööta ja siit ei saa sisse logida. Midagi ei muutunud. Jätkake portaali õigel aadressil.
    .way = Portaali õigele aadressile

# Teenus nõuab kindlamat sisselogimist, kui inimene kasutas.
failure-weak-sign-in = See teenus vajab kindlamat sisselogimist
    .text = Te olete sisse loginud viisil, mis selle teenuse jaoks ei ole piisavalt kindel. Logige välja ja logige siis sisse teisel viisil, näiteks ID-kaardiga. Teie salvestatud vastused on alles.
    .way = Logi välja

# Vastus võttis liiga kaua aega ja portaal loobus.
failure-slow = Vastamine võtab liiga kaua aega
    .text = Portaal ei jõudnud õigel ajal vastata. Varem salvestatud vastused ja esitatud taotlused on alles. Vaadake, kas viimane muudatus on salvestatud, ja proovige mõne minuti pärast uuesti.
    .way = Avalehele

# Meie enda viga. Selle all on vea number.
failure-broken = Midagi läks meie pool valesti
    .text = Viga ei ole teis. Varem salvestatud vastused ja esitatud taotlused on alles. Vaadake, kas viimane muudatus on salvestatud, ja proovige mõne minuti pärast uuesti.
    .way = Avalehele

## Sisselogimine ei õnnestunud

# Sisselogimisteenus andis koodi, mis ei ole isikukood.
failure-unreadable-code = Me ei saanud teie isikukoodi lugeda
    .text = Sisselogimisteenus saatis meile isikukoodi, mida portaal ei tunne. Te ei ole sisse logitud. Proovige teist sisselogimise viisi. Kui ka see ei aita, pöörduge sisselogimisteenuse abi poole.
    .way = Logi sisse

# Sisselogimisest ei ole veebilehitsejas jälge: see võttis kaua aega või küpsised on keelatud.
failure-sign-in-lost = Sisselogimine aegus
    .text = Sisselogimine võttis liiga kaua aega või ei luba teie veebilehitseja küpsiseid. Te ei ole sisse logitud, midagi ei läinud kaduma. Alustage sisselogimist uuesti. Kui see kordub, lubage veebilehitsejas selle portaali küpsised.
    .way = Logi sisse

# Inimene katkestas sisselogimise ise.
failure-sign-in-cancelled = Sisselogimine katkestati
    .text = Te ei ole sisse logitud, midagi ei läinud kaduma. Võite sisse logida siis, kui soovite.
    .way = Logi sisse

# Sisselogimisteenus ei vasta.
failure-sign-in-down = Sisselogimine praegu ei tööta
    .text = Sisselogimisteenus ei vasta. Te ei ole sisse logitud, salvestatud vastused on alles. Proovige mõne minuti pärast uuesti.
    .way = Logi sisse

# Sisselogimisteenuse vastust ei saanud usaldada.
failure-sign-in-refused = Sisselogimine ei õnnestunud
    .text = Me ei saanud sisselogimisteenuselt vastust, mida saaksime usaldada. Teie kaitseks me teid sisse ei loginud. Salvestatud vastused on alles. Alustage sisselogimist uuesti.
    .way = Logi sisse
