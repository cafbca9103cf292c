//! How long a term is, as a service's definition writes it.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// The length of a term: a count, never 0, of one unit.
///
/// Written `"P30D"`, `"P2M"`, `"PT2H"` (ISO 8601, one unit), or in words: `"10 workdays"`, `"4 workhours"`, `"2 hours"`.
/// Weeks are read as days and years as months, for so they are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Length {
    Days(u16),
    Months(u16),
    /// Hours of the clock, day and night.
    Hours(u16),
    Workdays(u16),
    /// Hours in which the authority is open.
    Workhours(u16),
}

/// What a term is counted in, and so what is left of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Unit {
    Days,
    Hours,
    Workdays,
    Workhours,
}

/// A length that cannot be read, with its cure.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LengthFault {
    #[error(
        "\"{0}\" is not a length of time: write it like \"P30D\", \"P2M\", \"PT2H\", \"10 workdays\" or \"4 workhours\""
    )]
    Shape(String),
    #[error("\"{0}\" is out of bounds: write a count from 1 to {MOST} days or hours, {MOST_MONTHS} months")]
    Bounds(String),
}

/// More of any unit than a law gives; keeps counting quick.
const MOST: u32 = 10_000;
const MOST_MONTHS: u32 = 1_200;

impl Length {
    /// Months are left over in days.
    pub fn unit(self) -> Unit {
        match self {
            Self::Days(_) | Self::Months(_) => Unit::Days,
            Self::Hours(_) => Unit::Hours,
            Self::Workdays(_) => Unit::Workdays,
            Self::Workhours(_) => Unit::Workhours,
        }
    }
}

/// `"P30D"` as `("30", "D")`, `"10 workdays"` as `("10", "workdays")`.
fn parts(text: &str) -> Option<(&str, &str)> {
    if let Some((count, unit)) = text.split_once(' ') {
        return Some((count, unit));
    }
    let (written, hours) = match text.strip_prefix("PT") {
        Some(rest) => (rest, true),
        None => (text.strip_prefix('P')?, false),
    };
    let (at, letter) = written.char_indices().next_back()?;
    ((letter == 'H') == hours).then(|| written.split_at(at))
}

impl FromStr for Length {
    type Err = LengthFault;

    fn from_str(text: &str) -> Result<Self, LengthFault> {
        let shape = || LengthFault::Shape(text.chars().take(40).collect());
        let bounds = || LengthFault::Bounds(text.chars().take(40).collect());
        let (count, unit) = parts(text).ok_or_else(shape)?;
        type Make = fn(u16) -> Length;
        let (make, times, most): (Make, u32, u32) = match unit {
            "D" | "day" | "days" => (Self::Days, 1, MOST),
            "W" | "week" | "weeks" => (Self::Days, 7, MOST),
            "M" | "month" | "months" => (Self::Months, 1, MOST_MONTHS),
            "Y" | "year" | "years" => (Self::Months, 12, MOST_MONTHS),
            "H" | "hour" | "hours" => (Self::Hours, 1, MOST),
            "workday" | "workdays" => (Self::Workdays, 1, MOST),
            "workhour" | "workhours" => (Self::Workhours, 1, MOST),
            _ => return Err(shape()),
        };
        if count.is_empty() || !count.bytes().all(|b| b.is_ascii_digit()) {
            return Err(shape());
        }
        let total = count.parse::<u32>().ok().and_then(|n| n.checked_mul(times)).ok_or_else(bounds)?;
        match u16::try_from(total) {
            Ok(total) if (1..=most).contains(&u32::from(total)) => Ok(make(total)),
            _ => Err(bounds()),
        }
    }
}

impl fmt::Display for Length {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let plural = |n: u16| if n == 1 { "" } else { "s" };
        match *self {
            Self::Days(n) => write!(f, "P{n}D"),
            Self::Months(n) if n % 12 == 0 => write!(f, "P{}Y", n / 12),
            Self::Months(n) => write!(f, "P{n}M"),
            Self::Hours(n) => write!(f, "PT{n}H"),
            Self::Workdays(n) => write!(f, "{n} workday{}", plural(n)),
            Self::Workhours(n) => write!(f, "{n} workhour{}", plural(n)),
        }
    }
}

impl TryFrom<String> for Length {
    type Error = LengthFault;

    fn try_from(text: String) -> Result<Self, LengthFault> {
        text.parse()
    }
}

impl From<Length> for String {
    fn from(length: Length) -> String {
        length.to_string()
    }
}
