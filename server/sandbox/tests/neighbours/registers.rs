//! The traffic register, and how every register records.

use crate::{EXCHANGE, TRAFFIC, records, tell, town, town_with};
use portico_sandbox::Settings;
use serde_json::{Value, json};

pub fn application(key: &str, hash: &str) -> Value {
    json!({
        "key": key, "content_hash": hash, "case": "PL-2026-1", "person": "EE48005149019",
        "plate": "123ABC", "address": "Pikk tn 1-2, Tallinn", "zone": "kesklinn",
        "starts_on": "2026-04-01",
    })
}

#[tokio::test]
async fn vehicles_have_owners_and_users() {
    let town = town().await;
    let vehicle = async |plate: &str| tell(&town, TRAFFIC, "vehicle-by-plate", &json!({ "plate": plate })).await;
    let (status, car) = vehicle("123 abc").await;
    assert_eq!((status, &car["owner"]), (200, &json!("EE48005149019")));
    assert_eq!((&car["plate"], &car["category"], &car["users"]), (&json!("123ABC"), &json!("M1"), &json!([])));
    let (_, leased) = vehicle("456DEF").await;
    assert_eq!((&leased["owner"], &leased["users"]), (&json!("EE19990057"), &json!(["EE37511029028"])));
    let (_, lent) = vehicle("901JKL").await;
    assert_eq!((&lent["owner"], &lent["users"]), (&json!("EE48005149019"), &json!(["EE48304099531"])));
    let (_, first) = vehicle("142AAA").await;
    let (_, second) = vehicle("143AAA").await;
    assert_eq!(first["users"], json!([second["owner"]]), "the next one may use it");
    assert_eq!(vehicle("999ZZZ").await, (404, json!({ "error": "unknown_plate" })));
}

#[tokio::test]
async fn an_application_sent_often_is_one_record() {
    let town = town().await;
    let send = async |body: Value| tell(&town, TRAFFIC, "permit-application", &body).await;
    assert_eq!(send(application("k1", "h1")).await, (201, json!({ "status": "recorded" })));
    assert_eq!(send(application("k1", "h1")).await, (200, json!({ "status": "already_recorded" })));
    assert_eq!(send(application("k1", "h2")).await, (409, json!({ "error": "different_content" })));

    let all = records(&town, TRAFFIC).await;
    let one = &all["records"][0];
    assert_eq!((&one["received"], &one["recorded"]), (&json!(3), &json!(1)));
    assert_eq!(one["record"]["content_hash"], "h1");
    assert_eq!(all["records"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn many_at_once_are_still_one_record() {
    let town = std::sync::Arc::new(town().await);
    let sends: Vec<_> = (0..20)
        .map(|_| {
            let town = town.clone();
            tokio::spawn(async move { tell(&town, TRAFFIC, "permit-application", &application("k", "h")).await.0 })
        })
        .collect();
    let mut created = 0;
    for send in sends {
        created += usize::from(send.await.unwrap() == 201);
    }
    assert_eq!(created, 1);
    assert_eq!(records(&town, TRAFFIC).await["records"][0]["received"], 20);
}

#[tokio::test]
async fn every_missing_field_is_named() {
    let town = town().await;
    let whole = application("k", "h");
    for field in ["key", "content_hash", "case", "person", "plate", "address", "zone", "starts_on"] {
        let mut partial = whole.clone();
        partial.as_object_mut().unwrap().remove(field);
        let answer = tell(&town, TRAFFIC, "permit-application", &partial).await;
        assert_eq!(answer, (422, json!({ "error": "missing_field", "field": field })));
    }
    let mut wrong = whole;
    wrong["starts_on"] = json!("2026-02-30");
    let answer = tell(&town, TRAFFIC, "permit-application", &wrong).await;
    assert_eq!(answer, (422, json!({ "error": "invalid_field", "field": "starts_on" })));
}

#[tokio::test]
async fn an_approval_gives_a_permit_and_a_refusal_a_reason() {
    let town = town().await;
    let send = async |body: Value| tell(&town, TRAFFIC, "permit-decision", &body).await;
    let approved =
        json!({ "key": "d1", "content_hash": "h", "case": "c", "outcome": "approved", "starts_on": "2026-04-01" });
    let (status, answer) = send(approved.clone()).await;
    assert_eq!((status, answer), (201, json!({ "status": "recorded", "permit": "PL-000001" })));
    let (status, answer) = send(approved).await;
    assert_eq!((status, answer), (200, json!({ "status": "already_recorded", "permit": "PL-000001" })));
    let mut refused = json!({ "key": "d2", "content_hash": "h", "case": "c", "outcome": "refused" });
    assert_eq!(send(refused.clone()).await.1["field"], "reason");
    refused["reason"] = json!("outside the zone");
    assert_eq!(send(refused).await, (201, json!({ "status": "recorded" })));
    let unclear = json!({ "key": "d3", "content_hash": "h", "case": "c", "outcome": "maybe" });
    assert_eq!(send(unclear).await.1["field"], "outcome");
}

#[tokio::test]
async fn records_outlive_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let settings = Settings { data: Some(folder.path().to_owned()), ..Settings::default() };
    let town = town_with(&EXCHANGE, settings.clone()).await;
    tell(&town, TRAFFIC, "permit-application", &application("k1", "h1")).await;
    town.stop().await;

    let town = town_with(&EXCHANGE, settings).await;
    assert_eq!(records(&town, TRAFFIC).await["records"][0]["recorded"], 1);
    let again = tell(&town, TRAFFIC, "permit-application", &application("k1", "h1")).await;
    assert_eq!(again, (200, json!({ "status": "already_recorded" })));
}
