//! Each fault that the sandbox's security server can play, as the portal meets it: the right page for a question, the
//! right end for a message. Every person here has a fault of their own, so that all of it happens at once.

use serde_json::{Value, json};
use tokio::task::JoinSet;

use crate::{
    browser::{Browser, Page},
    houses::Town,
    there_and_back::{MARI, SIRJE, records, typed, until},
};

/// Somebody of the crowd, with a car of their own.
#[derive(Clone)]
struct Someone {
    code: String,
    plate: String,
}

/// The crowd, one after the other.
async fn crowd(town: &Town) -> Vec<Someone> {
    let url = format!("{}/people.json", town.signin);
    let list: Value = reqwest::get(url).await.unwrap().json().await.unwrap();
    let crowd = list["people"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|person| person["family_name"].as_str().unwrap().starts_with("Näidis-"));
    let text = |person: &Value, field: &str| person[field].as_str().unwrap().to_owned();
    crowd.map(|person| Someone { code: text(person, "code"), plate: text(person, "plate") }).collect()
}

async fn order(town: &Town, order: &Value) {
    let answer = reqwest::Client::new().post(format!("{}/sandbox/faults", town.gateway)).json(order).send().await;
    assert_eq!(answer.unwrap().status(), 201, "{order}");
}

async fn all_well(town: &Town) {
    let answer = reqwest::Client::new().delete(format!("{}/sandbox/faults", town.gateway)).send().await;
    assert_eq!(answer.unwrap().status(), 204);
}

/// Begins an application; the first page of questions.
async fn begins(url: &str, browser: &mut Browser) -> Page {
    let start = browser.get(&format!("{url}/en/parking-permit")).await;
    browser.submit(&start, "/en/parking-permit", &[]).await
}

