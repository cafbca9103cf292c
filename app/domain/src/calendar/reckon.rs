//! The arithmetic of terms: from a start and a length to the last moment, and from now to what is left.

use jiff::{
    SignedDuration, Timestamp, ToSpan,
    civil::{Date, DateTime},
    tz::TimeZone,
};
use serde::{Deserialize, Serialize};

use super::{Calendar, Length, Unit};

/// What becomes of a term whose last day is one on which nobody works.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LastDay {
    /// It ends on the next working day, as legal terms do (General Part of the Civil Code Act, § 136).
    #[default]
    Rolls,
    /// It ends on that day all the same.
    Stands,
}

/// What is left of a term, in whole units rounded down: 0 is the last one running, below 0 the term is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Left {
    /// Days after today.
    Days(i64),
    Hours(i64),
    /// Working days after today.
    Workdays(i64),
    Workhours(i64),
}

impl Left {
    pub fn amount(self) -> i64 {
        match self {
            Self::Days(n) | Self::Hours(n) | Self::Workdays(n) | Self::Workhours(n) => n,
        }
    }

    pub fn is_over(self) -> bool {
        self.amount() < 0
    }
}

/// The moment at which a term that starts at `start` is over.
///
/// Days are counted from the day after the start (General Part of the Civil Code Act, § 135) and run out at 24:00, which
/// is written as 0:00 of the day that follows. Months end on the day of the same number, or on the last of a shorter
/// month. Hours run from the start itself; working hours only while the authority is open. Hours never roll.
pub fn due(start: Timestamp, length: Length, last_day: LastDay, calendar: &Calendar, zone: &TimeZone) -> Timestamp {
    let office = Office { calendar, zone };
    office.moment(office.after(End::Moment(start), length), last_day)
}

/// The day in which a moment of expiry lies: for 24:00, the day that it closes.
pub fn last_day(due: Timestamp, zone: &TimeZone) -> Date {
    zone.to_datetime(due.saturating_sub(SignedDuration::from_nanos(1)).unwrap_or(due)).date()
}

/// What is left at `now` of a term that is over at `due`.
pub fn remaining(now: Timestamp, due: Timestamp, unit: Unit, calendar: &Calendar, zone: &TimeZone) -> Left {
    let office = Office { calendar, zone };
    let over = now >= due;
    let (from, to) = if over { (due, now) } else { (now, due) };
    let amount = match unit {
        Unit::Days | Unit::Workdays => {
            let (today, last) = (office.day(now), last_day(due, zone));
            let (from, to) = if over { (last, today) } else { (today, last) };
            office.days(from, to, unit)
        }
        Unit::Hours | Unit::Workhours => {
            let span = office.span(from, to, unit);
            // What is left is rounded down, so what is over is rounded up.
            let up = over && span.as_nanos() % SignedDuration::from_hours(1).as_nanos() != 0;
            span.as_hours() + i64::from(up)
        }
    };
    // A term that ran out a moment ago has used up no unit of lateness, yet it is over.
    let amount = if over { -amount.max(1) } else { amount };
    match unit {
        Unit::Days => Left::Days(amount),
        Unit::Hours => Left::Hours(amount),
        Unit::Workdays => Left::Workdays(amount),
        Unit::Workhours => Left::Workhours(amount),
    }
}

/// Where a term ends before weekends and holidays move it: with a day, or at a moment.
#[derive(Debug, Clone, Copy)]
pub(super) enum End {
    Day(Date),
    Moment(Timestamp),
}

/// A calendar at a place.
#[derive(Clone, Copy)]
pub(super) struct Office<'a> {
    pub(super) calendar: &'a Calendar,
    pub(super) zone: &'a TimeZone,
}

