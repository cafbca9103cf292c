//! A TOML table under reading: takes keys out one by one, and complains of what is left.

use std::{cell::RefCell, collections::BTreeSet, ops::Range};

use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use super::{
    Complaint,
    asked::{ANY_KEY, EACH, Want},
    complaint::Complaints,
    field::Condition,
    place::{Placed, written_at},
};
use crate::rules::{Expression, Names, Type};

/// One table of one file.
pub(crate) struct Section<'a> {
    file: &'a str,
    text: &'a str,
    span: Range<usize>,
    table: &'a DeTable<'a>,
    taken: RefCell<BTreeSet<String>>,
    needed: RefCell<BTreeSet<String>>,
    /// Its place among the tables, as far as anybody notes it: `step.field`.
    path: String,
    complaints: &'a Complaints,
}

impl<'a> Section<'a> {
    /// The whole of a file.
    pub(crate) fn root(file: &'a str, text: &'a str, table: &'a DeTable<'a>, complaints: &'a Complaints) -> Self {
        let (taken, needed) = (RefCell::default(), RefCell::default());
        Section { file, text, span: 0..0, table, taken, needed, path: String::new(), complaints }
    }

    pub(crate) fn has(&self, key: &str) -> bool {
        self.table.contains_key(key)
    }

    pub(crate) fn complain(&self, what: impl Into<String>, cure: impl Into<String>) {
        self.complaints.push(Complaint::at(self.file, self.text, self.span.start, what, cure));
    }

    /// Where the table stands.
    pub(crate) fn place(&self) -> Complaint {
        Complaint::at(self.file, self.text, self.span.start, "", "")
    }

    pub(crate) fn complain_at<T>(&self, placed: &Placed<'_, T>, what: impl Into<String>, cure: impl Into<String>) {
        self.complaints.push(Complaint::at(placed.file, placed.text, placed.place.start, what, cure));
    }

    /// A complaint about the value of `key`.
    pub(crate) fn complain_key(&self, key: &str, what: impl Into<String>, cure: impl Into<String>) {
        self.complaints.push(Complaint { what: what.into(), cure: cure.into(), ..self.place_of(key) });
    }

    pub(super) fn place_at<T>(&self, placed: &Placed<'_, T>) -> Complaint {
        Complaint::at(placed.file, placed.text, placed.place.start, "", "")
    }

    /// Where the value of `key` stands; without one, the table.
    pub(super) fn place_of(&self, key: &str) -> Complaint {
        let start = self.table.get(key).map_or(self.span.start, |spanned| spanned.span().start);
        Complaint::at(self.file, self.text, start, "", "")
    }

    pub(super) fn complaints(&self) -> &Complaints {
        self.complaints
    }

    /// The value of `key` as it is written, whatever it is.
    pub(super) fn written(&self, key: &str) -> Option<&'a Spanned<DeValue<'a>>> {
        self.table.get(key)
    }

    /// The value of `key`, which has to be what is wanted.
    pub(crate) fn get(&self, key: &str, want: Want) -> Option<&'a Spanned<DeValue<'a>>> {
        self.note(key, want);
        self.taken.borrow_mut().insert(key.into());
        self.table.get(key)
    }

