### Küsi, miks vaadati: sõnad küsijale ja andmekaitseametnikule.

# Teenus kataloogis.
service = Küsi, miks minu andmeid vaadati
    .summary = Keegi vaatas teie andmeid ja tahate teada, miks? Andmekaitseametnik selgitab selle välja ja vastab kuu aja jooksul.
    .search = privaatsus, andmekaitse, kes vaatas, andmejälgija, isikuandmete kaitse üldmäärus, kaebus, isikuandmed
    .authority = Linna andmekaitseametnik
    .asked = Küsimusega läheb kaasa vaatamine, mille kohta te küsite. Küsime, mida soovite teada, ja soovi korral teie e-posti aadressi.
    .legal = Igaüks võib teada saada, kes ja miks on tema isikuandmeid töödelnud (isikuandmete kaitse üldmäärus, artikkel 15). Vastus tuleb kuu aja jooksul; kui see ei ole võimalik, saate põhjuse teada ja võite oodata kaks kuud kauem (artikkel 12 lõige 3).

# Lehe pealkiri ja samm sammude loendis.
step-look = Vaatamine, mille kohta küsite

# Lehe pealkiri ja samm sammude loendis.
step-question = Teie küsimus

# Mis on vaatamise kohta teada; keegi ei saa seda muuta.
look_at = Millal

# Mis on vaatamise kohta teada; keegi ei saa seda muuta.
look_who = Kes

# Mis on vaatamise kohta teada; keegi ei saa seda muuta.
look_what = Mis juhtus

# Mis on vaatamise kohta teada; keegi ei saa seda muuta.
look_why = Milleks, nagu ütleb vaatamiste loend

# Mis on vaatamise kohta teada; keegi ei saa seda muuta.
look_service = Millise teenuse tõttu

# Mis on vaatamise kohta teada; keegi ei saa seda muuta.
look_case = Teie taotlus

# Küsimus; igal veal on oma tekst.
concern = Mida te soovite?
    .option-explain = Tahan teada, miks minu andmeid vaadati
    .option-doubt = Arvan, et selleks ei olnud õigust
    .required = Valige, mida te soovite.
    .invalid = Valige üks loendis olevatest vastustest.

# Küsimus; igal veal on oma tekst.
question = Küsimus teie enda sõnadega
    .hint = Kui arvate, et vaatamiseks ei olnud õigust, kirjutage, miks.
    .required = Kirjutage, miks te arvate, et vaatamiseks ei olnud õigust.
    .too-long = Tekst on liiga pikk. Kirjutage kõige rohkem 2000 tähemärki.

# Küsimus; igal veal on oma tekst.
email = Teie e-posti aadress
    .hint = Ei ole kohustuslik. Kirjutame sinna, kui vastus on portaalis.
    .invalid = Kirjutage e-posti aadress nii: nimi@naide.ee.

# Silt loendites. .resident: mis nüüd juhtub.
state-submitted = Küsimus esitatud
    .resident = Andmekaitseametnikul on teie küsimus käes ja ta vastab 30 päeva jooksul. Praegu ei pea te midagi tegema.

# Silt loendites. .resident: mis nüüd juhtub.
state-in_review = Uurimisel
    .resident = Andmekaitseametnik selgitab välja, miks teie andmeid vaadati. Praegu ei pea te midagi tegema.

# Silt loendites. .resident: mis nüüd juhtub.
state-explained = Selgitatud
    .resident = Ametnik sai teada, miks teie andmeid vaadati, ja selgitab seda kirjas.

# Silt loendites. .resident: mis nüüd juhtub.
state-unjustified = Vaatamiseks ei olnud õigust
    .resident = Ametnik leidis, et teie andmete vaatamiseks ei olnud õigust. Kirjas on öeldud, mis sellele järgneb.

# Silt loendites. .resident: mis nüüd juhtub.
state-not_ours = Vastab keegi teine
    .resident = Andmed sai keegi teine, kes selle eest vastutab. Kirjas on öeldud, kelle poole pöörduda.

# Silt loendites. .resident: mis nüüd juhtub.
state-withdrawn = Tagasi võetud
    .resident = Võtsite küsimuse tagasi.

# Nupp. .story: rida käigus. .done: lause pärast seda.
action-take = Võta küsimus enda kätte
    .story = Andmekaitseametnik võttis küsimuse enda kätte
    .done = Küsimus on nüüd teie käes.

# Nupp. .story: rida käigus. .done: lause pärast seda.
action-take_over = Võta küsimus üle
    .story = Küsimuse võttis üle teine andmekaitseametnik
    .done = Küsimus on nüüd teie käes.

# Nupp. .story: rida käigus. .done: lause pärast seda.
action-explain = Selgita
    .story = Andmekaitseametnik selgitas vaatamist
    .done = Selgitus on teel.

# Nupp. .story: rida käigus. .done: lause pärast seda.
action-find_unjustified = Vaatamiseks ei olnud õigust
    .story = Andmekaitseametnik leidis, et vaatamiseks ei olnud õigust
    .done = Inimesele on teatatud ja rikkumine on kirja pandud.

