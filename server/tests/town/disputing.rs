//! A register is wrong about a person, who says so and goes on; its owner hears of it, once.

use serde_json::{Value, json};

use crate::{
    browser::{Browser, Page},
    houses::{Town, towns},
    there_and_back::{OLEV, typed, until},
};

/// Lives in Nõmme, as the population register says.
const KALLE: &str = "EE36807199041";
const PAGE: &str = "/en/parking-permit/disputes/person";
const DECLARED: [(&str, &str); 6] = [
    ("address", "Lai tn 9-1, Tallinn"),
    ("district", "Kesklinn"),
    ("resident_since-day", "20"),
    ("resident_since-month", "4"),
    ("resident_since-year", "2008"),
    ("why", "We moved <b>in May</b>."),
];

/// Kalle opens the page on which he says that the register is wrong.
async fn opens(town: &Town, kalle: &mut Browser) -> Page {
    let start = kalle.get(&format!("{}/en/parking-permit", town.url)).await;
    let stopped = kalle.submit(&start, "/en/parking-permit", &[]).await;
    assert_eq!(stopped.path(), "/en/parking-permit/eligibility");
    assert!(stopped.html.contains(&format!("href=\"{PAGE}#district\"")), "the way out: {}", stopped.html);
    let page = kalle.get(&format!("{}{PAGE}", town.url)).await;
    assert_eq!(page.status, 200);
    assert!(page.html.contains("Männi tn 12, Tallinn"), "what the register says: {}", page.html);
    page
}

/// From the page with the home to the receipt; the case's reference.
async fn goes_on(kalle: &mut Browser, home: &Page) -> String {
    assert_eq!(home.path(), "/en/parking-permit/home");
    assert!(home.html.contains("Lai tn 9-1") && home.html.contains("Männi tn 12"), "both: {}", home.html);
    let car = kalle.submit(home, "/en/parking-permit/home", &[]).await;
    let permit = kalle.submit(&car, "/en/parking-permit/car", &[("plate", "345CDE")]).await;
    let [day, month, year] = ["day", "month", "year"].map(|part| typed(&permit, part));
    let starts = [("starts_on-day", &*day), ("starts_on-month", &*month), ("starts_on-year", &*year)];
    let check = kalle.submit(&permit, "/en/parking-permit/permit", &starts).await;
    assert_eq!(check.path(), "/en/parking-permit/check", "{}", check.html);
    assert!(check.html.contains("gets a message that you say its answer is wrong"), "who hears: {}", check.html);
    assert!(check.html.contains("We moved &lt;b&gt;in May&lt;/b&gt;."), "his explanation: {}", check.html);
    let receipt = kalle.submit(&check, "/en/parking-permit/check", &[]).await;
    let path = receipt.path();
    path.strip_prefix("/en/cases/").and_then(|rest| rest.strip_suffix("/receipt")).expect("a receipt").to_owned()
}

/// What the population register has recorded about a case.
async fn corrections(town: &Town) -> Vec<Value> {
    let all: Value = reqwest::get(format!("{}/sandbox/records", town.population)).await.unwrap().json().await.unwrap();
    let corrections = all["records"].as_array().unwrap().iter().filter(|one| one["service"] == "correction-request");
    corrections.cloned().collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_he_declares_counts_and_the_owner_hears_of_it_once() {
    for town in towns().await {
        let mut kalle = Browser::signed_in(&town.url, KALLE).await;
        let page = opens(&town, &mut kalle).await;
        let home = kalle.submit(&page, PAGE, &DECLARED).await;
        let reference = goes_on(&mut kalle, &home).await;
        until("the owner has heard of it", async || !corrections(&town).await.is_empty()).await;
        let records = corrections(&town).await;
        assert_eq!((records.len(), &records[0]["received"], &records[0]["recorded"]), (1, &json!(1), &json!(1)));
        let body = &records[0]["record"]["body"];
        assert_eq!((&body["case"], &body["person"]), (&json!(reference), &json!(KALLE)));
        assert_eq!(body["note"], "We moved <b>in May</b>.");
        assert_eq!(
            body["entries"],
            json!([
                { "field": "address", "said": "Männi tn 12, Tallinn", "declared": "Lai tn 9-1, Tallinn" },
                { "field": "district", "said": "Nõmme", "declared": "Kesklinn" },
            ])
        );
        let url = format!("{}/en/cases/{reference}", town.url);
        until("he reads that it was recorded", async || kalle.get(&url).await.html.contains("and recorded it")).await;
        let mut olev = Browser::signed_in(&town.url, OLEV).await;
        let desk = olev.get(&format!("{}/en/admin/cases/{reference}", town.url)).await;
        assert!(desk.html.contains("Lai tn 9-1") && desk.html.contains("Männi tn 12"), "the official sees both");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_register_that_is_down_first_hears_of_it_once() {
    let town = Town::small().await;
    for (fault, times) in [("down", 1), ("lost_answer", 1)] {
        let fault = json!({"service": "correction-request", "fault": fault, "times": times});
        let planned = reqwest::Client::new().post(format!("{}/sandbox/faults", town.population)).json(&fault);
        assert!(planned.send().await.unwrap().status().is_success());
    }
    let mut kalle = Browser::signed_in(&town.url, KALLE).await;
    let page = opens(&town, &mut kalle).await;
    let home = kalle.submit(&page, PAGE, &DECLARED).await;
    let reference = goes_on(&mut kalle, &home).await;
    let url = format!("{}/en/cases/{reference}", town.url);
    for _ in 0..4 {
        if kalle.get(&url).await.html.contains("and recorded it") {
            break;
        }
        until("the next try", async || {
            tokio::time::sleep(std::time::Duration::from_secs(1)).await;
            kalle.get(&url).await.html.contains("and recorded it")
        })
        .await;
    }
    let records = corrections(&town).await;
    assert_eq!((records.len(), &records[0]["recorded"]), (1, &json!(1)), "{records:?}");
    assert!(records[0]["received"].as_u64() >= Some(2), "it was tried again: {records:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_slip_is_told_and_nothing_is_sent_when_it_is_taken_back() {
    let town = Town::small().await;
    let mut kalle = Browser::signed_in(&town.url, KALLE).await;
    let page = opens(&town, &mut kalle).await;
    let mut typed = DECLARED;
    typed[0].1 = " ";
    let wrong = kalle.post(&page, PAGE, &typed).await;
    assert_eq!(wrong.status, 422);
    assert!(wrong.html.contains("Write your home address.") && wrong.html.contains("We moved &lt;b&gt;"));
    let foreign = kalle.post(&page, PAGE, &[("colour", "red")]).await;
    assert_eq!(foreign.status, 400, "{}", foreign.html);
    kalle.submit(&page, PAGE, &DECLARED).await;
    let again = kalle.get(&format!("{}{PAGE}", town.url)).await;
    let back = kalle.submit(&again, &format!("{PAGE}/withdrawal"), &[]).await;
    assert_eq!(back.path(), "/en/parking-permit/eligibility", "the register's answer counts again");
    for path in ["vehicle", "nothing", "person/withdrawal"] {
        let gone = kalle.get(&format!("{}/en/parking-permit/disputes/{path}", town.url)).await;
        assert!([404, 405].contains(&gone.status), "{path}: {}", gone.status);
    }
    assert!(corrections(&town).await.is_empty());
}
