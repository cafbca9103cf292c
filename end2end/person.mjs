// A person at a browser: the verbs that the journeys are told in.
import { expect } from "@playwright/test";
import { looksRight } from "./looks.mjs";
import * as places from "./places.mjs";
import { text } from "./words.mjs";

const service = "parking-permit";

export class Person {
  /**
   * @param {import("@playwright/test").Page} page
   * @param {import("./people.mjs").SandboxPerson} who
   */
  constructor(page, who, lang = "en") {
    Object.assign(this, { page, who, lang });
  }

  /** Opens a page of the portal in this person's language; the address carries no answer, ever. */
  async visits(path, { status = 200 } = {}) {
    const answer = await this.page.goto(`/${this.lang}${path}`);
    expect(answer.status(), `the status of ${path}`).toBe(status);
  }

  /** The page shown now is named `name`, and looks right. */
  async sees(name) {
    expect(await this.page.title()).not.toBe("");
    await expect(this.page.locator("html")).toHaveAttribute("lang", this.lang);
    await looksRight(this.page, `${name}-${this.lang}`, name);
  }

  /** The marks that keep text of two directions apart are no part of what is read. */
  async reads(what) {
    const said = async () => (await this.page.getByRole("main").innerText()).replace(/[\u2068\u2069]/g, "");
    await expect.poll(said, `the page of ${this.page.url()}`).toContain(what);
  }

  async says(id, args) {
    await this.reads(text(this.lang, id, { service, args }));
  }

  /** Follows the link that a message of the service names. */
  async opens(id) {
    await this.page.getByRole("main").getByRole("link", { name: text(this.lang, id, { service }) }).click();
  }

  async signsIn() {
    await this.visits("");
    await places.inHeader(this.page, this.lang, "shell-sign-in").click();
    await this.choosesThemselves();
  }

  /** On the provider's page: named people have a button, the crowd types a code. */
  async choosesThemselves() {
    await this.page.waitForURL((url) => url.origin !== new URL(baseUrl()).origin);
    if (this.who.crowd) {
      const field = places.otherCode(this.page);
      await field.fill(this.who.code);
      await this.page.locator("form", { has: field }).getByRole("button").click();
    } else {
      await places.personaButton(this.page, this.who.name).click();
    }
    await this.page.waitForURL((url) => url.origin === new URL(baseUrl()).origin);
  }

  async signsOut() {
    await places.inHeader(this.page, this.lang, "shell-sign-out").click();
  }

  /** Opens the service's first page and begins; the answer may take as long as a slow register. */
  async begins() {
    await this.visits(`/${service}`);
    await places.mainAction(this.page).click({ timeout: 45_000 });
  }

  async stands(path) {
    await expect(this.page).toHaveURL(new RegExp(`/${this.lang}${path}$`));
  }

  async continues() {
    await places.mainAction(this.page).click();
  }

  async leavesForLater() {
    await places.later(this.page).click();
  }

  async answers(id, value) {
    await places.question(this.page, this.lang, service, id).fill(value);
  }

  /** From signed in to a page with a box to type in. */
  async comesToTheCar() {
    await this.begins();
    await this.continues();
    await this.stands(`/${service}/car`);
  }

  async hasAnswered(id, value) {
    await expect(places.question(this.page, this.lang, service, id)).toHaveValue(value);
  }

  async asksForTime() {
    await places.stay(this.page).click();
  }

  /** On top of the next page, or, with scripts, beside the button. */
  async staysSignedIn() {
    await this.asksForTime();
    await expect(this.page.locator("body")).toContainText(timed(this.lang, "stay-stayed"));
  }

  /** The time of the session is over, and the browser lets its cookie go. */
  async isForgotten() {
    await this.page.context().clearCookies({ name: "portico" });
  }

  /** A screen reader reads it out. */
  async isTold(id) {
    await expect(places.staying(this.page)).toHaveText(timed(this.lang, id));
  }

  /** The summary is there with as many links as there are wrong answers, and the title warns. */
  async isToldWhatIsWrong(many) {
    await expect(places.errorSummary(this.page)).toBeVisible();
    await expect(places.errorLinks(this.page)).toHaveCount(many);
    expect(await this.page.title()).toContain(text(this.lang, "errors-prefix"));
  }

  /** From signed in to the page that shows every answer before it is sent. */
  async fillsEverything(plate = this.who.plate) {
    await this.begins();
    await this.stands(`/${service}/home`);
    await this.continues();
    await this.stands(`/${service}/car`);
    await this.answers("plate", plate);
    await this.continues();
    await this.stands(`/${service}/permit`);
    await this.answers("email", this.email);
    await this.continues();
    await this.stands(`/${service}/check`);
  }

  /** Files an application and returns its reference, read from the receipt's address. */
  async files() {
    return this.filesFor(this.who.plate);
  }

  /** The same for somebody else's car. */
  async filesFor(plate) {
    await this.fillsEverything(plate);
    await this.continues();
    await this.stands("/cases/[^/]+/receipt");
    return this.page.url().split("/").at(-2);
  }

  /** As an official, on an open case: takes it, approves it, refuses it with a reason. */
  async acts(action, reason) {
    if (reason) await places.reason(this.page).fill(reason);
    await places.action(this.page, action).click();
  }

  /** Writes into a form beside a case, `talk` or `notes`, and sends it. */
  async writes(form, words) {
    await places.beside(this.page, form).locator('[name="text"]').fill(words);
    await this.puts(form);
  }

  /** Sends a form beside a case as it is. */
  async puts(form) {
    await places.beside(this.page, form).locator("button").click();
  }

  /** As an official: opens the case and takes it from the queue. */
  async takes(reference) {
    await this.visits(`/admin/cases/${reference}`);
    await this.acts("take");
  }

  /** Where this person's mail goes; no two people share one. */
  get email() {
    return `${this.who.code.toLowerCase()}@example.test`;
  }
}

/** A message with a time of day in it, whichever. */
function timed(lang, id) {
  const around = text(lang, id, { args: { time: "@" } }).split("@");
  const literal = around.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(literal.join("\u2068?\\d\\d:\\d\\d\u2069?"));
}

const baseUrl = () => process.env.PORTICO_URL ?? "http://localhost:3000";
