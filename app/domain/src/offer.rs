//! An offer: a register told of something, and a service may be for somebody because of it.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{identifiers::PersonCode, rules::Value};

/// What an offer or an application is about: one birth, one company. Whoever applies first has claimed it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim {
    pub service: String,
    /// The id of the service's `[[offer]]`.
    pub offering: String,
    /// What tells one from the other there. Personal data: in no address and no log.
    pub key: String,
}

/// How far a claim has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Claimed {
    /// Nobody has heard of it.
    Never,
    /// It was offered; nobody has applied.
    Offered,
    /// This case has it.
    By(Uuid),
}

/// One person's offer.
#[derive(Debug, Clone, PartialEq)]
pub struct Offer {
    pub id: Uuid,
    pub claim: Claim,
    pub to: PersonCode,
    /// What the register told, as far as the service declares it.
    pub event: Value,
    /// The register's name in the configuration.
    pub register: String,
    pub standing: Standing,
    pub offered_at: Timestamp,
    pub expires_at: Timestamp,
}

/// What became of an offer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// It waits for the person.
    Open,
    /// The person wants nothing of it, and may think again.
    Declined,
    /// The person has applied.
    Accepted,
    /// Somebody else has applied.
    Closed,
}

/// A feed as one service reads it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Feed {
    pub service: String,
    pub offering: String,
    /// The call. Another feed has cursors of its own.
    pub call: String,
}

impl Standing {
    pub const ALL: [Self; 4] = [Self::Open, Self::Declined, Self::Accepted, Self::Closed];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Declined => "declined",
            Self::Accepted => "accepted",
            Self::Closed => "closed",
        }
    }

    /// The standing of a stored word; an unknown one offers nothing.
    pub fn of(word: &str) -> Self {
        Self::ALL.into_iter().find(|standing| standing.as_str() == word).unwrap_or(Self::Closed)
    }
}

impl Offer {
    /// Whether its time is over.
    pub fn is_over(&self, now: Timestamp) -> bool {
        self.expires_at <= now
    }
}
