// What every page must be: free of axe findings in light and dark, no wider than its window, pictured.
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";

const results = process.env.PORTICO_RESULTS ?? "results/by-hand";
const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * Checks the page as it stands and saves its picture as results/…/pictures/<project>/<name>-<theme>.png.
 * @param {import("@playwright/test").Page} page
 */
export async function looksRight(page, name) {
  await test.step(`“${name}” looks right`, async () => {
    await noSidewaysScroll(page, name);
    for (const colorScheme of ["light", "dark"]) {
      await page.emulateMedia({ colorScheme });
      await page.screenshot({
        fullPage: true,
        path: `${results}/pictures/${test.info().project.name}/${name}-${colorScheme}.png`,
      });
      await noAxeFindings(page, colorScheme, name);
    }
    await page.emulateMedia({ colorScheme: null });
  });
}

/** Wide things scroll inside their own region; the page itself never does (WCAG 1.4.10). */
export async function noSidewaysScroll(page, name) {
  const { content, window } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    window: document.documentElement.clientWidth,
  }));
  expect(content, `“${name}” is wider than its window`).toBeLessThanOrEqual(window);
}

async function noAxeFindings(page, colorScheme, name) {
  const scripted = test.info().project.use.javaScriptEnabled !== false;
  const seen = scripted ? page : await twin(page, colorScheme);
  const { violations } = await new AxeBuilder({ page: seen }).withTags(standards).analyze();
  if (!scripted) await seen.context().close();
  const findings = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}\n  ${target}\n  ${failureSummary}`),
  );
  expect(findings, `axe on “${name}”, ${colorScheme}`).toEqual([]);
}

/** The same HTML in a browser with scripts, which axe needs; the page's own scripts stay out. */
async function twin(page, colorScheme) {
  const context = await page.context().browser().newContext({ javaScriptEnabled: true, colorScheme });
  const copy = await context.newPage();
  const body = await page.content();
  await copy.route("**/*.js", (route) => route.abort());
  await copy.route(page.url(), (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body }));
  await copy.goto(page.url());
  return copy;
}
