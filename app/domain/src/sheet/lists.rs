//! The items of a repeated group as expressions see them: a list of groups of values.
//!
//! A value of an item may depend on all items of its own group: "my share of the whole". Whoever asks for the list while
//! it is being made gets it without what is computed, and who asks once more while that is made, the answers as they are
//! stored. So every list is made at most three times, and nothing runs in a circle.

use std::collections::{BTreeMap, HashMap};

use super::{Sheet, Within};
use crate::{answers::Answers, rules::Value, service::Step};

/// The lists made so far, by the number of the group's name and the items around it.
#[derive(Debug, Default)]
pub(super) struct Lists {
    made: HashMap<(usize, Vec<u32>, Depth), Value>,
    making: HashMap<(usize, Vec<u32>), Depth>,
}

/// How much of an item is in the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Depth {
    Computed,
    Typed,
    Stored,
}

impl Sheet<'_> {
    /// The items of a group around which `within` stands.
    pub(super) fn items(&self, number: usize, step: &Step, within: &Within<'_>) -> Value {
        let place = (number, within.ids());
        let before = self.lists.borrow().making.get(&place).copied();
        let depth = match before {
            None => Depth::Computed,
            Some(Depth::Computed) => Depth::Typed,
            Some(Depth::Typed | Depth::Stored) => Depth::Stored,
        };
        let key = (place.0, place.1.clone(), depth);
        if let Some(made) = self.lists.borrow().made.get(&key) {
            return made.clone();
        }
        let circles = self.circles.get();
        self.lists.borrow_mut().making.insert(place.clone(), depth);
        let list = self.deeper(|| self.list(step, within.answers(self.answers), within, depth));
        let mut lists = self.lists.borrow_mut();
        match before {
            Some(before) => lists.making.insert(place, before),
            None => lists.making.remove(&place),
        };
        // What was made on the way to a name that it depends on lacks that name: the next who asks has it made anew.
        if self.circles.get() == circles || depth != Depth::Computed {
            lists.made.insert(key, list.clone());
        }
        list
    }

    fn list(&self, step: &Step, answers: &Answers, within: &Within<'_>, depth: Depth) -> Value {
        let asked = depth == Depth::Stored || self.is_asked(step, within);
        let Some(group) = step.group().filter(|_| asked) else { return Value::Null };
        let items = answers.items(group).iter().enumerate();
        let item = |(at, item)| self.context(step, group, &within.inside(group, item, at + 1), depth);
        Value::List(items.map(item).collect())
    }

    fn context(&self, step: &Step, group: &str, within: &Within<'_>, depth: Depth) -> Value {
        let answers = within.answers(self.answers);
        let fields = step.fields.iter().map(|field| {
            let value = match depth {
                Depth::Computed => self.of_field(step, field, answers, within),
                Depth::Typed if self.is_shown(step, field, within) => answers.value(&field.id).clone(),
                Depth::Typed => Value::Null,
                Depth::Stored => answers.value(&field.id).clone(),
            };
            (field.id.clone(), value)
        });
        let mut parts: BTreeMap<String, Value> = fields.collect();
        for inner in self.service.groups_within(Some(group)) {
            if let Some(id) = inner.group() {
                parts.insert(id.to_owned(), self.list(inner, answers, within, depth));
            }
        }
        if depth == Depth::Computed {
            let each = |each: &Option<String>| each.as_deref() == Some(group);
            for rule in self.service.rules.iter().filter(|rule| each(&rule.each)) {
                parts.insert(rule.id.clone(), self.value_in(&rule.id, within));
            }
            for table in self.service.tables.iter().filter(|table| each(&table.each)) {
                parts.insert(table.id.clone(), self.value_in(&table.id, within));
            }
        }
        Value::Context(parts)
    }
}
