//! The state's portal asks us who looked at whom: every way in which it may ask wrongly, and how we page.

use std::{net::SocketAddr, sync::Arc};

use arc_swap::ArcSwap;
use domain::{
    desk::{Desk, MandateCalls},
    event::{Event, What},
    people::{Actor, Person},
    ports::{Clock, Store, Write},
    scenario::{
        store::Memory,
        world::{Counted, Letters, Says, Script, StoppedClock},
    },
    service::{Library, Service},
};
use jiff::SignedDuration;
use portico_exchange::{InWords, Provider, ProviderSettings, Said, Settings, TRACKER_OPENAPI, callers};
use reqwest::{Client, StatusCode};
use serde_json::{Value as Json, json};
use tokio::net::TcpListener;
use uuid::Uuid;

const TRACKER: &str = "EE-sandbox/GOV/70000040/datatracker";
const TRAFFIC: &str = "EE-sandbox/GOV/70000029/traffic";
const MARI: &str = "EE60001019906";
const CHILD: &str = "EE51806039011";
const STRANGER: &str = "EE37605030299";

/// The same words for every look.
pub struct Plain;

impl InWords for Plain {
    fn said(&self, event: &Event) -> Said {
        let receiver = event.what.sent_to().unwrap_or("Näidislinn").to_owned();
        Said { action: "Avas taotluse".into(), receiver }
    }
}

/// A provider behind which Mari was looked at five times, an hour apart, and her child once.
async fn provider() -> SocketAddr {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let clock = Arc::new(StoppedClock::new("2026-11-21T12:00:00+02:00[+02:00]".parse().unwrap()));
    let (store, registers) = (Arc::new(Memory::default()), Arc::new(Script::default()));
    registers.says(
        "population.wards",
        Says::Knows(json!({ "mandates": [
        { "code": CHILD, "given_name": "Juhan", "family_name": "Proov", "through": "2036-06-02" },
    ] })),
    );
    let olev =
        Person { code: "EE38001085718".parse().unwrap(), given_name: "Olev".into(), family_name: "Proov".into() };
    let look = |number: i64, about: &str| {
        Write::Record(Event {
            id: Uuid::from_u128((1 << 100) + number as u128),
            at: clock.now() - SignedDuration::from_hours(number),
            about: about.parse().unwrap(),
            applicant: None,
            represented: None,
            case: None,
            service: "parking-permit".into(),
            actor: Actor::Official(olev.clone()),
            what: What::Looked,
        })
    };
    let looks = (1..=5).map(|number| look(number, MARI)).chain([look(6, CHILD)]).collect();
    store.commit(looks).await.unwrap();
    let library = Arc::new(ArcSwap::from_pointee(Library::of(Vec::<Service>::new())));
    let (letters, ids) = (Arc::new(Letters::default()), Arc::new(Counted::default()));
    let calls = MandateCalls { child: "population.wards".parse().ok(), company: None };
    let desk = Desk::new(library, store, registers, letters, clock.clone(), ids.clone()).with_mandates(calls);
    let settings: Settings = toml::from_str(&format!(
        "security_server = \"http://127.0.0.1:1\"\nclient = \"EE-sandbox/GOV/70000005/portico\"\n\
         [registers.datatracker]\nsubsystem = \"{TRACKER}\"\n[registers.traffic]\nsubsystem = \"{TRAFFIC}\"\n"
    ))
    .unwrap();
    let rules: ProviderSettings =
        toml::from_str("callers = { datatracker = [\"findUsage\"], traffic = [\"decision\"] }").unwrap();
    let callers = callers(&rules, &settings).unwrap();
    let router = Provider { desk: Arc::new(desk), callers, clock, ids, words: Arc::new(Plain) }.router();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, router).await });
    address
}

async fn ask(address: SocketAddr, path: &str, client: Option<&str>, user: Option<&str>) -> (u16, Json) {
    let request = Client::new().get(format!("http://{address}/findUsage/{path}")).header("x-road-id", "their-7");
    let request = client.into_iter().fold(request, |request, client| request.header("x-road-client", client));
    let request = user.into_iter().fold(request, |request, user| request.header("x-road-userid", user));
    let answer = request.send().await.unwrap();
    assert_eq!(answer.headers()["x-road-id"], "their-7", "every answer names its exchange");
    (answer.status().as_u16(), answer.json().await.unwrap())
}

