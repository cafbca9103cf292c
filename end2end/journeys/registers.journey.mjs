// Registers that fail, and people the rules leave out: every page says what to do next, and nothing is lost.
import { expect, test } from "../journey.mjs";

for (const [name, trouble] of [
  ["Toomas", "slow"],
  ["Peeter", "answers garbage"],
  ["Liis", "down"],
]) {
  test(`the population register is ${trouble}: ${name} types the address`, async ({ person }) => {
    test.slow();
    const resident = await person(name);
    await resident.signsIn();
    await resident.begins();
    await resident.stands("/parking-permit/home");
    await resident.sees(`register-${name}`);
    await expect(resident.page.getByRole("main").getByRole("textbox").first()).toBeEditable();
  });
}

test("the traffic register is down: Kadri comes back later to a kept draft", async ({ person }) => {
  test.slow();
  const resident = await person("Kadri");
  await resident.signsIn();
  await resident.begins();
  await resident.visits("/parking-permit/home");
  await resident.continues();
  await resident.answers("plate", resident.who.plate);
  await resident.continues();
  await resident.sees("register-Kadri");
  await resident.visits("/parking-permit/car");
  await expect(resident.page.getByRole("main").getByRole("textbox").first()).toHaveValue(resident.who.plate);
});

for (const [name, id] of [
  ["Anna", "two_months"],
  ["Kalle", "in_zone"],
]) {
  test(`${name} is told why not: ${id}`, async ({ person }) => {
    const resident = await person(name);
    await resident.signsIn();
    await resident.begins();
    await resident.says(`clause-${id}`);
    await resident.sees(`refused-at-the-door-${name}`);
  });
}
