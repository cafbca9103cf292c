//! The resident follows: drafts, cases, the inbox, and who looked.

use std::sync::Arc;

use uuid::Uuid;

use super::{Desk, DeskError, Offered, enough};
use crate::{
    application::Draft,
    case::{Case, Confirmation},
    event::Event,
    identifiers::Reference,
    notice::Notice,
    people::Resident,
    ports::Write,
    service::Service,
};

/// How far back the page "who looked" goes.
const LOOKS: u32 = 200;

/// What a person has begun and submitted.
#[derive(Debug)]
pub struct MyCases {
    pub drafts: Vec<Draft>,
    pub cases: Vec<Case>,
    /// What the person is offered, and what they declined.
    pub offers: Vec<Offered>,
    /// Other people's, which this person is asked to confirm.
    pub to_confirm: Vec<Case>,
}

/// One case with its definition and its history, the oldest event first.
#[derive(Debug)]
pub struct CaseView {
    pub case: Case,
    pub service: Arc<Service>,
    pub events: Vec<Event>,
    /// Who has to confirm it as it stands now, and who has.
    pub confirmations: Vec<Confirmation>,
}

impl Desk {
    /// # Errors
    /// When the store fails.
    pub async fn my_cases(&self, resident: &Resident) -> Result<MyCases, DeskError> {
        let owner = &resident.person.code;
        let mut drafts = self.store.drafts(owner).await?;
        // A change is found at the case that it changes.
        drafts.retain(|draft| draft.amends.is_none());
        let (cases, to_confirm) = (self.store.cases_of(owner).await?, self.store.to_confirm(owner).await?);
        Ok(MyCases { drafts, cases, offers: self.offers(resident).await?, to_confirm })
    }

    /// # Errors
    /// `NotFound` when it is not theirs.
    pub async fn my_case(&self, resident: &Resident, reference: &Reference) -> Result<CaseView, DeskError> {
        let case = self.store.case_by_reference(reference).await?;
        let case = case.filter(|case| case.owner.code == resident.person.code).ok_or(DeskError::NotFound)?;
        enough(resident, &*self.service_of(&case)?)?;
        self.view(case).await
    }

    /// A submitted case, for whoever holds its receipt. Nothing of it may be shown but what the receipt's code proves.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn filed(&self, reference: &Reference) -> Result<Option<Case>, DeskError> {
        Ok(self.store.case_by_reference(reference).await?)
    }

    pub(super) async fn view(&self, case: Case) -> Result<CaseView, DeskError> {
        let service = self.service_of(&case)?;
        let events = self.store.events_of_case(case.id).await?;
        let confirmations = self.round_of(&service, &case).await?;
        Ok(CaseView { case, service, events, confirmations })
    }

    /// Throws a draft away.
    ///
    /// # Errors
    /// `NotFound` when the person has none for the service.
    pub async fn discard(&self, resident: &Resident, service: &str) -> Result<(), DeskError> {
        let draft = self.draft(resident, service).await?.ok_or(DeskError::NotFound)?;
        self.save(vec![Write::EndDraft { id: draft.id, version: draft.version }]).await
    }

    /// The inbox, the newest notice first.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn inbox(&self, resident: &Resident) -> Result<Vec<Notice>, DeskError> {
        Ok(self.store.notices(&resident.person.code).await?)
    }

    /// # Errors
    /// When the store fails.
    pub async fn unread(&self, resident: &Resident) -> Result<u64, DeskError> {
        Ok(self.store.unread(&resident.person.code).await?)
    }

    /// One notice.
    ///
    /// # Errors
    /// `NotFound` when it is not theirs.
    pub async fn notice(&self, resident: &Resident, id: Uuid) -> Result<Notice, DeskError> {
        let notices = self.store.notices(&resident.person.code).await?;
        notices.into_iter().find(|notice| notice.id == id).ok_or(DeskError::NotFound)
    }

    /// Every look at the person's data, by a human or a machine, the newest first.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn looks(&self, resident: &Resident) -> Result<Vec<Event>, DeskError> {
        Ok(self.store.looks_at(&resident.person.code, LOOKS).await?)
    }
}
