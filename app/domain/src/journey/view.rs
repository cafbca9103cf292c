//! What the pages of an application show.

use std::sync::Arc;

use rust_decimal::Decimal;
use uuid::Uuid;

use super::{Fault, Journey, Typed, Way};
use crate::{
    answers::{Answer, Source},
    rules::Value,
    service::Service,
};

/// One page of questions.
#[derive(Debug, Clone)]
pub struct StepPage {
    pub service: Arc<Service>,
    pub step: String,
    pub questions: Vec<Question>,
    /// The step before, for the way back.
    pub back: Option<String>,
    /// Which of the service's steps are done.
    pub done: Vec<String>,
}

/// One question on it.
#[derive(Debug, Clone)]
pub struct Question {
    pub field: String,
    pub typed: Typed,
    pub fault: Option<Way>,
    pub required: bool,
    /// A register has answered: shown, not asked.
    pub known: Option<Answer>,
    /// The read that should have answered and could not, so that the person types it.
    pub instead_of: Option<String>,
}

/// All answers before submitting.
#[derive(Debug, Clone)]
pub struct Review {
    pub service: Arc<Service>,
    pub draft: Uuid,
    /// What was shown is what is submitted: another version leads back here.
    pub version: i64,
    pub rows: Vec<ReviewRow>,
    pub fee: Option<Decimal>,
    /// The address to which a pointer will be mailed.
    pub email: Option<String>,
}

/// One answer with its step, for the way back to change it.
#[derive(Debug, Clone)]
pub struct ReviewRow {
    pub step: String,
    pub field: String,
    pub answer: Option<Answer>,
}

impl Journey<'_> {
    /// The page of `step`, with the stored answers, or with what was just typed and its faults.
    pub fn page(
        &self,
        service: &Arc<Service>,
        step: &str,
        typed: Option<&Typed>,
        faults: &[Fault],
    ) -> Option<StepPage> {
        let position = service.steps.iter().position(|s| s.id == step)?;
        let questions = self.shown(self.service.step(step)?).map(|field| {
            let stored = self.draft.answers.get(&field.id);
            let known = stored.filter(|answer| answer.source != Source::Person).cloned();
            let offered = || field.value.as_ref().map_or(Value::Null, |value| self.scoped(|scope| value.value(scope)));
            Question {
                field: field.id.clone(),
                typed: match (typed, stored) {
                    (Some(typed), _) => typed.clone(),
                    (None, Some(answer)) => Typed::of(field, &answer.value),
                    (None, None) => Typed::of(field, &offered()),
                },
                fault: faults.iter().find(|fault| fault.field == field.id).map(|fault| fault.way),
                required: self.scoped(|scope| field.required.holds(scope)),
                instead_of: if known.is_none() { self.read_that_fills(&field.id) } else { None },
                known,
            }
        });
        Some(StepPage {
            service: Arc::clone(service),
            step: step.into(),
            questions: questions.collect(),
            back: position.checked_sub(1).map(|before| service.steps[before].id.clone()),
            done: self.draft.done.clone(),
        })
    }

    /// All answers for the check page.
    pub fn review(&self, service: &Arc<Service>) -> Review {
        let rows = self.service.steps.iter().flat_map(|step| self.shown(step).map(move |field| (step, field)));
        let rows = rows.map(|(step, field)| ReviewRow {
            step: step.id.clone(),
            field: field.id.clone(),
            answer: self.draft.answers.get(&field.id).cloned(),
        });
        Review {
            service: Arc::clone(service),
            draft: self.draft.id,
            version: self.draft.version,
            rows: rows.collect(),
            fee: self.service.fee.as_ref().map(|fee| fee.amount),
            email: crate::desk::email_of(self.service, &self.draft.answers),
        }
    }

    /// The read that would have filled a field and found nothing usable.
    fn read_that_fills(&self, field: &str) -> Option<String> {
        let fills = |read: &&crate::service::Read| {
            read.fill.iter().any(|(filled, _)| filled == field) && self.draft.facts.contains_key(&read.id)
        };
        self.service.reads.iter().find(fills).map(|read| read.id.clone())
    }
}
