//! Documents: PDF by its first and last words, the zipped kinds by the entries in their directory.

use domain::attachment::Kind;

use super::{span, take, zip::Directory};

/// How far from its end a PDF must say that it ends (ISO 32000-1, annex H.3.18).
const PDF_TAIL: usize = 1024;
/// How far into a damaged archive its kind is guessed at.
const GUESSED_IN: usize = 4096;

/// Whether a PDF goes from its header to its end.
pub(super) fn is_whole_pdf(bytes: &[u8]) -> bool {
    let tail = &bytes[bytes.len().saturating_sub(PDF_TAIL)..];
    bytes.get(5).is_some_and(u8::is_ascii_digit) && contains(tail, b"%%EOF")
}

/// The kind of a whole archive. A document with macros is none.
pub(super) fn kind(directory: &Directory<'_>) -> Option<Kind> {
    match directory.declared() {
        Some(declared) => {
            let kind = kind_of(declared)?;
            let (needed, refused) = match kind {
                Kind::Odt => (directory.has("content.xml"), ["Basic/", "Scripts/"].as_slice()),
                _ => (directory.any(|name| name.starts_with("META-INF/") && name.contains("signature")), [].as_slice()),
            };
            let macros = directory.any(|name| refused.iter().any(|folder| name.starts_with(folder)));
            (needed && !macros).then_some(kind)
        }
        None => {
            let word = directory.has("[Content_Types].xml") && directory.has("word/document.xml");
            let macros = directory.any(|name| name.to_ascii_lowercase().ends_with("vbaproject.bin"));
            (word && !macros).then_some(Kind::Docx)
        }
    }
}

/// What an archive without a readable directory may have been.
pub(super) fn guess(bytes: &[u8]) -> Option<Kind> {
    match first_stored(bytes) {
        Some(declared) => kind_of(declared),
        None => contains(&bytes[..bytes.len().min(GUESSED_IN)], b"[Content_Types].xml").then_some(Kind::Docx),
    }
}

/// The content of an entry `mimetype` that stands first and uncompressed: how ODF and ASiC say what they are.
pub(super) fn first_stored(bytes: &[u8]) -> Option<&[u8]> {
    let stored = take::<2>(bytes, 8)? == [0, 0];
    let size = u32::from_le_bytes(take(bytes, 22)?) as usize;
    let name = u16::from_le_bytes(take(bytes, 26)?) as usize;
    let extra = u16::from_le_bytes(take(bytes, 28)?) as usize;
    let named = span(bytes, 30, name)? == b"mimetype";
    if stored && named { span(bytes, 30 + name + extra, size) } else { None }
}

fn kind_of(declared: &[u8]) -> Option<Kind> {
    [Kind::Odt, Kind::Asice].into_iter().find(|kind| declared == kind.media_type().as_bytes())
}

fn contains(bytes: &[u8], word: &[u8]) -> bool {
    bytes.windows(word.len()).any(|window| window == word)
}
