//! The resident says that a register is wrong, and goes on with what they declare.

use std::sync::Arc;

use super::{Desk, DeskError, Errand, SEEN, Visit, answer::is_asked};
use crate::{
    application::Draft,
    journey::{DisputePage, Fault, Journey, LONGEST_WHY, Place, Spot, Typed, Way, clean, disputable},
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

/// What became of what was typed, before any register is asked.
enum Declared {
    As(Box<Draft>),
    Not(Disputed),
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
        let fields = self.journey(service, &contested.draft).disputed_fields(read);
        let mut draft = match self.typed_right(&contested, read, &fields, typed)? {
            Declared::As(draft) => *draft,
            Declared::Not(disputed) => return Ok(disputed),
        };
        let step = fields.first().map(|(step, _)| *step);
        let asked = self.ask_registers(service, &mut draft, step, resident.session.as_ref()).await;
        let faults = self.faults_of(service, &draft, &fields, Vec::new(), |_| true);
        if !faults.is_empty() {
            self.record(asked.events).await?;
            let page = self.journey(service, &contested.draft).dispute(service, read, Some(typed), &faults);
            return Ok(Disputed::Wrong(Box::new(page.ok_or(DeskError::NotFound)?)));
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
        let step = self.journey(service, &contested.draft).disputed_fields(read).first().map(|(step, _)| *step);
        let step = step.ok_or(DeskError::NotFound)?;
        let mut draft = contested.draft.clone();
        for (field, _) in &read.fill {
            let disputed = contested.draft.answers.get(field).filter(|_| disputable(service, &draft, field).is_some());
            if let Some((answer, said)) = disputed.and_then(|answer| Some((answer, answer.said()?))) {
                draft.answers.set(field, answer.declared(said.value, None));
            }
        }
        let asked = self.ask_registers(service, &mut draft, Some(step), resident.session.as_ref()).await;
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

    /// The draft with what was typed, as far as it can be told without a register.
    fn typed_right(
        &self,
        contested: &Contested,
        read: &Read,
        fields: &[(&Step, &Field)],
        typed: &Typed,
    ) -> Result<Declared, DeskError> {
        let service = &contested.service;
        let journey = self.journey(service, &contested.draft);
        let page = |faults: &[Fault]| journey.dispute(service, read, Some(typed), faults).ok_or(DeskError::NotFound);
        let why = Some(clean(typed.get(WHY))).filter(|why| !why.is_empty());
        let (draft, unreadable) = declare(&journey, fields, typed, why.as_ref());
        if !typed.get(SEEN).is_empty()
            && let Some(changed) = page(&[])?.changed_since(typed.get(SEEN), &contested.draft, &draft)
        {
            return Ok(Declared::Not(Disputed::Changed(Box::new(changed))));
        }
        let why_too_long = why.is_some_and(|why| why.chars().count() > LONGEST_WHY);
        let unchanged = unreadable.is_empty() && fields.iter().all(|(_, field)| draft.answers.is_locked(&field.id));
        let plain = |way| !matches!(way, Way::Check | Way::Unknown);
        let faults = self.faults_of(service, &draft, fields, unreadable, plain);
        if why_too_long || unchanged || !faults.is_empty() {
            let page = DisputePage { why_too_long, unchanged, ..page(&faults)? };
            return Ok(Declared::Not(Disputed::Wrong(Box::new(page))));
        }
        Ok(Declared::As(Box::new(draft)))
    }

    /// What is wrong with the declared answers, beside what is `known` to be; in the order of the page.
    fn faults_of(
        &self,
        service: &Service,
        draft: &Draft,
        fields: &[(&Step, &Field)],
        known: Vec<Fault>,
        wanted: impl Fn(Way) -> bool,
    ) -> Vec<Fault> {
        let (journey, mut faults) = (self.journey(service, draft), known);
        let mut steps: Vec<&Step> = fields.iter().map(|(step, _)| *step).collect();
        steps.dedup_by_key(|step| &step.id);
        for fault in steps.into_iter().flat_map(|step| journey.faults(step, &Within::TOP)) {
            let here = fields.iter().any(|(_, field)| field.id == fault.field);
            if here && wanted(fault.way) && faults.iter().all(|known| known.field != fault.field) {
                faults.push(fault);
            }
        }
        faults.sort_by_key(|fault| fields.iter().position(|(_, field)| field.id == fault.field));
        faults
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
