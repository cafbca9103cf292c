//! Which looks at people's data are wanted of the store.

use jiff::Timestamp;
use uuid::Uuid;

use crate::{
    event::{By, Event},
    identifiers::PersonCode,
};

/// Looks, the newest first. Each part narrows them down; a store finds them by an index, however many there are.
#[derive(Debug, Clone, Default)]
pub struct LookFilter {
    /// At the data of these people.
    pub about: Vec<PersonCode>,
    /// And at what this person filed, whoever it is about.
    pub applicant: Option<PersonCode>,
    /// By people or by systems; both, when absent.
    pub by: Option<By>,
    /// At this moment or later.
    pub from: Option<Timestamp>,
    /// Before this moment.
    pub until: Option<Timestamp>,
    /// Older than this one, by moment and id: where the page before ended.
    pub before: Option<(Timestamp, Uuid)>,
    /// So many of them are passed over.
    pub offset: u32,
    /// At most so many.
    pub limit: u32,
}

impl LookFilter {
    /// Every look at one person's data.
    pub fn at(person: &PersonCode, limit: u32) -> Self {
        Self { about: vec![person.clone()], limit, ..Self::default() }
    }

    /// Every look at one person's data and at what they filed for others.
    pub fn of(person: &PersonCode, limit: u32) -> Self {
        Self { applicant: Some(person.clone()), ..Self::at(person, limit) }
    }

    /// Whether an event is wanted, whatever its place in the order.
    pub fn takes(&self, event: &Event) -> bool {
        let theirs =
            self.about.contains(&event.about) || (self.applicant.is_some() && self.applicant == event.applicant);
        theirs
            && event.what.is_look()
            && self.by.is_none_or(|by| by == event.by())
            && self.from.is_none_or(|from| from <= event.at)
            && self.until.is_none_or(|until| event.at < until)
            && self.before.is_none_or(|before| (event.at, event.id) < before)
    }
}
