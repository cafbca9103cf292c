### Teenuste kataloog: avaleht, otsing, elusündmused, „Teile sobivad teenused“ ja teenuse esileht.
### Lausetes „teie“, nuppudel käskiv „sina“-vorm.

## Avaleht

# Pealkiri veebilehitseja sakil.
home-title = Teenused
# Avalehe suur pealkiri.
home-welcome = Asjaajamine ühes kohas
# Pealkirja all.
home-lead = Mida register juba teab, seda me teilt uuesti ei küsi. Te näete, kes on teie andmeid vaadanud.
# Vahepealkiri elusündmuste kohal.
home-events = Mis teie elus toimub?
# Vahepealkiri teenuste loendi kohal.
home-services = Teenused
# Link kogu kataloogi juurde. $count (arv): teenuste arv.
home-all =
    { $count ->
        [one] Kõik teenused: { $count }
       *[other] Kõik teenused: { $count }
    }
# Vahepealkiri.
home-eligible = Ei tea, millised teenused on teie jaoks?
# Vahepealkirja all.
home-eligible-text = Vastake paarile küsimusele ja näete, millised teenused võivad teile sobida. Sisse logima ei pea.
# Link.
home-eligible-go = Leidke sobivad teenused

## Otsing

# Otsingukasti kohal.
search-label = Mida te vajate?
# Otsingukasti all.
search-hint = Näiteks „luba parkida“
# Nupp.
search-button = Otsi

## Kataloog

# Pealkiri.
services-title = Kõik teenused
# Pealkiri veebilehitseja sakil, kui midagi otsiti. $query (tekst): mida otsiti. $count (arv): mitu leiti.
services-tab =
    { $count ->
        [0] Ei leidnud midagi: { $query }
       *[other] Leitud { $count }: { $query }
    }
# Vahepealkiri, mille ekraanilugeja ette loeb. $count (arv): mitu teenust on näha.
services-count =
    { $count ->
        [0] Ühtegi teenust ei leitud
        [one] { $count } teenus
       *[other] { $count } teenust
    }
# Sama, kui otsiti sõnadega. $query (tekst): mida otsiti.
services-found =
    { $count ->
        [0] „{ $query }“: ühtegi teenust ei leitud
        [one] „{ $query }“: leitud { $count } teenus
       *[other] „{ $query }“: leitud { $count } teenust
    }
# Teenuste kohal, kui need leiti teise keele sõnade järgi. $language (tekst): selle keele nimi.
services-found-in = Otsisime ka teiste keelte sõnade hulgast ja leidsime selle siit: { $language }.
# Enne linki, millel on parandatud otsisõna.
services-suggest = Kas mõtlesite:
# Kui midagi ei leitud.
services-none = Proovige teisi sõnu või valige allpool, mis teie elus toimub.
# Lahtikäiv osa, milles on valikud.
services-narrow = Kitsenda valikut
# Valik.
services-event = Elusündmus
# Valik.
services-audience = Kellele
# Valik.
services-authority = Asutus
# Valiku esimene rida.
services-any = Kõik
# Link, mis võtab otsingu ja valikud maha.
services-clear = Näita kõiki teenuseid

## Elusündmused

# Elusündmuse pealkirja kohal.
events-caption = Elusündmus
# Kui elusündmusel ei ole ühtegi teenust.
events-none = Selle elusündmuse jaoks ei ole siin veel ühtegi teenust.
# Vahepealkiri teiste elusündmuste kohal.
events-others = Teised elusündmused

# Elusündmus: pealkiri ja lause selle all.
life-having_a_child = Lapse sünd ja kasvatamine
    .intro = Toetused ja toimingud, kui peresse sünnib laps ja kuni ta suureks kasvab.

# Elusündmus.
life-studying = Õppimine
    .intro = Koolid, õpingud ja õppija toetused.

# Elusündmus.
life-working = Töötamine
    .intro = Tööle asumine, töö kõrvalt puhkamine ja töötaja õigused.

# Elusündmus.
life-losing_a_job = Töö kaotamine
    .intro = Toetused ja abi, kui olete ilma tööta.

# Elusündmus.
life-moving_home = Elukoha vahetus
    .intro = Mida korraldada, kui kolite: aadress, parkimine ja muu uue kodu juures.

