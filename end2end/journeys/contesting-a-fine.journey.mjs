// Who has a speeding fine sees what the law says of it before contesting; who has none is told so.
import { test } from "../journey.mjs";
import { languages, text } from "../words.mjs";

const service = "speed-fine-contest";

const words = (person, id) => text(person.lang, id, { service });
/** The words beside the circle are what a person presses. */
const chooses = (person, said) => person.page.getByRole("main").getByText(said, { exact: true }).click();

test("the sum by the law and the last day stand beside what the notice says", async ({ person }) => {
  // Every walk is the same Jaan with one draft: each page is opened by its address, and answered the same.
  const jaan = await person("Jaan");
  await jaan.signsIn();
  await jaan.visits(`/${service}`);
  await jaan.sees("fine-start");
  await jaan.continues();
  await jaan.visits(`/${service}/fine`);
  await chooses(jaan, "HT-990002");
  await chooses(jaan, words(jaan, "answer-no"));
  await jaan.sees("fine-which");
  await jaan.continues();
  await jaan.visits(`/${service}/notice`);
  await jaan.reads("Narva mnt 63");
  await jaan.reads(words(jaan, "amount_by_law"));
  await jaan.reads(words(jaan, "contest_until"));
  await jaan.sees("fine-notice");
});

for (const lang of languages) {
  test(`who has no fine is told so in ${lang}`, async ({ resident }) => {
    resident.lang = lang;
    await resident.signsIn();
    await resident.visits(`/${service}`);
    await resident.continues();
    await resident.reads(words(resident, "clause-has_fine"));
    await resident.sees("fine-none");
  });
}
