//! The port to other people's registers.

use std::{fmt, str::FromStr, time::Duration};

use async_trait::async_trait;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;
use uuid::Uuid;

use super::Health;

/// An operation of a register as a service definition names it: `population.person_by_code`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Call {
    /// The register's name in the configuration.
    pub register: String,
    /// The operation's name in the configuration.
    pub operation: String,
}

/// A read: safe to repeat, changes nothing at the register.
#[derive(Debug, Clone)]
pub struct Ask {
    pub call: Call,
    /// A JSON object; its shape is the register's contract.
    pub body: Json,
    /// The id of this exchange, the same on every retry.
    pub trace: Uuid,
    /// The person in whose name we ask, country and code: `EE38001085718`.
    pub user: Option<String>,
    /// The company for which that person acts, class and code: `COM/12345678`.
    pub represented: Option<String>,
    /// The case or draft for which we ask, never a person.
    pub issue: Option<String>,
    /// All of it: connecting, waiting, reading. After that it is [`Trouble::Slow`].
    pub timeout: Duration,
    /// Until when what is asked and answered is kept as evidence; not at all when absent.
    pub kept_until: Option<Timestamp>,
}

/// A message that changes something at the register. The key makes a repetition harmless.
#[derive(Debug, Clone)]
pub struct Tell {
    pub call: Call,
    /// A JSON object that already carries `key` and `content_hash`.
    pub body: Json,
    pub trace: Uuid,
    pub user: Option<String>,
    /// As in an [`Ask`].
    pub represented: Option<String>,
    pub issue: Option<String>,
    pub timeout: Duration,
    /// As in an [`Ask`].
    pub kept_until: Option<Timestamp>,
}

/// What a register answered to an [`Ask`].
#[derive(Debug, Clone)]
pub enum Asked {
    /// It knows, and this is what it says.
    Known { body: Json, evidence: Evidence },
    /// It answered properly that it knows nothing of the kind.
    Unknown { evidence: Evidence },
}

/// What a register answered to a [`Tell`].
#[derive(Debug, Clone)]
pub enum Told {
    /// Recorded now, or recorded before with equal content.
    Accepted { body: Json, evidence: Evidence },
    /// Taken in; what the register decides is told later.
    Received { evidence: Evidence },
    /// Understood and turned down; asking again will not help.
    Rejected { reason: String, evidence: Evidence },
    /// Not sent: the way to the register is shut for now. It may be tried from `until` on, and has cost no try.
    Held { until: Timestamp, why: String },
}

/// Proof of one exchange, kept with what it led to. Holds no content.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    /// X-Road-Id: ours, the same on each retry.
    pub trace: Uuid,
    /// X-Road-Request-Id: the security server's, new for each exchange.
    pub request_id: Option<String>,
    /// X-Road-Request-Hash: base64 of a SHA-512.
    pub request_hash: Option<String>,
    /// The full service identifier, slashes between its parts.
    pub service: String,
    pub asked_at: Timestamp,
    pub answered_at: Timestamp,
}

/// No usable answer came. `detail` is for the operator and holds no personal data.
#[derive(Debug, Clone, thiserror::Error)]
#[error("{call}: {trouble}: {detail}")]
pub struct RegisterFailure {
    pub call: Call,
    pub trouble: Trouble,
    pub detail: String,
}

/// The kinds of failure that the Desk treats differently.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trouble {
    /// Could not be reached, or said that it is out of order. Trying again later may help.
    Down,
    /// Did not answer in time. Trying again later may help.
    Slow,
    /// Answered something that is not in its contract. Trying again later may help.
    Garbage,
    /// We may not, or the request is wrong, or the operation is not configured: an operator must act.
    Denied,
}

/// Other people's registers, over whatever road the configuration names.
#[async_trait]
pub trait Registers: Send + Sync {
    /// # Errors
    /// When no usable answer came within `ask.timeout`.
    async fn ask(&self, ask: &Ask) -> Result<Asked, RegisterFailure>;
    /// # Errors
    /// When it is not known whether the register has recorded the message, or it could not be sent.
    async fn tell(&self, tell: &Tell) -> Result<Told, RegisterFailure>;
    /// Calls that take nothing now: it would be held.
    fn busy(&self) -> Vec<Call> {
        Vec::new()
    }
    /// How many questions to one register may be under way at once, at least one.
    fn abreast(&self) -> usize {
        usize::MAX
    }
    /// How the way to each operation does, as this process sees it.
    fn health(&self) -> Vec<Health> {
        Vec::new()
    }
}

impl Trouble {
    /// Whether the same message may succeed later without anybody mending anything.
    pub fn may_pass(self) -> bool {
        !matches!(self, Self::Denied)
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Down => "down",
            Self::Slow => "slow",
            Self::Garbage => "garbage",
            Self::Denied => "denied",
        })
    }
}

impl fmt::Display for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.register, self.operation)
    }
}

/// The text is not `register.operation`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("a call is written register.operation, for example population.person_by_code")]
pub struct NotACall;

impl FromStr for Call {
    type Err = NotACall;
    fn from_str(text: &str) -> Result<Self, NotACall> {
        match text.split_once('.') {
            Some((register, operation))
                if !register.is_empty() && !operation.is_empty() && !operation.contains('.') =>
            {
                Ok(Self { register: register.into(), operation: operation.into() })
            }
            _ => Err(NotACall),
        }
    }
}

impl TryFrom<String> for Call {
    type Error = NotACall;
    fn try_from(text: String) -> Result<Self, NotACall> {
        text.parse()
    }
}

impl From<Call> for String {
    fn from(call: Call) -> Self {
        call.to_string()
    }
}
