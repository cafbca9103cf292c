//! A version is published while people are filling in: what was begun goes on, what begins is new, what is broken stays out.

use std::{fs, path::Path};

use crate::{
    browser::{Browser, Page},
    houses::{HOUSE, Town, towns},
    there_and_back::{JAAN, MARI, records, typed, until},
};

/// The parking permit as another version in the town's folder, with every text sent through `change`.
fn version(town: &Town, number: &str, change: impl Fn(&str, String) -> String) {
    let write = |from: &Path, to: &str| {
        let name = from.file_name().unwrap().to_str().unwrap();
        let to = town.folder.path().join(number).join(to);
        fs::create_dir_all(&to).unwrap();
        let text =
            fs::read_to_string(from).unwrap().replace("version = \"2026.1\"", &format!("version = \"{number}\""));
        fs::write(to.join(name), change(name, text)).unwrap();
    };
    for name in ["service.toml", "form.toml", "case.toml"] {
        write(&Path::new(HOUSE).join("app/services/parking-permit").join(name), "parking-permit");
    }
    for lang in ["et", "en", "ru"] {
        let from = Path::new(HOUSE).join(format!("locales/{lang}/services/parking-permit.ftl"));
        write(&from, &format!("locales/{lang}/services"));
    }
}

fn publish(town: &Town, number: &str) -> std::process::Output {
    town.run(&["publish", &format!("{number}/parking-permit"), "--locales", &format!("{number}/locales")])
}

/// The next version asks for a wish on a page of its own, and tells the register under another name.
fn next(name: &str, text: String) -> String {
    match name {
        "form.toml" => format!("{text}\n[[step]]\nid = \"wishes\"\n[[step.field]]\nid = \"wish\"\ntype = \"text\"\n"),
        "case.toml" => text
            .replace("id = \"application\"", "id = \"petition\"")
            .replace("after = \"application\"", "after = \"petition\""),
        "parking-permit.ftl" => {
            let text = text.replace("\nsubmit-application =", "\nsubmit-petition =");
            let text =
                text.replace("\nplate = ", "\nplate = Renewed: ").replace("\nservice = ", "\nservice = Renewed: ");
            format!("{text}\nstep-wishes = Your wishes\nwish = Your wish\n    .too-long = Too long.\n")
        }
        _ => text,
    }
}

/// Fills the page of the permit's beginning, which has its date on it.
async fn permit(mari: &mut Browser, page: &Page) -> Page {
    let dates = ["day", "month", "year"].map(|part| (format!("starts_on-{part}"), typed(page, part)));
    let fields: Vec<(&str, &str)> = dates.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    mari.submit(page, "/en/parking-permit/permit", &fields).await
}

fn reference(receipt: &Page) -> String {
    receipt.path().strip_prefix("/en/cases/").unwrap().strip_suffix("/receipt").unwrap().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_begun_goes_on_and_what_begins_is_new() {
    for town in towns().await {
        let start = format!("{}/en/parking-permit", town.url);
        let mut mari = Browser::signed_in(&town.url, MARI).await;
        let page = mari.get(&start).await;
        let home = mari.submit(&page, "/en/parking-permit", &[]).await;
        version(&town, "2026.2", next);
        let published = publish(&town, "2026.2");
        assert!(published.status.success(), "{published:?}");
        let mut passer_by = Browser::new();
        until("the catalogue has the new version", async || passer_by.get(&start).await.html.contains("Renewed: "))
            .await;

        // Mari's draft: the old words, the old pages, the old case.
        let car = mari.submit(&home, "/en/parking-permit/home", &[]).await;
        assert_eq!(car.path(), "/en/parking-permit/car");
        assert!(car.html.contains("Number plate of the car") && !car.html.contains("Renewed: "), "{}", car.html);
        let page = mari.submit(&car, "/en/parking-permit/car", &[("plate", "123 abc")]).await;
        let check = permit(&mut mari, &page).await;
        assert_eq!(check.path(), "/en/parking-permit/check", "{}", check.html);
        let receipt = mari.submit(&check, "/en/parking-permit/check", &[]).await;
        assert!(!receipt.html.contains("Renewed: "), "{}", receipt.html);
        let old = reference(&receipt);
        until("the worker sends what the old version sends", async || !records(&town, &old).await.is_empty()).await;

        // Her next application: the new words, one page more, and a worker that knows the new version.
        let page = mari.get(&start).await;
        let home = mari.submit(&page, "/en/parking-permit", &[]).await;
        let car = mari.submit(&home, "/en/parking-permit/home", &[]).await;
        assert!(car.html.contains("Renewed: "), "{}", car.html);
        let page = mari.submit(&car, "/en/parking-permit/car", &[("plate", "123 abc")]).await;
        let wishes = permit(&mut mari, &page).await;
        assert_eq!(wishes.path(), "/en/parking-permit/wishes", "{}", wishes.html);
        let check = mari.submit(&wishes, "/en/parking-permit/wishes", &[("wish", "Shade")]).await;
        let new = reference(&mari.submit(&check, "/en/parking-permit/check", &[]).await);
        until("the worker sends what the new version sends", async || !records(&town, &new).await.is_empty()).await;
        let cases = mari.get(&format!("{}/en/cases", town.url)).await;
        assert_eq!(cases.html.matches("Renewed: ").count(), 1, "each case under its own name: {}", cases.html);
        assert!(!mari.get(&format!("{}/en/cases/{old}", town.url)).await.html.contains("Renewed: "));
        assert!(mari.get(&format!("{}/en/cases/{new}", town.url)).await.html.contains("Renewed: "));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_broken_version_is_refused_at_its_line_and_the_portal_goes_on() {
    let town = Town::small().await;
    let refused = |number: &str, what: &str| {
        let ended = publish(&town, number);
        let said = String::from_utf8(ended.stderr).unwrap();
        assert_eq!(ended.status.code(), Some(1), "{said}");
        assert!(said.contains(what), "it should say {what:?}: {said}");
    };
    version(&town, "2026.2", |_, text| text.replacen("type = \"plate\"", "type = \"plait\"", 1));
    refused("2026.2", "2026.2/parking-permit/form.toml:52:");
    version(&town, "2026.3", |_, text| text.replacen("\nplate = ", "\ntable = ", 1));
    refused("2026.3", "en/services/parking-permit.ftl: the message \"plate\" is missing");
    version(&town, "2026.4", |_, text| text.replace("traffic.vehicle_by_plate", "traffic.vehicle_by_name"));
    refused("2026.4", "the configuration knows no traffic.vehicle_by_name");
    let mut jaan = Browser::signed_in(&town.url, JAAN).await;
    let page = jaan.get(&format!("{}/en/parking-permit", town.url)).await;
    assert_eq!(jaan.submit(&page, "/en/parking-permit", &[]).await.path(), "/en/parking-permit/home");
}
