### Pakkumised: mis tuleb inimese juurde ise, sest mõni register teatas millestki.

# Vahepealkiri selle kohal, mida register teatas.
offers-known = Mida me teame
# $date (date): viimane päev, millal pakkumise saab vastu võtta.
offers-until = Pakkumine kehtib kuni { $date }
# Nupp: viib esimesele lehele, kus on veel midagi vastata.
offers-take = Vaata üle ja kinnita
# Sama nupp, kui pakkumisest on taotlus juba alustatud.
offers-go-on = Jätka
# Nupp: inimene ei soovi pakkumist.
offers-decline = Ei, aitäh
# Nupp tagasi lükatud pakkumise kõrval.
offers-restore = Mõtlesin ümber
# Vahepealkiri oma taotluste lehel.
offers-declined-list = Pakkumised, mida te ei soovinud
# Nupp kirjal, mis on pakkumise kohta.
offers-see = Vaata pakkumist

# Kuidas pakkumisega on, tema lehel. .text: mida see tähendab.
offers-declined = Te ei soovinud seda pakkumist
    .text = Praegu ei toimu midagi ja te ei pea midagi tegema. Kui mõtlete ümber, ootab pakkumine teid.
# Kuidas pakkumisega on, tema lehel. .text: mida see tähendab.
offers-over = Selle pakkumise aeg on läbi
    .text = Midagi ei ole kadunud: võite ise taotleda.
# Kuidas pakkumisega on, tema lehel. .text: mida see tähendab.
offers-closed = Keegi teine on juba taotlenud
    .text = Sama pakuti ka kellelegi teisele ja tema on seda taotlenud. Te ei pea midagi tegema. Kui arvate, et see peaks olema teie, võite siiski ise taotleda ja asutus otsustab.
# Kuidas pakkumisega on, tema lehel. .text: mida see tähendab.
offers-accepted = Olete taotlenud
    .text = Taotluse leiate oma taotluste hulgast.
# Kui pakkumist ei saa praegu vastu võtta. .text: miks ja mida teha.
offers-busy = Teil on sama teenuse taotlus pooleli
    .text = Et midagi teie kirjutatust kaduma ei läheks, viige enne see taotlus lõpuni või kustutage see. Tulge siis pakkumise juurde tagasi.
# Link selle all.
offers-busy-link = Minu taotluste juurde
# Link teenuse alguslehele.
offers-apply = Taotle ise
# Link.
offers-cases = Minu taotluste juurde

# Lehel "Kes on minu andmeid vaadanud". $register (text): registri nimi lause sees.
story-heard = Meile andis { $register } teada sündmusest, mille puhul pakume teile teenust
