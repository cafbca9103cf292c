//! What each name of a service stands for, found at once.

use std::collections::HashMap;

use super::Service;

/// What a name stands for: the place of its declaration.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Named {
    /// A step and a field of it.
    Field(usize, usize),
    Read(usize),
    /// What a register told when it was offered.
    Offering(usize),
    /// The step whose group it is.
    Group(usize),
    Param(usize),
    Rule(usize),
    Table(usize),
}

/// Names with their places, each numbered.
#[derive(Debug, Default)]
pub(super) struct Index(HashMap<String, (usize, Named)>);

impl Index {
    /// The first declaration of a name counts; the linter refuses a second.
    pub(super) fn of(service: &Service) -> Self {
        let mut index = Self::default();
        for (at, step) in service.steps.iter().enumerate() {
            for (field_at, field) in step.fields.iter().enumerate() {
                index.add(&field.id, Named::Field(at, field_at));
            }
            if let Some(group) = step.group() {
                index.add(group, Named::Group(at));
            }
        }
        service.reads.iter().enumerate().for_each(|(at, read)| index.add(&read.id, Named::Read(at)));
        service.offerings.iter().enumerate().for_each(|(at, offering)| index.add(&offering.id, Named::Offering(at)));
        service.params.iter().enumerate().for_each(|(at, param)| index.add(&param.id, Named::Param(at)));
        service.rules.iter().enumerate().for_each(|(at, rule)| index.add(&rule.id, Named::Rule(at)));
        service.tables.iter().enumerate().for_each(|(at, table)| index.add(&table.id, Named::Table(at)));
        index
    }

    fn add(&mut self, name: &str, named: Named) {
        let number = self.0.len();
        self.0.entry(name.to_owned()).or_insert((number, named));
    }

    /// The number of a name, below [`Index::len`], and what it stands for.
    pub(super) fn get(&self, name: &str) -> Option<(usize, Named)> {
        self.0.get(name).copied()
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }
}