    /// The keys of the table, as they are written.
    pub(crate) fn keys(&self) -> Vec<&'a str> {
        self.table.keys().map(|key| key.get_ref().as_ref()).collect()
    }

    fn note(&self, key: &str, want: Want) {
        if let Some(asked) = &self.complaints.asked {
            let free = self.path.ends_with(ANY_KEY);
            asked.note(&self.path, if free { ANY_KEY } else { key }, want);
        }
    }

    /// Remembers that the table does not do without `key`.
    pub(crate) fn need(&self, key: &str) {
        self.needed.borrow_mut().insert(key.into());
    }

    pub(crate) fn placed<T>(&self, spanned: &Spanned<DeValue<'_>>, value: T) -> Placed<'a, T> {
        Placed { value, place: spanned.span(), file: self.file, text: self.text }
    }

    pub(crate) fn wrong(&self, spanned: &Spanned<DeValue<'_>>, key: &str, wanted: &str, sample: &str) {
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
    pub(crate) fn text(&self, key: &str) -> Option<Placed<'a, &'a str>> {
        self.text_as(key, Want::Text)
    }

    /// An optional text of a certain kind.
    pub(crate) fn text_as(&self, key: &str, want: Want) -> Option<Placed<'a, &'a str>> {
        let spanned = self.get(key, want)?;
        match spanned.get_ref() {
            DeValue::String(text) => Some(self.placed(spanned, text.as_ref())),
            _ => {
                self.wrong(spanned, key, "a text", "\"…\"");
                None
            }
        }
    }

    /// A text that has to be there; empty after a complaint.
    pub(crate) fn need_text(&self, key: &str) -> String {
        self.need(key);
        if self.table.get(key).is_none() {
            self.complain(format!("\"{key}\" is missing"), format!("Add {key} = \"…\"."));
        }
        self.text(key).map(|placed| placed.value.to_owned()).unwrap_or_default()
    }

    /// An expression that yields `wanted`.
    pub(crate) fn expression(&self, key: &str, names: &Names, wanted: &Type) -> Option<Expression> {
        let placed = self.text_as(key, Want::Expression)?;
        self.read_expression(&placed, names, wanted)
    }

    /// An expression that has to be there; one that yields nothing after a complaint.
    pub(crate) fn need_expression(&self, key: &str, names: &Names, wanted: &Type) -> Expression {
        self.need_there(key);
        self.expression(key, names, wanted).unwrap_or_default()
    }

    /// Complains where `key` is missing.
    pub(super) fn need_there(&self, key: &str) {
        self.need(key);
        if !self.has(key) {
            self.complain(format!("\"{key}\" is missing"), format!("Add {key} = \"…\"."));
        }
    }

    pub(crate) fn read_expression(
        &self,
        placed: &Placed<'a, &'a str>,
        names: &Names,
        wanted: &Type,
    ) -> Option<Expression> {
        Expression::read(placed.value, names, wanted)
            .map_err(|fault| {
                let offset =
                    placed.place.start + written_at(&placed.text[placed.place.clone()], placed.value, fault.at);
                self.complaints.push(Complaint::at(self.file, self.text, offset, fault.what, fault.cure));
            })
            .ok()
    }

    /// `true`, `false`, or an expression that decides.
    pub(crate) fn condition(&self, key: &str, names: &Names) -> Condition {
        self.note(key, Want::Flag);
        self.note(key, Want::Expression);
        match self.table.get(key).map(Spanned::get_ref) {
            Some(DeValue::String(_)) => self.decision(key, names).map_or(Condition::Never, Condition::When),
            _ if self.flag(key) => Condition::Always,
            _ => Condition::Never,
        }
    }

    /// The same, with another default than never.
    pub(crate) fn condition_or(&self, key: &str, names: &Names, default: Condition) -> Condition {
        let written = self.condition(key, names);
        if self.has(key) { written } else { default }
    }

    /// Whether the value of `key` is a text.
    pub(crate) fn is_text(&self, key: &str) -> bool {
        if let Some(asked) = &self.complaints.asked {
            asked.note_either(&self.path, key);
        }
        matches!(self.table.get(key).map(Spanned::get_ref), Some(DeValue::String(_)))
    }

    /// A table of expressions: `args = { code = "subject.code" }`.
    pub(crate) fn expressions(&self, key: &str, names: &Names) -> Vec<(String, Expression)> {
        let Some(table) = self.map(key) else { return Vec::new() };
        table.keys().into_iter().filter_map(|k| Some((k.to_owned(), table.expression(k, names, &Type::Any)?))).collect()
    }

    /// A table of texts: `fill = { address = "address" }`.
    pub(crate) fn text_pairs(&self, key: &str) -> Vec<(String, Placed<'a, &'a str>)> {
        let Some(table) = self.map(key) else { return Vec::new() };
        table.keys().into_iter().filter_map(|k| Some((k.to_owned(), table.text(k)?))).collect()
    }

    /// The texts of this table, whose keys are the writer's.
    pub(crate) fn text_pairs_here(&self) -> Vec<(String, Placed<'a, &'a str>)> {
        self.keys().into_iter().filter_map(|key| Some((key.to_owned(), self.text(key)?))).collect()
    }

    /// The table `key`, if it is there.
    pub(crate) fn section(&self, key: &str) -> Option<Section<'a>> {
        self.table(key, key, Want::Table)
    }

    /// The table `key`, if it is there; its keys are not the reader's but the writer's.
    pub(crate) fn map(&self, key: &str) -> Option<Section<'a>> {
        self.table(key, &format!("{key}.{ANY_KEY}"), Want::Map)
    }

    fn table(&self, key: &str, path: &str, want: Want) -> Option<Section<'a>> {
        let spanned = self.get(key, want)?;
        match spanned.get_ref() {
            DeValue::Table(table) => Some(self.inner(spanned.span(), table, path)),
            _ => {
                self.wrong(spanned, key, "a table", "{ … }");
                None
            }
        }
    }

    /// The tables `[[key]]`, in order.
    pub(crate) fn sections(&self, key: &str) -> Vec<Section<'a>> {
        let Some(spanned) = self.get(key, Want::Tables) else { return Vec::new() };
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
            DeValue::Table(table) => Some(self.inner(item.span(), table, key)),
            _ => {
                self.wrong(item, key, "a list of tables", "[{ … }]");
                None
            }
        };
        items.iter().filter_map(inner).collect()
    }

    fn inner(&self, span: Range<usize>, table: &'a DeTable<'a>, key: &str) -> Section<'a> {
        let path = match &self.complaints.asked {
            None => String::new(),
            Some(_) if self.path.is_empty() => key.to_owned(),
            Some(_) if self.path.ends_with(ANY_KEY) => format!("{}.{EACH}", self.path),
            Some(_) => format!("{}.{key}", self.path),
        };
        Section {
            file: self.file,
            text: self.text,
            span,
            table,
            taken: RefCell::default(),
            needed: RefCell::default(),
            path,
            complaints: self.complaints,
        }
    }

    /// Complains of every key that nobody asked for.
    pub(crate) fn done(&self) {
        if let Some(asked) = &self.complaints.asked {
            asked.note_done(&self.path, &self.needed.borrow());
        }
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
