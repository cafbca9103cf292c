// What every page must be: free of axe findings in light and dark, no wider than its window, pictured.
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";

const results = process.env.PORTICO_RESULTS ?? "results/by-hand";
const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe has seen already: another language has the same elements, and finds nothing else. */
const seen = new Set();

/**
 * Checks the page as it stands and saves its picture as results/…/pictures/<project>/<name>-<theme>.png.
 * With scripts off only its width: axe needs scripts, and the same HTML is seen by the projects that have them.
 * @param {import("@playwright/test").Page} page
 * @param {string} kind the name without its language
 */
export async function looksRight(page, name, kind = name) {
  await test.step(`“${name}” looks right`, async () => {
    await noSidewaysScroll(page, name);
    if (test.info().project.use.javaScriptEnabled === false) return;
    for (const colorScheme of ["light", "dark"]) {
      await page.emulateMedia({ colorScheme });
      await page.screenshot({
        fullPage: true,
        path: `${results}/pictures/${test.info().project.name}/${name}-${colorScheme}.png`,
      });
      const sight = `${test.info().project.name} ${colorScheme} ${kind} ${await elements(page)}`;
      if (seen.has(sight)) continue;
      await noAxeFindings(page, colorScheme, name);
      seen.add(sight);
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

/** Which elements with which classes stand on the page, each once. */
function elements(page) {
  return page.evaluate(() => {
    const all = [...document.body.querySelectorAll("*")];
    return [...new Set(all.map((one) => `${one.localName}.${one.getAttribute("class")}`))].sort().join(" ");
  });
}

/** In the dark only the colours are others. */
async function noAxeFindings(page, colorScheme, name) {
  const axe = new AxeBuilder({ page });
  const { violations } = await (colorScheme === "dark" ? axe.withRules("color-contrast") : axe.withTags(standards)).analyze();
  const findings = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}\n  ${target}\n  ${failureSummary}`),
  );
  expect(findings, `axe on “${name}”, ${colorScheme}`).toEqual([]);
}
