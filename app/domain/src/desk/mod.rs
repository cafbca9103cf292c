//! The Desk: every verb of a resident, an official and the worker is one method here.
//!
//! A method reads what it needs, decides, and hands the store one change: state, events and
//! outgoing messages together. It knows no HTTP and no SQL.

mod act;
mod amend;
mod answer;
mod apply;
mod attach;
mod broom;
mod called_back;
mod confirm;
mod conflict;
mod correct;
mod deliver;
mod dispute;
mod enter;
mod exchange;
mod facts;
mod feeds;
mod files;
mod fill;
mod follow;
mod items;
mod lasting;
mod later;
mod letters;
mod notify;
mod offers;
mod office;
mod renew;
mod sent;
mod settle;
mod sign;
mod submit;
mod time;
mod told_of;

pub use amend::{Amended, Mine};
pub use answer::{ADVISED, Answered, SEEN};
pub use apply::{Begun, Visit};
pub use attach::Attached;
pub use called_back::{CallBack, Heard};
pub use confirm::{Asking, Replied, Reply, ToConfirm};
pub use dispute::{Disputed, WHY};
pub use exchange::{MessageView, OPERATOR, Road, Way};
pub use feeds::{Followed, Untold};
pub use files::Opened;
pub use follow::{CaseView, MyCases, Unfinished};
pub use lasting::Window;
pub use later::Kept;
pub use letters::{Behind, LetterView};
pub use offers::{Offered, Taken};
pub use office::{Acted, Counter, Desktop, QueueView};
pub use settle::{Settled, Unsettled};
pub use submit::Submitted;
pub use told_of::ToldOf;

pub(crate) use notify::email_of;

use std::sync::Arc;

use arc_swap::ArcSwap;
use uuid::Uuid;

use crate::{
    application::{Draft, RENEWAL},
    case::Case,
    event::{Event, What},
    identifiers::{PersonCode, Reference},
    journey::Journey,
    people::{Actor, Official, Resident},
    ports::{Change, Clock, Committed, Files, FilesError, Ids, Mailer, Registers, Store, StoreError, Write},
    service::{Level, Library, Service, migrate},
};

/// The rules of the house, with the world behind ports.
pub struct Desk {
    library: Arc<ArcSwap<Library>>,
    store: Arc<dyn Store>,
    registers: Arc<dyn Registers>,
    mailer: Arc<dyn Mailer>,
    clock: Arc<dyn Clock>,
    ids: Arc<dyn Ids>,
    files: Option<Arc<dyn Files>>,
}

/// What a person is busy with: a new application, or the change of one that was submitted.
#[derive(Debug, Clone, Copy)]
pub enum Errand<'a> {
    /// For the service with this id.
    Apply(&'a str),
    /// Of the case with this reference, by this action of the applicant; by [`RENEWAL`] it is a new application.
    Amend(&'a Reference, &'a str),
}

impl<'a> From<&'a str> for Errand<'a> {
    fn from(service: &'a str) -> Self {
        Self::Apply(service)
    }
}

impl<'a> From<&'a String> for Errand<'a> {
    fn from(service: &'a String) -> Self {
        Self::Apply(service)
    }
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
    /// The case is the official's own, or about somebody close to them.
    #[error("the official has an interest in the case")]
    Conflict,
    /// The form has inputs that the service never asked for.
    #[error("answers to questions that were not asked")]
    NotAsked,
    /// The service asks for a stronger sign-in.
    #[error("sign-in at level {0:?} is needed")]
    WeakSignIn(Level),
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    Files(#[from] FilesError),
}

impl Desk {
    /// Whoever publishes swaps the `library`; what has begun goes on under its own version.
    pub fn new(
        library: Arc<ArcSwap<Library>>,
        store: Arc<dyn Store>,
        registers: Arc<dyn Registers>,
        mailer: Arc<dyn Mailer>,
        clock: Arc<dyn Clock>,
        ids: Arc<dyn Ids>,
    ) -> Self {
        Self { library, store, registers, mailer, clock, ids, files: None }
    }

    /// Every published version, as of now.
    pub fn library(&self) -> Arc<Library> {
        self.library.load_full()
    }

    /// The version of a service that a new application goes by.
    pub fn in_force(&self, id: &str) -> Option<Arc<Service>> {
        self.library.load().in_force(id, self.clock.today()).cloned()
    }

    /// All services in force, by id.
    pub fn all_in_force(&self) -> Vec<Arc<Service>> {
        self.library.load().all_in_force(self.clock.today()).cloned().collect()
    }

    /// The clock by which the house goes.
    pub fn clock(&self) -> &dyn Clock {
        &*self.clock
    }

    /// The version that the person's application goes by, or would.
    ///
    /// # Errors
    /// `NotFound` for an unknown service, `WeakSignIn` below the service's level.
    pub async fn version_for(&self, resident: &Resident, id: &str) -> Result<Arc<Service>, DeskError> {
        Ok(self.begun(resident, id).await?.0)
    }

    fn service(&self, id: &str) -> Result<Arc<Service>, DeskError> {
        self.in_force(id).ok_or(DeskError::NotFound)
    }

    /// The version that a case goes by.
    fn service_of(&self, case: &Case) -> Result<Arc<Service>, DeskError> {
        let library = self.library.load();
        let found = library.version_or_in_force(&case.service, &case.bundle, self.clock.today());
        found.cloned().ok_or(DeskError::NotFound)
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

    /// What the person is busy with, and the version it goes by.
    async fn at_hand(
        &self,
        resident: &Resident,
        errand: impl Into<Errand<'_>> + Send,
    ) -> Result<(Arc<Service>, Option<Draft>), DeskError> {
        let id = match errand.into() {
            Errand::Apply(service) => service,
            Errand::Amend(case, RENEWAL) => return self.renewal(resident, case).await,
            Errand::Amend(case, action) => return self.amendment(resident, case, action).await,
        };
        self.begun(resident, id).await
    }

    /// The person's draft, and the version it goes by; as long as nothing is begun, the one in force. A draft that the
    /// version in force takes over is moved here, and saved as such with the next answer.
    async fn begun(&self, resident: &Resident, id: &str) -> Result<(Arc<Service>, Option<Draft>), DeskError> {
        let (library, today) = (self.library(), self.clock.today());
        let in_force = library.in_force(id, today).ok_or(DeskError::NotFound)?;
        let (service, draft) = match self.draft(resident, id).await? {
            None => (in_force, None),
            Some(draft) => {
                let own = library.version(id, &draft.bundle).unwrap_or(in_force);
                match migrate(&draft, own, in_force, today) {
                    Some(moved) if own.bundle != in_force.bundle => (in_force, Some(moved)),
                    _ => (own, Some(draft)),
                }
            }
        };
        enough(resident, service)?;
        Ok((Arc::clone(service), draft))
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

/// Whether the sign-in is good enough for the service.
fn enough(resident: &Resident, service: &Service) -> Result<(), DeskError> {
    match service.login {
        Some(level) if resident.level < Some(level) => Err(DeskError::WeakSignIn(level)),
        _ => Ok(()),
    }
}

/// Whether any role of `official` has to do with `service`.
fn works_on(official: &Official, service: &Service) -> bool {
    service.queues.iter().any(|queue| official.has_one_of(&queue.roles))
        || service.actions.iter().any(|action| {
            action.is_for(&official.roles)
                || action.second.as_ref().is_some_and(|second| official.has_one_of(&second.by))
        })
}

#[cfg(test)]
mod tests;
