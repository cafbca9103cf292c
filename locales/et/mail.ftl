### E-kiri, mis ainult osutab portaalis olevale kirjale: selles ei ole ühegi inimese nime, otsust ega taotluse sisu.

# Kirja teema. $reference (tekst): taotluse number.
mail-subject = Uus kiri taotluse { $reference } kohta
# Esimene rida.
mail-greeting = Tere!
# Kirja põhilause. $reference (tekst): taotluse number.
mail-news = Portaalis on teile uus kiri taotluse { $reference } kohta.
# Lause, millele järgneb link kirjade juurde.
mail-how = Kirja lugemiseks logige portaali sisse:
# Kirja lõpp: miks siin rohkem ei ole.
mail-why = Teie andmete kaitseks ei kirjuta me e-posti teel, mida kirjas öeldakse.
# Viimane rida.
mail-no-reply = Sellele e-kirjale ei ole vaja vastata.
# E-kirja lõpp inimesele, kes kasutas teenust sisse logimata.
mail-why-visitor = Saate kogu kirja e-postiga, sest kasutasite teenust sisse logimata.
# Kirja pealkiri, kui see on pakkumise kohta, millel ei ole viitenumbrit.
mail-subject-plain = Teile on uus kiri
# Mida selline kiri ütleb.
mail-news-plain = Portaalis ootab teid uus kiri.
