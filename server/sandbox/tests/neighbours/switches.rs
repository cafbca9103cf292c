//! Faults switched on at the security server: each kind, for one service, one register or one person.

use crate::{POPULATION, TRAFFIC, ask, browser, header, records, registers::application, tell, town};
use portico_sandbox::Running;
use serde_json::{Value, json};
use std::time::{Duration, Instant};

const MARI: &str = "EE48005149019";
const JAAN: &str = "EE37511029028";

fn board(town: &Running) -> String {
    format!("{}/sandbox/faults", town.addresses.security_server)
}

/// Orders a fault; status and body of the answer.
async fn switch(town: &Running, order: Value) -> (u16, Value) {
    let answer = browser().post(board(town)).json(&order).send().await.unwrap();
    (answer.status().as_u16(), answer.json().await.unwrap())
}

async fn person(town: &Running, code: &str) -> Result<reqwest::Response, reqwest::Error> {
    ask(town, POPULATION, "person-by-code", &json!({ "code": code })).send().await
}

async fn on(town: &Running) -> Vec<Value> {
    let list: Value = browser().get(format!("{}.json", board(town))).send().await.unwrap().json().await.unwrap();
    list["faults"].as_array().unwrap().clone()
}

async fn received(town: &Running, key: &str) -> Vec<u64> {
    let records = records(town, TRAFFIC).await;
    let of_key = records["records"].as_array().unwrap().iter().filter(|slot| slot["key"] == key);
    of_key.flat_map(|slot| [slot["received"].as_u64(), slot["recorded"].as_u64()]).flatten().collect()
}

#[tokio::test]
async fn a_person_a_service_or_a_register_fails_and_no_other() {
    let town = town().await;
    assert_eq!(switch(&town, json!({ "about": MARI, "fault": "down" })).await.0, 201);
    let down = person(&town, MARI).await.unwrap();
    assert_eq!((down.status().as_u16(), header(&down, "x-road-error")), (500, "server.serverproxy.network_error"));
    assert_eq!(person(&town, JAAN).await.unwrap().status(), 200);
    let by_user = ask(&town, TRAFFIC, "vehicle-by-plate", &json!({ "plate": "123ABC" })).header("x-road-userid", MARI);
    assert_eq!(by_user.send().await.unwrap().status(), 500, "she is the one who asks");

    switch(&town, json!({ "service": "traffic", "fault": "garbage" })).await;
    let plate = json!({ "plate": "123ABC" });
    assert_eq!(
        header(&ask(&town, TRAFFIC, "vehicle-by-plate", &plate).send().await.unwrap(), "content-type"),
        "text/html; charset=utf-8"
    );
    assert_eq!(person(&town, JAAN).await.unwrap().status(), 200);
}

#[tokio::test]
async fn faults_are_listed_counted_and_switched_off() {
    let town = town().await;
    let (_, first) = switch(&town, json!({ "service": "person-by-code", "fault": "down", "times": 2 })).await;
    switch(&town, json!({ "service": "births", "fault": "slow", "delay_ms": 5 })).await;
    let _ = person(&town, MARI).await;
    let listed = on(&town).await;
    assert_eq!((&listed[0]["fault"], &listed[0]["left"], &listed[0]["hits"]), (&json!("down"), &json!(1), &json!(1)));
    assert_eq!((&listed[1]["fault"], &listed[1]["left"]), (&json!("slow"), &Value::Null));

    let off = |path: String| async { browser().delete(path).send().await.unwrap().status().as_u16() };
    assert_eq!(off(format!("{}/{}", board(&town), first["id"])).await, 204);
    assert_eq!(off(format!("{}/{}", board(&town), first["id"])).await, 404);
    assert_eq!(person(&town, MARI).await.unwrap().status(), 200);
    assert_eq!(off(board(&town)).await, 204);
    assert!(on(&town).await.is_empty());
}

#[tokio::test]
async fn an_order_that_cannot_be_carried_out_says_why() {
    let town = town().await;
    for (order, word) in [
        (json!({ "service": "vehicel", "fault": "down" }), "traffic"),
        (json!({ "service": "traffic", "fault": "odd" }), "held_answer"),
        (json!({ "service": "traffic", "fault": "changed" }), "field"),
        (json!({ "fault": "down", "tims": 1 }), "tims"),
    ] {
        let (status, said) = switch(&town, order).await;
        assert_eq!(status, 422);
        assert!(said["error"].as_str().unwrap().contains(word), "{said}");
    }
    // On the way to a register nothing happens at the register itself.
    for fault in ["duplicate", "wrong_hash", "dropped", "changed"] {
        assert_eq!(crate::order(&town, TRAFFIC, json!({ "service": "vehicle-by-plate", "fault": fault })).await, 422);
    }
}

#[tokio::test]
async fn the_form_does_what_an_order_does() {
    let town = town().await;
    let page = browser().get(board(&town)).send().await.unwrap().text().await.unwrap();
    assert!(page.contains("Everything works") && page.contains("<option value=\"dropped\">"), "{page}");
    let post = async |form: &str| {
        let request = browser().post(board(&town)).header("content-type", "application/x-www-form-urlencoded");
        let answer = request.body(form.to_owned()).send().await.unwrap();
        (answer.status().as_u16(), answer.text().await.unwrap())
    };
    let form = "fault=reject&service=permit-application&about=&times=3&seconds=&reason=too+%3Clate%3E&field=&value=";
    assert_eq!(post(form).await.0, 303);
    let page = browser().get(board(&town)).send().await.unwrap().text().await.unwrap();
    assert!(page.contains("too &lt;late&gt;") && page.contains("3 more times"), "{page}");
    let (status, said) = post("fault=slow&seconds=x").await;
    assert!(status == 422 && said.contains("not a whole number"), "{said}");
    assert_eq!(post("off=1").await.0, 303);
    assert!(on(&town).await.is_empty());
}

