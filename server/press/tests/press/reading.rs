//! What a file holds, read by a library that has nothing to do with the one that wrote it.

use lopdf::{Dictionary, Document, Object};

pub(crate) struct File(Document);

/// A text without its white space, since lines break where they must.
pub(crate) fn squeezed(text: &str) -> String {
    text.split_whitespace().collect()
}

impl File {
    pub(crate) fn open(bytes: &[u8]) -> Self {
        Self(Document::load_mem(bytes).unwrap())
    }

    pub(crate) fn root(&self) -> &Dictionary {
        self.0.catalog().unwrap()
    }

    pub(crate) fn root_text(&self, key: &str) -> String {
        lopdf::decode_text_string(self.root().get(key.as_bytes()).unwrap()).unwrap()
    }

    /// The XMP packet, which both standards want uncompressed.
    pub(crate) fn metadata(&self) -> String {
        let id = self.root().get(b"Metadata").unwrap().as_reference().unwrap();
        String::from_utf8(self.0.get_object(id).unwrap().as_stream().unwrap().content.clone()).unwrap()
    }

    pub(crate) fn says_marked(&self) -> bool {
        self.flag(b"MarkInfo", b"Marked")
    }

    pub(crate) fn shows_its_title(&self) -> bool {
        self.flag(b"ViewerPreferences", b"DisplayDocTitle")
    }

    fn flag(&self, dictionary: &[u8], key: &[u8]) -> bool {
        let found = self.0.get_dict_in_dict(self.root(), dictionary).unwrap();
        found.get(key).and_then(Object::as_bool).unwrap()
    }

    /// The text of each page, in the order in which it is drawn.
    pub(crate) fn pages(&self) -> Vec<String> {
        self.0.get_pages().keys().map(|&page| self.0.extract_text(&[page]).unwrap()).collect()
    }

    /// The tag of each part, in no order.
    pub(crate) fn tags(&self) -> Vec<String> {
        let parts = self.dictionaries().filter(|part| part.has(b"P") && part.has(b"K"));
        parts
            .filter_map(|part| Some(String::from_utf8_lossy(part.get(b"S").ok()?.as_name().ok()?).into_owned()))
            .collect()
    }

    pub(crate) fn fonts_that_are_not_embedded(&self) -> Vec<String> {
        let fonts: Vec<&Dictionary> = self.dictionaries().filter(|font| font.has(b"FontName")).collect();
        assert!(!fonts.is_empty());
        let bare = fonts.iter().filter(|font| !font.has(b"FontFile2") && !font.has(b"FontFile3"));
        bare.map(|font| format!("{font:?}")).collect()
    }

    pub(crate) fn has_script_or_files(&self) -> bool {
        self.dictionaries()
            .any(|part| [&b"JS"[..], b"EmbeddedFiles", b"AA", b"OpenAction"].iter().any(|key| part.has(key)))
    }

    /// How far to the right text begins anywhere, in points; A4 is 595 wide.
    pub(crate) fn rightmost(&self) -> f32 {
        let pages = self.0.get_pages();
        let content = pages.values().map(|&page| self.0.get_and_decode_page_content(page).unwrap());
        let places = content.flat_map(|content| content.operations).filter(|operation| operation.operator == "Tm");
        places.map(|place| place.operands[4].as_float().unwrap()).fold(0.0, f32::max)
    }

    fn dictionaries(&self) -> impl Iterator<Item = &Dictionary> {
        self.0.objects.values().filter_map(|object| match object {
            Object::Dictionary(dictionary) => Some(dictionary),
            Object::Stream(stream) => Some(&stream.dict),
            _ => None,
        })
    }
}
