//! What is wrong with an answer. Each way has its own text.

use super::Journey;
use crate::{
    application::Found,
    rules::{Expression, Value},
    service::{Field, IfUnknown, Kind, Read, Step},
};

/// One wrong answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    pub field: String,
    pub way: Way,
}

/// The ways of being wrong; each is an attribute of the field's message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    Required,
    Invalid,
    TooLong,
    TooSmall,
    TooLarge,
    TooEarly,
    TooLate,
    /// The field's own `check` does not hold.
    Check,
    /// The register knows nothing of it.
    Unknown,
}

impl Way {
    /// The name of the attribute that says it.
    pub fn attribute(self) -> &'static str {
        match self {
            Self::Required => "required",
            Self::Invalid => "invalid",
            Self::TooLong => "too-long",
            Self::TooSmall => "too-small",
            Self::TooLarge => "too-large",
            Self::TooEarly => "too-early",
            Self::TooLate => "too-late",
            Self::Check => "check",
            Self::Unknown => "unknown",
        }
    }
}

impl Journey<'_> {
    /// Everything wrong with the stored answers of a step, in the order of the page.
    pub fn faults(&self, step: &Step) -> Vec<Fault> {
        let fault = |field: &Field| self.fault(field).map(|way| Fault { field: field.id.clone(), way });
        step.fields.iter().filter(|field| self.is_shown(field)).filter_map(fault).collect()
    }

    fn fault(&self, field: &Field) -> Option<Way> {
        let value = self.draft.answers.value(&field.id);
        if value.is_null() {
            return self.scoped(|scope| field.required.holds(scope)).then_some(Way::Required);
        }
        self.out_of_bounds(field, value).or_else(|| self.unknown_to_register(field)).or_else(|| {
            let fails = |check: &Expression| !self.scoped(|scope| check.holds(scope));
            field.check.as_ref().is_some_and(fails).then_some(Way::Check)
        })
    }

    /// A register was asked with this answer and knows nothing of it, and the definition calls that a fault.
    fn unknown_to_register(&self, field: &Field) -> Option<Way> {
        let asked_with = |read: &&Read| {
            read.if_unknown == IfUnknown::Error
                && read.args.iter().any(|(_, argument)| argument.reads().contains(&field.id.as_str()))
        };
        let unknown = |read: &Read| self.draft.facts.get(&read.id).is_some_and(|fact| fact.found == Found::Unknown);
        self.service.reads.iter().filter(asked_with).any(unknown).then_some(Way::Unknown)
    }

    fn out_of_bounds(&self, field: &Field, value: &Value) -> Option<Way> {
        match (&field.kind, value) {
            (Kind::Number { min, max }, Value::Number(number)) => {
                let small = min.is_some_and(|min| *number < min).then_some(Way::TooSmall);
                small.or_else(|| max.is_some_and(|max| *number > max).then_some(Way::TooLarge))
            }
            (Kind::Date { min, max }, Value::Date(date)) => {
                let bound = |bound: &Option<Expression>| match bound.as_ref().map(|b| self.scoped(|s| b.value(s))) {
                    Some(Value::Date(bound)) => Some(bound),
                    _ => None,
                };
                let early = bound(min).is_some_and(|min| *date < min).then_some(Way::TooEarly);
                early.or_else(|| bound(max).is_some_and(|max| *date > max).then_some(Way::TooLate))
            }
            _ => None,
        }
    }
}
