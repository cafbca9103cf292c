//! What an official may do at a queue, beside opening its cases.

use std::{collections::BTreeSet, sync::Arc};

use uuid::Uuid;

use super::super::{Desk, DeskError, ListView};
use crate::{
    case::Case,
    filing::is_work,
    office::Colleague,
    people::Official,
    service::{Action, Service},
    view::ListOf,
};

/// What may be done with the cases of a queue's page.
#[derive(Debug, Default)]
pub struct QueueHands {
    /// Whether it holds work that may be taken at all, as the next one.
    pub may_take_next: bool,
    /// Whether they may have it distributed.
    pub may_distribute: bool,
    /// Cases of the page that they may take now, as far as the row tells.
    pub free: BTreeSet<Uuid>,
    /// Whether any case of the page is theirs to give back.
    pub may_give_back: bool,
    /// Declared actions that can be done to many at once.
    pub actions: Vec<String>,
    /// To whom cases can be given.
    pub colleagues: Vec<Colleague>,
}

impl QueueHands {
    /// Whether anything can be done to many cases at once.
    pub fn is_any(&self) -> bool {
        !self.free.is_empty() || self.may_give_back || !self.actions.is_empty() || !self.colleagues.is_empty()
    }
}

impl Desk {
    /// What an official may do at a page of a list; at one that is of no queue, nothing but opening its cases.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn queue_hands(&self, official: &Official, page: &ListView) -> Result<QueueHands, DeskError> {
        let (Some(service), ListOf::Queue { queue, .. }) = (&page.service, &page.list.of) else {
            return Ok(QueueHands::default());
        };
        let queue = service.queues.iter().find(|known| known.id == *queue);
        let states = || queue.into_iter().flat_map(|queue| &queue.states);
        let leads = service.office.is_led_by(&official.roles);
        let works = states().any(|state| service.actions_for(state, &official.roles).next().is_some());
        let with: Vec<(&Case, Arc<Service>)> =
            page.cases.iter().map(|case| Ok((case, self.service_of(case)?))).collect::<Result<_, DeskError>>()?;
        let mut colleagues = Vec::new();
        if with.iter().any(|(case, service)| case.may_be_given_by(service, official).is_ok()) {
            let fits = |colleague: &Colleague| {
                with.iter().any(|(case, service)| {
                    service.actions_for(&case.state, &colleague.official.roles).next().is_some()
                        && self.is_within_reach(&colleague.official, case)
                })
            };
            colleagues = self.colleagues().await?;
            colleagues.retain(fits);
        }
        let may_take = |case: &Case, service: &Service| {
            case.assignee.is_none()
                && (declared(service, case, official).is_some() || case.may_be_taken(service, official).is_ok())
        };
        let actions = service.actions.iter().filter(|action| !action.takes && is_for_many(action, official));
        let found = |action: &&Action| with.iter().any(|(case, _)| case.may(action, official).is_ok());
        Ok(QueueHands {
            may_take_next: works && states().any(|state| is_work(service, state)),
            may_distribute: leads && states().any(|state| is_work(service, state)),
            free: with.iter().filter(|(case, service)| may_take(case, service)).map(|(case, _)| case.id).collect(),
            may_give_back: with.iter().any(|(case, service)| case.may_be_given_back(service, official).is_ok()),
            actions: actions.filter(found).map(|action| action.id.clone()).collect(),
            colleagues,
        })
    }
}

/// The action by which the service lets `official` take the case.
pub(super) fn declared<'s>(service: &'s Service, case: &Case, official: &Official) -> Option<&'s Action> {
    let takes = |action: &&Action| action.takes && action.is_plain() && !action.decides;
    service.actions.iter().filter(takes).find(|action| case.may(action, official).is_ok())
}

/// Whether an action can be done to many at once: at most a reason has to be given, which is one for all.
pub(super) fn is_for_many(action: &Action, official: &Official) -> bool {
    action.is_for(&official.roles) && !action.marks && !action.duplicate && action.checklist.is_empty()
}
