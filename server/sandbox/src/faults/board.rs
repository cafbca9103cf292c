//! The board: which faults are on, whom they hit, and how often they still do.

use super::{Fault, Order, Word, Wrong};
use serde::{Serialize, Serializer};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// A fault that is on.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Planned {
    /// Counts from 1.
    pub(crate) id: u64,
    /// A service or a register; `None` hits every service.
    pub(crate) service: Option<String>,
    /// Whoever or whatever a message has to be about; `None` hits every message.
    pub(crate) about: Option<String>,
    #[serde(serialize_with = "as_word")]
    pub(crate) fault: Fault,
    /// How many messages it still hits; `None` until it is switched off.
    pub(crate) left: Option<u32>,
    /// How many it has hit.
    pub(crate) hits: u64,
}

#[derive(Debug, Default)]
pub(crate) struct Board(Mutex<Plans>);

#[derive(Debug, Default)]
struct Plans {
    planned: Vec<Planned>,
    last: u64,
}

impl Board {
    /// Switches a fault on, in place of the one for the same service and person, or that one off. Gives its id.
    pub(crate) fn switch(&self, order: Order) -> Result<Option<u64>, Wrong> {
        let (service, about) = (order.service.clone(), order.about.clone());
        let fault = order.fault()?;
        let mut plans = self.lock();
        plans.planned.retain(|planned| planned.service != service || planned.about != about);
        let Some((fault, left)) = fault.filter(|(_, left)| *left != Some(0)) else {
            return Ok(None);
        };
        plans.last += 1;
        let id = plans.last;
        plans.planned.push(Planned { id, service, about, fault, left, hits: 0 });
        Ok(Some(id))
    }

    /// As [`Self::switch`], for a neighbour that can only fail by itself.
    pub(crate) fn switch_here(&self, order: Order) -> Result<Option<u64>, Wrong> {
        if matches!(order.fault, Word::Duplicate | Word::WrongHash | Word::Changed | Word::Dropped) {
            return Err(Wrong::NotHere);
        }
        self.switch(order)
    }

    /// The fault that hits a message, the latest ordered first, and one fewer to come. `names` are those of its
    /// service: its code and its register's name.
    pub(crate) fn take(&self, names: &[&str], is_about: impl Fn(&str) -> bool) -> Option<Fault> {
        let mut plans = self.lock();
        let hit = plans.planned.iter().rposition(|planned| {
            planned.service.as_deref().is_none_or(|service| names.contains(&service))
                && planned.about.as_deref().is_none_or(&is_about)
        })?;
        let planned = &mut plans.planned[hit];
        planned.hits += 1;
        let fault = planned.fault.clone();
        if let Some(left) = &mut planned.left {
            *left -= 1;
            if *left == 0 {
                plans.planned.remove(hit);
            }
        }
        Some(fault)
    }

    /// What is on, in the order in which it was switched on.
    pub(crate) fn list(&self) -> Vec<Planned> {
        self.lock().planned.clone()
    }

    /// Switches one off; false when there is none of this id.
    pub(crate) fn remove(&self, id: u64) -> bool {
        let mut plans = self.lock();
        let before = plans.planned.len();
        plans.planned.retain(|planned| planned.id != id);
        plans.planned.len() < before
    }

    /// Switches all off.
    pub(crate) fn clear(&self) {
        self.lock().planned.clear();
    }

    fn lock(&self) -> MutexGuard<'_, Plans> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn as_word<S: Serializer>(fault: &Fault, serializer: S) -> Result<S::Ok, S::Error> {
    fault.word().serialize(serializer)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn board(orders: &[Value]) -> Board {
        let board = Board::default();
        for order in orders {
            board.switch(serde_json::from_value(order.clone()).unwrap()).unwrap();
        }
        board
    }

    #[test]
    fn the_latest_that_fits_hits_as_often_as_ordered() {
        let board = board(&[
            json!({ "fault": "garbage" }),
            json!({ "service": "traffic", "fault": "down" }),
            json!({ "service": "traffic", "about": "EE1", "fault": "error_then_ok", "times": 2 }),
        ]);
        let take = |about: &str| board.take(&["permit-application", "traffic"], |other| other == about);
        assert_eq!([take("EE1"), take("EE1"), take("EE1")], [Fault::Error, Fault::Error, Fault::Down].map(Some));
        assert_eq!(take("EE2"), Some(Fault::Down));
        assert_eq!(board.take(&["births", "population"], |_| false), Some(Fault::Garbage));
    }

    #[test]
    fn one_switch_for_each_service_and_person() {
        let board = board(&[
            json!({ "service": "births", "fault": "garbage" }),
            json!({ "service": "births", "about": "EE1", "fault": "down" }),
            json!({ "service": "births", "fault": "slow", "delay_ms": 5 }),
        ]);
        let on: Vec<_> = board.list().into_iter().map(|planned| planned.fault.word().text()).collect();
        assert_eq!(on, ["down", "slow"]);
        board.switch(serde_json::from_value(json!({ "service": "births", "fault": "none" })).unwrap()).unwrap();
        assert!(board.remove(board.list()[0].id) && board.list().is_empty());
        assert!(!board.remove(1));
    }

    #[test]
    fn a_change_needs_something_that_changes() {
        let order = serde_json::from_value(json!({ "fault": "changed", "field": "address" })).unwrap();
        assert_eq!(Board::default().switch(order), Err(Wrong::NothingChanges));
    }
}
