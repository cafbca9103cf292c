//! What a file is, by its bytes alone, and what of it is kept. Pure: no disk, no clock, no panic on any input.

mod documents;
mod exif;
mod jpeg;
mod plain;
mod png;
mod webp;
mod zip;

use domain::attachment::Kind;

/// What [`examine`] found.
#[derive(Debug, PartialEq, Eq)]
pub enum Found {
    Fine(Examined),
    /// No kind that the house knows, or none of those let in.
    NotAllowed(Option<Kind>),
    /// It begins like this kind and does not go on like it.
    Damaged(Kind),
}

/// A file that may be kept.
#[derive(Debug, PartialEq, Eq)]
pub struct Examined {
    pub kind: Kind,
    /// What is kept: of a picture, what shows it and nothing else.
    pub bytes: Vec<u8>,
    /// Whether `bytes` are fewer or other than those that came.
    pub stripped: bool,
}

/// The kind that the first bytes promise.
enum Promise {
    Sure(Kind),
    /// A zip archive, which holds many kinds of document.
    Zip,
    /// No mark at all: plain text, or nothing we know.
    None,
}

/// Says what `bytes` are, and takes the metadata out of a picture. A name and a browser's word count for nothing.
pub fn examine(bytes: Vec<u8>, allowed: &[Kind]) -> Found {
    let (kind, whole) = match promise(&bytes) {
        Promise::Sure(kind) => (Some(kind), true),
        Promise::Zip => match zip::Directory::read(&bytes) {
            Some(directory) => (documents::kind(&directory), true),
            None => (documents::guess(&bytes), false),
        },
        Promise::None => (plain::is_text(&bytes).then_some(Kind::Text), true),
    };
    let Some(kind) = kind.filter(|kind| allowed.contains(kind)) else { return Found::NotAllowed(kind) };
    if !whole {
        return Found::Damaged(kind);
    }
    let kept = match kind {
        Kind::Jpeg => jpeg::strip(&bytes),
        Kind::Png => png::strip(&bytes),
        Kind::Webp => webp::strip(&bytes),
        Kind::Pdf => documents::is_whole_pdf(&bytes).then(Vec::new),
        Kind::Text | Kind::Docx | Kind::Odt | Kind::Asice => Some(Vec::new()),
    };
    match kept {
        None => Found::Damaged(kind),
        Some(kept) if kind.is_picture() && kept != bytes => Found::Fine(Examined { kind, bytes: kept, stripped: true }),
        Some(_) => Found::Fine(Examined { kind, bytes, stripped: false }),
    }
}

fn promise(bytes: &[u8]) -> Promise {
    if bytes.starts_with(b"%PDF-") {
        Promise::Sure(Kind::Pdf)
    } else if bytes.starts_with(&jpeg::MARK) {
        Promise::Sure(Kind::Jpeg)
    } else if bytes.starts_with(&png::MARK) {
        Promise::Sure(Kind::Png)
    } else if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
        Promise::Sure(Kind::Webp)
    } else if bytes.starts_with(b"PK\x03\x04") {
        Promise::Zip
    } else {
        Promise::None
    }
}

/// `N` bytes from `at`, or nothing when there are fewer.
fn take<const N: usize>(bytes: &[u8], at: usize) -> Option<[u8; N]> {
    bytes.get(at..at.checked_add(N)?)?.try_into().ok()
}

/// `length` bytes from `at`, or nothing when there are fewer.
fn span(bytes: &[u8], at: usize, length: usize) -> Option<&[u8]> {
    bytes.get(at..at.checked_add(length)?)
}
