// A case goes from hand to hand: given by whoever leads, given back, and done together with others.
import { expect, test } from "../journey.mjs";
import { text } from "../words.mjs";

for (const lang of ["et", "en", "ru"]) {
  test(`an official gets a case, gives it back, and many are looked through in ${lang}`, async ({ resident, person }) => {
    await resident.signsIn();
    const reference = await resident.files();
    const [olev, sirje] = [await person("Olev", lang), await person("Sirje", lang)];
    await olev.signsIn();
    await sirje.signsIn();

    // Sirje gives it to Olev; what happened has the focus.
    await sirje.visits(`/admin/cases/${reference}`);
    await unfolds(sirje, "hands-give-open");
    const colleague = sirje.page.locator("#hand-over");
    const olevs = await colleague.locator("option", { hasText: olev.who.name }).getAttribute("value");
    await colleague.selectOption(olevs);
    await sirje.acts("hand-over");
    await sirje.reads(olev.who.name);
    await expect(sirje.page.locator(".notice:focus")).toBeVisible();

    // Olev hears of it, and gives it back.
    await olev.visits("/admin/notices");
    await olev.reads(reference);
    await olev.sees("admin-notices");
    await olev.visits(`/admin/cases/${reference}`);
    await unfolds(olev, "hands-give-back-open");
    await olev.acts("hand-back");
    await olev.says("hands-did-give-back");
    await olev.sees("admin-given-back");

    // Sirje ticks it in the queue, looks through what would happen, and leaves it.
    await sirje.visits("/admin/queues/parking-permit/new?sort=newest");
    await sirje.page.getByLabel(text(lang, "hands-pick", { args: { reference } })).check();
    await sirje.page.locator("#task").selectOption("take");
    await sirje.acts("preview");
    await sirje.reads(reference);
    await sirje.says("hands-will-done");
    await sirje.page.getByRole("main").locator("form").getByRole("button").click();
    await sirje.says("hands-is-done");
    await sirje.sees("admin-batch-done");

    await olev.visits("/admin/absences");
    await olev.sees("admin-absences");
  });
}

for (const lang of ["et", "en", "ru"]) {
  test(`a case is taken over and another moves while many are done in ${lang}`, async ({ resident, neighbour, person }) => {
    await resident.signsIn();
    const first = await resident.files();
    await neighbour.signsIn();
    const second = await neighbour.files();
    const [olev, sirje] = [await person("Olev", lang), await person("Sirje", lang)];
    await olev.signsIn();
    await sirje.signsIn();

    // Olev takes one in its row, and Sirje takes it over: both are told.
    await olev.visits("/admin/queues/parking-permit/new?sort=newest");
    await olev.page.locator(`button[name="take"][value="${first}"]`).click();
    await olev.reads(olev.who.name);
    await sirje.visits(`/admin/cases/${first}`);
    await sirje.acts("take_over");
    await sirje.reads(sirje.who.name);
    for (const [official, told] of [[olev, "hands-told-taken-over"], [sirje, "hands-told-took-over"]]) {
      await official.visits("/admin/notices");
      await official.says(told, { reference: first, by: sirje.who.name, from: olev.who.name });
    }
    await olev.sees("admin-notices-taken-over");

    // The other one goes to Sirje between looking and doing: the row says so, and is left alone.
    await olev.visits("/admin/queues/parking-permit/new?sort=newest");
    await olev.page.getByLabel(text(lang, "hands-pick", { args: { reference: second } })).check();
    await olev.page.locator("#task").selectOption("take");
    await olev.acts("preview");
    await olev.says("hands-will-done");
    await sirje.visits("/admin/queues/parking-permit/new?sort=newest");
    await sirje.page.locator(`button[name="take"][value="${second}"]`).click();
    await sirje.reads(sirje.who.name);
    await olev.page.getByRole("main").locator("form").getByRole("button").click();
    await olev.says("hands-is-changed");
    await olev.sees("admin-batch-changed");
  });
}

/** Unfolds a form by the line above it. */
const unfolds = (official, id) => official.page.getByText(text(official.lang, id), { exact: true }).click();
