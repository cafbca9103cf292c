//! Many cases at once: chosen, looked through row by row, and done, each in a change of its own.

use std::{collections::BTreeSet, sync::Arc};

use uuid::Uuid;

use super::{
    super::{
        Desk, DeskError,
        queues::{filter, seen_in},
        works_on,
    },
    distribute::add_one,
    queue::is_for_many,
};
use crate::{
    case::{Case, Refused, reason},
    identifiers::Reference,
    office::{BATCHES_KEPT, Batch, BatchRow, Colleague, MOST_ROWS, Outcome, Task},
    people::Official,
    ports::{CaseFilter, Committed, OfficeWrite, Write},
    service::Service,
};

/// Stands for the reason that is still to be written, when a preview tells what would happen.
const SOME_REASON: &str = "…";

/// Why no batch was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotPlanned {
    NothingChosen,
    /// More than [`MOST_ROWS`].
    TooMany,
    /// Every case of the queue is in somebody's hands who is here.
    NothingToDistribute,
}

/// Why a batch was not begun.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotBegun {
    ReasonMissing,
    ReasonTooLong,
}

/// A batch with what happens to each of its cases, or what came of it.
#[derive(Debug)]
pub struct BatchView {
    pub batch: Batch,
    pub service: Arc<Service>,
    pub lines: Vec<BatchLine>,
    /// Whether one reason has to be given for all.
    pub needs_reason: bool,
    /// To whom, where all go to one.
    pub to: Option<String>,
}

/// One case of it. It says no more of people than a queue does.
#[derive(Debug)]
pub struct BatchLine {
    pub row: BatchRow,
    /// As it is now, if it is still there for this official.
    pub case: Option<Case>,
    /// The name of the colleague who gets it, where each row has its own.
    pub to: Option<String>,
    /// What came of it, or what would.
    pub outcome: Outcome,
}

impl Desk {
    /// Plans `task` for the chosen cases of a queue. Nothing is done yet.
    ///
    /// # Errors
    /// `NotFound` when there is no such queue, or the task is none for many cases or not for this official.
    pub async fn plan(
        &self,
        official: &Official,
        (service, queue): (&str, &str),
        task: Task,
        chosen: &[Reference],
    ) -> Result<Result<Uuid, NotPlanned>, DeskError> {
        let library = self.library();
        let in_force = self.service(service)?;
        let (service, queue) = seen_in(&library, &in_force, official, queue)?;
        let versions = || library.versions(&service.id).flat_map(|version| &version.actions);
        match &task {
            Task::Act(id) if !versions().any(|action| action.id == *id && is_for_many(action, official)) => {
                return Err(DeskError::NotFound);
            }
            Task::Distribute => return Err(DeskError::NotFound),
            _ => {}
        }
        let chosen: BTreeSet<&Reference> = chosen.iter().collect();
        if chosen.is_empty() || chosen.len() > MOST_ROWS {
            return Ok(Err(if chosen.is_empty() { NotPlanned::NothingChosen } else { NotPlanned::TooMany }));
        }
        let mut cases = Vec::new();
        for reference in chosen {
            let case = self.store.case_by_reference(reference).await?;
            cases.extend(case.filter(|case| case.service == service.id));
        }
        cases.sort_by_key(|case| (case.rank(queue.order), case.id));
        let rows = cases.into_iter().map(|case| row(&case, None)).collect();
        self.planned(official, (&service.id, &queue.id), task, rows).await.map(Ok)
    }

    /// Plans to give out the free cases of a queue, and those of colleagues who are away: each to whoever handles the
    /// fewest then. At most [`MOST_ROWS`], in the queue's order.
    ///
    /// # Errors
    /// `NotFound` when there is no such queue, or the official does not lead.
    pub async fn plan_distribution(
        &self,
        official: &Official,
        (service, queue): (&str, &str),
    ) -> Result<Result<Uuid, NotPlanned>, DeskError> {
        let library = self.library();
        let in_force = self.service(service)?;
        let (service, queue) = seen_in(&library, &in_force, official, queue)?;
        if !service.office.is_led_by(&official.roles) {
            return Err(DeskError::NotFound);
        }
        let limit = u32::try_from(MOST_ROWS).unwrap_or(u32::MAX);
        let wanted = CaseFilter { limit, ..filter(&library, service, queue) };
        let mut colleagues = self.colleagues().await?;
        let within = self.within_units(official, vec![wanted.clone()]);
        let mut cases = self.free_of(&within).await?;
        for away in colleagues.iter().filter(|colleague| !colleague.is_here() && wanted.needs.is_none()) {
            for filter in &within {
                cases.extend(self.store.cases_in_hand(filter, &away.person().code).await?);
            }
        }
        cases.sort_by_key(|case| (case.rank(wanted.order), case.id));
        cases.truncate(MOST_ROWS);
        let mut rows = Vec::new();
        for case in cases {
            let own = self.service_of(&case)?;
            if case.may_be_given_by(&own, official).is_err() {
                continue;
            }
            let to = self.pick(&own, &case, &colleagues).await?.map(|colleague| colleague.id);
            rows.push(row(&case, to));
            to.into_iter().for_each(|to| add_one(&mut colleagues, to));
        }
        if rows.is_empty() {
            return Ok(Err(NotPlanned::NothingToDistribute));
        }
        self.planned(official, (&service.id, &queue.id), Task::Distribute, rows).await.map(Ok)
    }

