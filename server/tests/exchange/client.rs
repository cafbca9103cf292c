//! The same cases where they concern our own client.

use std::{io::Cursor, time::Duration};

use domain::ports::{Ask, Asked, Call, Registers, Told, Trouble};
use exchange::{Exchange, Failure, OfferKind, SubsystemId, Transfer};
use serde_json::json;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::{
    provider::{ODD, PRODUCER},
    road::{POPULATION, Road},
};

const TRACE: Uuid = Uuid::from_u128(0x0190_1111_2222_7333_8444_5555_6666_7700);
const LARGE: usize = 13 * 1024 * 1024 + 104_729;

fn registers() -> String {
    format!(
        r#"{POPULATION}
        [registers.producer]
        subsystem = "{PRODUCER}"
        security_server = "EE-sandbox/GOV/79990017/ss1"
        operations = {{ echo = "POST echo", redirect = "POST redirect", large = "POST large", wsdl = "POST wsdl",
            guarded = "PATCH guarded", nothing = "POST nothing", away = "POST away safe" }}
        [registers.odd]
        subsystem = "{ODD}"
        operations = {{ odd = "PUT öäå" }}
        "#
    )
}

fn ask(call: &str) -> Ask {
    Ask {
        call: call.parse().unwrap(),
        body: json!({ "code": "EE48005149019" }),
        trace: TRACE,
        user: Some("EE38001085718".into()),
        represented: None,
        issue: Some("P-7K2".into()),
        timeout: Duration::from_secs(30),
        kept_until: None,
    }
}

fn transfer(call: &Call) -> Transfer<'_> {
    Transfer {
        call,
        trace: TRACE,
        user: Some("EE38001085718"),
        issue: Some("P-7K2"),
        represented: Some("COM/10000009"),
        timeout: Duration::from_secs(120),
    }
}

#[tokio::test]
async fn an_answer_comes_home_with_the_evidence_of_its_exchange() {
    let road = Road::start().await;
    let exchange = road.client(&registers());
    let Asked::Known { body, evidence } = exchange.ask(&ask("population.person_by_code")).await.unwrap() else {
        panic!("Mari is known")
    };
    assert_eq!(body["given_name"], "Mari");
    assert_eq!(evidence.trace, TRACE);
    assert_eq!(evidence.request_hash.map(|hash| hash.len()), Some(88));
    assert_eq!(evidence.request_id.map(|id| id.len()), Some(36));
    assert_eq!(evidence.service, "EE-sandbox/GOV/79990023/population/person-by-code");
}

#[tokio::test]
async fn everything_that_a_request_says_reaches_the_provider() {
    let road = Road::start().await;
    let exchange = road.client(&registers());
    for call in ["producer.echo", "odd.odd"] {
        assert!(matches!(exchange.ask(&ask(call)).await, Ok(Asked::Known { .. })), "{call}");
        let seen = road.provider.last().headers;
        assert_eq!(seen["x-road-id"], TRACE.to_string(), "{call}");
        assert_eq!(seen["x-road-userid"], "EE38001085718", "{call}");
        assert_eq!(seen["x-road-issue"], "P-7K2", "{call}");
        assert_eq!(seen.contains_key("x-road-security-server"), call == "producer.echo", "{call}");
    }
    assert_eq!(road.provider.last().method, "PUT");
}

#[tokio::test]
async fn refusals_of_the_security_servers_are_told_with_their_cure() {
    let road = Road::start().await;
    let exchange = road.client(&registers());
    for (call, trouble, words) in [
        ("producer.redirect", Trouble::Garbage, "redirect, status 302"),
        ("producer.wsdl", Trouble::Denied, "servicetype"),
        ("producer.wsdl", Trouble::Denied, "the other protocol"),
        ("producer.guarded", Trouble::Denied, "the right to call it"),
        ("producer.nothing", Trouble::Denied, "mend the service code"),
        ("producer.away", Trouble::Down, "the register's security server failed: server.serverproxy.networkerror"),
    ] {
        let failure = exchange.ask(&ask(call)).await.expect_err(call);
        assert_eq!(failure.trouble, trouble, "{call}: {}", failure.detail);
        assert!(failure.detail.contains(words), "{call}: {}", failure.detail);
    }
}

