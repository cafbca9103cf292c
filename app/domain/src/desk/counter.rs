//! An official fills in for somebody at the counter: what they may, and what comes of it.

use std::sync::Arc;

use uuid::Uuid;

use super::{Begun, Desk, DeskError, enough};
use crate::{
    application::Draft,
    case::Case,
    counter::{Reception, Serving, Unreceived},
    event::What,
    mandate::ActAs,
    people::{Actor, Official, Person, Resident},
    ports::{Committed, Write},
    service::Service,
};

/// Somebody who was received at the counter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Received {
    pub visitor: Person,
    pub serving: Serving,
}

/// What an official finds at the counter while somebody is there.
#[derive(Debug, Default)]
pub struct VisitView {
    /// What they may file, in the order of the services' ids.
    pub services: Vec<Arc<Service>>,
    /// What was begun in this visit and not sent.
    pub drafts: Vec<Draft>,
    /// What was filed in this visit, the newest first.
    pub cases: Vec<Case>,
}

impl Desk {
    /// Whether an official files for visitors in any service.
    pub fn serves(&self, official: &Official) -> bool {
        self.library.load().all_in_force(self.clock.today()).any(|service| service.may_be_filed_by(official))
    }

    /// Receives somebody, whose identity the official has seen. Nothing is looked at or kept before something is begun
    /// for them.
    ///
    /// # Errors
    /// `NotFound` when the official files for nobody.
    pub fn receive(
        &self,
        official: &Official,
        reception: &Reception,
    ) -> Result<Result<Received, Vec<Unreceived>>, DeskError> {
        if !self.serves(official) {
            return Err(DeskError::NotFound);
        }
        Ok(reception.read(&official.person.code).map(|(visitor, document)| {
            let serving = Serving { visit: self.ids.uuid(self.clock.now()), by: official.clone(), document };
            Received { visitor, serving }
        }))
    }

    /// What may be filed for the visitor, and what was in this visit.
    ///
    /// # Errors
    /// `NotFound` when nobody is served, or the official may serve nobody any more.
    pub async fn counter(&self, visitor: &Resident) -> Result<VisitView, DeskError> {
        let serving = visitor.counter.as_ref().ok_or(DeskError::NotFound)?;
        let services: Vec<_> =
            self.all_in_force().into_iter().filter(|service| service.may_be_filed_by(&serving.by)).collect();
        if services.is_empty() {
            return Err(DeskError::NotFound);
        }
        let drafts = self.drafts_of(visitor).await?;
        let mut cases = self.store.cases_of(&visitor.person.code).await?;
        cases.retain(|case| visitor.owns(case));
        Ok(VisitView { services, drafts, cases })
    }

    /// Begins an application for the visitor, or goes on with the one that was begun in this visit; with its address.
    ///
    /// # Errors
    /// `NotFound` for an unknown service and when nobody is served, `NotAtCounter` when the official may not file it,
    /// `WeakSignIn` when they have signed in below the service's level.
    pub async fn begin_at_counter(&self, visitor: &Resident, id: &str) -> Result<(String, Begun), DeskError> {
        let visit = visitor.visit().ok_or(DeskError::NotFound)?;
        let service = self.service(id)?;
        enough(visitor, &service)?;
        if !service.acting.allows(ActAs::Oneself) || service.from_look {
            return Err(DeskError::NotFound);
        }
        let slot = format!("{id}~{visit}");
        let begun = self.in_slot(visitor, id, &slot).await?;
        self.begin_with(visitor, begun, &slot, None).await
    }

    /// The visit is over: what was not sent in it is thrown away. How many drafts that were.
    ///
    /// # Errors
    /// When the store fails; what was not thrown away goes with the broom, and is out of everybody's reach.
    pub async fn end_visit(&self, visitor: &Resident) -> Result<usize, DeskError> {
        if !visitor.is_served() {
            return Ok(0);
        }
        let mut gone = 0;
        for draft in self.drafts_of(visitor).await? {
            let mut change = self.ending(&draft).await?;
            let event =
                self.event(draft.matter(), Some(draft.id), &draft.service, Actor::from(visitor), What::Discarded);
            change.push(Write::Record(event));
            // Sent or saved in this moment, in another tab.
            gone += usize::from(self.store.commit(change).await? == Committed::Yes);
        }
        Ok(gone)
    }

    /// The person's own drafts; where an official fills in for them, those of this visit and no others.
    pub(super) async fn drafts_of(&self, resident: &Resident) -> Result<Vec<Draft>, DeskError> {
        let mut drafts = self.store.drafts(&resident.person.code).await?;
        drafts.retain(|draft| resident.has(draft));
        Ok(drafts)
    }
}

impl Resident {
    /// Whether a draft is theirs to go on with. What was begun at the counter is gone on with there, in the same visit;
    /// what was begun at home stays there.
    pub(super) fn has(&self, draft: &Draft) -> bool {
        let visit: Option<Uuid> = draft.counter.as_ref().map(|at| at.visit);
        draft.owner.code == self.person.code && visit == self.visit()
    }

    /// Whether a case is theirs. An official who fills in for them sees what was filed in this visit, and nothing else.
    pub(super) fn owns(&self, case: &Case) -> bool {
        let filed = case.course.counter.as_ref().map(|at| at.visit);
        case.owner.code == self.person.code && (!self.is_served() || filed == self.visit())
    }
}
