//! The resident applies: begin, look at a page, answer it, check.

use std::sync::Arc;

use super::{Desk, DeskError};
use crate::{
    answers::{Answer, Source},
    application::Draft,
    event::What,
    journey::{Fault, Place, Review, StepPage, Typed},
    people::Resident,
    ports::{Committed, Write},
    service::{Clause, Service, Step},
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

/// What came of an answer.
#[derive(Debug)]
pub enum Answered {
    Next(Place),
    /// The same page with its faults, all typed texts kept.
    Wrong(Box<StepPage>),
    /// The answer is kept, and the register that has to be asked with it gave none. Holds the read's id.
    Later(String),
    NotBegun,
}

impl Desk {
    /// Begins an application, or goes on with the one begun before; asks the registers that can be asked.
    ///
    /// # Errors
    /// `NotFound` for an unknown service, `WeakSignIn` below the service's level.
    pub async fn begin(&self, resident: &Resident, service: &str) -> Result<Begun, DeskError> {
        let service = self.service_for(resident, service)?;
        let before = self.draft(resident, &service.id).await?;
        let mut change = Vec::new();
        let begun_before = before.is_some();
        let mut draft = before.unwrap_or_else(|| self.new_draft(resident, service));
        if !begun_before {
            let begun = self.event(&draft.owner.code, Some(draft.id), &service.id, resident.into(), What::Begun);
            change.push(Write::Record(begun));
        }
        let asked = self.ask_registers(service, &mut draft, None).await;
        let begun = match &asked.stopped {
            Some(read) => Begun::Later(read.clone()),
            None => Begun::At(self.journey(service, &draft).due()),
        };
        change.extend(asked.events.iter().cloned().map(Write::Record));
        if !change.is_empty() {
            change.insert(0, if begun_before { Write::SaveDraft(draft) } else { Write::BeginDraft(draft) });
            if self.store.commit(change).await? == Committed::Conflict {
                // Begun twice at once: the other one counts.
                self.record(asked.events).await?;
                let draft = self.draft(resident, &service.id).await?.ok_or(DeskError::Stale)?;
                return Ok(Begun::At(self.journey(service, &draft).due()));
            }
        }
        Ok(begun)
    }

    /// The page of a step.
    ///
    /// # Errors
    /// `NotFound` for an unknown service or step.
    pub async fn page(&self, resident: &Resident, service: &str, step: &str) -> Result<Visit<StepPage>, DeskError> {
        let service = self.service_for(resident, service)?;
        service.step(step).ok_or(DeskError::NotFound)?;
        let Some(draft) = self.draft(resident, &service.id).await? else { return Ok(Visit::NotBegun) };
        let journey = self.journey(service, &draft);
        if !journey.may_visit(step) {
            return Ok(Visit::Elsewhere(journey.due()));
        }
        let page = journey.page(service, step, None, &[]).ok_or(DeskError::NotFound)?;
        Ok(Visit::Here(page))
    }

    /// Takes the answers of a step.
    ///
    /// # Errors
    /// `NotFound` for an unknown service or step, `Stale` when the draft was saved elsewhere meanwhile.
    pub async fn answer(
        &self,
        resident: &Resident,
        service: &str,
        step: &str,
        typed: &Typed,
    ) -> Result<Answered, DeskError> {
        let service = self.service_for(resident, service)?;
        let step = service.step(step).ok_or(DeskError::NotFound)?;
        let Some(mut draft) = self.draft(resident, &service.id).await? else { return Ok(Answered::NotBegun) };
        let journey = self.journey(service, &draft);
        if !journey.may_visit(&step.id) {
            return Ok(Answered::Next(journey.due()));
        }
        let unreadable = self.take(service, step, &mut draft, typed);
        let mut faults = self.faults_before_asking(service, step, &draft, unreadable);
        let mut events = Vec::new();
        if faults.is_empty() {
            let asked = self.ask_registers(service, &mut draft, Some(step)).await;
            events = asked.events;
            if let Some(read) = asked.stopped {
                self.keep(draft, events).await?;
                return Ok(Answered::Later(read));
            }
            faults = self.journey(service, &draft).faults(step);
        }
        if !faults.is_empty() {
            let page = self
                .journey(service, &draft)
                .page(service, &step.id, Some(typed), &faults)
                .ok_or(DeskError::NotFound)?;
            if !events.is_empty() {
                self.keep(draft, events).await?;
            }
            return Ok(Answered::Wrong(Box::new(page)));
        }
        if !draft.done.contains(&step.id) {
            draft.done.push(step.id.clone());
        }
        let next = self.journey(service, &draft).due();
        self.keep(draft, events).await?;
        Ok(Answered::Next(next))
    }

    /// All answers before submitting.
    ///
    /// # Errors
    /// `NotFound` for an unknown service.
    pub async fn review(&self, resident: &Resident, service: &str) -> Result<Visit<Review>, DeskError> {
        let service = self.service_for(resident, service)?;
        let Some(draft) = self.draft(resident, &service.id).await? else { return Ok(Visit::NotBegun) };
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
        service: &str,
    ) -> Result<Visit<(Arc<Service>, Vec<String>, Draft)>, DeskError> {
        let service = self.service_for(resident, service)?;
        let Some(draft) = self.draft(resident, &service.id).await? else { return Ok(Visit::NotBegun) };
        let journey = self.journey(service, &draft);
        let failed: Vec<String> =
            journey.failed_clauses().into_iter().map(|clause: &Clause| clause.id.clone()).collect();
        if failed.is_empty() {
            return Ok(Visit::Elsewhere(journey.due()));
        }
        Ok(Visit::Here((Arc::clone(service), failed, draft)))
    }

    fn new_draft(&self, resident: &Resident, service: &Service) -> Draft {
        let now = self.clock.now();
        Draft {
            id: self.ids.uuid(now),
            owner: resident.person.clone(),
            service: service.id.clone(),
            bundle: service.bundle.clone(),
            answers: Default::default(),
            facts: Default::default(),
            done: Vec::new(),
            created_at: now,
            updated_at: now,
            version: 0,
        }
    }

    /// Puts what was typed into the draft; fields that are not on the page, or that a register has
    /// answered, cannot be set. Returns what could not be read.
    fn take(&self, service: &Service, step: &Step, draft: &mut Draft, typed: &Typed) -> Vec<Fault> {
        let mut faults = Vec::new();
        for field in &step.fields {
            if draft.answers.is_locked(&field.id) || !self.journey(service, draft).is_shown(field) {
                continue;
            }
            match typed.value(field) {
                Ok(Some(value)) => draft.answers.set(&field.id, Answer { value, source: Source::Person }),
                Ok(None) => draft.answers.remove(&field.id),
                Err(way) => {
                    draft.answers.remove(&field.id);
                    faults.push(Fault { field: field.id.clone(), way });
                }
            }
        }
        faults
    }

    /// Faults that are plain without a register: unreadable, absent, out of bounds. In the order of the page.
    fn faults_before_asking(
        &self,
        service: &Service,
        step: &Step,
        draft: &Draft,
        unreadable: Vec<Fault>,
    ) -> Vec<Fault> {
        use crate::journey::Way;
        let plain = self.journey(service, draft).faults(step).into_iter();
        let plain = plain.filter(|fault| !matches!(fault.way, Way::Check | Way::Unknown));
        let mut faults: Vec<Fault> =
            plain.filter(|fault| unreadable.iter().all(|other| other.field != fault.field)).collect();
        faults.extend(unreadable);
        let position = |fault: &Fault| step.fields.iter().position(|field| field.id == fault.field);
        faults.sort_by_key(position);
        faults
    }

    /// Saves the draft with the events that led to it.
    async fn keep(&self, mut draft: Draft, events: Vec<crate::event::Event>) -> Result<(), DeskError> {
        draft.updated_at = self.clock.now();
        let mut change = vec![Write::SaveDraft(draft)];
        change.extend(events.iter().cloned().map(Write::Record));
        match self.store.commit(change).await? {
            Committed::Yes => Ok(()),
            Committed::Conflict => {
                self.record(events).await?;
                Err(DeskError::Stale)
            }
        }
    }
}
