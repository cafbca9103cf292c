// A resident sees that an official looked, has the registers asked who looked there, and asks why.
import { test } from "../journey.mjs";
import { languages, text } from "../words.mjs";

for (const lang of languages) {
  test(`a resident asks why an official looked in ${lang}`, async ({ resident, person }) => {
    resident.lang = lang;
    await resident.signsIn();
    const reference = await resident.files();
    const olev = await person("Olev");
    await olev.signsIn();
    await olev.visits(`/admin/cases/${reference}`);

    await resident.visits("/looks?by=people");
    await resident.reads(olev.who.name);
    await resident.reads(text(lang, "look-by-person"));
    await resident.sees("looks-people");
    await resident.page.getByRole("button", { name: text(lang, "look-ask") }).first().click();
    await resident.stands("/ask-why/look");
    await resident.reads(olev.who.name);
    await resident.sees("ask-why-look");
    await resident.continues();
    await resident.stands("/ask-why/question");

    await resident.visits("/looks/registers");
    await resident.sees("looks-elsewhere");
    await resident.continues();
    await resident.reads("portico");
    await resident.sees("looks-told");
  });
}
