//! An address as the post reads it.

use serde::{Deserialize, Serialize};

use crate::journey::clean;

/// Signs in street, house and flat: one line behind the window of an envelope.
pub const LONGEST_STREET: usize = 60;
/// Signs in the name of a place.
pub const LONGEST_PLACE: usize = 40;
/// Digits of a post code.
const POST_CODE: usize = 5;

/// An address in this country.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Address {
    /// Street, house and flat, or the name of a farm.
    pub street: String,
    /// Five digits.
    pub post_code: String,
    /// Town, or village and county.
    pub place: String,
}

/// An address as it was typed, or as a register wrote it, with parts that may be missing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Written {
    pub street: String,
    pub post_code: String,
    pub place: String,
}

/// The input in which something is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Amiss {
    Street,
    PostCode,
    Place,
}

impl Written {
    /// What a register wrote in one line, such as "Kase tn 1-2, 10115 Tallinn"; the place is behind the first comma.
    pub fn of(line: &str) -> Self {
        let line = clean(line).replace('\n', ", ");
        let (street, rest) = line.split_once(',').unwrap_or((&line, ""));
        let is_code = |word: &&str| word.len() == POST_CODE && word.bytes().all(|byte| byte.is_ascii_digit());
        let words = || rest.split_whitespace();
        let code = words().map(|word| word.trim_matches(',')).find(is_code).unwrap_or_default();
        let place: Vec<&str> = words().filter(|word| !is_code(&word.trim_matches(','))).collect();
        Self {
            street: street.trim().to_owned(),
            post_code: code.to_owned(),
            place: place.join(" ").trim_matches(',').to_owned(),
        }
    }

    /// The address, if the post can read it.
    ///
    /// # Errors
    /// With all that is wrong, from top to bottom.
    pub fn read(&self) -> Result<Address, Vec<Amiss>> {
        let line = |text: &str, longest: usize| {
            let text = clean(text);
            let has_letter = text.chars().any(char::is_alphabetic);
            (has_letter && !text.contains('\n') && text.chars().count() <= longest).then_some(text)
        };
        let digits: String = self.post_code.chars().filter(|sign| !sign.is_whitespace()).collect();
        let whole = digits.len() == POST_CODE && digits.bytes().all(|byte| byte.is_ascii_digit());
        match (line(&self.street, LONGEST_STREET), whole, line(&self.place, LONGEST_PLACE)) {
            (Some(street), true, Some(place)) => Ok(Address { street, post_code: digits, place }),
            (street, whole, place) => Err([
                street.is_none().then_some(Amiss::Street),
                (!whole).then_some(Amiss::PostCode),
                place.is_none().then_some(Amiss::Place),
            ]
            .into_iter()
            .flatten()
            .collect()),
        }
    }
}

impl From<&Address> for Written {
    fn from(address: &Address) -> Self {
        let Address { street, post_code, place } = address.clone();
        Self { street, post_code, place }
    }
}

impl Address {
    /// The lines under the name.
    pub fn lines(&self) -> [String; 2] {
        [self.street.clone(), format!("{} {}", self.post_code, self.place)]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(street: &str, post_code: &str, place: &str) -> Written {
        Written { street: street.into(), post_code: post_code.into(), place: place.into() }
    }

    #[test]
    fn what_a_register_writes_in_one_line_comes_apart() {
        for (line, parts) in [
            ("Kase tn 1, Tallinn", written("Kase tn 1", "", "Tallinn")),
            ("Kase tn 1-2, 10115 Tallinn", written("Kase tn 1-2", "10115", "Tallinn")),
            (
                "Männi talu, Kõrve küla, Harju maakond, 74601",
                written("Männi talu", "74601", "Kõrve küla, Harju maakond"),
            ),
            ("Männi talu\nTallinn", written("Männi talu", "", "Tallinn")),
            ("Kase tn 1", written("Kase tn 1", "", "")),
            ("", Written::default()),
        ] {
            assert_eq!(Written::of(line), parts, "{line}");
        }
    }

    #[test]
    fn an_address_has_a_street_a_code_and_a_place() {
        let read = written("  Õie põik 3-14 ", "10 115", "Tallinn").read().expect("an address");
        assert_eq!(read.lines(), ["Õie põik 3-14", "10115 Tallinn"]);
        assert_eq!(Written::from(&read).read(), Ok(read));
        assert_eq!(Written::default().read(), Err(vec![Amiss::Street, Amiss::PostCode, Amiss::Place]));
        let all = |street: &str, code: &str, place: &str| written(street, code, place).read().expect_err("refused");
        assert_eq!(all("17", "10115", "Tallinn"), [Amiss::Street], "a number alone is no street");
        assert_eq!(all("Kase tn 1\nTartu", "10115", "Tallinn"), [Amiss::Street], "one line");
        assert_eq!(all(&"a".repeat(LONGEST_STREET + 1), "10115", "Tallinn"), [Amiss::Street]);
        for code in ["1011", "101155", "1011O", "EE-10115", "１０１１５"] {
            assert_eq!(all("Kase tn 1", code, "Tallinn"), [Amiss::PostCode], "{code}");
        }
        assert_eq!(all("Kase tn 1", "10115", &"a".repeat(LONGEST_PLACE + 1)), [Amiss::Place]);
        assert!(written(&"a".repeat(LONGEST_STREET), "10115", &"a".repeat(LONGEST_PLACE)).read().is_ok());
    }
}
