//! Answers that come from a register only after the person has submitted: it is silent now, and the law lets them go on.

use super::Journey;
use crate::{application::Found, rules::Value, service::Read};

impl<'a> Journey<'a> {
    /// The read that will answer a question once the application is submitted.
    pub fn awaited(&self, field: &str) -> Option<&'a Read> {
        self.service.reads.iter().find(|read| read.fills(field) && self.is_awaited(read))
    }

    /// All reads that are asked again then, each with what it is asked with.
    pub fn all_awaited(&self) -> Vec<(&'a Read, &'a Value)> {
        let awaited = self.service.reads.iter().filter(|read| self.is_awaited(read));
        awaited.filter_map(|read| Some((read, &self.draft.facts.get(&read.id)?.asked))).collect()
    }

    fn is_awaited(&self, read: &Read) -> bool {
        let silent = || self.draft.facts.get(&read.id).is_some_and(|fact| fact.found == Found::Unavailable);
        read.may_be_late() && silent()
    }
}