impl Office<'_> {
    /// `length` later than `end`.
    pub(super) fn after(self, end: End, length: Length) -> End {
        let day = match end {
            End::Day(day) => day,
            End::Moment(moment) => self.day(moment),
        };
        let moment = || self.moment(end, LastDay::Stands);
        match length {
            Length::Days(n) => End::Day(day.saturating_add(i32::from(n).days())),
            Length::Months(n) => End::Day(day.saturating_add(i32::from(n).months())),
            Length::Workdays(n) => End::Day(self.calendar.workday_after(day, n.into())),
            Length::Hours(n) => End::Moment(later(moment(), SignedDuration::from_hours(n.into()))),
            Length::Workhours(n) => End::Moment(self.worked(moment(), SignedDuration::from_hours(n.into()))),
        }
    }

    /// `end`, pushed by a pause: a day by the days that began in the pause, a moment by the pause's length; working days
    /// and hours by those alone.
    pub(super) fn pushed(self, end: End, unit: Unit, from: Timestamp, to: Timestamp) -> End {
        match (end, unit) {
            (End::Day(day), Unit::Workdays | Unit::Workhours) => {
                let days = self.calendar.workdays(self.day(from), self.day(to));
                End::Day(self.calendar.workday_after(day, days))
            }
            (End::Day(day), _) => {
                let days = self.days(self.day(from), self.day(to), Unit::Days);
                End::Day(day.saturating_add(SignedDuration::from_hours(24 * days)))
            }
            (End::Moment(moment), Unit::Workhours | Unit::Workdays) => {
                End::Moment(self.worked(moment, self.span(from, to, Unit::Workhours)))
            }
            (End::Moment(moment), _) => End::Moment(later(moment, self.span(from, to, Unit::Hours))),
        }
    }

    pub(super) fn moment(self, end: End, last_day: LastDay) -> Timestamp {
        match (end, last_day) {
            (End::Moment(moment), _) => moment,
            (End::Day(day), LastDay::Rolls) => self.at(self.calendar.workday_from(day), 1440),
            (End::Day(day), LastDay::Stands) => self.at(day, 1440),
        }
    }

    fn day(self, moment: Timestamp) -> Date {
        self.zone.to_datetime(moment).date()
    }

    /// A time of day, in minutes after midnight, as a moment.
    fn at(self, date: Date, minutes: u16) -> Timestamp {
        let (date, minutes) = match date.tomorrow() {
            Ok(next) if minutes >= 1440 => (next, 0),
            _ => (date, minutes.min(1439)),
        };
        let midnight = DateTime::from_parts(date, jiff::civil::Time::midnight());
        let time = midnight.saturating_add(SignedDuration::from_mins(minutes.into()));
        self.zone.to_ambiguous_timestamp(time).compatible().unwrap_or(Timestamp::MAX)
    }

    /// Days after `from`, up to and with `to`.
    fn days(self, from: Date, to: Date, unit: Unit) -> i64 {
        match unit {
            Unit::Workdays => self.calendar.workdays(from, to).into(),
            _ => from.duration_until(to).as_hours().max(0) / 24,
        }
    }

    /// Time between two moments, or as much of it as the authority is open.
    fn span(self, from: Timestamp, to: Timestamp, unit: Unit) -> SignedDuration {
        if to <= from {
            return SignedDuration::ZERO;
        }
        if unit != Unit::Workhours {
            return from.duration_until(to);
        }
        let mut day = self.day(from);
        let mut sum = SignedDuration::ZERO;
        while day <= self.day(to) {
            if let Some((opens, closes)) = self.open(day) {
                sum += opens.max(from).duration_until(closes.min(to)).max(SignedDuration::ZERO);
            }
            let Ok(next) = day.tomorrow() else { break };
            day = next;
        }
        sum
    }

    /// The moment by which the authority has been open for `time` after `from`.
    fn worked(self, from: Timestamp, time: SignedDuration) -> Timestamp {
        let (mut day, mut time) = (self.day(from), time);
        if time.is_zero() {
            return from;
        }
        loop {
            if let Some((opens, closes)) = self.open(day) {
                let opens = opens.max(from);
                let open = opens.duration_until(closes).max(SignedDuration::ZERO);
                if open >= time {
                    return later(opens, time);
                }
                time -= open;
            }
            let Ok(next) = day.tomorrow() else { return Timestamp::MAX };
            day = next;
        }
    }

    fn open(self, day: Date) -> Option<(Timestamp, Timestamp)> {
        let (opens, closes) = self.calendar.hours(day)?;
        Some((self.at(day, opens), self.at(day, closes)))
    }
}

fn later(moment: Timestamp, time: SignedDuration) -> Timestamp {
    moment.checked_add(time).unwrap_or(Timestamp::MAX)
}
