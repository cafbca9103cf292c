//! The city's maintenance register: problems that people report.

use crate::{CITY, records, tell, town};
use serde_json::{Value, json};

fn report(key: &str) -> Value {
    json!({
        "key": key, "content_hash": "h", "case": "TP-2026-1", "category": "lamp", "description": "The lamp is out.",
        "place": "Pikk tn 1", "latitude": null, "longitude": null, "email": null,
    })
}

fn with(changes: &[(&str, Value)]) -> Value {
    let mut report = report("k");
    for (field, value) in changes {
        report[*field] = value.clone();
    }
    report
}

#[tokio::test]
async fn a_problem_gets_a_number_once() {
    let town = town().await;
    let send = async |body: &Value| tell(&town, CITY, "problem-report", body).await;
    assert_eq!(send(&report("k")).await, (201, json!({ "status": "recorded", "number": "TR-000001" })));
    assert_eq!(send(&report("k")).await, (200, json!({ "status": "already_recorded", "number": "TR-000001" })));
    let other = with(&[("content_hash", json!("i"))]);
    assert_eq!(send(&other).await, (409, json!({ "error": "different_content" })));
    assert_eq!(send(&report("j")).await.1["number"], "TR-000002");
    let all = records(&town, CITY).await;
    assert_eq!(all["records"][1]["record"]["body"]["description"], "The lamp is out.");
    assert_eq!(all["records"][1]["received"], 3);
}

#[tokio::test]
async fn trees_are_of_an_owner_for_whom_somebody_applies() {
    let town = town().await;
    let mut felling = json!({
        "key": "f", "content_hash": "h", "case": "K288", "owner": "19990063", "applicant": "EE48005149019",
        "place": "Kase tn 1", "trees": "2", "reason": "dead",
    });
    let (status, answer) = tell(&town, CITY, "felling-application", &felling).await;
    assert_eq!((status, &answer["number"]), (201, &json!("RL-000001")));
    felling["owner"] = json!("");
    let missing = tell(&town, CITY, "felling-application", &felling).await;
    assert_eq!(missing, (422, json!({ "error": "missing_field", "field": "owner" })));
}

#[tokio::test]
async fn a_problem_is_at_a_place_or_at_a_point() {
    let town = town().await;
    let send = async |body: Value| tell(&town, CITY, "problem-report", &body).await;
    let point = with(&[("place", json!("")), ("latitude", json!("59.437")), ("longitude", json!("24.7536"))]);
    assert_eq!(send(point).await.0, 201);
    for (changes, error, field) in [
        (vec![("place", json!(null))], "missing_field", "place"),
        (vec![("latitude", json!("59.4"))], "missing_field", "longitude"),
        (vec![("longitude", json!("24.7"))], "missing_field", "latitude"),
        (vec![("latitude", json!("90.1")), ("longitude", json!("0"))], "invalid_field", "latitude"),
        (vec![("latitude", json!("NaN")), ("longitude", json!("0"))], "invalid_field", "latitude"),
        (vec![("latitude", json!("0")), ("longitude", json!("east"))], "invalid_field", "longitude"),
        (vec![("latitude", json!(59.4)), ("longitude", json!("0"))], "invalid_field", "latitude"),
        (vec![("email", json!(1))], "invalid_field", "email"),
        (vec![("category", json!(" "))], "missing_field", "category"),
        (vec![("description", json!(null))], "missing_field", "description"),
        (vec![("case", json!(null))], "missing_field", "case"),
    ] {
        let answer = send(with(&changes)).await;
        assert_eq!(answer, (422, json!({ "error": error, "field": field })), "{changes:?}");
    }
}
