//! The Desk: every verb of a resident, an official and the worker is one method here.
//!
//! A method reads what it needs, decides, and hands the store one change: state, events and
//! outgoing messages together. It knows no HTTP and no SQL.

mod apply;
mod deliver;
mod enter;
mod facts;
mod follow;
mod office;
mod submit;

pub use apply::{Answered, Begun, Visit};
pub use follow::{CaseView, MyCases};
pub use office::{Acted, Counter, Desktop, QueueView};
pub use submit::Submitted;

pub(crate) use enter::email_of;

use std::sync::Arc;

use uuid::Uuid;

use crate::{
    application::Draft,
    event::{Event, What},
    identifiers::PersonCode,
    journey::Journey,
    people::{Actor, Official, Resident},
    ports::{Change, Clock, Committed, Ids, Mailer, Registers, Store, StoreError, Write},
    service::{Level, Service, Services},
};

/// The rules of the house, with the world behind ports.
pub struct Desk {
    services: Services,
    store: Arc<dyn Store>,
    registers: Arc<dyn Registers>,
    mailer: Arc<dyn Mailer>,
    clock: Arc<dyn Clock>,
    ids: Arc<dyn Ids>,
}

/// Why a verb did not happen.
#[derive(Debug, thiserror::Error)]
pub enum DeskError {
    /// There is no such thing, or it is somebody else's: nobody can tell which.
    #[error("not found, or not theirs")]
    NotFound,
    /// Somebody changed it between reading and saving.
    #[error("changed by somebody else meanwhile")]
    Stale,
    /// The service asks for a stronger sign-in.
    #[error("sign-in at level {0:?} is needed")]
    WeakSignIn(Level),
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Desk {
    pub fn new(
        services: Services,
        store: Arc<dyn Store>,
        registers: Arc<dyn Registers>,
        mailer: Arc<dyn Mailer>,
        clock: Arc<dyn Clock>,
        ids: Arc<dyn Ids>,
    ) -> Self {
        Self { services, store, registers, mailer, clock, ids }
    }

    pub fn services(&self) -> &Services {
        &self.services
    }

    /// The clock by which the house goes.
    pub fn clock(&self) -> &dyn Clock {
        &*self.clock
    }

    fn service(&self, id: &str) -> Result<&Arc<Service>, DeskError> {
        self.services.get(id).ok_or(DeskError::NotFound)
    }

    /// The service, for somebody whose sign-in is good enough for it.
    fn service_for(&self, resident: &Resident, id: &str) -> Result<&Arc<Service>, DeskError> {
        let service = self.service(id)?;
        if resident.level < Some(service.login) { Err(DeskError::WeakSignIn(service.login)) } else { Ok(service) }
    }

    fn journey<'a>(&self, service: &'a Service, draft: &'a Draft) -> Journey<'a> {
        Journey::new(service, draft, self.clock.today())
    }

    fn event(&self, about: &PersonCode, case: Option<Uuid>, service: &str, actor: Actor, what: What) -> Event {
        let at = self.clock.now();
        Event { id: self.ids.uuid(at), at, about: about.clone(), case, service: service.into(), actor, what }
    }

    async fn draft(&self, resident: &Resident, service: &str) -> Result<Option<Draft>, DeskError> {
        Ok(self.store.draft(&resident.person.code, service).await?)
    }

    /// Keeps events whose change was not saved: a register that was asked was asked.
    async fn record(&self, events: Vec<Event>) -> Result<(), DeskError> {
        self.save(events.into_iter().map(Write::Record).collect()).await
    }

    /// Saves, or says that somebody was faster.
    async fn save(&self, change: Change) -> Result<(), DeskError> {
        match self.store.commit(change).await? {
            Committed::Yes => Ok(()),
            Committed::Conflict => Err(DeskError::Stale),
        }
    }
}

/// Whether any role of `official` has to do with `service`.
fn works_on(official: &Official, service: &Service) -> bool {
    service.queues.iter().any(|queue| official.has_one_of(&queue.roles))
        || service.actions.iter().any(|action| official.has_one_of(&action.by))
}

#[cfg(test)]
mod tests;
