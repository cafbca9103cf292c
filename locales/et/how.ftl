### Kuidas midagi arvutati, rida realt, inimesele, kelle kohta see on.

# Link portaali arvutatud väärtuse kõrval; read avanevad selle all.
how-summary = Kuidas see arvutati?
# Nimi oma väärtusega rea sees. $name (tekst), $value (tekst).
how-named = { $name } ({ $value })
# Rida: mida arvutati ja mis sellest tuli. $work (tekst), $value (tekst).
how-is = { $work } = { $value }
# Rida: sama, kui väärtus on jah või ei. $work (tekst): küsimus. $value (tekst): jah või ei.
how-answer = { $work } { $value }
# Küsimuse järel: mis siis loeb. $term (tekst).
how-so = Seega loeb: { $term }
# Viimane rida ühe nime kohta. $name (tekst), $value (tekst).
how-result = { $name }: { $value }
# Rida. $places (arv), $value (tekst).
how-rounded =
    { $places ->
        [0] Ümardatult täisarvuks: { $value }
       *[other] Ümardatult { $places } komakohani: { $value }
    }
# Rida millegi muu kohta. $list (loend): mille kohta. $value (tekst): mis sellest tuli.
how-from = Aluseks on { $list }, tulemus: { $value }
# Sama, kui miski ei kanna nime.
how-follows = Tulemus: { $value }
# Päev, mil arvutatakse.
how-today = täna
# Kuupäeva osa. $name (tekst): milline kuupäev.
how-part-weekday = { $name }, nädalapäev
how-part-day = { $name }, päev
how-part-month = { $name }, kuu
how-part-year = { $name }, aasta

## Funktsioonid. $list (loend): mille kohta need on.

how-min = Väikseim neist: { $list }
how-max = Suurim neist: { $list }
how-sum = Kokku: { $list }
how-count = Mitu: { $list }

## Küsimused. $left, $right, $of, $low, $high (tekst): mida võrreldakse.

how-equal = Kas { $left } on sama mis { $right }?
how-unequal = Kas { $left } on muu kui { $right }?
how-less = Kas { $left } on väiksem kui { $right }?
how-less-or-equal = Kas { $left } on kõige rohkem { $right }?
how-greater = Kas { $left } on suurem kui { $right }?
how-greater-or-equal = Kas { $left } on vähemalt { $right }?
how-between = Kas { $of } on vähemalt { $low } ja kõige rohkem { $high }?
# $list (loend).
how-and = Kas kõik need kehtivad: { $list }?
how-or = Kas mõni neist kehtib: { $list }?
# $term (tekst).
how-not = Kas see ei kehti: { $term }?
# $name (tekst): mis võib teada olla.
how-known = Kas see on teada: { $name }?
how-unknown = Kas see ei ole teada: { $name }?

## Ajavahemikud ja nädalapäevad

how-days =
    { $count ->
        [one] { $count } päev
       *[other] { $count } päeva
    }
how-months =
    { $count ->
        [one] { $count } kuu
       *[other] { $count } kuud
    }
how-years =
    { $count ->
        [one] { $count } aasta
       *[other] { $count } aastat
    }
how-weekday-1 = esmaspäev
how-weekday-2 = teisipäev
how-weekday-3 = kolmapäev
how-weekday-4 = neljapäev
how-weekday-5 = reede
how-weekday-6 = laupäev
how-weekday-7 = pühapäev

## Ridade all

# Seadusest pärit arvude ees.
how-law = Seadusest pärit arvud:
# Üks neist. $name (tekst), $value (tekst), $from (kuupäev).
how-param = { $name }: { $value }, kehtib alates { $from }
