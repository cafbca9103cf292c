//! What can be said of the road to the registers: how each way does, what waits, and what has passed over it.

use async_trait::async_trait;
use jiff::Timestamp;
use serde_json::Value as Json;
use uuid::Uuid;

use super::{Call, StoreError};
use crate::message::Status;

/// How the way to one operation does, as one process sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Health {
    pub call: Call,
    pub circuit: Circuit,
    /// Calls to the whole register under way now.
    pub under_way: usize,
    /// How many there may be at once.
    pub places: usize,
}

/// Whether an operation may be called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Circuit {
    /// It may.
    Closed,
    /// It failed too often in a row, and is left alone until then.
    Open { until: Timestamp },
    /// It has been left alone; one call tries how it is.
    HalfOpen,
}

/// How many messages of one call have one status.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Depth {
    /// A letter goes to none.
    pub call: Option<Call>,
    pub status: Status,
    pub number: u64,
    /// When the oldest was put into the outbox.
    pub oldest: Timestamp,
    /// Tries of all of them so far.
    pub tries: u64,
}

/// Whether something was asked or told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    Ask,
    Tell,
}

/// One exchange, whatever came of it: the evidence that it was, without its content. Added to, and never changed but
/// where its case is erased.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exchanged {
    pub id: Uuid,
    pub sort: Sort,
    pub call: Call,
    /// X-Road-Id.
    pub trace: Uuid,
    /// The case or draft for which it was.
    pub issue: Option<String>,
    /// The full service identifier, where an answer named it.
    pub service: Option<String>,
    /// X-Road-Request-Id.
    pub request_id: Option<String>,
    /// X-Road-Request-Hash.
    pub request_hash: Option<String>,
    pub asked_at: Timestamp,
    pub answered_at: Timestamp,
    /// `known`, `unknown`, `accepted`, `received`, `rejected`, or the kind of trouble.
    pub outcome: String,
    /// What the trouble was, for the operator; nothing personal.
    pub detail: Option<String>,
    /// Whether a usable answer came, be it a refusal.
    pub well: bool,
    /// What stands before each body where its digest is taken, so that nobody finds a body by guessing. Gone when the
    /// case is erased; empty in what was noted before there was one.
    pub salt: Option<String>,
    /// Hex SHA-256 of the salt and the body that was sent, as JSON with sorted keys.
    pub request_digest: String,
    /// The same of the answer, where one was taken.
    pub answer_digest: Option<String>,
    /// Until when its content is kept beside it; nothing is, when absent.
    pub content_until: Option<Timestamp>,
}

/// What was sent and answered, kept apart from the evidence that it was, and only for a time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExchangeContent {
    pub request: Json,
    /// The answer, where one was taken.
    pub answer: Option<Json>,
    /// Removed from then on.
    pub until: Timestamp,
}

/// Where every exchange is noted.
#[async_trait]
pub trait Ledger: Send + Sync {
    /// `content` is what is kept until [`Exchanged::content_until`].
    ///
    /// # Errors
    /// When the store fails.
    async fn note(&self, exchanged: &Exchanged, content: Option<&ExchangeContent>) -> Result<(), StoreError>;
}

impl Sort {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ask => "ask",
            Self::Tell => "tell",
        }
    }

    /// The sort of a stored word.
    pub fn of(word: &str) -> Self {
        if word == "ask" { Self::Ask } else { Self::Tell }
    }
}
