//! One scenario's world, with the Desk in it.

use std::{
    future::Future,
    pin::pin,
    sync::Arc,
    task::{Context, Poll, Waker},
};

use arc_swap::ArcSwap;
use jiff::Timestamp;
use serde_json::json;
use uuid::Uuid;

use super::{
    Scenario,
    failure::Failure,
    hands::Staff,
    mandates,
    store::Memory,
    world::{Counted, Letters, Says, Script, StoppedClock},
};
use crate::{
    application::Draft,
    case::{Case, Confirmation, standing},
    desk::{CallBack, Desk, DeskError, Heard, Untold},
    event::Event,
    identifiers::{PersonCode, Reference},
    message::{Message, Parcel, Status},
    notice::Notice,
    offer::Offer,
    people::{Official, Person, Resident},
    ports::{Clock, Store, Write},
    service::{Library, Service},
    sheet::Sheet,
};

/// More messages than this at one moment, or moments in one span of time, are an endless circle.
const MOST: usize = 1000;

/// A world in which nothing happens but what the scenario says.
pub(super) struct Town {
    pub(super) service: Arc<Service>,
    pub(super) desk: Desk,
    pub(super) registers: Arc<Script>,
    pub(super) resident: Resident,
    pub(super) clock: Arc<StoppedClock>,
    store: Arc<Memory>,
    staff: Arc<Staff>,
}

/// Nothing in this world waits, so a future is done when it is first asked.
pub(super) fn now<T>(future: impl Future<Output = Result<T, DeskError>>) -> Result<T, Failure> {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(done) => Ok(done?),
        Poll::Pending => Err(Failure::new("something waits for the world outside", "Tell the portal's developers.")),
    }
}

impl Town {
    /// Submits are accepted until the scenario says otherwise.
    pub(super) fn new(service: &Arc<Service>, scenario: &Scenario) -> Self {
        let (store, registers) = (Arc::new(Memory::default()), Arc::new(Script::default()));
        let staff = Arc::new(Staff::default());
        let clock = Arc::new(StoppedClock::new(scenario.clock.clone()));
        let disputes = service.reads.iter().filter_map(|read| read.dispute.as_ref());
        for call in service.submits.iter().map(|submit| &submit.call).chain(disputes) {
            registers.says(&call.to_string(), Says::Records);
        }
        for offering in &service.offerings {
            registers.says(&offering.feed.to_string(), Says::Knows(json!({ "events": [], "cursor": "" })));
        }
        for (call, says) in &scenario.registers {
            registers.says(call, says.clone());
        }
        let desk = Desk::new(
            Arc::new(ArcSwap::from_pointee(Library::of([Arc::clone(service)]))),
            store.clone(),
            registers.clone(),
            Arc::new(Letters::default()),
            clock.clone(),
            Arc::new(Counted::default()),
        )
        .with_mandates(mandates::calls())
        .with_roster(staff.clone());
        let resident = Resident { person: scenario.person.clone(), level: service.login, session: None, counter: None };
        let town = Self { service: Arc::clone(service), desk, registers, resident, clock, store, staff };
        for official in &scenario.officials {
            // The store in memory never fails.
            let _ = town.hire(official);
        }
        scenario.mandates.tell(&town, "held");
        town
    }

    /// Somebody works here, and has signed in.
    pub(super) fn hire(&self, official: &Official) -> Result<(), Failure> {
        self.staff.hire(official);
        now(self.desk.meet(&official.person))
    }

    /// By which id forms name an official.
    pub(super) fn id_of(&self, person: &Person) -> Option<Uuid> {
        self.store.tables().room.met.into_iter().find(|(_, met)| met.code == person.code).map(|(id, _)| id)
    }

    /// Something that happened before; twice, it happened once.
    pub(super) fn happened(&self, write: Write) -> Result<(), Failure> {
        if let Write::Record(event) = &write
            && self.store.tables().events.iter().any(|known| known.id == event.id)
        {
            return Ok(());
        }
        now(async { Ok(self.store.commit(vec![write]).await.map(|_| ())?) })
    }

    pub(super) fn draft(&self) -> Option<Draft> {
        self.store.tables().drafts.into_iter().next()
    }

    /// The last case: after a renewal, the new one.
    pub(super) fn case(&self) -> Option<Case> {
        self.store.tables().cases.pop()
    }

    /// An earlier case of the same person in the same matter, which goes on.
    pub(super) fn earlier(&self, case: &Case) -> Reference {
        let reference = Reference::from_bits(1);
        let earlier = Case { id: Uuid::from_u128(1), reference: reference.clone(), ..case.clone() };
        self.store.edit(|tables| tables.cases.insert(0, earlier));
        reference
    }

    pub(super) fn events(&self) -> Vec<Event> {
        self.store.tables().events
    }

    /// The texts of the notices in somebody's inbox.
    pub(super) fn notices(&self, of: &PersonCode) -> Vec<String> {
        let own = |notice: &Notice| notice.to == *of;
        self.store.tables().notices.into_iter().filter(own).map(|notice| notice.text).collect()
    }

