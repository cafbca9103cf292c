//! A file that a resident attached to an answer. Its bytes stay with the port [`Files`](crate::ports::Files).

use std::{fmt, str::FromStr};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The longest name that is kept, in characters.
const LONGEST_NAME: usize = 120;

/// What a draft and a case know of a file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Attachment {
    pub id: Uuid,
    /// As [`shown_name`] made it.
    pub name: String,
    /// By its content.
    pub kind: Kind,
    /// In bytes, as stored.
    pub size: u64,
    /// Of the stored bytes, in small hexadecimal letters.
    pub sha256: String,
    pub check: Check,
    pub added_at: Timestamp,
}

/// Where the virus check stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Check {
    /// In quarantine until the antivirus has answered.
    Waiting,
    Clean,
    /// In quarantine until it is removed.
    Infected,
    /// No antivirus is configured.
    Unchecked,
}

/// The kinds of file that the house can tell by their content. A picture is a kind only when its metadata can be
/// removed, which is why HEIC is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    Pdf,
    Jpeg,
    Png,
    Webp,
    /// Plain text in UTF-8.
    Text,
    /// A Word document without macros.
    Docx,
    Odt,
    /// A signed container, as Estonian signing programs write it.
    Asice,
}

/// The word names no kind.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is no kind of file: choose pdf, jpeg, png, webp, text, docx, odt or asice")]
pub struct UnknownKind(pub String);

impl Check {
    /// The word in the database.
    pub fn word(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Clean => "clean",
            Self::Infected => "infected",
            Self::Unchecked => "unchecked",
        }
    }
}

/// The word names no state of the virus check.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is no state of the virus check")]
pub struct UnknownCheck(pub String);

impl FromStr for Check {
    type Err = UnknownCheck;
    fn from_str(word: &str) -> Result<Self, UnknownCheck> {
        let all = [Self::Waiting, Self::Clean, Self::Infected, Self::Unchecked];
        all.into_iter().find(|check| check.word() == word).ok_or_else(|| UnknownCheck(word.to_owned()))
    }
}

impl Kind {
    pub const ALL: [Kind; 8] =
        [Kind::Pdf, Kind::Jpeg, Kind::Png, Kind::Webp, Kind::Text, Kind::Docx, Kind::Odt, Kind::Asice];

    /// The word in service definitions and stored drafts.
    pub fn word(self) -> &'static str {
        match self {
            Kind::Pdf => "pdf",
            Kind::Jpeg => "jpeg",
            Kind::Png => "png",
            Kind::Webp => "webp",
            Kind::Text => "text",
            Kind::Docx => "docx",
            Kind::Odt => "odt",
            Kind::Asice => "asice",
        }
    }

    /// What a browser is told when it fetches the file.
    pub fn media_type(self) -> &'static str {
        match self {
            Kind::Pdf => "application/pdf",
            Kind::Jpeg => "image/jpeg",
            Kind::Png => "image/png",
            Kind::Webp => "image/webp",
            Kind::Text => "text/plain; charset=utf-8",
            Kind::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Kind::Odt => "application/vnd.oasis.opendocument.text",
            Kind::Asice => "application/vnd.etsi.asic-e+zip",
        }
    }

    /// The endings a name of this kind may have; the first is given to a name that has none of them.
    pub fn extensions(self) -> &'static [&'static str] {
        match self {
            Kind::Jpeg => &["jpg", "jpeg"],
            Kind::Text => &["txt", "text", "md", "csv", "log"],
            Kind::Asice => &["asice", "sce"],
            Kind::Pdf => &["pdf"],
            Kind::Png => &["png"],
            Kind::Webp => &["webp"],
            Kind::Docx => &["docx"],
            Kind::Odt => &["odt"],
        }
    }

    pub fn is_picture(self) -> bool {
        matches!(self, Kind::Jpeg | Kind::Png | Kind::Webp)
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

impl FromStr for Kind {
    type Err = UnknownKind;
    fn from_str(word: &str) -> Result<Self, UnknownKind> {
        Kind::ALL.into_iter().find(|kind| kind.word() == word).ok_or_else(|| UnknownKind(word.to_owned()))
    }
}

/// The name that a file is shown and given back under, made from what the browser said: no path, no control or
/// invisible characters, at most 120 characters, and an ending that fits the kind, so that no `bill.exe` is handed on.
pub fn shown_name(said: &str, kind: Kind) -> String {
    let last = said.rsplit(['/', '\\']).next().unwrap_or_default();
    let visible: String = last.chars().filter(|letter| !is_hidden(*letter)).collect();
    let name = visible.split_whitespace().collect::<Vec<_>>().join(" ");
    let name = name.trim_matches(['.', ' ']);
    let (stem, ending) = match name.rsplit_once('.') {
        Some((stem, ending)) if kind.extensions().iter().any(|known| ending.eq_ignore_ascii_case(known)) => {
            (stem, ending)
        }
        _ => (name, kind.extensions()[0]),
    };
    let room = LONGEST_NAME - ending.chars().count() - 1;
    let stem: String = stem.chars().take(room).collect();
    let stem = stem.trim_matches(['.', ' ']);
    format!("{}.{ending}", if stem.is_empty() { "file" } else { stem })
}

/// Characters that a reader cannot see and that may turn a name around or break a line.
fn is_hidden(letter: char) -> bool {
    let unseen = matches!(letter,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{feff}' | '\u{fff9}'..='\u{fffd}' | '\u{e0000}'..='\u{e007f}');
    unseen || (letter.is_control() && !letter.is_whitespace())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn names_are_cleaned_for_display() {
        for (said, kind, shown) in [
            ("leping.pdf", Kind::Pdf, "leping.pdf"),
            ("Pilt 1.JPEG", Kind::Jpeg, "Pilt 1.JPEG"),
            ("C:\\Users\\mari\\leping.pdf", Kind::Pdf, "leping.pdf"),
            ("../../etc/passwd", Kind::Text, "passwd.txt"),
            ("bill.exe", Kind::Jpeg, "bill.exe.jpg"),
            ("bill\u{202e}gpj.exe", Kind::Png, "billgpj.exe.png"),
            ("a\r\nb\0\tc.txt", Kind::Text, "a b c.txt"),
            (".htaccess", Kind::Text, "htaccess.txt"),
            ("  .pdf", Kind::Pdf, "pdf.pdf"),
            ("", Kind::Pdf, "file.pdf"),
            ("...", Kind::Odt, "file.odt"),
            ("õunapuu\u{200b}.docx", Kind::Docx, "õunapuu.docx"),
        ] {
            assert_eq!(shown_name(said, kind), shown, "{said:?}");
        }
    }

    proptest! {
        #[test]
        fn any_name_becomes_a_short_plain_one_and_stays_it(said in ".{0,300}", at in 0..Kind::ALL.len()) {
            let kind = Kind::ALL[at];
            let shown = shown_name(&said, kind);
            prop_assert!(shown.chars().count() <= LONGEST_NAME);
            prop_assert!(!shown.chars().any(|c| c == '/' || c == '\\' || c.is_control() || is_hidden(c)));
            prop_assert!(!shown.starts_with('.'));
            prop_assert_eq!(shown_name(&shown, kind), shown);
        }
    }

    #[test]
    fn every_kind_reads_back_by_its_word() {
        for kind in Kind::ALL {
            assert_eq!(kind.word().parse(), Ok(kind));
            assert_eq!(serde_json::to_value(kind).unwrap(), kind.word());
        }
        let error = "heic".parse::<Kind>().unwrap_err().to_string();
        assert!(Kind::ALL.iter().all(|kind| error.contains(kind.word())), "{error}");
    }
}
