//! In whose name somebody files: for whom a person may, and whether they still may.

use std::{collections::BTreeMap, sync::Arc};

use uuid::Uuid;

use super::{Begun, Desk, DeskError, Errand, enough, mandates::Wanted};
use crate::{
    application::Draft,
    case::Case,
    identifiers::{PersonCode, Reference},
    mandate::{ActAs, Mandate, Represented},
    notice::Notice,
    people::{Official, Resident},
    service::Service,
};

/// In whose name a person may file for a service.
#[derive(Debug)]
pub struct Parties {
    pub service: Arc<Service>,
    /// Whether they may file for themselves.
    pub own: bool,
    /// Whether an application of their own is begun.
    pub own_begun: bool,
    pub others: Vec<Party>,
    /// For whom no register could tell now.
    pub silent: Vec<ActAs>,
}

/// Somebody for whom a person may file.
#[derive(Debug)]
pub struct Party {
    pub of: Represented,
    /// Whether an application for them is begun.
    pub begun: bool,
}

impl Parties {
    /// Whether there is anything to choose.
    pub fn is_choice(&self) -> bool {
        !self.own || !self.others.is_empty() || !self.silent.is_empty()
    }
}

impl Desk {
    /// In whose name the person may file for a service: the registers are asked.
    ///
    /// # Errors
    /// `NotFound` for an unknown service, `WeakSignIn` below the service's level.
    pub async fn parties(&self, resident: &Resident, id: &str) -> Result<Parties, DeskError> {
        let service = self.service(id)?;
        enough(resident, &service)?;
        let drafts = self.drafts_of(resident).await?;
        let begun = |slot: &str| drafts.iter().any(|draft| draft.slot() == slot);
        let (mut others, mut silent) = (Vec::new(), Vec::new());
        for way in service.acting.others() {
            let wanted = Wanted { way, service: id, issue: None, anew: false };
            match self.mandates(&resident.person.code, wanted).await? {
                Some(mandates) => others.extend(
                    self.valid(&service, mandates)
                        .map(|mandate| Party { begun: begun(&Draft::slot_for(id, &mandate.of)), of: mandate.of }),
                ),
                None => silent.push(way),
            }
        }
        let own = service.acting.allows(ActAs::Oneself);
        Ok(Parties { own, own_begun: begun(id), others, silent, service })
    }

    /// Begins an application for somebody else, or goes on with it; with the address of the draft.
    ///
    /// # Errors
    /// `NotFound` when the person may not act for them here, `MandateUnknown` when no register can tell.
    pub async fn begin_for(
        &self,
        resident: &Resident,
        id: &str,
        way: ActAs,
        code: &str,
    ) -> Result<(String, Begun), DeskError> {
        let service = self.service(id)?;
        enough(resident, &service)?;
        if way == ActAs::Oneself || !service.acting.allows(way) {
            return Err(DeskError::NotFound);
        }
        let wanted = Wanted { way, service: id, issue: None, anew: false };
        let mandates = self.mandates(&resident.person.code, wanted).await?.ok_or(DeskError::MandateUnknown)?;
        let mandate = self.valid(&service, mandates).find(|mandate| mandate.of.code() == code);
        let of = mandate.ok_or(DeskError::NotFound)?.of;
        let slot = Draft::slot_for(id, &of);
        let begun = self.in_slot(resident, id, &slot).await?;
        self.begin_with(resident, begun, &slot, Some(of)).await
    }

    /// Whom the person files for in what they are busy with; nobody when it is for themselves.
    ///
    /// # Errors
    /// `NotFound` when the case is not theirs, `NoLongerActs` and `MandateUnknown` as when they go on with it.
    pub async fn whom(
        &self,
        resident: &Resident,
        errand: impl Into<Errand<'_>> + Send,
    ) -> Result<Option<Represented>, DeskError> {
        match errand.into() {
            Errand::Apply(address) if Draft::of_address(address).1.is_none() => Ok(None),
            Errand::Apply(address) => Ok(self.begun(resident, address).await?.1.and_then(|draft| draft.represented)),
            Errand::Amend(case, _) => {
                let view = self.my_case(resident, case).await?;
                let of = (&view.case.represented, view.case.id);
                self.still_acts(resident, &view.service, of, false).await?;
                Ok(view.case.represented)
            }
        }
    }

