//! Where a case is found: on which shelves, and under which words.
//!
//! Both are kept beside the case and change with it, in one transaction. A page of a queue or of a search is then a range
//! of an index, whatever a service declares, and costs the same among ten million cases.

mod key;
mod shelves;
mod words;

pub use key::IndexKey;
pub use shelves::{NOBODY, is_work, of_official, put_aside_of, shelves};
pub(crate) use shelves::{in_unit, of_need, of_queue};
pub use words::{MOST_WORDS, Sought, words_of};

use std::collections::BTreeSet;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{
    case::Case,
    service::{Order, Service},
    sheet::Sheet,
};

/// Where a case was filed last. It is a part of the case, so that only what changes is written.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Filed {
    pub shelves: BTreeSet<String>,
    /// Keyed hashes of the words under which it is found.
    pub words: BTreeSet<String>,
}

/// What changes in where a case is found.
#[derive(Debug, Clone, PartialEq)]
pub struct Filing {
    pub case: Uuid,
    pub service: String,
    pub state: String,
    /// The ranks in both orders of a queue.
    pub submitted_at: Timestamp,
    pub last_day_at: Timestamp,
    /// All shelves on which it stands from now on.
    pub shelves: BTreeSet<String>,
    /// New words, and those under which it is found no more.
    pub words: BTreeSet<String>,
    pub unsaid: BTreeSet<String>,
}

impl Filing {
    /// What changes when a case is filed where it belongs `now`; the case notes where that is.
    pub fn of(case: &mut Case, now: Filed) -> Self {
        let before = std::mem::replace(&mut case.course.filed, now);
        let after = &case.course.filed;
        let without = |of: &BTreeSet<String>, other: &BTreeSet<String>| of.difference(other).cloned().collect();
        Self {
            case: case.id,
            service: case.service.clone(),
            state: case.state.clone(),
            submitted_at: case.rank(Order::Oldest),
            last_day_at: case.rank(Order::TermLeft),
            shelves: after.shelves.clone(),
            words: without(&after.words, &before.words),
            unsaid: without(&before.words, &after.words),
        }
    }
}

impl Filed {
    /// Where a case belongs, by its own version of the service.
    pub fn new(service: &Service, case: &Case, sheet: &Sheet<'_>, key: Option<&IndexKey>) -> Self {
        if case.is_erased() {
            return Self::default();
        }
        let words = key.map_or_else(BTreeSet::new, |key| words_of(service, case, key));
        Self { shelves: shelves(service, case, sheet), words }
    }
}
