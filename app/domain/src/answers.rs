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
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// The person typed it.
    Person,
    /// A register said it at a moment; the person cannot change it.
    Register { register: String, at: Timestamp },
    /// A register said something else, and the person says that it is wrong; `why`, if they wrote so.
    Disputed {
        register: String,
        at: Timestamp,
        said: Value,
        #[serde(default)]
        why: Option<String>,
    },
    /// A register said it at a moment, and the person may answer otherwise: their own word where it is not `said`.
    Offered {
        register: String,
        at: Timestamp,
        said: Value,
        #[serde(default)]
        why: Option<String>,
    },
    /// It follows from other answers by a rule of the service.
    Rule,
    /// There is an answer, and it is not for whoever looks. Never kept.
    Withheld,
}

/// What a register said of a question, and when.
#[derive(Debug, Clone, PartialEq)]
pub struct Said {
    pub register: String,
    pub at: Timestamp,
    pub value: Value,
}

impl Said {
    /// The answer that stands after the register has spoken again of the same thing. What the person declares stands
    /// until the register says the same; beside it stands the register's newest word.
    pub(crate) fn beside(self, before: Option<&Answer>, locks: bool) -> Answer {
        let Self { register, at, value: said } = self;
        match before {
            Some(Answer { value, source: Source::Disputed { why, .. } }) if *value != said => {
                Answer { value: value.clone(), source: Source::Disputed { register, at, said, why: why.clone() } }
            }
            _ if locks => Answer { value: said, source: Source::Register { register, at } },
            Some(Answer { value, source: Source::Offered { said: old, why, .. } }) if value != old => {
                Answer { value: value.clone(), source: Source::Offered { register, at, said, why: why.clone() } }
            }
            _ => Answer { value: said.clone(), source: Source::Offered { register, at, said, why: None } },
        }
    }
}

impl Answer {
    /// What a register said, whatever the person made of it.
    pub fn said(&self) -> Option<Said> {
        let (register, at, value) = match &self.source {
            Source::Register { register, at } => (register, at, &self.value),
            Source::Disputed { register, at, said, .. } | Source::Offered { register, at, said, .. } => {
                (register, at, said)
            }
            Source::Person | Source::Rule | Source::Withheld => return None,
        };
        Some(Said { register: register.clone(), at: *at, value: value.clone() })
    }

    /// What a register said where the person declares something else.
    pub fn differs_from(&self) -> Option<&Value> {
        match &self.source {
            Source::Disputed { said, .. } | Source::Offered { said, .. } if *said != self.value => Some(said),
            _ => None,
        }
    }

    /// Whether it came from a register, whatever the person made of it.
    pub fn is_from_register(&self) -> bool {
        !matches!(self.source, Source::Person | Source::Rule | Source::Withheld)
    }

    /// The answer when the person declares `value` instead of what a register said; the register's answer when that is
    /// the same.
    pub(crate) fn declared(&self, value: Value, why: Option<String>) -> Self {
        let Some(Said { register, at, value: said }) = self.said() else { return self.clone() };
        let source = match value == said {
            true => Source::Register { register, at },
            false => Source::Disputed { register, at, said, why },
        };
        Self { value, source }
    }

    /// The explanation of who declares something else than a register.
    pub fn why(&self) -> Option<&str> {
        match &self.source {
            Source::Disputed { why, .. } | Source::Offered { why, .. } => why.as_deref(),
            _ => None,
        }
    }
}

/// Answers by field id, and the items of repeated groups by the group's id.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Answers {
    #[serde(default)]
    values: BTreeMap<String, Answer>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    groups: BTreeMap<String, Vec<Item>>,
}

/// One item of a repeated group: a founder, a child, an expense.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Item {
    /// From 1, never given twice within its group: an address in a browser stays right when others are removed.
    pub id: u32,
    pub answers: Answers,
}

impl Answers {
    pub fn get(&self, field: &str) -> Option<&Answer> {
        self.values.get(field)
    }

