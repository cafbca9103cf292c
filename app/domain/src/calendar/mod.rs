//! Working days and legal terms: when an authority works, how long a term is, and when it is over. Pure: time is handed in.
//!
//! ```
//! use jiff::{Timestamp, tz::TimeZone};
//! use portico_domain::calendar::{Calendar, LastDay, Length, Term};
//!
//! let text = "weekend = ['saturday', 'sunday']\nopens = '09:00'\ncloses = '17:00'\nholidays = ['12-24', '12-25']";
//! let calendar = Calendar::read("town.toml", text).unwrap();
//! let length: Length = "3 workdays".parse().unwrap();
//! let filed: Timestamp = "2026-12-22T10:00:00Z".parse().unwrap();
//! let term = Term::new(filed, length, LastDay::Rolls);
//! // 23, 28 and 29 December count; the term runs out as the 29th does.
//! assert_eq!(term.due(&calendar, &TimeZone::UTC), Some("2026-12-30T00:00:00Z".parse().unwrap()));
//! ```

mod before;
mod easter;
mod length;
mod occasion;
mod read;
mod reckon;
mod term;
#[cfg(test)]
mod tests;

use std::sync::LazyLock;

use jiff::civil::{Date, Weekday};

pub use before::before;
pub use easter::easter;
pub use length::{Length, LengthFault, Unit};
use occasion::Occasion;
pub use reckon::{LastDay, Left, due, last_day, remaining};
pub use term::{Pause, Term};

/// The days and hours on which an authority works.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar {
    weekend: Vec<Weekday>,
    /// Minutes after midnight, from 0 to 1440; always `opens < closes`.
    opens: u16,
    closes: u16,
    holidays: Vec<Occasion>,
    /// Days that close this many minutes earlier.
    short: Vec<(Occasion, u16)>,
}

/// The working days and public holidays of Estonia.
static ESTONIA: LazyLock<Calendar> = LazyLock::new(|| {
    Calendar::read("estonia.toml", include_str!("../../../calendars/estonia.toml")).unwrap_or_default()
});

/// Monday to Friday from nine to five, without a holiday.
impl Default for Calendar {
    fn default() -> Self {
        let weekend = vec![Weekday::Saturday, Weekday::Sunday];
        Self { weekend, opens: 9 * 60, closes: 17 * 60, holidays: Vec::new(), short: Vec::new() }
    }
}

impl Calendar {
    /// The calendar that comes with the portal. A test reads its file.
    pub fn estonia() -> &'static Self {
        &ESTONIA
    }

    /// Whether the authority works on `date`, be it for some hours.
    pub fn is_workday(&self, date: Date) -> bool {
        !self.weekend.contains(&date.weekday()) && !self.is_holiday(date)
    }

    pub fn is_holiday(&self, date: Date) -> bool {
        self.holidays.iter().any(|holiday| holiday.falls_on(date))
    }

    /// The holidays of a year, in order; those on a weekend, too.
    pub fn holidays(&self, year: i16) -> Vec<Date> {
        let Ok(first) = Date::new(year, 1, 1) else { return Vec::new() };
        first
            .series(jiff::Span::new().days(1))
            .take(first.days_in_year() as usize)
            .filter(|d| self.is_holiday(*d))
            .collect()
    }

    /// When the authority opens and closes on `date`, in minutes after midnight; `None` when nobody works.
    pub fn hours(&self, date: Date) -> Option<(u16, u16)> {
        let earlier = self.short.iter().filter(|(day, _)| day.falls_on(date)).map(|(_, by)| *by).max().unwrap_or(0);
        let closes = self.closes.saturating_sub(earlier);
        (self.is_workday(date) && self.opens < closes).then_some((self.opens, closes))
    }

    /// `date` itself if the authority works then, or the next day on which it does.
    pub fn workday_from(&self, date: Date) -> Date {
        let mut day = date;
        while !self.is_workday(day) {
            let Ok(next) = day.tomorrow() else { return day };
            day = next;
        }
        day
    }

    /// The working day that is `count` working days after `date`; `date` itself for 0.
    pub fn workday_after(&self, date: Date, count: u32) -> Date {
        (0..count).fold(date, |day, _| day.tomorrow().map_or(day, |next| self.workday_from(next)))
    }

    /// How many working days come after `from`, up to and with `to`; 0 when `to` is not later.
    pub fn workdays(&self, from: Date, to: Date) -> u32 {
        let mut count = 0;
        let mut day = from;
        while day < to {
            let Ok(next) = day.tomorrow() else { break };
            day = next;
            count += u32::from(self.is_workday(day));
        }
        count
    }
}