# Elusündmus.
life-owning_a_car = Auto omamine
    .intro = Load, tasud ja toimingud, kui teil on auto.

# Elusündmus.
life-driving = Sõiduki juhtimine
    .intro = Juhtimisõigus, trahvid ja liiklus.

# Elusündmus.
life-health = Tervis
    .intro = Arstiabi, puue ja hooldus.

# Elusündmus.
life-retirement = Pensionile jäämine
    .intro = Pension ja muu, mis vanaduspõlves tähtis on.

# Elusündmus.
life-losing_someone = Lähedase surm
    .intro = Mida on vaja korraldada, kui lähedane on surnud. Teeme selle võimalikult lihtsaks.

# Elusündmus.
life-travelling = Reisimine
    .intro = Dokumendid ja muu, mida reisil vaja läheb.

# Elusündmus.
life-moving_to_estonia = Eestisse elama asumine
    .intro = Esimesed sammud, kui tulete Eestisse elama.

# Elusündmus.
life-starting_a_business = Ettevõtte asutamine
    .intro = Ettevõtte asutamine, load ja aruanded.

# Elusündmus.
life-safety_and_order = Turvalisus ja kord
    .intro = Murest teatamine, trahvid ja avalik kord.

## Kellele

audience-residents = Elanikule
audience-companies = Ettevõttele
audience-visitors = Külalisele

## Teile sobivad teenused

# Pealkiri.
eligible-title = Teile sobivad teenused
# Pealkirja all.
eligible-lead = Vastake neile küsimustele, millele soovite. Otsustab alati asutus; siin näete, mida tasub vaadata.
# Vormi kohal.
eligible-privacy = Me ei salvesta teie vastuseid ja sisse logima te ei pea.
# Kui ühelgi teenusel ei ole, mida küsida.
eligible-nothing = Praegu ei ole siin midagi küsida: tingimused on kirjas teenuste juures.
# Nupp.
eligible-show = Näita teenuseid
# Kui vastus ei ole ükski pakututest.
eligible-invalid = Valige üks vastustest.
# Vahepealkiri, mille ekraanilugeja ette loeb.
eligible-result = Mida teie vastused näitavad
# Vahepealkiri teenuste kohal.
eligible-likely = Sobib teile arvatavasti
# Vahepealkiri teenuste kohal.
eligible-unlikely = Arvatavasti ei sobi
# Vahepealkiri teenuste kohal.
eligible-unknown = Seda me veel ei tea
# Kui kõik, mida ette teab, on täidetud.
eligible-fits = Teie vastuste järgi sobib.
# Kui teenusel ei ole tingimusi.
eligible-everybody = Sobib kõigile.
# Teenuse juures. $questions (tekst): küsimused, millele ei vastatud.
eligible-answer = Vastake veel: { $questions }
# Kui teenusel on tingimused, mille kohta siin midagi ei küsita.
eligible-conditions = Tingimused on teenuse lehel.

# Küsimus. .hint küsimuse all.
ask-age = Kui vana te olete?
    .hint = Täisaastates
    .invalid = Kirjutage vanus arvuga 0 kuni 130, näiteks 45.

# Küsimus.
ask-lives_here = Kas teie elukoht on selles linnas?

# Küsimus.
ask-moved_lately = Kas olete viimase aasta jooksul kolinud?

# Küsimus.
ask-occupation = Mida te praegu teete?
    .option-working = Töötan
    .option-studying = Õpin
    .option-retired = Olen pensionil
    .option-at_home = Olen kodus
    .option-looking_for_work = Otsin tööd

# Küsimus.
ask-has_children_under_19 = Kas teil on alla 19-aastaseid lapsi?

# Küsimus.
ask-owns_a_car = Kas teil on auto või olete auto kasutajana registris kirjas?

# Küsimus.
ask-was_fined = Kas olete saanud trahvi?

# Küsimus.
ask-runs_a_company = Kas teil on ettevõte?

## Faktid: hind ja aeg teenuse kaardil ja teenuse esilehel

