//! What somebody did to the portal itself, for the log of administrators: added to and never changed.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::Turn;
use crate::{identifiers::PersonCode, people::Person};

/// One line of the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deed {
    pub id: Uuid,
    pub at: Timestamp,
    /// Nobody when the program did it by itself, or by the command line.
    pub by: Option<Person>,
    pub done: Done,
}

/// What was done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Done {
    /// A change of somebody's rights was asked for.
    Asked { of: PersonCode, turn: Turn },
    /// A second administrator agreed, or it was done at the command line.
    Confirmed { of: PersonCode, turn: Turn },
    /// A second administrator did not agree, or the first one changed their mind.
    Declined { of: PersonCode, turn: Turn },
    /// The list of officials in the configuration was read again, and these people's lines are new.
    Configured { of: Vec<String> },
    /// A version of a service was published.
    Published { service: String, version: String },
    /// The portal's own words were read again.
    Spoke,
    /// The content of a message that belongs to no case was opened, sent again, mended or taken back.
    Message { trace: Uuid, act: String },
}

impl Done {
    /// The last part of the message that says it: `deed-asked`.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Asked { .. } => "asked",
            Self::Confirmed { .. } => "confirmed",
            Self::Declined { .. } => "declined",
            Self::Configured { .. } => "configured",
            Self::Published { .. } => "published",
            Self::Spoke => "spoke",
            Self::Message { .. } => "message",
        }
    }
}
