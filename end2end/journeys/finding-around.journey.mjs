// The pages anyone sees: home, the other language, error pages, and what a first visit weighs.
import { expect, test } from "../journey.mjs";
import * as places from "../places.mjs";
import { languages, text } from "../words.mjs";

for (const lang of languages) {
  test(`home and the service's page in ${lang}`, async ({ visitor }) => {
    visitor.lang = lang;
    await visitor.visits("");
    await visitor.sees("home");
    await visitor.visits("/parking-permit");
    await visitor.sees("service");
  });

  test(`the pages that only tell look right in ${lang}`, async ({ visitor }) => {
    visitor.lang = lang;
    for (const page of ["accessibility", "privacy", "help"]) {
      await visitor.visits(`/${page}`);
      await visitor.sees(page);
    }
  });

  test(`a page that is not there says so in ${lang}`, async ({ visitor }) => {
    visitor.lang = lang;
    await visitor.visits("/no-such-page", { status: 404 });
    await visitor.sees("not-found");
  });
}

test("the other language is the same page", async ({ visitor }) => {
  await visitor.visits("/parking-permit");
  await places.languageLink(visitor.page, "et").click();
  await expect(visitor.page).toHaveURL(/\/et\/parking-permit$/);
  await expect(visitor.page.locator("html")).toHaveAttribute("lang", "et");
  await places.languageLink(visitor.page, "en").click();
  await expect(visitor.page).toHaveURL(/\/en\/parking-permit$/);
});

test("the keyboard reaches the content first", async ({ visitor }) => {
  await visitor.visits("");
  await visitor.page.keyboard.press("Tab");
  await visitor.page.keyboard.press("Enter");
  await expect(visitor.page).toHaveURL(/#main/);
});

for (const lang of ["et", "en", "ru"]) {
  test(`the page of who to be looks right in ${lang}`, async ({ visitor }) => {
    visitor.lang = lang;
    await visitor.visits("");
    await places.inHeader(visitor.page, lang, "shell-sign-in").click();
    await visitor.sees("who-to-be");
  });
}

test("sign-in that is called off comes back to the portal", async ({ resident }) => {
  await resident.visits("");
  await places.inHeader(resident.page, "en", "shell-sign-in").click();
  await resident.page.getByRole("button", { name: /cancel/i }).click();
  await resident.reads(text("en", "failure-sign-in-cancelled"));
  await resident.sees("sign-in-cancelled");
});

test("a first visit costs at most 60 KB and 6 requests", async ({ visitor }) => {
  const devtools = await visitor.page.context().newCDPSession(visitor.page);
  await devtools.send("Network.enable");
  let [requests, bytes] = [0, 0];
  devtools.on("Network.loadingFinished", ({ encodedDataLength }) => {
    requests += 1;
    bytes += encodedDataLength;
  });
  await visitor.page.goto("/en", { waitUntil: "networkidle" });
  test.info().annotations.push({ type: "first visit", description: `${bytes} bytes, ${requests} requests` });
  expect(requests).toBeGreaterThan(0);
  expect(requests).toBeLessThanOrEqual(6);
  expect(bytes).toBeLessThanOrEqual(60_000);
});

test("a translator finds the words", async ({ person }) => {
  const tiina = await person("Tiina");
  await tiina.signsIn();
  await tiina.visits("/words");
  await tiina.sees("words");
});
