//! The next one: the first case of a queue that nobody handles, for whoever asks first.

use std::collections::BTreeSet;

use super::super::{
    Desk, DeskError,
    queues::{filter, seen_in},
};
use crate::{
    case::Case,
    identifiers::Reference,
    people::Official,
    ports::{CaseFilter, Committed},
};

/// How many free cases are looked at together.
const LOOKED_AT: u32 = 20;

impl Desk {
    /// The official takes the first free case of a queue that they may; `None` when there is none. Two never get the same.
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
        let mut wanted = CaseFilter { limit: LOOKED_AT, ..filter(&library, service, queue) };
        // What is not for them now will not be in a moment.
        let mut not_theirs = BTreeSet::new();
        loop {
            let free = self.free_of(&wanted).await?;
            let Some(last) = free.last().map(|case| (case.rank(wanted.order), case.id)) else { return Ok(None) };
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
                wanted.after = Some(last);
            }
        }
    }

    /// The first cases of a queue that nobody handles.
    pub(super) async fn free_of(&self, wanted: &CaseFilter) -> Result<Vec<Case>, DeskError> {
        if wanted.needs.is_none() {
            return Ok(self.store.free_cases(wanted).await?);
        }
        // What needs somebody in particular is little: it is gone through.
        let mut all = self.store.cases(&CaseFilter { limit: u32::from(u8::MAX), ..wanted.clone() }).await?;
        all.retain(|case| case.assignee.is_none());
        Ok(all)
    }
}
