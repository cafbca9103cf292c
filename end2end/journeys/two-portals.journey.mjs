// Portal processes beside each other: any of them knows what another one was told.
import { expect, test } from "../journey.mjs";

const second = process.env.PORTICO_SECOND_URL;

if (second) {
  test("a second portal process knows the person and the draft", async ({ resident }) => {
    await resident.signsIn();
    await resident.fillsEverything();
    // Cookies know no ports, so the second process is met with the same session.
    const answer = await resident.page.goto(`${second}/en/parking-permit/check`);
    expect(answer.status()).toBe(200);
    await resident.reads(resident.who.plate);
  });
}
