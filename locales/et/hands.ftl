### Kes taotlust menetleb: võtmine, andmine, tagasiandmine, jagamine, puudumised, palju korraga.

## The queue: taking, and many at once

# A button: the first case that nobody handles becomes the official's.
hands-next = Võta järgmine taotlus
# A button for whoever leads the officials: gives the free cases out.
hands-distribute = Jaga järjekord ametnike vahel
# A notice: nothing was free.
hands-none-free = Selles järjekorras ei ole praegu ühtegi vaba taotlust.
# A button in a row.
hands-take = Võta
# The label of a box in a row. $reference (text): the case.
hands-pick = Vali taotlus { $reference }
# A heading under the table.
hands-many = Valitud taotlused
# The label of a list of tasks.
hands-many-task = Mida nendega teha?
# Under the label.
hands-many-hint = Järgmisel lehel näete, mis igaühega juhtub. Enne kui te kinnitate, ei tehta midagi.
# A button: goes to the preview.
hands-preview = Vaata üle
# A button: ticks every box of the page.
hands-all = Vali kõik sellel lehel
# A task in the list.
hands-task-take = Võtta enda menetlusse
# A task in the list.
hands-task-give-back = Anda tagasi järjekorda
# A task in the list. $name (text): a colleague. $load (number): how many open cases they have.
hands-task-assign = Anda ametnikule { $name } (pooleli { $load })
# The error when no box was ticked.
hands-nothing-chosen = Märkige vähemalt üks taotlus.
# The error when no task was chosen.
hands-no-task = Valige, mida taotlustega teha.
# The error when more was ticked than fits.
hands-too-many = Korraga saab valida kuni 200 taotlust.
# A notice: there was nothing to give out.
hands-nothing-to-distribute = Selles järjekorras ei ole midagi jagada: iga taotlus on kellegi käes, kes on tööl.

## Many at once: the preview and the result

# The page's heading before anything was done. $task (text): one of the tasks above, or an action of the service.
hands-batch-title = Vaadake üle: { $task }
# The page's heading afterwards. $task (text): the same.
hands-batch-done-title = Tehtud: { $task }
# The page's heading when it broke off. $task (text): the same.
hands-batch-broken-title = Jäi pooleli: { $task }
# Under the heading of the preview.
hands-batch-lead = Midagi ei ole veel tehtud. Tabelis on, mis iga taotlusega juhtub.
# Under the heading when it broke off.
hands-batch-broken-lead = Osa taotlusi jäi puutumata, sest töö katkes. Mis on tehtud, seda uuesti ei tehta.
# Under the heading. $will (number): how many it will be done to; $all (number): of how many.
hands-batch-will = Nii tehakse { $will } taotlusega; kokku on neid { $all }.
# A notice. $done (number): to how many it was done; $all (number): of how many.
hands-batch-did = Tehtud: { $done } / { $all }.
# A button.
hands-batch-do = Kinnita ja tee ära
# A button when it broke off.
hands-batch-go-on = Jätka ülejäänutega
# A link.
hands-batch-back = Tagasi järjekorda
# The title of the table.
hands-batch-rows = Taotlused
# A column: who gets the case.
hands-batch-to = Kellele
# In that column, when nobody can get it.
hands-batch-nobody = Mitte kellelegi
# A column of the preview.
hands-batch-what = Mis juhtub
# A column of the result.
hands-batch-result = Tulemus
# In the preview: it will be done.
hands-will-done = Tehakse
# In the preview: another official will have to confirm it.
hands-will-proposed = Jääb ootama teist ametnikku
# In the result.
hands-is-done = Tehtud
# In the result: another official has to confirm it.
hands-is-proposed = Ootab teist ametnikku
# Somebody changed the case between choosing and doing.
hands-is-changed = Keegi muutis taotlust vahepeal. See jäeti nii, nagu see on.
# The official may not see the case any more.
hands-is-gone = Seda taotlust te enam ei näe. See jäeti nii, nagu see on.

## The case: who handles it

