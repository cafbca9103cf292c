//! One row of a batch: what the task would change in it, which the preview tells and the doing saves.

use super::{
    super::{Acted, Desk, DeskError},
    Found,
};
use crate::{
    case::{Case, Refused, Said},
    office::{Batch, BatchRow, Colleague, Outcome, Task},
    people::Official,
    ports::Change,
    service::Service,
};

impl Desk {
    /// The change that the batch's task is for one case, and what it comes to.
    pub(super) async fn task(
        &self,
        official: &Official,
        batch: &Batch,
        row: &BatchRow,
        (service, case): (&Service, Case),
        colleagues: &[Colleague],
    ) -> Result<Result<(Change, Outcome), Refused>, DeskError> {
        let to = |id| colleagues.iter().find(|colleague| Some(colleague.id) == id);
        let done = |found: Found| found.map(|change| (change, Outcome::Done));
        Ok(match &batch.task {
            Task::Take if case.is_with(official) => Err(Refused::AlreadyTheirs),
            Task::Take => done(self.taking(official, service, case).await?),
            Task::GiveBack => done(self.giving_back(official, service, case, None).await?),
            Task::Assign(id) => match to(Some(*id)) {
                Some(to) => done(self.giving(official, service, case, to, None).await?),
                None => Err(Refused::Unsuited),
            },
            Task::Distribute => match to(row.to) {
                Some(to) => done(self.giving(official, service, case, to, None).await?),
                None => Err(Refused::Unsuited),
            },
            Task::Act(action) => {
                let Some(action) = service.action(action).filter(|action| super::queue::is_for_many(action, official))
                else {
                    return Ok(Err(Refused::NotFromHere));
                };
                let said = Said { reason: batch.reason.clone(), ..Said::default() };
                let acted = self.acting(official, service, case, action, said).await?;
                acted.map(|(change, acted)| {
                    (change, if acted == Acted::Proposed { Outcome::Proposed } else { Outcome::Done })
                })
            }
        })
    }
}
