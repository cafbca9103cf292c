//! The list of a group's items, as a page shows it.

use super::{Journey, Spot, Way};
use crate::{
    rules::Value,
    service::{Repeat, Step},
    sheet::Within,
};

/// The items of a group.
#[derive(Debug, Clone)]
pub struct Items {
    pub rows: Vec<ItemRow>,
    /// The numbers of the items around the list, for the heading.
    pub positions: Vec<usize>,
    /// Whether there is room for one more.
    pub may_add: bool,
    pub may_copy: bool,
    pub fault: Option<Way>,
    pub min: u32,
    pub max: u32,
}

/// One item in the list, by the answers that tell it from the others.
#[derive(Debug, Clone)]
pub struct ItemRow {
    pub id: u32,
    pub position: usize,
    /// Field and value.
    pub columns: Vec<(String, Value)>,
    /// The lists inside it.
    pub inner: Vec<Spot>,
    /// Whether an answer in it is wrong.
    pub faulty: bool,
}

impl Journey<'_> {
    pub(super) fn items(&self, step: &Step, repeat: &Repeat, spot: &Spot, fault: Option<Way>) -> Option<Items> {
        let outer = repeat.within.as_deref().and_then(|outer| self.service.step_of_group(outer));
        let around = match outer {
            Some(outer) => self.sheet.within(outer, &spot.items)?,
            None => Within::TOP,
        };
        let items = self.sheet.items_of(step, &around);
        let row = |(at, within): (usize, &Within<'_>)| {
            let columns = repeat.columns.iter().map(|field| (field.clone(), self.sheet.value_in(field, within)));
            let inner = self.service.groups_within(Some(&repeat.id)).filter(|inner| self.sheet.is_asked(inner, within));
            ItemRow {
                id: within.ids().last().copied().unwrap_or_default(),
                position: at + 1,
                columns: columns.collect(),
                inner: inner.map(|inner| Spot::inside(&inner.id, within.ids())).collect(),
                faulty: !self.faults(step, within).is_empty(),
            }
        };
        let rows: Vec<ItemRow> = items.iter().enumerate().map(row).collect();
        let may_add = rows.len() < repeat.max as usize && self.draft.is_wide_open();
        let (min, max) = (repeat.min, repeat.max);
        Some(Items {
            may_copy: repeat.copyable && may_add,
            rows,
            positions: around.positions(),
            may_add,
            fault,
            min,
            max,
        })
    }
}