# A heading.
hands-title = Kes taotlust menetleb
# When nobody does.
hands-nobody = Praegu ei menetle taotlust keegi.
# A button.
hands-take-case = Võta taotlus
# A button for whoever leads the officials. $name (text): who handles it.
hands-take-over = Võta taotlus üle: { $name }
# The label of a list of colleagues.
hands-give-to = Kolleeg
# In that list. $name (text): a colleague. $load (number): how many open cases they have.
hands-colleague = { $name } (pooleli { $load })
# In that list, of somebody who is away. $name (text): a colleague. $date (date): the last day of their absence.
hands-colleague-away = { $name } (puudub kuni { $date })
# A button.
hands-give = Anna kolleegile
# A line that unfolds the form for that.
hands-give-open = Anna taotlus kolleegile
# A button.
hands-give-back = Anna tagasi järjekorda
# A line that unfolds the form for that.
hands-give-back-open = Anna taotlus tagasi
# The label of a box.
hands-note = Sõna järgmisele (kui on vaja)
# Under the label.
hands-note-hint = Seda loevad ainult ametnikud.
# The error when no colleague was chosen.
hands-choose = Valige kolleeg.
# The heading of a notice with the word of whoever handled it before. $name (text): an official.
hands-released = { $name } andis taotluse käest ja kirjutas:
# A notice after the act.
hands-did-take = Taotlust menetlete nüüd teie.
# A notice after the act. $name (text): the colleague.
hands-did-give = Taotlust menetleb nüüd { $name }. Kolleeg sai teate.
# A notice after the act.
hands-did-give-back = Taotlus on jälle järjekorras ja seda ei menetle keegi.

## What officials are told

# A link beside the queues, and the title of the page.
hands-told = Teated
# Under the title.
hands-told-lead = Siin on, millised taotlused teie kätte anti ja millised teie käest läksid.
# When there is none.
hands-told-empty = Teateid ei ole
# Under that.
hands-told-empty-text = Kui keegi annab teile taotluse või võtab selle üle, loete sellest siit.
# A button.
hands-told-read = Märgi kõik loetuks
# A notice after that.
hands-told-did-read = Kõik teated on loetud.
# $by, $to, $from (text): whole names of officials; $reference (text): the case.
hands-told-given = { $by } andis teie menetlusse taotluse { $reference }.
hands-told-got = Teie menetlusse tuli taotlus { $reference }, sest teil on kõige vähem pooleli.
hands-told-passed-on = { $by } andis taotluse { $reference }, mida menetlesite, ametnikule { $to }.
hands-told-went-on = Taotlust { $reference }, mida menetlesite, menetleb nüüd { $to }.
hands-told-taken-over = { $by } võttis teilt üle taotluse { $reference }.
hands-told-took-over = Võtsite üle taotluse { $reference }, mida menetles { $from }.
hands-told-freed = { $by } andis taotluse { $reference }, mida menetlesite, tagasi järjekorda.
hands-told-term = Taotluse { $reference } tähtaeg on peaaegu läbi. See ei ole enam teie menetluses.
hands-told-post = Post tõi tagasi kirja taotluse { $reference } kohta.

## Absences

# A link beside the queues, and the title of the page.
hands-days = Puudumised
# Under the title.
hands-days-lead = Neil päevadel ei anta teile ühtegi taotlust. Teie pooleli taotlused saab juht jagada teistele.
# A heading: the official's own.
hands-days-own = Minu puudumised
# When there is none.
hands-days-none = Puudumisi ei ole märgitud.
# $first (date), $last (date): the days of an absence.
hands-days-one = { $first } kuni { $last }
# A button beside an absence.
hands-days-end = Eemalda
# A heading above the form.
hands-days-add = Lisa puudumine
# The label of a date.
hands-days-first = Esimene päev
# The label of a date.
hands-days-last = Viimane päev
# The label of a list: whose absence it is.
hands-days-who = Kes puudub?
# In that list: the official themselves.
hands-days-me = Mina
# A button.
hands-days-save = Lisa
# A heading: those whom the official leads.
hands-days-people = Minu ametnikud
# A column.
hands-days-name = Ametnik
# A column: how many open cases they have.
hands-days-load = Pooleli
# A column: when they are away.
hands-days-away = Puudub
# A notice after the act.
hands-days-did = Salvestatud.
# The error when a date is none.
hands-away-date = Kirjutage päev, kuu ja aasta numbritega, näiteks 24 12 2026.
# The error when it ends before it begins.
hands-away-order = Viimane päev ei saa olla enne esimest.
# The error when it is over.
hands-away-past = See aeg on juba möödas. Märkige päevad, mis on alles ees.
# The error when it is too long.
hands-away-long = Puudumine saab kesta kuni 366 päeva. Märkige see mitmes osas.
# The error when another absence has some of the days.
hands-away-known = Osa neist päevadest on juba märgitud. Eemaldage enne varasem puudumine.

## The story, for the applicant too

# $to (text): the official who handles the case from now on.
story-assigned = Taotlust menetleb { $to }
# The same, when another did before. $to, $from (text): officials.
story-reassigned = Taotlust menetleb nüüd { $to }, enne menetles { $from }
# Nobody handles it any more. $from (text): who did.
story-released = { $from } ei menetle taotlust enam; see ootab järgmist ametnikku
# On the applicant's page. $name (text): the official.
case-handled-by = Teie taotlust menetleb { $name }.
