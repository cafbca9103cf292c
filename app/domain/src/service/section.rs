//! A TOML table under reading: takes keys out one by one, and complains of what is left.

use std::{cell::RefCell, collections::BTreeSet, ops::Range};

use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use super::{
    Complaint,
    complaint::Complaints,
    field::Condition,
    place::{Placed, written_at},
};
use crate::rules::{Expression, Names, Type};

/// One table of one file.
pub(super) struct Section<'a> {
    file: &'a str,
    text: &'a str,
    span: Range<usize>,
    table: &'a DeTable<'a>,
    taken: RefCell<BTreeSet<String>>,
    complaints: &'a Complaints,
}

impl<'a> Section<'a> {
    /// The whole of a file.
    pub(super) fn root(file: &'a str, text: &'a str, table: &'a DeTable<'a>, complaints: &'a Complaints) -> Self {
        Section { file, text, span: 0..0, table, taken: RefCell::default(), complaints }
    }

    pub(super) fn has(&self, key: &str) -> bool {
        self.table.contains_key(key)
    }

    pub(super) fn complain(&self, what: impl Into<String>, cure: impl Into<String>) {
        self.complaints.push(Complaint::at(self.file, self.text, self.span.start, what, cure));
    }

    pub(super) fn complain_at<T>(&self, placed: &Placed<'_, T>, what: impl Into<String>, cure: impl Into<String>) {
        self.complaints.push(Complaint::at(placed.file, placed.text, placed.place.start, what, cure));
    }

    /// A complaint about the value of `key`.
    pub(super) fn complain_key(&self, key: &str, what: impl Into<String>, cure: impl Into<String>) {
        let start = self.table.get(key).map_or(self.span.start, |spanned| spanned.span().start);
        self.complaints.push(Complaint::at(self.file, self.text, start, what, cure));
    }

    pub(super) fn get(&self, key: &str) -> Option<&'a Spanned<DeValue<'a>>> {
        self.taken.borrow_mut().insert(key.into());
        self.table.get(key)
    }

