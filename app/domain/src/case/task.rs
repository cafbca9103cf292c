//! What another unit is asked about a case: a question in words, and its answer.

use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{
    answers::Answers,
    people::{Official, Person},
    service::Task as Declared,
};

/// One task. Whoever answers it sees the answers that its declaration names, and nothing else of the case.
#[derive(Debug, Clone, PartialEq)]
pub struct Task {
    /// Made with the form: a form that is sent twice is one task.
    pub id: Uuid,
    pub case: Uuid,
    /// Of the service's tasks.
    pub task: String,
    /// The role that is asked.
    pub to: String,
    /// What is asked, in the official's words.
    pub ask: String,
    pub by: Person,
    pub at: Timestamp,
    /// The last day for the answer. Nothing happens by itself when it is over.
    pub due: Date,
    pub standing: TaskStanding,
}

/// How far a task is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum TaskStanding {
    Open,
    Answered {
        by: Person,
        at: Timestamp,
        /// Yes or no, where the declaration wants that.
        says: Option<bool>,
        text: String,
    },
    /// Nobody waits for the answer any more: whoever asked took it back, or the case is over.
    Over {
        at: Timestamp,
    },
}

impl Task {
    pub fn is_open(&self) -> bool {
        self.standing == TaskStanding::Open
    }

    /// Whether this very answer was given before, by the same person: a form that is sent twice.
    pub fn was_answered_by(&self, official: &Official, (said, words): (Option<bool>, &str)) -> bool {
        match &self.standing {
            TaskStanding::Answered { by, says, text, .. } => {
                by.code == official.person.code && text == words && (says.is_none() || *says == said)
            }
            TaskStanding::Open | TaskStanding::Over { .. } => false,
        }
    }
}

/// The answers that the declaration of a task lets its reader see.
pub fn seen_in(declared: &Declared, answers: &Answers) -> Answers {
    let mut seen = Answers::default();
    for (field, answer) in answers.iter().filter(|(field, _)| declared.sees.iter().any(|seen| seen == field)) {
        seen.set(field, answer.clone());
    }
    for (group, items) in answers.groups() {
        let items: Vec<_> = items
            .iter()
            .map(|item| crate::answers::Item { id: item.id, answers: seen_in(declared, &item.answers) })
            .collect();
        if items.iter().any(|item| item.answers != Answers::default()) {
            seen.set_items(group, items);
        }
    }
    seen
}