# Kaardil. $amount (raha): tasu.
fact-fee = Maksab { $amount }
# Kaardil, kui tasu sõltub vastustest.
fact-fee-varies = Tasu sõltub vastustest
# Kaardil ning rea „Kui kaua aega läheb“ järel. $days (arv): päevi otsuseni.
fact-time =
    { $days ->
        [one] Otsus { $days } päeva jooksul
       *[other] Otsus { $days } päeva jooksul
    }

## Teenuse esileht

# Märguanne lehe ülaosas, kui inimesel on taotlus pooleli.
start-begun = Teil on see taotlus pooleli. Teie vastused on alles.
# Nupp, kui taotlust ei ole alustatud. Kes ei ole sisse loginud, logib enne sisse.
start-begin = Alusta taotlust
# Nupp, kui taotlus on pooleli.
start-continue = Jätka taotlust
# Vahepealkiri.
start-asked = Mida me küsime
# Registrite loendi kohal; iga registri järel on kirjas, milleks.
start-registers = Andmeid küsime nendest registritest:
# Vahepealkiri.
start-facts = Hea teada
# Rida: asutuse nimi.
start-authority = Kes otsustab
# Rida: tasu; sama sõna taotluse vastuste juures.
start-fee = Tasu
# Tasu teenuse esilehel. $amount (raha). $months (arv): mitme kuu eest; 0: makstakse üks kord.
start-fee-value =
    { $months ->
        [0] { $amount }. Taotlust esitades ei pea te veel maksma.
        [1] { $amount } kuus. Taotlust esitades ei pea te veel maksma.
        [12] { $amount } aastas. Taotlust esitades ei pea te veel maksma.
       *[other] { $amount } iga { $months } kuu eest. Taotlust esitades ei pea te veel maksma.
    }
# Tasu teenuse esilehel, kui see sõltub vastustest.
start-fee-varies = Tasu sõltub teie vastustest. Näete seda enne taotluse esitamist.
# Rida: aeg otsuseni.
start-time = Kui kaua aega läheb
# Rida: õigusakt ja tingimused.
start-legal = Millel see põhineb
# Lahtikäiv osa: lehed ükshaaval. $pages, $questions (arvud).
start-pages =
    { $pages ->
        [one] { $pages } leht
       *[other] { $pages } lehte
    }, { $questions ->
        [0] küsimusi ei ole
        [one] { $questions } küsimus
       *[other] { $questions } küsimust
    }
# Sama, kui osa neist sõltub vastustest: kõige rohkem nii palju.
start-pages-most =
    kuni { $pages ->
        [one] { $pages } leht
       *[other] { $pages } lehte
    }, kuni { $questions ->
        [0] 0 küsimust
        [one] { $questions } küsimus
       *[other] { $questions } küsimust
    }
# Lehe pealkirja järel. $questions (arv): küsimusi sellel lehel; 0: kõik vastavad registrid.
start-page =
    { $questions ->
        [0] siin teilt midagi ei küsita
        [one] { $questions } küsimus
       *[other] { $questions } küsimust
    }
# Sama, kui leht kordub iga kirje kohta, näiteks iga lapse kohta.
start-page-each =
    { $questions ->
        [one] { $questions } küsimus iga kirje kohta
       *[other] { $questions } küsimust iga kirje kohta
    }
# Vahepealkiri tingimuste kohal.
start-conditions = Kellele see on
# Tingimuste all.
start-conditions-judged = Tingimused kontrollime taotluse ajal teie eest.
# Vahepealkiri loendi kohal: mida käepärast hoida.
start-need = Mida läheb vaja
start-need-plate = sõiduki numbrimärk
start-need-files = dokumendid või pildid failidena
start-need-iban = pangakonto number
start-need-person = teise inimese nimi ja isikukood
start-need-company = ettevõtte registrikood
# Kui sisse logida ei ole vaja.
start-need-none = Sisse logima ei pea.
start-need-low = võimalus sisse logida
start-need-substantial = ID-kaart, Mobiil-ID või Smart-ID sisselogimiseks
start-need-high = ID-kaart, Mobiil-ID või Smart-ID kõrgeima usaldustasemega sisselogimiseks
# Rida: keeled.
start-languages = Keeled
# Tasu tabelis: kõik muud juhud.
start-fee-other = Muul juhul