    /// Who has to confirm the application as it stands.
    pub(super) fn confirmations(&self) -> Vec<Confirmation> {
        self.case().map_or_else(Vec::new, |case| standing(&case, &self.store.tables().confirmations).to_vec())
    }

    /// The last notice with this text.
    pub(super) fn notice(&self, text: &str) -> Option<Uuid> {
        self.store.tables().notices.into_iter().rev().find(|notice| notice.text == text).map(|notice| notice.id)
    }

    /// The body of the last message of a submit, or of a dispute by its call.
    pub(super) fn sent(&self, wanted: &str) -> Option<serde_json::Value> {
        self.store.tables().messages.into_iter().rev().find_map(|message| match message.parcel {
            Parcel::Register { submit, body, .. } if submit == wanted => Some(body),
            Parcel::Correction { read, body, .. } if self.disputes(&read) == wanted => Some(body),
            _ => None,
        })
    }

    /// The register to which a submit goes has decided, and says so.
    pub(super) fn called_back(&self, submit: &str, refusal: Option<String>) -> Result<(), Failure> {
        self.work()?;
        let sent =
            |message: &Message| matches!(&message.parcel, Parcel::Register { submit: sent, .. } if sent == submit);
        let found = self.store.tables().messages.into_iter().rev().find(sent);
        let Some((key, call)) = found.and_then(|message| Some((message.act()?.to_owned(), message.call?))) else {
            return Err(Failure::new(
                format!("nothing was sent as \"{submit}\", so that nobody calls back about it"),
                "Look whether the case has come into a state of its when.",
            ));
        };
        let said = CallBack { key, content_hash: None, accepted: refusal.is_none(), reason: refusal };
        match now(self.desk.called_back(&call.register, &said, &super::world::evidence(Uuid::nil())))? {
            Heard::Taken | Heard::TooLate => Ok(()),
            other => Err(Failure::found("the register's call", "taken", format!("not: {other:?}"))),
        }
    }

    /// The call by which the answer of a read is called wrong.
    fn disputes(&self, read: &str) -> String {
        let call = self.service.read_called(read).and_then(|read| read.dispute.as_ref());
        call.map(ToString::to_string).unwrap_or_default()
    }

    /// Runs `work` with the names of the case, or of the draft before there is one.
    pub(super) fn sheet<T>(&self, work: impl FnOnce(&Sheet<'_>) -> T) -> Option<T> {
        let now = self.clock.wall();
        let today = now.date();
        if let Some(case) = self.case() {
            let filed = case.submitted_at.to_zoned(self.clock.zone()).date();
            return Some(work(&Sheet::of_case(&self.service, &case, today, filed).at(now)));
        }
        self.draft().map(|draft| work(&Sheet::of_draft(&self.service, &draft, today).at(now)))
    }

    /// A person's offer, however it stands.
    pub(super) fn offer(&self, offering: &str, to: &PersonCode) -> Option<Offer> {
        let offers = self.store.tables().offers.into_iter().rev();
        offers.into_iter().find(|offer| offer.claim.offering == offering && offer.to == *to)
    }

    /// The worker hears what feeds tell, and delivers all that is due now.
    pub(super) fn work(&self) -> Result<(), Failure> {
        self.hear()?;
        for _ in 0..MOST {
            let due = now(self.desk.lease(100))?;
            if due.is_empty() && now(self.desk.let_time_pass(100))? == 0 {
                return Ok(());
            }
            due.into_iter().try_for_each(|message| now(self.desk.deliver(message)))?;
        }
        Err(Failure::new("messages to the registers never end", "Look which submit leads back to its own state."))
    }

    /// A feed that is down is asked again the next time.
    fn hear(&self) -> Result<(), Failure> {
        self.desk.feeds().iter().try_for_each(|feed| {
            let followed = async {
                match self.desk.follow(feed).await {
                    Ok(_) | Err(Untold::Register(_)) => Ok(()),
                    Err(Untold::Desk(error)) => Err(error),
                }
            };
            now(followed)
        })
    }

    /// Time passes until `end`, and the worker works whenever something is due.
    pub(super) fn pass_until(&self, end: Timestamp) -> Result<(), Failure> {
        for _ in 0..MOST {
            self.work()?;
            let tables = self.store.tables();
            let waits = |message: &&Message| matches!(message.status, Status::Waiting | Status::Awaiting);
            let waiting = tables.messages.iter().filter(waits);
            let ends = tables.cases.iter().filter_map(|case| case.acts_at).filter(|at| *at > self.clock.now());
            let due = waiting.map(|message| message.due_at).chain(ends).min();
            match due.filter(|due| *due <= end) {
                Some(due) => self.clock.set(due.max(self.clock.now())),
                None => {
                    self.clock.set(end);
                    return self.work();
                }
            }
        }
        Err(Failure::new("messages to the registers are tried for ever", "Let less time pass, or try less often."))
    }

    /// The moment after a span, by the calendar of the place.
    pub(super) fn after(&self, span: jiff::Span) -> Option<Timestamp> {
        let now = self.clock.now().to_zoned(self.clock.zone());
        now.checked_add(span).ok().map(|then| then.timestamp())
    }
}
