//! What time brings: terms that are over, documents that are served.

use uuid::Uuid;

use super::{Desk, DeskError};
use crate::{
    case::Brings,
    event::What,
    people::Resident,
    ports::{Committed, Write},
};

impl Desk {
    /// Does what time brings to up to `limit` cases; how many it changed.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn let_time_pass(&self, limit: u32) -> Result<usize, DeskError> {
        let mut changed = 0;
        for case in self.store.acting(self.clock.now(), limit).await? {
            let service = self.service_of(&case)?;
            let (now, calendar, zone) = (self.clock.now(), self.clock.calendar(), self.clock.zone());
            let change = match case.brings(&service, now, calendar, &zone) {
                Some(Brings::End(to)) => self.ended(&service, case, to),
                Some(Brings::Escalation(id)) => self.escalated(&service, case, &id),
                Some(Brings::Renewable) => self.reminded(&service, case),
                Some(Brings::Erase) => self.erased(case, now).await?,
                None => vec![Write::SaveCase(self.reckoned(case, &service))],
            };
            // Another worker, or a person, was faster: the case is where they put it.
            changed += usize::from(self.store.commit(change).await? == Committed::Yes);
        }
        Ok(changed + self.without_answer(limit).await? + self.distribute_by_load(limit).await?)
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
            let mut case = case.filter(|case| case.owner.code == resident.person.code).ok_or(DeskError::NotFound)?;
            let service = self.service_of(&case)?;
            case.serve(notice.id, &service, now, self.clock.calendar(), &self.clock.zone());
            let served = self.event(case.matter(), Some(case.id), &case.service, resident.into(), What::Served);
            change.extend([Write::SaveCase(case), Write::Record(served)]);
        }
        self.save(change).await
    }
}