#[tokio::test]
async fn a_large_body_goes_out_as_it_is_read() {
    let road = Road::start().await;
    let exchange = road.client(&format!("max_answer_bytes = {}\n{}", 2 * LARGE, registers()));
    let call: Call = "producer.echo".parse().unwrap();
    let body = json!({ "file": "x".repeat(LARGE) }).to_string().into_bytes();
    let (length, digest) = (body.len(), sha256(&body));
    for known in [Some(length as u64), None] {
        let sent =
            exchange.upload(&transfer(&call), "application/json", known, Cursor::new(body.clone())).await.unwrap();
        assert!(matches!(sent.told, Told::Accepted { .. }));
        assert_eq!((sent.bytes, &sent.sha256), (length as u64, &digest));
        let seen = road.provider.last();
        assert_eq!((seen.body.len(), sha256(&seen.body)), (length, digest.clone()));
        assert_eq!(seen.headers.get("content-length").is_some(), known.is_some());
        assert_eq!(seen.headers["x-road-represented-party"], "COM/10000009");
    }
    // One who promises more than comes is found out, and so is a reader that fails.
    let more = exchange.upload(&transfer(&call), "application/json", Some(10), Cursor::new(b"{}".to_vec())).await;
    assert!(more.is_err());
}

#[tokio::test]
async fn a_large_body_comes_in_as_it_is_written() {
    let road = Road::start().await;
    let exchange = road.client(&registers());
    let call: Call = "producer.large".parse().unwrap();
    let question = json!({ "bytes": LARGE });
    let mut file = Vec::new();
    let got = exchange.download(&transfer(&call), &question, &mut file, LARGE).await.unwrap();
    assert_eq!((got.bytes, file.len()), (LARGE as u64, LARGE));
    assert_eq!((got.content_type.as_str(), got.sha256), ("application/octet-stream", sha256(&file)));
    assert_eq!(got.evidence.trace, TRACE);

    let mut file = Vec::new();
    let failure = exchange.download(&transfer(&call), &question, &mut file, LARGE - 1).await.unwrap_err();
    assert_eq!(failure, Failure::TooLong(LARGE - 1));
    assert!(file.is_empty(), "an answer that says that it is too long is not begun");
    let mut full = Full;
    let failure = exchange.download(&transfer(&call), &question, &mut full, LARGE).await.unwrap_err();
    assert!(failure.to_string().contains("on our side"), "{failure}");
}

#[tokio::test]
async fn metaservices_tell_what_there_is() {
    let road = Road::start().await;
    let exchange = road.client(&registers());
    let producer: SubsystemId = PRODUCER.parse().unwrap();
    let offers = exchange.list_methods(&producer, TRACE).await.unwrap();
    let codes: Vec<_> = offers.iter().map(|offer| offer.service.service_code.as_str()).collect();
    assert_eq!(codes, ["echo", "redirect", "large", "guarded", "pets", "away"], "what speaks SOAP is not listed here");
    assert_eq!(offers.iter().filter(|offer| offer.kind == OfferKind::OpenApi).count(), 1);
    assert_eq!(exchange.allowed_methods(&producer, TRACE).await.unwrap(), offers);

    let pets = producer.service("pets").unwrap();
    let (content_type, document) = exchange.open_api(&pets, TRACE).await.unwrap();
    let document: serde_json::Value = serde_json::from_str(&document).unwrap();
    assert_eq!((content_type.as_str(), &document["servers"][0]["url"]), ("application/json", &json!("/pets/v1")));
    assert!(exchange.open_api(&producer.service("echo").unwrap(), TRACE).await.is_err());

    let members = exchange.list_clients(None).await.unwrap();
    let own =
        members.iter().find(|member| member.subsystem.as_ref().is_some_and(|(code, _)| code == "portico")).unwrap();
    assert_eq!(own.id, ["EE-sandbox", "GOV", "79990017"].map(str::to_owned));
    assert!(members.iter().any(|member| member.subsystem.as_ref().is_some_and(|(code, _)| code == "s/ub")));
    assert!(exchange.list_clients(Some("FI")).await.unwrap().is_empty());
}

