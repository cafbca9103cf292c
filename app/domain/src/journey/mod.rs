//! The resident's way through an application: which page is due, what is on it, what is wrong.
//!
//! Pure: the same draft gives the same pages in every process, before and after a restart.

mod faults;
mod typed;
mod view;

pub use faults::{Fault, Way};
pub use typed::{Typed, clean, show_value};
pub use view::{Question, Review, ReviewRow, StepPage};

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::{
    application::{Draft, Found},
    people::Person,
    rules::{Scope, Value},
    service::{Clause, Field, IfDown, Read, Service, Step},
};

/// Where in an application a person should be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// The page of a step.
    Step(String),
    /// All answers on one page, before submitting.
    Check,
    /// Why the person cannot get it.
    NotEligible,
}

/// A draft with the definition it goes by and the day on which it is looked at.
pub struct Journey<'a> {
    pub service: &'a Service,
    pub draft: &'a Draft,
    pub today: Date,
}

impl<'a> Journey<'a> {
    pub fn new(service: &'a Service, draft: &'a Draft, today: Date) -> Self {
        Self { service, draft, today }
    }

    /// The value of a name in the service's expressions. Hidden fields are absent.
    pub fn value(&self, name: &str) -> Value {
        if name == "subject" {
            return subject(&self.draft.owner);
        }
        if let Some(field) = self.service.field(name) {
            return if self.is_shown(field) { self.draft.answers.value(name).clone() } else { Value::Null };
        }
        self.draft.fact(name).clone()
    }

    /// Runs `work` with the scope of this draft.
    pub fn scoped<T>(&self, work: impl FnOnce(&Scope<'_>) -> T) -> T {
        work(&Scope { names: &|name| self.value(name), today: self.today })
    }

    /// Whether a field is on its page now. A field that depends on itself through others is hidden:
    /// the lookup goes one level down only, through answers as they are stored.
    pub fn is_shown(&self, field: &Field) -> bool {
        let stored = |name: &str| match name {
            "subject" => subject(&self.draft.owner),
            _ if self.service.field(name).is_some() => self.draft.answers.value(name).clone(),
            _ => self.draft.fact(name).clone(),
        };
        field.show.holds(&Scope { names: &stored, today: self.today })
    }

    /// The fields of a step that are on the page now.
    pub fn shown(&self, step: &'a Step) -> impl Iterator<Item = &'a Field> {
        step.fields.iter().filter(|field| self.is_shown(field))
    }

    /// The first step that is not done, or whose answers are no longer right; then the check page.
    pub fn due(&self) -> Place {
        if !self.failed_clauses().is_empty() {
            return Place::NotEligible;
        }
        let open = |step: &&Step| {
            !self.draft.done.contains(&step.id) || !self.faults(step).is_empty() || self.waits_for_register(step)
        };
        self.service.steps.iter().find(open).map_or(Place::Check, |step| Place::Step(step.id.clone()))
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

    /// Whether a person may be at `step` now: it is the one due, or before it. Who is not eligible may go
    /// back to what they answered themselves, for it may be a slip of the pen.
    pub fn may_visit(&self, step: &str) -> bool {
        let position = |id: &str| self.service.steps.iter().position(|step| step.id == id);
        let Some(here) = position(step) else { return false };
        match self.due() {
            Place::Step(due) => position(&due).is_some_and(|due| here <= due),
            Place::Check => true,
            Place::NotEligible => self.draft.done.iter().any(|done| done == step),
        }
    }

    /// Blocking clauses that are certainly not met: missing data does not fail anybody.
    pub fn failed_clauses(&self) -> Vec<&'a Clause> {
        let fails =
            |clause: &&Clause| clause.blocks && self.scoped(|scope| clause.rule.value(scope)) == Value::Bool(false);
        self.service.eligibility.iter().filter(fails).collect()
    }

    /// The arguments of a read, once all of them are known.
    pub fn arguments(&self, read: &Read) -> Option<Value> {
        let known = |(name, expression): &(String, crate::rules::Expression)| {
            let value = self.scoped(|scope| expression.value(scope));
            (!value.is_null()).then(|| (name.clone(), value))
        };
        read.args.iter().map(known).collect::<Option<BTreeMap<_, _>>>().map(Value::Context)
    }
}

/// `subject` as expressions see it.
pub(crate) fn subject(person: &Person) -> Value {
    let parts =
        [("code", person.code.as_str()), ("given_name", &person.given_name), ("family_name", &person.family_name)];
    Value::Context(parts.into_iter().map(|(name, text)| (name.to_owned(), Value::from(text))).collect())
}

#[cfg(test)]
mod tests;
