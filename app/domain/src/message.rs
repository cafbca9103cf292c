//! A message in the outbox: saved with the state that caused it, sent afterwards.

mod mend;

pub use mend::{Part, Unfit, hashed, mended, parts};

use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::ports::Call;

/// One business act to be done at a neighbour's, exactly once there however often it is sent.
#[derive(Debug, Clone, PartialEq)]
pub struct Message {
    /// The same act has the same key, here and at the neighbour's.
    pub key: String,
    /// The case that caused it; a letter about an offer has none.
    pub case: Option<Uuid>,
    /// The operation of the register to which it goes; a letter goes to none.
    pub call: Option<Call>,
    pub parcel: Parcel,
    /// X-Road-Id or Message-ID: the same on every try.
    pub trace: Uuid,
    /// Tries so far.
    pub tries: u32,
    /// Not tried before this moment; for one that the register has taken in, when its answer has to be there.
    pub due_at: Timestamp,
    pub status: Status,
    /// Why the last try failed, for the operator: a kind of trouble or `rejected`, a colon, the detail.
    pub last_trouble: Option<String>,
    /// When it was put into the outbox.
    pub made_at: Timestamp,
    /// What the register has called back about it.
    pub decided: Option<Decided>,
    /// Counts changes; a change of an older version is refused.
    pub version: i64,
}

/// What a register decided about something that it had taken in before.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Decided {
    pub accepted: bool,
    /// Why not.
    pub reason: Option<String>,
    pub at: Timestamp,
}

/// What is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "to", rename_all = "snake_case")]
pub enum Parcel {
    /// To a register, as the submit of the service declares.
    Register {
        submit: String,
        /// The JSON object, with `key` and `content_hash`.
        body: Json,
        /// The person in whose name it is sent; empty when nobody knows who it is.
        user: String,
        /// The company for which that person acts, class and code.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        represented: Option<String>,
        /// The case's reference.
        issue: String,
    },
    /// To a register's owner: the person calls wrong what it answered to this read.
    Correction {
        read: String,
        /// The JSON object, with `key` and `content_hash`.
        body: Json,
        /// As with a submit.
        user: String,
        /// As with a submit.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        represented: Option<String>,
        /// The case's reference.
        issue: String,
    },
    /// A register is asked for a case that was filed without its answer, with what the case says.
    Read {
        read: String,
        /// The case's reference.
        issue: String,
    },
    /// A letter that only points to the inbox; with the news in it for somebody who has none.
    Letter {
        address: String,
        language: String,
        /// Of the case; a letter about an offer has none.
        reference: Option<String>,
        #[serde(default)]
        news: Option<News>,
    },
}

/// What a letter says to somebody who has not signed in and so has no inbox: a notice by its words.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct News {
    pub service: String,
    /// The version whose words they are.
    pub bundle: String,
    /// The id of its text.
    pub text: String,
    pub reason: Option<String>,
    /// As the notice has it.
    #[serde(default)]
    pub until: Option<Date>,
}

/// Where a message stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// To be tried when it is due.
    Waiting,
    /// The register has taken it in, and tells later what it decides.
    Awaiting,
    /// The neighbour has it.
    Done,
    /// An operator has taken it back; it is never sent.
    Cancelled,
    /// Given up or turned down; an official may send it again.
    Stuck,
}

/// Hex SHA-256 of a body, by which a neighbour tells a repetition from a different content.
pub fn content_hash(body: &Json) -> String {
    // serde_json keeps object keys sorted, so equal content has equal text.
    Sha256::digest(body.to_string().as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

impl Message {
    /// What a register gets: a JSON object with `key` and `content_hash`. A letter has none.
    pub fn body(&self) -> Option<&Json> {
        match &self.parcel {
            Parcel::Register { body, .. } | Parcel::Correction { body, .. } => Some(body),
            Parcel::Read { .. } | Parcel::Letter { .. } => None,
        }
    }

    /// The key under which the register knows the act.
    pub fn act(&self) -> Option<&str> {
        self.body()?["key"].as_str()
    }

    /// Whether a case can do without it. One that waits for an answer cannot go on without asking.
    pub fn can_be_taken_back(&self) -> bool {
        !matches!(self.parcel, Parcel::Read { .. })
    }

    /// The reference of its case, if it has one.
    pub fn reference(&self) -> Option<&str> {
        match &self.parcel {
            Parcel::Register { issue, .. } | Parcel::Correction { issue, .. } | Parcel::Read { issue, .. } => {
                Some(issue)
            }
            Parcel::Letter { reference, .. } => reference.as_deref(),
        }
    }
}

impl Status {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Awaiting => "awaiting",
            Self::Done => "done",
            Self::Cancelled => "cancelled",
            Self::Stuck => "stuck",
        }
    }

    /// The status of a stored word; unknown ones wait for a person.
    pub fn of(word: &str) -> Self {
        match word {
            "waiting" => Self::Waiting,
            "awaiting" => Self::Awaiting,
            "done" => Self::Done,
            "cancelled" => Self::Cancelled,
            _ => Self::Stuck,
        }
    }
}
