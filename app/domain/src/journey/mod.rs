//! The resident's way through an application: which page is due, what is on it, what is wrong.
//!
//! Pure: the same draft gives the same pages in every process, before and after a restart.

mod awaited;
mod consent;
mod dispute;
mod faults;
mod inquiry;
mod list;
mod reading;
mod review;
mod spot;
mod typed;
mod view;
mod way;

pub use consent::ConsentPage;
pub use dispute::{DisputePage, LONGEST_WHY, corrected, disputable};
pub use faults::{Fault, Way};
pub use inquiry::{Inquiry, Stands, inquiries};
pub use list::{ItemRow, Items};
pub(crate) use reading::person_code;
pub use reading::{clean, show_value};
pub use review::{Review, ReviewPart, ReviewRow};
pub use spot::{NEW, NotASpot, Spot};
pub use typed::{DATE_PARTS, PERSON_PARTS, Typed, WHY_PART};
pub use view::{Body, Question, StepPage};

use std::collections::{BTreeMap, HashSet};

use jiff::civil::{Date, DateTime};

use crate::{
    application::{Draft, Found},
    rules::Value,
    service::{Clause, Field, IfDown, Read, Service, Step},
    sheet::{Sheet, Within},
};

/// Where in an application a person should be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// A page of questions, or a list of items.
    At(Spot),
    /// The question whether the register of this read may be asked.
    Consent(String),
    /// All answers on one page, before submitting.
    Check,
    /// Why the person cannot get it.
    NotEligible,
}

/// A draft with the definition it goes by and the day on which it is looked at.
pub struct Journey<'a> {
    pub service: &'a Service,
    pub draft: &'a Draft,
    pub sheet: Sheet<'a>,
    /// The pages that were saved without a fault, to be looked up quickly: a form may have a thousand lists.
    done: HashSet<&'a str>,
}

impl<'a> Journey<'a> {
    pub fn new(service: &'a Service, draft: &'a Draft, today: Date) -> Self {
        let done = draft.done.iter().map(String::as_str).collect();
        Self { service, draft, sheet: Sheet::of_draft(service, draft, today), done }
    }

    /// The same at a moment of its day.
    #[must_use]
    pub fn at(self, now: DateTime) -> Self {
        Self { sheet: self.sheet.at(now), ..self }
    }

    /// The fields of a step that are on the page now.
    pub fn shown<'s>(&'s self, step: &'s Step, within: &'s Within<'s>) -> impl Iterator<Item = &'s Field> {
        step.fields.iter().filter(move |field| self.sheet.is_shown(step, field, within))
    }

    /// Blocking clauses that are certainly not met: missing data does not fail anybody.
    /// What was filed was eligible by the law of its day: a change of it is not asked again, a renewal is.
    pub fn failed_clauses(&self) -> Vec<&'a Clause> {
        if self.draft.amends.is_some() && !self.draft.renews() {
            return Vec::new();
        }
        self.service.eligibility.iter().filter(|clause| clause.blocks && self.fails(clause)).collect()
    }

    /// Clauses that only warn and are certainly not met.
    pub fn warning_clauses(&self) -> Vec<&'a Clause> {
        self.service.eligibility.iter().filter(|clause| !clause.blocks && self.fails(clause)).collect()
    }

    fn fails(&self, clause: &Clause) -> bool {
        self.sheet.at_top(|scope| clause.rule.value(scope)) == Value::Bool(false) && !self.is_undecided(clause)
    }

    /// Whether a clause leans on a register that may still answer: one that the person has not been asked about, or one
    /// that answers late.
    fn is_undecided(&self, clause: &Clause) -> bool {
        let silent = |read: &Read| {
            let found = self.draft.facts.get(&read.id).map(|fact| &fact.found);
            matches!(found, None | Some(Found::Unavailable))
        };
        let open = |read: &&Read| read.leaning.touches(&clause.rule);
        self.service
            .reads
            .iter()
            .filter(open)
            .any(|read| read.may_be_late() && silent(read) || read.is_by_consent() && self.has_agreed(read).is_none())
    }

    /// The step whose answers a read is asked with; `None` when it needs none.
    pub fn asked_with(&self, read: &Read) -> Option<&'a Step> {
        let names: Vec<&str> = read.args.iter().flat_map(|(_, argument)| argument.reads()).collect();
        self.service.steps.iter().find(|step| step.fields.iter().any(|field| names.contains(&field.id.as_str())))
    }

    /// Whether a register without which there is no going on has not answered what this step was answered with.
    fn waits_for_register(&self, step: &Step) -> bool {
        let asked_here = |read: &&Read| self.asked_with(read).is_some_and(|asked| asked.id == step.id);
        let silent = |read: &Read| {
            let fact = self.draft.facts.get(&read.id);
            fact.is_some_and(|fact| {
                fact.found == Found::Unavailable || self.arguments(read).is_some_and(|now| now != fact.asked)
            })
        };
        self.service.reads.iter().filter(|read| read.if_down == IfDown::Stop).filter(asked_here).any(silent)
    }

    /// The arguments of a read, once all of them are known.
    pub fn arguments(&self, read: &Read) -> Option<Value> {
        let known = |(name, expression): &(String, crate::rules::Expression)| {
            let value = self.sheet.at_top(|scope| expression.value(scope));
            (!value.is_null()).then(|| (name.clone(), value))
        };
        read.args.iter().map(known).collect::<Option<BTreeMap<_, _>>>().map(Value::Context)
    }
}

#[cfg(test)]
pub(crate) mod tests;
