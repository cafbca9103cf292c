//! A day as a calendar writes it: of every year, so many days from Easter, or once.

use std::str::FromStr;

use jiff::{ToSpan, civil::Date};

use super::easter;

/// `"02-24"`, `"easter-2"` or `"2027-03-05"`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Occasion {
    Yearly {
        month: i8,
        day: i8,
    },
    /// Days from Easter Sunday, from -80 to 250, so that it stays in Easter's own year.
    Easter(i16),
    Once(Date),
}

impl Occasion {
    pub(super) fn falls_on(self, date: Date) -> bool {
        match self {
            Self::Yearly { month, day } => date.month() == month && date.day() == day,
            Self::Easter(offset) => {
                easter(date.year()).and_then(|sunday| sunday.checked_add(offset.days()).ok()) == Some(date)
            }
            Self::Once(once) => date == once,
        }
    }
}

impl FromStr for Occasion {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        if let Some(offset) = text.strip_prefix("easter") {
            let signed = offset.is_empty() || offset.starts_with(['+', '-']);
            let days = if offset.is_empty() { 0 } else { offset.parse().map_err(drop)? };
            return if signed && (-80..=250).contains(&days) { Ok(Self::Easter(days)) } else { Err(()) };
        }
        let digits = |part: &str| part.len() == 2 && part.bytes().all(|b| b.is_ascii_digit());
        match text.split_once('-') {
            Some((month, day)) if digits(month) && digits(day) => {
                // 29 February is a day of some years: 2024 has it.
                let date = Date::new(2024, month.parse().map_err(drop)?, day.parse().map_err(drop)?).map_err(drop)?;
                Ok(Self::Yearly { month: date.month(), day: date.day() })
            }
            _ if text.len() == 10 => text.parse().map(Self::Once).map_err(drop),
            _ => Err(()),
        }
    }
}
