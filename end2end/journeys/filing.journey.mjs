// A resident files an application, once, and gets a receipt.
import { expect, test } from "../journey.mjs";
import { recordsOf } from "../neighbours.mjs";
import { languages } from "../words.mjs";

for (const lang of languages) {
  test(`a resident files an application in ${lang} and gets a receipt`, async ({ resident }) => {
    resident.lang = lang;
    await resident.signsIn();
    await resident.visits("/parking-permit");
    await resident.sees("start");
    await resident.begins();
    await resident.sees("step-home");
    await resident.continues();
    await resident.sees("step-car");
    await resident.answers("plate", resident.who.plate);
    await resident.continues();
    await resident.sees("step-permit");
    await resident.continues();
    await resident.reads(resident.who.plate);
    await resident.reads("120");
    await resident.sees("check");
    await resident.continues();
    await resident.sees("receipt");

    const reference = resident.page.url().split("/").at(-2);
    await resident.reads(reference);
    await resident.visits(`/cases/${reference}`);
    await resident.sees("case-submitted");
    await resident.visits("/cases");
    await resident.reads(reference);
    await resident.sees("cases");
    await expect.poll(() => recordsOf(resident.who.plate).then((records) => records.length)).toBe(1);
  });
}

test("a draft is thrown away only after a question", async ({ resident }) => {
  await resident.signsIn();
  await resident.begins();
  await resident.visits("/cases");
  await resident.sees("cases-draft");
  await resident.visits("/drafts/parking-permit/removal");
  await resident.sees("removal");
  await resident.continues();
  await resident.stands("/cases\\?removed=yes");
  await resident.visits("/drafts/parking-permit/removal");
  await resident.stands("/cases");
});

test("a form sent twice is one case with one receipt", async ({ resident }) => {
  await resident.signsIn();
  await resident.fillsEverything();
  const form = resident.page.getByRole("main").locator("form").first();
  const hidden = await form.locator("input[name]").evaluateAll((inputs) =>
    inputs.map(({ name, value }) => [name, value]),
  );
  const send = () =>
    resident.page.request.post(resident.page.url(), {
      form: Object.fromEntries(hidden),
      headers: { origin: new URL(resident.page.url()).origin, "sec-fetch-site": "same-origin" },
      maxRedirects: 0,
    });
  const answers = await Promise.all([send(), send()]);
  const receipts = answers.map((answer) => answer.headers().location);
  expect(answers.map((answer) => answer.status())).toEqual([303, 303]);
  expect(receipts[0]).toMatch(/\/cases\/[^/]+\/receipt$/);
  expect(receipts[1]).toBe(receipts[0]);

  await expect.poll(() => recordsOf(resident.who.plate).then((records) => records.length)).toBe(1);
  await resident.visits("/cases");
  const reference = receipts[0].split("/").at(-2);
  await expect(resident.page.getByRole("main").locator(`a[href$="/cases/${reference}"]`)).toHaveCount(1);
});

test("someone who starts before signing in signs in on the way", async ({ resident }) => {
  await resident.begins();
  await resident.choosesThemselves();
  await expect(resident.page).toHaveURL(/\/en\/parking-permit/);
});
