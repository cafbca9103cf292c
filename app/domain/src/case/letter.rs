//! A letter of the authority: what it is made of, as it was when it was made.

use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::Case;
use crate::{answers::Answers, people::Person};

/// A document that the applicant got. Its words are those of the case's version, its answers those of its moment:
/// whatever changes later, it says the same.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Letter {
    /// Among the letters of the case, from 1.
    pub number: u32,
    /// Of the message `letter-<id>`.
    pub letter: String,
    /// The action that made it.
    pub action: String,
    pub at: Timestamp,
    pub by: Person,
    /// The second official, where one was needed.
    pub confirmed_by: Option<Person>,
    /// In words for the applicant.
    pub reason: Option<String>,
    /// How often the answers had been changed before.
    pub revision: usize,
    /// The notice that came with it.
    pub notice: Option<Uuid>,
    /// Whether the person is served with it when they open it, and not before.
    pub serves: bool,
    pub served_at: Option<Timestamp>,
    /// The last day of the term that began with it.
    pub due: Option<Date>,
}

impl Letter {
    /// Whether the person has yet to open it.
    pub fn is_sealed(&self) -> bool {
        self.serves && self.served_at.is_none()
    }
}

impl Case {
    pub fn letter(&self, number: u32) -> Option<&Letter> {
        self.course.letters.iter().find(|letter| letter.number == number)
    }

    /// The answers as they were when the letter was made.
    pub fn answers_of(&self, letter: &Letter) -> &Answers {
        self.course.revisions.get(letter.revision).map_or(&self.answers, |revision| &revision.answers)
    }

    /// The person has opened the notice that came with a letter. Opened twice, the first time counts.
    pub(super) fn open_letter(&mut self, notice: Uuid, now: Timestamp) {
        let due = self.due.filter(|_| self.course.serves == Some(notice));
        let sealed = |letter: &&mut Letter| letter.notice == Some(notice) && letter.is_sealed();
        if let Some(letter) = self.course.letters.iter_mut().find(sealed) {
            (letter.served_at, letter.due) = (Some(now), letter.due.or(due));
        }
    }

    /// Whether a letter waits to be opened whose content the person is not to see before.
    pub fn has_sealed_letter(&self) -> bool {
        self.course.letters.iter().any(Letter::is_sealed)
    }
}
