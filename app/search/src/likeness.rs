//! How alike a word of a query and a word of the catalogue are, from 0 to 1.

use crate::{distance::slips, word::Word};

/// Parts of a compound, and beginnings of words that are inflected beyond their stem, have at least so many letters.
const PART: usize = 4;

/// Whether a word with the letters `known` can be like `asked` in any way below: the one has nearly all letters of the other.
/// Most words are told apart by this alone, so it counts no bits.
pub(crate) fn may_be_alike(asked: u64, known: u64) -> bool {
    let without_one = |letters: u64| letters & letters.wrapping_sub(1);
    let missing = asked & !known;
    let few_missing = match asked.count_ones() {
        0..3 => missing,
        3..8 => without_one(missing),
        _ => without_one(without_one(missing)),
    };
    few_missing == 0 || without_one(known & !asked) == 0
}

/// The likeness of `asked` and `known`, or `None` when they are different words.
pub(crate) fn likeness(asked: &Word, known: &Word) -> Option<f32> {
    same(asked, known).or_else(|| {
        let guesses = [begun(asked, known), mistyped(asked, known), part(asked, known), begin_alike(asked, known)];
        guesses.into_iter().flatten().max_by(f32::total_cmp)
    })
}

/// The likeness of two neighbouring words, taken as one, and a compound. Parts are nothing new: each word is compared alone.
pub(crate) fn compound(joined: &Word, known: &Word) -> Option<f32> {
    if joined.folded.len() > known.folded.len() + 3 {
        return None;
    }
    same(joined, known).or_else(|| {
        let guesses = [begun(joined, known), mistyped(joined, known), begin_alike(joined, known)];
        guesses.into_iter().flatten().max_by(f32::total_cmp)
    })
}

/// The same word, be it in another form.
pub(crate) fn same(asked: &Word, known: &Word) -> Option<f32> {
    if asked.form == known.form {
        Some(1.0)
    } else if asked.folded == known.folded {
        Some(0.96)
    } else if asked.stem == known.stem {
        Some(0.92)
    } else {
        (asked.folded_stem == known.folded_stem).then_some(0.88)
    }
}

/// A word that is still being typed, or one whose stem begins the other: `park`, `parkida` and `parkimisluba`.
pub(crate) fn begun(asked: &Word, known: &Word) -> Option<f32> {
    let share = |part: &[char], whole: &[char]| part.len() as f32 / whole.len() as f32;
    if asked.folded.len() >= 3 && known.folded.starts_with(&asked.folded) {
        return Some(0.55 + 0.3 * share(&asked.folded, &known.folded));
    }
    (asked.folded_stem.len() >= PART && known.folded.starts_with(&asked.folded_stem))
        .then(|| 0.5 + 0.25 * share(&asked.folded_stem, &known.folded))
}

/// One slip in a word of four letters or more, two in one of eight, but not both in its first two letters.
pub(crate) fn mistyped(asked: &Word, known: &Word) -> Option<f32> {
    let (a, b) = (asked.folded.get(..2)?, known.folded.get(..2)?);
    if a[0] != b[0] && a[1] != b[1] && a[0] != b[1] && a[1] != b[0] {
        return None;
    }
    let most = |letters: usize| match letters {
        0..4 => 0,
        4..8 => 1,
        _ => 2,
    };
    // A slip changes at most two letters of the set.
    let within = |letters: u64, most: usize| letters.count_ones() as usize <= 2 * most;
    let compare = |a: &[char], b: &[char], letters: u64| match most(a.len().min(b.len())) {
        0 => None,
        most if within(letters, most) => slips(a, b, most),
        _ => None,
    };
    let whole = compare(&asked.folded, &known.folded, asked.letters ^ known.letters);
    let stem = || compare(&asked.folded_stem, &known.folded_stem, asked.stem_letters ^ known.stem_letters);
    if whole == Some(1) {
        return Some(0.78);
    }
    match (whole, stem()) {
        (_, Some(1)) => Some(0.72),
        (Some(_), _) => Some(0.64),
        (_, Some(_)) => Some(0.58),
        (None, None) => mistyped_and_inflected(asked, known),
    }
}

/// Two slips in a long word that has another ending, too, longer by up to three letters: `lastetoetused` and `lapsetoetus`.
fn mistyped_and_inflected(asked: &Word, known: &Word) -> Option<f32> {
    let letters = asked.folded.len().min(known.folded.len());
    let ending = asked.folded.len().max(known.folded.len()) - letters;
    if letters < 8 || ending > 3 || (asked.letters ^ known.letters).count_ones() > 2 * 2 + 3 {
        return None;
    }
    slips(&asked.folded[..letters], &known.folded[..letters], 2).and(Some(0.52))
}

/// One is a part of a compound that the other is: `luba` in `parkimisluba`, `parkimis` too.
fn part(asked: &Word, known: &Word) -> Option<f32> {
    let holds = |whole: &[char], part: &[char]| {
        part.len() >= PART && whole.len() > part.len() && (whole.starts_with(part) || whole.ends_with(part))
    };
    if holds(&known.folded, &asked.folded) || holds(&known.folded_stem, &asked.folded_stem) {
        Some(0.6)
    } else {
        (holds(&asked.folded, &known.folded) || holds(&asked.folded_stem, &known.folded_stem)).then_some(0.5)
    }
}

/// A long common beginning: `parkimisload` and `parkimisluba`.
fn begin_alike(asked: &Word, known: &Word) -> Option<f32> {
    let common = asked.folded.iter().zip(&known.folded).take_while(|(a, b)| a == b).count();
    let longer = asked.folded.len().max(known.folded.len());
    (common > PART && common * 5 >= longer * 3).then(|| 0.6 * common as f32 / longer as f32)
}
