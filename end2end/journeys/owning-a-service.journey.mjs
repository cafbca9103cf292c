// An official looks into how a service is made: its questions, rules, workflow, data, and scenarios that have just run.
import { expect, test } from "../journey.mjs";
import { languages, text } from "../words.mjs";

for (const lang of languages) {
  test(`an official sees how a service is made in ${lang}`, async ({ person }) => {
    const olev = await person("Olev", lang);
    const said = (id, options) => text(lang, id, options);
    await olev.signsIn();
    await olev.visits("/admin/unassigned");
    await olev.page.getByRole("link", { name: said("def-list"), exact: true }).click();
    await olev.stands("/admin/services");
    await olev.sees(`admin-services-${lang}`);

    await olev.opens("service");
    await olev.stands("/admin/services/parking-permit");
    await olev.reads(said("action-take", { service: "parking-permit" }));
    const ran = async () => {
      await olev.page.reload();
      return (await olev.page.getByRole("main").innerText()).includes(said("def-under-way"));
    };
    await expect.poll(ran, "the scenarios have run").toBe(false);
    await olev.sees(`admin-definition-${lang}`);

    const drawn = olev.page.getByRole("img", { name: said("def-flow-drawn") });
    await expect(drawn).toBeVisible();
  });
}
