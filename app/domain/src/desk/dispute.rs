//! The resident says that a register is wrong, and goes on with what they declare.

use std::sync::Arc;

use super::{Desk, DeskError, Errand, SEEN, Visit, answer::is_asked};
use crate::{
    application::Draft,
    journey::{DisputePage, Fault, Journey, LONGEST_WHY, Place, Spot, Typed, Way, clean},
    people::Resident,
    service::{Field, Read, Service, Step},
    sheet::Within,
};

/// The input with the explanation.
pub const WHY: &str = "why";

/// What came of it.
#[derive(Debug)]
pub enum Disputed {
    Next(Place),
    /// The same page with what is wrong, all typed texts kept.
    Wrong(Box<DisputePage>),
    /// The same page: the answers were changed since it was shown. Both stand on it.
    Changed(Box<DisputePage>),
    /// It is kept, and a register that has to be asked with it gave no answer. Holds the read's id.
    Later(String),
    NotBegun,
}

/// The draft with the read whose answer is called wrong.
struct Contested {
    service: Arc<Service>,
    draft: Draft,
}

impl Contested {
    fn read(&self, id: &str) -> Result<&Read, DeskError> {
        self.service.read_called(id).ok_or(DeskError::NotFound)
    }
}

impl Desk {
    /// The page on which the answer of a read is called wrong.
    ///
    /// # Errors
    /// `NotFound` where the read has answered nothing that can be called wrong.
    pub async fn disputable(
        &self,
        resident: &Resident,
        errand: impl Into<Errand<'_>> + Send,
        read: &str,
    ) -> Result<Visit<DisputePage>, DeskError> {
        let Some(contested) = self.contested(resident, errand).await? else { return Ok(Visit::NotBegun) };
        let journey = self.journey(&contested.service, &contested.draft);
        let page = journey.dispute(&contested.service, contested.read(read)?, None, &[]);
        page.map(Visit::Here).ok_or(DeskError::NotFound)
    }

    /// Takes what was typed there: what differs from the register's answer is what the person declares.
    ///
    /// # Errors
    /// As [`Self::disputable`]; `NotAsked` for inputs that no page of the service has, `Stale` when the draft was saved
    /// elsewhere in the same moment.
    pub async fn dispute(
        &self,
        resident: &Resident,
        errand: impl Into<Errand<'_>> + Send,
        read: &str,
        typed: &Typed,
    ) -> Result<Disputed, DeskError> {
        let Some(contested) = self.contested(resident, errand).await? else { return Ok(Disputed::NotBegun) };
        let (service, read) = (&contested.service, contested.read(read)?);
        if typed.names().any(|name| name != WHY && !is_asked(service, name)) {
            return Err(DeskError::NotAsked);
        }
        let journey = self.journey(service, &contested.draft);
        let page = |faults: &[Fault]| journey.dispute(service, read, Some(typed), faults).ok_or(DeskError::NotFound);
        let fields = journey.disputed_fields(read);
        let why = Some(clean(typed.get(WHY))).filter(|why| !why.is_empty());
        let (mut draft, unreadable) = declare(&journey, &fields, typed, why.as_ref());
        if !typed.get(SEEN).is_empty()
            && let Some(changed) = page(&[])?.changed_since(typed.get(SEEN), &contested.draft, &draft)
        {
            return Ok(Disputed::Changed(Box::new(changed)));
        }
        let why_too_long = why.is_some_and(|why| why.chars().count() > LONGEST_WHY);
        let unchanged =
            unreadable.is_empty() && fields.iter().all(|(_, field)| draft.answers.is_locked(&field.id));
        let mut faults = unreadable;
        self.add_faults(service, &draft, &fields, &mut faults, |way| !matches!(way, Way::Check | Way::Unknown));
        if why_too_long || unchanged || !faults.is_empty() {
            return Ok(Disputed::Wrong(Box::new(DisputePage { why_too_long, unchanged, ..page(&faults)? })));
        }
        let step = fields.first().map(|(step, _)| *step);
        let asked = self.ask_registers(service, &mut draft, step).await;
        self.add_faults(service, &draft, &fields, &mut faults, |_| true);
        if !faults.is_empty() {
            self.record(asked.events).await?;
            return Ok(Disputed::Wrong(Box::new(page(&faults)?)));
        }
        let next = self.back_to(service, &draft, step);
        self.keep(draft, asked.events).await?;
        Ok(asked.stopped.map_or(Disputed::Next(next), Disputed::Later))
    }

