//! The fonts that travel with the program, and what they can show.

use std::sync::LazyLock;

use ttf_parser::Face;
use typst::{
    foundations::Bytes,
    text::{Font, FontBook},
    utils::LazyHash,
};

/// Where Noto has nothing, DejaVu shows scripts from Hebrew to Georgian, and symbols.
const FILES: [&[u8]; 5] = [
    include_bytes!("../fonts/NotoSans-Regular.ttf"),
    include_bytes!("../fonts/NotoSans-Bold.ttf"),
    include_bytes!("../fonts/NotoSansArabic-Regular.ttf"),
    include_bytes!("../fonts/NotoSansArabic-Bold.ttf"),
    include_bytes!("../fonts/DejaVuSans.ttf"),
];

/// Every font, in the order of the book.
pub(crate) static FONTS: LazyLock<Vec<Font>> =
    LazyLock::new(|| FILES.into_iter().flat_map(|file| Font::iter(Bytes::new(file))).collect());

/// The list by which the typesetter picks a font.
pub(crate) static BOOK: LazyLock<LazyHash<FontBook>> =
    LazyLock::new(|| LazyHash::new(FontBook::from_fonts(FONTS.iter())));

static FACES: LazyLock<Vec<Face<'static>>> =
    LazyLock::new(|| FILES.into_iter().filter_map(|file| Face::parse(file, 0).ok()).collect());

/// Whether one font shows all of these characters: the typesetter takes no letter's mark from another font.
///
/// A regular weight speaks for its bold one; a test holds them to the same characters.
pub(crate) fn show(characters: impl Iterator<Item = char> + Clone) -> bool {
    FACES.iter().any(|face| characters.clone().all(|character| has(face, character)))
}

/// The list that a font gives of itself also names characters that it draws as the missing one.
fn has(face: &Face<'_>, character: char) -> bool {
    face.glyph_index(character).is_some_and(|glyph| glyph.0 != 0)
}

#[cfg(test)]
mod tests {
    use super::{FACES, has};

    #[test]
    fn bold_shows_what_regular_shows() {
        for [regular, bold] in [[&FACES[0], &FACES[1]], [&FACES[2], &FACES[3]]] {
            let differing = ('\0'..='\u{ffff}').find(|&character| has(regular, character) != has(bold, character));
            assert_eq!(differing, None);
        }
    }
}
