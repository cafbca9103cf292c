//! The official works: queues, a case, an act on it.

use std::sync::Arc;

use jiff::Timestamp;
use uuid::Uuid;

use super::{CaseView, Desk, DeskError, act::proposed, veil::is_within_reach, works_on};
use crate::{
    case::{Case, Refused},
    event::What,
    identifiers::Reference,
    message::{Message, Status},
    people::Official,
    ports::{CaseFilter, Write},
    service::{Action, Library, Needs, Queue, Service},
    sheet::Own,
};

/// Rows on a page of a queue.
const PAGE: u32 = 50;

/// A queue that the official may see, and how many cases it holds.
#[derive(Debug)]
pub struct Counter {
    pub service: Arc<Service>,
    pub queue: String,
    pub count: u64,
}

/// One page of a queue.
#[derive(Debug)]
pub struct QueueView {
    pub service: Arc<Service>,
    pub queue: String,
    pub cases: Vec<Case>,
    /// Where the next page begins, when there is one.
    pub next: Option<(Timestamp, Uuid)>,
}

/// A case as an official sees it.
#[derive(Debug)]
pub struct Desktop {
    pub view: CaseView,
    /// Ids of what this official may do now.
    pub actions: Vec<String>,
    pub messages: Vec<Message>,
    /// The applicant's own answers, where one of these actions marks what has to be mended.
    pub markable: Vec<Own>,
    /// Whether messages wait for somebody to send them again, and this official may.
    pub may_resend: bool,
    /// Whether something was proposed that this official may confirm or send back.
    pub may_confirm: bool,
    /// Whether this official proposed it, and may take it back.
    pub may_take_back: bool,
}

/// What came of an official's act.
#[derive(Debug, PartialEq, Eq)]
pub enum Acted {
    Done,
    /// It waits for a second official.
    Proposed,
    Refused(Refused),
    /// The case is not the one that the official saw.
    Stale,
}

impl Desk {
    /// The queues of an official, with how much is in each.
    ///
    /// # Errors
    /// `NotFound` for somebody without a role in any service.
    pub async fn counters(&self, official: &Official) -> Result<Vec<Counter>, DeskError> {
        let mut counters = Vec::new();
        let (library, today) = (self.library(), self.clock.today());
        for service in library.all_in_force(today) {
            for (version, queue) in queues(&library, service) {
                if !official.has_one_of(&queue.roles) {
                    continue;
                }
                let count = self.store.count(&filter(&library, service, queue, official, None)).await?;
                // What an earlier version shows is shown for as long as it holds something.
                if count > 0 || Arc::ptr_eq(version, service) {
                    counters.push(Counter { service: Arc::clone(version), queue: queue.id.clone(), count });
                }
            }
        }
        if counters.is_empty() { Err(DeskError::NotFound) } else { Ok(counters) }
    }

    /// A page of a queue.
    ///
    /// # Errors
    /// `NotFound` when there is no such queue for this official.
    pub async fn queue(
        &self,
        official: &Official,
        service: &str,
        queue: &str,
        after: Option<(Timestamp, Uuid)>,
    ) -> Result<QueueView, DeskError> {
        let library = self.library();
        let (service, queue) = queues(&library, &self.service(service)?)
            .into_iter()
            .find(|(_, q)| q.id == queue && official.has_one_of(&q.roles))
            .ok_or(DeskError::NotFound)?;
        let mut cases = self.store.cases(&filter(&library, service, queue, official, after)).await?;
        let more = cases.len() > PAGE as usize;
        cases.truncate(PAGE as usize);
        let next = cases.last().filter(|_| more).map(|case| (case.rank(queue.order), case.id));
        let veiled = |case: Case| match library.version(&case.service, &case.bundle) {
            Some(version) => self.veiled(official, version, case),
            None => self.veiled(official, service, case),
        };
        let cases = cases.into_iter().map(veiled).collect();
        Ok(QueueView { service: Arc::clone(service), queue: queue.id.clone(), cases, next })
    }

