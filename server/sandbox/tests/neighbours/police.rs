//! The register of fines: who has which, and contesting one.

use crate::{EXCHANGE, POLICE, day, records, tell, town, town_with};
use portico_sandbox::Settings;
use serde_json::{Value, json};

const JAAN: &str = "EE37511029028";

fn contest(key: &str, number: &str) -> Value {
    let case = format!("KV-2026-{}", &key[..1]);
    json!({ "key": key, "content_hash": "h", "case": case, "person": JAAN, "number": number, "reason": "other_driver" })
}

#[tokio::test]
async fn jaan_has_two_fines() {
    let town = town().await;
    let (status, fines) = tell(&town, POLICE, "fines-of", &json!({ "code": JAAN })).await;
    assert_eq!(status, 200);
    assert_eq!(fines["numbers"], json!(["HT-990002", "HT-990001"]));
    assert_eq!(fines["issued"], json!([day(-5), day(-40)]));
    assert_eq!((&fines["amounts"], &fines["speeds"]), (&json!(["33", "93"]), &json!(["61", "121"])));
    assert_eq!((&fines["limits"], &fines["placed"][0]), (&json!(["50", "90"]), &json!("Narva mnt 63, Tallinn")));
    assert_eq!(fines["at"][0], format!("{}T08:12:00+02:00", day(-9)));
    let (status, none) = tell(&town, POLICE, "fines-of", &json!({ "code": "EE48005149019" })).await;
    assert_eq!((status, &none["numbers"], &none["at"]), (200, &json!([]), &json!([])));
}

#[tokio::test]
async fn a_fine_is_found_by_its_number() {
    let town = town().await;
    let by_number = async |number: &str| tell(&town, POLICE, "fine-by-number", &json!({ "number": number })).await;
    let fine = json!({
        "number": "HT-990002", "person": JAAN, "amount": 33, "measured": 61, "limit": 50,
        "place": "Narva mnt 63, Tallinn", "happened_on": day(-9), "issued_on": day(-5), "photo": true,
    });
    assert_eq!(by_number(" ht-990002 ").await, (200, fine));
    assert_eq!(by_number("HT-990003").await.1["amount"], 190, "never more than that");
    assert_eq!(by_number("HT-1").await, (404, json!({ "error": "unknown_fine" })));
}

#[tokio::test]
async fn a_fine_is_contested_once_by_whom_it_was_sent_to() {
    let town = town().await;
    let send = async |body: &Value| tell(&town, POLICE, "fine-contest", body).await;
    let first = contest("k", "HT-990002");
    assert_eq!(send(&first).await, (201, json!({ "status": "recorded", "contest": "VA-000001" })));
    assert_eq!(send(&first).await, (200, json!({ "status": "already_recorded", "contest": "VA-000001" })));
    let mut other = first.clone();
    other["content_hash"] = json!("i");
    assert_eq!(send(&other).await, (409, json!({ "error": "different_content" })));
    assert_eq!(send(&contest("k/1", "HT-990002")).await.0, 201, "the same case, after a change");
    assert_eq!(send(&contest("j", "ht-990002")).await, (409, json!({ "error": "already_contested" })));
    assert_eq!(send(&contest("j", "HT-1")).await, (404, json!({ "error": "unknown_fine" })));
    let refused = send(&contest("j", "HT-990003")).await;
    assert_eq!(refused, (422, json!({ "error": "not_theirs", "field": "person" })));
    for field in ["key", "content_hash", "case", "person", "number"] {
        let mut partial = contest("l", "HT-990001");
        partial.as_object_mut().unwrap().remove(field);
        assert_eq!(send(&partial).await, (422, json!({ "error": "missing_field", "field": field })));
    }
    assert_eq!(send(&contest("j", "HT-990001")).await.0, 201, "a key that recorded nothing is free");
}

#[tokio::test]
async fn what_was_contested_is_contested_after_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let settings = Settings { data: Some(folder.path().to_owned()), ..Settings::default() };
    let town = town_with(&EXCHANGE, settings.clone()).await;
    tell(&town, POLICE, "fine-contest", &contest("k", "HT-990002")).await;
    town.stop().await;
    assert!(folder.path().join("police.jsonl").exists());
    let town = town_with(&EXCHANGE, settings).await;
    assert_eq!(tell(&town, POLICE, "fine-contest", &contest("j", "HT-990002")).await.0, 409);
    let all = records(&town, POLICE).await;
    assert!(all["records"][0]["record"].is_null(), "j arrived and was not recorded");
    assert_eq!(all["records"][1]["record"]["number"], "VA-000001");
}
