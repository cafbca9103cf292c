//! A draft: an application before it is submitted.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{answers::Answers, people::Person, rules::Value};

/// One person's unfinished application for one service; there is at most one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Draft {
    /// Becomes the case's id, so that a submission that arrives twice is one case.
    pub id: Uuid,
    pub owner: Person,
    pub service: String,
    /// The version under which it was begun.
    pub bundle: String,
    pub answers: Answers,
    /// What each read found, by its id.
    pub facts: BTreeMap<String, Fact>,
    /// Ids of the steps that were saved without a fault.
    pub done: Vec<String>,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// Counts saves; a save of an older version is refused.
    pub version: i64,
}

/// The outcome of one read, and what it was asked with.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Fact {
    /// The arguments; when they change, the register is asked again.
    pub asked: Value,
    pub found: Found,
    pub at: Timestamp,
}

/// What a read found.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Found {
    /// The register's answer.
    Known(Value),
    /// The register knows nothing of the kind.
    Unknown,
    /// No usable answer came; the person types it.
    Unavailable,
}

impl Draft {
    /// The value a read found; `Null` when it found none.
    pub fn fact(&self, read: &str) -> &Value {
        match self.facts.get(read) {
            Some(Fact { found: Found::Known(value), .. }) => value,
            _ => &Value::Null,
        }
    }
}
