//! Registers that can be asked independently are asked at the same time; what leans on another answer waits for it.

use std::{
    future::poll_fn,
    sync::{
        Mutex,
        atomic::{AtomicUsize, Ordering},
    },
};

use async_trait::async_trait;

use super::*;
use crate::ports::{Ask, Asked, RegisterFailure, Registers, Tell, Told};

/// Three registers answer by themselves, a fourth is asked with what the third has said.
const FOUR: &str = r#"
[[read]]
id = "one"
call = "a.one"
args = { code = "subject.code" }
gives = { text = "text" }

[[read]]
id = "two"
call = "a.two"
args = { code = "subject.code" }
gives = { text = "text" }

[[read]]
id = "three"
call = "b.three"
args = { code = "subject.code" }
gives = { text = "text" }

[[read]]
id = "four"
call = "c.four"
args = { text = "joined" }
gives = { text = "text" }

[[rule]]
id = "joined"
value = "three.text"
"#;

/// Answers after it was looked for a few times, the later asked the sooner, and counts who waits meanwhile.
struct Slow {
    abreast: usize,
    asked: AtomicUsize,
    under_way: AtomicUsize,
    most: AtomicUsize,
    order: Mutex<Vec<String>>,
}

#[async_trait]
impl Registers for Slow {
    async fn ask(&self, ask: &Ask) -> Result<Asked, RegisterFailure> {
        let mut looks = 10 - self.asked.fetch_add(1, Ordering::SeqCst);
        self.order.lock().expect("the order").push(ask.call.to_string());
        let waiting = self.under_way.fetch_add(1, Ordering::SeqCst) + 1;
        self.most.fetch_max(waiting, Ordering::SeqCst);
        poll_fn(|context| {
            looks -= 1;
            context.waker().wake_by_ref();
            if looks > 0 { Poll::Pending } else { Poll::Ready(()) }
        })
        .await;
        self.under_way.fetch_sub(1, Ordering::SeqCst);
        let body = json!({ "text": format!("{} with {}", ask.call, ask.body) });
        Ok(Asked::Known { body, evidence: crate::scenario::world::evidence(ask.trace) })
    }

    async fn tell(&self, _tell: &Tell) -> Result<Told, RegisterFailure> {
        unreachable!("nothing is told here")
    }

    fn abreast(&self) -> usize {
        self.abreast
    }
}

/// The result of beginning, and how many waited at once.
fn begun(abreast: usize) -> (Draft, Vec<String>, usize, Vec<String>) {
    let [service, (name, form), case] = crate::service::tests::PARKING;
    let form = format!("{form}\n{FOUR}").replace(
        "args = { code = \"subject.code\" }\ngives = { address",
        "args = { code = \"null\" }\ngives = { address",
    );
    let service = Service::read(&[service, (name, &form), case]).expect("a service");
    let slow = Arc::new(Slow {
        abreast,
        asked: AtomicUsize::new(0),
        under_way: AtomicUsize::new(0),
        most: AtomicUsize::new(0),
        order: Mutex::default(),
    });
    let store = Arc::new(Memory::default());
    let clock = Arc::new(StoppedClock::new("2026-11-21T12:00:00+02:00[+02:00]".parse().expect("a moment")));
    let library = Arc::new(ArcSwap::from_pointee(Library::of([service])));
    let desk = Desk::new(
        library,
        store.clone(),
        slow.clone(),
        Arc::new(Letters::default()),
        clock,
        Arc::new(Counted::default()),
    );
    let mari = mari();
    let mut begin = pin!(desk.begin(&mari, PERMIT));
    while begin.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending() {}
    let tables = store.tables();
    let events = tables.events.iter().filter_map(|event| match &event.what {
        What::Asked { read, .. } => Some(read.clone()),
        _ => None,
    });
    let order = slow.order.lock().expect("the order").clone();
    (tables.drafts[0].clone(), events.collect(), slow.most.load(Ordering::SeqCst), order)
}

#[test]
fn what_leans_on_nothing_is_asked_at_once_and_what_leans_waits() {
    let (draft, events, most, order) = begun(9);
    assert_eq!(most, 3);
    assert_eq!(order, ["a.one", "a.two", "b.three", "c.four"]);
    assert_eq!(events, ["one", "two", "three", "four"], "as the service names them, whoever was first");
    let crate::rules::Value::Text(said) = draft.fact("four").part("text") else { panic!() };
    assert!(said.contains("b.three with"), "{said}");
}

#[test]
fn a_register_is_asked_no_more_at_once_than_it_has_places() {
    let (draft, events, most, order) = begun(1);
    assert_eq!(most, 2, "one at each register");
    assert_eq!(order, ["a.one", "b.three", "a.two", "c.four"]);
    assert_eq!(events, ["one", "two", "three", "four"]);
    let (wide, ..) = begun(9);
    let facts =
        |draft: &Draft| draft.facts.iter().map(|(read, fact)| (read.clone(), fact.found.clone())).collect::<Vec<_>>();
    assert_eq!(facts(&draft), facts(&wide), "the same comes of it");
}
