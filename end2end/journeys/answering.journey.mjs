// Wrong answers: the same page with 422, what was typed kept, a summary that leads to the field.
import { expect, test } from "../journey.mjs";
import * as places from "../places.mjs";

test.beforeEach(async ({ resident }) => {
  await resident.signsIn();
  await resident.begins();
  await resident.continues();
  await resident.stands("/parking-permit/car");
});

/** Sends the page as it is, and finds it refused. */
async function isSentBack(resident, wrong = 1) {
  const answered = resident.page.waitForResponse((response) => response.request().method() === "POST");
  await resident.continues();
  expect((await answered).status()).toBe(422);
  await resident.isToldWhatIsWrong(wrong);
}

test("a missing plate is asked for", async ({ resident }) => {
  await isSentBack(resident);
  await resident.sees("step-car-missing");
});

test("an impossible plate is kept as typed, and the summary leads to it", async ({ resident }) => {
  await resident.answers("plate", "<no & plate>");
  await isSentBack(resident);
  const plate = places.question(resident.page, "en", "parking-permit", "plate");
  await expect(plate).toHaveValue("<no & plate>");
  await expect(plate).toHaveAttribute("aria-invalid", "true");
  await resident.sees("step-car-wrong");
  await places.errorLinks(resident.page).first().click();
  await expect(plate).toBeFocused();
});

test("somebody else's car is not taken, nor one that no register knows", async ({ resident, person }) => {
  const mari = await person("Mari");
  const said = [];
  for (const plate of [mari.who.plate, "999ZZZ"]) {
    await resident.answers("plate", plate);
    await isSentBack(resident);
    said.push(await places.errorSummary(resident.page).innerText());
  }
  expect(said[0], "each way of being wrong has its own text").not.toBe(said[1]);
});

test("a step ahead of the answers leads back to the one that is due", async ({ resident }) => {
  await resident.visits("/parking-permit/check");
  await resident.stands("/parking-permit/car");
});

test("a page left for later keeps what was typed on it", async ({ resident }) => {
  await resident.answers("plate", resident.who.plate);
  await resident.leavesForLater();
  await resident.stands("/cases\\?kept=yes");
  await resident.says("cases-kept");
  await resident.sees("cases-kept");
  await resident.begins();
  await resident.stands("/parking-permit/car");
  await expect(places.question(resident.page, "en", "parking-permit", "plate")).toHaveValue(resident.who.plate);
});

test("an answer saved in another window is shown beside the one typed here", async ({ resident }) => {
  const here = resident.page;
  const other = await here.context().newPage();
  await other.goto(here.url());
  resident.page = other;
  await resident.answers("plate", resident.who.plate);
  await resident.continues();
  await resident.stands("/parking-permit/permit");
  resident.page = here;
  await resident.answers("plate", "999ZZZ");
  const answered = here.waitForResponse((response) => response.request().method() === "POST");
  await resident.continues();
  expect((await answered).status()).toBe(409);
  await resident.says("step-changed");
  await resident.reads(resident.who.plate);
  await resident.sees("step-car-changed");
  await expect(places.question(here, "en", "parking-permit", "plate"), "what was typed is kept").toHaveValue("999ZZZ");
  // Both were seen: the second time what stands here counts, and the register knows no such car.
  await isSentBack(resident);
});

test("a form with an answer that nobody asked for is refused", async ({ resident }) => {
  const form = resident.page.getByRole("main").locator("form").first();
  await form.evaluate((form) => form.insertAdjacentHTML("beforeend", '<input type="hidden" name="discount" value="1">'));
  const answered = resident.page.waitForResponse((response) => response.request().method() === "POST");
  await resident.continues();
  expect((await answered).status()).toBe(400);
  await resident.says("failure-not-asked");
});