#[tokio::test]
async fn what_the_configuration_names_and_nobody_lets_us_do_is_found() {
    let road = Road::start().await;
    let exchange = road.client(&registers());
    let standings = exchange.standings(|| TRACE).await;
    let refused = |register: &str| -> Vec<String> {
        let standing = standings.iter().find(|standing| standing.register == register).unwrap();
        standing.refused.as_ref().unwrap().iter().map(ToString::to_string).collect()
    };
    assert!(refused("population").is_empty() && refused("odd").is_empty());
    let producer = refused("producer");
    assert_eq!(producer.len(), 3, "{producer:?}");
    for (at, operation) in ["guarded", "nothing", "wsdl"].iter().enumerate() {
        assert!(producer[at].starts_with(operation) && producer[at].contains("is not offered; mend"), "{producer:?}");
    }

    let soap = |operation: &str| {
        let settings = format!(
            "security_server = \"{}\"\nclient = \"EE-sandbox/GOV/79990017/portico\"\n[registers.traffic]\n\
             subsystem = \"EE-sandbox/GOV/79990037/traffic\"\nprotocol = \"soap\"\n\
             operations = {{ one = \"POST {operation}\" }}\n\
             [registers.traffic.soap]\nnamespace = \"http://traffic.example.invalid/v1\"\n",
            road.sandbox.addresses.security_server
        );
        let settings: exchange::Settings = toml::from_str(&settings).unwrap();
        Exchange::new(settings, std::sync::Arc::new(testkit::StoppedClock::default())).unwrap()
    };
    for (operation, offered) in
        [("vehicle-by-plate/v1", true), ("vehicle-by-plate/v2", false), ("vehicle-by-plates/v1", false)]
    {
        let standings = soap(operation).standings(|| TRACE).await;
        let refused = standings[0].refused.as_ref().unwrap();
        assert_eq!(refused.is_empty(), offered, "{operation}: {refused:?}");
        assert!(refused.iter().all(|one| one.to_string().contains("is not offered; mend")), "{refused:?}");
    }

    let onlooker = "client = \"EE-sandbox/COM/19990040/onlooker\"";
    let settings =
        format!("security_server = \"{}\"\n{onlooker}\n{POPULATION}", road.sandbox.addresses.security_server);
    let settings: exchange::Settings = toml::from_str(&settings).unwrap();
    let onlooker = Exchange::new(settings, std::sync::Arc::new(testkit::StoppedClock::default())).unwrap();
    let [standing] = &onlooker.standings(|| TRACE).await[..] else { panic!("one register") };
    let [refused] = &standing.refused.as_ref().unwrap()[..] else { panic!("one operation") };
    assert!(refused.to_string().contains("ask its owner for the right"), "{refused}");
}

#[tokio::test]
async fn a_tracker_that_we_may_not_ask_is_found() {
    let road = Road::start().await;
    let refused = async |client: &str, tracker: &str| -> Vec<String> {
        let settings = format!(
            "security_server = \"{}\"\nclient = \"EE-sandbox/{client}\"\n[registers.population]\n\
             subsystem = \"EE-sandbox/GOV/79990023/population\"\noperations = {{}}\ntracker = \"{tracker}\"\n",
            road.sandbox.addresses.security_server
        );
        let settings: exchange::Settings = toml::from_str(&settings).unwrap();
        let exchange = Exchange::new(settings, std::sync::Arc::new(testkit::StoppedClock::default())).unwrap();
        let [standing] = &exchange.standings(|| TRACE).await[..] else { panic!("one register") };
        standing.refused.as_ref().unwrap().iter().map(ToString::to_string).collect()
    };
    assert!(refused("GOV/79990017/portico", "findUsage").await.is_empty());
    let onlooker = refused("COM/19990040/onlooker", "findUsage").await;
    assert!(onlooker.len() == 1 && onlooker[0].contains("ask its owner for the right"), "{onlooker:?}");
    let misspelt = refused("GOV/79990017/portico", "findUsages").await;
    assert!(misspelt.len() == 1 && misspelt[0].contains("is not offered; mend"), "{misspelt:?}");
}

fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A disk without room.
struct Full;

impl tokio::io::AsyncWrite for Full {
    fn poll_write(
        self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
        _: &[u8],
    ) -> std::task::Poll<std::io::Result<usize>> {
        std::task::Poll::Ready(Err(std::io::ErrorKind::StorageFull.into()))
    }
    fn poll_flush(
        self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<std::io::Result<()>> {
        std::task::Poll::Ready(Ok(()))
    }
    fn poll_shutdown(
        self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<std::io::Result<()>> {
        std::task::Poll::Ready(Ok(()))
    }
}