#[tokio::test]
async fn what_the_provider_says_comes_through_the_security_server() {
    let town = town().await;
    let apply = async |key: &str| {
        ask(&town, TRAFFIC, "permit-application", &application(key, "h")).header("x-road-id", key).send().await
    };
    for (fault, status, said) in [
        (json!({ "fault": "error_then_ok" }), 500, "internal_error"),
        (json!({ "fault": "reject", "reason": "closed_for_winter", "times": 1 }), 409, "closed_for_winter"),
        (json!({ "fault": "garbage", "times": 1 }), 200, "<p>"),
    ] {
        switch(&town, fault).await;
        let answer = apply("k").await.unwrap();
        assert_eq!(answer.status(), status);
        for (name, value) in [
            ("x-road-id", "k"),
            ("x-road-error", ""),
            ("x-road-service", "EE-sandbox/GOV/79990037/traffic/permit-application"),
        ] {
            assert_eq!(header(&answer, name), value);
        }
        assert_eq!(header(&answer, "x-road-request-hash").len(), 88, "base64 of 64 bytes");
        assert!(answer.text().await.unwrap().contains(said));
    }
    assert!(received(&town, "k").await.is_empty(), "nothing of it reached the register");
}

#[tokio::test]
async fn a_duplicate_reaches_the_register_twice_and_is_recorded_once() {
    let town = town().await;
    switch(&town, json!({ "fault": "duplicate", "times": 1 })).await;
    let (status, said) = tell(&town, TRAFFIC, "permit-application", &application("k", "h")).await;
    assert_eq!((status, said["status"].as_str()), (200, Some("already_recorded")));
    assert_eq!(received(&town, "k").await, [2, 1]);
}

#[tokio::test]
async fn a_held_answer_comes_after_everything_was_done_and_a_slow_one_before() {
    let town = town().await;
    let hasty = async |key: &str| {
        let request = ask(&town, TRAFFIC, "permit-application", &application(key, "h"));
        assert!(request.timeout(Duration::from_secs(1)).send().await.unwrap_err().is_timeout());
        received(&town, key).await
    };
    switch(&town, json!({ "fault": "held_answer", "times": 1 })).await;
    assert_eq!(hasty("held").await, [1, 1]);
    switch(&town, json!({ "fault": "slow", "times": 1 })).await;
    assert!(hasty("slow").await.is_empty());

    switch(&town, json!({ "fault": "slow", "delay_ms": 300, "times": 1 })).await;
    let asked = Instant::now();
    assert_eq!(person(&town, MARI).await.unwrap().status(), 200);
    assert!(asked.elapsed() >= Duration::from_millis(300));
}

#[tokio::test]
async fn a_late_answer_only_says_that_it_arrived() {
    let town = town().await;
    switch(&town, json!({ "fault": "late_answer", "times": 1 })).await;
    assert_eq!(
        tell(&town, TRAFFIC, "permit-application", &application("k", "h")).await,
        (202, json!({ "status": "received" }))
    );
    assert_eq!(received(&town, "k").await, [1, 1]);
}

#[tokio::test]
async fn a_dropped_connection_does_nothing_and_a_lost_answer_everything() {
    let town = town().await;
    let broken = async |key: &str| {
        let request = ask(&town, TRAFFIC, "permit-application", &application(key, "h"));
        assert!(request.send().await.is_err());
        received(&town, key).await
    };
    switch(&town, json!({ "fault": "dropped", "times": 1 })).await;
    assert!(broken("dropped").await.is_empty());
    switch(&town, json!({ "fault": "lost_answer", "times": 1 })).await;
    assert_eq!(broken("lost").await, [1, 1]);
}

#[tokio::test]
async fn changed_data_say_something_else_and_nothing_more() {
    let town = town().await;
    let before: Value = person(&town, MARI).await.unwrap().json().await.unwrap();
    switch(&town, json!({ "fault": "changed", "field": "district", "value": "Nõmme", "times": 1 })).await;
    let changed: Value = person(&town, MARI).await.unwrap().json().await.unwrap();
    let mut expected = before;
    expected["district"] = json!("Nõmme");
    assert_eq!(changed, expected);
}

#[tokio::test]
async fn a_wrong_hash_is_a_hash_of_something_else() {
    use sha2::{Digest, Sha512};
    let town = town().await;
    let hashes = async || {
        let body = json!({ "code": MARI }).to_string();
        let url = format!("{}/r1/{POPULATION}/person-by-code", town.addresses.security_server);
        let request = browser().post(url).header("x-road-client", portico_sandbox::CLIENT).body(body.clone());
        let answer = request.send().await.unwrap();
        let head = format!(
            "POST\r\n/r1/{POPULATION}/person-by-code\r\nx-road-client:{}\r\naccept:*/*\r\nx-road-request-id:{}\r\nx-road-id:{}\r\n",
            portico_sandbox::CLIENT,
            header(&answer, "x-road-request-id"),
            header(&answer, "x-road-id")
        );
        let both = [Sha512::digest(head).as_slice(), Sha512::digest(body).as_slice()].concat();
        use base64::Engine;
        let right = base64::engine::general_purpose::STANDARD.encode(Sha512::digest(both));
        (header(&answer, "x-road-request-hash").to_owned(), right)
    };
    let (said, right) = hashes().await;
    assert_eq!(said, right);
    switch(&town, json!({ "fault": "wrong_hash", "times": 1 })).await;
    let (said, right) = hashes().await;
    assert!(said != right && said.len() == right.len());
}
