//! The code on a receipt or a letter, by which anybody can check it. It tells nothing about the person.

use domain::case::{Case, Letter};

use crate::Key;

/// The keys of receipts and letters: one that seals now, and those that sealed before.
#[derive(Debug, Clone)]
pub struct Seals {
    now: Key,
    older: Vec<Key>,
}

impl Seals {
    pub fn new(now: Key, older: Vec<Key>) -> Self {
        Self { now, older }
    }

    /// The code of a case's receipt.
    pub(crate) fn receipt(&self, case: &Case) -> String {
        code(&self.now, case)
    }

    /// The code of a letter.
    pub(crate) fn letter(&self, case: &Case, letter: &Letter) -> String {
        letter_code(&self.now, case, letter)
    }

    /// Whether what somebody typed is the code of the case's receipt, under whichever key.
    pub(crate) fn is_receipt(&self, case: &Case, typed: &str) -> bool {
        self.all().any(|key| fits(&code(key, case), typed))
    }

    /// The same for a letter.
    pub(crate) fn is_letter(&self, case: &Case, letter: &Letter, typed: &str) -> bool {
        self.all().any(|key| fits(&letter_code(key, case, letter), typed))
    }

    fn all(&self) -> impl Iterator<Item = &Key> {
        std::iter::once(&self.now).chain(&self.older)
    }
}

/// Letters and digits that are not taken for each other.
const SIGNS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Bytes of the tag that stand in the code: eighty bits, four groups of four signs.
const BYTES: usize = 10;

/// The code of a case's receipt, in groups of four signs.
fn code(key: &Key, case: &Case) -> String {
    let filed = case.submitted_at.as_microsecond().to_be_bytes();
    signs(&key.tag("receipt", &[case.id.as_bytes(), case.reference.as_str().as_bytes(), &filed]))
}

/// The code of a letter: of what was decided, by whom and why.
fn letter_code(key: &Key, case: &Case, letter: &Letter) -> String {
    let (number, at) = (letter.number.to_be_bytes(), letter.at.as_microsecond().to_be_bytes());
    let why = letter.reason.as_deref().unwrap_or_default();
    let parts: [&[u8]; 7] = [
        case.id.as_bytes(),
        case.reference.as_str().as_bytes(),
        &number,
        &at,
        letter.letter.as_bytes(),
        letter.by.code.as_str().as_bytes(),
        why.as_bytes(),
    ];
    signs(&key.tag("letter", &parts))
}

fn signs(tag: &[u8]) -> String {
    let mut signs = Vec::new();
    let (mut bits, mut held) = (0_u32, 0_u32);
    for byte in &tag[..BYTES] {
        held = (held << 8) | u32::from(*byte);
        bits += 8;
        while bits >= 5 {
            bits -= 5;
            signs.push(char::from(SIGNS[(held >> bits) as usize & 31]));
        }
        held &= (1 << bits) - 1;
    }
    signs.chunks(4).map(|four| four.iter().collect::<String>()).collect::<Vec<_>>().join("-")
}

/// Whether a code that somebody typed is `right`, however it is spaced; told in constant time.
fn fits(right: &str, typed: &str) -> bool {
    use subtle::ConstantTimeEq;
    let plain = |text: &str| -> Vec<u8> {
        let signs = text.chars().filter(char::is_ascii_alphanumeric).map(|sign| sign.to_ascii_uppercase());
        // People read O for 0, I and L for 1.
        signs
            .map(|sign| match sign {
                'O' => b'0',
                'I' | 'L' => b'1',
                other => other as u8,
            })
            .collect()
    };
    plain(typed).ct_eq(&plain(right)).into()
}

#[cfg(test)]
mod tests {
    use testkit::Maker;

    use super::*;

    #[test]
    fn what_was_sealed_before_stays_good_under_a_new_key() {
        let (made, [old, new]) = (Maker::default(), [1, 2].map(|byte| Key::new([byte; 32])));
        let (case, other) = (made.maris_case(), made.maris_case());
        let before = Seals::new(old.clone(), Vec::new()).receipt(&case);
        let now = Seals::new(new.clone(), vec![old]);
        assert_ne!(now.receipt(&case), before);
        assert!(now.is_receipt(&case, &before) && now.is_receipt(&case, &now.receipt(&case)));
        assert!(now.is_receipt(&case, &before.to_lowercase().replace('-', " ")));
        assert!(!now.is_receipt(&other, &before) && !now.is_receipt(&case, "") && !now.is_receipt(&case, "0000"));
        assert!(!Seals::new(new, Vec::new()).is_receipt(&case, &before), "a key that nobody keeps seals nothing");
    }
}
