//! Who knocks at our own door: callers, sizes, and what cannot be read.

use std::{net::SocketAddr, sync::Arc};

use arc_swap::ArcSwap;
use domain::{
    desk::Desk,
    ports::Clock,
    scenario::{
        store::Memory,
        world::{Counted, Letters, Script, StoppedClock},
    },
    service::Library,
};
use portico_exchange::{NoCallers, Provider, ProviderSettings, Settings, callers};
use reqwest::{Client, StatusCode};
use serde_json::{Value as Json, json};
use tokio::net::TcpListener;

const TRAFFIC: &str = "EE-sandbox/GOV/70000029/traffic";

fn settings() -> Settings {
    toml::from_str(&format!(
        "security_server = \"http://127.0.0.1:1\"\nclient = \"EE-sandbox/GOV/70000005/portico\"\n\
         [registers.traffic]\nsubsystem = \"{TRAFFIC}\"\noperations = {{}}\n\
         [registers.population]\nsubsystem = \"EE-sandbox/GOV/70000017/population\"\noperations = {{}}\n"
    ))
    .unwrap()
}

fn rules(text: &str) -> ProviderSettings {
    toml::from_str(text).unwrap()
}

/// A provider with an empty desk behind it: all that is let in finds nothing.
async fn provider() -> SocketAddr {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let clock: Arc<dyn Clock> = Arc::new(StoppedClock::new("2026-11-21T12:00:00+02:00[+02:00]".parse().unwrap()));
    let library = Arc::new(ArcSwap::from_pointee(Library::of(Vec::<domain::service::Service>::new())));
    let (store, registers) = (Arc::new(Memory::default()), Arc::new(Script::default()));
    let (letters, ids) = (Arc::new(Letters::default()), Arc::new(Counted::default()));
    let desk = Desk::new(library, store, registers, letters, Arc::clone(&clock), ids.clone());
    let rules = rules("callers = { traffic = [\"decision\"], population = [\"event\"] }");
    let callers = callers(&rules, &settings()).unwrap();
    let router =
        Provider { desk: Arc::new(desk), callers, clock, ids, words: Arc::new(crate::provider_tracker::Plain) }
            .router();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, router).await });
    address
}

async fn call(address: SocketAddr, service: &str, client: Option<&str>, body: String) -> (u16, Json) {
    let request = Client::new().post(format!("http://{address}/{service}")).header("content-type", "application/json");
    let request = request.header("x-road-id", "their-7").body(body);
    let request = client.into_iter().fold(request, |request, client| request.header("x-road-client", client));
    let answer = request.send().await.unwrap();
    assert_eq!(answer.headers()["x-road-id"], "their-7", "every answer names its exchange");
    (answer.status().as_u16(), answer.json().await.unwrap())
}

#[tokio::test]
async fn only_whom_the_configuration_names_may_call_and_only_what_it_says() {
    let address = provider().await;
    let decision = json!({ "key": "k", "outcome": "accepted" }).to_string();
    for (service, client, status, error) in [
        ("decision", None, 400, "client_missing"),
        ("decision", Some("EE-sandbox/COM/70000030/stranger"), 403, "access_denied"),
        ("decision", Some("EE-sandbox/GOV/70000017/population"), 403, "access_denied"),
        ("event", Some(TRAFFIC), 403, "access_denied"),
        ("decision", Some("EE-sandbox/GOV/70000029"), 403, "access_denied"),
        ("nothing", Some(TRAFFIC), 404, "unknown_service"),
        ("decision", Some(TRAFFIC), 404, "unknown_key"),
        ("decision", Some("EE%2Dsandbox/GOV/70000029/traffic"), 404, "unknown_key"),
    ] {
        let (found, body) = call(address, service, client, decision.clone()).await;
        assert_eq!((found, body["error"].as_str()), (status, Some(error)), "{service} {client:?}");
    }
    let (status, body) = call(
        address,
        "event",
        Some("EE-sandbox/GOV/70000017/population"),
        json!({ "feed": "births", "event": {} }).to_string(),
    )
    .await;
    assert_eq!((status, body["error"].as_str()), (404, Some("unknown_feed")));
}

#[tokio::test]
async fn of_two_clients_the_last_counts_as_for_the_security_server() {
    let address = provider().await;
    let request = Client::new().post(format!("http://{address}/decision")).header("content-type", "application/json");
    let request = request.header("x-road-client", TRAFFIC).header("x-road-client", "EE-sandbox/COM/1/stranger");
    let answer = request.body(json!({ "key": "k", "outcome": "accepted" }).to_string()).send().await.unwrap();
    assert_eq!(answer.status(), StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn what_cannot_be_read_is_told_with_its_part() {
    let address = provider().await;
    for (body, status, error, field) in [
        ("{".to_owned(), 400, "invalid_json", None),
        ("[]".into(), 400, "invalid_json", None),
        ("{}".into(), 422, "missing_field", Some("key")),
        (json!({ "key": 7 }).to_string(), 422, "invalid_field", Some("key")),
        (json!({ "key": "k", "outcome": "maybe" }).to_string(), 422, "invalid_field", Some("outcome")),
        (json!({ "key": "k", "outcome": "rejected" }).to_string(), 422, "missing_field", Some("reason")),
        (json!({ "key": "x".repeat(70_000) }).to_string(), 413, "too_large", None),
        ("[".repeat(60_000), 400, "invalid_json", None),
    ] {
        let (found, answer) = call(address, "decision", Some(TRAFFIC), body).await;
        assert_eq!((found, answer["error"].as_str(), answer["field"].as_str()), (status, Some(error), field));
    }
    let plain = Client::new().post(format!("http://{address}/decision")).header("x-road-client", TRAFFIC);
    assert_eq!(plain.body("{}").send().await.unwrap().status(), 415);
    let get = Client::new().get(format!("http://{address}/decision")).header("x-road-client", TRAFFIC);
    assert_eq!(get.send().await.unwrap().status(), 405);
}

#[test]
fn settings_that_name_what_does_not_exist_are_refused() {
    let refused = |text: &str| callers(&rules(text), &settings()).map(|_| ()).unwrap_err();
    assert_eq!(refused("callers = { trafic = [\"decision\"] }"), NoCallers::UnknownRegister("trafic".into()));
    let unknown = NoCallers::UnknownService("traffic".into(), "decide".into());
    assert_eq!(refused("callers = { traffic = [\"decide\"] }"), unknown);
    let mut twice = settings();
    twice.registers.insert("old".into(), twice.registers["traffic"].clone());
    let both = callers(&rules("callers = { old = [\"event\"], traffic = [\"decision\"] }"), &twice).map(|_| ());
    assert_eq!(both, Err(NoCallers::OneSubsystem("old".into(), "traffic".into())));
}
