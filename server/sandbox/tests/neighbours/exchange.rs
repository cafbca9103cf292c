//! What went through the security server can be seen afterwards.

use crate::{POPULATION, TRAFFIC, ask, browser, header, own, registers::application, town, town_with};
use portico_sandbox::{Part, Running, Settings};
use serde_json::{Value, json};
use std::time::Duration;

async fn seen(town: &Running, query: &str) -> Vec<Value> {
    let url = format!("{}/sandbox/exchange.json?{query}", town.addresses.security_server);
    let list: Value = browser().get(url).send().await.unwrap().json().await.unwrap();
    list["exchanges"].as_array().unwrap().clone()
}

async fn page(town: &Running, path: &str, language: &str) -> (u16, String) {
    let url = format!("{}/sandbox/{path}", town.addresses.security_server);
    let answer = browser().get(url).header("accept-language", language).send().await.unwrap();
    assert!(header(&answer, "content-security-policy").starts_with("default-src 'none'"));
    (answer.status().as_u16(), answer.text().await.unwrap())
}

#[tokio::test]
async fn an_exchange_is_seen_with_everything_that_belongs_to_it() {
    let town = town().await;
    let request = ask(&town, TRAFFIC, "permit-application", &application("k", "h<b>"));
    let request = request.header("x-road-id", "the-id").header("x-road-userid", "EE48005149019");
    let request = request.header("x-road-issue", "7KQ4-M2XH-9").header("x-road-represented-party", "COM/19990040");
    let answer = request.send().await.unwrap();
    let (request_id, hash) =
        (header(&answer, "x-road-request-id").to_owned(), header(&answer, "x-road-request-hash").to_owned());
    answer.bytes().await.unwrap();

    let seen = seen(&town, "").await;
    assert_eq!(seen.len(), 1);
    for (field, value) in [
        ("client", portico_sandbox::CLIENT),
        ("service", "EE-sandbox/GOV/79990037/traffic/permit-application"),
        ("id", "the-id"),
        ("request_id", &request_id),
        ("request_hash", &hash),
        ("user", "EE48005149019"),
        ("issue", "7KQ4-M2XH-9"),
        ("party", "COM/19990040"),
        ("error", ""),
        ("answered", r#"{"status":"recorded"}"#),
    ] {
        assert_eq!(seen[0][field], value, "{field}");
    }
    assert_eq!(seen[0]["status"], 201);
    assert!(seen[0]["milliseconds"].is_u64());

    let (_, list) = page(&town, "exchange", "en").await;
    assert!(list.contains("traffic permit-application") && list.contains("201"), "{list}");
    let (_, one) = page(&town, "exchange/1", "et").await;
    for part in ["7KQ4-M2XH-9", &request_id, "h&lt;b&gt;", "&quot;status&quot;: &quot;recorded&quot;", "Küsimus"] {
        assert!(one.contains(part), "{part} in {one}");
    }
    let (status, gone) = page(&town, "exchange/999", "en").await;
    assert!(status == 404 && gone.contains("not here any more"));
    assert_eq!(page(&town, "exchange/x", "en").await.0, 404);
}

#[tokio::test]
async fn the_newest_comes_first_and_is_found_by_service_id_and_error() {
    let town = town().await;
    for (subsystem, service, id) in
        [(POPULATION, "person-by-code", "one"), (TRAFFIC, "vehicle-by-plate", "two"), (POPULATION, "nothing", "three")]
    {
        let body = json!({ "code": "EE48005149019", "plate": "123ABC" });
        ask(&town, subsystem, service, &body).header("x-road-id", id).send().await.unwrap().bytes().await.unwrap();
    }
    let ids = async |query: &str| seen(&town, query).await.iter().map(|seen| seen["id"].clone()).collect::<Vec<_>>();
    assert_eq!(ids("").await, ["three", "two", "one"]);
    assert_eq!(ids("service=traffic").await, ["two"]);
    assert_eq!(ids("id=ONE").await, ["one"]);
    assert_eq!(ids("failed=yes").await, ["three"]);
    assert_eq!(ids("error=unknown_service").await, ["three"]);
    assert_eq!(ids("error=200&service=population").await, ["one"]);
    assert!(page(&town, "exchange?id=zzz", "en").await.1.contains("no such exchange"));
}

#[tokio::test]
async fn one_that_the_portal_gave_up_is_seen_too() {
    let town = town().await;
    let toomas = ask(&town, POPULATION, "person-by-code", &json!({ "code": "EE38506309055" }));
    assert!(toomas.timeout(Duration::from_millis(300)).send().await.is_err());
    for _ in 0..100 {
        let seen = seen(&town, "failed=yes").await;
        if let Some(seen) = seen.first() {
            assert!(seen["status"].is_null() && seen["milliseconds"].is_u64());
            return;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("nothing was seen of it");
}

#[tokio::test]
async fn a_large_body_passes_whole_and_is_kept_in_part() {
    let town = town().await;
    let mut large = application("k", "h");
    large["note"] = json!("x".repeat(1_500_000));
    let answer = ask(&town, TRAFFIC, "permit-application", &large).send().await.unwrap();
    assert_eq!(answer.status(), 201);
    assert_eq!(seen(&town, "").await[0]["asked"].as_str().unwrap().len(), 16 * 1024);
    assert!(page(&town, "exchange/1", "en").await.1.contains("only the beginning"));
}

#[tokio::test]
async fn every_part_leads_to_the_instruments() {
    let town = town_with(&Part::ALL, Settings::default()).await;
    let instruments = format!("{}/sandbox", town.addresses.security_server);
    for base in [&town.addresses.issuer, &town.addresses.mailbox, &town.addresses.population, &town.addresses.registers]
    {
        let answer = browser().get(format!("{base}/sandbox")).send().await.unwrap();
        assert_eq!((answer.status().as_u16(), header(&answer, "location")), (303, instruments.as_str()), "{base}");
    }
    let births = browser().get(own(&town, POPULATION, "/sandbox/births")).send().await.unwrap().text().await.unwrap();
    assert!(births.contains(r#"<a href="/sandbox">"#));
    let index = browser().get(instruments).send().await.unwrap().text().await.unwrap();
    for path in ["/sandbox/exchange", "/sandbox/faults", "/sandbox/clock"] {
        assert!(index.contains(path), "{path}");
    }
}
