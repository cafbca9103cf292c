//! A case: an application after it was submitted.

mod confirmation;
mod course;

pub(crate) use confirmation::ask;
pub use confirmation::{Confirmation, Outcome, Proof, Standing, outcome, standing};
pub use course::{Course, Mark, Revision, Running};

use std::collections::BTreeMap;

use jiff::{Timestamp, civil::Date};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{
    answers::Answers,
    identifiers::Reference,
    journey::clean,
    people::{Official, Person},
    rules::Value,
    service::{Action, Service},
};

/// What officials decide and residents follow.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Case {
    /// The draft's id.
    pub id: Uuid,
    pub reference: Reference,
    pub service: String,
    pub bundle: String,
    pub owner: Person,
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
    /// When the case moves on by itself, unless somebody moves it before.
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
    pub at: Timestamp,
}

/// Why an official's act was not done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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
}

impl Case {
    /// The case after `official` did `action`.
    ///
    /// # Errors
    /// With the reason why it may not be done; the case is unchanged then.
    pub fn act(
        mut self,
        action: &Action,
        official: &Official,
        reason: Option<String>,
        at: Timestamp,
    ) -> Result<Self, Refused> {
        if !action.is_for(&official.roles) {
            return Err(Refused::NotYourRole);
        }
        if !action.from.contains(&self.state) {
            return Err(Refused::NotFromHere);
        }
        if official.person.code == self.owner.code {
            return Err(Refused::OwnCase);
        }
        let reason = reason.map(|text| clean(&text)).filter(|text| !text.is_empty());
        if reason.as_ref().is_some_and(|text| text.chars().count() > LONGEST_REASON) {
            return Err(Refused::ReasonTooLong);
        }
        if action.reason && reason.is_none() {
            return Err(Refused::ReasonMissing);
        }
        if action.takes {
            self.assignee = Some(official.person.clone());
        } else if self.assignee.as_ref().is_some_and(|assignee| assignee.code != official.person.code) {
            return Err(Refused::NotYourCase);
        }
        if action.decides {
            let by = official.person.clone();
            self.decision = Some(Decision { action: action.id.clone(), reason, by, at });
        }
        self.state.clone_from(&action.to);
        Ok(self)
    }

    /// Whether nothing more will happen to it.
    pub fn is_closed(&self, service: &Service) -> bool {
        service.state(&self.state).is_none_or(|state| state.last)
    }
}
