//! One application, there and back: in both topologies, on both databases.

use std::time::Duration;

use serde_json::Value;

use crate::{
    browser::{Browser, Page},
    houses::{Town, towns},
};

pub const MARI: &str = "EE48005149019";
pub const JAAN: &str = "EE37511029028";
pub const OLEV: &str = "EE37102059517";
pub const SIRJE: &str = "EE46412249523";

/// Mari applies and sees her receipt; returns the case's reference.
pub async fn mari_applies(town: &Town, mari: &mut Browser) -> (String, Page) {
    let start = mari.get(&format!("{}/en/parking-permit", town.url)).await;
    let home = mari.submit(&start, "/en/parking-permit", &[]).await;
    assert_eq!(home.path(), "/en/parking-permit/home");
    assert!(home.html.contains("Kesklinn"), "the population register's answer is shown: {}", home.html);
    let car = mari.submit(&home, "/en/parking-permit/home", &[]).await;
    let permit = mari.submit(&car, "/en/parking-permit/car", &[("plate", "123 abc")]).await;
    assert_eq!(permit.path(), "/en/parking-permit/permit");
    let hidden_dates: Vec<(String, String)> =
        ["day", "month", "year"].iter().map(|part| (format!("starts_on-{part}"), typed(&permit, part))).collect();
    let mut fields: Vec<(&str, &str)> =
        hidden_dates.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    fields.push(("email", "mari@example.invalid"));
    let check = mari.submit(&permit, "/en/parking-permit/permit", &fields).await;
    assert_eq!(check.path(), "/en/parking-permit/check", "{}", check.html);
    let receipt = mari.submit(&check, "/en/parking-permit/check", &[]).await;
    let path = receipt.path();
    let reference =
        path.strip_prefix("/en/cases/").and_then(|rest| rest.strip_suffix("/receipt")).expect("a receipt").to_owned();
    assert!(receipt.html.contains(&reference) && receipt.html.contains("120"));
    (reference, check)
}

/// The offered date of the permit page.
pub fn typed(page: &Page, part: &str) -> String {
    let input = page.html.split("<input").find(|input| input.contains(&format!("name=\"starts_on-{part}\""))).unwrap();
    input.split_once("value=\"").unwrap().1.split('"').next().unwrap().to_owned()
}

/// What the traffic register has recorded about a case.
pub async fn records(town: &Town, reference: &str) -> Vec<Value> {
    let all: Value = reqwest::get(format!("{}/sandbox/records", town.traffic)).await.unwrap().json().await.unwrap();
    let of_case = |record: &&Value| record["record"]["case"] == reference;
    all["records"].as_array().unwrap().iter().filter(of_case).cloned().collect()
}

