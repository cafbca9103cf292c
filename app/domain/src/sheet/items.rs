//! The items that a step asks for, one by one.

use super::{Sheet, Within};
use crate::service::Step;

impl<'a> Sheet<'a> {
    /// The items that `step` asks for, each with where its fields stand.
    pub fn items_of<'i>(&'i self, step: &'i Step, within: &Within<'i>) -> Vec<Within<'i>> {
        let Some(group) = step.group() else { return vec![within.clone()] };
        let answers = within.0.last().map_or(self.answers, |inside| &inside.item.answers);
        let items = answers.items(group).iter().enumerate();
        items.map(|(at, item)| within.inside(group, item, at + 1)).collect()
    }

    /// The place inside the items with these ids, the outermost first; `None` when one is not there.
    pub fn within<'i>(&'i self, step: &'i Step, ids: &[u32]) -> Option<Within<'i>> {
        let mut groups: Vec<&'i str> = Vec::new();
        let mut next = step.repeat.as_ref();
        while let Some(repeat) = next {
            groups.insert(0, &repeat.id);
            next = repeat.within.as_deref().and_then(|outer| self.service.step_of_group(outer)?.repeat.as_ref());
        }
        let mut within = Within::TOP;
        for (group, id) in groups.into_iter().zip(ids) {
            let answers = within.0.last().map_or(self.answers, |inside| &inside.item.answers);
            let at = answers.items(group).iter().position(|item| item.id == *id)?;
            within = within.inside(group, &answers.items(group)[at], at + 1);
        }
        (within.0.len() == ids.len()).then_some(within)
    }
}
