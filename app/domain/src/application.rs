//! A draft: an application before it is submitted.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{
    answers::Answers, case::Mark, counter::AtCounter, mandate::Represented, people::Person, rules::Value,
    tally::Reached,
};

/// One person's unfinished application for one service, for themselves or for somebody else, or the mending of one that
/// was submitted; of each there is at most one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Draft {
    /// Becomes the case's id, so that a submission that arrives twice is one case.
    pub id: Uuid,
    /// The case whose answers it changes, or which it renews; a new case of its own comes of it when absent.
    pub amends: Option<Amends>,
    /// Who files it.
    pub owner: Person,
    /// Whom they file it for, when it is not themselves.
    pub represented: Option<Represented>,
    /// The official who fills it in for them at the counter.
    pub counter: Option<AtCounter>,
    pub service: String,
    /// The version under which it was begun.
    pub bundle: String,
    pub answers: Answers,
    /// What each read found, by its id.
    pub facts: BTreeMap<String, Fact>,
    /// Ids of the steps that were saved without a fault.
    pub done: Vec<String>,
    /// The pages to which it came, and that are counted.
    #[serde(default)]
    pub reached: Reached,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// Counts saves; a save of an older version is refused.
    pub version: i64,
}

/// Which case a draft changes, and by which action of the applicant; or which it renews, by [`RENEWAL`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Amends {
    pub case: Uuid,
    pub action: String,
    /// The answers that may be changed; all when absent. Taken from the case each time, never stored with the draft.
    #[serde(skip)]
    pub open: Option<Vec<Mark>>,
}

/// What a draft does that renews a case: it stands where the name of an action would. Also the fact under which it knows
/// what it renews, and the name of that in expressions.
pub const RENEWAL: &str = "renewal";

/// The fact under which a draft knows the look at which it began, and the name of that in expressions.
pub const LOOK: &str = "look";

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
    /// No usable answer came.
    Unavailable,
    /// The person does not agree that it is asked.
    Declined,
}

impl Draft {
    /// Where a store keeps it: a person has one draft for each slot. The service's id; for somebody else, with their
    /// code after a tilde; at the counter, with the visit there; for a change, with the case and the action after slashes.
    pub fn slot(&self) -> String {
        if let Some(at) = &self.counter {
            return format!("{}~{}", self.service, at.visit);
        }
        match (&self.amends, &self.represented) {
            (None, None) => self.service.clone(),
            (None, Some(represented)) => Self::slot_for(&self.service, represented),
            (Some(amends), _) => format!("{}/{}/{}", self.service, amends.case, amends.action),
        }
    }

    /// The slot of an application for somebody else.
    pub fn slot_for(service: &str, represented: &Represented) -> String {
        format!("{service}~{}", represented.code())
    }

    /// What its pages stand under: the service's id; for somebody else and at the counter, with the draft's own id after
    /// a tilde, so that no address says for whom.
    pub fn address(&self) -> String {
        match &self.represented {
            Some(_) if self.amends.is_none() => format!("{}~{}", self.service, self.id),
            None if self.counter.is_some() => format!("{}~{}", self.service, self.id),
            _ => self.service.clone(),
        }
    }

    /// The service that an address names, and the draft where it is for somebody else. What cannot be read is no draft's.
    pub fn of_address(address: &str) -> (&str, Option<Uuid>) {
        match address.split_once('~') {
            Some((service, id)) => (service, Some(id.parse().unwrap_or(Uuid::nil()))),
            None => (address, None),
        }
    }

    /// Whether a new case comes of it, which takes the place of an older one.
    pub fn renews(&self) -> bool {
        self.amends.as_ref().is_some_and(|amends| amends.action == RENEWAL)
    }

    /// The service and the change that a slot names.
    pub fn of_slot(slot: &str) -> (String, Option<Amends>) {
        if let Some((service, _)) = slot.split_once('~').filter(|(service, _)| !service.contains('/')) {
            return (service.to_owned(), None);
        }
        let mut parts = slot.splitn(3, '/');
        let service = parts.next().unwrap_or_default().to_owned();
        let case = parts.next().and_then(|case| case.parse().ok());
        let amends = case.zip(parts.next()).map(|(case, action)| Amends { case, action: action.into(), open: None });
        (service, amends)
    }

    /// Whether an answer may be changed.
    pub fn is_open(&self, spot: &str, field: &str) -> bool {
        match self.amends.as_ref().and_then(|amends| amends.open.as_ref()) {
            None => true,
            Some(marks) => marks.iter().any(|mark| mark.field == field && mark.spot == spot),
        }
    }

    /// Whether an official has marked an answer on this page.
    pub fn is_marked(&self, spot: &str) -> bool {
        let marks = self.amends.iter().filter_map(|amends| amends.open.as_ref()).flatten();
        marks.into_iter().any(|mark| mark.spot == spot)
    }

    /// Whether items may be added and taken away.
    pub fn is_wide_open(&self) -> bool {
        self.amends.as_ref().is_none_or(|amends| amends.open.is_none())
    }

    /// The value a read found; `Null` when it found none.
    pub fn fact(&self, read: &str) -> &Value {
        match self.facts.get(read) {
            Some(Fact { found: Found::Known(value), .. }) => value,
            _ => &Value::Null,
        }
    }
}
