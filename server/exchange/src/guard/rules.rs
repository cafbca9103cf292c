//! What the configuration says about the guard.

use std::time::Duration;

use serde::Deserialize;

/// When a register is left alone, and how much of us it may take. Times are written `"15s"`.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Rules {
    /// So many failures of an operation in a row open its circuit.
    pub failures: u32,
    /// So long it is left alone then.
    #[serde(with = "jiff::fmt::serde::unsigned_duration::required")]
    pub pause: Duration,
    /// Questions to one register at once; more wait a moment, then they are told that it is down.
    pub asks_at_once: usize,
    /// Messages to one register at once; more wait in the outbox.
    pub tells_at_once: usize,
}

impl Default for Rules {
    fn default() -> Self {
        Self { failures: 10, pause: Duration::from_secs(15), asks_at_once: 32, tells_at_once: 8 }
    }
}
