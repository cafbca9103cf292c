//! In which items of repeated groups an expression stands.

use crate::{
    answers::{Answers, Item},
    rules::Value,
    service::Step,
};

/// In which items an expression stands, the outermost first; in none at the top.
#[derive(Debug, Clone, Default)]
pub struct Within<'i>(pub(super) Vec<Inside<'i>>);

#[derive(Debug, Clone, Copy)]
pub(super) struct Inside<'i> {
    group: &'i str,
    pub(super) item: &'i Item,
    /// From 1.
    position: usize,
}

impl<'i> Within<'i> {
    /// In no item.
    pub const TOP: Self = Self(Vec::new());

    pub fn is_top(&self) -> bool {
        self.0.is_empty()
    }

    /// Inside `item` of `group`, the `position`th from 1.
    #[must_use]
    pub fn inside(&self, group: &'i str, item: &'i Item, position: usize) -> Self {
        let mut inside = self.0.clone();
        inside.push(Inside { group, item, position });
        Self(inside)
    }

    /// Out to the item of `group`; `None` when there is none around.
    pub(super) fn up_to(&self, group: &str) -> Option<Self> {
        let at = self.0.iter().position(|inside| inside.group == group)?;
        Some(Self(self.0[..=at].to_vec()))
    }

    /// Out to where the fields of `step` stand.
    pub(super) fn of(&self, step: &Step) -> Option<Self> {
        match step.group() {
            None => Some(Self::TOP),
            Some(group) => self.up_to(group),
        }
    }

    /// The answers here: those of the innermost item, or `top`.
    pub fn answers<'s>(&'s self, top: &'s Answers) -> &'s Answers {
        self.0.last().map_or(top, |inside| &inside.item.answers)
    }

    /// The number of the innermost item.
    pub(super) fn position(&self) -> Value {
        self.0.last().map_or(Value::Null, |inside| Value::Number(inside.position.into()))
    }

    /// The numbers of all items around, for a heading: "Founder 2, contact 1".
    pub fn positions(&self) -> Vec<usize> {
        self.0.iter().map(|inside| inside.position).collect()
    }

    /// The ids of all items around.
    pub fn ids(&self) -> Vec<u32> {
        self.0.iter().map(|inside| inside.item.id).collect()
    }
}
