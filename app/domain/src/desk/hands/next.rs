//! The next one: the first case of a queue that nobody handles, for whoever asks first.

use std::collections::BTreeSet;

use super::super::{
    Desk, DeskError,
    queues::{filter, seen_in},
};
use crate::{
    case::Case,
    filing::is_work,
    identifiers::Reference,
    people::Official,
    ports::{CaseFilter, Committed},
    service::Service,
};

/// How many free cases are looked at together.
const LOOKED_AT: u32 = 20;
/// How often that is done for one press of the button.
const ROUNDS: usize = 10;
/// How many cases that need somebody are read together.
const PAGE: u32 = 255;

impl Desk {
    /// The official takes the first free case of a queue that they may; `None` when there is none, nor among the first
    /// few hundred that are free. Two never get the same.
    ///
    /// # Errors
    /// `NotFound` when there is no such queue for this official.
    pub async fn take_next(
        &self,
        official: &Official,
        service: &str,
        queue: &str,
    ) -> Result<Option<Reference>, DeskError> {
        let library = self.library();
        let in_force = self.service(service)?;
        let (service, queue) = seen_in(&library, &in_force, official, queue)?;
        if queue.needs.is_none() && !may_take_any(service, &queue.states, official) {
            return Ok(None);
        }
        let wanted = CaseFilter { limit: LOOKED_AT, ..filter(&library, service, queue) };
        let order = wanted.order;
        let mut wanted = self.within_units(official, vec![wanted]);
        // What is not for them now will not be in a moment.
        let mut not_theirs = BTreeSet::new();
        let mut rounds = 0;
        while rounds < ROUNDS {
            let free = self.free_of(&wanted).await?;
            let Some(last) = free.last().map(|case| (case.rank(order), case.id)) else { return Ok(None) };
            let mut was_late = false;
            for case in free.into_iter().filter(|case| !not_theirs.contains(&case.id)).collect::<Vec<_>>() {
                let (id, reference, service) = (case.id, case.reference.clone(), self.service_of(&case)?);
                let Ok(change) = self.taking(official, &service, case).await? else {
                    not_theirs.insert(id);
                    continue;
                };
                if self.store.commit(change).await? == Committed::Yes {
                    return Ok(Some(reference));
                }
                // Each time it is lost, somebody else has got one: this ends.
                was_late = true;
            }
            if !was_late {
                rounds += 1;
                wanted.iter_mut().for_each(|filter| filter.after = Some(last));
            }
        }
        Ok(None)
    }

    /// The first cases of a queue that nobody handles, in its order; `wanted` is the queue, or what it holds of each unit
    /// of an official.
    pub(in crate::desk) async fn free_of(&self, wanted: &[CaseFilter]) -> Result<Vec<Case>, DeskError> {
        let mut all = Vec::new();
        for filter in wanted {
            if filter.needs.is_none() {
                all.extend(self.store.free_cases(filter).await?);
                continue;
            }
            // What needs somebody in particular is little: it is gone through, page by page.
            let mut page = CaseFilter { limit: PAGE, ..filter.clone() };
            let mut free = Vec::new();
            for _ in 0..ROUNDS {
                let found = self.store.cases(&page).await?;
                let is_last = found.len() < PAGE as usize;
                page.after = found.last().map(|case| (case.rank(filter.order), case.id));
                free.extend(found.into_iter().filter(|case| case.assignee.is_none()));
                if is_last || free.len() >= filter.limit as usize {
                    break;
                }
            }
            all.extend(free);
        }
        let order = wanted.first().map(|filter| filter.order).unwrap_or_default();
        all.sort_by_key(|case| (case.rank(order), case.id));
        if let [one, _, ..] = wanted {
            all.truncate(one.limit as usize);
        }
        Ok(all)
    }
}

/// Whether an official can take anything at all out of these states.
fn may_take_any(service: &Service, states: &[String], official: &Official) -> bool {
    let leads = service.office.is_led_by(&official.roles);
    states.iter().any(|state| is_work(service, state))
        && (leads || states.iter().any(|state| service.actions_for(state, &official.roles).next().is_some()))
}
