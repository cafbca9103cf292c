### Selle teenuse sõnad. Kirjuta enda omad; iga sõnum ütleb, kus teda näidatakse.

# Kataloogis ja taotluse pealkirjana.
# .summary kataloogis nime all; .authority "Kes otsustab"; .asked enne alustamist; .legal "Millel põhineb".
service = Uus teenus
    .summary = Ütle meile, mida soovid.
    .authority = Linnakantselei
    .asked = Küsime, mida soovid ja kuhu saata sulle selle kohta teade.
    .legal = Kirjuta siia, millel teenus põhineb.

# Lehe pealkiri.
step-request = Sinu soov

# Küsimus. .hint selle all.
wish = Mida sa soovid?
    .hint = Kirjuta oma sõnadega.
    .required = Kirjuta, mida soovid.
    .too-long = Tekst on liiga pikk. Kirjuta kuni 1000 tähemärki.

# Küsimus, millele ei pea vastama.
email = E-posti aadress
    .hint = Vastama ei pea. Selle kaudu anname teada, kui siin ootab sind uus kiri.
    .invalid = See ei ole e-posti aadress. Kirjuta näiteks nimi@example.com.

# Silt loeteludes. .resident: mis nüüd toimub, taotlejale.
state-submitted = Esitatud
    .resident = Sinu taotlus on meil. Ametnik vaatab selle läbi.

# Silt loeteludes. .resident: mis nüüd toimub, taotlejale.
state-granted = Rahuldatud
    .resident = Sinu soov täidetakse.

# Silt loeteludes. .resident: mis nüüd toimub, taotlejale.
state-refused = Keeldutud
    .resident = Sinu soovi ei täideta. Põhjus on otsuse juures.

# Ametniku nupp. .story: rida taotluse loos. .done: lause pärast seda.
action-grant = Rahulda
    .story = Ametnik rahuldas taotluse
    .done = Taotlus on rahuldatud ja taotleja saab kirja.

# Ametniku nupp. .story: rida taotluse loos. .done: lause pärast seda.
action-refuse = Keeldu
    .story = Ametnik keeldus taotlusest
    .done = Taotlusest on keeldutud. Taotleja saab kirja sinu põhjusega.

# Järjekorra nimi. .empty: kui selles ei ole midagi.
queue-arrived = Esitatud
    .empty = Uusi taotlusi ei ole.

# Kirja pealkiri. .body: selle tekst. $reference (tekst): taotluse viitenumber.
notice-granted = Sinu soov täidetakse
    .body = Rahuldasime sinu taotluse { $reference }.

# Kirja pealkiri. .body: selle tekst. $reference (tekst): taotluse viitenumber. $reason (tekst): ametniku põhjus.
notice-refused = Sinu soovi ei täideta
    .body =
        Me ei rahuldanud sinu taotlust { $reference }.

        Ametniku põhjus: { $reason }