/// Waits until `holds`, for at most 20 seconds.
pub async fn until(what: &str, mut holds: impl AsyncFnMut() -> bool) {
    for _ in 0..200 {
        if holds().await {
            return;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("20 seconds passed and still not: {what}");
}

async fn take(town: &Town, olev: &mut Browser, reference: &str) -> Page {
    let case = olev.get(&format!("{}/en/admin/cases/{reference}", town.url)).await;
    assert_eq!(case.status, 200);
    olev.submit(&case, &format!("/en/admin/cases/{reference}/decision"), &[("action", "take")]).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_permit_is_applied_for_decided_and_active() {
    for town in towns().await {
        let mut mari = Browser::signed_in(&town.url, MARI).await;
        let (reference, _) = mari_applies(&town, &mut mari).await;
        until("the register has the application", async || records(&town, &reference).await.len() == 1).await;

        let mut olev = Browser::signed_in(&town.url, OLEV).await;
        let queue = olev.follow(&format!("{}/en/admin", town.url)).await;
        assert!(queue.html.contains(&reference), "the queue shows it");
        let taken = take(&town, &mut olev, &reference).await;
        let decided =
            olev.submit(&taken, &format!("/en/admin/cases/{reference}/decision"), &[("action", "approve")]).await;
        assert_eq!(decided.status, 200);
        until("the register has the decision", async || records(&town, &reference).await.len() == 2).await;

        let url = format!("{}/en/cases/{reference}", town.url);
        until("the permit is active", async || mari.get(&url).await.html.contains("tone-good")).await;
        let case = mari.get(&url).await;
        assert!(case.html.contains("Olev Ametnik"), "she sees who looked");
        let inbox = mari.get(&format!("{}/en/inbox", town.url)).await;
        let about = |letter: &&str| letter.contains("City Transport Office");
        let letters = inbox.html.split("class=\"letter").skip(1).filter(about).count();
        assert_eq!(letters, 2, "submitted, and active");
        assert!(mari.get(&url).await.plain().contains("The fee is €120.00. The portal takes no payments yet"));

        until("the letter has arrived", async || !letters_of(&town, &reference).await.is_empty()).await;
        let letters = letters_of(&town, &reference).await;
        assert_eq!(letters.len(), 1, "one letter, about the decision");
        let text = letters[0].to_string();
        assert!(text.contains("/en/inbox"), "it points to the inbox: {text}");
        assert!(!text.contains("Mari N") && !text.contains("123ABC"), "and says nothing else: {text}");
    }
}

/// The letters about an application.
async fn letters_of(town: &Town, reference: &str) -> Vec<Value> {
    let all: Value = reqwest::get(format!("{}/letters.json", town.mailbox)).await.unwrap().json().await.unwrap();
    let list = all.as_array().or_else(|| all["letters"].as_array());
    list.into_iter().flatten().filter(|letter| letter.to_string().contains(reference)).cloned().collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refusal_needs_a_reason_and_the_resident_reads_it() {
    let town = Town::small().await;
    let mut mari = Browser::signed_in(&town.url, MARI).await;
    let (reference, _) = mari_applies(&town, &mut mari).await;
    let mut olev = Browser::signed_in(&town.url, OLEV).await;
    let taken = take(&town, &mut olev, &reference).await;
    let decision = format!("/en/admin/cases/{reference}/decision");
    let refused = olev.post(&taken, &decision, &[("action", "refuse"), ("reason", "  ")]).await;
    assert_eq!(refused.status, 422);
    assert!(refused.html.contains("error-summary"));
    let long = "x".repeat(2001);
    let too_long = olev.post(&refused, &decision, &[("action", "refuse"), ("reason", &long)]).await;
    assert_eq!(too_long.status, 422);
    assert!(too_long.html.contains(&long), "what was typed is kept");
    let done =
        olev.submit(&refused, &decision, &[("action", "refuse"), ("reason", "The dwelling has a garage <b>")]).await;
    assert_eq!(done.status, 200);
    let case = mari.get(&format!("{}/en/cases/{reference}", town.url)).await;
    assert!(case.html.contains("The dwelling has a garage &lt;b&gt;"), "{}", case.html);
}

#[tokio::test(flavor = "multi_thread")]
async fn two_officials_decide_at_once_and_one_wins() {
    let town = Town::small().await;
    let mut mari = Browser::signed_in(&town.url, MARI).await;
    let (reference, _) = mari_applies(&town, &mut mari).await;
    let (mut olev, mut sirje) = (Browser::signed_in(&town.url, OLEV).await, Browser::signed_in(&town.url, SIRJE).await);
    let url = format!("{}/en/admin/cases/{reference}", town.url);
    let (seen_by_olev, seen_by_sirje) = (olev.get(&url).await, sirje.get(&url).await);
    let decision = format!("/en/admin/cases/{reference}/decision");
    let (first, second) = tokio::join!(
        olev.post(&seen_by_olev, &decision, &[("action", "take")]),
        sirje.post(&seen_by_sirje, &decision, &[("action", "take")])
    );
    let mut statuses = [first.status, second.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 409]);
}
