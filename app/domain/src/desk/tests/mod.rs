//! Stories at the Desk, in a town with a store in memory, scripted registers and a stopped clock.

mod acting;
mod amending;
mod answered_later;
mod applying;
mod at_once;
mod beside;
mod club;
mod confirming;
mod consenting;
mod counter;
mod deciding;
mod deferring;
mod delivering;
mod disputing;
mod editing;
mod evidence;
mod figures;
mod files;
mod hands;
mod lasting;
mod leaving;
mod looking;
mod mending;
mod offers;
mod office;
mod once;
mod operating;
mod plot;
mod post;
mod proposing;
mod publishing;
mod queues;
mod registers;
mod renewing;
mod rights;
mod submitting;
mod visiting;

use std::{
    future::Future,
    pin::pin,
    sync::Arc,
    task::{Context, Poll, Waker},
};

use arc_swap::ArcSwap;
use serde_json::json;

use super::{Acted, Answered, Begun, Desk, DeskError, LookQuery, Submitted, Visit};
use crate::{
    application::Draft,
    case::Case,
    event::{Event, What},
    identifiers::Reference,
    journey::{Body, Place, Spot, StepPage, Typed, Way},
    message::Message,
    people::{Official, Person, Resident},
    ports::Trouble,
    scenario::{
        store::Memory,
        world::{Counted, Letters, Says, Script, StoppedClock},
    },
    service::{Level, Library, Service},
};

const PERMIT: &str = "parking-permit";
const PERSON: &str = "population.person_by_code";
const VEHICLE: &str = "traffic.vehicle_by_plate";
const APPLICATION: &str = "traffic.permit_application";
const DECISION: &str = "traffic.permit_decision";

/// Of a filled draft: begun, and saved once for each of three steps.
const VERSION: i64 = 3;

const MARI: &str = "EE60001019906";

/// A desk with everything around it. The clock stands at 2026-11-21 10:00 UTC.
#[derive(Clone)]
struct Town {
    desk: Arc<Desk>,
    library: Arc<ArcSwap<Library>>,
    store: Arc<Memory>,
    registers: Arc<Script>,
    letters: Arc<Letters>,
    clock: Arc<StoppedClock>,
}

/// Nothing in memory waits, so a future is done at its first poll.
fn now<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("something waits for the world outside"),
    }
}

fn person(code: &str, given_name: &str, family_name: &str) -> Person {
    Person { code: code.parse().expect("a code"), given_name: given_name.into(), family_name: family_name.into() }
}

/// A fictive resident of Kesklinn with the car 123 ABC.
fn mari() -> Resident {
    Resident { person: person(MARI, "Mari", "Proov"), level: Some(Level::High), session: None, counter: None }
}

fn jaan() -> Resident {
    Resident {
        person: person("EE37605030299", "Jaan", "Proov"),
        level: Some(Level::High),
        session: None,
        counter: None,
    }
}

fn official(code: &str, role: &str) -> Official {
    Official::new(person(code, "Olev", "Proov"), [role.into()])
}

fn olev() -> Official {
    official("EE38001085718", "parking-officer")
}

fn second() -> Official {
    official("EE47101010033", "parking-officer")
}

fn senior() -> Official {
    official("EE37605030064", "senior-parking-officer")
}

fn home(district: &str, since: &str) -> Says {
    Says::Knows(json!({ "address": "Kase tn 1, Tallinn", "district": district, "resident_since": since }))
}

fn car(owner: &str) -> Says {
    Says::Knows(json!({ "make": "Volvo", "model": "V60", "owner": owner, "users": ["EE19990057"] }))
}

impl Town {
    fn new() -> Self {
        Self::with(crate::service::tests::parking())
    }

    fn with(service: Service) -> Self {
        Self::built(service, |desk| desk)
    }

    fn with_files(service: Service, files: Arc<dyn crate::ports::Files>) -> Self {
        Self::built(service, |desk| desk.with_files(files))
    }

    fn built(service: Service, furnish: impl FnOnce(Desk) -> Desk) -> Self {
        let library = Arc::new(ArcSwap::from_pointee(Library::of([service])));
        let (store, registers, letters) =
            (Arc::new(Memory::default()), Arc::new(Script::default()), Arc::new(Letters::default()));
        let clock = Arc::new(StoppedClock::new("2026-11-21T12:00:00+02:00[+02:00]".parse().expect("a moment")));
        registers.says(PERSON, home("Kesklinn", "2020-01-15"));
        registers.says(VEHICLE, car(MARI));
        registers.says(APPLICATION, Says::Records);
        registers.says(DECISION, Says::Records);
        let ids = Arc::new(Counted::default());
        let desk =
            Desk::new(Arc::clone(&library), store.clone(), registers.clone(), letters.clone(), clock.clone(), ids);
        Self { desk: Arc::new(furnish(desk)), library, store, registers, letters, clock }
    }