    /// The value, or `Null`.
    pub fn value(&self, field: &str) -> &Value {
        self.values.get(field).map_or(&Value::Null, |answer| &answer.value)
    }

    /// Whether a register has said it, so that the person is not asked.
    pub fn is_locked(&self, field: &str) -> bool {
        matches!(self.values.get(field), Some(Answer { source: Source::Register { .. }, .. }))
    }

    pub fn set(&mut self, field: &str, answer: Answer) {
        self.values.insert(field.into(), answer);
    }

    pub fn remove(&mut self, field: &str) {
        self.values.remove(field);
    }

    pub fn iter(&self) -> impl Iterator<Item = (&str, &Answer)> {
        self.values.iter().map(|(field, answer)| (field.as_str(), answer))
    }

    /// The items of a group, in the order in which they were added.
    pub fn items(&self, group: &str) -> &[Item] {
        self.groups.get(group).map_or(&[], Vec::as_slice)
    }

    pub fn item(&self, group: &str, id: u32) -> Option<&Item> {
        self.items(group).iter().find(|item| item.id == id)
    }

    pub fn item_mut(&mut self, group: &str, id: u32) -> Option<&mut Item> {
        self.groups.get_mut(group)?.iter_mut().find(|item| item.id == id)
    }

    /// Goes through every answer, those in items too, and lets `change` put another in its place.
    pub fn replace(&mut self, change: &impl Fn(&str, &mut Answer)) {
        self.values.iter_mut().for_each(|(field, answer)| change(field, answer));
        for item in self.groups.values_mut().flatten() {
            item.answers.replace(change);
        }
    }

    /// All groups with their items.
    pub fn groups(&self) -> impl Iterator<Item = (&str, &[Item])> {
        self.groups.iter().map(|(group, items)| (group.as_str(), items.as_slice()))
    }

    /// Replaces the items of a group.
    pub fn set_items(&mut self, group: &str, items: Vec<Item>) {
        if items.is_empty() {
            self.groups.remove(group);
        } else {
            self.groups.insert(group.into(), items);
        }
    }

    /// Adds an item at the end of a group and returns its id.
    pub fn add_item(&mut self, group: &str, answers: Answers) -> u32 {
        let items = self.groups.entry(group.into()).or_default();
        let id = items.iter().map(|item| item.id).max().unwrap_or(0) + 1;
        items.push(Item { id, answers });
        id
    }

    /// Whether there was such an item.
    pub fn remove_item(&mut self, group: &str, id: u32) -> bool {
        let mut items = self.items(group).to_vec();
        let before = items.len();
        items.retain(|item| item.id != id);
        let removed = items.len() < before;
        self.set_items(group, items);
        removed
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str) -> Answer {
        Answer { value: Value::from(text), source: Source::Person }
    }

    #[test]
    fn items_keep_their_ids_when_others_go() {
        let mut answers = Answers::default();
        let ids: Vec<u32> = (0..3).map(|_| answers.add_item("founder", Answers::default())).collect();
        assert_eq!(ids, [1, 2, 3]);
        assert!(answers.remove_item("founder", 2));
        assert!(!answers.remove_item("founder", 2));
        assert_eq!(answers.items("founder").iter().map(|item| item.id).collect::<Vec<_>>(), [1, 3]);
        assert_eq!(answers.add_item("founder", Answers::default()), 4);
    }

    #[test]
    fn answers_within_answers_come_back_from_json_as_they_were() {
        let mut founder = Answers::default();
        founder.set("name", said("Mari"));
        founder.add_item("contact", Answers::default());
        let mut answers = Answers::default();
        answers.set("company", said("Kaks Tamme"));
        answers.add_item("founder", founder);
        let json = serde_json::to_string(&answers).expect("json");
        assert_eq!(serde_json::from_str::<Answers>(&json).expect("answers"), answers);
    }
}
