//! What a person has at hand: a draft, or a case that they change, and the version by which it goes.

use std::sync::Arc;

use super::{Desk, DeskError, Errand, enough};
use crate::{
    application::{Draft, RENEWAL},
    people::Resident,
    service::{Service, migrate},
};

impl Desk {
    /// The version that the person's application goes by, or would.
    ///
    /// # Errors
    /// `NotFound` for an unknown service, `WeakSignIn` below the service's level.
    pub async fn version_for(&self, resident: &Resident, id: &str) -> Result<Arc<Service>, DeskError> {
        Ok(self.begun(resident, id).await?.0)
    }

    pub(super) async fn draft(&self, resident: &Resident, service: &str) -> Result<Option<Draft>, DeskError> {
        let draft = self.store.draft(&resident.person.code, service).await?;
        Ok(draft.filter(|draft| resident.has(draft)))
    }

    /// What the person is busy with, and the version it goes by.
    pub(super) async fn at_hand(
        &self,
        resident: &Resident,
        errand: impl Into<Errand<'_>> + Send,
    ) -> Result<(Arc<Service>, Option<Draft>), DeskError> {
        let id = match errand.into() {
            Errand::Apply(service) => service,
            // At the counter something new is filed; what was filed before is changed in the person's own name.
            Errand::Amend(..) if resident.is_served() => return Err(DeskError::NotFound),
            Errand::Amend(case, RENEWAL) => return self.renewal(resident, case).await,
            Errand::Amend(case, action) => return self.amendment(resident, case, action).await,
        };
        self.begun(resident, id).await
    }

    /// The person's draft at an address, and the version it goes by; as long as nothing is begun, the one in force.
    pub(super) async fn begun(
        &self,
        resident: &Resident,
        address: &str,
    ) -> Result<(Arc<Service>, Option<Draft>), DeskError> {
        let (id, for_others) = Draft::of_address(address);
        if for_others.is_none() {
            return self.in_slot(resident, id, id).await;
        }
        let found = self.draft_at(resident, address).await?;
        let (service, draft) = self.by_its_version(resident, id, found)?;
        if let Some(draft) = &draft {
            self.still_acts(resident, &service, (&draft.represented, draft.id), false).await?;
        }
        Ok((service, draft))
    }

    /// The same by the draft's slot.
    pub(super) async fn in_slot(
        &self,
        resident: &Resident,
        id: &str,
        slot: &str,
    ) -> Result<(Arc<Service>, Option<Draft>), DeskError> {
        self.by_its_version(resident, id, self.draft(resident, slot).await?)
    }

    /// A draft that the version in force takes over is moved here, and saved as such with the next answer.
    fn by_its_version(
        &self,
        resident: &Resident,
        id: &str,
        found: Option<Draft>,
    ) -> Result<(Arc<Service>, Option<Draft>), DeskError> {
        let (library, today) = (self.library(), self.clock.today());
        let in_force = library.in_force(id, today).ok_or(DeskError::NotFound)?;
        let (service, draft) = match found {
            None => (in_force, None),
            Some(draft) => {
                let own = library.version(id, &draft.bundle).unwrap_or(in_force);
                match migrate(&draft, own, in_force, today) {
                    Some(moved) if own.bundle != in_force.bundle => (in_force, Some(moved)),
                    _ => (own, Some(draft)),
                }
            }
        };
        enough(resident, service)?;
        Ok((Arc::clone(service), draft))
    }
}
