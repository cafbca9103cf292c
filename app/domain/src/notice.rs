//! A notice in a resident's inbox.

use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::identifiers::{PersonCode, Reference};

/// The text of a notice that asks somebody to confirm another person's application. Its words are the portal's own.
pub const TO_CONFIRM: &str = "confirm-asked";
/// The text of a notice that brings what an official writes to the applicant.
pub const TALK: &str = "talk-notice";
/// The text of a notice that the case was put aside.
pub const PUT_ASIDE: &str = "aside-notice";
/// The text of a notice that the post brought a letter back. It is not posted itself.
pub const POST_CAME_BACK: &str = "post-back-notice";
/// The texts whose words are the portal's own.
pub const PORTALS_OWN: [&str; 4] = [TO_CONFIRM, TALK, PUT_ASIDE, POST_CAME_BACK];

/// Its words are in the service's locale file; it holds none itself.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Notice {
    pub id: Uuid,
    pub to: PersonCode,
    pub about: About,
    pub service: String,
    /// The version of its case, whose words it speaks; that of an offer speaks those in force.
    pub bundle: Option<String>,
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
