### Ametnike taotluste loendid, nende oma vaated ja otsing.

## Loendid

# Link sisu ees: kitsal ekraanil on loendid sisu all, ja klaviatuuri kasutaja kohtab sisu enne.
queue-jump = Teiste loendite juurde
# Vahepealkiri tabeli kohal, loetakse ainult ette.
queue-list = Taotlused
# Selle kohal, mis räägib teenustest endist ja nende taga olevatest registritest.
queue-beyond = Teenused ja registrid
# Loendite kohal, mis on igal ametnikul.
queue-own = Teie töö
# Ametniku enda salvestatud loendite kohal.
queue-views = Teie vaated
# Loend: mida see ametnik menetleb. .empty: mida öeldakse, kui seal midagi ei ole.
queue-mine = Minu taotlused
    .empty = Teid ei oota ükski taotlus. Jaotuses „Võtmata“ on need, mille saate endale võtta.
# Loend: mida keegi veel ei menetle. .empty: mida öeldakse, kui seal midagi ei ole.
queue-unassigned = Võtmata
    .empty = Igal taotlusel on menetleja. Praegu ei ole midagi võtta.
# Selle loendi pealkirja kohal, mis ei ole ühe teenuse oma.
queue-all-services = Kõik teie teenused
# Veerg: teenus.
queue-service = Teenus
# Loendi nime juures. $count (arv): nii palju loeti kokku ja neid on veel.
queue-more-than = üle { $count }
# Tähtaja veerus. $days (arv): mitu päeva on jäänud.
queue-left =
    { $days ->
        [0] Lõpeb täna
        [one] Jäänud { $days } päev
       *[other] Jäänud { $days } päeva
    }
# Sama, kui tähtaeg on möödas. $days (arv): mitu päeva tagasi.
queue-late =
    { $days ->
        [one] { $days } päev üle tähtaja
       *[other] { $days } päeva üle tähtaja
    }
# Sama, kui tähtaeg seisab, sest oodatakse kedagi teist.
queue-held = Tähtaeg seisab

## Vaated: loendid, mille ametnik salvestab

# Rida, mis avab vormi.
view-new = Salvestage see loend oma vaatena
# Sama vaate juures.
view-change = Muutke vaadet või eemaldage see
# Lahter.
view-name = Vaate nimi
# Lahtri all.
view-name-hint = Teie vaateid ei näe keegi teine. Nimi ilmub teie teiste loendite juurde.
# Viga, kui lahter on tühi.
view-name-missing = Andke vaatele nimi.
# Viga. $most (arv): mitu tähemärki võib nimes olla.
view-name-long = Nimi on liiga pikk. Selles võib olla kuni { $most } tähemärki.
# Viga. $most (arv): mitu vaadet võib ühel ametnikul olla.
view-too-many = Teil on { $most } vaadet ja rohkem ei saa salvestada. Eemaldage mõni, mida te enam ei vaja.
# Märkeruudud: taotluste olekud.
view-states = Millised olekud
# Millised taotlused loendist. .anybodys: kõik; .mine: need, mida see ametnik menetleb; .nobodys: need, mida keegi ei menetle.
view-whose = Kelle taotlused
    .anybodys = Kõigi
    .mine = Minu
    .nobodys = Võtmata
# Loendi järjestus.
view-sort = Järjestus
    .oldest = Varem esitatud ees
    .newest = Hiljem esitatud ees
    .term-first = Varasem tähtaeg ees
    .term-last = Hilisem tähtaeg ees
# Märkeruudud: tabeli veerud.
view-columns = Veerud
# Nupp vormi all.
view-save = Salvesta vaade
# Nupp vaate juures.
view-remove = Eemalda vaade

## Otsing

# Lehe pealkiri ja link sellele.
find-title = Taotluse otsing
# Lahter.
find-label = Number, isikukood või sõnad
# Lahtri all.
find-hint = Number viib otse taotluse juurde. Sõnad leitakse tervikuna: sõnaalguse või kirjaveaga sõna järgi ei leita midagi.
# Nupp.
find-button = Otsi
# Viga, kui ei ole, mida otsida.
find-nothing = Kirjutage number, isikukood või vähemalt kahetäheline sõna.
# Viga, kui sõnu on liiga palju.
find-too-many = Kirjutage kuni viis sõna.
# Tabeli pealkiri.
find-found = Leitud taotlused, uuemad eespool
# Märguanne isikukoodi järgi leitu kohal.
find-person = See inimene näeb oma andmete juures, et te teda otsisite.
# Kui midagi ei leitud.
find-none = Midagi ei leitud
find-none-text = Teie teenustes ei ole taotlust, milles oleksid kõik need sõnad. Proovige vähemate sõnadega või kirjutage need nii, nagu kirjutas taotleja.
# Sama, kui otsiti inimest.
find-none-person = Teie teenustes ei ole taotlust, mille see inimene oleks esitanud, mis oleks tema eest esitatud või milles teda nimetataks.
# Kui uuemad taotlused on läbi vaadatud ja vanemaid on veel.
find-none-yet = Uuemate taotluste hulgast ei leitud midagi
find-none-yet-text = Need sõnad on sagedased, koos esinevad nad harva. Otsige edasi vanemate hulgast.
# Nupp: rohkem leitut või läbivaatamist.
find-older = Vanemad taotlused

# Elaniku vaatamiste loendis: ametnik otsis teda isikukoodi järgi.
story-looked-up = Otsis teie taotlusi isikukoodi järgi
# Selle all: milleks.
story-looked-up-why = Et leida taotlus nende teenuste hulgast, millega ametnik töötab.