    fn begin(&self) -> Begun {
        now(self.desk.begin(&mari(), PERMIT)).expect("begun")
    }

    fn answer(&self, step: &str, typed: &[(&str, &str)]) -> Answered {
        now(self.desk.answer(&mari(), PERMIT, &spot(step), &form(typed))).expect("answered")
    }

    /// Where the answer led; panics when it was wrong.
    fn goes(&self, step: &str, typed: &[(&str, &str)]) -> Place {
        match self.answer(step, typed) {
            Answered::Next(place) => place,
            other => panic!("{other:?}"),
        }
    }

    /// The faults of an answer, each with its field.
    fn faults(&self, step: &str, typed: &[(&str, &str)]) -> Vec<(String, Way)> {
        match self.answer(step, typed) {
            Answered::Wrong(page) => {
                page.questions().iter().filter_map(|q| Some((q.field.clone(), q.fault?))).collect()
            }
            other => panic!("{other:?}"),
        }
    }

    fn page(&self, step: &str) -> StepPage {
        match now(self.desk.page(&mari(), PERMIT, &spot(step))).expect("a page") {
            Visit::Here(page) => page,
            other => panic!("{other:?}"),
        }
    }

    fn draft(&self) -> Draft {
        self.store.tables().drafts.first().cloned().expect("a draft")
    }

    fn clock_now(&self) -> jiff::Timestamp {
        crate::ports::Clock::now(&*self.clock)
    }

    fn case(&self) -> Case {
        self.store.tables().cases.first().cloned().expect("a case")
    }

    fn events(&self) -> Vec<What> {
        self.store.tables().events.iter().map(|event| event.what.clone()).collect()
    }

    /// Every look that somebody sees, the newest first.
    fn looks(&self, who: &Resident) -> Vec<Event> {
        let looks = now(self.desk.looks(who, LookQuery::default())).expect("looks");
        looks.events().cloned().collect()
    }

    fn messages(&self) -> Vec<Message> {
        self.store.tables().messages.clone()
    }

    /// Mari answers everything.
    fn filled() -> Self {
        let town = Self::new();
        town.fill();
        town
    }

    fn fill(&self) {
        self.begin();
        self.goes("home", &[]);
        self.goes("car", &[("plate", "123 abc")]);
        assert_eq!(self.goes("permit", &STARTS), Place::Check);
    }

    fn submit(&self) -> Reference {
        let draft = self.draft();
        match now(self.desk.submit(&mari(), PERMIT, draft.id, draft.version, "et")).expect("submitted") {
            Submitted::Case(reference) => reference,
            other => panic!("{other:?}"),
        }
    }

    /// Mari has submitted, and the register knows.
    fn submitted() -> Self {
        let town = Self::filled();
        town.submit();
        town.work();
        town
    }

    /// The worker does all that is due; how many messages that were.
    fn work(&self) -> usize {
        let messages = now(self.desk.lease(100)).expect("a lease");
        let count = messages.len();
        messages.into_iter().for_each(|message| now(self.desk.deliver(message)).expect("delivered"));
        count
    }

    fn act(&self, official: &Official, action: &str, reason: Option<&str>) -> Acted {
        let case = self.case();
        now(self.desk.act(official, &case.reference, action, case.version, reason.map(Into::into))).expect("acted")
    }

    /// Olev has taken Mari's case.
    fn taken() -> Self {
        let town = Self::submitted();
        assert_eq!(town.act(&olev(), "take", None), Acted::Done);
        town
    }
}

const STARTS: [(&str, &str); 4] =
    [("starts_on-day", "1"), ("starts_on-month", "12"), ("starts_on-year", "2026"), ("email", "mari@example.ee")];

fn form(typed: &[(&str, &str)]) -> Typed {
    typed.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect()
}

fn step(id: &str) -> Place {
    Place::At(spot(id))
}

fn spot(text: &str) -> Spot {
    text.parse().expect("a spot")
}

fn is_not_found<T: std::fmt::Debug>(result: Result<T, DeskError>) -> bool {
    matches!(result, Err(DeskError::NotFound))
}
