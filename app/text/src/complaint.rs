//! What is wrong in a locale file, where, and how to mend it.

use std::fmt;
use std::ops::Range;

/// One fault with its place. Lines and columns count from 1; columns count characters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Complaint {
    pub file: String,
    pub line: usize,
    pub column: usize,
    pub what: String,
    pub cure: String,
}

impl Complaint {
    /// A complaint about a whole file.
    pub(crate) fn of_file(file: &str, what: impl Into<String>, cure: impl Into<String>) -> Self {
        Self { file: file.into(), line: 1, column: 1, what: what.into(), cure: cure.into() }
    }

    /// A complaint at a byte offset of the file's text.
    pub(crate) fn at(file: &str, text: &str, at: usize, what: impl Into<String>, cure: impl Into<String>) -> Self {
        let (line, column) = place(text, at);
        Self { file: file.into(), line, column, what: what.into(), cure: cure.into() }
    }
}

impl fmt::Display for Complaint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}: {}. {}.", self.file, self.line, self.column, self.what, self.cure)
    }
}

fn place(text: &str, at: usize) -> (usize, usize) {
    let before = &text[..text.floor_char_boundary(at)];
    let line_start = before.rfind('\n').map_or(0, |i| i + 1);
    (before.matches('\n').count() + 1, before[line_start..].chars().count() + 1)
}

/// Where the message or term `id` is defined in the text, if it is.
pub(crate) fn definition(text: &str, id: &str) -> Option<Range<usize>> {
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let name = line.strip_prefix('-').unwrap_or(line);
        if name.strip_prefix(id).is_some_and(|rest| rest.trim_start_matches(' ').starts_with('=')) {
            return Some(start..start + line.trim_end().len());
        }
        start += line.len();
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_count_lines_and_characters() {
        assert_eq!(place("a = õ!", 6), (1, 6));
        assert_eq!(place("a = b\nõõ", 8), (2, 2));
        assert_eq!(place("a", 99), (1, 2));
    }

    #[test]
    fn definitions_are_found_by_their_whole_name() {
        let text = "send-now = Saada\nsend = Saada\n-portal = Portico\n";
        assert_eq!(definition(text, "send").map(|r| &text[r]), Some("send = Saada"));
        assert_eq!(definition(text, "portal").map(|r| &text[r]), Some("-portal = Portico"));
        assert_eq!(definition(text, "sen"), None);
    }
}
