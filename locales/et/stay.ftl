### Kui kaua inimene on sisse logitud, hoiatus enne lõppu ja tagasitulek pärast seda.

## Sisse logitud: mis kellani ja kuidas seda pikendada

# Inimese nime kõrval igal lehel; link lehe lõppu. $time (tekst): kellaaeg, näiteks 14:32.
stay-until = kuni { $time }
# Sama, kui seda enam pikendada ei saa.
stay-until-last = kõige kauem kuni { $time }
# Aja ees, ainult ekraanilugejale.
stay-signed-in = Sisse logitud
# Loeb ette ainult ekraanilugeja: jaluse kohal oleva riba nimi.
stay-label = Sisselogimise kestus
# Jaluse kohal olevas ribas. $time (tekst).
stay-line = Kui te kella { $time }-ni midagi ei tee, logime teid andmete kaitseks välja. Kirjutatu ei lähe kaduma: saatke leht ära, logige sisse ja leiate selle jälle täidetuna.
# Sama, kui seda enam pikendada ei saa. $time (tekst), $hours (arv): kõige pikem sisselogimise kestus.
stay-line-last = Kell { $time } logitakse teid välja, sest sisse logitud saab olla kõige rohkem { $hours } tundi. Kirjutatu ei lähe kaduma: saatke leht ära, logige sisse ja leiate selle jälle täidetuna.
# Sama inimesele, kes ei ole sisse loginud.
stay-line-visit = Kui te kella { $time }-ni midagi ei tee, sulgeme selle taotluse andmete kaitseks ja teil tuleb otsast alustada.
# Riba nupp. .tab on selle kõrval seal, kus nupp avab uue vahekaardi.
stay-button = Jää sisselogituks
    .tab = Avaneb uuel vahekaardil, et kirjutatu siia alles jääks.
# Riba nupp inimesele, kes ei ole sisse loginud.
stay-button-visit = Hoia avatuna
# Vahetult enne lõppu. $time (tekst).
stay-soon = Logime teid kell { $time } välja. Kui vajate rohkem aega, vajutage „Jää sisselogituks“.
# Vahetult enne lõppu, kui seda enam pikendada ei saa.
stay-soon-last = Kell { $time } logitakse teid välja. Saatke leht enne seda ära või logige pärast uuesti sisse.
# Vahetult enne lõppu inimesele, kes ei ole sisse loginud.
stay-soon-visit = Sulgeme selle taotluse kell { $time }. Kui vajate rohkem aega, vajutage „Hoia avatuna“.
# Kui aeg on läbi ja leht on veel ees.
stay-over = Olete välja logitud. Kirjutatu on sellel lehel veel alles: saatke leht ära, logige sisse ja leiate selle jälle täidetuna.
# Sama inimesele, kes ei olnud sisse loginud.
stay-over-visit = See taotlus on suletud. Kirjutatu on sellel lehel veel alles: saatke leht ära ja alustage uuesti.
# Kui soov rohkem aega saada ei jõudnud kohale.
stay-failed = Me ei saanud teie soovi kätte ja midagi ei ole veel muutunud. Palun proovige uuesti.
# Pärast nuppu. .text selle all vastuste lehel; .tab selle all eraldi lehel, kus .way on nupp. $time (tekst).
stay-stayed = Olete sisse logitud kella { $time }-ni
    .text = Kirjutatu on sellel lehel alles. Ära saadetud see veel ei ole.
    .tab = Võite selle vahekaardi sulgeda ja jätkata sealt, kus pooleli jäite.
    .way = Avalehele

## Tagasi: leht saadeti siis, kui selle sisselogimine oli lõppenud

# Lehe ülaosas pärast uuesti sisselogimist. .text asemel .typed, kui lehele oli midagi kirjutatud.
back-over = Olete jälle sisse logitud, aga leht ei ole veel saadetud
    .text = Teie sisselogimine lõppes enne, kui leht meieni jõudis. Vaadake leht üle ja saatke see uuesti.
    .typed = Teie sisselogimine lõppes enne, kui leht meieni jõudis. See, mis te kirjutasite, on allpool täidetud. Vaadake leht üle ja saatke see uuesti.
# Lehe ülaosas, kui inimene on pärast lehe avamist uuesti sisse loginud, näiteks teises aknas.
back-anew = Palun saatke leht veel kord
    .text = Olete pärast selle lehe avamist uuesti sisse loginud, seepärast ei võtnud me seda veel vastu. Vaadake leht üle ja saatke see uuesti.
    .typed = Olete pärast selle lehe avamist uuesti sisse loginud, seepärast ei võtnud me seda veel vastu. See, mis te kirjutasite, on allpool täidetud. Vaadake leht üle ja saatke see uuesti.
# Kummagi all, kui lehele oli lisatud faile.
back-files = Lisatud faile me alles ei hoidnud. Palun lisage need uuesti.
# Teenuse esilehel inimesele, kes ei ole sisse loginud.
back-waiting = Taotlus suleti ja leht ei ole veel saadetud
    .text = Enne kui leht meieni jõudis, oli möödunud liiga palju aega. Palun alustage uuesti. Kui jõuate kümne minuti jooksul sama leheni, küsime seal, kas kirjutatu on teie oma, ja täidame selle uuesti.
# Lehel, mille jaoks ootab sisse logimata inimese kirjutatu. Sellest ei ole veel midagi näha.
back-whose = Sellele lehele on varem midagi kirjutatud. Kas see on teie oma?
    .text = Aeg sai otsa enne, kui leht saadeti. Kui teie seda ei kirjutanud, palun visake see ära.
    .mine = See on minu oma: näita
    .not-mine = Viska ära
# Samal lehel, kui inimene on öelnud, et see on tema oma.
back-theirs = See, mis te kirjutasite, on allpool täidetud
    .text = Leht ei ole veel saadetud. Vaadake see üle ja saatke ära.
