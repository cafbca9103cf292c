// A mother asks for a permit for her company and for her child, and every page says in whose name.
import { test } from "../journey.mjs";
import { languages, text } from "../words.mjs";

const service = "felling-permit";

const words = (person, id, args) => text(person.lang, id, { service, args });
/** The words beside the circle are what a person presses. */
const chooses = (person, said) => person.page.getByRole("main").getByText(said, { exact: true }).click();

for (const lang of languages) {
  test(`nobody wonders in whose name they act in ${lang}`, async ({ person }) => {
    // Every walk is the same Mari: what is begun before is gone on with, and each page is opened by its address.
    const mari = await person("Mari");
    mari.lang = lang;
    await mari.signsIn();
    await mari.visits(`/${service}`);
    await mari.sees("felling-start");
    await mari.continues();
    await mari.stands(`/${service}/for`);
    await mari.sees("felling-for-whom");
    await mari.continues();
    await mari.isToldWhatIsWrong(1);
    await mari.sees("felling-for-whom-missing");
    await chooses(mari, "Näidis Aiad OÜ");
    await mari.continues();
    await mari.stands(`/${service}~[0-9a-f-]{36}/.+`);
    await mari.says("acting-company", { name: "Näidis Aiad OÜ" });
    const pages = new URL(mari.page.url()).pathname.split("/").at(2);
    await mari.visits(`/${pages}/owner`);
    await mari.reads(words(mari, "seat"));
    await mari.sees("felling-owner");
    await mari.visits(`/${pages}`);
    await mari.sees("felling-go-on");
    await mari.visits("/cases");
    await mari.reads("Näidis Aiad OÜ");
    await mari.sees("felling-cases");
    await mari.visits(`/${service}/for`);
    await chooses(mari, "Juhan Näidis");
    await mari.continues();
    await mari.says("acting-child", { name: "Juhan Näidis" });
    await mari.visits("/looks");
    await mari.says("story-mandates-why");
    await mari.sees("felling-looks");
  });
}

test("who represents nobody is not asked", async ({ resident }) => {
  await resident.signsIn();
  await resident.visits(`/${service}`);
  await resident.continues();
  await resident.stands(`/${service}/owner`);
  await resident.sees("felling-for-oneself");
});
