//! A notice in a resident's inbox.

use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::identifiers::{PersonCode, Reference};

/// Its words are in the service's locale file; it holds none itself.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Notice {
    pub id: Uuid,
    pub to: PersonCode,
    pub case: Uuid,
    pub reference: Reference,
    pub service: String,
    /// The id of its text.
    pub text: String,
    /// The official's words, where the text has a place for them.
    pub reason: Option<String>,
    /// The last day of what it speaks of: of the appeal it tells of, or of the term that began with it.
    pub until: Option<Date>,
    /// Whether opening it counts as being served with a document.
    pub legal: bool,
    pub at: Timestamp,
    pub read_at: Option<Timestamp>,
}
