//! What can be asked independently is asked at once, over real connections: neighbours that answer only when all of them
//! have been asked.

use std::{
    collections::BTreeMap,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use arc_swap::ArcSwap;
use axum::{
    Json, Router,
    extract::State,
    http::HeaderMap,
    response::{IntoResponse, Response},
};
use domain::{
    application::Found,
    desk::Desk,
    people::{Person, Resident},
    ports::Store as _,
    rules::Value,
    scenario::{
        store::Memory,
        world::{Counted, Letters, StoppedClock},
    },
    service::{Level, Library, Service},
};
use portico_exchange::{Guarded, Meter, Rules};
use serde_json::{Value as Body, json};
use tokio::{net::TcpListener, sync::Barrier};

use crate::stand_in::{SERVICE, exchange};

const AT_ONCE: usize = 6;

/// The permit, whose own first read has nothing to ask, with six reads that lean on nothing and one that leans on a
/// rule that leans on the last of them.
fn service() -> Service {
    let folder = |file: &str| match file {
        "service.toml" => include_str!("../../../../app/services/parking-permit/service.toml"),
        "form.toml" => include_str!("../../../../app/services/parking-permit/form.toml"),
        _ => include_str!("../../../../app/services/parking-permit/case.toml"),
    };
    let mut form = folder("form.toml").replacen("args = { code = \"subject.code\" }", "args = { code = \"null\" }", 1);
    for number in 1..=AT_ONCE {
        form += &format!(
            "\n[[read]]\nid = \"read{number}\"\ncall = \"population.person_by_code\"\n\
             args = {{ code = \"subject.code\", part = \"{number}\" }}\ngives = {{ text = \"text\" }}\ntimeout = \"PT30S\"\n"
        );
    }
    form += &format!(
        "\n[[read]]\nid = \"last\"\ncall = \"population.person_by_code\"\nargs = {{ after = \"joined\" }}\n\
         gives = {{ text = \"text\" }}\n\n[[rule]]\nid = \"joined\"\nvalue = \"read{AT_ONCE}.text\"\n"
    );
    let files = [("service.toml", folder("service.toml")), ("form.toml", &form), ("case.toml", folder("case.toml"))];
    Service::read(&files).unwrap_or_else(|complaints| panic!("{complaints:?}"))
}

/// A register that answers no question before as many as `together` have come.
struct Neighbour {
    together: Barrier,
    under_way: AtomicUsize,
    most: AtomicUsize,
}

async fn answer(State(neighbour): State<Arc<Neighbour>>, headers: HeaderMap, Json(body): Json<Body>) -> Response {
    let under_way = neighbour.under_way.fetch_add(1, Ordering::SeqCst) + 1;
    neighbour.most.fetch_max(under_way, Ordering::SeqCst);
    if body.get("after").is_none() {
        neighbour.together.wait().await;
    }
    neighbour.under_way.fetch_sub(1, Ordering::SeqCst);
    let id = headers["x-road-id"].to_str().unwrap().to_owned();
    let answers = [("x-road-id", id.as_str()), ("x-road-service", SERVICE)];
    (answers.map(|(name, value)| (name, value.to_owned())), Json(json!({ "text": body.to_string() }))).into_response()
}

#[tokio::test]
async fn six_slow_neighbours_take_as_long_as_one() {
    for places in [AT_ONCE, 2] {
        let neighbour = Arc::new(Neighbour {
            together: Barrier::new(places),
            under_way: AtomicUsize::new(0),
            most: AtomicUsize::new(0),
        });
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let router = Router::new().fallback(answer).with_state(Arc::clone(&neighbour));
        tokio::spawn(async move { axum::serve(listener, router).await });

        let clock = Arc::new(StoppedClock::new("2026-11-21T12:00:00+02:00[+02:00]".parse().unwrap()));
        let rules = Rules { asks_at_once: places, ..Rules::default() };
        let client = Arc::new(exchange(address));
        let guarded = Guarded::new(client, [], rules, clock.clone(), Arc::new(Meter::default()));
        let (library, store) = (Arc::new(ArcSwap::from_pointee(Library::of([service()]))), Arc::new(Memory::default()));
        let (letters, ids) = (Arc::new(Letters::default()), Arc::new(Counted::default()));
        let desk = Desk::new(library, store.clone(), Arc::new(guarded), letters, clock, ids);
        let code = "EE60001019906".parse().unwrap();
        let person = Person { code, given_name: "Mari".into(), family_name: "Proov".into() };
        let mari = Resident { person, level: Some(Level::High), session: None, counter: None };
        desk.begin(&mari, "parking-permit").await.unwrap();

        // One after the other, none of them would ever have been answered.
        assert_eq!(neighbour.most.load(Ordering::SeqCst), places, "no more than there are places");
        let facts: BTreeMap<_, _> = store.draft(&mari.person.code, "parking-permit").await.unwrap().unwrap().facts;
        assert_eq!(facts.len(), AT_ONCE + 1);
        assert!(facts.values().all(|fact| matches!(fact.found, Found::Known(_))), "{facts:?}");
        let Value::Context(asked) = &facts["last"].asked else { panic!() };
        let Found::Known(before) = &facts[&format!("read{AT_ONCE}")].found else { panic!() };
        assert_eq!(&asked["after"], before.part("text"), "the last was asked with what the one before it had answered");
    }
}
