// How long a person stays signed in: said on the page, put off in time, and nothing lost when it is over.
import { expect, test } from "../journey.mjs";
import * as places from "../places.mjs";

for (const lang of ["et", "en"]) {
  test(`whoever asks for more time in ${lang} keeps what was typed`, async ({ resident }) => {
    resident.lang = lang;
    await resident.signsIn();
    await resident.comesToTheCar();
    await resident.answers("plate", "999 XYZ");
    await resident.staysSignedIn();
    await resident.hasAnswered("plate", /^999 ?XYZ$/);
    await resident.sees("staying-stayed");
    await resident.visits("/looks");
    await resident.asksForTime();
    await resident.stands("/looks");
  });

  test(`a page sent too late in ${lang} comes back as it was typed`, async ({ resident }) => {
    resident.lang = lang;
    await resident.signsIn();
    await resident.comesToTheCar();
    await resident.answers("plate", "999 XYZ");
    await resident.isForgotten();
    await resident.continues();
    await resident.choosesThemselves();
    await resident.stands("/parking-permit/car");
    await resident.hasAnswered("plate", "999 XYZ");
    await resident.says("back-over");
    await resident.sees("staying-back");
    await resident.answers("plate", resident.who.plate);
    await resident.continues();
    await resident.stands("/parking-permit/permit");
  });

  test(`a page warns in ${lang} before the session ends, in every tab`, async ({ resident, runsScripts }) => {
    test.skip(!runsScripts, "without scripts the page says from the beginning until when");
    resident.lang = lang;
    const { page } = resident;
    await page.clock.install();
    await resident.signsIn();
    await resident.comesToTheCar();
    await resident.answers("plate", "999 XYZ");
    await expect(places.staying(page)).toHaveText("");
    await page.clock.fastForward("28:30");
    await resident.isTold("stay-soon");
    await resident.sees("staying-soon");
    // Another tab of the same browser is used: this one is calm again.
    const other = await page.context().newPage();
    await other.goto(`/${lang}/looks`);
    await other.close();
    await expect(places.staying(page)).toHaveText("");
    await page.clock.fastForward("28:40");
    await resident.isTold("stay-soon");
    await resident.staysSignedIn();
    await resident.hasAnswered("plate", "999 XYZ");
    await page.clock.fastForward("31:00");
    await resident.isTold("stay-over");
    await resident.sees("staying-over");
  });
}

test("whoever has signed out sees nothing by going back", async ({ resident }) => {
  await resident.signsIn();
  await resident.visits("/cases");
  await resident.signsOut();
  await resident.stands("");
  await resident.page.goBack();
  await expect(places.inHeader(resident.page, resident.lang, "shell-sign-out")).toHaveCount(0);
});
