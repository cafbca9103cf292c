//! A birth is registered, and the child benefit comes to both parents; whoever confirms first has it.

use serde_json::{Value, json};

use crate::{
    browser::{Browser, Page},
    houses::{Town, towns},
    there_and_back::{JAAN, MARI, OLEV, until},
};

/// Uku is born to Mari and Jaan; his code.
async fn born(town: &Town) -> String {
    let birth = json!({ "parent": MARI, "other_parent": JAAN, "name": "Uku", "sex": "boy" });
    let made = reqwest::Client::new().post(format!("{}/sandbox/births", town.population)).json(&birth).send().await;
    let made: Value = made.unwrap().json().await.unwrap();
    made["child_code"].as_str().unwrap().to_owned()
}

/// The page of one's own applications, once an offer for Uku stands on it.
async fn offered(town: &Town, who: &mut Browser) -> Page {
    let url = format!("{}/en/cases", town.url);
    until("Uku's benefit is offered", async || who.get(&url).await.html.contains("Uku Näidis")).await;
    who.get(&url).await
}

/// The address of the offer for Uku among several.
fn address(page: &Page) -> String {
    let card = page.html.split("<li class=\"card\"").find(|card| card.contains("Uku Näidis")).expect("a card");
    let rest = card.split("action=\"/en/offers/").nth(1).expect("a form");
    format!("/en/offers/{}", rest.split(['"', '/']).next().unwrap())
}

async fn benefits(town: &Town) -> Vec<Value> {
    let url = format!("{}/benefits/sandbox/records", town.registers);
    let all: Value = reqwest::get(url).await.unwrap().json().await.unwrap();
    all["records"].as_array().unwrap().clone()
}

#[tokio::test(flavor = "multi_thread")]
async fn one_parent_confirms_and_the_others_offer_is_closed() {
    for town in towns().await {
        let code = born(&town).await;
        let mut mari = Browser::signed_in(&town.url, MARI).await;
        let mut jaan = Browser::signed_in(&town.url, JAAN).await;
        let (hers, his) = (offered(&town, &mut mari).await, offered(&town, &mut jaan).await);
        let (her_offer, his_offer) = (address(&hers), address(&his));

        let looks = jaan.get(&format!("{}/en/looks", town.url)).await;
        assert!(looks.html.contains("told us of an event") && looks.html.contains("Child benefit"), "{}", looks.html);
        let inbox = jaan.get(&format!("{}/en/inbox", town.url)).await;
        assert!(inbox.html.contains("the child benefit waits for you"));

        // She lets her address be asked for, and types nothing but her account.
        let asked = mari.submit(&hers, &her_offer, &[]).await;
        assert_eq!(asked.path(), "/en/child-benefit/consents/contact", "{}", asked.html);
        let yes = [("seen", asked.hidden("seen").unwrap()), ("agrees", "yes".to_owned())];
        let yes: Vec<(&str, &str)> = yes.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let payment = mari.submit(&asked, "/en/child-benefit/consents/contact", &yes).await;
        assert_eq!(payment.path(), "/en/child-benefit/payment", "{}", payment.html);
        let account = [("account", "EE47 1000 0010 2014 5685")];
        let check = mari.submit(&payment, "/en/child-benefit/payment", &account).await;
        assert_eq!(check.path(), "/en/child-benefit/check", "{}", check.html);
        assert!(check.html.contains("Uku Näidis") && check.html.contains(&code[2..]) && check.html.contains("100"));
        let receipt = mari.submit(&check, "/en/child-benefit/check", &[]).await;
        let case = receipt.path().trim_end_matches("/receipt").to_owned();
        until("it is granted", async || {
            mari.get(&format!("{}{case}", town.url)).await.html.contains("The benefit is granted")
        })
        .await;
        let sent = benefits(&town).await;
        assert_eq!(sent.len(), 1);
        assert_eq!(sent[0]["record"]["body"]["child_code"], json!(code));

        let cases = jaan.get(&format!("{}/en/cases", town.url)).await;
        assert!(!cases.html.contains("Uku Näidis"), "it no longer waits for him");
        let closed = jaan.get(&format!("{}{his_offer}", town.url)).await;
        assert!(closed.status == 200 && closed.html.contains("Somebody else has applied"), "{}", closed.html);
        let inbox = jaan.get(&format!("{}/en/inbox", town.url)).await;
        assert!(inbox.html.contains("The other parent has applied for the child benefit"));
        let late = jaan.post(&his, &his_offer, &[]).await;
        assert_eq!(late.location().map(|to| to.ends_with(&his_offer)), Some(true), "it only says how it stands");
        assert_eq!(benefits(&town).await.len(), 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_offer_is_declined_and_thought_over_and_nobody_elses() {
    let town = Town::small().await;
    born(&town).await;
    let mut mari = Browser::signed_in(&town.url, MARI).await;
    let cases = offered(&town, &mut mari).await;
    let offer = address(&cases);
    let declined = mari.submit(&cases, &format!("{offer}/refusal"), &[]).await;
    assert_eq!(declined.path(), offer);
    assert!(declined.html.contains("You declined this offer"), "{}", declined.html);
    let later = mari.get(&format!("{}/en/cases", town.url)).await;
    assert!(later.html.contains("Offers that you declined"));
    let back = mari.submit(&later, &format!("{offer}/return"), &[]).await;
    assert!(back.html.contains("Look and confirm"), "{}", back.html);

    let mut olev = Browser::signed_in(&town.url, OLEV).await;
    let own = olev.get(&format!("{}/en/cases", town.url)).await;
    let csrf = own.hidden("_csrf").unwrap();
    assert_eq!(olev.get(&format!("{}{offer}", town.url)).await.status, 404);
    for path in ["", "/refusal", "/return"] {
        let url = format!("{}{offer}{path}", town.url);
        assert_eq!(olev.send(reqwest::Method::POST, &url, &[("_csrf", &csrf)]).await.status, 404, "{path}");
        assert_eq!(mari.send(reqwest::Method::POST, &url, &[]).await.status, 403, "a forged form at {path}");
    }
    for path in ["/en/offers/1", "/en/offers/00000000-0000-0000-0000-000000000000"] {
        assert_eq!(mari.get(&format!("{}{path}", town.url)).await.status, 404);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unfinished_application_is_not_written_over() {
    let town = Town::small().await;
    born(&town).await;
    let mut mari = Browser::signed_in(&town.url, MARI).await;
    let start = mari.get(&format!("{}/en/child-benefit", town.url)).await;
    mari.submit(&start, "/en/child-benefit", &[]).await;
    let cases = offered(&town, &mut mari).await;
    let busy = mari.submit(&cases, &address(&cases), &[]).await;
    assert_eq!(busy.status, 409);
    assert!(busy.html.contains("You have an unfinished application"), "{}", busy.html);
}
