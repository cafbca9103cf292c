//! What follows from the answer of a read: the fields that it fills, and every name that is computed from them.
//!
//! A read that waits for the person's consent, or that may be answered after they have submitted, holds up what leans on
//! its answer, and nothing else. Computed once, when the service is read.

use std::collections::BTreeSet;

use super::{Field, Read, Service};
use crate::rules::Expression;

/// Names that follow from the answer of a read, the read's own among them; empty where nobody has to know.
#[derive(Debug, Default)]
pub(crate) struct Leaning(BTreeSet<String>);

impl Leaning {
    /// For every read of the service for which it matters.
    pub(super) fn of_all(service: &Service) -> Vec<Self> {
        let matters = |read: &Read| read.is_by_consent() || read.may_be_late();
        let of = |read: &Read| if matters(read) { Self::of(service, read) } else { Self::default() };
        service.reads.iter().map(of).collect()
    }

    /// What follows from these fields. A read that fills one of them tells as much.
    pub(super) fn of_fields(service: &Service, fields: &BTreeSet<String>) -> Self {
        let fills = |read: &&Read| read.fill.iter().any(|(field, _)| fields.contains(field));
        let reads = service.reads.iter().filter(fills).map(|read| read.id.clone());
        Self::from(service, fields.iter().cloned().chain(reads).collect())
    }

    /// For every read of the service, the ids of those that have to be answered before it is known what it asks.
    pub(super) fn followed(service: &Service) -> Vec<Vec<String>> {
        let all: Vec<(&Read, Self)> = service.reads.iter().map(|read| (read, Self::of(service, read))).collect();
        let of = |read: &Read| {
            let asks = |leaning: &Self| read.args.iter().any(|(_, argument)| leaning.touches(argument));
            let before = all.iter().filter(|(other, leaning)| other.id != read.id && asks(leaning));
            before.map(|(other, _)| other.id.clone()).collect()
        };
        service.reads.iter().map(of).collect()
    }

    fn of(service: &Service, read: &Read) -> Self {
        Self::from(service, filled_by(read).collect())
    }

    fn from(service: &Service, names: BTreeSet<String>) -> Self {
        let mut leaning = Self(names);
        // One more name may bring others that stand before it: again, until none is new.
        loop {
            let known = leaning.0.len();
            leaning.spread(service);
            if leaning.0.len() == known {
                return leaning;
            }
        }
    }

    fn spread(&mut self, service: &Service) {
        for step in &service.steps {
            let hidden = step.show.expression().is_some_and(|show| self.touches(show));
            for field in &step.fields {
                if hidden || field.decided_by().any(|expression| self.touches(expression)) {
                    self.0.insert(field.id.clone());
                }
            }
            let group = step.group().filter(|_| step.fields.iter().any(|field| self.0.contains(&field.id)));
            self.0.extend(group.map(str::to_owned));
        }
        for rule in service.rules.iter().filter(|rule| self.touches(&rule.value)).collect::<Vec<_>>() {
            self.0.insert(rule.id.clone());
        }
        for table in &service.tables {
            let tests = table.rows.iter().flat_map(|row| row.tests.iter().flatten().chain(&row.outs));
            let mut all = table.inputs.iter().map(|input| &input.value).chain(tests);
            if all.any(|expression| self.touches(expression)) {
                self.0.insert(table.id.clone());
            }
        }
        if service.law.as_ref().is_some_and(|day| self.touches(day)) {
            self.0.extend(service.params.iter().map(|param| param.id.clone()));
        }
        // Another register is asked with it, and what that one says follows from it, too.
        for read in &service.reads {
            if read.args.iter().any(|(_, argument)| self.touches(argument)) {
                self.0.extend(filled_by(read));
            }
        }
    }

    /// Whether an expression leans on the answer.
    pub(crate) fn touches(&self, expression: &Expression) -> bool {
        !self.0.is_empty() && expression.reads().into_iter().any(|name| self.0.contains(name))
    }

    /// Whether a question cannot be put without the answer: it is the answer, follows from it, or is judged by it.
    pub(crate) fn needed_by(&self, field: &Field) -> bool {
        self.0.contains(&field.id) || field.expressions().any(|expression| self.touches(expression))
    }
}

/// The read's own name and the fields that it fills.
fn filled_by(read: &Read) -> impl Iterator<Item = String> {
    [read.id.clone()].into_iter().chain(read.fill.iter().map(|(field, _)| field.clone()))
}
