### Mis kestab ja mis lõpeb: kui kaua midagi alles hoitakse, pikendamine, vaided ja mida tasu kohta öeldakse.

## Kui kaua midagi alles hoitakse

# Pooleli taotluse kaardil. $at (hetk): millal see kustutatakse, kui keegi sellega ei jätka.
cases-until = Kui te sellega ei jätka, siis me kustutame selle. Jätkamiseks on aega: { $at }.
# Pealkiri taotluse lehel, mille sisu on kustutatud.
# .text: miks. $date (kuupäev): päev, millal see kustutati.
case-erased = Selle taotluse sisu on kustutatud
    .text = Vastused, failid ja kirjad on kustutatud, sest seadus ei luba neid kauem hoida. Kustutamise päev: { $date }. See, et taotlus oli ja kuidas see lõppes, jääb kirja.
# Sellise taotluse silt loendites. $state (tekst): kuidas see lõppes.
case-erased-state = { $state } – sisu on seaduse nõudel kustutatud
# Taotluse lehel. $date (kuupäev): iseenesest lõppeva oleku viimane päev.
case-until = Viimane päev on { $date }.
# Sama, kui see on midagi, mis kehtib: näiteks luba.
case-valid-until = Kehtib kuni { $date }.

# Rida taotluse käigus: pooleli taotlus kustutati.
story-discarded = Pooleli taotlus kustutati, sest sellega ei olnud kaua jätkatud
# Rida taotluse käigus. Selle all: miks.
story-erased = Taotluse sisu kustutati
story-erased-why = Seadus ei luba seda kauem hoida.
# Rida taotluse käigus.
story-renewed = Taotleja pikendas seda uue taotlusega
    .you = Pikendasite seda uue taotlusega

## Kuni millal saab taotleja midagi teha

# Taotluse lehel. $action (tekst): nupu nimi. $until (kuupäev): viimane päev.
case-within = „{ $action }“: viimane päev selleks on { $until }.
# Sama, kui see päev on möödas.
case-within-over = „{ $action }“: viimane päev selleks oli { $until }.
# Selle ees, mida taotleja viimase toimingu juurde kirjutas.
case-said = Teie kirjutasite:
# Sama ametnikule.
desk-said = Taotleja kirjutas:

## Pikendamine

# Vahepealkiri taotluse lehel, kui seda saab praegu pikendada.
renewal-title = Pikendamine
# Viimane päev selleks, siin ja oma taotluste lehel. $date (kuupäev).
renewal-until = Pikendamise viimane päev on { $date }.
# Selle järel: mis juhtub.
renewal-how = Alustame teie senistest vastustest uut taotlust. Küsime registritest andmed uuesti ja te vaatate enne saatmist kõik üle.
# Nupp.
renewal-begin = Pikenda
# Lingid kahe taotluse vahel. $reference (tekst): teise taotluse number.
case-renews = See taotlus pikendab taotlust { $reference }
case-renewed-by = Pikendatud taotlusega { $reference }

## Tasu: millal seda makstakse ja millal tagastatakse. Portaal makseid veel vastu ei võta

# Tasu teenuse esilehel. $amount (raha). $months (arv): mitme kuu eest; 0: makstakse üks kord.
start-fee-sum =
    { $months ->
        [0] { $amount }.
        [1] { $amount } kuus.
        [12] { $amount } aastas.
       *[other] { $amount } { $months } kuu eest.
    }
# Teenuse esilehel summa all: millal see makstakse.
fee-when-before-submit = See tuleb tasuda koos taotlusega. Portaal makseid veel vastu ei võta, nii et siin te midagi ei maksa.
fee-when-after-decision = Taotlust esitades te midagi ei maksa; tasuda tuleb siis, kui otsus on tehtud.
# Enne ja pärast saatmist. $amount (raha): summa.
fee-before-submit = Tasu { $amount } tuleb maksta koos taotlusega. Portaal makseid veel vastu ei võta, nii et taotlust saates te midagi ei maksa.
fee-after-decision = Tasu on { $amount }. Praegu te midagi ei maksa; tasuda tuleb siis, kui otsus on tehtud.
# $state (tekst): oleku nimi, millega taotlus lõpeb. $percent (arv): kui palju tagastatakse.
fee-refund-all = Kui olete maksnud ja taotlus lõpeb olekuga { $state }, tagastatakse kogu tasu.
fee-refund-part = Kui olete maksnud ja taotlus lõpeb olekuga { $state }, tagastatakse tasust { $percent } %.
# Olek nendes lausetes.
fee-refund-state = „{ $state }“
# Kaks või enam olekut nendes lausetes.
fee-refund-or = { $first } või { $other }
