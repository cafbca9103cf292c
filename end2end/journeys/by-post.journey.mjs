// Somebody wants letters by post; the official at the post room finds theirs, and puts them back for whoever prints them.
import { expect } from "@playwright/test";
import { test } from "../journey.mjs";
import { languages, text } from "../words.mjs";

const box = (person, name) => person.page.locator(`[name="${name}"]`);
const chooses = (person, id) => person.page.getByRole("main").getByText(text(person.lang, id), { exact: true }).click();
const presses = (person, id) =>
  person.page.getByRole("main").getByRole("button", { name: text(person.lang, id) }).click();

for (const lang of languages) {
  test(`letters go by post in ${lang}`, async ({ person, resident }) => {
    resident.lang = lang;
    await resident.signsIn();
    await resident.visits("/inbox");
    await resident.opens("post-link");
    await resident.sees("post");
    await chooses(resident, "post-by-post");
    await box(resident, "street").fill("17");
    await presses(resident, "post-save");
    await resident.isToldWhatIsWrong(3);
    await resident.sees("post-wrong");
    await box(resident, "street").fill("Õie põik 3");
    await box(resident, "post_code").fill("10115");
    await box(resident, "place").fill("Tallinn");
    await presses(resident, "post-save");
    await resident.says("post-done");
    await resident.reads("10115 Tallinn");
    await resident.sees("post-done");
    await resident.fillsEverything();
    await resident.continues();

    const leida = await person("Leida", lang);
    await leida.signsIn();
    await leida.visits("/admin/post");
    await presses(leida, "post-back-save");
    await leida.isToldWhatIsWrong(2);
    await leida.sees("post-room");
    await leida.visits("/admin/post");
    const take = leida.page.getByRole("button", { name: text(lang, "post-room-pack") });
    // Another journey may have taken what waits in this moment.
    if ((await take.count()) > 0) await take.click();
    if (/post\/[0-9a-f-]{36}/.test(leida.page.url())) {
      await leida.says("post-sack-did-pack");
      await leida.sees("post-sack");
      await presses(leida, "post-sack-back");
      await leida.says("post-sack-did-put-back");
    }
    await expect(leida.page).toHaveURL(new RegExp(`/${lang}/admin/post`));
  });
}
