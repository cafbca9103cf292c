// An official decides; the resident reads the notice, and sees who looked.
import { expect, test } from "../journey.mjs";
import { lettersOf, recordsOf } from "../neighbours.mjs";

test("an official approves, and the resident reads the notice", async ({ resident, person }) => {
  await resident.signsIn();
  const reference = await resident.files();

  const olev = await person("Olev");
  await olev.signsIn();
  await olev.visits("/admin");
  await olev.reads(reference);
  await olev.sees("admin-queue");
  await olev.takes(reference);
  await olev.reads(resident.who.plate);
  await olev.sees("admin-case");
  await olev.acts("approve");
  await olev.sees("admin-decided");
  await letterCame(resident);

  await resident.visits("/inbox");
  await resident.sees("inbox");
  await resident.opens("notice-active");
  await resident.reads(reference);
  await resident.sees("notice");
  await resident.visits(`/cases/${reference}`);
  await resident.sees("case-approved");
  await resident.visits("/looks");
  await resident.reads(olev.who.name);
  await resident.sees("looks");

  const decisions = () => recordsOf(reference).then((records) => records.filter(isDecision).length);
  await expect.poll(decisions).toBe(1);
});

test("the mail only points: no name, no plate, no decision stands in it", async ({ resident, person }) => {
  await resident.signsIn();
  const reference = await resident.files();
  const olev = await person("Olev");
  await olev.signsIn();
  await olev.takes(reference);
  await olev.acts("refuse", "The dwelling has a permit already.");

  await letterCame(resident);
  for (const letter of await lettersOf(resident.email)) {
    const said = `${letter.subject} ${letter.text}`;
    expect(said).not.toContain(resident.who.plate);
    expect(said).not.toContain(resident.who.name);
    expect(said).not.toContain("dwelling");
  }
  await resident.visits(`/cases/${reference}`);
  await resident.reads("The dwelling has a permit already.");
  await resident.sees("case-refused");
});

test("a refusal without a reason is not taken", async ({ resident, person }) => {
  await resident.signsIn();
  const reference = await resident.files();
  const olev = await person("Olev");
  await olev.signsIn();
  await olev.takes(reference);
  await olev.acts("refuse");
  await olev.isToldWhatIsWrong(1);
  await olev.sees("admin-refusal-without-reason");
});

/** The register has accepted the decision, and the mail that points to it has gone out. */
const letterCame = ({ email }) =>
  expect.poll(() => lettersOf(email).then((letters) => letters.length)).toBe(1);

const isDecision = (record) => record.service === "permit-decision";