#[tokio::test]
async fn every_wrong_question_is_refused_in_the_standard_form() {
    let address = provider().await;
    let (own, tracker) = (format!("v2/findUsage?userCode={MARI}"), Some(TRACKER));
    let of = |more: &str| format!("{own}&{more}");
    for (what, path, client, user, status, kind) in [
        ("no client", own.clone(), None, Some(MARI), 400, "Client.MissingClient"),
        ("a stranger", own.clone(), Some("EE-sandbox/COM/1/stranger"), Some(MARI), 403, "Client.AccessDenied"),
        ("a register that may not", own.clone(), Some(TRAFFIC), Some(MARI), 403, "Client.AccessDenied"),
        ("no user", own.clone(), tracker, None, 400, "Client.MissingUserId"),
        ("a user that is none", own.clone(), tracker, Some("60001019906"), 400, "Client.InvalidUserId"),
        ("nobody's data", "v2/findUsage".into(), tracker, Some(MARI), 400, "Client.InvalidParameter"),
        ("a wrong code", "v2/findUsage?userCode=EE1".into(), tracker, Some(MARI), 400, "Client.InvalidParameter"),
        ("said twice", of(&format!("userCode={MARI}")), tracker, Some(MARI), 400, "Client.InvalidParameter"),
        ("somebody else's", own.clone(), tracker, Some(STRANGER), 403, "Client.NotAuthorized"),
        ("a bad period", of("periodStart=yesterday"), tracker, Some(MARI), 400, "Client.InvalidParameter"),
        ("a day for a moment", of("periodEnd=2026-01-01"), tracker, Some(MARI), 400, "Client.InvalidParameter"),
        (
            "a period that ends first",
            of("periodStart=2026-02-01T00:00:00Z&periodEnd=2026-01-01T00:00:00Z"),
            tracker,
            Some(MARI),
            400,
            "Client.InvalidParameter",
        ),
        ("an offset below none", of("offset=-1"), tracker, Some(MARI), 400, "Client.InvalidParameter"),
        ("a limit of none", of("limit=0"), tracker, Some(MARI), 400, "Client.InvalidParameter"),
        ("a limit too large", of("limit=1001"), tracker, Some(MARI), 400, "Client.InvalidParameter"),
        ("a limit in words", of("limit=all"), tracker, Some(MARI), 400, "Client.InvalidParameter"),
        ("a period by a stranger", "v2/usagePeriod".into(), Some(TRAFFIC), None, 403, "Client.AccessDenied"),
        ("a heartbeat for a stranger", "v2/heartbeat".into(), None, None, 400, "Client.MissingClient"),
    ] {
        let (found, body) = ask(address, &path, client, user).await;
        assert_eq!((found, body["type"].as_str()), (status, Some(kind)), "{what}: {body}");
        assert_eq!(body["detail"], json!("their-7"), "{what}");
        assert!(body["message"].as_str().is_some_and(|message| message.ends_with('.')), "{what}: {body}");
    }
    let (status, body) = ask(address, "v1/findUsage", tracker, Some(MARI)).await;
    assert_eq!((status, body["error"].as_str()), (404, Some("unknown_service")));
}

#[tokio::test]
async fn looks_come_newest_first_in_pages_and_those_at_a_child_to_its_parent() {
    let address = provider().await;
    let find = async |more: &str| {
        let (status, body) = ask(address, &format!("v2/findUsage?{more}"), Some(TRACKER), Some(MARI)).await;
        assert_eq!(status, 200, "{more}: {body}");
        let total = body["totalUsages"].as_u64().unwrap();
        (total, body["usages"].as_array().unwrap().clone())
    };
    let (total, usages) = find(&format!("userCode={MARI}&periodEnd=2026-11-21T11:30:00%2B02:00")).await;
    assert_eq!((total, usages.len()), (5, 5));
    assert_eq!(
        usages[0],
        json!({
            "logtime": "2026-11-21T09:00:00Z",
            "action": "Avas taotluse",
            "receiverCode": "70000005",
            "receiverName": "Näidislinn",
            "receiverSystem": "portico",
        })
    );
    assert!(usages.is_sorted_by(|newer, older| newer["logtime"].as_str() > older["logtime"].as_str()));
    // From here on the questions are looks, too: the period leaves them out.
    let past = format!("userCode={MARI}&periodEnd=2026-11-21T11:30:00+02:00");
    let (_, second) = find(&format!("{past}&offset=1&limit=2")).await;
    assert_eq!(second[..], usages[1..3]);
    assert_eq!(find(&format!("{past}&offset=5")).await, (5, vec![]));
    assert_eq!(find(&format!("{past}&offset=4000000000&limit=1000")).await, (5, vec![]));
    let span = "periodStart=2026-11-21T07:00:00Z&periodEnd=2026-11-21T09:00:00Z";
    assert_eq!(find(&format!("userCode={MARI}&{span}")).await.0, 2, "from the first moment to before the last");
    let (_, own) = find(&format!("userCode={MARI}&limit=1")).await;
    assert_eq!(own[0]["receiverSystem"], json!("datatracker"), "that it was asked is a look");
    let (total, usages) = find(&format!("userCode={CHILD}")).await;
    assert_eq!((total, usages.len()), (1, 1));
}

#[tokio::test]
async fn since_when_and_whether_looks_can_be_told() {
    let address = provider().await;
    let (status, body) = ask(address, "v2/usagePeriod", Some(TRACKER), None).await;
    assert_eq!((status, body), (200, json!({ "periodStart": "2026-11-21T04:00:00Z" })));
    let (status, body) = ask(address, "v2/heartbeat", Some(TRACKER), None).await;
    assert_eq!((status, body["status"].as_str()), (200, Some("OK")));
    let described = reqwest::get(format!("http://{address}/findUsage/openapi.json")).await.unwrap();
    assert_eq!(described.status(), StatusCode::OK);
    let described: Json = described.json().await.unwrap();
    assert_eq!(described, serde_json::from_str::<Json>(TRACKER_OPENAPI).unwrap());
    for path in described["paths"].as_object().unwrap().keys() {
        let (status, _) = ask(address, path.trim_start_matches('/'), Some(TRACKER), None).await;
        assert_ne!(status, 404, "{path} is described and not there");
    }
}
