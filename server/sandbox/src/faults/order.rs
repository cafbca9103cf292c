//! The body of `POST /sandbox/faults`: what is to fail, how, and how often.

use super::{Fault, Word};
use serde::Deserialize;
use std::time::Duration;

/// Longer than any time-out of the portal.
const LATE: u64 = 30_000;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Order {
    /// The code of a service, or a register's name for all of its services; left out, every service.
    pub(crate) service: Option<String>,
    /// Only messages in whose user or body this stands: a personal code, a plate.
    pub(crate) about: Option<String>,
    pub(crate) fault: Word,
    /// How many messages it hits; until `none` is ordered when left out (`error_then_ok`: one).
    pub(crate) times: Option<u32>,
    /// For `slow` and `held_answer` (default 30 000).
    pub(crate) delay_ms: Option<u64>,
    /// For `reject` (default `rejected`).
    pub(crate) reason: Option<String>,
    /// For `changed`: the name of a field of the answer, and what it says instead.
    pub(crate) field: Option<String>,
    pub(crate) value: Option<String>,
}

/// Why an order cannot be carried out, with the cure.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Wrong {
    #[error("`changed` needs the `field` of the answer that changes, and its new `value`")]
    NothingChanges,
    #[error("this happens on the way to the register: order it at the security server")]
    NotHere,
}

impl Order {
    /// The fault and how many messages it hits; `None` switches off.
    pub(super) fn fault(self) -> Result<Option<(Fault, Option<u32>)>, Wrong> {
        let delay = Duration::from_millis(self.delay_ms.unwrap_or(LATE));
        let fault = match self.fault {
            Word::None => return Ok(None),
            Word::Down => Fault::Down,
            Word::Slow => Fault::Slow(delay),
            Word::ErrorThenOk => return Ok(Some((Fault::Error, self.times.or(Some(1))))),
            Word::Duplicate => Fault::Duplicate,
            Word::HeldAnswer => Fault::HeldAnswer(delay),
            Word::LateAnswer => Fault::LateAnswer,
            Word::Reject => Fault::Reject(self.reason.unwrap_or_else(|| "rejected".to_owned())),
            Word::Garbage => Fault::Garbage,
            Word::Changed => match (self.field, self.value) {
                (Some(field), Some(value)) => Fault::Changed { field, value },
                _ => return Err(Wrong::NothingChanges),
            },
            Word::WrongHash => Fault::WrongHash,
            Word::Dropped => Fault::Dropped,
            Word::LostAnswer => Fault::LostAnswer,
        };
        Ok(Some((fault, self.times)))
    }
}
