//! How many slips of typing lie between two words.

use crate::word::LONGEST;

/// Slips from `a` to `b`, if there are at most `most`: a letter left out, added, changed, or swapped with its neighbour
/// (Damerau's and Levenshtein's distance in the restricted form, where no letter moves twice). No word is longer than
/// [`LONGEST`].
pub(crate) fn slips(a: &[char], b: &[char], most: usize) -> Option<usize> {
    if a.len().abs_diff(b.len()) > most || a.len().max(b.len()) > LONGEST {
        return None;
    }
    // Cells further from the diagonal than `most` are never reached: only a band of each row is worked out.
    let far = u8::try_from(most + 1).ok()?;
    let mut before = [far; LONGEST + 2];
    let mut above = [far; LONGEST + 2];
    let mut row = [far; LONGEST + 2];
    above.iter_mut().zip(0..far).for_each(|(slips, j)| *slips = j);
    for i in 1..=a.len() {
        let (first, last) = (i.saturating_sub(most).max(1), (i + most).min(b.len()));
        row[first - 1] = if first == 1 { far.min(i as u8) } else { far };
        row[last + 1] = far;
        let mut least = row[first - 1];
        for j in first..=last {
            let same = a[i - 1] == b[j - 1];
            let mut slips = (above[j - 1] + u8::from(!same)).min(above[j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                slips = slips.min(before[j - 2] + 1);
            }
            row[j] = slips;
            least = least.min(slips);
        }
        if least >= far {
            return None;
        }
        std::mem::swap(&mut before, &mut above);
        std::mem::swap(&mut above, &mut row);
    }
    let slips = usize::from(above[b.len()]);
    (slips <= most).then_some(slips)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::slips;

    #[test]
    fn slips_are_counted_up_to_a_bound() {
        let table = [
            ("parking", "parking", 0, Some(0)),
            ("parkng", "parking", 1, Some(1)),
            ("parkinng", "parking", 1, Some(1)),
            ("barking", "parking", 1, Some(1)),
            ("parkign", "parking", 1, Some(1)),
            ("praknig", "parking", 1, None),
            ("praknig", "parking", 2, Some(2)),
            ("lapsetoetus", "lastetoetus", 2, Some(2)),
            ("", "ab", 2, Some(2)),
            ("", "abc", 2, None),
            ("ab", "ba", 0, None),
        ];
        for (a, b, most, expected) in table {
            let (x, y): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
            assert_eq!(slips(&x, &y, most), expected, "{a} {b}");
            assert_eq!(slips(&y, &x, most), expected, "{b} {a}");
        }
    }

    /// The whole table, straight from the definition.
    fn plain(a: &[char], b: &[char]) -> usize {
        let mut table = vec![vec![0; b.len() + 1]; a.len() + 1];
        for i in 0..=a.len() {
            for j in 0..=b.len() {
                let mut ways = vec![i.max(j)];
                if i > 0 && j > 0 {
                    ways = vec![table[i - 1][j] + 1, table[i][j - 1] + 1];
                    ways.push(table[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]));
                }
                if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                    ways.push(table[i - 2][j - 2] + 1);
                }
                table[i][j] = ways.into_iter().min().unwrap_or(0);
            }
        }
        table[a.len()][b.len()]
    }

    proptest! {
        #[test]
        fn the_band_agrees_with_the_whole_table(a in "[abc]{0,9}", b in "[abc]{0,9}", most in 0usize..4) {
            let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
            prop_assert_eq!(slips(&a, &b, most), Some(plain(&a, &b)).filter(|slips| *slips <= most));
        }
    }
}
