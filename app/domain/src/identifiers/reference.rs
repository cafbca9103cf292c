//! A case's reference: what a resident reads out on the telephone.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// Crockford's alphabet: no I, L, O or U, so that nothing is misread or rude.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Eight signs and a check sign: `7KQ4-M2XH-9`. Random, so that it tells nothing and leaves no
/// gaps to wonder about; the check sign catches one wrong sign and two swapped ones.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Reference(String);

/// The text is not a reference.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a reference: eight signs and a check sign, for example 7KQ4-M2XH-9")]
pub struct NotAReference;

impl Reference {
    /// The reference with the lowest 40 of `bits` as its body.
    pub fn from_bits(bits: u64) -> Self {
        let body: Vec<u8> = (0..8).rev().map(|i| (bits >> (5 * i) & 31) as u8).collect();
        let sign = |v: &u8| ALPHABET[usize::from(*v)] as char;
        let text: String = body.iter().map(sign).collect();
        Self(format!("{}-{}-{}", &text[..4], &text[4..], sign(&check(&body))))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A weighted sum modulo the prime 31. Different weights catch every swap of two signs and every
/// single wrong sign, but for 0 and Z, which are equal modulo 31.
fn check(body: &[u8]) -> u8 {
    let sum: u32 = body.iter().enumerate().map(|(i, v)| u32::from(*v) * (i as u32 + 2)).sum();
    (sum % 31) as u8
}

impl FromStr for Reference {
    type Err = NotAReference;

    /// Reads what a person may write: small letters, missing hyphens, O for 0, I or L for 1.
    fn from_str(text: &str) -> Result<Self, NotAReference> {
        let value = |c: char| {
            let c = match c.to_ascii_uppercase() {
                'O' => '0',
                'I' | 'L' => '1',
                c => c,
            };
            ALPHABET.iter().position(|a| *a as char == c).map(|p| p as u8)
        };
        let signs = text.chars().filter(|c| *c != '-' && !c.is_whitespace()).map(value);
        let signs = signs.take(10).collect::<Option<Vec<u8>>>().ok_or(NotAReference)?;
        let [body @ .., last] = signs.as_slice() else { return Err(NotAReference) };
        if body.len() != 8 || check(body) != *last {
            return Err(NotAReference);
        }
        Ok(Self::from_bits(body.iter().fold(0, |bits, v| bits << 5 | u64::from(*v))))
    }
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for Reference {
    type Error = NotAReference;
    fn try_from(text: String) -> Result<Self, NotAReference> {
        text.parse()
    }
}

impl From<Reference> for String {
    fn from(reference: Reference) -> Self {
        reference.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_reads_back_however_it_is_written() {
        let reference = Reference::from_bits(0x12_3456_789A);
        let text = reference.to_string();
        assert_eq!(text.len(), 11);
        for written in
            [text.clone(), text.to_lowercase(), text.replace('-', ""), text.replace('-', " ").replace('0', "o")]
        {
            assert_eq!(written.parse(), Ok(reference.clone()), "{written}");
        }
    }

    #[test]
    fn two_swapped_signs_are_noticed() {
        let text = Reference::from_bits(0x12_3456_789A).to_string().replace('-', "");
        for i in 0..7 {
            let mut swapped = text.as_bytes().to_vec();
            swapped.swap(i, i + 1);
            if swapped != text.as_bytes() {
                assert!(std::str::from_utf8(&swapped).unwrap().parse::<Reference>().is_err(), "{i}");
            }
        }
    }

    #[test]
    fn too_short_too_long_and_foreign_signs_are_refused() {
        for text in ["", "7KQ4", "7KQ4-M2XH-99", "7KQ4-M2XU-9", "õõõõ-õõõõ-õ"] {
            assert!(text.parse::<Reference>().is_err(), "{text}");
        }
    }
}
