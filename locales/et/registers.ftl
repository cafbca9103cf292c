### Mida elanik saab registri andmetega teha: öelda, et need on valed, ja vastata teisiti.

## Vastuse kõrval

# Link registrist saadud vastuse kõrval.
wrong-link = See on vale
# Registrist saadud andmete kohal, kui iga vastuse kohta saab öelda, et see on vale.
wrong-known = Need andmed saime registrist. Kui midagi on valesti, vajutage selle kõrval „See on vale“.
# Täitmata tingimuste lehel, kui registri vastuse kohta saab öelda, et see on vale.
wrong-eligibility = Kui registri vastus on vale, vajutage selle kõrval „See on vale“ ja kirjutage, mis on õige: siis lähtume sellest. Kui kirjutasite ise midagi valesti, muutke seda vastuse kõrval oleva lingiga.

## Leht, kus inimene ütleb, et registri vastus on vale

# Lehe pealkiri.
dispute-title = Mis on valesti?
# Pealkirja all. $register (tekst): registri nimi.
dispute-lead = Siin on see, mida ütleb { $register }. Parandage, mis on valesti, ja jätke muu nii, nagu on. Taotlus läheb edasi sellega, mida siia kirjutate.
# Küsimuste kohal. $register (tekst): registri nimi.
dispute-owner = Registris andmed kohe ei muutu ({ $register })
    .text = Kui taotluse esitate, saadame registri pidajale selle, mida siia kirjutasite. Tema selgitab välja, mis on õige, ja võib teile kirjutada. Ametnik, kes taotluse üle otsustab, näeb mõlemat vastust.
# Selgituse kasti nimetus.
dispute-why = Miks see on vale?
    .hint = Näiteks mis ajast on see teisiti või millises dokumendis on õige.
    .too-long = Selgitus on liiga pikk. Kirjutage kuni 500 märki.
# Lehe ülaservas, kui miski ei erine registri vastusest.
dispute-unchanged = Te ei parandanud midagi. Kirjutage vähemalt ühe vastuse juurde, mis on õige, või minge tagasi.
# Nupp, mis salvestab.
dispute-save = Jätka minu vastustega
# Vahepealkiri, kui inimene on varem öelnud, et midagi on valesti.
dispute-back = Kas registril oli siiski õigus?
    .text = Siis kehtivad jälle registri vastused. See, mida siia kirjutasite, kustutatakse ja kellelegi sellest ei teatata.
# Nupp selle all.
dispute-withdraw = Kasuta jälle registri vastuseid

## Registri pakutud vastus, mida inimene võib muuta

# Põhjenduse kasti nimetus küsimuse all. $label (tekst): küsimus.
edit-why = Miks on see teisiti? ({ $label })
    .hint = Kirjutage ainult siis, kui muutsite registri vastust.
# Vastus ei ole see, mida ütleb register, ja põhjendus puudub.
fault-why-missing = Muutsite registri vastust. Kirjutage, miks.
fault-why-too-long = Põhjendus on liiga pikk. Kirjutage kuni 500 märki.

## Kust vastus pärineb, vastuse kõrval

# Register ütles midagi ja inimene muutis seda. $register (tekst), $date (kuupäev). $said (tekst): mida register ütles.
summary-changed = Taotleja muutis. Registri vastus ({ $register }, { $date }): { $said }
# Selle järel: selgitus. $why (tekst): taotleja sõnad.
summary-why = Taotleja selgitus: { $why }

## Kellele sellest teatatakse

# Enne esitamist ja pärast seda. $register (tekst): registri nimi.
told-owner = Registri pidajale ({ $register }) saadame teate, et teie sõnul on registri vastus vale, ja selle, mida kirjutasite.
# Taotluse loos. $register (tekst): registri nimi.
story-disputed = Registri pidajale ({ $register }) teatati, mis on taotleja sõnul registris valesti, ja ta võttis teate vastu
story-dispute-refused = Registri pidajale ({ $register }) teatati, mis on taotleja sõnul registris valesti, kuid ta ei võtnud teadet vastu
story-dispute-stuck = Registri pidajat ({ $register }) ei saadud kätte, et teatada, mis on taotleja sõnul registris valesti
# Selle all: milleks.
story-dispute-why = Et registri pidaja saaks vea parandada.
