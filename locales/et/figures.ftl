### Teenus arvudes ametnikele, kes sellega töötavad. Inimesi seal ei ole: need on taotluste arvud.

# Lehe pealkiri ja link sellele.
figures-title = Arvud
# Pealkirja all. $weeks (arv): mitu nädalat loetakse. $date (kuupäev): nende esimene päev.
figures-lead = Mida esitatakse, mis ootab ja mis taotlustest saab. Ajas toimuvat loetakse viimase { $weeks } nädala kohta, alates kuupäevast { $date }.
# Link enne arve, seda näeb see, kes kasutab klaviatuuri.
# Rida üleval: mitu taotlust on lahendamata.
figures-open = Praegu lahendamata
# Rida üleval: mitu neist on üle tähtaja.
figures-over = Neist üle tähtaja
# Rida üleval: mitme päevaga tehti pool otsustest.
figures-median = Pool otsustest tehti
# Selle järel. $days (arv): päevi esitamisest otsuseni.
figures-median-days =
    { $days ->
        [0] vähem kui päevaga
        [one] kuni { $days } päevaga
       *[other] kuni { $days } päevaga
    }
# Arvude veerg enamikus tabelites.
figures-number = Taotlusi
# Rida, mis avab diagrammi all oleva tabeli.
figures-table = Sama tabelina
# Link tabeli all.
figures-file = Laadige tabel alla (CSV)
# Diagrammi asemel, kui seal ei ole midagi.
figures-none = Praegu ei ole midagi lugeda.
# Ametniku teiste teenuste linkide kohal.
figures-others = Teised teenused
# Tabelis. $number (arv): protsendid.
figures-percent = { $number }%
# Tabelis väikese inimeste arvu asemel.
figures-few = alla 5

# Diagrammi kohal. .row: tabeli esimene veerg. .note: mida selle kohta teada.
figures-filed = Esitatud nädalate kaupa
    .row = Nädal
    .note = Tulpade all on aasta nädalate numbrid. Viimane nädal ei ole veel läbi.
# Selle tabeli rida. $week (tekst): nädala number aastas. $date (kuupäev): nädala esmaspäev.
figures-week = { $week }. nädal, alates { $date }
# Diagrammi kohal: kui kaua lahendamata taotlused ootavad.
figures-ages = Lahendamata taotlused vanuse järgi
    .row = Esitatud
    .note = Kõik, millega ametnikul, taotlejal või kellelgi teisel on veel midagi teha.
# Selle diagrammi read: kui ammu taotlus esitati.
figures-age = Vanus
    .week = kuni 7 päeva tagasi
    .two-weeks = 8–14 päeva tagasi
    .month = 15–30 päeva tagasi
    .quarter = 31–90 päeva tagasi
    .older = üle 90 päeva tagasi
# Diagrammi kohal: kui palju on lahendamata taotluste tähtajast jäänud.
figures-terms = Lahendamata taotlused tähtaja järgi
    .row = Tähtaeg
    .note = Tähtaeg seisab, kui oodatakse kedagi teist.
# Selle diagrammi read.
figures-term = Tähtaeg
    .over = on möödas
    .soon = lõpeb 7 päeva jooksul
    .later = lõpeb hiljem
    .none = puudub või seisab
# Diagrammi kohal: mis taotlustest sai. $date (kuupäev): mis ajast loetakse.
figures-outcomes = Mis taotlustest sai
    .row = Tulemus
    .note = Taotlused, mis alates kuupäevast { $date } otsustati, tagasi võeti või aegusid, esimese tulemuse järgi.
# Diagrammi kohal: kui kaua otsusteni läks. $date (kuupäev): mis ajast loetakse.
figures-took = Päevi otsuseni
    .row = Otsustatud
    .note = Kalendripäevad esitamisest ametniku esimese otsuseni, otsused alates kuupäevast { $date }.
# Selle diagrammi read.
figures-days = Päevad
    .same-day = samal päeval
    .few = 1–3 päevaga
    .week = 4–7 päevaga
    .two-weeks = 8–14 päevaga
    .month = 15–30 päevaga
    .longer = rohkem kui 30 päevaga
# Diagrammi kohal: millise leheni taotlejad jõudsid.
figures-pages = Kui kaugele taotlejad jõuavad
# Sama teenuse varasema versiooni kohta. $version (tekst): selle nimi.
figures-pages-earlier = Kui kaugele taotlejad jõudsid versioonis { $version }
# Selle tabeli veerud. .eligibility, .check: read teenuse lehtede kõrval.
figures-page = Leht
    .eligibility = Öeldud, et tingimused ei ole täidetud
    .check = Ülevaatus enne saatmist
figures-reached = Jõudis selleni
figures-stopped = Ei ole edasi läinud
figures-share = Edasi mitteläinute osa
# Selle pealkirja all. $begun (arv): alustatud taotlused. $filed (arv): neist esitatud. $share (arv): protsendid.
figures-begun-share = Neil nädalatel alustati umbes { $begun } taotlust ja neist esitati umbes { $filed }, see on { $share }%. Osa inimesi alles täidab oma taotlust. Et kedagi ei saaks eristada, on arvud ümardatud viieni ja viiest väiksemaid ei näidata.
# Sama, kui neid on protsentide jaoks liiga vähe.
figures-begun = Neil nädalatel alustati umbes { $begun } taotlust ja neist esitati umbes { $filed }. Osa inimesi alles täidab oma taotlust. Et kedagi ei saaks eristada, on arvud ümardatud viieni ja viiest väiksemaid ei näidata.
# Sama, kui esitati alla 5.
figures-begun-only = Neil nädalatel alustati umbes { $begun } taotlust ja neist esitati alla 5. Osa inimesi alles täidab oma taotlust. Et kedagi ei saaks eristada, on arvud ümardatud viieni ja viiest väiksemaid ei näidata.
# Diagrammi asemel, kui alustati alla 5.
figures-begun-few = Neil nädalatel alustati alla 5 taotluse. Et kedagi ei saaks eristada, rohkem ei näidata.
