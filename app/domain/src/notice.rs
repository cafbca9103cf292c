//! A notice in a resident's inbox.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::identifiers::{PersonCode, Reference};

/// The text of a notice that asks somebody to confirm another person's application. Its words are the portal's own.
pub const TO_CONFIRM: &str = "confirm-asked";

/// Its words are in the service's locale file; it holds none itself.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Notice {
    pub id: Uuid,
    pub to: PersonCode,
    pub about: About,
    pub service: String,
    /// The id of its text.
    pub text: String,
    /// The official's words, where the text has a place for them.
    pub reason: Option<String>,
    /// Whether opening it counts as being served with a document.
    pub legal: bool,
    pub at: Timestamp,
    pub read_at: Option<Timestamp>,
}

/// What a notice is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum About {
    Case { id: Uuid, reference: Reference },
    Offer(Uuid),
}

impl About {
    /// The case, if it is one.
    pub fn case(&self) -> Option<Uuid> {
        if let Self::Case { id, .. } = self { Some(*id) } else { None }
    }

    /// Its reference, which only a case has.
    pub fn reference(&self) -> Option<&Reference> {
        if let Self::Case { reference, .. } = self { Some(reference) } else { None }
    }
}