/// Goes on from the first page to the receipt; the case's reference.
async fn goes_on(browser: &mut Browser, home: &Page, plate: &str) -> String {
    let car = browser.submit(home, "/en/parking-permit/home", &[]).await;
    let permit = browser.submit(&car, "/en/parking-permit/car", &[("plate", plate)]).await;
    assert_eq!(permit.path(), "/en/parking-permit/permit", "{}", permit.html);
    let date = ["day", "month", "year"].map(|part| (format!("starts_on-{part}"), typed(&permit, part)));
    let date: Vec<(&str, &str)> = date.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let check = browser.submit(&permit, "/en/parking-permit/permit", &date).await;
    let receipt = browser.submit(&check, "/en/parking-permit/check", &[]).await;
    let path = receipt.path();
    path.strip_prefix("/en/cases/").and_then(|rest| rest.strip_suffix("/receipt")).expect("a receipt").to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_question_that_gets_no_usable_answer_is_asked_the_person() {
    let town = Town::small().await;
    let faults = [
        (json!({ "fault": "down" }), false),
        (json!({ "fault": "slow" }), false),
        (json!({ "fault": "error_then_ok", "times": 9 }), false),
        (json!({ "fault": "held_answer" }), false),
        (json!({ "fault": "late_answer" }), false),
        (json!({ "fault": "reject" }), false),
        (json!({ "fault": "garbage" }), false),
        (json!({ "fault": "dropped" }), false),
        (json!({ "fault": "lost_answer" }), false),
        // What is down once is asked once more at once.
        (json!({ "fault": "error_then_ok" }), true),
        (json!({ "fault": "dropped", "times": 1 }), true),
        (json!({ "fault": "duplicate" }), true),
        (json!({ "fault": "wrong_hash" }), true),
        (json!({ "fault": "slow", "delay_ms": 300 }), true),
    ];
    let mut all = JoinSet::new();
    for ((mut fault, known), someone) in faults.into_iter().zip(crowd(&town).await) {
        fault["service"] = json!("person-by-code");
        fault["about"] = json!(someone.code);
        order(&town, &fault).await;
        let url = town.url.clone();
        all.spawn(async move {
            let mut browser = Browser::signed_in(&url, &someone.code).await;
            let home = begins(&url, &mut browser).await;
            assert_eq!((home.status, home.path().as_str()), (200, "/en/parking-permit/home"), "{fault}: {}", home.html);
            let by_hand = home.html.contains("name=\"address\"");
            assert_eq!(by_hand, !known, "{fault}: {}", home.html);
            assert_eq!(home.html.contains("Katse tn"), known, "{fault}: {}", home.html);
        });
    }
    while let Some(done) = all.join_next().await {
        done.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_question_that_must_be_answered_waits_with_what_was_typed() {
    let town = Town::small().await;
    for (fault, someone) in ["down", "garbage", "dropped", "reject"].into_iter().zip(crowd(&town).await) {
        let mut browser = Browser::signed_in(&town.url, &someone.code).await;
        let home = begins(&town.url, &mut browser).await;
        let car = browser.submit(&home, "/en/parking-permit/home", &[]).await;
        order(&town, &json!({ "service": "vehicle-by-plate", "about": someone.plate, "fault": fault })).await;
        let later = browser.submit(&car, "/en/parking-permit/car", &[("plate", &someone.plate)]).await;
        assert_eq!(later.status, 503, "{fault}: {}", later.html);
        all_well(&town).await;
        let kept = browser.get(&format!("{}/en/parking-permit/car", town.url)).await;
        assert!(kept.html.contains(&someone.plate), "{fault}: {}", kept.html);
        let permit = browser.submit(&kept, "/en/parking-permit/car", &[("plate", &someone.plate)]).await;
        assert_eq!(permit.path(), "/en/parking-permit/permit", "{fault}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_is_recorded_once_whatever_happens_on_its_way() {
    let town = Town::small().await;
    // How often the register gets it: what it never got the first time is sent again, and so is what it did get
    // when its answer did not come.
    let faults = [
        ("down", 1),
        ("error_then_ok", 1),
        ("garbage", 1),
        ("dropped", 1),
        ("slow", 1),
        ("wrong_hash", 1),
        ("late_answer", 1),
        ("duplicate", 2),
        ("lost_answer", 2),
        ("held_answer", 2),
    ];
    let mut sent = Vec::new();
    for ((fault, times), someone) in faults.into_iter().zip(crowd(&town).await) {
        let about = json!({ "service": "permit-application", "about": someone.code, "fault": fault, "times": 1 });
        order(&town, &about).await;
        let mut browser = Browser::signed_in(&town.url, &someone.code).await;
        let home = begins(&town.url, &mut browser).await;
        sent.push((fault, times, goes_on(&mut browser, &home, &someone.plate).await));
    }
    for (fault, times, reference) in sent {
        let what = format!("{fault}: the register has it once, having got it {times} times");
        for _ in 0..3 {
            let seen = records(&town, &reference).await;
            if seen.first().is_some_and(|record| record["received"].as_u64() >= Some(times)) {
                break;
            }
            tokio::time::sleep(std::time::Duration::from_secs(5)).await;
        }
        until(&what, async || {
            let seen = records(&town, &reference).await;
            seen.len() == 1 && seen[0]["recorded"] == 1 && seen[0]["received"].as_u64() >= Some(times)
        })
        .await;
        assert_eq!(records(&town, &reference).await[0]["received"], times, "{fault}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_that_is_turned_down_is_stuck_with_its_reason_until_it_is_sent_again() {
    let town = Town::small().await;
    let someone = crowd(&town).await.swap_remove(0);
    let fault = json!({ "service": "permit-application", "about": someone.code, "fault": "reject", "reason": "closed for winter", "times": 1 });
    order(&town, &fault).await;
    let mut browser = Browser::signed_in(&town.url, &someone.code).await;
    let home = begins(&town.url, &mut browser).await;
    let reference = goes_on(&mut browser, &home, &someone.plate).await;

    let mut sirje = Browser::signed_in(&town.url, SIRJE).await;
    let case = format!("{}/en/admin/cases/{reference}", town.url);
    until("the official reads the reason", async || sirje.get(&case).await.html.contains("closed for winter")).await;
    let page = sirje.get(&case).await;
    sirje.submit(&page, &format!("/en/admin/cases/{reference}/resending"), &[]).await;
    until("it is recorded", async || records(&town, &reference).await.len() == 1).await;
    assert_eq!(records(&town, &reference).await[0]["received"], 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn data_that_changed_meanwhile_count_when_the_person_comes_back() {
    let town = Town::small().await;
    let mut mari = Browser::signed_in(&town.url, MARI).await;
    let home = begins(&town.url, &mut mari).await;
    assert!(home.html.contains("Kesklinn") && home.html.contains("Pikk tn"), "{}", home.html);
    let change = json!({ "service": "population", "fault": "changed", "field": "district", "value": "Nõmme" });
    order(&town, &change).await;
    let again = begins(&town.url, &mut mari).await;
    assert_eq!(again.path(), "/en/parking-permit/home", "what was asked just now is not asked again");
    let clock = reqwest::Client::new().post(format!("{}/sandbox/clock", town.gateway)).json(&json!({ "hours": 1 }));
    assert_eq!(clock.send().await.unwrap().status(), 200);
    until("the register is asked again, and she lives outside every zone", async || {
        let page = begins(&town.url, &mut mari).await;
        page.path() == "/en/parking-permit/eligibility" && page.html.contains("Nõmme")
    })
    .await;
}
