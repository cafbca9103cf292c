//! What time brings: terms that are over, documents that are served.

use jiff::SignedDuration;
use uuid::Uuid;

use super::{Desk, DeskError};
use crate::{
    case::Brings,
    event::What,
    people::{Actor, Resident},
    ports::{Committed, Write},
};

/// What could not be done is tried again after so long.
pub(super) const LATER: SignedDuration = SignedDuration::from_mins(10);

impl Desk {
    /// Does what time brings to up to `limit` cases; how many it changed. A case to which nothing can be done is told to
    /// the operator and put off, and the others have their turn.
    ///
    /// # Errors
    /// When the store fails altogether.
    pub async fn let_time_pass(&self, limit: u32) -> Result<usize, DeskError> {
        let mut changed = 0;
        for id in self.store.acting(self.clock.now(), limit).await? {
            match self.let_time_pass_for(id).await {
                Ok(done) => changed += usize::from(done),
                Err(error) => {
                    tracing::error!(case = %id, error = error.chain(), "what time brings to a case could not be done");
                    self.save(vec![Write::PutOff { case: id, to: self.clock.now() + LATER }]).await?;
                }
            }
        }
        Ok(changed + self.without_answer(limit).await? + self.distribute_by_load(limit).await?)
    }

    async fn let_time_pass_for(&self, id: Uuid) -> Result<bool, DeskError> {
        let Some(case) = self.store.case(id).await? else { return Ok(false) };
        let service = self.service_of(&case)?;
        let (now, calendar, zone) = (self.clock.now(), self.clock.calendar(), self.clock.zone());
        let change = match case.brings(&service, now, calendar, &zone) {
            Some(Brings::End(to)) => self.ended(&service, case, to),
            Some(Brings::Escalation(id)) => self.escalated(&service, case, &id),
            Some(Brings::Renewable) => self.reminded(&service, case),
            Some(Brings::Wake) => self.taken_up(&service, case, Actor::Portal),
            Some(Brings::Erase) => self.erased(case, now).await?,
            None => vec![Write::SaveCase(self.reckoned(case, &service))],
        };
        // Another worker, or a person, was faster: the case is where they put it.
        Ok(self.store.commit(change).await? == Committed::Yes)
    }

    /// Remembers that the person has read a notice. One that serves a document starts the terms that wait for it.
    ///
    /// # Errors
    /// `NotFound` when it is not theirs, `Stale` when its case changed in the same moment.
    pub async fn mark_read(&self, resident: &Resident, id: Uuid) -> Result<(), DeskError> {
        let now = self.clock.now();
        let notice = self.notice(resident, id).await?;
        let mut change = vec![Write::ReadNotice { id, to: resident.person.code.clone(), at: now }];
        if notice.legal && notice.read_at.is_none() {
            let id = notice.about.case().ok_or(DeskError::NotFound)?;
            let case = self.store.case(id).await?;
            let mut case = case.filter(|case| resident.owns(case)).ok_or(DeskError::NotFound)?;
            let service = self.service_of(&case)?;
            case.serve(notice.id, &service, now, self.clock.calendar(), &self.clock.zone());
            let served = self.event(case.matter(), Some(case.id), &case.service, resident.into(), What::Served);
            change.extend([Write::SaveCase(case), Write::Record(served)]);
        }
        self.save(change).await
    }
}
