//! The same thing done to many cases: planned, looked through, and done row by row.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{
    case::Refused,
    identifiers::{PersonCode, Reference},
};

/// The most cases of one batch.
pub const MOST_ROWS: usize = 200;
/// So long the result of a batch can be read.
pub const BATCHES_KEPT: SignedDuration = SignedDuration::from_hours(7 * 24);

/// What is done to each case of a batch.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Task {
    Take,
    GiveBack,
    /// To the colleague with this id.
    Assign(Uuid),
    /// An action that the service declares.
    Act(String),
    /// Each to the colleague that its row names.
    Distribute,
}

/// Cases that an official has chosen, as they were then.
#[derive(Debug, Clone, PartialEq)]
pub struct Batch {
    /// Whoever sends the form twice sends the same id.
    pub id: Uuid,
    /// Nobody else sees it.
    pub by: PersonCode,
    pub service: String,
    pub queue: String,
    pub task: Task,
    /// One for all of them, where the action needs one.
    pub reason: Option<String>,
    pub made_at: Timestamp,
    /// When it was confirmed; before that nothing is done.
    pub begun_at: Option<Timestamp>,
    pub rows: Vec<BatchRow>,
}

/// One case of a batch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BatchRow {
    pub case: Uuid,
    pub reference: Reference,
    /// The version that was chosen; another one is left alone.
    pub version: i64,
    /// The colleague who gets it, where each row has its own.
    pub to: Option<Uuid>,
    /// What came of it, once it was tried.
    pub outcome: Option<Outcome>,
}

/// What came of one case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    Done,
    /// It waits for a second official.
    Proposed,
    /// Somebody changed it between choosing and doing.
    Changed,
    /// There is no such case for this official any more.
    Gone,
    Refused(Refused),
}

impl Batch {
    /// Whether every row was tried.
    pub fn is_over(&self) -> bool {
        self.rows.iter().all(|row| row.outcome.is_some())
    }
}
