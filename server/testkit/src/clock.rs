//! A clock that stands still until it is moved.

use std::{
    sync::atomic::{AtomicI64, Ordering},
    time::Duration,
};

use domain::ports::Clock;
use jiff::{Timestamp, tz::TimeZone};

/// Starts at noon in Tallinn on 21 November 2026, in microseconds since 1970.
const START: i64 = 1_795_255_200_000_000;

/// Shared by reference or `Arc`; every holder sees the same moment.
#[derive(Debug)]
pub struct StoppedClock(AtomicI64);

impl StoppedClock {
    /// A clock that shows `now`, kept to the microsecond as the store keeps times.
    pub fn at(now: Timestamp) -> Self {
        Self(AtomicI64::new(now.as_microsecond()))
    }

    /// Moves it on.
    pub fn advance(&self, by: Duration) {
        let by = i64::try_from(by.as_micros()).expect("tests do not wait for geological ages");
        self.0.fetch_add(by, Ordering::SeqCst);
    }
}

impl Default for StoppedClock {
    fn default() -> Self {
        Self(AtomicI64::new(START))
    }
}

impl Clock for StoppedClock {
    fn now(&self) -> Timestamp {
        Timestamp::from_microsecond(self.0.load(Ordering::SeqCst)).expect("a moment that jiff can hold")
    }

    /// Two hours ahead of UTC all year, so that no test needs a zone database.
    fn zone(&self) -> TimeZone {
        TimeZone::fixed(jiff::tz::offset(2))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_stands_until_it_is_moved() {
        let clock = StoppedClock::default();
        assert_eq!(clock.now().to_string(), "2026-11-21T10:00:00Z");
        assert_eq!(clock.now(), clock.now());
        clock.advance(Duration::from_secs(14 * 3600));
        assert_eq!(clock.today().to_string(), "2026-11-22");
    }
}
