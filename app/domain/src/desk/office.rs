//! The official works: queues, a case, an act on it.

use std::sync::Arc;

use jiff::Timestamp;
use uuid::Uuid;

use super::{CaseView, Desk, DeskError, works_on};
use crate::{
    case::{Case, Mark, Refused},
    event::What,
    identifiers::Reference,
    message::{Message, Status},
    people::Official,
    ports::{CaseFilter, Committed, Write},
    service::{Action, Library, Queue, Service},
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
}

/// What came of an official's act.
#[derive(Debug, PartialEq, Eq)]
pub enum Acted {
    Done,
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
                let count = self.store.count(&filter(&library, service, queue, None)).await?;
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
        let mut cases = self.store.cases(&filter(&library, service, queue, after)).await?;
        let more = cases.len() > PAGE as usize;
        cases.truncate(PAGE as usize);
        let next = cases.last().filter(|_| more).map(|case| (case.submitted_at, case.id));
        Ok(QueueView { service: Arc::clone(service), queue: queue.id.clone(), cases, next })
    }

    /// Opens a case. The look is recorded before anything is shown.
    ///
    /// # Errors
    /// `NotFound` when the official has no role in its service.
    pub async fn open_case(&self, official: &Official, reference: &Reference) -> Result<Desktop, DeskError> {
        let case = self.case_for(official, reference).await?;
        let look = self.event(&case.owner.code, Some(case.id), &case.service, official.into(), What::Looked);
        self.save(vec![Write::Record(look)]).await?;
        let messages = self.store.messages_of(case.id).await?;
        let view = self.view(case).await?;
        let actions = view.service.actions_for(&view.case.state, &official.roles);
        let actions = actions
            .filter(|action| self.in_time(&view.case, action))
            .filter(|action| view.case.clone().act(action, official, Some("?".into()), view.case.submitted_at).is_ok());
        let actions: Vec<&Action> = actions.collect();
        let marks = actions.iter().any(|action| action.marks);
        let markable = if marks { self.sheet(&view.service, &view.case).own() } else { Vec::new() };
        let actions = actions.into_iter().map(|action| action.id.clone()).collect();
        let may_resend = view.case.stuck.is_some() && may_resend(official, &view.service);
        Ok(Desktop { view, actions, markable, messages, may_resend })
    }

    /// Does `action` to a case, if it is still at `version`.
    ///
    /// # Errors
    /// `NotFound` when the official has no role in its service, or it knows no such action.
    pub async fn act(
        &self,
        official: &Official,
        reference: &Reference,
        action: &str,
        version: i64,
        reason: Option<String>,
    ) -> Result<Acted, DeskError> {
        self.act_marking(official, reference, action, version, (reason, Vec::new())).await
    }

    /// The same, with the answers that the applicant has to mend. Marks of questions that the application does not
    /// answer are left out.
    ///
    /// # Errors
    /// As [`Desk::act`].
    pub async fn act_marking(
        &self,
        official: &Official,
        reference: &Reference,
        action: &str,
        version: i64,
        (reason, marks): (Option<String>, Vec<Mark>),
    ) -> Result<Acted, DeskError> {
        let case = self.case_for(official, reference).await?;
        let service = self.service_of(&case)?;
        let action: &Action = service.actions.iter().find(|a| a.id == action).ok_or(DeskError::NotFound)?;
        if case.version != version {
            return Ok(Acted::Stale);
        }
        if !self.in_time(&case, action) {
            return Ok(Acted::Refused(Refused::TooLate));
        }
        let (from, owner) = (case.state.clone(), case.owner.code.clone());
        let mut case = match case.act(action, official, reason, self.clock.now()) {
            Ok(case) => case,
            Err(refused) => return Ok(Acted::Refused(refused)),
        };
        if action.marks {
            case.course.marked = self.sheet(&service, &case).that_stand(marks);
            if case.course.marked.is_empty() {
                return Ok(Acted::Refused(Refused::NothingMarked));
            }
        }
        let what = What::Acted { action: action.id.clone(), from: from.clone(), to: case.state.clone() };
        let acted = self.event(&owner, Some(case.id), &case.service, official.into(), what);
        let entered = if case.state == from { Vec::new() } else { self.enter(&service, &mut case) };
        let mut change = vec![Write::SaveCase(case), Write::Record(acted)];
        change.extend(entered);
        Ok(if self.store.commit(change).await? == Committed::Yes { Acted::Done } else { Acted::Stale })
    }

    /// Sends the stuck messages of a case again.
    ///
    /// # Errors
    /// `NotFound` when the official may not, `Stale` when the case changed meanwhile.
    pub async fn resend(&self, official: &Official, reference: &Reference) -> Result<(), DeskError> {
        let mut case = self.case_for(official, reference).await?;
        if !may_resend(official, &*self.service_of(&case)?) {
            return Err(DeskError::NotFound);
        }
        case.stuck = None;
        let event = self.event(&case.owner.code, Some(case.id), &case.service, official.into(), What::Resent);
        let again = Write::SendAgain(case.id, self.clock.now());
        self.save(vec![Write::SaveCase(case), Write::Record(event), again]).await
    }

    async fn case_for(&self, official: &Official, reference: &Reference) -> Result<Case, DeskError> {
        let case = self.store.case_by_reference(reference).await?.ok_or(DeskError::NotFound)?;
        let service = self.service_of(&case)?;
        if works_on(official, &service) { Ok(case) } else { Err(DeskError::NotFound) }
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
fn filter(library: &Library, service: &Service, queue: &Queue, after: Option<(Timestamp, Uuid)>) -> CaseFilter {
    let namesakes = library.versions(&service.id).flat_map(|version| &version.queues).filter(|q| q.id == queue.id);
    let mut states: Vec<String> = namesakes.flat_map(|queue| queue.states.iter().cloned()).collect();
    states.sort_unstable();
    states.dedup();
    CaseFilter { service: service.id.clone(), states, stuck: queue.stuck, after, limit: PAGE + 1 }
}

fn may_resend(official: &Official, service: &Service) -> bool {
    service.queues.iter().any(|queue| queue.stuck && official.has_one_of(&queue.roles))
}

impl Desktop {
    /// Messages that were given up or turned down.
    pub fn stuck_messages(&self) -> impl Iterator<Item = &Message> {
        self.messages.iter().filter(|message| message.status == Status::Stuck)
    }
}
