//! Whether a service may be for somebody, judged by a few shared answers before anything is begun.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::{
    Service,
    question::{self, Question, questions},
    section::Section,
    sense::widened,
};
use crate::rules::{Expression, Scope, Value};

/// One thing that can be told beforehand. It decides nothing: the conditions of eligibility do.
#[derive(Debug)]
pub struct Precheck {
    /// Its words are `precheck-<id>`.
    pub id: String,
    /// Over the shared questions alone.
    pub when: Expression,
}

/// What a few answers tell about a service.
#[derive(Debug)]
pub enum Verdict<'a> {
    /// All that can be told beforehand is met, or the service is for everybody.
    Likely,
    /// These are certainly not met.
    Unlikely(Vec<&'a Precheck>),
    /// None is certainly not met, and for some an answer to these questions is missing. Without any question, the
    /// service has conditions of which nothing can be told beforehand.
    Unknown(Vec<&'static Question>),
}

/// Answers by the ids of the questions.
pub type Told = BTreeMap<String, Value>;

impl Precheck {
    pub(super) fn read(section: &Section<'_>) -> Self {
        let names = if section.is_published() { widened(&question::names()) } else { question::names() };
        let precheck = Self { id: section.need_id(false), when: section.need_decision("when", &names) };
        section.done();
        precheck
    }
}

impl Service {
    /// What `told` says about this service on `today`.
    pub fn verdict(&self, told: &Told, today: Date) -> Verdict<'_> {
        let names = |name: &str| told.get(name).cloned().unwrap_or_default();
        let scope = Scope::on(today, &names);
        let judged: Vec<_> = self.prechecks.iter().map(|check| (check, check.when.value(&scope))).collect();
        let failed: Vec<_> = judged.iter().filter(|(_, v)| *v == Value::Bool(false)).map(|(check, _)| *check).collect();
        if !failed.is_empty() {
            return Verdict::Unlikely(failed);
        }
        let open: Vec<_> = judged.iter().filter(|(_, v)| *v == Value::Null).map(|(check, _)| *check).collect();
        let has_untold_conditions = self.prechecks.is_empty() && self.eligibility.iter().any(|clause| clause.blocks);
        if open.is_empty() && !has_untold_conditions {
            return Verdict::Likely;
        }
        let reads = |question: &&Question| open.iter().any(|check| check.when.reads().contains(&question.id.as_str()));
        let untold = |question: &&Question| names(&question.id) == Value::Null;
        Verdict::Unknown(questions().iter().filter(reads).filter(untold).collect())
    }

    /// Whether an answer to `question` tells anything about this service.
    pub fn asks(&self, question: &Question) -> bool {
        self.prechecks.iter().any(|check| check.when.reads().contains(&question.id.as_str()))
    }
}
