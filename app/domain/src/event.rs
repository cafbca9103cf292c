//! What happened, to whose data, by whom: kept for ever, added to and never changed.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{
    identifiers::PersonCode,
    people::Actor,
    ports::{Call, Evidence},
};

/// One line of a person's history, and of a case's when it belongs to one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Event {
    pub id: Uuid,
    pub at: Timestamp,
    /// Whose data it is about.
    pub about: PersonCode,
    /// The draft or case.
    pub case: Option<Uuid>,
    pub service: String,
    pub actor: Actor,
    pub what: What,
}

/// The kinds of events, with what each has to say.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum What {
    /// A draft was begun.
    Begun,
    /// A register was asked about the person and answered.
    Asked {
        call: Call,
        read: String,
        evidence: Evidence,
    },
    /// A register was asked and gave no usable answer.
    AskedInVain {
        call: Call,
        read: String,
        trouble: String,
    },
    /// A register told of something because of which the person is offered a service.
    Heard {
        call: Call,
        offer: String,
        evidence: Evidence,
    },
    Submitted,
    /// An official opened the case.
    Looked,
    /// An official acted.
    Acted {
        action: String,
        from: String,
        to: String,
    },
    /// A register recorded a message.
    Told {
        call: Call,
        submit: String,
        evidence: Evidence,
    },
    /// A register understood a message and turned it down.
    TurnedDown {
        call: Call,
        submit: String,
        reason: String,
        evidence: Evidence,
    },
    /// A message could not be delivered.
    Stuck {
        call: Call,
        submit: String,
        reason: String,
    },
    /// An official had the messages sent again.
    Resent,
    /// The person opened a notice that serves a document.
    Served,
    /// The case moved on by itself.
    Moved {
        from: String,
        to: String,
    },
    /// Others were asked to confirm the application as it stands.
    AskedToConfirm {
        /// How many, without the applicant.
        others: u32,
    },
    /// One of them looked through it.
    LookedToConfirm,
    /// One of them confirmed it.
    Confirmed {
        /// Hex SHA-256 of what was confirmed.
        hash: String,
        /// Where the case went with that.
        to: Option<String>,
    },
    /// One of them declined.
    Declined {
        /// Where the case went with that.
        to: Option<String>,
    },
    /// A notice was put into the inbox.
    Notified {
        text: String,
    },
}

impl What {
    /// Whether it is a look at a person's data, by a human or a machine.
    pub fn is_look(&self) -> bool {
        matches!(
            self,
            Self::Asked { .. }
                | Self::AskedInVain { .. }
                | Self::Heard { .. }
                | Self::Looked
                | Self::LookedToConfirm
                | Self::Told { .. }
                | Self::TurnedDown { .. }
        )
    }
}
