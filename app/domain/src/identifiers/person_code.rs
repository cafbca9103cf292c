//! A person's code with its country, as sign-in and X-Road write it: `EE38001085718`.

use std::{fmt, str::FromStr};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// Country (ISO 3166-1 alpha-2) and code. Estonian codes are checked, foreign ones (eIDAS) are
/// kept as they come, up to 256 characters.
///
/// Personal data: stands in no URL and no log, and `Debug` masks it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PersonCode(String);

/// The text is not a person's code.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a personal code: two letters of a country, then the code with a right check digit")]
pub struct NotAPersonCode;

impl PersonCode {
    /// Country and code together: `EE38001085718`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The code without its country, as a person writes it.
    pub fn national(&self) -> &str {
        &self.0[2..]
    }

    /// The date of birth that an Estonian code carries.
    pub fn birth(&self) -> Option<Date> {
        if self.0.starts_with("EE") { born(self.national().as_bytes()) } else { None }
    }
}

/// The "country" of people whom nobody knows: ISO 3166 leaves the letters to everybody's own use.
const NOWHERE: &str = "XX";

impl PersonCode {
    /// Stands for somebody who has not signed in, for as long as their session lasts.
    pub fn of_visitor(id: uuid::Uuid) -> Self {
        Self(format!("{NOWHERE}{}", id.simple()))
    }

    /// Whether it stands for somebody who has not signed in.
    pub fn is_visitor(&self) -> bool {
        self.0.starts_with(NOWHERE)
    }
}

impl FromStr for PersonCode {
    type Err = NotAPersonCode;

    fn from_str(text: &str) -> Result<Self, NotAPersonCode> {
        let (country, code) = text.split_at_checked(2).ok_or(NotAPersonCode)?;
        let plausible = country.bytes().all(|b| b.is_ascii_uppercase())
            && (1..=254).contains(&code.len())
            && code.chars().all(|c| !c.is_control() && !c.is_whitespace());
        let right = plausible && (country != "EE" || is_isikukood(code));
        if right { Ok(Self(text.into())) } else { Err(NotAPersonCode) }
    }
}

/// Whether eleven digits are an Estonian personal code: a real date and a right check digit.
fn is_isikukood(code: &str) -> bool {
    let digits = code.as_bytes();
    digits.len() == 11
        && digits.iter().all(u8::is_ascii_digit)
        && born(digits).is_some()
        && check_digit(&digits[..10]) == digits[10] - b'0'
}

fn born(digits: &[u8]) -> Option<Date> {
    let number = |range: std::ops::Range<usize>| digits[range].iter().fold(0_i16, |n, d| n * 10 + i16::from(d - b'0'));
    let century = match digits[0] {
        b'1' | b'2' => 1800,
        b'3' | b'4' => 1900,
        b'5' | b'6' => 2000,
        b'7' | b'8' => 2100,
        _ => return None,
    };
    Date::new(century + number(1..3), number(3..5) as i8, number(5..7) as i8).ok()
}

/// Modulus 11 in two rows of weights; a remainder of ten in both gives 0.
fn check_digit(ten: &[u8]) -> u8 {
    let row = |first: u32| {
        let sum: u32 =
            ten.iter().enumerate().map(|(i, d)| u32::from(d - b'0') * ((first - 1 + i as u32) % 9 + 1)).sum();
        sum % 11
    };
    [row(1), row(3)].into_iter().find(|r| *r < 10).unwrap_or(0) as u8
}

impl fmt::Debug for PersonCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}*********", &self.0[..2])
    }
}

impl TryFrom<String> for PersonCode {
    type Error = NotAPersonCode;
    fn try_from(text: String) -> Result<Self, NotAPersonCode> {
        text.parse()
    }
}

impl From<PersonCode> for String {
    fn from(code: PersonCode) -> Self {
        code.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Published test persons and computed boundary cases (both rows of weights).
    #[test]
    fn published_codes_are_right_and_changed_ones_wrong() {
        for code in
            ["60001019906", "38001085718", "47101010033", "37605030299", "37605030064", "37605030920", "40404040009"]
        {
            assert!(format!("EE{code}").parse::<PersonCode>().is_ok(), "{code}");
        }
        for code in ["36805280108", "39902301234", "99001010000", "3800108571", "380010857180", "3800108571x", ""] {
            assert!(format!("EE{code}").parse::<PersonCode>().is_err(), "{code}");
        }
    }

    /// The two rows of weights let a change through now and then; more than one here is our fault.
    #[test]
    fn a_changed_digit_is_noticed() {
        let right = "38001085718";
        let mut missed = 0;
        for i in 0..11 {
            for d in b'0'..=b'9' {
                let mut changed = right.as_bytes().to_vec();
                if changed[i] != d {
                    changed[i] = d;
                    missed += usize::from(is_isikukood(std::str::from_utf8(&changed).unwrap()));
                }
            }
        }
        assert!(missed <= 1, "{missed} changes went unnoticed");
    }

    #[test]
    fn the_birth_date_is_read_and_debug_shows_nothing() {
        let code: PersonCode = "EE38001085718".parse().unwrap();
        assert_eq!(code.birth(), Some(Date::constant(1980, 1, 8)));
        assert!(!format!("{code:?}").contains("38001"));
    }

    #[test]
    fn foreign_codes_are_kept_as_they_come() {
        assert_eq!("LV321922-33032".parse::<PersonCode>().unwrap().national(), "321922-33032");
        assert!("lv321922".parse::<PersonCode>().is_err());
    }
}
