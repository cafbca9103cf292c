//! Cases that have to do with each other.

use std::str::FromStr;

use jiff::Timestamp;
use uuid::Uuid;

use crate::{identifiers::Reference, people::Person};

/// One case as the other one sees it. Each link is kept from both sides.
#[derive(Debug, Clone, PartialEq)]
pub struct Link {
    pub case: Uuid,
    pub other: Uuid,
    /// Of the other case, as is its service.
    pub reference: Reference,
    pub service: String,
    pub tie: Tie,
    pub by: Person,
    pub at: Timestamp,
}

/// What the other case is to this one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tie {
    /// They have to do with each other.
    Beside,
    /// The other one goes on in the place of this one.
    Original,
    /// The other one was the same matter once more.
    Duplicate,
}

/// The word is no tie.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is no tie between cases")]
pub struct UnknownTie(pub String);

impl Tie {
    /// The word in the database.
    pub fn word(self) -> &'static str {
        match self {
            Self::Beside => "beside",
            Self::Original => "original",
            Self::Duplicate => "duplicate",
        }
    }

    /// What this case is to the other one.
    pub fn back(self) -> Self {
        match self {
            Self::Beside => Self::Beside,
            Self::Original => Self::Duplicate,
            Self::Duplicate => Self::Original,
        }
    }
}

impl FromStr for Tie {
    type Err = UnknownTie;
    fn from_str(word: &str) -> Result<Self, UnknownTie> {
        let all = [Self::Beside, Self::Original, Self::Duplicate];
        all.into_iter().find(|tie| tie.word() == word).ok_or_else(|| UnknownTie(word.to_owned()))
    }
}
