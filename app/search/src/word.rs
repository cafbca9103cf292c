//! Words: cut out of a text, folded, and without their endings.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use crate::language::Language;

/// Longer words are cut: no word of a language is, and comparing stays quick.
pub(crate) const LONGEST: usize = 40;

/// A word in the forms in which it is compared.
#[derive(Debug, Clone)]
pub(crate) struct Word {
    /// In lower case, as it was written.
    pub(crate) form: String,
    /// Without diacritics: `õ` is `o`.
    pub(crate) folded: Vec<char>,
    /// Without its ending; the folded one is never empty.
    pub(crate) stem: String,
    pub(crate) folded_stem: Vec<char>,
    /// Which letters the folded form has, and which the folded stem; one bit may stand for several.
    pub(crate) letters: u64,
    pub(crate) stem_letters: u64,
}

impl Word {
    /// `None` when nothing is left to compare.
    pub(crate) fn new(form: &str, language: &Language) -> Option<Self> {
        let form: String = form.chars().take(LONGEST).collect();
        let folded = fold(&form);
        if folded.is_empty() {
            return None;
        }
        let stem = language.stem(&form).into_owned();
        let folded_stem = match fold(&stem) {
            stem if stem.is_empty() => folded.clone(),
            stem => stem,
        };
        let letters = |word: &[char]| word.iter().fold(0, |letters, letter| letters | bit(*letter));
        let (letters, stem_letters) = (letters(&folded), letters(&folded_stem));
        Some(Self { form, folded, stem, folded_stem, letters, stem_letters })
    }
}

/// The words of a text in lower case, in order.
pub(crate) fn words(text: &str) -> Vec<String> {
    let mut text = text.to_lowercase();
    if text.contains(is_mark) {
        text = text.nfc().collect();
    }
    let inside = |c: char| c.is_alphanumeric() || is_mark(c);
    text.split(|c| !inside(c)).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// No letter of Latin text below U+0300 needs the table.
fn is_mark(c: char) -> bool {
    c >= '\u{300}' && is_combining_mark(c)
}

fn fold(word: &str) -> Vec<char> {
    if word.is_ascii() {
        return word.chars().take(LONGEST).collect();
    }
    word.nfd().filter(|c| !is_mark(*c)).take(LONGEST).collect()
}

fn bit(letter: char) -> u64 {
    1 << match letter {
        'a'..='z' => u32::from(letter) - u32::from('a'),
        other => 26 + u32::from(other) % 38,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_cut_folded_and_stemmed() {
        assert_eq!(words("Õppetoetus, ID-kaart — O\u{303}UE 24/7!"), ["õppetoetus", "id", "kaart", "õue", "24", "7"]);
        let word = Word::new("õpilaste", &Language::of("et")).expect("a word");
        assert_eq!(word.folded.iter().collect::<String>(), "opilaste");
        let word = Word::new("permits", &Language::of("en-GB")).expect("a word");
        assert_eq!((word.stem.as_str(), word.folded_stem.len()), ("permit", 6));
        assert!(Word::new("\u{303}", &Language::of("et")).is_none());
    }
}
