// Takes the README's pictures from a running portal with nothing in it yet: `node end2end/pictures/take.mjs`.
// They come with every clone: afterwards make them small, for example by `pngquant --force --ext .png 128 *.png`.
import { chromium } from "@playwright/test";
import { Person } from "../person.mjs";

process.env.PORTICO_URL ??= "http://localhost:3000";
const here = new URL(".", import.meta.url).pathname;
const mari = { name: "Mari Näidis", plate: "123ABC", code: "EE48005149019", crowd: false };
const jaan = { name: "Jaan Katse", plate: "456DEF", code: "EE37511029028", crowd: false };
const olev = { name: "Olev Ametnik", code: "EE37102059517", crowd: false };
const browser = await chromium.launch({ executablePath: process.env.PORTICO_CHROMIUM ?? "/usr/bin/chromium" });

/** Someone at a browser of this size; a picture has `scale` pixels for each of the page's. */
async function at(who, width, height, scale) {
  const context = await browser.newContext({
    baseURL: process.env.PORTICO_URL,
    viewport: { width, height },
    deviceScaleFactor: scale,
  });
  return new Person(await context.newPage(), who);
}

const takes = (person, name) => person.page.screenshot({ path: `${here}${name}.png` });

const resident = await at(mari, 1280, 860, 0.7);
await resident.signsIn();
await resident.begins();
await resident.continues();
await resident.answers("plate", "12A");
await resident.continues();
await takes(resident, "resident");

const phone = await at(jaan, 400, 860, 0.8);
await phone.signsIn();
await phone.fillsEverything();
await takes(phone, "phone");
await phone.continues();
const reference = phone.page.url().split("/").at(-2);

const official = await at(olev, 1280, 1100, 0.7);
await official.signsIn();
await official.takes(reference);
await takes(official, "official");
await browser.close();
