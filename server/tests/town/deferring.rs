//! A contest is filed while the population register is down: the term does not wait for it, and the decision does.

use serde_json::json;

use crate::{
    browser::Browser,
    houses::Town,
    there_and_back::{JAAN, OLEV, until},
};

const SERVICE: &str = "/en/speed-fine-contest";

/// From now on the population register fails so when it is asked who lives where.
async fn register(town: &Town, fault: &str) {
    let fault = json!({ "service": "person-by-code", "fault": fault });
    let ordered = reqwest::Client::new().post(format!("{}/sandbox/faults", town.population)).json(&fault);
    assert!(ordered.send().await.unwrap().status().is_success());
}

#[tokio::test(flavor = "multi_thread")]
async fn who_files_without_an_answer_is_heard_when_it_comes() {
    let town = Town::small().await;
    register(&town, "down").await;
    let mut jaan = Browser::signed_in(&town.url, JAAN).await;
    let start = jaan.get(&format!("{}{SERVICE}", town.url)).await;
    let page = jaan.submit(&start, SERVICE, &[]).await;
    let fine = [("fine", "HT-990002"), ("served_later", "no")];
    let page = jaan.submit(&page, &format!("{SERVICE}/fine"), &fine).await;
    let page = jaan.submit(&page, &format!("{SERVICE}/notice"), &[]).await;
    let page = jaan.submit(&page, &format!("{SERVICE}/grounds"), &[("grounds", "other")]).await;
    let later = "We will ask the population register after you submit.";
    assert!(page.plain().contains(later) && !page.html.contains("name=\"address\""), "{}", page.html);
    let statement = [("statement", "I was at home."), ("address", "typed all the same")];
    let check = jaan.submit(&page, &format!("{SERVICE}/statement"), &statement).await;
    assert_eq!(check.path(), format!("{SERVICE}/check"), "{}", check.html);
    assert!(check.plain().contains(later) && !check.html.contains("typed all the same"));
    let receipt = jaan.submit(&check, &format!("{SERVICE}/check"), &[]).await;
    assert!(receipt.plain().contains("Waits for an answer: population register"), "{}", receipt.html);
    let reference = receipt.path().trim_start_matches("/en/cases/").trim_end_matches("/receipt").to_owned();
    let (case, desk) = (format!("{}/en/cases/{reference}", town.url), format!("/en/admin/cases/{reference}"));
    until("the fine is stopped at once", async || jaan.get(&case).await.html.contains("Waiting for a decision")).await;

    let mut olev = Browser::signed_in(&town.url, OLEV).await;
    let queue = olev.get(&format!("{}/en/admin/queues/speed-fine-contest/new", town.url)).await;
    assert!(queue.plain().contains("waits for an answer: population register"), "{}", queue.html);
    let seen = olev.get(&format!("{}{desk}", town.url)).await;
    let decision = format!("{desk}/decision");
    let taken = olev.submit(&seen, &decision, &[("action", "take")]).await;
    assert!(taken.plain().contains("Nothing can be decided until the answer is there"), "{}", taken.html);
    assert!(!taken.html.contains("value=\"uphold\""), "no decision is offered");
    let (token, version) = (taken.hidden("_csrf").unwrap(), seen.hidden("version").unwrap());
    let next = (version.parse::<i64>().unwrap() + 1).to_string();
    let forged = [("_csrf", token.as_str()), ("version", &next), ("action", "uphold"), ("reason", "No.")];
    let refused = olev.send(reqwest::Method::POST, &format!("{}{decision}", town.url), &forged).await;
    assert_eq!(refused.status, 409);

    register(&town, "none").await;
    // The next try may be a while away.
    for _ in 0..1200 {
        if !jaan.get(&case).await.plain().contains("Waits for an answer") {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    let story = jaan.get(&case).await.plain();
    assert!(story.contains("The answer of the population register was added to the application"), "{story}");
    let open = olev.get(&format!("{}{desk}", town.url)).await;
    assert!(open.html.contains("value=\"uphold\"") && !open.plain().contains("Waits for an answer"), "{}", open.html);
}
