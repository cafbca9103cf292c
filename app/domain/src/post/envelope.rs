//! A letter on its way by post, and the letters that are printed together.

use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::Address;
use crate::{
    identifiers::{PersonCode, Reference},
    people::Person,
};

/// What is sent by post: a notice about the person's case, and the letter of the authority where one came with it.
#[derive(Debug, Clone, PartialEq)]
pub struct Envelope {
    /// The notice's: a notice is posted once.
    pub id: Uuid,
    pub to: PersonCode,
    pub case: Uuid,
    pub reference: Reference,
    pub service: String,
    /// The number of the letter that is printed; without one it is the notice.
    pub letter: Option<u32>,
    /// When the notice was put into the inbox.
    pub at: Timestamp,
    pub standing: Standing,
}

/// What has become of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "stands", rename_all = "snake_case")]
pub enum Standing {
    /// To be printed. It goes where the person wants letters when that is done.
    Waiting,
    /// It is printed with others.
    Packed { sack: Uuid, address: Address },
    /// It was taken to the post on a day.
    Posted { sack: Uuid, address: Address, day: Date },
    /// The post brought it back.
    CameBack { sack: Uuid, address: Address, day: Date, back: Date, why: CameBackFor },
    /// The person wanted no letters by post any more before it was printed.
    Withdrawn,
}

/// Why the post brought a letter back, as it says on the envelope.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CameBackFor {
    /// Nobody of that name lives there.
    Unknown,
    Moved,
    /// It lay at the post office until its time was over.
    NotCollected,
    Refused,
    /// There is no such address.
    NoAddress,
}

/// Letters that were printed in one go.
#[derive(Debug, Clone, PartialEq)]
pub struct Sack {
    pub id: Uuid,
    pub by: Person,
    pub at: Timestamp,
    pub standing: SackStanding,
}

/// What has become of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "stands", rename_all = "snake_case")]
pub enum SackStanding {
    /// It can be printed again, put back, or said to be posted.
    Open,
    Posted {
        by: Person,
        day: Date,
    },
    /// Its letters wait again.
    PutBack {
        by: Person,
        day: Date,
    },
}

impl Standing {
    /// The word for it where it is stored.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Packed { .. } => "packed",
            Self::Posted { .. } => "posted",
            Self::CameBack { .. } => "came_back",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// The sack in which it is, or was when it was posted.
    pub fn sack(&self) -> Option<Uuid> {
        match self {
            Self::Packed { sack, .. } | Self::Posted { sack, .. } | Self::CameBack { sack, .. } => Some(*sack),
            Self::Waiting | Self::Withdrawn => None,
        }
    }

    /// Whether it is still to be posted.
    pub fn is_due(&self) -> bool {
        matches!(self, Self::Waiting | Self::Packed { .. })
    }
}

impl SackStanding {
    pub fn is_open(&self) -> bool {
        matches!(self, Self::Open)
    }
}

impl CameBackFor {
    pub const ALL: [Self; 5] = [Self::Unknown, Self::Moved, Self::NotCollected, Self::Refused, Self::NoAddress];

    /// The word for it in forms, and at the end of its message.
    pub fn word(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::Moved => "moved",
            Self::NotCollected => "not-collected",
            Self::Refused => "refused",
            Self::NoAddress => "no-address",
        }
    }

    pub fn of(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|why| why.word() == word)
    }
}