# Nupp. .story: rida käigus. .done: lause pärast seda.
action-pass_on = Selle eest vastutab keegi teine
    .story = Andmekaitseametnik leidis, et vaatamise eest vastutab keegi teine
    .done = Inimesele on öeldud, kelle poole pöörduda.

# Nupp. .story: rida käigus. .done: lause pärast seda.
action-extend = Pikenda tähtaega kahe kuu võrra
    .story = Andmekaitseametnik pikendas vastamise tähtaega
    .done = Tähtaeg on 60 päeva pikem. Inimene saab kirja koos teie põhjendusega.

# Nupp. .story: rida käigus. .done: lause pärast seda.
action-withdraw = Võta küsimus tagasi
    .story = Inimene võttis küsimuse tagasi
    .done = Küsimus on tagasi võetud.
    .ask = Kas võtta küsimus tagasi?
    .means = Kui võtate küsimuse tagasi, me sellele enam ei vasta.

# Kontrollnimekirja rida.
check-official_heard = Vaataja või süsteemi eest vastutaja on ära kuulatud.

# Kontrollnimekirja rida.
check-basis_checked = Vaatamise õiguslik alus on kontrollitud.

# Kontrollnimekirja rida.
check-breach_recorded = Rikkumine on rikkumiste registris kirjas.

# Järjekorra nimi. .empty: kui selles midagi ei ole.
queue-new = Uued küsimused
    .empty = Uusi küsimusi ei ole.

# Järjekorra nimi. .empty: kui selles midagi ei ole.
queue-in_review = Uurimisel
    .empty = Praegu ei ole ühtegi küsimust uurimisel.

# Järjekorra nimi. .empty: kui selles midagi ei ole.
queue-nearly_over = Tähtaeg on lõppemas
    .empty = Ühegi küsimuse tähtaeg ei ole lõppemas.

# Järjekorra nimi. .empty: kui selles midagi ei ole.
queue-closed = Vastatud
    .empty = Ühelegi küsimusele ei ole veel vastatud.

# Järjekorra nimi. .empty: kui selles midagi ei ole.
escalate-nearly_over = Vastamiseks antud kuu on lõppemas.

# Dokument. .body: tekst. $look_what, $look_at (tekst): vaatamine; $reason (tekst): ametniku sõnad.
letter-explanation = Miks teie andmeid vaadati
    .body =
        Küsisite teie andmete vaatamise kohta: { $look_what }, { $look_at }.

        Andmekaitseametnik selgitas välja: { $reason }
    .appeal = Kui te sellega ei nõustu, võite pöörduda Andmekaitse Inspektsiooni poole.

# Dokument. .body: tekst. $look_what, $look_at (tekst): vaatamine; $reason (tekst): ametniku sõnad.
letter-finding = Teie andmete vaatamiseks ei olnud õigust
    .body =
        Küsisite teie andmete vaatamise kohta: { $look_what }, { $look_at }.

        Andmekaitseametnik leidis, et selleks ei olnud õigust: { $reason }

        Rikkumine on kirja pandud. Palume vabandust.
    .appeal = Võite pöörduda ka Andmekaitse Inspektsiooni poole.

# Dokument. .body: tekst. $look_what, $look_at (tekst): vaatamine; $reason (tekst): ametniku sõnad.
letter-referral = Vaatamise eest vastutab keegi teine
    .body =
        Küsisite teie andmete vaatamise kohta: { $look_what }, { $look_at }.

        Meie selle eest ei vastuta. Kelle poole pöörduda: { $reason }
    .appeal = Kui te sellega ei nõustu, võite pöörduda Andmekaitse Inspektsiooni poole.

# Kirja pealkiri. .body: tekst. $reference, $reason (tekst); $until (kuupäev).
notice-submitted = Teie küsimus on meie käes
    .body = Teie küsimuse number on { $reference }. Andmekaitseametnik vastab 30 päeva jooksul.

# Kirja pealkiri. .body: tekst. $reference, $reason (tekst); $until (kuupäev).
notice-explained = Miks teie andmeid vaadati
    .body =
        Andmekaitseametnik on teie küsimusele { $reference } vastanud.

        { $reason }

# Kirja pealkiri. .body: tekst. $reference, $reason (tekst); $until (kuupäev).
notice-unjustified = Teie andmete vaatamiseks ei olnud õigust
    .body =
        Andmekaitseametnik on teie küsimusele { $reference } vastanud.

        { $reason }

# Kirja pealkiri. .body: tekst. $reference, $reason (tekst); $until (kuupäev).
notice-not_ours = Teie küsimusele vastab keegi teine
    .body =
        Meie ei vastuta vaatamise eest, mille kohta te küsimuses { $reference } küsisite.

        { $reason }

# Kirja pealkiri. .body: tekst. $reference, $reason (tekst); $until (kuupäev).
notice-extended = Vastus võtab kauem aega
    .body =
        Vastus teie küsimusele { $reference } võtab kauem aega, kõige hilisem päev on { $until }.

        Ametniku põhjendus: { $reason }