    /// Opens a case. The look is recorded before anything is shown.
    ///
    /// # Errors
    /// `NotFound` when the official has no role in its service, `Conflict` when the case is their own.
    pub async fn open_case(&self, official: &Official, reference: &Reference) -> Result<Desktop, DeskError> {
        let case = self.case_for(official, reference).await?;
        self.is_free(official, &*self.service_of(&case)?, &case).await?;
        let look = self.event(case.matter(), Some(case.id), &case.service, official.into(), What::Looked);
        self.save(vec![Write::Record(look)]).await?;
        let messages = self.store.messages_of(case.id).await?;
        let view = self.view(case).await?;
        let actions = view.service.actions_for(&view.case.state, &official.roles);
        let actions = actions.filter(|action| self.in_time(&view.case, action));
        let actions: Vec<&Action> = actions.filter(|action| view.case.may(action, official).is_ok()).collect();
        let marks = actions.iter().any(|action| action.marks);
        let markable = if marks { self.sheet(&view.service, &view.case).own() } else { Vec::new() };
        let actions = actions.into_iter().map(|action| action.id.clone()).collect();
        let stuck = messages.iter().any(|message| message.status == Status::Stuck);
        let may_resend = stuck && view.case.stuck.is_some() && may_resend(official, &view.service);
        let may_confirm = proposed(&view.service, &view.case)
            .is_some_and(|(proposal, _, second)| view.case.may_second(&proposal, second, official).is_ok());
        let proposal = view.case.course.proposed.as_ref();
        let may_take_back = proposal.is_some_and(|proposal| proposal.by.code == official.person.code);
        let mut desktop = Desktop { view, actions, markable, messages, may_resend, may_confirm, may_take_back };
        self.veil_desktop(official, &mut desktop);
        Ok(desktop)
    }

    /// Sends the stuck messages of a case again.
    ///
    /// # Errors
    /// `NotFound` when the official may not, `Stale` when the case changed meanwhile.
    pub async fn resend(&self, official: &Official, reference: &Reference) -> Result<(), DeskError> {
        let mut case = self.case_for(official, reference).await?;
        let service = self.service_of(&case)?;
        if !may_resend(official, &service) {
            return Err(DeskError::NotFound);
        }
        self.is_free(official, &service, &case).await?;
        // What an operator has taken back is not sent again: the case keeps its mark, and somebody decides.
        if !self.store.messages_of(case.id).await?.iter().any(|message| message.status == Status::Stuck) {
            return Err(DeskError::Stale);
        }
        case.stuck = None;
        let event = self.event(case.matter(), Some(case.id), &case.service, official.into(), What::Resent);
        let again = Write::SendAgain(case.id, self.clock.now());
        self.save(vec![Write::SaveCase(case), Write::Record(event), again]).await
    }

    pub(super) async fn case_for(&self, official: &Official, reference: &Reference) -> Result<Case, DeskError> {
        let case = self.store.case_by_reference(reference).await?.ok_or(DeskError::NotFound)?;
        let service = self.service_of(&case)?;
        let theirs = works_on(official, &service) && is_within_reach(official, &service, &case);
        if theirs { Ok(case) } else { Err(DeskError::NotFound) }
    }
}

/// The queues of the version in force, then those that only an earlier version has; each with its version.
fn queues<'a>(library: &'a Library, in_force: &Arc<Service>) -> Vec<(&'a Arc<Service>, &'a Queue)> {
    let mut versions: Vec<&Arc<Service>> = library.versions(&in_force.id).collect();
    versions.sort_by_key(|version| version.bundle != in_force.bundle);
    let mut all: Vec<(&Arc<Service>, &Queue)> = Vec::new();
    for version in versions {
        for queue in &version.queues {
            if all.iter().all(|(_, other)| other.id != queue.id) {
                all.push((version, queue));
            }
        }
    }
    all
}

/// The queue shows what any version's queue of its name shows: cases go on in the states of their own version.
fn filter(
    library: &Library,
    service: &Service,
    queue: &Queue,
    official: &Official,
    after: Option<(Timestamp, Uuid)>,
) -> CaseFilter {
    // Versions of a service part their cases alike, or those that do not have no unit.
    let units = if service.unit.is_some() { official.units.clone() } else { Vec::new() };
    let namesakes = library.versions(&service.id).flat_map(|version| &version.queues).filter(|q| q.id == queue.id);
    let mut states: Vec<String> = namesakes.flat_map(|queue| queue.states.iter().cloned()).collect();
    states.sort_unstable();
    states.dedup();
    CaseFilter {
        service: service.id.clone(),
        states,
        needs: queue.needs,
        order: queue.order,
        units,
        after,
        limit: PAGE + 1,
    }
}

fn may_resend(official: &Official, service: &Service) -> bool {
    service.queues.iter().any(|queue| queue.needs == Some(Needs::Resending) && official.has_one_of(&queue.roles))
}

impl Desktop {
    /// Messages that were given up or turned down.
    pub fn stuck_messages(&self) -> impl Iterator<Item = &Message> {
        self.messages.iter().filter(|message| message.status == Status::Stuck)
    }
}
