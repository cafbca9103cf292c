## Kes mida tohib: peakasutajate leht, selle logi ja see, mida ametnikule ei näidata

# Vastuse asemel, mis ei ole vaataja jaoks.
answer-withheld = Sinu üksusele ei näidata
# Registrile saadetud teate sisus. $parts (loend): välja jäetud osad, nagu register neid nimetab.
content-withheld = Sinu üksusele ei näidata: { $parts }.

# Menüü järjekordade kõrval.
officials-nav = Ametnikud ja nende õigused
officials-title = Ametnikud ja nende õigused
officials-lead = Seda, mis on kirjas seadistuses, muudetakse seal. Roll, mille siin annad või võtad, hakkab kehtima siis, kui teine peakasutaja on selle kinnitanud. Õiguste peatamine kehtib kohe.
officials-waiting = Ootab teist peakasutajat
officials-none-waiting = Miski ei oota
officials-none-waiting-text = Kui üks peakasutaja õiguse annab või võtab, leiab teine selle siit.
officials-all = Kõik, kes on nimekirjas

right-give = Anna kellelegi roll
right-code = Isikukood
    .hint = Näiteks 38001085718. Välisriigi koodi ette kirjuta riigi kahetäheline tähis.
right-name = Nimi
right-role = Roll
right-unit = Üksus
    .hint = Ainult siis, kui inimene peab nägema üheainsa üksuse asju. Muidu jäta tühjaks.
right-from = Esimene päev
    .hint = Jäta tühjaks, kui roll kehtib kinnitamisest alates.
right-until = Viimane päev
    .hint = Jäta tühjaks, kui rollil lõppu ei ole.
right-ask = Taotle rolli

right-confirm = Kinnita
right-decline = Ära kinnita
right-take-back = Võta tagasi
right-waits = Taotlesid seda ise. Kinnitab teine peakasutaja.
# $name (tekst): kes taotles. $at (hetk): millal.
right-asked-by = Taotles { $name }, { $at }.

## Muudatus ühe lausega. $who (tekst): nimi ja kood.

# $role (tekst): roll, nagu teenused seda nimetavad.
right-grant = { $who }: anda roll { $role }
right-withdraw = { $who }: võtta roll { $role }
right-disable = { $who }: õigused peatada; need on juba peatatud
right-enable = { $who }: õigused taastada
# $unit (tekst): üks üksus või mitu.
right-in-unit = üksus: { $unit }
# $day (kuupäev).
right-since = alates { $day }
right-through = kuni { $day }

## Keegi nimekirjast. $roles (tekst): tema rollid koos üksuse ja päevadega.

right-configured = Seadistusest: { $roles }
right-added = Siin antud: { $roles }
right-no-role = rolli ei ole
right-translator = tõlkija lehed
right-is-disabled = Peatatud: ükski õigus ei kehti.
right-is-disabled-there = Seadistuses peatatud: ükski õigus ei kehti.
right-own = See oled sina. Sinu õigusi muudavad teised.
right-withdraw-this = Võta roll { $role }
right-disable-now = Peata kohe
right-enable-again = Taasta õigused

## Mis äsja tehti ja miks midagi ei tehtud

right-done = Tehtud
    .asked = See ootab teist peakasutajat.
    .disabled = Sellel inimesel ei ole enam ühtegi õigust. Teine peakasutaja kinnitab selle või ei kinnita.
    .confirmed = See on kinnitatud ja kehtib.
    .declined = Seda ei kinnitatud.

right-refused = Seda ei tehtud
    .own = Keegi ei muuda iseenda õigusi.
    .same-person = Taotlesid seda ise. Kinnitama peab teine peakasutaja.
    .no-code = See ei ole isikukood. Kontrolli numbreid.
    .no-role = Vali roll nimekirjast.
    .no-unit = Sellele üksusele ei kuulu ükski taotlus. Kontrolli, kuidas see on kirjutatud.
    .no-days = Kontrolli päevi: mõlemad peavad olemas olema ja viimane ei saa olla enne esimest.
    .not-granted = See on kirjas seadistuses ja seda muudetakse seal.
    .already = Nii see juba on või ootab see teist peakasutajat.
    .no-name = Kirjuta nimi, kõige rohkem 100 märki. Ka üksuse nimi ei tohi olla pikem.
    .stale = Keegi on selle vahepeal otsustanud. Nimekirjast näed, kuidas praegu on.

## Logi

deeds-title = Peakasutajate logi
deeds-lead = Kes on portaalis endas midagi muutnud. Siit ei kustutata kunagi midagi.
deeds-at = Millal
deeds-by = Kes
deeds-what = Mida
# Kedagi ei olnud lehe taga: seadistus, käsurida või portaal ise.
deeds-nobody = Portaal
deeds-none = Siin ei ole veel midagi
deeds-none-text = Siia tulevad õiguste, ametnike nimekirja ja avaldatud teenuste muudatused.
# $change (tekst): muudatus ühe lausega.
deed-asked = Taotleti: { $change }
deed-confirmed = Kinnitati: { $change }
deed-declined = Ei kinnitatud: { $change }
# $people (loend): isikukoodid.
deed-configured = Ametnike nimekiri seadistuses on muutunud: { $people }
# $service (tekst): teenuse tunnus. $version (tekst).
deed-published = Avaldati: { $service }, versioon { $version }
deed-spoke = Portaali tekstid loeti uuesti sisse
# $act (tekst): üks atribuutidest. $trace (tekst): teate number.
deed-message = { $act } (teade { $trace })
    .opened = Avati teate sisu, mis ei kuulu ühegi taotluse juurde
    .resent = Lasti uuesti saata teade, mis ei kuulu ühegi taotluse juurde
    .mended = Parandati teadet, mis ei kuulu ühegi taotluse juurde
    .cancelled = Võeti tagasi teade, mis ei kuulu ühegi taotluse juurde

## Taotluse käigus

# $register (tekst): registri nimi.
story-relatives = Küsiti, kes on ametniku lähedased: { $register } vastas
story-relatives-in-vain = Küsiti, kes on ametniku lähedased: { $register } ei vastanud
story-relatives-why = Et keegi ei otsustaks oma lähedase üle.
story-kept-away = Ametnikku ei lastud taotluse juurde
story-kept-away-why = See on tema enda oma või puudutab tema lähedast. Talle ei näidatud midagi.

## Tõrked

# Vormi saatis keegi, kes seda ei tohi või enam ei tohi.
failure-not-yours = See ei ole või ei ole enam sinu oma
    .text = Sellel aadressil ei ole sinu jaoks lehte. Võib-olla on sinu õigused vahepeal muutunud või on taotlus läinud teisele üksusele. Midagi ei salvestatud. Kui arvad, et see on eksitus, pöördu oma peakasutaja poole.
    .way = Minu järjekordade juurde
# Selle kohal, mida inimene oli kirjutanud.
failure-written = Sinu kirjutatud tekst
# Ametniku leht nõuab tugevamat või teistsugust sisselogimist.
failure-weak-office = Ametnik peab sisse logima turvalisemalt
    .text = Sinu sisselogimisviisist selle lehe jaoks ei piisa. Logi uuesti sisse nii, nagu sinu asutus nõuab, näiteks ID-kaardiga. Midagi ei näidatud ja midagi ei läinud kaotsi.
    .way = Logi uuesti sisse
