### Lehed, mis ainult selgitavad: ligipääsetavus, teie andmed, abi. Lingid on iga lehe jaluses.
### Igal lehel on pealkiri, .lead selle all ning kolm osa: osa pealkiri ja .text.

## Ligipääsetavus

info-accessibility = Ligipääsetavus
    .lead = Portaal on tehtud nii, et seda saaks kasutada igaüks, ka abivahenditega.
info-accessibility-one = Klaviatuur ja ekraanilugeja
    .text = Kõike saab teha ainult klaviatuuriga. Iga lehe esimene link viib kohe põhisisu juurde. Väljadel, nuppudel ja tabelitel on nimed, mille ekraanilugeja ette loeb. Kui mõni vastus on vale, on vigade loend lehe ülaosas ja sealt viivad lingid vastuste juurde.
info-accessibility-two = Ilma JavaScriptita
    .text = Portaal töötab ka siis, kui JavaScript on veebilehitsejas välja lülitatud või ei jõua kohale. Teie vastused salvestatakse iga sammu järel, nii et võite katkestada ja hiljem jätkata.
info-accessibility-three = Värvid ja suurus
    .text = Tekst on taustast selgelt eristatav ja ükski teade ei sõltu ainult värvist. Leht kasutab teie seadme heledat või tumedat kujundust ning mahub ka kitsale ekraanile ja suurendatuna. Kui miski teid siiski takistab, andke sellest teada asutusele, mille teenust te kasutate.

## Teie andmed

info-privacy = Teie andmed
    .lead = Küsime ainult neid andmeid, mida teenuse jaoks on vaja, ja näitame teile, kes neid vaatas.
info-privacy-one = Mida ja kellelt me küsime
    .text = Sisselogimisel saame teie nime ja isikukoodi. Muud andmed küsime teilt või registrist. Iga teenuse esilehel on enne alustamist kirjas, mida me küsime, millisest registrist ja milleks. Taotluses on iga registrist saadud vastuse juures registri nimi ja päev.
info-privacy-two = Kes teie andmeid vaatab
    .text = Lehel „Kes on minu andmeid vaadanud“ näete, millal portaal küsis teie andmeid registrist ja millal ametnik avas teie taotluse. Iga korra juures on kirjas, kes seda tegi ja milleks. Link sellele on lehel „Minu taotlused“.
info-privacy-three = Kuidas me andmeid hoiame
    .text = Teie isikuandmeid ei ole lehtede aadressides ega portaali logides. E-kirjas ütleme ainult, et portaalis on teile uus kiri, otsust ennast me e-postiga ei saada. Küpsiseid kasutame ainult selleks, et te püsiksite sisselogituna. Kui te portaali mõnda aega ei kasuta, logime teid ise välja; kellaaeg on kirjas igal lehel. Pärast seda saadetud lehte hoiame teie jaoks tund aega ja täidame selle uuesti, kui olete sisse loginud.

## Abi

info-help = Abi
    .lead = Kuidas portaali kasutada ja kelle poole pöörduda.
info-help-one = Kuidas alustada
    .text = Valige avalehel teenus ja lugege, mida on vaja. Vajutage nuppu „Alusta taotlust“ ja logige sisse. Vastake küsimustele ja kontrollige lõpus vastused üle. Enne nupu „Esita taotlus“ vajutamist ei näe teie taotlust ükski ametnik.
info-help-two = Kust leian oma taotlused
    .text = Pooleli ja esitatud taotlused on menüüs „Minu taotlused“. Seal näete, kui kaugel taotlus on. Otsused ja teised kirjad on menüüs „Kirjad“. Pooleli taotluse võite kustutada, siis selle vastuseid enam alles ei ole.
info-help-three = Kui registris on viga
    .text = Kui vastuse kõrval on „See on vale“, vajutage seda ja kirjutage, mis on õige. Muidu pöörduge registri pidaja poole ja laske andmed parandada. Kui lehe ülaosas on kirjas, et see on proovikeskkond, on kõik inimesed ja registrid väljamõeldud.
