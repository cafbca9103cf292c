// A register is asked only if the person agrees: they say yes, think again before submitting, and both can be seen.
import { expect, test } from "../journey.mjs";
import { born } from "../neighbours.mjs";
import { languages, text } from "../words.mjs";

const service = "child-benefit";

const words = (person, id) => text(person.lang, id, { service });

for (const lang of languages) {
  test(`a person agrees, and agrees no more, in ${lang}`, async ({ resident }) => {
    resident.lang = lang;
    const main = resident.page.getByRole("main");
    const answers = main.getByRole("radio");
    const child = await born("Uku", [resident.who.code]);
    await resident.signsIn();
    await resident.visits(`/${service}`);
    await resident.reads(words(resident, "inquiry-consent"));
    await resident.continues();
    await resident.stands(`/${service}/child`);
    await main.getByText(child.child_name, { exact: true }).click();
    await resident.continues();

    await resident.stands(`/${service}/consents/contact`);
    await resident.reads(words(resident, "read-contact"));
    await expect(answers.first()).not.toBeChecked();
    await expect(answers.last()).not.toBeChecked();
    await resident.continues();
    await resident.reads(text(lang, "consent-question.required"));
    await resident.sees("consent-open");
    await main.getByText(text(lang, "consent-yes"), { exact: true }).click();
    await resident.sees("consent");
    await resident.continues();

    await resident.stands(`/${service}/payment`);
    const email = resident.page.getByLabel(words(resident, "email")).first();
    await expect(email).toHaveValue(/@/);
    await resident.page.getByLabel(words(resident, "account")).fill("EE47 1000 0010 2014 5685");
    await resident.continues();
    await resident.stands(`/${service}/check`);
    await resident.reads(text(lang, "inquiry-agreed"));
    await resident.sees("consent-check");
    await main.locator(`a[href$="/consents/contact"]`).click();
    await expect(answers.first()).toBeChecked();
    await main.getByText(text(lang, "consent-no-write"), { exact: true }).click();
    await resident.continues();

    await resident.stands(`/${service}/payment`);
    await expect(email).toHaveValue("");
    await resident.continues();
    await resident.stands(`/${service}/check`);
    await resident.reads(text(lang, "inquiry-declined"));
    await resident.continues();
    await resident.stands("/cases/[^/]+/receipt");
    await resident.reads(words(resident, "service"));
    await resident.sees("consent-receipt");
  });
}
