//! A vehicle's registration plate.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// A plate in its normal form: capital letters and digits, no spaces or hyphens.
///
/// Unusual plates are let through on purpose: the traffic register knows, a pattern does not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Plate(String);

/// The text cannot be a plate.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a plate: 2 to 9 letters and digits")]
pub struct NotAPlate;

impl FromStr for Plate {
    type Err = NotAPlate;

    fn from_str(text: &str) -> Result<Self, NotAPlate> {
        let plain: String =
            text.chars().filter(|c| !c.is_whitespace() && *c != '-').flat_map(char::to_uppercase).collect();
        let possible = (2..=9).contains(&plain.len()) && plain.bytes().all(|b| b.is_ascii_alphanumeric());
        if possible { Ok(Self(plain)) } else { Err(NotAPlate) }
    }
}

impl fmt::Display for Plate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spaces_hyphens_and_case_do_not_matter() {
        for text in ["123 abc", "123-ABC", " 123ABC "] {
            assert_eq!(text.parse::<Plate>().unwrap().to_string(), "123ABC");
        }
    }

    #[test]
    fn what_cannot_be_a_plate_is_refused() {
        for text in ["", "1", "1234567890", "123 ÕBC", "12;DROP"] {
            assert!(text.parse::<Plate>().is_err(), "{text}");
        }
    }
}
