//! A permit is renewed, and a refusal appealed against, over HTTP.

use crate::{
    browser::Browser,
    houses::{Topology, Town},
    there_and_back::{JAAN, MARI, OLEV, SIRJE, mari_applies, records, until},
};

async fn decides(town: &Town, code: &str, reference: &str, action: &str, reason: &str) {
    let mut official = Browser::signed_in(&town.url, code).await;
    let case = official.get(&format!("{}/en/admin/cases/{reference}", town.url)).await;
    let decision = format!("/en/admin/cases/{reference}/decision");
    let done = official.submit(&case, &decision, &[("action", action), ("reason", reason)]).await;
    assert_eq!(done.status, 200, "{action}: {}", done.html);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_permit_is_renewed_once_with_its_old_answers() {
    let town = Town::developed(Topology::OneProcess).await;
    let mut mari = Browser::signed_in(&town.url, MARI).await;
    // No test waits for eleven months: here a permit can be renewed at once.
    town.rewrite("services/parking-permit/service.toml", "opens = \"P30D\"", "opens = \"P400D\"");
    town.rewrite("locales/en/services/parking-permit.ftl", "\nservice = ", "\nservice = Renewable: ");
    let start = format!("{}/en/parking-permit", town.url);
    until("the version is published", async || mari.get(&start).await.html.contains("Renewable: ")).await;

    let (old, _) = mari_applies(&town, &mut mari).await;
    decides(&town, OLEV, &old, "take", "").await;
    decides(&town, OLEV, &old, "approve", "").await;
    let (case, renewal) = (format!("{}/en/cases/{old}", town.url), format!("/en/cases/{old}/renewal"));
    until("it can be renewed", async || mari.get(&case).await.html.contains(&renewal)).await;
    let page = mari.get(&case).await;
    let list = mari.get(&format!("{}/en/cases", town.url)).await;
    assert!(list.html.contains(&renewal), "it stands among what she can do");

    let mut jaan = Browser::signed_in(&town.url, JAAN).await;
    let his = jaan.get(&format!("{}/en/cases", town.url)).await;
    let token = his.hidden("_csrf").expect("a token");
    let not_his = jaan.send(reqwest::Method::POST, &format!("{}{renewal}", town.url), &[("_csrf", &token)]).await;
    assert_eq!(not_his.status, 404, "it is not Jaan's");

    let check = mari.submit(&page, &renewal, &[]).await;
    assert_eq!(check.path(), format!("{renewal}/check"), "every answer is still right: {}", check.html);
    assert!(check.html.contains("123ABC"), "the old plate is there");
    let receipt = mari.submit(&check, &format!("{renewal}/check"), &[]).await;
    let path = receipt.path();
    let new = path.strip_prefix("/en/cases/").and_then(|rest| rest.strip_suffix("/receipt")).expect("a receipt");
    assert_ne!(new, old);
    let again = mari.post(&check, &format!("{renewal}/check"), &[]).await;
    assert_eq!(again.location().map(|to| to.ends_with(&path)), Some(true), "sent twice, it is one case");

    let renewed = mari.get(&case).await;
    assert!(renewed.html.contains(&format!("href=\"/en/cases/{new}\"")), "the new one is found from the old one");
    assert!(!renewed.html.contains(&format!("action=\"{renewal}\"")), "only once");
    assert_eq!(mari.post(&page, &renewal, &[]).await.status, 404, "nor by an old page");
    let newer = mari.get(&format!("{}/en/cases/{new}", town.url)).await;
    assert!(newer.html.contains(&format!("href=\"/en/cases/{old}\"")), "and the old one from the new one");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refusal_is_appealed_against_and_somebody_senior_gives_the_permit() {
    let town = Town::small().await;
    let mut mari = Browser::signed_in(&town.url, MARI).await;
    let (reference, _) = mari_applies(&town, &mut mari).await;
    decides(&town, OLEV, &reference, "take", "").await;
    decides(&town, OLEV, &reference, "refuse", "The car is on another permit.").await;
    let url = format!("{}/en/cases/{reference}", town.url);
    let refused = mari.get(&url).await;
    assert!(refused.html.contains("you may appeal against it until"), "{}", refused.html);
    let inbox = mari.get(&format!("{}/en/inbox", town.url)).await;
    let letter = inbox.html.split("href=\"").find(|rest| rest.starts_with("/en/inbox/")).expect("a letter");
    let letter = mari.get(&format!("{}{}", town.url, letter.split('"').next().expect("an address"))).await;
    assert!(letter.html.contains("you may appeal until"), "{}", letter.html);

    let address = format!("/en/cases/{reference}/appeal");
    let form = mari.get(&format!("{}{address}", town.url)).await;
    let empty = mari.post(&form, &address, &[("reason", " ")]).await;
    assert_eq!(empty.status, 422, "an appeal says why");
    let done = mari.submit(&form, &address, &[("reason", "That permit was for the car that I sold <b>.")]).await;
    assert!(done.html.contains("Appeal under review"), "{}", done.html);
    assert!(done.html.contains("Your appeal is filed."), "{}", done.html);
    assert!(done.html.contains("the car that I sold &lt;b&gt;"), "she sees what she wrote");

    let mut sirje = Browser::signed_in(&town.url, SIRJE).await;
    let desk = sirje.get(&format!("{}/en/admin/cases/{reference}", town.url)).await;
    assert!(desk.html.contains("the car that I sold &lt;b&gt;"), "and so does who decides");
    decides(&town, SIRJE, &reference, "overturn", "It was sold.").await;
    let later = mari.get(&format!("{url}?done=appeal")).await;
    assert!(!later.html.contains("Your appeal is filed."), "somebody else acted last: {}", later.html);
    until("the permit is active", async || mari.get(&url).await.html.contains("Permit given")).await;
    until("the register has all three", async || records(&town, &reference).await.len() == 3).await;
}
