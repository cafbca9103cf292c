// The checks themselves can fail: a page with known faults is caught in every project.
import { expect, test } from "../journey.mjs";
import { looksRight, noSidewaysScroll } from "../looks.mjs";
import { someoneNew } from "../people.mjs";
import { text } from "../words.mjs";

const pageWith = (style, body) => `<!doctype html><html lang="en"><head><title>Checks</title>
  <meta name="viewport" content="width=device-width"><style>${style}</style></head>
  <body><main><h1>Checks</h1>${body}</main></body></html>`;

async function shows(page, html) {
  await page.route("**/checked", (route) => route.fulfill({ contentType: "text/html", body: html }));
  await page.goto("/checked");
}

test("a sound page passes", async ({ page }) => {
  await shows(page, pageWith("", "<p>All is well.</p>"));
  await looksRight(page, "checks-sound");
});

test("a picture without words is caught", async ({ page }) => {
  await shows(page, pageWith("", '<img src="data:,">'));
  await expect(looksRight(page, "checks-image")).rejects.toThrow(/image-alt/);
});

test("faint letters that are faint only in the dark are caught", async ({ page }) => {
  const style = "@media (prefers-color-scheme: dark) { body { background: #222; color: #333 } }";
  await shows(page, pageWith(style, "<p>Who can read this?</p>"));
  await expect(looksRight(page, "checks-faint")).rejects.toThrow(/color-contrast[\s\S]*dark|dark[\s\S]*color-contrast/);
});

test("a page wider than its window is caught", async ({ page }) => {
  await shows(page, pageWith("p { width: 3000px }", "<p>Wide.</p>"));
  await expect(noSidewaysScroll(page, "wide")).rejects.toThrow(/wider than its window/);
});

test("a message that no locale has is caught", () => {
  expect(() => text("en", "no-such-message")).toThrow(/no message no-such-message/);
});

test("nobody of the crowd is two people", () => {
  expect(someoneNew().code).not.toBe(someoneNew().code);
});
