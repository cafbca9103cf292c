//! The benefits register: an application is decided once, and the decision can be asked for.

use crate::{BENEFITS, order, records, tell, town};
use portico_sandbox::Running;
use serde_json::{Value, json};

fn application(key: &str) -> Value {
    json!({
        "key": key, "content_hash": "h", "case": "LT-2026-1", "person": "EE48005149019",
        "child_code": "EE51806039011", "account": "EE471000001020145685", "recipient": "Mari Näidis",
    })
}

async fn status(town: &Running) -> Value {
    tell(town, BENEFITS, "benefit-status", &json!({ "person": "EE48005149019" })).await.1
}

#[tokio::test]
async fn an_application_is_decided_once() {
    let town = town().await;
    let send = async |body: &Value| tell(&town, BENEFITS, "benefit-application", body).await;
    assert_eq!(status(&town).await["decisions"], json!([]));
    assert_eq!(send(&application("k")).await, (201, json!({ "status": "recorded", "decision": "HO-000001" })));
    assert_eq!(send(&application("k")).await, (200, json!({ "status": "already_recorded", "decision": "HO-000001" })));
    let mut other = application("k");
    other["content_hash"] = json!("i");
    assert_eq!(send(&other).await, (409, json!({ "error": "different_content" })));
    assert_eq!(send(&application("j")).await.1["decision"], "HO-000002");

    let known = status(&town).await;
    assert_eq!(
        (&known["decisions"], &known["states"]),
        (&json!(["HO-000001", "HO-000002"]), &json!(["granted", "granted"]))
    );
    assert_eq!(known["cases"], json!(["LT-2026-1", "LT-2026-1"]));
    assert_eq!((&known["children"][0], &known["recipients"][0]), (&json!("EE51806039011"), &json!("Mari Näidis")));
    let (_, nobody) = tell(&town, BENEFITS, "benefit-status", &json!({ "person": "EE37511029028" })).await;
    assert_eq!(nobody["decisions"], json!([]));
    assert_eq!(tell(&town, BENEFITS, "benefit-status", &json!({})).await.0, 422);
}

#[tokio::test]
async fn who_wants_no_more_is_paid_no_more() {
    let town = town().await;
    let send = async |service: &str, body: &Value| tell(&town, BENEFITS, service, body).await;
    send("benefit-application", &application("k")).await;
    let mut other = application("j");
    other["case"] = json!("LT-2026-2");
    send("benefit-application", &other).await;
    let end = json!({ "key": "e", "content_hash": "h", "case": "LT-2026-1", "person": "EE48005149019" });
    assert_eq!(send("benefit-withdrawal", &end).await, (201, json!({ "status": "recorded" })));
    assert_eq!(status(&town).await["states"], json!(["ended", "granted"]));
    for field in ["key", "content_hash", "case", "person"] {
        let mut partial = end.clone();
        partial.as_object_mut().unwrap().remove(field);
        let answer = send("benefit-withdrawal", &partial).await;
        assert_eq!(answer, (422, json!({ "error": "missing_field", "field": field })));
    }
}

#[tokio::test]
async fn every_part_of_an_application_is_needed() {
    let town = town().await;
    for field in ["key", "content_hash", "case", "person", "child_code", "account", "recipient"] {
        let mut partial = application("k");
        partial.as_object_mut().unwrap().remove(field);
        let answer = tell(&town, BENEFITS, "benefit-application", &partial).await;
        assert_eq!(answer, (422, json!({ "error": "missing_field", "field": field })));
    }
    assert!(records(&town, BENEFITS).await["records"][0]["record"].is_null(), "received, never recorded");
}

#[tokio::test]
async fn the_decision_may_come_later() {
    let town = town().await;
    order(&town, BENEFITS, json!({ "service": "benefit-application", "fault": "late_answer", "times": 2 })).await;
    let send = async |body: &Value| tell(&town, BENEFITS, "benefit-application", body).await;
    assert_eq!(send(&application("k")).await, (202, json!({ "status": "received" })));
    assert_eq!(send(&json!({ "key": "j" })).await.0, 422, "what is wrong is said at once");
    assert_eq!(status(&town).await["decisions"], json!(["HO-000001"]));
    assert_eq!(send(&application("k")).await.1["decision"], "HO-000001");
}