    fn placed<T>(&self, spanned: &Spanned<DeValue<'_>>, value: T) -> Placed<'a, T> {
        Placed { value, place: spanned.span(), file: self.file, text: self.text }
    }

    pub(super) fn wrong(&self, spanned: &Spanned<DeValue<'_>>, key: &str, wanted: &str, sample: &str) {
        let found = spanned.get_ref().type_str();
        let article = if matches!(found, "integer" | "array") { "an" } else { "a" };
        let what = format!("\"{key}\" is {article} {found} and has to be {wanted}");
        self.complaints.push(Complaint::at(
            self.file,
            self.text,
            spanned.span().start,
            what,
            format!("Write it like {key} = {sample}."),
        ));
    }

    /// An optional text.
    pub(super) fn text(&self, key: &str) -> Option<Placed<'a, &'a str>> {
        let spanned = self.get(key)?;
        match spanned.get_ref() {
            DeValue::String(text) => Some(self.placed(spanned, text.as_ref())),
            _ => {
                self.wrong(spanned, key, "a text", "\"…\"");
                None
            }
        }
    }

    /// A text that has to be there; empty after a complaint.
    pub(super) fn need_text(&self, key: &str) -> String {
        if self.table.get(key).is_none() {
            self.complain(format!("\"{key}\" is missing"), format!("Add {key} = \"…\"."));
        }
        self.text(key).map(|placed| placed.value.to_owned()).unwrap_or_default()
    }

    pub(super) fn texts(&self, key: &str) -> Vec<String> {
        let Some(spanned) = self.get(key) else { return Vec::new() };
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

    /// A list of texts that must not be empty.
    pub(super) fn need_texts(&self, key: &str) -> Vec<String> {
        let texts = self.texts(key);
        if texts.is_empty() {
            self.complain(format!("\"{key}\" is missing or empty"), format!("Add {key} = [\"…\"]."));
        }
        texts
    }

    /// An expression that yields `wanted`.
    pub(super) fn expression(&self, key: &str, names: &Names, wanted: &Type) -> Option<Expression> {
        let placed = self.text(key)?;
        self.read_expression(&placed, names, wanted)
    }

    /// An expression that has to be there; one that yields nothing after a complaint.
    pub(super) fn need_expression(&self, key: &str, names: &Names, wanted: &Type) -> Expression {
        if !self.has(key) {
            self.complain(format!("\"{key}\" is missing"), format!("Add {key} = \"…\"."));
        }
        self.expression(key, names, wanted).unwrap_or_default()
    }

    fn read_expression(&self, placed: &Placed<'a, &'a str>, names: &Names, wanted: &Type) -> Option<Expression> {
        Expression::read(placed.value, names, wanted)
            .map_err(|fault| {
                let offset =
                    placed.place.start + written_at(&placed.text[placed.place.clone()], placed.value, fault.at);
                self.complaints.push(Complaint::at(self.file, self.text, offset, fault.what, fault.cure));
            })
            .ok()
    }

    /// `true`, `false`, or an expression that decides.
    pub(super) fn condition(&self, key: &str, names: &Names) -> Condition {
        match self.table.get(key).map(Spanned::get_ref) {
            Some(DeValue::String(_)) => {
                self.expression(key, names, &Type::Bool).map_or(Condition::Never, Condition::When)
            }
            _ if self.flag(key) => Condition::Always,
            _ => Condition::Never,
        }
    }

    /// A table of expressions: `args = { code = "subject.code" }`.
    pub(super) fn expressions(&self, key: &str, names: &Names) -> Vec<(String, Expression)> {
        let Some(table) = self.section(key) else { return Vec::new() };
        let keys: Vec<&str> = table.table.keys().map(|k| k.get_ref().as_ref()).collect();
        keys.into_iter().filter_map(|k| Some((k.to_owned(), table.expression(k, names, &Type::Any)?))).collect()
    }

    /// A table of texts: `fill = { address = "address" }`.
    pub(super) fn text_pairs(&self, key: &str) -> Vec<(String, Placed<'a, &'a str>)> {
        let Some(table) = self.section(key) else { return Vec::new() };
        let keys: Vec<&str> = table.table.keys().map(|k| k.get_ref().as_ref()).collect();
        keys.into_iter().filter_map(|k| Some((k.to_owned(), table.text(k)?))).collect()
    }

    /// The table `key`, if it is there.
    pub(super) fn section(&self, key: &str) -> Option<Section<'a>> {
        let spanned = self.get(key)?;
        match spanned.get_ref() {
            DeValue::Table(table) => Some(self.inner(spanned.span(), table)),
            _ => {
                self.wrong(spanned, key, "a table", "{ … }");
                None
            }
        }
    }

    /// The tables `[[key]]`, in order.
    pub(super) fn sections(&self, key: &str) -> Vec<Section<'a>> {
        let Some(spanned) = self.get(key) else { return Vec::new() };
        let DeValue::Array(items) = spanned.get_ref() else {
            let what = format!("\"{key}\" has to be a list of tables");
            self.complaints.push(Complaint::at(
                self.file,
                self.text,
                spanned.span().start,
                what,
                format!("Write [[{key}]] above it."),
            ));
            return Vec::new();
        };
        let inner = |item: &'a Spanned<DeValue<'a>>| match item.get_ref() {
            DeValue::Table(table) => Some(self.inner(item.span(), table)),
            _ => {
                self.wrong(item, key, "a list of tables", "[{ … }]");
                None
            }
        };
        items.iter().filter_map(inner).collect()
    }

    fn inner(&self, span: Range<usize>, table: &'a DeTable<'a>) -> Section<'a> {
        Section {
            file: self.file,
            text: self.text,
            span,
            table,
            taken: RefCell::default(),
            complaints: self.complaints,
        }
    }

    /// Complains of every key that nobody asked for.
    pub(super) fn done(&self) {
        let taken = self.taken.borrow();
        for key in self.table.keys().filter(|key| !taken.contains(key.get_ref().as_ref())) {
            let name: &str = key.get_ref().as_ref();
            let cure = match super::nearest(name, taken.iter().map(String::as_str)) {
                Some(near) => format!("Did you mean \"{near}\"?"),
                None => {
                    format!("Leave it out, or use one of: {}.", taken.iter().cloned().collect::<Vec<_>>().join(", "))
                }
            };
            self.complaints.push(Complaint::at(
                self.file,
                self.text,
                key.span().start,
                format!("\"{name}\" is not known here"),
                cure,
            ));
        }
    }
}
