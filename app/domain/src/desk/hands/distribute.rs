//! Free cases are given out: each to the colleague who handles the fewest, is here, may, and is not too close.

use std::collections::BTreeSet;

use uuid::Uuid;

use super::super::{Desk, DeskError, queues::states_of_work};
use crate::{
    case::Case,
    office::{Colleague, fewest},
    people::Actor,
    ports::{CaseFilter, Committed},
    service::Service,
};

impl Desk {
    /// Who of the colleagues gets the case; the one who gave it back last does not.
    pub(super) async fn pick<'c>(
        &self,
        service: &Service,
        case: &Case,
        colleagues: &'c [Colleague],
    ) -> Result<Option<&'c Colleague>, DeskError> {
        let released = case.course.released.as_ref().filter(|_| case.assignee.is_none());
        let mut out: BTreeSet<Uuid> = BTreeSet::new();
        for colleague in colleagues {
            let gave_back = released.is_some_and(|released| released.by.code == colleague.person().code);
            if gave_back || !colleague.is_here() || case.suits(service, &colleague.official).is_err() {
                out.insert(colleague.id);
            }
        }
        while let Some(first) = fewest(colleagues.iter().filter(|colleague| !out.contains(&colleague.id))) {
            if self.may_get(service, case, first).await?.is_ok() {
                return Ok(Some(first));
            }
            out.insert(first.id);
        }
        Ok(None)
    }

    /// Gives out up to `limit` free cases of each service that declares so; how many it gave. How an office works is a
    /// matter of today: cases of earlier versions are given out as those of the version in force.
    pub(in super::super) async fn distribute_by_load(&self, limit: u32) -> Result<usize, DeskError> {
        let (library, today) = (self.library(), self.clock.today());
        let mut given = 0;
        for in_force in library.all_in_force(today).filter(|service| service.office.by_load) {
            let wanted = CaseFilter {
                service: in_force.id.clone(),
                states: states_of_work(&library, in_force),
                limit,
                ..CaseFilter::default()
            };
            let free = self.store.free_cases(&wanted).await?;
            let mut colleagues = if free.is_empty() { Vec::new() } else { self.colleagues().await? };
            for case in free {
                let service = self.service_of(&case)?;
                if case.course.proposed.is_some() {
                    continue;
                }
                let Some(to) = self.pick(&service, &case, &colleagues).await?.cloned() else { continue };
                let change = self.handed(case, Actor::Portal, Some(&to.official), None);
                if self.store.commit(change).await? == Committed::Yes {
                    given += 1;
                    add_one(&mut colleagues, to.id);
                }
            }
        }
        Ok(given)
    }
}

/// One more case for a colleague.
pub(super) fn add_one(colleagues: &mut [Colleague], to: Uuid) {
    colleagues.iter_mut().filter(|colleague| colleague.id == to).for_each(|colleague| colleague.load += 1);
}
