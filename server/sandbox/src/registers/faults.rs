//! How a register or the scanner can fail, and the switch that tests flip: `POST /sandbox/faults`.

use serde::Deserialize;
use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
    time::Duration,
};

/// One way of failing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// The connection is cut; nothing was done.
    Down,
    /// The right answer, late.
    Slow(Duration),
    /// 200 with a page instead of data; nothing was done.
    Garbage,
    /// 500; nothing was done.
    Error,
    /// Turned down for good; nothing was done.
    Reject,
    /// Everything was done, then the connection is cut.
    LostAnswer,
    /// Everything was done, and the answer only says that it arrived.
    LateAnswer,
}

/// The body of `POST /sandbox/faults`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Order {
    pub(crate) service: String,
    fault: Word,
    /// How many requests it hits; until `none` is ordered when left out (`error_then_ok`: one).
    times: Option<u32>,
    /// For `slow` (default 30 000).
    delay_ms: Option<u64>,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Word {
    Down,
    Slow,
    Garbage,
    ErrorThenOk,
    Reject,
    LostAnswer,
    LateAnswer,
    None,
}

#[derive(Debug, Default)]
pub(crate) struct Faults(Mutex<HashMap<String, (Fault, Option<u32>)>>);

impl Faults {
    pub(crate) fn plan(&self, order: Order) {
        let fault = match order.fault {
            Word::Down => Some(Fault::Down),
            Word::Slow => {
                let delay = order.delay_ms.unwrap_or(30_000);
                Some(Fault::Slow(Duration::from_millis(delay)))
            }
            Word::Garbage => Some(Fault::Garbage),
            Word::ErrorThenOk => Some(Fault::Error),
            Word::Reject => Some(Fault::Reject),
            Word::LostAnswer => Some(Fault::LostAnswer),
            Word::LateAnswer => Some(Fault::LateAnswer),
            Word::None => None,
        };
        let times = match order.fault {
            Word::ErrorThenOk => order.times.or(Some(1)),
            _ => order.times,
        };
        let mut planned = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match fault {
            Some(fault) => planned.insert(order.service, (fault, times)),
            None => planned.remove(&order.service),
        };
    }

    /// The fault that hits this request, and one fewer to come.
    pub(crate) fn take(&self, service: &str) -> Option<Fault> {
        let mut planned = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (fault, left) = planned.get_mut(service)?;
        let fault = *fault;
        match left {
            Some(0) => {
                planned.remove(service);
                return None;
            }
            Some(left) => *left -= 1,
            None => {}
        }
        Some(fault)
    }
}
