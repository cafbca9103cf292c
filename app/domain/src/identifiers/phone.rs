//! A telephone number as E.164 writes it: `+37255512345`.

use std::{fmt, str::FromStr};

/// A plus and seven to fifteen digits. A number without a country is an Estonian one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phone(String);

/// The text is not a telephone number.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a telephone number: digits, with a plus and the country's code before those from abroad")]
pub struct NotAPhone;

impl FromStr for Phone {
    type Err = NotAPhone;

    fn from_str(text: &str) -> Result<Self, NotAPhone> {
        let plain: String = text.chars().filter(|c| !c.is_whitespace() && !"()-./".contains(*c)).collect();
        let abroad = plain.strip_prefix('+').or_else(|| plain.strip_prefix("00"));
        let number = match abroad {
            Some(digits) => digits.to_owned(),
            None if (7..=8).contains(&plain.len()) => format!("372{plain}"),
            None => return Err(NotAPhone),
        };
        let right = (7..=15).contains(&number.len()) && number.bytes().all(|b| b.is_ascii_digit());
        if right && !number.starts_with('0') { Ok(Self(format!("+{number}"))) } else { Err(NotAPhone) }
    }
}

impl fmt::Display for Phone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_people_write_them() {
        for text in ["5551 2345", "+372 5551 2345", "00372 555-12345"] {
            assert_eq!(text.parse::<Phone>().map(|phone| phone.to_string()), Ok("+37255512345".into()), "{text}");
        }
        for text in ["", "123", "+", "55a12345", "+0123456789", "+1234567890123456"] {
            assert!(text.parse::<Phone>().is_err(), "{text}");
        }
    }
}
