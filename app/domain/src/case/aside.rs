//! A case that an official has put aside until a day. No term stands still because of it.

use jiff::{Timestamp, civil::Date, tz::TimeZone};
use serde::{Deserialize, Serialize};

use super::Case;
use crate::people::Person;

/// The most days for which a case is put aside at a time.
pub const LONGEST_ASIDE: i32 = 180;

/// Until when, by whom, and why.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Aside {
    /// On this day it is back among the others.
    pub until: Date,
    pub by: Person,
    pub at: Timestamp,
    pub reason: String,
    /// Whether the applicant was told, with the reason.
    pub told: bool,
}

impl Case {
    /// The beginning of the day on which it is back.
    pub(super) fn wakes_at(&self, zone: &TimeZone) -> Option<Timestamp> {
        let until = self.course.aside.as_ref()?.until;
        Some(until.to_zoned(zone.clone()).ok()?.timestamp())
    }
}
