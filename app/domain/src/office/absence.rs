//! When an official is away.

use jiff::civil::Date;
use uuid::Uuid;

use crate::identifiers::PersonCode;

/// The most days that one absence lasts.
pub const LONGEST_ABSENCE: i32 = 366;

/// Whole days on which somebody handles nothing new.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Absence {
    pub id: Uuid,
    pub of: PersonCode,
    pub first: Date,
    /// The last day that belongs to it.
    pub last: Date,
    /// Who said so: they themselves, or a supervisor.
    pub by: PersonCode,
}

/// Why days are no absence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotAway {
    EndsBeforeItBegins,
    /// Its last day is over.
    Past,
    TooLong,
    /// Another absence of theirs has some of the days.
    Known,
}

impl Absence {
    pub fn holds_on(&self, day: Date) -> bool {
        self.first <= day && day <= self.last
    }

    fn meets(&self, other: &Self) -> bool {
        self.of == other.of && self.first <= other.last && other.first <= self.last
    }
}

/// The absence, if it can be one beside those that are `known`.
///
/// # Errors
/// With the reason why not.
pub fn absence(wanted: Absence, today: Date, known: &[Absence]) -> Result<Absence, NotAway> {
    let days = wanted.last.since(wanted.first).map_or(i32::MAX, |span| span.get_days());
    if wanted.last < wanted.first {
        Err(NotAway::EndsBeforeItBegins)
    } else if wanted.last < today {
        Err(NotAway::Past)
    } else if days >= LONGEST_ABSENCE {
        Err(NotAway::TooLong)
    } else if known.iter().any(|other| other.meets(&wanted)) {
        Err(NotAway::Known)
    } else {
        Ok(wanted)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn days(first: Date, last: Date) -> Absence {
        let code: PersonCode = "EE38001085718".parse().expect("a code");
        Absence { id: Uuid::nil(), of: code.clone(), first, last, by: code }
    }

    #[test]
    fn an_absence_has_whole_days_that_are_still_to_come_and_no_other_has() {
        let today = date(2026, 11, 21);
        let known = [days(date(2026, 12, 1), date(2026, 12, 5))];
        let said = |first, last| absence(days(first, last), today, &known).map(drop);
        assert_eq!(said(today, today), Ok(()));
        assert_eq!(said(date(2026, 11, 1), today), Ok(()), "it has begun already");
        assert_eq!(said(today, date(2026, 11, 20)), Err(NotAway::EndsBeforeItBegins));
        assert_eq!(said(date(2026, 11, 1), date(2026, 11, 20)), Err(NotAway::Past));
        assert_eq!(said(date(2027, 1, 1), date(2028, 1, 1)), Ok(()));
        assert_eq!(said(date(2027, 1, 1), date(2028, 1, 2)), Err(NotAway::TooLong));
        assert_eq!(said(today, date(2026, 12, 1)), Err(NotAway::Known));
        assert_eq!(said(date(2026, 12, 6), date(2026, 12, 6)), Ok(()));
        assert!(known[0].holds_on(date(2026, 12, 5)) && !known[0].holds_on(date(2026, 12, 6)));
    }
}
