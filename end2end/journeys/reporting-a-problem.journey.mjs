// Somebody who has not signed in reports a problem in the city, and it reaches those who mend it.
import { expect, test } from "../journey.mjs";
import { recordsAt } from "../neighbours.mjs";
import * as places from "../places.mjs";
import { languages, text } from "../words.mjs";

const service = "report-a-problem";

const question = (visitor, id) => places.question(visitor.page, visitor.lang, service, id);
/** The words beside the circle are what a person presses. */
const chooses = (visitor, id) =>
  visitor.page.getByRole("main").getByText(text(visitor.lang, id, { service }), { exact: true }).click();

/** From the service's first page to the page that asks whether an answer is wanted. */
async function tellsWhatAndWhere(visitor, description) {
  await visitor.visits(`/${service}`);
  await visitor.sees("report-start");
  await visitor.continues();
  await visitor.stands(`/${service}/what`);
  await visitor.sees("report-what");
  await chooses(visitor, "category.option-pothole");
  await question(visitor, "description").fill(description);
  await visitor.continues();
  await visitor.stands(`/${service}/where`);
  await visitor.sees("report-where");
  await question(visitor, "place").fill("Pikk tn 1, Tallinn");
  // A page that takes files has other buttons before the one that goes on.
  const goesOn = text(visitor.lang, "step-continue", { service });
  await visitor.page.getByRole("main").getByRole("button", { name: goesOn, exact: true }).last().click();
  await visitor.stands(`/${service}/contact`);
}

for (const lang of languages) {
  test(`a visitor reports a hole in the road in ${lang} and wants no answer`, async ({ visitor }) => {
    visitor.lang = lang;
    const description = `A deep hole in the right lane, seen at ${Date.now()} ${Math.random()}.`;
    await tellsWhatAndWhere(visitor, description);
    await chooses(visitor, "answer-no");
    await visitor.sees("report-contact");
    await visitor.continues();
    await visitor.stands(`/${service}/check`);
    await visitor.reads(description);
    await visitor.sees("report-check");
    await visitor.continues();
    await visitor.stands("/cases/[^/]+/receipt");
    await visitor.sees("report-receipt");
    await expect.poll(() => recordsAt("city", description).then((records) => records.length)).toBe(1);
  });
}

test("who wants an answer is asked where to, and nobody else is", async ({ visitor }) => {
  await tellsWhatAndWhere(visitor, "A deep hole in the right lane, as wide as a wheel.");
  await chooses(visitor, "answer-yes");
  await visitor.continues();
  await visitor.stands(`/${service}/answer_to`);
  await visitor.sees("report-answer-to");
  await visitor.continues();
  await visitor.isToldWhatIsWrong(1);
  await question(visitor, "email").fill("somebody@example.test");
  await visitor.continues();
  await visitor.stands(`/${service}/check`);
  await visitor.reads("somebody@example.test");
});

test("very few words are taken after a second look", async ({ visitor }) => {
  await visitor.visits(`/${service}`);
  await visitor.continues();
  await chooses(visitor, "category.option-other");
  await question(visitor, "description").fill("It smells.");
  await visitor.continues();
  await visitor.reads(text("en", "description.advise", { service }));
  await visitor.sees("report-advice");
  await visitor.continues();
  await visitor.stands(`/${service}/where`);
});
