//! The Desk: every verb of a resident, an official and the worker is one method here.
//!
//! A method reads what it needs, decides, and hands the store one change: state, events and
//! outgoing messages together. It knows no HTTP and no SQL.

mod act;
mod acting;
mod amend;
mod answer;
mod apply;
mod aside;
mod at_hand;
mod at_once;
mod attach;
mod beside;
mod broom;
mod called_back;
mod chain;
mod confirm;
mod conflict;
mod consent;
mod correct;
mod counter;
mod defer;
mod deliver;
mod dispute;
mod enter;
mod evidence;
mod exchange;
mod facts;
mod feeds;
mod figures;
mod files;
mod filing;
mod fill;
mod finding;
mod follow;
mod hands;
mod items;
mod join;
mod lasting;
mod later;
mod letters;
mod links;
mod looks;
mod mandates;
mod matter;
mod notes;
mod notify;
mod offers;
mod office;
mod once;
mod post;
mod preview;
mod publish;
mod queues;
mod relatives;
mod renew;
mod rights;
mod say;
mod sent;
mod settle;
mod sign;
mod submit;
mod talk;
mod tallies;
mod tasks;
mod time;
mod told_of;
mod tracked;
mod trackers;
mod veil;
mod views;
mod why;

pub use acting::{Parties, Party};
pub use amend::{Amended, Mine};
pub use answer::{ADVISED, Answered, SEEN};
pub use apply::{Begun, Visit};
pub use attach::Attached;
pub use beside::{
    BesideCase, Filed, LONGEST_WRITING, MOST_FILES_BESIDE, MOST_FILES_SAID, MOST_UNANSWERED, Slip, Unable,
};
pub use called_back::{CallBack, Heard};
pub use confirm::{Asking, Replied, Reply, ToConfirm};
pub use consent::{Consented, Reconsidered};
pub use counter::{Received, VisitView};
pub use deliver::LONGEST_TRY;
pub use dispute::{Disputed, WHY};
pub use evidence::{EvidenceView, OpenedEvidence, Trail};
pub use exchange::{MessageView, Road, Way};
pub use feeds::{Followed, Untold};
pub use figures::{Age, Figures, HowFar, Left, PageCount, Rough, WEEKS};
pub use files::Opened;
pub use finding::{Finding, Look};
pub use follow::{CaseView, MyCases, Unfinished};
pub use hands::{BatchLine, BatchView, Hands, MyDays, NotBegun, NotPlanned, PersonDays, QueueHands};
pub use lasting::Window;
pub use later::Kept;
pub use letters::{Behind, LetterView};
pub use links::MOST_OTHERS;
pub use looks::{Fold, LookQuery, Looks, Since};
pub use mandates::MandateCalls;
pub use offers::{Offered, Taken};
pub use office::{Acted, Desktop};
pub use post::{BySaid, InSack, NotBack, PostRoomView, Returned, SackSettled, SackView, Sent, WishView};
pub use preview::Previewed;
pub use publish::{Decided, Definition, Definitions, LONGEST_REFUSAL, MayDo, ProposalView};
pub use queues::{Count, Counter, ListView, Overview, PAGE};
pub use rights::{AskedRight, Officials, Person as KnownOfficial, RefusedRight};
pub use settle::{Settled, Unsettled};
pub use submit::Submitted;
pub use tasks::TaskView;
pub use told_of::ToldOf;
pub use tracked::{Tracked, UsageQuery};
pub use trackers::{Beat, InRegister, Told, Usage};
pub use views::{Kept as KeptView, LONGEST_NAME, MOST_VIEWS};
pub use why::{AskedWhy, LookInWords};

pub(crate) use notify::email_of;

use matter::Matter;

use std::sync::Arc;

use arc_swap::ArcSwap;
use uuid::Uuid;

use crate::{
    application::Draft,
    case::Case,
    event::{Event, What},
    filing::IndexKey,
    identifiers::Reference,
    journey::Journey,
    mandate::Represented,
    people::{Actor, Official, Resident},
    ports::{
        Change, Clock, Committed, Files, FilesError, Ids, Mailer, Nobody, Registers, Roster, Store, StoreError, Write,
    },
    service::{Level, Library, Service},
};

/// The rules of the house, with the world behind ports.
pub struct Desk {
    library: Arc<ArcSwap<Library>>,
    store: filing::Filing,
    registers: Arc<dyn Registers>,
    mailer: Arc<dyn Mailer>,
    clock: Arc<dyn Clock>,
    ids: Arc<dyn Ids>,
    files: Option<Arc<dyn Files>>,
    mandates: mandates::Mandates,
    relatives: relatives::Relatives,
    roster: Arc<dyn Roster>,
    trackers: Vec<String>,
}

/// What a person is busy with: a new application, or the change of one that was submitted.
#[derive(Debug, Clone, Copy)]
pub enum Errand<'a> {
    /// For the service with this id; for somebody else, at the address of its draft: [`Draft::address`].
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
    /// The official may not file for visitors in this service.
    #[error("the service is not filed at this counter")]
    NotAtCounter,
    /// The applicant has to confirm it by a sign-in of their own, and an official fills it in for them.
    #[error("the applicant has to confirm it by a sign-in of their own")]
    OwnSignature,
    /// The service asks for a stronger sign-in.
    #[error("sign-in at level {0:?} is needed")]
    WeakSignIn(Level),
    /// The person may not act any more for whom they file.
    #[error("no longer acts for whom it is filed")]
    NoLongerActs(Box<Represented>),
    /// No register can tell now whether the person may act for whom they file.
    #[error("whether they act for whom it is filed cannot be told")]
    MandateUnknown,
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
        let store = filing::Filing::new(store, Arc::clone(&library), Arc::clone(&clock), Arc::clone(&ids));
        Self {
            library,
            store,
            registers,
            mailer,
            clock,
            ids,
            files: None,
            mandates: Default::default(),
            relatives: Default::default(),
            roster: Arc::new(Nobody),
            trackers: Vec::new(),
        }
    }

    /// Cases are found under their words from now on, which stand in the store as hashes by this key.
    #[must_use]
    pub fn with_index(mut self, key: IndexKey) -> Self {
        self.store.index(key);
        self
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
        let now = self.clock.wall();
        Journey::new(service, draft, now.date()).at(now)
    }

    fn event<'m>(
        &self,
        matter: impl Into<Matter<'m>>,
        case: Option<Uuid>,
        service: &str,
        actor: Actor,
        what: What,
    ) -> Event {
        let (at, matter) = (self.clock.now(), matter.into());
        let (about, applicant) = (matter.about.clone(), matter.applicant.cloned());
        let represented = matter.represented.cloned();
        Event { id: self.ids.uuid(at), at, about, applicant, represented, case, service: service.into(), actor, what }
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

/// Whether the sign-in is good enough for the service; at the counter it is the official's, who needs a role for it.
fn enough(resident: &Resident, service: &Service) -> Result<(), DeskError> {
    if resident.counter.as_ref().is_some_and(|serving| !service.may_be_filed_by(&serving.by)) {
        return Err(DeskError::NotAtCounter);
    }
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
