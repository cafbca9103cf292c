//! The moment before the end of a term: how long is left then.

use jiff::{SignedDuration, Timestamp, civil::Date, tz::TimeZone};

use super::{Calendar, Length, last_day, remaining};

/// The first moment at which no more than `left` remains of a term that is over at `due`: for days and working days the
/// beginning of a day, for hours the hour itself. Months are counted as days of a month.
pub fn before(due: Timestamp, left: Length, calendar: &Calendar, zone: &TimeZone) -> Timestamp {
    let hours = |hours: i64| due.saturating_sub(SignedDuration::from_hours(hours)).unwrap_or(due);
    match left {
        Length::Hours(n) => hours(n.into()),
        Length::Days(n) => day(due, u32::from(n), |_| true, zone),
        Length::Months(n) => day(due, u32::from(n) * 30, |_| true, zone),
        Length::Workdays(n) => day(due, n.into(), |date| calendar.is_workday(date), zone),
        Length::Workhours(n) => {
            // What is left only falls, so the moment is found by halving. Somebody works within any fortnight.
            let (mut early, mut late) = (hours((i64::from(n) + 14) * 24), due);
            let enough = |at: Timestamp| remaining(at, due, left.unit(), calendar, zone).amount() >= i64::from(n);
            while late.duration_since(early) > SignedDuration::from_mins(1) {
                let middle = early + late.duration_since(early) / 2;
                if enough(middle) { early = middle } else { late = middle }
            }
            // Terms are counted in whole minutes.
            late.round(jiff::Unit::Minute).unwrap_or(late)
        }
    }
}

/// The beginning of the day that counts after which `count` more do, up to the last one of the term.
fn day(due: Timestamp, count: u32, counts: impl Fn(Date) -> bool, zone: &TimeZone) -> Timestamp {
    let mut day = last_day(due, zone);
    let mut left = count + u32::from(!counts(day));
    while left > 0 {
        let Ok(before) = day.yesterday() else { break };
        day = before;
        left -= u32::from(counts(day));
    }
    zone.to_ambiguous_timestamp(day.at(0, 0, 0, 0)).compatible().unwrap_or(due)
}
