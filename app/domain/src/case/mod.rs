//! A case: an application after it was submitted.

mod aside;
mod assignment;
mod awaited;
mod changes;
mod confirmation;
mod course;
mod lasting;
mod letter;
mod link;
mod note;
mod office;
mod stuck;
mod talk;
mod task;
mod time;

pub use aside::{Aside, LONGEST_ASIDE};
pub use assignment::Released;
pub use awaited::Awaited;
pub use changes::{Revised, Rewritten};
pub(crate) use confirmation::ask;
pub use confirmation::{Confirmation, Outcome, Proof, Standing, outcome, standing};
pub use course::{Course, Given, Mark, Revision, Running, Told};
pub use letter::Letter;
pub use link::{Link, Tie, UnknownTie};
pub use note::{Note, Struck};
pub use office::{Escalated, Proposal, Said, SentBack, reason};
pub use talk::Talk;
pub use task::{Task, TaskStanding, seen_in};
pub use time::Brings;

use std::collections::BTreeMap;

use jiff::{Timestamp, civil::Date};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{
    answers::Answers, identifiers::Reference, mandate::Represented, people::Person, rules::Value, service::Service,
};

/// What officials decide and residents follow.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Case {
    /// The draft's id.
    pub id: Uuid,
    pub reference: Reference,
    pub service: String,
    pub bundle: String,
    /// Who filed it.
    pub owner: Person,
    /// Whom they filed it for, when it was not themselves.
    pub represented: Option<Represented>,
    /// The language in which the resident applied, for notices and letters.
    pub language: String,
    /// One of the states that the service declares.
    pub state: String,
    /// Why a message to a register could not be delivered; an official has to act.
    pub stuck: Option<String>,
    pub answers: Answers,
    /// What the registers had said, by the read's id.
    pub facts: BTreeMap<String, Value>,
    /// Euros and cents due, by the law on the day of filing.
    pub fee: Option<Decimal>,
    pub assignee: Option<Person>,
    pub decision: Option<Decision>,
    pub submitted_at: Timestamp,
    /// The last day of the term of the present state.
    pub due: Option<Date>,
    /// When time does something to the case, unless somebody moves it before: see [`Brings`].
    pub acts_at: Option<Timestamp>,
    pub course: Course,
    /// Counts changes; a change of an older version is refused.
    pub version: i64,
}

/// Signs in a reason.
pub const LONGEST_REASON: usize = 2000;

/// What was decided, by whom, and why.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Decision {
    /// The action's id: `approve`, `refuse`.
    pub action: String,
    /// In words for the resident.
    pub reason: Option<String>,
    pub by: Person,
    /// The second official, where one was needed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confirmed_by: Option<Person>,
    pub at: Timestamp,
}

/// Why an official's act was not done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Refused {
    /// The case is not in a state from which the action leads.
    NotFromHere,
    /// None of the official's roles may.
    NotYourRole,
    /// Another official handles the case.
    NotYourCase,
    /// The official is the applicant.
    OwnCase,
    /// The action needs a reason.
    ReasonMissing,
    /// The reason is longer than a letter holds.
    ReasonTooLong,
    /// The action needs an answer marked as wrong.
    NothingMarked,
    /// Something on the checklist was not ticked.
    NotTicked,
    /// The case is about somebody close to the official.
    Conflict,
    /// What an official proposed waits for another.
    Proposed,
    /// Nothing waits to be confirmed.
    NothingProposed,
    /// What one proposed, another has to confirm.
    SamePerson,
    /// They made the decision that is appealed.
    OwnDecision,
    /// They filed it for the applicant at the counter.
    FiledIt,
    /// No term runs that was not extended before.
    NothingToExtend,
    /// The time in which the action may be done is over.
    TooLate,
    /// A register is still to answer what it was asked for the case.
    Awaiting,
    /// Another unit is still to answer what it was asked.
    TaskOpen,
    /// The case that is to go on is not there, or of another service.
    NoSuchCase,
    /// The case that is to go on is itself a duplicate.
    ItselfDuplicate,
    /// The case that was named as the one that goes on is over.
    OriginalOver,
    /// The colleague who should get it may not handle it.
    Unsuited,
    /// The colleague who should get it is away.
    Away,
    /// The colleague who should get it has it.
    AlreadyTheirs,
    /// Nobody handles the case.
    Unassigned,
}

impl Case {
    /// Whether nothing more will happen to it.
    pub fn is_closed(&self, service: &Service) -> bool {
        service.state(&self.state).is_none_or(|state| state.last)
    }
}
