//! Mari files for her company and for her child; whoever may not, finds nothing.

use reqwest::Method;
use serde_json::Value;

use crate::{
    browser::{Browser, Page},
    houses::{Town, towns},
    there_and_back::{JAAN, MARI, OLEV, until},
};

const GARDEN: &str = "company/19990063";
const JUHAN: &str = "child/EE51806039011";
const FOR: &str = "/en/felling-permit/for";

/// Chooses for whom, and answers everything; returns the page on which all answers stand.
pub async fn filled(town: &Town, mari: &mut Browser, whom: &str) -> Page {
    let start = mari.get(&format!("{}/en/felling-permit", town.url)).await;
    let asked = mari.submit(&start, "/en/felling-permit", &[]).await;
    assert_eq!(asked.path(), FOR);
    let owner = mari.submit(&asked, FOR, &[("whom", whom)]).await;
    let base = owner.path().strip_suffix("/owner").expect("the first page").to_owned();
    assert!(base.starts_with("/en/felling-permit~") && !base.contains("51806039011"), "{base}");
    let trees = mari.submit(&owner, &format!("{base}/owner"), &[("email", "mari@example.invalid")]).await;
    let answers = [("place", "Kase tn 1"), ("trees", "2"), ("reason", "dead")];
    let check = mari.submit(&trees, &format!("{base}/trees"), &answers).await;
    assert_eq!(check.path(), format!("{base}/check"), "{}", check.html);
    check
}

async fn records(town: &Town, reference: &str) -> Vec<Value> {
    let url = format!("{}/city/sandbox/records", town.registers);
    let all: Value = reqwest::get(url).await.unwrap().json().await.unwrap();
    let all = all["records"].as_array().unwrap().iter();
    all.filter(|record| record.to_string().contains(reference)).cloned().collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_permit_is_asked_for_in_the_name_of_a_company_and_of_a_child() {
    for town in towns().await {
        let at = |path: &str| format!("{}{path}", town.url);
        let mut mari = Browser::signed_in(&town.url, MARI).await;
        let start = mari.get(&at("/en/felling-permit")).await;
        let asked = mari.submit(&start, "/en/felling-permit", &[]).await;
        assert!(asked.html.contains("Juhan N") && asked.html.contains("19990063"), "{}", asked.html);
        assert!(!asked.html.contains("Katse Ehitus"), "she has left that board");
        let nothing = mari.post(&asked, FOR, &[]).await;
        assert_eq!(nothing.status, 422);
        assert!(nothing.html.contains("Choose for whom you are applying."));
        for not_hers in ["company/19990073", "child/EE51806039012", "company/EE51806039011"] {
            assert_eq!(mari.post(&asked, FOR, &[("whom", not_hers)]).await.status, 404, "{not_hers}");
        }
        assert_eq!(mari.post(&asked, FOR, &[("whom", "friend/1")]).await.status, 400);

        // Both stand side by side, and each page says for whom it is.
        let childs = filled(&town, &mut mari, JUHAN).await;
        assert!(childs.html.contains("You are acting for your child") && childs.html.contains("Juhan N"));
        let check = filled(&town, &mut mari, GARDEN).await;
        assert!(check.html.contains("You are acting for the company") && check.html.contains("Aia tn 7"));
        let receipt = mari.submit(&check, &check.path(), &[]).await;
        assert!(receipt.html.contains("For: ") && receipt.html.contains("Aiad"), "{}", receipt.html);
        let reference = receipt.path().split('/').nth(3).expect("a receipt").to_owned();
        let cases = mari.get(&at("/en/cases")).await;
        assert!(cases.html.contains("Juhan N") && cases.html.contains(&reference), "{}", cases.html);
        until("the register has it", async || records(&town, &reference).await.len() == 1).await;
        let told = records(&town, &reference).await[0].to_string();
        assert!(told.contains("19990063") && told.contains(MARI), "{told}");

        // Jaan keeps the company's books, and is nobody's father here.
        let mut jaan = Browser::signed_in(&town.url, JAAN).await;
        let own = jaan.get(&at("/en/felling-permit")).await;
        let asked = jaan.submit(&own, "/en/felling-permit", &[]).await;
        assert!(!asked.html.contains("19990063") && asked.html.contains("19990073"), "{}", asked.html);
        for not_his in [GARDEN, JUHAN] {
            assert_eq!(jaan.post(&asked, FOR, &[("whom", not_his)]).await.status, 404, "{not_his}");
        }
        let foreign = childs.path();
        let csrf = asked.hidden("_csrf").unwrap();
        let sent = jaan.send(Method::POST, &at(&foreign), &[("_csrf", &csrf)]).await;
        assert!([400, 404].contains(&sent.status), "{}", sent.status);
        assert_eq!(jaan.get(&at(&foreign)).await.status, 303, "there is nothing of his");

        // The official sees in whose name it was filed, and Mari sees who looked.
        let mut olev = Browser::signed_in(&town.url, OLEV).await;
        let queue = olev.get(&at("/en/admin/queues/felling-permit/new")).await;
        assert!(queue.html.contains("Aiad") && queue.html.contains(&reference), "{}", queue.html);
        let case = olev.get(&at(&format!("/en/admin/cases/{reference}"))).await;
        assert!(case.html.contains("registry code 19990063") || case.html.contains("19990063"), "{}", case.html);
        let looks = mari.get(&at("/en/looks")).await;
        assert!(looks.html.contains("For: ") && looks.html.contains("whom the person may act"), "{}", looks.html);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn when_the_register_is_silent_nobody_acts_for_others_and_nothing_is_lost() {
    let town = Town::small().await;
    let mut mari = Browser::signed_in(&town.url, MARI).await;
    let check = filled(&town, &mut mari, GARDEN).await;
    let fault = |fault: &str| format!(r#"{{"service": "represented", "fault": "{fault}"}}"#);
    let faults = format!("{}/business/sandbox/faults", town.registers);
    let order = async |what: &str| {
        let sent = reqwest::Client::new().post(&faults).header("content-type", "application/json").body(fault(what));
        assert!(sent.send().await.unwrap().status().is_success());
    };
    order("down").await;
    let sent = mari.post(&check, &check.path(), &[]).await;
    assert_eq!(sent.status, 503);
    assert!(sent.html.contains("We cannot tell just now whether you may act for them"), "{}", sent.html);
    order("none").await;
    // A register that was silent is left alone for some seconds.
    until("what was typed is sent", async || mari.post(&check, &check.path(), &[]).await.status == 303).await;
    let cases = mari.get(&format!("{}/en/cases", town.url)).await;
    assert!(cases.html.contains("/en/cases/") && !cases.html.contains("/en/drafts/"), "{}", cases.html);
}
