//! The resident applies: begin, look at a page, check.

use std::sync::Arc;

use super::{Desk, DeskError, Errand};
use crate::{
    application::Draft,
    event::What,
    journey::{Place, Review, Spot, StepPage},
    mandate::{ActAs, Represented},
    people::Resident,
    ports::{Committed, Write},
    service::{Clause, Service},
};

/// Where a person goes after beginning.
#[derive(Debug)]
pub enum Begun {
    At(Place),
    /// A register without which there is no going on gave no answer; the draft is kept. Holds the read's id.
    Later(String),
}

/// What a person finds at an address.
#[derive(Debug)]
pub enum Visit<T> {
    Here(T),
    /// Something else is due first.
    Elsewhere(Place),
    /// Nothing was begun.
    NotBegun,
}

impl Desk {
    /// Begins an application of the person's own, or goes on with the one begun before at this address; asks the
    /// registers that can be asked.
    ///
    /// # Errors
    /// `NotFound` for an unknown service, one where nobody applies for themselves, and the address of a draft that is
    /// gone: nothing is begun in another name instead; and one that begins with a look. `WeakSignIn` below the service's level.
    pub async fn begin(&self, resident: &Resident, address: &str) -> Result<Begun, DeskError> {
        let (service, draft) = self.at_hand(resident, address).await?;
        let represented = draft.as_ref().and_then(|draft| draft.represented.clone());
        let of_others = Draft::of_address(address).1.is_some() && !resident.is_served();
        let lacks_look = service.from_look && draft.is_none();
        // At the counter it is said of each draft that it was begun there.
        if resident.is_served() && draft.is_none() {
            return Err(DeskError::NotFound);
        }
        if lacks_look || (represented.is_none() && (of_others || !service.acting.allows(ActAs::Oneself))) {
            return Err(DeskError::NotFound);
        }
        let slot = draft.as_ref().map_or_else(|| service.id.clone(), Draft::slot);
        Ok(self.begin_with(resident, (service, draft), &slot, represented).await?.1)
    }

    /// The same for whomever it is, with the address of the draft.
    pub(super) async fn begin_with(
        &self,
        resident: &Resident,
        (service, before): (Arc<Service>, Option<Draft>),
        slot: &str,
        represented: Option<Represented>,
    ) -> Result<(String, Begun), DeskError> {
        let begun_before = before.is_some();
        let draft = before.unwrap_or_else(|| Draft { represented, ..self.new_draft(resident, &service) });
        self.begin_draft(resident, (service, draft), slot, begun_before).await
    }

    /// The same with a draft that was begun before, or is made by now.
    pub(super) async fn begin_draft(
        &self,
        resident: &Resident,
        (service, mut draft): (Arc<Service>, Draft),
        slot: &str,
        begun_before: bool,
    ) -> Result<(String, Begun), DeskError> {
        let service = &service;
        let mut change = Vec::new();
        let address = draft.address();
        if !begun_before {
            let what = match &draft.counter {
                Some(at) => What::BegunAtCounter { document: at.document },
                None => What::Begun,
            };
            let begun = self.event(draft.matter(), Some(draft.id), &service.id, resident.into(), what);
            change.push(Write::Record(begun));
        }
        let asked = self.ask_registers(service, &mut draft, None, resident.session.as_ref()).await;
        let begun = match &asked.stopped {
            Some(read) => Begun::Later(read.clone()),
            None => Begun::At(self.journey(service, &draft).due()),
        };
        change.extend(asked.events.iter().cloned().map(Write::Record));
        if !change.is_empty() {
            change.extend(match &begun {
                Begun::At(next) => self.comes_to(service, &mut draft, next),
                Begun::Later(_) => self.begins(service, &mut draft),
            });
            change.insert(0, if begun_before { Write::SaveDraft(draft) } else { Write::BeginDraft(draft) });
            if self.store.commit(change).await? == Committed::Conflict {
                // Begun twice at once: the other one counts.
                self.record(asked.events).await?;
                let (service, draft) = self.in_slot(resident, &service.id, slot).await?;
                let draft = draft.ok_or(DeskError::Stale)?;
                return Ok((draft.address(), Begun::At(self.journey(&service, &draft).due())));
            }
        }
        Ok((address, begun))
    }

    /// The page at `spot`.
    ///
    /// # Errors
    /// `NotFound` for an unknown service, step or item.
    pub async fn page(
        &self,
        resident: &Resident,
        errand: impl Into<Errand<'_>> + Send,
        spot: &Spot,
    ) -> Result<Visit<StepPage>, DeskError> {
        let (service, draft) = self.at_hand(resident, errand).await?;
        service.step(&spot.step).ok_or(DeskError::NotFound)?;
        let Some(draft) = draft else { return Ok(Visit::NotBegun) };
        let journey = self.journey(&service, &draft);
        if !journey.may_visit(spot) {
            return Ok(Visit::Elsewhere(journey.due()));
        }
        if !spot.is_new() {
            let page = journey.page(&service, spot, None, &[]).ok_or(DeskError::NotFound)?;
            return Ok(Visit::Here(self.with_attachments(page, &draft).await?));
        }
        let Some((with_item, at)) = self.with_new_item(&service, &draft, spot) else {
            return Ok(Visit::Elsewhere(Place::At(spot.list())));
        };
        let page = self.journey(&service, &with_item).page(&service, &at, None, &[]);
        page.map(|page| Visit::Here(StepPage { spot: spot.clone(), ..page })).ok_or(DeskError::NotFound)
    }

    /// All answers before submitting.
    ///
    /// # Errors
    /// `NotFound` for an unknown service.
    pub async fn review(
        &self,
        resident: &Resident,
        errand: impl Into<Errand<'_>> + Send,
    ) -> Result<Visit<Review>, DeskError> {
        let (service, draft) = self.at_hand(resident, errand).await?;
        let service = &service;
        let Some(draft) = draft else { return Ok(Visit::NotBegun) };
        let journey = self.journey(service, &draft);
        Ok(match journey.due() {
            Place::Check => Visit::Here(journey.review(service)),
            due => Visit::Elsewhere(due),
        })
    }

    /// Why the person cannot get it: the failed clauses, with the draft whose data they are about.
    ///
    /// # Errors
    /// `NotFound` for an unknown service.
    pub async fn not_eligible(
        &self,
        resident: &Resident,
        errand: impl Into<Errand<'_>> + Send,
    ) -> Result<Visit<(Arc<Service>, Vec<String>, Draft)>, DeskError> {
        let (service, draft) = self.at_hand(resident, errand).await?;
        let service = &service;
        let Some(draft) = draft else { return Ok(Visit::NotBegun) };
        let journey = self.journey(service, &draft);
        let failed: Vec<String> =
            journey.failed_clauses().into_iter().map(|clause: &Clause| clause.id.clone()).collect();
        if failed.is_empty() {
            return Ok(Visit::Elsewhere(journey.due()));
        }
        Ok(Visit::Here((Arc::clone(service), failed, draft)))
    }

    pub(super) fn new_draft(&self, resident: &Resident, service: &Service) -> Draft {
        let now = self.clock.now();
        Draft {
            id: self.ids.uuid(now),
            amends: None,
            owner: resident.person.clone(),
            represented: None,
            counter: resident.counter.as_ref().map(|serving| serving.kept()),
            service: service.id.clone(),
            bundle: service.bundle.clone(),
            answers: Default::default(),
            facts: Default::default(),
            done: Vec::new(),
            reached: Default::default(),
            created_at: now,
            updated_at: now,
            version: 0,
        }
    }
}
