// Whose is whose: another's case is 404, and signing out leaves nothing behind.
import { expect, test } from "../journey.mjs";

test("another person's case is not found, nor its receipt", async ({ resident, neighbour }) => {
  await resident.signsIn();
  const reference = await resident.files();
  await neighbour.signsIn();
  await neighbour.visits(`/cases/${reference}`, { status: 404 });
  await neighbour.sees("not-yours");
  await neighbour.visits(`/cases/${reference}/receipt`, { status: 404 });
  await neighbour.visits(`/admin/cases/${reference}`, { status: 404 });
});

test("a resident finds no admin view", async ({ resident }) => {
  await resident.signsIn();
  await resident.visits("/admin", { status: 404 });
});

test("after signing out, private pages ask who is there", async ({ resident }) => {
  await resident.signsIn();
  await resident.visits("/inbox");
  const before = await resident.page.context().cookies();
  await resident.signsOut();
  await resident.sees("signed-out");

  await resident.page.context().addCookies(before);
  await resident.page.goto("/en/inbox");
  await expect(resident.page).not.toHaveURL(/\/en\/inbox$/);
});

test("signing in gives a new session", async ({ resident }) => {
  await resident.visits("");
  const before = await resident.page.context().cookies();
  await resident.signsIn();
  const after = await resident.page.context().cookies();
  const session = after.find((cookie) => cookie.httpOnly);
  expect(session, "a cookie that scripts cannot read").toBeDefined();
  expect(before.map((cookie) => cookie.value)).not.toContain(session.value);
});
