//! The resident follows: drafts, cases, and the inbox.

use std::{collections::BTreeMap, sync::Arc};

use jiff::{Timestamp, civil::Date};
use uuid::Uuid;

use super::{Desk, DeskError, Offered, Window, enough};
use crate::{
    application::Draft,
    attachment::Attachment,
    case::{Case, Confirmation, Talk},
    event::Event,
    identifiers::Reference,
    notice::Notice,
    people::Resident,
    service::Service,
    sheet::{How, Hows},
};

/// What a person has begun and submitted.
#[derive(Debug)]
pub struct MyCases {
    pub drafts: Vec<Unfinished>,
    pub cases: Vec<Case>,
    /// Cases that can be renewed now, each with the last day for it.
    pub renewals: BTreeMap<Uuid, Date>,
    /// What the person is offered, and what they declined.
    pub offers: Vec<Offered>,
    /// Other people's, which this person is asked to confirm.
    pub to_confirm: Vec<Case>,
}

/// A draft, and until when it is kept if nobody touches it.
#[derive(Debug)]
pub struct Unfinished {
    pub draft: Draft,
    pub until: Option<Timestamp>,
}

/// One case with its definition and its history, the oldest event first.
#[derive(Debug)]
pub struct CaseView {
    pub case: Case,
    pub service: Arc<Service>,
    pub events: Vec<Event>,
    /// Ids of the actions that the applicant may do now.
    pub actions: Vec<String>,
    /// Those of the applicant's actions that have a time of their own.
    pub windows: Vec<Window>,
    /// The last day on which it can be renewed, if that can be done now.
    pub renewable: Option<Date>,
    /// The day until which the authority means to be done, where that is sooner than the end of the term.
    pub target: Option<Date>,
    /// How what follows from the answers came about.
    pub hows: Hows,
    /// How the fee came about.
    pub how_fee: Option<How>,
    /// Who has to confirm it as it stands now, and who has.
    pub confirmations: Vec<Confirmation>,
    /// What officials and the applicant have written to each other.
    pub talks: Vec<Talk>,
    /// Whether the applicant may say more.
    pub may_reply: bool,
    /// All files of the case.
    pub files: Vec<Attachment>,
    /// The applicant's other case that goes on in the place of this one.
    pub goes_on: Option<Reference>,
}

impl Desk {
    /// # Errors
    /// When the store fails.
    pub async fn my_cases(&self, resident: &Resident) -> Result<MyCases, DeskError> {
        let owner = &resident.person.code;
        let mut drafts = self.drafts_of(resident).await?;
        // A change is found at the case that it changes.
        drafts.retain(|draft| draft.amends.is_none());
        let drafts = drafts.into_iter().map(|draft| Unfinished { until: self.kept_until(&draft), draft }).collect();
        let (cases, to_confirm) = (self.store.cases_of(owner).await?, self.store.to_confirm(owner).await?);
        let renewal = |case: &Case| Some((case.id, self.renewable(case, &*self.service_of(case).ok()?)?));
        let renewals = cases.iter().filter_map(renewal).collect();
        Ok(MyCases { drafts, cases, renewals, offers: self.offers(resident).await?, to_confirm })
    }

    /// # Errors
    /// `NotFound` when it is not theirs.
    pub async fn my_case(&self, resident: &Resident, reference: &Reference) -> Result<CaseView, DeskError> {
        let case = self.store.case_by_reference(reference).await?;
        let case = case.filter(|case| resident.owns(case)).ok_or(DeskError::NotFound)?;
        enough(resident, &*self.service_of(&case)?)?;
        let mut view = self.view(case).await?;
        view.events.retain(|event| !event.what.is_internal());
        if resident.is_served() {
            // What is to be done to it later is done in the person's own name.
            view.actions.clear();
            view.may_reply = false;
            (view.windows, view.renewable) = (Vec::new(), None);
        }
        // A target that was missed is no promise any more; the end of the term still is.
        let today = self.clock.today();
        view.target.take_if(|day| *day < today);
        Ok(view)
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
        let actions = self.open_to_applicant(&case, &service).into_iter().map(|action| action.id.clone()).collect();
        let (windows, renewable) = (self.windows(&case, &service), self.renewable(&case, &service));
        let confirmations = self.round_of(&service, &case).await?;
        let (hows, how_fee) = {
            let sheet = self.sheet(&service, &case);
            (sheet.all_how(), sheet.how_fee())
        };
        let target = case.target(&service, self.clock.calendar(), &self.clock.zone());
        let (talks, files) = (self.store.talks(case.id).await?, self.store.attachments(case.id).await?);
        let goes_on = self.original_for_applicant(&case).await?;
        let may_reply = case.may_reply(&service, &talks);
        Ok(CaseView {
            case,
            service,
            events,
            actions,
            windows,
            renewable,
            target,
            hows,
            how_fee,
            confirmations,
            talks,
            may_reply,
            files,
            goes_on,
        })
    }

    /// Throws a draft away, also of somebody who may no longer act for whom it was.
    ///
    /// # Errors
    /// `NotFound` when the person has none there.
    pub async fn discard(&self, resident: &Resident, address: &str) -> Result<(), DeskError> {
        let draft = self.draft_at(resident, address).await?.ok_or(DeskError::NotFound)?;
        self.save(self.ending(&draft).await?).await
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
}
