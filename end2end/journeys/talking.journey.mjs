// An official and a resident write to each other about an application, and a note stays where it belongs.
import { expect, test } from "../journey.mjs";

test("a message, its answer, and a note that the resident never sees", async ({ resident, person }) => {
  await resident.signsIn();
  const reference = await resident.files();
  const olev = await person("Olev");
  await olev.signsIn();
  await olev.takes(reference);
  await olev.writes("notes", "The owner phoned.");
  await olev.reads("The owner phoned.");
  await olev.writes("talk", "Which car is meant?");
  await olev.sees("admin-talk");

  await resident.visits("/inbox");
  await resident.opens("talk-notice");
  await resident.reads("Which car is meant?");
  await resident.sees("notice-talk");
  await resident.visits(`/cases/${reference}`);
  await resident.writes("talk", "");
  await resident.isToldWhatIsWrong(1);
  await resident.writes("talk", "The white one.");
  await resident.reads("The white one.");
  await resident.sees("case-talk");
  expect(await resident.page.content()).not.toContain("The owner phoned.");

  await olev.visits(`/admin/cases/${reference}`);
  await olev.reads("The white one.");
  await olev.puts("reading");
  await olev.sees("admin-talk-read");
});
