//! The lists of a table: texts, and rows of texts.

use toml::{Spanned, de::DeValue};

use super::{asked::Want, place::Placed, section::Section};

impl<'a> Section<'a> {
    pub(crate) fn texts(&self, key: &str) -> Vec<String> {
        let Some(spanned) = self.get(key, Want::Texts) else { return Vec::new() };
        let DeValue::Array(items) = spanned.get_ref() else {
            self.wrong(spanned, key, "a list of texts", "[\"…\"]");
            return Vec::new();
        };
        let text = |item: &Spanned<DeValue<'_>>| match item.get_ref() {
            DeValue::String(text) => Some(text.to_string()),
            _ => {
                self.wrong(item, key, "a list of texts", "[\"…\"]");
                None
            }
        };
        items.iter().filter_map(text).collect()
    }

    /// Whether a list is there without anything in it.
    pub(crate) fn is_empty_list(&self, key: &str) -> bool {
        matches!(self.written(key).map(Spanned::get_ref), Some(DeValue::Array(items)) if items.is_empty())
    }

    /// The texts of a list with their places; what is no text is left out.
    pub(crate) fn placed_texts(&self, key: &str) -> Vec<Placed<'a, &'a str>> {
        let Some(DeValue::Array(items)) = self.get(key, Want::Texts).map(Spanned::get_ref) else {
            return Vec::new();
        };
        items.iter().filter_map(|item| self.placed_text(item)).collect()
    }

    /// Rows of texts: `rows = [["a", "b"], ["c", "d"]]`.
    pub(crate) fn rows(&self, key: &str) -> Vec<Vec<Placed<'a, &'a str>>> {
        let Some(spanned) = self.get(key, Want::Rows) else { return Vec::new() };
        let DeValue::Array(rows) = spanned.get_ref() else {
            self.wrong(spanned, key, "a list of rows", "[[\"…\", \"…\"]]");
            return Vec::new();
        };
        let row = |row: &'a Spanned<DeValue<'a>>| match row.get_ref() {
            DeValue::Array(cells) => {
                let cell = |cell: &'a Spanned<DeValue<'a>>| {
                    let text = self.placed_text(cell);
                    if text.is_none() {
                        self.wrong(cell, key, "rows of texts", "[[\"…\", \"…\"]]");
                    }
                    text
                };
                Some(cells.iter().filter_map(cell).collect())
            }
            _ => {
                self.wrong(row, key, "a list of rows", "[[\"…\", \"…\"]]");
                None
            }
        };
        rows.iter().filter_map(row).collect()
    }

    /// The text at `spanned`, if it is one.
    pub(crate) fn placed_text(&self, spanned: &'a Spanned<DeValue<'a>>) -> Option<Placed<'a, &'a str>> {
        if let DeValue::String(text) = spanned.get_ref() { Some(self.placed(spanned, text.as_ref())) } else { None }
    }

    /// A list of texts that must not be empty.
    pub(crate) fn need_texts(&self, key: &str) -> Vec<String> {
        self.need(key);
        let texts = self.texts(key);
        if texts.is_empty() {
            self.complain(format!("\"{key}\" is missing or empty"), format!("Add {key} = [\"…\"]."));
        }
        texts
    }
}
