//! A register's own record of who looked at whom, asked by [`Registers::ask`](super::Registers::ask) like anything else.

use super::Call;

/// Asked with `userCode`, `offset` and `limit`; answers `totalUsages` and `usages`.
pub const FIND_USAGE: &str = "findUsage";
/// Asked with nothing; answers `periodStart` and maybe `periodEnd`.
pub const USAGE_PERIOD: &str = "usagePeriod";
/// Asked with nothing; answers `status`, `OK` or `FAIL`, and `message`.
pub const HEARTBEAT: &str = "heartbeat";

impl Call {
    /// An operation of a register's tracker.
    pub fn tracker(register: &str, operation: &str) -> Self {
        Self { register: register.into(), operation: operation.into() }
    }

    /// Whether it is called so; a register may have an operation of such a name without being a tracker.
    pub fn is_of_tracker(&self) -> bool {
        [FIND_USAGE, USAGE_PERIOD, HEARTBEAT].contains(&self.operation.as_str())
    }
}