    async fn planned(
        &self,
        official: &Official,
        (service, queue): (&str, &str),
        task: Task,
        rows: Vec<BatchRow>,
    ) -> Result<Uuid, DeskError> {
        let now = self.clock.now();
        let batch = Batch {
            id: self.ids.uuid(now),
            by: official.person.code.clone(),
            service: service.into(),
            queue: queue.into(),
            task,
            reason: None,
            made_at: now,
            begun_at: None,
            rows,
        };
        let id = batch.id;
        self.save(vec![Write::Office(OfficeWrite::Plan(batch, now - BATCHES_KEPT))]).await?;
        Ok(id)
    }

    /// A batch of this official: what would happen to each case now, and what came of those that were tried.
    ///
    /// # Errors
    /// `NotFound` when it is not theirs.
    pub async fn batch(&self, official: &Official, id: Uuid) -> Result<BatchView, DeskError> {
        let mut batch = self.batch_of(official, id).await?;
        let (service, colleagues) = (self.service(&batch.service)?, self.colleagues().await?);
        let needs_reason = self.needs_reason(&batch);
        if needs_reason && batch.reason.is_none() {
            batch.reason = Some(SOME_REASON.into());
        }
        let name = |id: Uuid| {
            colleagues.iter().find(|colleague| colleague.id == id).map(|colleague| colleague.person().full_name())
        };
        let mut lines = Vec::new();
        for row in &batch.rows {
            let case = self.still_there(official, row).await?;
            let outcome = match (row.outcome, &case) {
                (Some(outcome), _) => outcome,
                (None, None) => Outcome::Gone,
                (None, Some(case)) => self.would(official, &batch, row, case.clone(), &colleagues).await?.1,
            };
            let case = case.map(|case| self.veiled_by_version(official, case));
            lines.push(BatchLine { row: row.clone(), case, to: row.to.and_then(name), outcome });
        }
        let to = if let Task::Assign(id) = batch.task { name(id) } else { None };
        Ok(BatchView { batch, service, lines, needs_reason, to })
    }

    /// Does what a batch plans, row by row; what was done before is not done again.
    ///
    /// # Errors
    /// `NotFound` when it is not theirs.
    pub async fn do_batch(
        &self,
        official: &Official,
        id: Uuid,
        why: Option<String>,
    ) -> Result<Result<(), NotBegun>, DeskError> {
        let mut batch = self.batch_of(official, id).await?;
        if batch.begun_at.is_none() {
            let needed = self.needs_reason(&batch);
            let why = match reason(why) {
                Ok(None) if needed => return Ok(Err(NotBegun::ReasonMissing)),
                Ok(why) => why.filter(|_| needed),
                Err(_) => return Ok(Err(NotBegun::ReasonTooLong)),
            };
            let begun = Write::Office(OfficeWrite::BeginBatch(id, why, self.clock.now()));
            // Sent twice at once: the reason of the one that was first counts.
            self.store.commit(vec![begun]).await?;
            batch = self.batch_of(official, id).await?;
        }
        let mut colleagues = self.colleagues().await?;
        for row in batch.rows.iter().filter(|row| row.outcome.is_none()) {
            let outcome = self.do_row(official, &batch, row, &colleagues).await?;
            if let (Outcome::Done, Some(to)) = (outcome, row.to) {
                add_one(&mut colleagues, to);
            }
        }
        Ok(Ok(()))
    }

    async fn do_row(
        &self,
        official: &Official,
        batch: &Batch,
        row: &BatchRow,
        colleagues: &[Colleague],
    ) -> Result<Outcome, DeskError> {
        let tried = |outcome| Write::Office(OfficeWrite::Tried { batch: batch.id, case: row.case, outcome });
        let (change, mut outcome) = match self.still_there(official, row).await? {
            None => (Vec::new(), Outcome::Gone),
            Some(case) => self.would(official, batch, row, case, colleagues).await?,
        };
        if !change.is_empty() {
            let change = change.into_iter().chain([tried(outcome)]).collect();
            if self.store.commit(change).await? == Committed::Yes {
                return Ok(outcome);
            }
            outcome = Outcome::Changed;
        }
        // A twin of this form may have been faster: then the row has its outcome.
        self.store.commit(vec![tried(outcome)]).await?;
        Ok(outcome)
    }

    /// What the batch would change in a case, and what that comes to.
    async fn would(
        &self,
        official: &Official,
        batch: &Batch,
        row: &BatchRow,
        case: Case,
        colleagues: &[Colleague],
    ) -> Result<(Vec<Write>, Outcome), DeskError> {
        if case.version != row.version {
            return Ok((Vec::new(), Outcome::Changed));
        }
        let service = self.service_of(&case)?;
        let found = self.task(official, batch, row, (&*service, case), colleagues).await?;
        Ok(found.unwrap_or_else(|refused: Refused| (Vec::new(), Outcome::Refused(refused))))
    }

    /// The case of a row, if it is there for this official.
    async fn still_there(&self, official: &Official, row: &BatchRow) -> Result<Option<Case>, DeskError> {
        let Some(case) = self.store.case(row.case).await? else { return Ok(None) };
        let service = self.service_of(&case)?;
        Ok((works_on(official, &service) && self.is_within_reach(official, &case)).then_some(case))
    }

    async fn batch_of(&self, official: &Official, id: Uuid) -> Result<Batch, DeskError> {
        let batch = self.store.batch(id).await?;
        batch.filter(|batch| batch.by == official.person.code).ok_or(DeskError::NotFound)
    }

    /// Whether its action asks for a reason, in any version.
    fn needs_reason(&self, batch: &Batch) -> bool {
        let Task::Act(id) = &batch.task else { return false };
        let library = self.library();
        library.versions(&batch.service).filter_map(|version| version.action(id)).any(|action| action.reason)
    }
}

fn row(case: &Case, to: Option<Uuid>) -> BatchRow {
    BatchRow { case: case.id, reference: case.reference.clone(), version: case.version, to, outcome: None }
}