    /// For whom the person's cases are, those that are not their own, by their references.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn whom_in_cases(&self, resident: &Resident) -> Result<BTreeMap<Reference, Represented>, DeskError> {
        let cases = self.store.cases_of(&resident.person.code).await?;
        Ok(cases.into_iter().filter_map(|case| Some((case.reference, case.represented?))).collect())
    }

    /// For whom the person's case is that a notice is about.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn whom_of(&self, resident: &Resident, notice: &Notice) -> Result<Option<Represented>, DeskError> {
        let Some(id) = notice.about.case() else { return Ok(None) };
        let case = self.store.case(id).await?.filter(|case| resident.owns(case));
        Ok(case.and_then(|case| case.represented))
    }

    /// The person's unfinished application at an address, whether they may still act for whom it is or not.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn unfinished(&self, resident: &Resident, address: &str) -> Result<Option<Draft>, DeskError> {
        self.draft_at(resident, address).await
    }

    /// The person's draft at an address, whether they may still act or not.
    pub(super) async fn draft_at(&self, resident: &Resident, address: &str) -> Result<Option<Draft>, DeskError> {
        let (service, Some(id)) = Draft::of_address(address) else { return self.draft(resident, address).await };
        let drafts = self.drafts_of(resident).await?;
        Ok(drafts.into_iter().find(|draft| {
            let beside = draft.represented.is_some() || draft.counter.is_some();
            draft.id == id && draft.service == service && draft.amends.is_none() && beside
        }))
    }

    /// Whether the person may act for whom they file: told at most a few minutes ago, or `anew` in this moment. Nobody's
    /// leave is needed to act for oneself.
    ///
    /// # Errors
    /// `NoLongerActs` when they may not, `MandateUnknown` when no register can tell.
    pub(super) async fn still_acts(
        &self,
        resident: &Resident,
        service: &Service,
        (of, issue): (&Option<Represented>, Uuid),
        anew: bool,
    ) -> Result<(), DeskError> {
        let Some(of) = of else { return Ok(()) };
        let wanted = Wanted { way: of.way(), service: &service.id, issue: Some(issue), anew };
        let mandates = self.mandates(&resident.person.code, wanted).await?.ok_or(DeskError::MandateUnknown)?;
        if self.valid(service, mandates).any(|mandate| mandate.of.code() == of.code()) {
            return Ok(());
        }
        Err(DeskError::NoLongerActs(Box::new(of.clone())))
    }

    /// Whether the person may act for somebody in a service, asked now. What no register can tell, nobody may.
    pub(crate) async fn represents(
        &self,
        resident: &Resident,
        service: &Service,
        of: &Represented,
    ) -> Result<bool, DeskError> {
        match self.still_acts(resident, service, (&Some(of.clone()), Uuid::nil()), true).await {
            Err(DeskError::NoLongerActs(_) | DeskError::MandateUnknown) => Ok(false),
            other => other.map(|()| true),
        }
    }

    /// The mandates that count today for a service; of several for the same, the first.
    fn valid(&self, service: &Service, mandates: Vec<Mandate>) -> impl Iterator<Item = Mandate> {
        let today = self.clock.today();
        let mut valid: Vec<Mandate> = Vec::new();
        for mandate in mandates.into_iter().filter(|mandate| mandate.holds_on(today) && service.acting.takes(mandate)) {
            if valid.iter().all(|known| known.of.code() != mandate.of.code()) {
                valid.push(mandate);
            }
        }
        valid.into_iter()
    }

    /// Whether the official is who the case is for, or may act for them as the applicant does. What no register can tell
    /// makes nobody close.
    pub(super) async fn acts_for_it(&self, official: &Official, case: &Case) -> Result<bool, DeskError> {
        let Some(of) = &case.represented else { return Ok(false) };
        let own: &PersonCode = &official.person.code;
        if of.person() == Some(own) {
            return Ok(true);
        }
        // The official's own: not part of the case's story.
        let wanted = Wanted { way: of.way(), service: &case.service, issue: None, anew: false };
        let today = self.clock.today();
        let mandates = self.mandates(own, wanted).await?.unwrap_or_default();
        // Whatever the role: who keeps the books of a company has an interest, too.
        Ok(mandates.iter().any(|mandate| mandate.of.code() == of.code() && mandate.holds_on(today)))
    }
}
