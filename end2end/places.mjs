// Where things stand on a page: by role, label and the portal's own words, never by looks.
import { text } from "./words.mjs";

/** The main action of a page: the first button of the first form in its main part. */
export const mainAction = (page) => page.getByRole("main").locator("form").first().getByRole("button").first();

export const heading = (page) => page.getByRole("heading", { level: 1 });

/** The summary of wrong answers, and its links to the fields. */
export const errorSummary = (page) => page.getByRole("alert");
export const errorLinks = (page) => errorSummary(page).getByRole("link");

/** A question of a service, by its label. */
export const question = (page, lang, service, id) =>
  page.getByLabel(text(lang, id, { service }), { exact: false });

/** What stands in the band over each page: a link or a button, by its message. */
export function inHeader(page, lang, id) {
  const header = page.getByRole("banner");
  const name = text(lang, id);
  return header.getByRole("link", { name }).or(header.getByRole("button", { name }));
}

/** The button that keeps a page as it is and leaves the application for now. */
export const later = (page) => page.getByRole("main").locator('button[name="later"]');

/** What a page says about the time that is left, and the button that asks for more. */
export const staying = (page) => page.getByRole("status");
export const stay = (page) => page.locator("#stay").getByRole("button");

/** An official's decision, by the id of the action in the service's definition. */
export const action = (page, id) => page.getByRole("main").locator(`button[value="${id}"]`);

/** Why an official decides so, in words for the resident. */
export const reason = (page) => page.getByRole("main").locator('[name="reason"]');

/** The other language's link carries its language, so that a screen reader says it right. */
export const languageLink = (page, lang) => page.getByRole("banner").locator(`a[hreflang="${lang}"]`);

/** On the sandbox's sign-in page: a person's button, and the field for anybody else's code. */
export const personaButton = (page, name) => page.getByRole("button", { name: new RegExp(`^${name}\\b`) });
export const otherCode = (page) => page.getByRole("textbox");

/** A form beside a case, by the last part of the address to which it goes. */
export const beside = (page, form) => page.getByRole("main").locator(`form[action$="/${form}"]`);
