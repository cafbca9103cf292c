//! What officials hear of the cases that they get and lose.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::identifiers::{PersonCode, Reference};

/// A notice in an official's own inbox. It names no resident.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    pub id: Uuid,
    pub to: PersonCode,
    pub case: Uuid,
    pub reference: Reference,
    pub service: String,
    pub told: Told,
    /// What whoever did it wrote for the next one.
    pub note: Option<String>,
    pub at: Timestamp,
    pub read_at: Option<Timestamp>,
}

/// What it tells; names are whole names of officials.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Told {
    /// The case is theirs now: `by` gave it to them, or the portal did.
    Given { by: Option<String> },
    /// It was theirs, and `by` gave it to `to`.
    PassedOn { by: Option<String>, to: String },
    /// It was theirs, and `by` took it over.
    TakenFromYou { by: String },
    /// They took it over from somebody.
    TookOver { from: String },
    /// It was theirs, and is nobody's now: `by` gave it back, or its term was nearly over.
    Freed { by: Option<String> },
    /// The post brought a letter of the case back.
    PostCameBack,
}

impl Told {
    /// Of its message: `hands-told-given`.
    pub fn key(&self) -> &'static str {
        match self {
            Self::Given { by: Some(_) } => "hands-told-given",
            Self::Given { by: None } => "hands-told-got",
            Self::PassedOn { by: Some(_), .. } => "hands-told-passed-on",
            Self::PassedOn { by: None, .. } => "hands-told-went-on",
            Self::TakenFromYou { .. } => "hands-told-taken-over",
            Self::TookOver { .. } => "hands-told-took-over",
            Self::Freed { by: Some(_) } => "hands-told-freed",
            Self::Freed { by: None } => "hands-told-term",
            Self::PostCameBack => "hands-told-post",
        }
    }

    /// The names in it: who did it, and who else has to do with it.
    pub fn names(&self) -> (&str, &str) {
        match self {
            Self::Given { by } | Self::Freed { by } => (by.as_deref().unwrap_or_default(), ""),
            Self::PassedOn { by, to } => (by.as_deref().unwrap_or_default(), to),
            Self::TakenFromYou { by } => (by, ""),
            Self::TookOver { from } => ("", from),
            Self::PostCameBack => ("", ""),
        }
    }
}
