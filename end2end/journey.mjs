// What a journey is given: people, each at a browser of their own, and a watch over every page.
import { expect, test as base } from "@playwright/test";
import { person, someoneNew } from "./people.mjs";
import { Person } from "./person.mjs";

export { expect };

export const test = base.extend({
  /** Makes a person of the sandbox sit down at a new browser: `await person("Mari", "et")`. */
  person: async ({ atNewBrowser }, use) => use((name, lang) => atNewBrowser(person(name), lang)),

  /** A resident whom no other journey knows, with a home and a car in the zone. */
  resident: async ({ page }, use) => use(new Person(page, someoneNew())),

  /** The same, for journeys that need a second one. */
  neighbour: async ({ atNewBrowser }, use) => use(await atNewBrowser(someoneNew())),

  /** Whether this project's browsers run scripts. */
  runsScripts: async ({ javaScriptEnabled }, use) => use(javaScriptEnabled !== false),

  /** Nobody yet: someone who only looks. */
  visitor: async ({ page }, use) => use(new Person(page, { name: "nobody", code: "", plate: null, crowd: false })),

  /** Browsers made so are as the project says (JavaScript, size), and closed with the journey. */
  atNewBrowser: async ({ browser }, use) => {
    const contexts = [];
    await use(async (who, lang) => {
      const context = await browser.newContext();
      context.on("page", watch);
      contexts.push(context);
      return new Person(await context.newPage(), who, lang);
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
});

const complaints = [];

/** No page may break a script, its own content policy, or ask a machine that is not this one. */
function watch(page) {
  page.on("pageerror", (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on("request", (request) => {
    const { hostname, protocol } = new URL(request.url());
    const near = ["localhost", "127.0.0.1"].includes(hostname) || !protocol.startsWith("http");
    if (!near) complaints.push(`${page.url()} asks ${hostname}`);
  });
}

test.beforeEach(({ context }) => {
  complaints.length = 0;
  context.on("page", watch);
});
test.afterEach(() => expect(complaints, "what the pages complained of").toEqual([]));
