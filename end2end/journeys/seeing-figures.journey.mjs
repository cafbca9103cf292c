// An official sees a service in figures, and takes a table along as a file.
import { readFile } from "node:fs/promises";
import { expect, test } from "../journey.mjs";
import { languages, text } from "../words.mjs";

for (const lang of languages) {
  test(`an official sees a service in figures in ${lang}`, async ({ resident, person }) => {
    await resident.signsIn();
    const reference = await resident.files();

    const olev = await person("Olev", lang);
    const said = (id) => text(lang, id);
    await olev.signsIn();
    await olev.visits("/admin/figures/parking-permit");
    await olev.sees(`admin-figures-${lang}`);

    // The chart has the name of its heading, and the table stands folded under it.
    const filed = olev.page.locator("section", { has: olev.page.locator("#filed-title") });
    await expect(filed.getByRole("img", { name: said("figures-filed") })).toBeVisible();
    await filed.getByText(said("figures-table"), { exact: true }).press("Enter");
    await expect(filed.getByRole("columnheader", { name: said("figures-number") })).toBeVisible();
    await expect(filed.getByRole("row")).toHaveCount(13);

    const coming = olev.page.waitForEvent("download");
    await filed.getByRole("link", { name: said("figures-file") }).click();
    const file = await coming;
    expect(file.suggestedFilename()).toMatch(/^parking-permit-filed-\d{4}-\d\d-\d\d\.csv$/);
    const table = await readFile(await file.path(), "utf8");
    expect(table.split("\r\n")).toHaveLength(14);
    expect(table).not.toContain(reference);
    await expect(olev.page.locator("main")).not.toContainText(reference);
  });
}
