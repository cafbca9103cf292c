//! A service as its owner sees it; a version that one official proposes, another walks through and puts in force.

use std::{fs, path::Path};

use reqwest::Method;

use crate::{
    browser::{Browser, Page},
    houses::{HOUSE, Topology, Town},
    there_and_back::{MARI, OLEV, SIRJE, until},
};

const HEINO: &str = "EE37908149548";

/// The parking permit as another version in the town's folder, with its scenarios and every text sent through `change`.
fn version(town: &Town, number: &str, change: impl Fn(&str, String) -> String) {
    let folder = town.folder.path().join(number);
    let write = |from: &Path, to: &str| {
        let name = from.file_name().unwrap().to_str().unwrap();
        fs::create_dir_all(folder.join(to)).unwrap();
        let text = fs::read_to_string(from).unwrap();
        let text = text.replace("version = \"2026.1\"", &format!("version = \"{number}\""));
        fs::write(folder.join(to).join(name), change(name, text)).unwrap();
    };
    let service = Path::new(HOUSE).join("app/services/parking-permit");
    for name in ["service.toml", "form.toml", "case.toml"] {
        write(&service.join(name), "parking-permit");
    }
    for entry in fs::read_dir(service.join("scenarios")).unwrap() {
        write(&entry.unwrap().path(), "parking-permit/scenarios");
    }
    for lang in ["et", "en", "ru"] {
        let from = Path::new(HOUSE).join(format!("locales/{lang}/services/parking-permit.ftl"));
        write(&from, &format!("locales/{lang}/services"));
    }
}

/// The fee is raised, and the words say so.
fn dearer(_: &str, text: String) -> String {
    text.replace("amount = \"120.00\"", "amount = \"150.00\"").replace("fee = \"120.00\"", "fee = \"150.00\"")
}

/// Proposes in somebody's name; what the program says, and whether it went well.
fn propose(town: &Town, number: &str, by: &str) -> (String, bool) {
    let (folder, locales) = (format!("{number}/parking-permit"), format!("{number}/locales"));
    let done =
        town.run(&["publish", &folder, "--locales", &locales, "--propose", "--by", by, "--name", "Olev Ametnik"]);
    let said = String::from_utf8([done.stdout, done.stderr].concat()).unwrap();
    (said, done.status.success())
}

/// The path of the one proposal that waits, from the list.
async fn waiting(town: &Town, who: &mut Browser) -> String {
    let list = who.get(&format!("{}/en/admin/services", town.url)).await;
    let link = list.html.split("/en/admin/services/parking-permit/proposals/").nth(1);
    let bundle = link.unwrap_or_else(|| panic!("nothing waits: {}", list.html)).split('"').next().unwrap();
    format!("/en/admin/services/parking-permit/proposals/{bundle}")
}

/// The page once the scenarios have run.
async fn inspected(town: &Town, who: &mut Browser, path: &str) -> Page {
    let url = format!("{}{path}", town.url);
    until("the scenarios have run", async || !who.get(&url).await.html.contains("The scenarios are being run")).await;
    who.get(&url).await
}

#[tokio::test(flavor = "multi_thread")]
async fn an_official_sees_how_a_service_is_made_and_others_do_not() {
    let town = Town::small().await;
    let page = format!("{}/en/admin/services/parking-permit", town.url);
    let mut olev = Browser::signed_in(&town.url, OLEV).await;
    let list = olev.get(&format!("{}/en/admin/services", town.url)).await.html;
    assert!(list.contains("Resident parking permit") && list.contains("/en/admin/services/parking-permit\""), "{list}");
    assert!(!list.contains("Child benefit"), "what is none of his business is not there: {list}");
    let made = inspected(&town, &mut olev, "/en/admin/services/parking-permit").await.plain();
    for said in [
        "Number plate of the car",
        "is one of (Vanalinn, Südalinn, Kesklinn, Pirita)",
        "Take the application",
        "parking-officer",
        "traffic.permit_application",
        "To know whether you live in a paid parking zone",
        "scenarios passed",
        "Your parking permit is given",
    ] {
        assert!(made.contains(said), "{said}: {made}");
    }
    let html = olev.get(&page).await.html;
    assert!(html.contains("<svg role=\"img\"") && !html.contains("style="), "{html}");
    assert!(html.contains("without a second official"), "{html}");
    for lang in ["et", "ru"] {
        let told = olev.get(&format!("{}/{lang}/admin/services/parking-permit", town.url)).await;
        assert!(told.status == 200 && !told.html.contains("[def-"), "{}", told.html);
    }
    let mut mari = Browser::signed_in(&town.url, MARI).await;
    for path in ["", "/parking-permit", "/parking-permit/proposals/x", "/parking-permit/preview/x"] {
        let there = format!("{}/en/admin/services{path}", town.url);
        assert_eq!(mari.get(&there).await.status, 404, "{path}");
    }
    assert_eq!(olev.get(&format!("{}/en/admin/services/child-benefit", town.url)).await.status, 404);
    let mut heino = Browser::signed_in(&town.url, HEINO).await;
    assert_eq!(heino.get(&page).await.status, 200, "an operator looks after the whole house");
}

