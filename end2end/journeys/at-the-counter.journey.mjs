// An official files for a visitor; the form on paper is there for whoever does not want either.
import { expect } from "@playwright/test";
import { test } from "../journey.mjs";
import { languages, text } from "../words.mjs";

const service = "felling-permit";

const box = (person, name) => person.page.locator(`[name="${name}"]`);
const chooses = (person, id) => person.page.getByRole("main").getByText(text(person.lang, id), { exact: true }).click();
const band = (person) => person.page.getByRole("region", { name: text(person.lang, "counter-band-label") });

for (const lang of languages) {
  test(`somebody is served at the counter in ${lang}`, async ({ person, resident }) => {
    const visitor = resident.who;
    const leida = await person("Leida");
    leida.lang = lang;
    await leida.signsIn();
    await leida.visits("/counter");
    await leida.sees("counter-receive");
    await leida.continues();
    await leida.isToldWhatIsWrong(4);
    await leida.sees("counter-receive-wrong");
    const [given, family] = visitor.name.split(" ");
    await box(leida, "code").fill(visitor.code.slice(2));
    await box(leida, "given_name").fill(given);
    await box(leida, "family_name").fill(family);
    await chooses(leida, "counter-document-passport");
    await leida.continues();
    await leida.stands("/counter");
    await expect(band(leida)).toContainText(visitor.name);
    await leida.sees("counter-served");
    await leida.visits(`/${service}`);
    await leida.continues();
    await leida.stands(`/${service}~[0-9a-f-]{36}/owner`);
    await expect(band(leida)).toContainText(visitor.name);
    await leida.sees("counter-step");
    await leida.visits("/cases", { status: 409 });
    await leida.sees("counter-visit-on");
    await band(leida).getByRole("button").click();
    await leida.says("counter-over");
    await leida.sees("counter-over");
    await leida.visits(`/services/${service}/form`);
    await leida.says("form-declare");
    await leida.sees("form-on-paper");
  });
}
