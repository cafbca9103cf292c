//! What officials write on a case for each other. Whom the case is about never reads it.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::people::Person;

/// A note. It is never changed; what turns out wrong is struck out, and stays readable.
#[derive(Debug, Clone, PartialEq)]
pub struct Note {
    /// Made with the form: a form that is sent twice is one note.
    pub id: Uuid,
    pub case: Uuid,
    pub at: Timestamp,
    pub by: Person,
    pub text: String,
    /// Ids among the files of the case.
    pub files: Vec<Uuid>,
    pub struck: Option<Struck>,
}

/// That a note does not hold any more.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Struck {
    pub by: Person,
    pub at: Timestamp,
    /// In words for the other officials.
    pub reason: String,
}