#[tokio::test(flavor = "multi_thread")]
async fn one_official_proposes_and_another_publishes() {
    for database in testkit::databases() {
        let town = Town::start(Topology::OneProcess, database).await;
        version(&town, "2026.2", dearer);
        let (said, well) = propose(&town, "2026.2", OLEV);
        assert!(well && said.contains("2026.2 is proposed"), "{said}");
        let (said, well) = propose(&town, "2026.2", OLEV);
        assert!(well && said.contains("waits already"), "{said}");

        let mut olev = Browser::signed_in(&town.url, OLEV).await;
        let path = waiting(&town, &mut olev).await;
        let own = inspected(&town, &mut olev, &path).await;
        assert!(own.html.contains("You proposed this version yourself"), "{}", own.html);
        assert!(!own.html.contains("/publication"), "{}", own.html);
        let token = own.hidden("_csrf").unwrap();
        let form = format!("{}{path}/publication", town.url);
        let cheated = olev.send(Method::POST, &form, &[("_csrf", &token)]).await;
        assert_eq!(cheated.status, 404, "nobody publishes what they proposed");

        let mut sirje = Browser::signed_in(&town.url, SIRJE).await;
        let page = inspected(&town, &mut sirje, &path).await;
        let told = page.plain();
        assert!(told.contains("Olev Ametnik proposed it on"), "{told}");
        assert!(told.contains("amount = \"120.00\"") && told.contains("amount = \"150.00\""), "{told}");
        let empty = sirje.post(&page, &format!("{path}/refusal"), &[("reason", " ")]).await;
        assert_eq!(empty.status, 422, "{}", empty.html);
        let start = format!("{}/en/parking-permit", town.url);
        let mut passer_by = Browser::new();
        assert!(passer_by.get(&start).await.html.contains("€120.00"), "it is not in force yet");
        let done = sirje.submit(&page, &format!("{path}/publication"), &[]).await;
        assert!(done.plain().contains("Sirje Vanemametnik published it on"), "{}", done.html);
        until("it is in force", async || passer_by.get(&start).await.html.contains("€150.00")).await;
        let late = sirje.post(&page, &format!("{path}/publication"), &[]).await;
        assert_eq!(late.status, 409, "{}", late.html);
        let made = sirje.get(&format!("{}/en/admin/services/parking-permit", town.url)).await.plain();
        assert!(made.contains("Proposed by Olev Ametnik, published by Sirje Vanemametnik"), "{made}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refused_version_goes_back_with_the_reason_and_never_into_force() {
    let town = Town::small().await;
    version(&town, "2026.3", dearer);
    assert!(propose(&town, "2026.3", OLEV).1);
    let mut sirje = Browser::signed_in(&town.url, SIRJE).await;
    let path = waiting(&town, &mut sirje).await;
    let page = inspected(&town, &mut sirje, &path).await;
    let reason = [("reason", "The council has not raised the fee yet.")];
    sirje.submit(&page, &format!("{path}/refusal"), &reason).await;
    let mut olev = Browser::signed_in(&town.url, OLEV).await;
    let back = olev.get(&format!("{}{path}", town.url)).await.plain();
    assert!(back.contains("The council has not raised the fee yet."), "{back}");
    let mut passer_by = Browser::new();
    assert!(passer_by.get(&format!("{}/en/parking-permit", town.url)).await.html.contains("€120.00"));
}

#[tokio::test(flavor = "multi_thread")]
async fn only_an_official_who_answers_for_the_service_proposes() {
    let town = Town::small().await;
    version(&town, "2026.4", dearer);
    let (said, well) = propose(&town, "2026.4", HEINO);
    assert!(
        !well && said.contains("does not answer for parking-permit") && said.contains("owner:parking-permit"),
        "{said}"
    );
    let (said, well) = propose(&town, "2026.4", "olev");
    assert!(!well && said.contains("is not a personal code"), "{said}");
    version(&town, "2026.5", |name, text| match name {
        "applying.toml" => text.replace("fee = \"120.00\"", "fee = \"119.00\""),
        _ => text,
    });
    let (said, well) = propose(&town, "2026.5", OLEV);
    assert!(!well && said.contains("should be"), "what its scenarios do not hold is not even proposed: {said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_proposed_version_is_walked_through_and_nothing_is_left_of_it() {
    let town = Town::small().await;
    version(&town, "2026.6", |_, text| text.replace("\nplate = ", "\nplate = Renewed: "));
    assert!(propose(&town, "2026.6", OLEV).1);
    let mut sirje = Browser::signed_in(&town.url, SIRJE).await;
    let path = waiting(&town, &mut sirje).await.replace("/proposals/", "/preview/");
    let door = sirje.get(&format!("{}{path}", town.url)).await;
    let walk = format!("{path}/0");
    assert!(door.html.contains(&format!("{walk}\"")), "{}", door.html);
    let start = sirje.get(&format!("{}{walk}", town.url)).await;
    assert!(start.html.contains("This is a preview."), "{}", start.html);
    let home = sirje.submit(&start, &walk, &[]).await;
    assert!(home.path().starts_with(&walk) && home.html.contains("This is a preview."), "{}", home.html);
    let car = sirje.submit(&home, &home.path(), &[]).await;
    assert!(car.html.contains("Renewed: Number plate") && car.html.contains("This is a preview."), "{}", car.html);
    let wrong = sirje.post(&car, &car.path(), &[("plate", "?")]).await;
    assert_eq!(wrong.status, 422, "its rules hold: {}", wrong.html);
    let drafts = sirje.get(&format!("{}/en/cases", town.url)).await.html;
    assert!(!drafts.contains("Renewed: ") && !drafts.contains("parking-permit"), "nothing was begun: {drafts}");
    let mut olev = Browser::signed_in(&town.url, OLEV).await;
    let elsewhere = olev.get(&format!("{}{}", town.url, car.path())).await;
    assert_eq!(elsewhere.location(), Some(format!("{}{walk}", town.url)), "everybody walks by themselves");
}
