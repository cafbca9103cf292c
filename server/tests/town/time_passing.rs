//! The sandbox's clock moves, and the portal and its worker with it: what ends in two weeks is seen today.

use serde_json::json;
use testkit::TestDatabase;

use crate::{
    browser::Browser,
    confirming::{TIINA, tiina_applies},
    houses::{Topology, Town},
    there_and_back::{MARI, until},
};

async fn moves(town: &Town, how: serde_json::Value) {
    let clock = reqwest::Client::new().post(format!("{}/sandbox/clock", town.gateway)).json(&how);
    assert_eq!(clock.send().await.unwrap().status(), 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_term_of_two_weeks_ends_today_and_nobody_is_signed_out() {
    for topology in [Topology::OneProcess, Topology::Separate] {
        let town = Town::start(topology, TestDatabase::sqlite()).await;
        let mut tiina = Browser::signed_in(&town.url, TIINA).await;
        let reference = tiina_applies(&town, &mut tiina).await;
        let url = format!("{}/en/cases/{reference}", town.url);
        let form = tiina.get(&format!("{url}/withdraw")).await;
        assert_eq!(form.status, 200);
        assert!(form.html.contains("Take the application back?"), "a question: {}", form.html);
        assert!(!form.html.contains("You took"), "it has not happened yet: {}", form.html);
        moves(&town, json!({ "days": 12 })).await;
        until("the worker has heard of it", async || town.log().contains("clock was moved")).await;
        assert!(!tiina.get(&url).await.html.contains("Closed without an answer"), "the owner still has two days");

        moves(&town, json!({ "days": 5 })).await;
        until("the application has lapsed", async || {
            let case = tiina.get(&url).await;
            assert_eq!(case.status, 200, "she is still signed in");
            case.html.contains("Closed without an answer")
        })
        .await;
        // A form from two weeks ago is still hers, and its act is no longer on offer.
        let late = tiina.post(&form, &format!("/en/cases/{reference}/withdraw"), &[]).await;
        assert!(![400, 403].contains(&late.status), "{} {}", late.status, late.html);
        // Nor is anybody kept out.
        Browser::signed_in(&town.url, MARI).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn drafts_that_nobody_touched_for_so_long_are_swept_at_once() {
    let town = Town::small().await;
    let mut mari = Browser::signed_in(&town.url, MARI).await;
    let start = mari.get(&format!("{}/en/parking-permit", town.url)).await;
    mari.submit(&start, "/en/parking-permit", &[]).await;
    let drafts = format!("{}/en/cases", town.url);
    let removal = "/en/drafts/parking-permit/removal";
    let asked = mari.get(&format!("{}{removal}", town.url)).await;
    let removed = mari.submit(&asked, removal, &[]).await;
    assert!(removed.html.contains("The unfinished application is deleted."), "{}", removed.html);
    mari.submit(&start, "/en/parking-permit", &[]).await;
    assert!(mari.get(&drafts).await.html.contains(removal));
    moves(&town, json!({ "days": 61 })).await;
    until("the draft is gone", async || !mari.get(&drafts).await.html.contains(removal)).await;
}
