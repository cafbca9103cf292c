//! An international bank account number (ISO 13616): `EE159900000000000013`.

use std::{fmt, str::FromStr};

/// Capital letters and digits without spaces, with right check digits. Estonian ones have twenty signs and a check
/// digit of the bank's own at the end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Iban(String);

/// The text is not an IBAN.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not an IBAN: a country's two letters, two check digits, and the account")]
pub struct NotAnIban;

impl FromStr for Iban {
    type Err = NotAnIban;

    fn from_str(text: &str) -> Result<Self, NotAnIban> {
        let plain: String = text.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_uppercase).collect();
        let bytes = plain.as_bytes();
        let shaped = (15..=34).contains(&bytes.len())
            && bytes[..2].iter().all(u8::is_ascii_uppercase)
            && bytes[2..4].iter().all(u8::is_ascii_digit)
            && bytes.iter().all(u8::is_ascii_alphanumeric);
        let right = shaped && remainder(bytes) == 1 && (!plain.starts_with("EE") || is_estonian(bytes));
        if right { Ok(Self(plain)) } else { Err(NotAnIban) }
    }
}

/// ISO 7064 mod 97-10 over the signs with the first four at the end; letters count 10 to 35.
fn remainder(signs: &[u8]) -> u32 {
    let turned = signs[4..].iter().chain(&signs[..4]);
    turned.fold(0, |sum, sign| {
        let value = char::from(*sign).to_digit(36).unwrap_or(0);
        (sum * if value > 9 { 100 } else { 10 } + value) % 97
    })
}

/// Sixteen digits after the head, the last of which checks the thirteen before it with the weights 7, 3, 1.
fn is_estonian(signs: &[u8]) -> bool {
    if signs.len() != 20 || !signs[4..].iter().all(u8::is_ascii_digit) {
        return false;
    }
    let digit = |sign: &u8| u32::from(sign - b'0');
    let weighted = signs[6..19].iter().rev().zip([7, 3, 1].into_iter().cycle()).map(|(sign, w)| digit(sign) * w);
    (10 - weighted.sum::<u32>() % 10) % 10 == digit(&signs[19])
}

impl fmt::Display for Iban {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn right_numbers_are_read_however_they_are_spaced() {
        for text in
            ["EE382200221020145685", "ee47 1000 0010 2014 5685", "EE159900000000000013", "GB82 WEST 1234 5698 7654 32"]
        {
            assert!(text.parse::<Iban>().is_ok(), "{text}");
        }
    }

    #[test]
    fn one_wrong_sign_is_found() {
        for text in
            ["EE382200221020145686", "EE382200221020145658", "EE38220022102014568", "", "EE", "ÕE382200221020145685"]
        {
            assert!(text.parse::<Iban>().is_err(), "{text}");
        }
        // The check digits are right for the whole, and the bank's own digit is not.
        assert!("EE049900000000000017".parse::<Iban>().is_err());
    }
}
