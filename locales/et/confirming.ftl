### Teise inimese taotluse kinnitamine: kiri, leht ja loetelu neist, kes peavad kinnitama.

## Kiri

# Kirja pealkiri sellele, kes peab kinnitama teise inimese taotluse. .body: kirja tekst. $reference (tekst): taotluse viitenumber.
confirm-asked = Teil palutakse kinnitada taotlus
    .body =
        Keegi on esitanud taotluse, mis puudutab teid, ja see ei saa edasi liikuda enne, kui olete selle läbi vaadanud. Taotluse viitenumber on { $reference }.

        Vaadake vastused läbi ning kinnitage taotlus või keelduge. Keegi teine ei saa seda teie eest teha.
# Nupp selles kirjas ja ülesannete juures.
confirm-open = Vaata taotlus läbi

## Leht sellele, kellelt kinnitust oodatakse

# Pealkiri.
confirm-title = Taotluse kinnitamine
# Pealkirja all ja ülesannete juures. $name (tekst): taotleja nimi.
confirm-who = { $name } palub teil seda taotlust kinnitada.
# Vastuste kohal; küsimused on esitatud taotlejale.
confirm-you = „Teie“ tähendab küsimustes taotlejat.
# Selle kohal on pealkiri „Mis edasi saab“.
confirm-next = Kui kinnitate, liigub taotlus edasi niipea, kui on kinnitanud kõik, kes peavad. Kui keeldute, loeb taotleja teie põhjendust.
# $date (kuupäev): viimane päev.
confirm-by = Palun vastake hiljemalt { $date }. Pärast seda lõpeb taotlus iseenesest.
# $name (tekst): taotleja nimi.
confirm-seen = { $name } näeb, et vaatasite taotluse läbi, ning loeb teie nime ja vastust.
# Selle all on rida 64 tähest ja numbrist, mis on arvutatud vastustest.
confirm-hash = Teie kinnitus kehtib täpselt nende vastuste kohta. Kui mõni neist muutub, küsime teilt uuesti. See on vastuste sõrmejälg, mis hoitakse alles koos teie kinnitusega:
# Nupu kohal.
confirm-declare = Vaatasin vastused läbi ja kinnitan taotluse.
# Nupp.
confirm-yes = Kinnitan
# Kasti nimi.
confirm-reason = Miks te keeldute?
# Kasti nime all.
confirm-reason-hint = Seda loeb taotleja.
# Viga, kui kast on tühi.
confirm-reason-missing = Kirjutage, miks te keeldute: taotleja peab seda teadma
# Nupp.
confirm-no = Keeldun

# Teade lehe ülaosas. .text: selle all.
confirm-changed = Taotlus on muutunud
    .text = Taotleja muutis seda pärast seda, kui olite selle avanud, ja seetõttu teie vastust ei salvestatud. Vaadake taotlus läbi sellisena, nagu see praegu on, ja vastake uuesti.

# Teate pealkiri, kui inimene on kinnitanud. .text: selle all. $at (hetk): millal.
confirm-is-confirmed = Olete selle taotluse kinnitanud
    .text = Kinnitasite selle { $at }. Rohkem ei ole teil vaja midagi teha.
# Teate pealkiri, kui inimene on keeldunud. .text: selle all. $at (hetk): millal.
confirm-is-declined = Keeldusite selle taotluse kinnitamisest
    .text = Keeldusite { $at }. Taotleja loeb teie põhjendust.
# Teate pealkiri, kui kinnitust enam ei oodata. .text: selle all. $at (hetk): mis ajast.
confirm-is-over = Teie kinnitust ei ole enam vaja
    .text = Taotlus ei oota teid alates { $at }: piisavalt teisi on selle kinnitanud, seda muudeti, see võeti tagasi või sai selle aeg läbi.

## Loetelu neist, kes peavad kinnitama: taotlejale ja ametnikule

# Pealkiri.
confirm-list = Kes peavad kinnitama
# Nime asemel, mida taotleja ei tea. $number (arv): koht loetelus.
confirm-somebody = { $number }. inimene, keda nimetab register
# Kui kaugel keegi on. $at (hetk): mis ajast.
confirm-standing =
    .later = Küsime, kui tema kord kätte jõuab
    .asked = Küsisime { $at }, ei ole veel vastanud
    .confirmed = Kinnitas { $at }
    .declined = Keeldus { $at }
    .over = Ei pea enam vastama
# Ametnikule: kui kindel oli kinnitaja sisselogimine.
confirm-level =
    .low = Oma sisselogimisega, usaldusväärsuse tase: madal
    .substantial = Oma sisselogimisega, usaldusväärsuse tase: märkimisväärne
    .high = Oma sisselogimisega, usaldusväärsuse tase: kõrge
# Kviitungil ja taotluse lehel. $date (kuupäev): viimane päev.
confirm-due = Kinnitajatel on aega kuni { $date }.

## Enne esitamist

# Pealkirja „Mis edasi saab“ all. $count (arv): kui paljud teised peavad kinnitama.
confirm-others =
    { $count ->
        [one] Enne kui taotlus edasi liigub, peab selle kinnitama üks teine inimene. Ta logib ise sisse ning näeb teie nime ja kõiki neid vastuseid.
       *[other] Enne kui taotlus edasi liigub, peavad selle kinnitama { $count } teist inimest. Nad logivad ise sisse ning näevad teie nime ja kõiki neid vastuseid.
    }
# Teade nupu asemel. .text: selle all.
confirm-unclear = Me ei tea, kes peab selle taotluse kinnitama
    .text = Vaadake, kas teie vastustes on kõik inimesed olemas ja nende isikukoodid õiged. Kui on, siis jäi vastus saamata registrilt; tulge hiljem tagasi, teie vastused on alles.

## Taotluse käik

# $count (arv): kui paljud.
story-asked-to-confirm =
    { $count ->
        [one] Ühel teisel inimesel paluti taotlus kinnitada
       *[other] { $count } teisel inimesel paluti taotlus kinnitada
    }
story-looked-to-confirm = Taotluse vaatas läbi inimene, kes peab selle kinnitama
# Selle all: milleks.
story-looked-to-confirm-why = Et taotlust kinnitada või sellest keelduda.
story-confirmed = Taotlus kinnitati
story-declined = Taotlust ei kinnitatud