    /// The register's answers count again.
    ///
    /// # Errors
    /// As [`Self::disputable`].
    pub async fn undispute(
        &self,
        resident: &Resident,
        errand: impl Into<Errand<'_>> + Send,
        read: &str,
    ) -> Result<Disputed, DeskError> {
        let Some(contested) = self.contested(resident, errand).await? else { return Ok(Disputed::NotBegun) };
        let (service, read) = (&contested.service, contested.read(read)?);
        let journey = self.journey(service, &contested.draft);
        let fields = journey.disputed_fields(read);
        let step = fields.first().map(|(step, _)| *step).ok_or(DeskError::NotFound)?;
        let mut draft = contested.draft.clone();
        for (field, _) in &read.fill {
            if let Some(answer) = contested.draft.answers.get(field).filter(|_| journey.disputable(field).is_some())
                && let Some(said) = answer.said()
            {
                draft.answers.set(field, answer.declared(said.value, None));
            }
        }
        let asked = self.ask_registers(service, &mut draft, Some(step)).await;
        let next = self.back_to(service, &draft, Some(step));
        self.keep(draft, asked.events).await?;
        Ok(asked.stopped.map_or(Disputed::Next(next), Disputed::Later))
    }

    async fn contested(
        &self,
        resident: &Resident,
        errand: impl Into<Errand<'_>> + Send,
    ) -> Result<Option<Contested>, DeskError> {
        let (service, draft) = self.at_hand(resident, errand).await?;
        Ok(draft.map(|draft| Contested { service, draft }))
    }

    /// What is wrong with the declared answers, beside what is known to be.
    fn add_faults(
        &self,
        service: &Service,
        draft: &Draft,
        fields: &[(&Step, &Field)],
        faults: &mut Vec<Fault>,
        wanted: impl Fn(Way) -> bool,
    ) {
        let journey = self.journey(service, draft);
        let mut steps: Vec<&Step> = fields.iter().map(|(step, _)| *step).collect();
        steps.dedup_by_key(|step| &step.id);
        for fault in steps.into_iter().flat_map(|step| journey.faults(step, &Within::TOP)) {
            let here = fields.iter().any(|(_, field)| field.id == fault.field);
            if here && wanted(fault.way) && faults.iter().all(|known| known.field != fault.field) {
                faults.push(fault);
            }
        }
        faults.sort_by_key(|fault| fields.iter().position(|(_, field)| field.id == fault.field));
    }

    /// The page with the answers, when it may be looked at; else what is due.
    fn back_to(&self, service: &Service, draft: &Draft, step: Option<&Step>) -> Place {
        let journey = self.journey(service, draft);
        let page = step.map(|step| Spot::step(&step.id)).filter(|spot| journey.may_visit(spot));
        page.map_or_else(|| journey.due(), Place::At)
    }
}

/// The draft with what was typed; and what could not be read.
fn declare(
    journey: &Journey<'_>,
    fields: &[(&Step, &Field)],
    typed: &Typed,
    why: Option<&String>,
) -> (Draft, Vec<Fault>) {
    let (mut draft, mut faults) = (journey.draft.clone(), Vec::new());
    for (_, field) in fields {
        let Some(stored) = journey.draft.answers.get(&field.id) else { continue };
        match typed.value(field, &journey.options(field, &Within::TOP)) {
            Ok(value) => draft.answers.set(&field.id, stored.declared(value.unwrap_or_default(), why.cloned())),
            Err(way) => faults.push(Fault { field: field.id.clone(), way }),
        }
    }
    (draft, faults)
}

impl DisputePage {
    /// The page with what is stored beside what was typed, when it shows other answers than it did and the two differ.
    fn changed_since(mut self, seen: &str, stored: &Draft, taken: &Draft) -> Option<Self> {
        if self.seen == seen {
            return None;
        }
        for question in &mut self.questions {
            let now = stored.answers.get(&question.field);
            let differs = now.map(|answer| &answer.value) != Some(taken.answers.value(&question.field));
            question.meanwhile = now.filter(|_| differs).cloned();
        }
        self.questions.iter().any(|question| question.meanwhile.is_some()).then_some(self)
    }
}
