//! The official works: queues, a case, an act on it.

use std::sync::Arc;

use jiff::Timestamp;
use uuid::Uuid;

use super::{CaseView, Desk, DeskError, works_on};
use crate::{
    case::{Case, Refused},
    event::What,
    identifiers::Reference,
    message::{Message, Status},
    people::Official,
    ports::{CaseFilter, Committed, Write},
    service::{Action, Queue, Service},
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
        for service in self.services.iter() {
            for queue in service.queues.iter().filter(|queue| official.has_one_of(&queue.roles)) {
                let count = self.store.count(&filter(service, queue, None)).await?;
                counters.push(Counter { service: Arc::clone(service), queue: queue.id.clone(), count });
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
        let service = self.service(service)?;
        let queue = service
            .queues
            .iter()
            .find(|q| q.id == queue && official.has_one_of(&q.roles))
            .ok_or(DeskError::NotFound)?;
        let mut cases = self.store.cases(&filter(service, queue, after)).await?;
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
            .filter(|action| view.case.clone().act(action, official, Some("?".into()), view.case.submitted_at).is_ok());
        let actions = actions.map(|action| action.id.clone()).collect();
        let may_resend = view.case.stuck.is_some() && may_resend(official, &view.service);
        Ok(Desktop { view, actions, messages, may_resend })
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
        let case = self.case_for(official, reference).await?;
        let service = Arc::clone(self.service(&case.service)?);
        let action: &Action = service.actions.iter().find(|a| a.id == action).ok_or(DeskError::NotFound)?;
        if case.version != version {
            return Ok(Acted::Stale);
        }
        let (from, owner) = (case.state.clone(), case.owner.code.clone());
        let mut case = match case.act(action, official, reason, self.clock.now()) {
            Ok(case) => case,
            Err(refused) => return Ok(Acted::Refused(refused)),
        };
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
        if !may_resend(official, self.service(&case.service)?) {
            return Err(DeskError::NotFound);
        }
        case.stuck = None;
        let event = self.event(&case.owner.code, Some(case.id), &case.service, official.into(), What::Resent);
        let again = Write::SendAgain(case.id, self.clock.now());
        self.save(vec![Write::SaveCase(case), Write::Record(event), again]).await
    }

    async fn case_for(&self, official: &Official, reference: &Reference) -> Result<Case, DeskError> {
        let case = self.store.case_by_reference(reference).await?.ok_or(DeskError::NotFound)?;
        let service = self.service(&case.service)?;
        if works_on(official, service) { Ok(case) } else { Err(DeskError::NotFound) }
    }
}

fn filter(service: &Service, queue: &Queue, after: Option<(Timestamp, Uuid)>) -> CaseFilter {
    CaseFilter { service: service.id.clone(), states: queue.states.clone(), stuck: queue.stuck, after, limit: PAGE + 1 }
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
