//! What readers ask of the tables of a file. The schema for editors is made of it, so that no key can be forgotten.

use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
};

/// What a reader wants to find under a key.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Want {
    Text,
    Expression,
    Duration,
    OneOf(Vec<String>),
    Decimal,
    Whole,
    Flag,
    Date,
    /// A date, a time of day, and how far that is from UTC.
    Moment,
    Texts,
    /// Any of these texts.
    SomeOf(Vec<String>),
    Rows,
    /// Whatever TOML can say.
    Anything,
    Table,
    Tables,
    /// A table whose keys the writer chooses.
    Map,
}

/// The key under which the values of a [`Want::Map`] are noted.
pub(crate) const ANY_KEY: &str = "*";

/// The last part of the path of the tables in a [`Want::Map`].
pub(crate) const EACH: &str = "each";

/// What was asked of all tables of one kind.
#[derive(Debug, Clone, Default)]
pub(crate) struct Keys {
    pub(crate) wants: BTreeMap<String, BTreeSet<Want>>,
    /// Keys that may be written as a text or otherwise.
    pub(crate) either: BTreeSet<String>,
    /// Keys that no table of the kind did without; `None` until one was read to its end.
    pub(crate) needed: Option<BTreeSet<String>>,
}

/// Everything asked, by the path of the table: `step.field`.
#[derive(Debug, Default)]
pub(crate) struct Asked(RefCell<BTreeMap<String, Keys>>);

impl Asked {
    pub(super) fn note(&self, path: &str, key: &str, want: Want) {
        let mut all = self.0.borrow_mut();
        all.entry(path.into()).or_default().wants.entry(key.into()).or_default().insert(want);
    }

    pub(super) fn note_either(&self, path: &str, key: &str) {
        self.0.borrow_mut().entry(path.into()).or_default().either.insert(key.into());
    }

    pub(super) fn note_done(&self, path: &str, needed: &BTreeSet<String>) {
        let mut all = self.0.borrow_mut();
        let keys = all.entry(path.into()).or_default();
        keys.needed = Some(match keys.needed.take() {
            Some(before) => before.intersection(needed).cloned().collect(),
            None => needed.clone(),
        });
    }

    pub(crate) fn into_inner(self) -> BTreeMap<String, Keys> {
        self.0.into_inner()
    }
}
