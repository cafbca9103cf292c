//! Lists of cases as officials ask for them, and keep for themselves under a name.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{identifiers::PersonCode, service::Order};

/// A list of cases, narrowed down and in an order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct List {
    pub of: ListOf,
    /// Only these states; all that the list has, when empty.
    #[serde(default)]
    pub states: Vec<String>,
    #[serde(default)]
    pub whose: Whose,
    /// The list's own order, when absent.
    #[serde(default)]
    pub sort: Option<Sort>,
}

/// Which cases a list is of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ListOf {
    /// What the official has to do, in all services.
    Mine,
    /// What waits for somebody to take it, in all services.
    Unassigned,
    /// A queue that a service declares.
    Queue { service: String, queue: String },
}

/// Who handles the cases of a list.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Whose {
    #[default]
    Anybodys,
    Mine,
    Nobodys,
}

/// An order, and from which end.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sort {
    pub by: Order,
    pub backwards: bool,
}

/// A list that an official keeps. Nobody else sees it.
#[derive(Debug, Clone, PartialEq)]
pub struct View {
    pub id: Uuid,
    pub official: PersonCode,
    pub name: String,
    pub list: List,
    /// Columns that are shown beside the reference; all of the list's, when empty.
    pub columns: Vec<String>,
    pub made_at: Timestamp,
}

impl Sort {
    /// Its word in an address.
    pub fn word(self) -> &'static str {
        match (self.by, self.backwards) {
            (Order::Oldest, false) => "oldest",
            (Order::Oldest, true) => "newest",
            (Order::TermLeft, false) => "term-first",
            (Order::TermLeft, true) => "term-last",
        }
    }

    /// Every way of sorting.
    pub fn all() -> [Self; 4] {
        let of = |by, backwards| Self { by, backwards };
        [(Order::Oldest, false), (Order::Oldest, true), (Order::TermLeft, false), (Order::TermLeft, true)]
            .map(|(by, backwards)| of(by, backwards))
    }

    pub fn of(word: &str) -> Option<Self> {
        Self::all().into_iter().find(|sort| sort.word() == word)
    }
}

impl Whose {
    pub const ALL: [Self; 3] = [Self::Anybodys, Self::Mine, Self::Nobodys];

    /// Its word in forms.
    pub fn word(self) -> &'static str {
        match self {
            Self::Anybodys => "anybodys",
            Self::Mine => "mine",
            Self::Nobodys => "nobodys",
        }
    }

    pub fn of(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|whose| whose.word() == word)
    }
}

impl From<ListOf> for List {
    fn from(of: ListOf) -> Self {
        Self { of, states: Vec::new(), whose: Whose::default(), sort: None }
    }
}
