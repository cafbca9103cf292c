//! The page on which a person says that a register is wrong.

use std::sync::Arc;

use super::{Fault, Journey, Question, Spot, Typed};
use crate::{
    answers::{Answer, Answers, Source},
    application::Draft,
    service::{Field, Read, Service, Step},
    sheet::Within,
};

/// What one read has answered, each part as a question that begins with the register's answer.
#[derive(Debug, Clone)]
pub struct DisputePage {
    pub service: Arc<Service>,
    pub read: String,
    pub questions: Vec<Question>,
    /// The explanation, as it was typed or stored.
    pub why: String,
    /// The explanation is longer than the register's owner reads.
    pub why_too_long: bool,
    /// Nothing that was typed differs from what the register says.
    pub unchanged: bool,
    /// Whether the person has called something of it wrong before.
    pub disputed: bool,
    /// The page with the first of the answers.
    pub page: Spot,
    /// Which answers the page shows.
    pub seen: String,
}

/// Signs in an explanation.
pub const LONGEST_WHY: usize = 500;

/// The read whose answer to a question can be called wrong in a draft.
pub fn disputable<'s>(service: &'s Service, draft: &Draft, field: &str) -> Option<&'s Read> {
    let from_register = |answer: &&Answer| matches!(answer.source, Source::Register { .. } | Source::Disputed { .. });
    draft.answers.get(field).filter(from_register).filter(|_| draft.is_wide_open())?;
    service.reads.iter().find(|read| read.dispute.is_some() && read.fills(field))
}

/// The registers whose owners hear, when the application is submitted, that the person calls their answers wrong.
pub fn corrected(service: &Service, answers: &Answers) -> Vec<String> {
    let wrong = |answer: &Answer| matches!(answer.source, Source::Disputed { .. }) && answer.differs_from().is_some();
    let disputed = |read: &&Read| read.fill.iter().any(|(field, _)| answers.get(field).is_some_and(wrong));
    let owners = service.reads.iter().filter(disputed).filter_map(|read| read.dispute.as_ref());
    let mut owners: Vec<String> = owners.map(|call| call.register.clone()).collect();
    owners.sort();
    owners.dedup();
    owners
}

impl<'a> Journey<'a> {
    /// The read whose answer to a question can be called wrong here.
    pub fn disputable(&self, field: &str) -> Option<&Read> {
        disputable(self.service, self.draft, field)
    }

    /// The fields whose answers can be called wrong, each with its read.
    pub fn disputes(&self) -> Vec<(String, String)> {
        let reads = self.service.reads.iter().filter(|read| read.dispute.is_some());
        let fields = reads.flat_map(|read| read.fill.iter().map(|(field, _)| field));
        fields.filter_map(|field| Some((field.clone(), self.disputable(field)?.id.clone()))).collect()
    }

    /// The questions on the page about a read, with their steps, in the order of the application.
    pub(crate) fn disputed_fields(&self, read: &Read) -> Vec<(&'a Step, &'a Field)> {
        let service = self.service;
        let fields = service.steps.iter().flat_map(|step| step.fields.iter().map(move |field| (step, field)));
        let here = |(step, field): &(&Step, &Field)| {
            let own = self.disputable(&field.id).is_some_and(|own| own.id == read.id);
            own && self.sheet.is_shown(step, field, &Within::TOP)
        };
        fields.filter(here).collect()
    }

    /// The page about a read, with the stored answers or with what was just typed; `None` where nothing can be called
    /// wrong.
    pub fn dispute(
        &self,
        service: &Arc<Service>,
        read: &Read,
        typed: Option<&Typed>,
        faults: &[Fault],
    ) -> Option<DisputePage> {
        let fields = self.disputed_fields(read);
        let page = Spot::step(&fields.first()?.0.id);
        let stored = |field: &Field| self.draft.answers.get(&field.id);
        let why = fields.iter().find_map(|(_, field)| stored(field)?.why().map(str::to_owned));
        let question = |(_, field): &(&Step, &Field)| Some(self.contested(field, stored(field)?, typed, faults));
        let disputed = |(_, field): &(&Step, &Field)| {
            matches!(stored(field).map(|answer| &answer.source), Some(Source::Disputed { .. }))
        };
        let stored = fields.iter().map(|(_, field)| (field.id.as_str(), stored(field)));
        Some(DisputePage {
            service: Arc::clone(service),
            read: read.id.clone(),
            questions: fields.iter().filter_map(question).collect(),
            why: typed.map_or_else(|| why.unwrap_or_default(), |typed| typed.get(crate::desk::WHY).to_owned()),
            why_too_long: false,
            unchanged: false,
            disputed: fields.iter().any(disputed),
            page,
            seen: super::view::fingerprint(&stored.collect::<Vec<_>>()),
        })
    }

    fn contested(&self, field: &Field, stored: &Answer, typed: Option<&Typed>, faults: &[Fault]) -> Question {
        Question {
            field: field.id.clone(),
            typed: match typed {
                Some(typed) => typed.only(&field.id, &[]),
                None => Typed::of(field, &stored.value),
            },
            fault: faults.iter().find(|fault| fault.field == field.id).map(|fault| fault.way),
            required: self.sheet.at_top(|scope| field.required.holds(scope)),
            known: None,
            said: stored.said(),
            asks_why: false,
            how: None,
            meanwhile: None,
            files: Vec::new(),
            note: None,
            options: self.options(field, &Within::TOP),
            instead_of: None,
            awaits: None,
        }
    }
}
