//! What time brings: terms that are over, documents that are served.

use uuid::Uuid;

use super::{Desk, DeskError};
use crate::{
    event::What,
    people::{Actor, Resident},
    ports::{Committed, Write},
};

impl Desk {
    /// Moves up to `limit` cases on whose term is over, where the service says where to; how many went.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn let_time_pass(&self, limit: u32) -> Result<usize, DeskError> {
        let mut moved = 0;
        for mut case in self.store.acting(self.clock.now(), limit).await? {
            let service = self.service_of(&case)?;
            let Some(to) = case.ends_in(&service).map(str::to_owned) else { continue };
            let what = What::Moved { from: case.state.clone(), to: to.clone() };
            let event = self.event(&case.owner.code, Some(case.id), &case.service, Actor::Portal, what);
            case.state = to;
            let entered = self.enter(&service, &mut case);
            let mut change = vec![Write::SaveCase(case), Write::Record(event)];
            change.extend(entered);
            // Another worker, or a person, was faster: the case is where they put it.
            moved += usize::from(self.store.commit(change).await? == Committed::Yes);
        }
        Ok(moved)
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
            if case.course.serves == Some(notice.id) {
                case.serve(&service, now, self.clock.calendar(), &self.clock.zone());
            }
            let served = self.event(&case.owner.code, Some(case.id), &case.service, resident.into(), What::Served);
            change.extend([Write::SaveCase(case), Write::Record(served)]);
        }
        self.save(change).await
    }
}
