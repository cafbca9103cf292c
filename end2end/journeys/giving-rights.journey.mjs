// Two administrators give somebody a role: one asks, the other confirms; then the person finds a queue.
import { expect, test } from "../journey.mjs";
import { text } from "../words.mjs";

test("a role is asked for by one administrator and counts when another confirms it", async ({ person, resident: newcomer }) => {
  test.slow();
  const [aita, urmas] = [await person("Aita"), await person("Urmas")];
  const button = (one, id) => one.page.getByRole("main").getByRole("button", { name: text(one.lang, id, {}), exact: true });
  await newcomer.signsIn();
  await newcomer.visits("/admin", { status: 404 });

  await aita.signsIn();
  await aita.visits("/admin/officials");
  await aita.sees("officials");
  const box = (id) => aita.page.getByLabel(text(aita.lang, id, {}), { exact: true });
  await button(aita, "right-ask").click();
  await aita.sees("officials-wrong");
  await box("right-code").fill(newcomer.who.code);
  await box("right-name").fill("Kaja Katse");
  await box("right-role").selectOption("parking-officer");
  await button(aita, "right-ask").click();
  await expect(aita.page).toHaveURL(/done=asked$/);
  await aita.sees("officials-waiting");
  await newcomer.visits("/admin", { status: 404 });

  await urmas.signsIn();
  await urmas.visits("/admin/officials");
  await urmas.page
    .locator("section.notice", { hasText: newcomer.who.code })
    .getByRole("button", { name: text(urmas.lang, "right-confirm", {}), exact: true })
    .click();
  await expect(urmas.page).toHaveURL(/done=confirmed$/);
  await urmas.visits("/admin/officials/log");
  await urmas.reads(newcomer.who.code);
  await urmas.sees("officials-log");

  await newcomer.visits("/admin");
  await newcomer.sees("queue-of-a-newcomer");
});
