//! A change of somebody's rights that one administrator asks for and another settles.

use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Deed, Done, Post};
use crate::{
    identifiers::PersonCode,
    people::Person,
    ports::{Change, Clock, Ids, Write},
};

/// What is to become of somebody's rights, and how far it has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RightChange {
    pub id: Uuid,
    /// Whose rights.
    pub of: PersonCode,
    /// How the person is called, in the words of whoever asked.
    pub name: String,
    pub turn: Turn,
    /// Who asked; nobody when it was done at the command line.
    pub by: Option<Person>,
    pub at: Timestamp,
    pub standing: Standing,
}

/// What is asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Turn {
    /// A role, perhaps in one unit and for a time.
    Grant { role: String, unit: Option<String>, from: Option<Date>, until: Option<Date> },
    /// A role that was granted here goes; what the configuration says stays.
    Withdraw { role: String },
    /// Every right rests from this moment, before anybody has confirmed it: closing a door needs one hand.
    Disable,
    /// The rights count again.
    Enable,
}

/// How far a change has come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Standing {
    /// For a second administrator.
    Waiting,
    /// Without `by` at the command line.
    Done { by: Option<Person>, at: Timestamp },
    /// The second administrator did not agree, or the first one changed their mind.
    Declined { by: Person, at: Timestamp },
}

/// What the changes of one person come to.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Added {
    pub posts: Vec<Post>,
    pub disabled: bool,
}

impl RightChange {
    /// Whether it counts: when it is settled, and when it takes everything, from the moment it was asked for.
    pub fn counts(&self) -> bool {
        match self.standing {
            Standing::Done { .. } => true,
            Standing::Waiting => self.turn == Turn::Disable,
            Standing::Declined { .. } => false,
        }
    }

    pub fn is_waiting(&self) -> bool {
        self.standing == Standing::Waiting
    }

    /// The moment from which it counts, by which changes follow each other.
    fn since(&self) -> Timestamp {
        match &self.standing {
            Standing::Done { at, .. } if self.turn != Turn::Disable => *at,
            _ => self.at,
        }
    }
}

impl Turn {
    /// `grant`, `withdraw`, `disable` or `enable`: how forms and words call it.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Grant { .. } => "grant",
            Self::Withdraw { .. } => "withdraw",
            Self::Disable => "disable",
            Self::Enable => "enable",
        }
    }

    /// The role that it is about.
    pub fn role(&self) -> Option<&str> {
        match self {
            Self::Grant { role, .. } | Self::Withdraw { role } => Some(role),
            Self::Disable | Self::Enable => None,
        }
    }
}

/// Takes every right from a person at once, by whoever has the machine: what the command line saves.
pub fn disabling(of: PersonCode, clock: &dyn Clock, ids: &dyn Ids) -> Change {
    let (at, turn) = (clock.now(), Turn::Disable);
    let deed = Deed { id: ids.uuid(at), at, by: None, done: Done::Confirmed { of: of.clone(), turn: turn.clone() } };
    let standing = Standing::Done { by: None, at };
    let change = RightChange { id: ids.uuid(at), of, name: String::new(), turn, by: None, at, standing };
    vec![Write::AskRight(change), Write::Administer(deed)]
}

/// What the changes of one person come to, in the order in which they began to count.
pub fn added(changes: &[RightChange]) -> Added {
    let mut counting: Vec<&RightChange> = changes.iter().filter(|change| change.counts()).collect();
    counting.sort_by_key(|change| (change.since(), change.id));
    let mut added = Added::default();
    for change in counting {
        match &change.turn {
            Turn::Grant { role, unit, from, until } => added.posts.push(Post {
                name: change.name.clone(),
                roles: vec![role.clone()],
                units: unit.iter().cloned().collect(),
                from: *from,
                until: *until,
                ..Post::default()
            }),
            Turn::Withdraw { role } => added.posts.retain(|post| !post.roles.contains(role)),
            Turn::Disable => added.disabled = true,
            Turn::Enable => added.disabled = false,
        }
    }
    added
}
