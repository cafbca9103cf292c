//! Where in a file a value stands, to the sign.

use std::ops::Range;

/// A value with the place it stands at.
pub(crate) struct Placed<'a, T> {
    pub(crate) value: T,
    pub(crate) place: Range<usize>,
    pub(crate) file: &'a str,
    pub(crate) text: &'a str,
}

/// How many bytes of a TOML string's source, its quotes included, stand before byte `at` of the text it means.
pub(crate) fn written_at(source: &str, value: &str, at: usize) -> usize {
    let literal = source.starts_with('\'');
    let quotes = if source.starts_with("\"\"\"") || source.starts_with("'''") { 3 } else { 1 };
    let mut offset = quotes;
    // A line end right after three quotes is not part of the text.
    if quotes == 3 {
        offset += source[quotes..].len() - source[quotes..].trim_start_matches(['\r', '\n']).len();
    }
    if literal {
        return offset + at;
    }
    for meant in value[..at.min(value.len())].chars() {
        let rest = source.get(offset..).unwrap_or("");
        offset += match rest.as_bytes() {
            [b'\\', b'u', ..] => 6,
            [b'\\', b'U', ..] => 10,
            [b'\\', b'x', ..] => 4,
            [b'\\', ..] => 2,
            _ => meant.len_utf8(),
        };
    }
    offset
}
