// The car is somebody else's: its owner confirms the application, each at a browser of their own.
import { expect, test } from "../journey.mjs";
import { recordsOf } from "../neighbours.mjs";
import { lender } from "../people.mjs";

test("the owner of the car confirms, and only then the register hears of it", async ({ resident, atNewBrowser }) => {
  const owner = await atNewBrowser(lender(resident.who));
  await resident.signsIn();
  const reference = await resident.filesFor(owner.who.plate);
  await resident.sees("receipt-to-confirm");
  await resident.visits(`/cases/${reference}`);
  await resident.says("state-waiting_owner.resident");
  await resident.sees("case-to-confirm");
  expect(await recordsOf(reference)).toEqual([]);

  await owner.signsIn();
  await owner.visits("/cases");
  await owner.reads(resident.who.name);
  await owner.sees("cases-to-confirm");
  await owner.visits(`/confirmations/${reference}`);
  await owner.reads(owner.who.plate);
  await owner.sees("confirmation");
  await owner.acts("decline");
  await owner.isToldWhatIsWrong(1);
  await owner.sees("confirmation-without-reason");
  await owner.acts("confirm");
  await owner.says("confirm-is-confirmed");
  await owner.sees("confirmed");

  await expect.poll(() => recordsOf(reference).then((records) => records.length)).toBe(1);
  await resident.visits(`/cases/${reference}`);
  await resident.reads(owner.who.name);
  await resident.sees("case-confirmed");
  await resident.visits("/looks");
  await resident.says("story-looked-to-confirm");
});

test("the owner declines, and the applicant reads why", async ({ resident, atNewBrowser }) => {
  const owner = await atNewBrowser(lender(resident.who));
  await resident.signsIn();
  const reference = await resident.filesFor(owner.who.plate);
  await owner.signsIn();
  await owner.visits(`/confirmations/${reference}`);
  await owner.acts("decline", "I sell the car next week.");
  await owner.says("confirm-is-declined");
  await owner.sees("declined");
  await resident.visits(`/cases/${reference}`);
  await resident.reads("I sell the car next week.");
  await resident.sees("case-declined");
  expect(await recordsOf(reference)).toEqual([]);
});
