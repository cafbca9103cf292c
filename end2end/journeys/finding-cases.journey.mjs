// An official finds an application, and keeps a list of their own; the resident sees that they were looked for.
import { expect, test } from "../journey.mjs";
import { languages, text } from "../words.mjs";

for (const lang of languages) {
  test(`an official finds an application in ${lang}`, async ({ resident, person }) => {
    await resident.signsIn();
    const reference = await resident.files();

    const olev = await person("Olev", lang);
    const said = (id) => text(lang, id);
    await olev.signsIn();
    await olev.visits("/admin/unassigned");
    await olev.sees(`admin-unassigned-${lang}`);

    // By keyboard: the box is the first thing after the way to the other lists.
    await olev.page.getByText(said("queue-jump"), { exact: true }).focus();
    await olev.page.keyboard.press("Tab");
    await expect(olev.page.getByLabel(said("find-label"))).toBeFocused();
    await olev.page.keyboard.type(resident.who.code);
    await olev.page.keyboard.press("Enter");
    // The list before had it, too.
    await olev.page.waitForURL(/\/admin\/search\//);
    await olev.reads(reference);
    expect(olev.page.url()).not.toContain(resident.who.code);
    await olev.sees(`admin-found-${lang}`);

    await olev.visits("/admin/queues/parking-permit/new");
    await olev.page.getByText(said("view-new"), { exact: true }).click();
    await olev.page.getByLabel(said("view-name"), { exact: true }).fill(`Kesklinn ${lang}`);
    await olev.page.getByRole("button", { name: said("view-save") }).click();
    await olev.reads(`Kesklinn ${lang}`);
    await olev.page.getByText(said("view-change"), { exact: true }).click();
    await olev.page.getByRole("button", { name: said("view-remove") }).click();
    await olev.reads(said("queue-mine"));

    await resident.visits("/looks");
    await resident.reads(text(resident.lang, "story-looked-up"));
  });
}
