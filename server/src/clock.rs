//! The real clock and real chance, as they are handed in. No other file of the house reads the machine's clock.

use domain::ports::{Clock, Ids};
use jiff::{Timestamp, tz::TimeZone};
use uuid::{Builder, Uuid};

use crate::trouble::Trouble;

/// The machine's clock, in the authority's zone.
#[derive(Clone)]
pub(crate) struct WallClock {
    zone: TimeZone,
}

/// The machine's chance.
pub(crate) struct Chance;

impl WallClock {
    pub(crate) fn new(zone: &str) -> Result<Self, Trouble> {
        let zone = TimeZone::get(zone).map_err(|_| {
            Trouble::new(
                format!("\"{zone}\" is not a time zone"),
                "Write zone = \"Europe/Tallinn\" or another name of the IANA list.",
            )
        })?;
        Ok(Self { zone })
    }
}

impl Clock for WallClock {
    #[expect(clippy::disallowed_methods, reason = "this is the clock that is handed in everywhere else")]
    fn now(&self) -> Timestamp {
        // The databases keep microseconds; what is shown and what is stored are the same moment.
        let now = Timestamp::now();
        Timestamp::from_microsecond(now.as_microsecond()).unwrap_or(now)
    }

    fn zone(&self) -> TimeZone {
        self.zone.clone()
    }
}

impl Ids for Chance {
    fn uuid(&self, now: Timestamp) -> Uuid {
        let mut bytes = [0; 10];
        fill(&mut bytes);
        Builder::from_unix_timestamp_millis(now.as_millisecond().unsigned_abs(), &bytes).into_uuid()
    }

    fn reference_bits(&self) -> u64 {
        let mut bytes = [0; 8];
        fill(&mut bytes);
        u64::from_be_bytes(bytes) & ((1 << 40) - 1)
    }
}

/// A machine without chance cannot keep secrets: better to stop.
pub(crate) fn fill(bytes: &mut [u8]) {
    getrandom::fill(bytes).expect("the operating system gives random bytes");
}
