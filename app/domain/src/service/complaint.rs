//! What is wrong with a definition, where, and what to do.

use std::{cell::RefCell, fmt};

use super::asked::Asked;

/// One fault in a file. Lines and columns count from 1, columns in characters.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Complaint {
    pub file: String,
    pub line: usize,
    pub column: usize,
    pub what: String,
    pub cure: String,
}

impl Complaint {
    /// A complaint about the byte at `offset` of `text`.
    pub fn at(file: &str, text: &str, offset: usize, what: impl Into<String>, cure: impl Into<String>) -> Self {
        let before = text.get(..offset).unwrap_or(text);
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or("").chars().count() + 1;
        Self { file: file.into(), line, column, what: what.into(), cure: cure.into() }
    }

    /// A complaint about a whole file or folder.
    pub fn whole(file: &str, what: impl Into<String>, cure: impl Into<String>) -> Self {
        Self { file: file.into(), line: 1, column: 1, what: what.into(), cure: cure.into() }
    }
}

impl fmt::Display for Complaint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}: {}. {}", self.file, self.line, self.column, self.what, self.cure)
    }
}

/// Where complaints gather while a folder is read.
#[derive(Default)]
pub(crate) struct Complaints {
    found: RefCell<Vec<Complaint>>,
    /// Where it is noted what the readers ask for, when somebody wants to know.
    pub(super) asked: Option<Asked>,
    /// Whether it was published, so that only what cannot be read is complained of.
    pub(super) published: bool,
}

impl Complaints {
    /// All of them in the order of the files, then from the top; each once, however often its place was read.
    pub(crate) fn into_inner(self, files: &[(&str, &str)]) -> Vec<Complaint> {
        let mut complaints = self.found.into_inner();
        let file = |complaint: &Complaint| files.iter().position(|(file, _)| *file == complaint.file);
        complaints.sort_by_cached_key(|complaint| (file(complaint), complaint.clone()));
        complaints.dedup();
        complaints
    }

    /// Complaints that also note what is asked for.
    pub(crate) fn noting() -> Self {
        Self { asked: Some(Asked::default()), ..Self::default() }
    }

    /// Complaints about what was published.
    pub(super) fn of_published() -> Self {
        Self { published: true, ..Self::default() }
    }

    /// What was asked for.
    pub(crate) fn into_asked(self) -> Asked {
        self.asked.unwrap_or_default()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.found.borrow().is_empty()
    }

    pub(crate) fn push(&self, complaint: Complaint) {
        self.found.borrow_mut().push(complaint);
    }
}

/// The known word that differs from `word` in at most two signs, if one does.
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let near = known.into_iter().map(|candidate| (distance(word, candidate), candidate)).min()?;
    (near.0 <= 2 && near.0 < word.chars().count()).then_some(near.1)
}

/// Levenshtein's distance in characters.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, from) in a.chars().enumerate() {
        let mut diagonal = std::mem::replace(&mut row[0], i + 1);
        for (j, to) in b.iter().enumerate() {
            let change = diagonal + usize::from(from != *to);
            diagonal = row[j + 1];
            row[j + 1] = change.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_count_characters_not_bytes() {
        let complaint = Complaint::at("form.toml", "õ = 1\nää = x", 12, "w", "c");
        assert_eq!((complaint.line, complaint.column), (2, 4));
    }

    #[test]
    fn the_nearest_word_is_near() {
        assert_eq!(nearest("plat", ["plate", "address"]), Some("plate"));
        assert_eq!(nearest("zzz", ["plate", "address"]), None);
    }
}
