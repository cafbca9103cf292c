//! The sandbox's clock: forward, remembered, and the same for every part.

use crate::{TRAFFIC, browser, records, registers::application, tell, town_with};
use jiff::Timestamp;
use portico_sandbox::{Part, Ports, Running, Settings, start};
use serde_json::{Value, json};
use std::time::Duration;

const DAY: i64 = 86_400;

async fn moves(town: &Running, how: Value) -> (u16, Value) {
    let url = format!("{}/sandbox/clock", town.addresses.security_server);
    let answer = browser().post(url).json(&how).send().await.unwrap();
    (answer.status().as_u16(), answer.json().await.unwrap())
}

async fn ahead(town: &Running) -> i64 {
    let url = format!("{}/sandbox/clock.json", town.addresses.security_server);
    let told: Value = browser().get(url).send().await.unwrap().json().await.unwrap();
    told["ahead_seconds"].as_i64().unwrap()
}

fn port(address: &str) -> u16 {
    address.rsplit(':').next().unwrap().parse().unwrap()
}

#[tokio::test]
async fn it_goes_forward_and_only_a_reset_brings_it_back() {
    let town = town_with(&[Part::SecurityServer], Settings::default()).await;
    assert_eq!(moves(&town, json!({ "days": 30, "hours": 1 })).await.1["ahead_seconds"], 30 * DAY + 3600);
    let to = crate::day(100);
    assert_eq!(moves(&town, json!({ "to": to })).await.0, 200);
    assert!((ahead(&town).await - 100 * DAY).abs() <= DAY, "the day, at the same time of day");
    let stands = ahead(&town).await;
    for back in
        [json!({ "days": -1 }), json!({ "to": crate::day(1) }), json!({ "days": 9_999_999 }), json!({ "day": 1 })]
    {
        let (status, said) = moves(&town, back).await;
        assert!(status == 422 && !said["error"].as_str().unwrap().is_empty());
    }
    assert_eq!(ahead(&town).await, stands);
    assert_eq!(moves(&town, json!({ "reset": true })).await.1["ahead_seconds"], 0);
}

#[tokio::test]
async fn the_page_moves_it_too() {
    let town = town_with(&[Part::SecurityServer], Settings::default()).await;
    let url = format!("{}/sandbox/clock", town.addresses.security_server);
    let post = async |form: &str| {
        let request = browser().post(&url).header("content-type", "application/x-www-form-urlencoded");
        let answer = request.body(form.to_owned()).send().await.unwrap();
        (answer.status().as_u16(), answer.text().await.unwrap())
    };
    assert_eq!(post("days=7").await.0, 303);
    assert_eq!(ahead(&town).await, 7 * DAY);
    assert!(browser().get(&url).send().await.unwrap().text().await.unwrap().contains("Back to the real time"));
    let (status, said) = post("to=yesterday").await;
    assert!(status == 422 && said.contains("yesterday is not a day"), "{said}");
    assert_eq!(post("reset=yes").await.0, 303);
    assert_eq!(ahead(&town).await, 0);
    moves(&town, json!({ "days": 2 })).await;
    assert_eq!(browser().delete(&url).send().await.unwrap().status(), 204);
    assert_eq!(ahead(&town).await, 0);
}

/// When the traffic register recorded what it is told under `key`.
async fn recorded(town: &Running, key: &str) -> Timestamp {
    tell(town, TRAFFIC, "permit-application", &application(key, "h")).await;
    let records = records(town, TRAFFIC).await;
    let slot = records["records"].as_array().unwrap().iter().find(|slot| slot["key"] == key).unwrap();
    slot["record"]["recorded_at"].as_str().unwrap().parse().unwrap()
}

#[tokio::test]
async fn parts_of_another_process_follow_and_a_restart_forgets_nothing() {
    let data = tempfile::tempdir().unwrap();
    let settings = |ports: Ports| Settings { ports, data: Some(data.path().to_owned()), ..Settings::default() };
    let gateway = start(&[Part::SecurityServer], &settings(Ports::any())).await.unwrap();
    let security_server = port(&gateway.addresses.security_server);
    let registers = start(&[Part::Traffic], &settings(Ports { security_server, ..Ports::any() })).await.unwrap();
    let traffic = port(&registers.addresses.traffic);
    gateway.stop().await;
    let again = settings(Ports { security_server, traffic, ..Ports::any() });
    let gateway = start(&[Part::SecurityServer], &again).await.unwrap();

    let first = recorded(&gateway, "first").await;
    moves(&gateway, json!({ "days": 30 })).await;
    let mut tries = 0;
    // The other process hears of it at once, but not at the same moment.
    while recorded(&gateway, &format!("later-{tries}")).await.duration_since(first).as_secs() < 29 * DAY {
        tries += 1;
        assert!(tries < 100, "the register never heard of it");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    gateway.stop().await;
    let gateway = start(&[Part::SecurityServer], &again).await.unwrap();
    assert_eq!(ahead(&gateway).await, 30 * DAY);
}
