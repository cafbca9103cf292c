//! What a person has answered, and where each answer came from.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::rules::Value;

/// One answer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Answer {
    pub value: Value,
    pub source: Source,
}

/// Who says so.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// The person typed it.
    Person,
    /// A register said it at a moment; the person cannot change it.
    Register { register: String, at: Timestamp },
}

/// Answers by field id.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Answers(BTreeMap<String, Answer>);

impl Answers {
    pub fn get(&self, field: &str) -> Option<&Answer> {
        self.0.get(field)
    }

    /// The value, or `Null`.
    pub fn value(&self, field: &str) -> &Value {
        self.0.get(field).map_or(&Value::Null, |answer| &answer.value)
    }

    /// Whether a register has said it, so that the person is not asked.
    pub fn is_locked(&self, field: &str) -> bool {
        matches!(self.0.get(field), Some(Answer { source: Source::Register { .. }, .. }))
    }

    pub fn set(&mut self, field: &str, answer: Answer) {
        self.0.insert(field.into(), answer);
    }

    pub fn remove(&mut self, field: &str) {
        self.0.remove(field);
    }

    pub fn iter(&self) -> impl Iterator<Item = (&str, &Answer)> {
        self.0.iter().map(|(field, answer)| (field.as_str(), answer))
    }

    /// Keeps the answers to fields for which `keep` holds.
    pub fn retain(&mut self, keep: impl Fn(&str) -> bool) {
        self.0.retain(|field, _| keep(field));
    }
}
