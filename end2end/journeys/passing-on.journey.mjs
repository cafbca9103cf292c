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
    await sirje.visits("/admin/queues/parking-permit/new");
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

/** Unfolds a form by the line above it. */
const unfolds = (official, id) => official.page.getByText(text(official.lang, id), { exact: true }).click();
