### Kes vaatas inimese andmeid: vaatamiste leht, registrite küsitlemine ja küsimus „miks?”.

## Leht

# Lehe pealkiri.
looks-title = Kes on minu andmeid vaadanud
# Pealkirja all.
looks-lead = Siin on kirjas iga teie andmete vaatamine: millal portaal küsis teie andmeid registrist või saatis neid sinna ja millal inimene avas teie taotluse. Iga korra juures on kirjas, kes, kelle andmeid, milleks ja millal.
# Kui lehel on ka laste andmete vaatamised. $names (tekst): laste nimed.
looks-children = Siin on ka teie laste andmete vaatamised: { $names }.
# Kui register, mis teab, kes on kelle vanem, ei vastanud. $register (tekst): registri nimi.
looks-silent = Praegu ei saanud { $register } meile öelda, kes on teie lapsed
# Selle all.
looks-silent-text = Seetõttu võivad teie laste andmete vaatamised siit puududa. Proovige hiljem uuesti.

## Valimine

# Valiku silt; esimene on „Kõik”.
looks-by = Kes vaatas
    .people = Inimesed
    .systems = Süsteemid
# Valiku silt; esimene on „Kõik”.
looks-since = Millal
    .month = Viimased 30 päeva
    .year = Sel aastal
# Nupp, mis valiku rakendab.
looks-show = Näita
# Link järgmisele lehele.
looks-older = Varasemad vaatamised

## Kui midagi ei ole

# Kui keegi ei ole midagi vaadanud.
looks-empty = Keegi ei ole teie andmeid vaadanud
# Selle all.
looks-empty-text = Kui alustate taotlust ja me küsime registrist teie andmeid või kui ametnik avab teie taotluse, on see siin näha.
# Kui valitud moel ei ole keegi vaadanud.
looks-none = Selliseid vaatamisi ei ole
# Selle all.
looks-none-text = Valitud moel ei ole keegi teie andmeid vaadanud. Valige ülal midagi muud.

## Üks vaatamine

# Silt, kui vaatas inimene.
look-by-person = Inimene
# Silt, kui vaatas masin.
look-by-system = Automaatne
# Kelle andmed, kui need on lugeja enda omad.
look-of-own = Teie andmed
# Kelle andmed. $name (tekst): nimi.
look-of = Andmed, mille omanik on { $name }
# Kelle andmed, kui nime ei ole alles.
look-of-other = Selle inimese andmed, kelle eest te taotlesite
# Mille kaudu.
look-through-portal = Vaadati selles portaalis.
look-through-exchange = Andmed liikusid registrite andmevahetuse (X-tee) kaudu.
# Link taotlusele. $reference (tekst): selle number.
look-case = Taotlus { $reference }
# Mitu korda sama asi sel päeval juhtus; avab kellaaegade loendi. $number (arv).
look-times = { $number ->
        [one] { $number } kord sel päeval
       *[other] { $number } korda sel päeval
    }
# Nupp: küsib, miks vaadati.
look-ask = Küsi, miks

## Kaks küsimust korraga

# Lehe pealkiri.
look-busy = Olete juba alustanud küsimust teise vaatamise kohta
# Pealkirja all.
look-busy-text = Korraga saab küsida ühe vaatamise kohta. Saatke alustatud küsimus ära või kustutage see ja küsige siis selle vaatamise kohta.
# Nupp ja link.
look-busy-on = Jätka küsimusega
look-busy-remove = Kustuta küsimus

## Vaatamised registrites

# Vahepealkiri vaatamiste lehel.
looks-elsewhere = Vaatamised registrites
# Selle all.
looks-elsewhere-text = Registrid peavad ise arvet selle üle, kes on neist teie andmeid saanud: ka teised asutused, mitte ainult see portaal. Võite lasta neilt küsida.
# Link lehele.
looks-elsewhere-link = Vaata, mis on kirjas registrites
# Lehe pealkiri.
elsewhere-title = Kes on teie andmeid registritest vaadanud
# Pealkirja all enne küsimist.
elsewhere-lead = Vajutage nuppu ja me küsime korraga kõigilt neilt registritelt:
# Nupu kohal.
elsewhere-noted = See, et te küsisite, jääb teie andmete vaatamiste hulka kirja. Registrite vastuseid näete ainult teie ja neid ei salvestata kusagil.
# Nupp.
elsewhere-ask = Küsi registritelt
# Pealkirja all, kui registrid on vastanud.
elsewhere-told = Nii ütlevad registrid ise. Nad ei ütle, kas vaatas inimene või masin. Kui tahate teada, miks vaadati, pöörduge andmete saaja poole. Meie ei salvestanud sellest midagi.
# Nupp vastuste all.
elsewhere-again = Küsi registritelt uuesti
# Pealkiri, kui register ei vastanud. $register (tekst): registri nimi.
elsewhere-silent = Praegu ei saanud { $register } meile vastata
# Selle all.
elsewhere-silent-text = Midagi ei ole kadunud: registri enda andmed on alles. Proovige hiljem uuesti.
# Kui register ei tea ühestki vaatamisest.
elsewhere-none = Keegi ei ole sellest registrist teie andmeid saanud.
# Pealkirja all. $date (kuupäev).
elsewhere-since = Selles registris on vaatamised alles alates { $date }.
# Loendi all, kui kõiki ei näidata. $shown ja $total (arv).
elsewhere-more = Näidatud on uusimad { $shown }, kokku on vaatamisi { $total }.
# Milline süsteem andmed sai. $system (tekst).
elsewhere-system = Süsteem: { $system }

## Vaatamisest algava teenuse avaleht

# Nupu asemel.
start-look = Küsimus algab ühest teie andmete vaatamisest: valige see vaatamiste loendist ja vajutage seal nuppu „Küsi, miks”.
# Link loendile.
start-looks = Ava vaatamiste loend

## Taotluse käik

# Mis juhtus.
story-asked-trackers = Registritelt küsiti, kes on seal teie andmeid vaadanud
# Milleks. $registers (tekst): registrite nimed.
story-asked-trackers-why = Te tahtsite seda teada. Vastama pidid: { $registers }.
# Mis juhtus. $register (tekst): küsija nimi.
story-tracked = Küsija oli { $register }: kes on siin teie andmeid vaadanud
# Milleks.
story-tracked-why = Et te näeksite seda ka seal.

## Haldurile

# Tabeli pealkiri ja veerud.
road-trackers = Registrite andmejälgijad
road-tracker = Register
road-tracker-state = Olek
road-tracker-says = Mida see ütleb
# Kuidas andmejälgijal läheb; küsiti lehe avamisel.
road-tracker-is =
    .well = Korras
    .ill = Ei tööta
    .silent = Ei vastanud

## Register, mis ainult küsib

register-datatracker = riigiportaal
    .title = Riigiportaal
