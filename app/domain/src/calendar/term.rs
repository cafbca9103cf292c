//! The term of a case: when it started, how long it is, and when it stood still.

use jiff::{Timestamp, tz::TimeZone};
use serde::{Deserialize, Serialize};

use super::{
    Calendar, LastDay, Left, Length,
    reckon::{End, Office, remaining},
};

/// A term that runs, or stands while a pause is open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Term {
    pub started: Timestamp,
    pub length: Length,
    #[serde(default)]
    pub last_day: LastDay,
    /// In order; only the last may be open.
    #[serde(default)]
    pub paused: Vec<Pause>,
    /// Added to the length.
    #[serde(default)]
    pub extended: Option<Length>,
}

/// A time in which a term stands still.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pause {
    pub from: Timestamp,
    /// `None` while it lasts.
    pub to: Option<Timestamp>,
}

impl Term {
    pub fn new(started: Timestamp, length: Length, last_day: LastDay) -> Self {
        Self { started, length, last_day, paused: Vec::new(), extended: None }
    }

    /// Stands still from `at` on, until it is resumed. A term that stands already goes on standing.
    pub fn pause(mut self, at: Timestamp) -> Self {
        if !self.is_paused() {
            let earliest = self.paused.last().and_then(|pause| pause.to).unwrap_or(self.started);
            self.paused.push(Pause { from: at.max(earliest), to: None });
        }
        self
    }

    /// Runs again from `at` on. A term that runs already goes on running.
    pub fn resume(mut self, at: Timestamp) -> Self {
        if let Some(Pause { from, to: to @ None }) = self.paused.last_mut() {
            *to = Some(at.max(*from));
        }
        self
    }

    /// Longer by `length`; a second extension takes the place of the first.
    pub fn extend(self, length: Length) -> Self {
        Self { extended: Some(length), ..self }
    }

    pub fn is_paused(&self) -> bool {
        self.paused.last().is_some_and(|pause| pause.to.is_none())
    }

    /// The moment at which the term is over; `None` while it stands, for nobody knows yet.
    ///
    /// Each pause pushes the last day by the days, or working days, that began in it; a term in hours by its hours. A pause
    /// that began when the term was over already changes nothing.
    pub fn due(&self, calendar: &Calendar, zone: &TimeZone) -> Option<Timestamp> {
        match self.end(calendar, zone) {
            (due, None) => Some(due),
            (_, Some(_)) => None,
        }
    }

    pub fn is_over(&self, now: Timestamp, calendar: &Calendar, zone: &TimeZone) -> bool {
        self.due(calendar, zone).is_some_and(|due| now >= due)
    }

    /// What is left at `now`, in the unit of the length; while the term stands, what was left when the pause began.
    pub fn left(&self, now: Timestamp, calendar: &Calendar, zone: &TimeZone) -> Left {
        let (due, stands_since) = self.end(calendar, zone);
        remaining(stands_since.map_or(now, |since| now.min(since)), due, self.length.unit(), calendar, zone)
    }

    /// Where the pauses so far put the end, and since when the term stands, if it does.
    fn end(&self, calendar: &Calendar, zone: &TimeZone) -> (Timestamp, Option<Timestamp>) {
        let office = Office { calendar, zone };
        let mut end = office.after(End::Moment(self.started), self.length);
        if let Some(more) = self.extended {
            end = office.after(end, more);
        }
        for pause in &self.paused {
            let due = office.moment(end, self.last_day);
            match pause.to {
                _ if pause.from >= due => break,
                None => return (due, Some(pause.from)),
                Some(to) => end = office.pushed(end, self.length.unit(), pause.from, to),
            }
        }
        (office.moment(end, self.last_day), None)
    }
}
