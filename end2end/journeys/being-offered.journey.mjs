// A child is born, and the child benefit comes to both parents: one confirms, the other is told; an offer can be declined.
import { expect, test } from "../journey.mjs";
import { born, recordsAt } from "../neighbours.mjs";
import { text } from "../words.mjs";

const service = "child-benefit";
const account = "EE47 1000 0010 2014 5685";

const words = (person, id) => text(person.lang, id, { service });
const presses = (person, id) =>
  person.page.getByRole("main").getByRole("button", { name: text(person.lang, id) }).first().click();

/** The register is asked for the e-mail address, as the parent agrees. */
async function agrees(person) {
  await person.stands(`/${service}/consents/contact`);
  await person.page.getByRole("main").getByText(words(person, "consent-yes"), { exact: true }).click();
  await person.continues();
}

/** The page of one's own applications, once the worker has heard of the birth. */
async function isOffered(person) {
  await expect(async () => {
    await person.visits("/cases");
    await person.reads(words(person, "offer-birth"));
  }).toPass({ timeout: 30_000 });
}

for (const lang of ["et", "en"]) {
  test(`a parent types nothing but an account, and the other is told, in ${lang}`, async ({ resident, neighbour }) => {
    for (const parent of [resident, neighbour]) parent.lang = lang;
    const child = await born("Uku", [resident.who.code, neighbour.who.code]);

    await neighbour.signsIn();
    await isOffered(neighbour);
    await resident.signsIn();
    await isOffered(resident);
    await resident.reads(child.child_name);
    await resident.sees("offer-task");
    await presses(resident, "offers-take");
    await agrees(resident);
    await resident.stands(`/${service}/payment`);
    await resident.sees("offer-payment");
    await resident.page.getByLabel(words(resident, "account")).fill(account);
    await resident.continues();
    await resident.stands(`/${service}/check`);
    await resident.reads(child.child_name);
    await resident.sees("offer-check");
    await resident.continues();
    await resident.stands("/cases/[^/]+/receipt");
    await expect.poll(() => recordsAt("benefits", child.child_code).then((records) => records.length)).toBe(1);
    const reference = resident.page.url().split("/").at(-2);
    await expect(async () => {
      await resident.visits(`/cases/${reference}`);
      await resident.reads(words(resident, "state-granted"));
    }).toPass();
    await resident.sees("offer-granted");

    await neighbour.visits("/inbox");
    await neighbour.page.getByRole("main").getByRole("link", { name: words(neighbour, "offer-birth-closed") }).click();
    await neighbour.sees("offer-closed-letter");
    await neighbour.page.getByRole("main").getByRole("link", { name: text(lang, "offers-see") }).click();
    await neighbour.reads(text(lang, "offers-closed"));
    await neighbour.sees("offer-closed");
  });
}

test("an offer is declined, and thought over", async ({ resident }) => {
  await born("Lii", [resident.who.code]);
  await resident.signsIn();
  await isOffered(resident);
  await presses(resident, "offers-decline");
  await resident.reads(text(resident.lang, "offers-declined"));
  await resident.sees("offer-declined");
  await resident.visits("/cases");
  await resident.reads(text(resident.lang, "offers-declined-list"));
  await resident.sees("offers-declined");
  await presses(resident, "offers-restore");
  await resident.sees("offer");
  await presses(resident, "offers-take");
  await agrees(resident);
  await resident.stands(`/${service}/payment`);
});
