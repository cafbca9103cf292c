//! Faults that show only when the whole service is seen.

mod circles;
mod groups;
mod lasting;
mod names;
mod never;
mod notify;
mod offers;
mod office;
mod queues;
mod reads;
mod sees;
mod sign;
mod tables;
mod tasks;
mod told;
mod workflow;

use super::{Complaint, Service, complaint::Complaints, nearest};

pub use names::ADDRESSES;

pub(super) fn lint(service: &Service, files: &[(&str, &str)], complaints: &Complaints) {
    let lint = Lint { service, files, complaints };
    lint.names();
    lint.groups();
    lint.fills();
    lint.reads();
    lint.offers();
    lint.circles();
    lint.tables();
    lint.states();
    lint.queues();
    lint.conditions_of_queues();
    lint.columns_of_queues();
    lint.lasting();
    lint.sign();
    lint.office();
    lint.sees();
    lint.tasks();
    lint.notices();
    lint.told();
    lint.least();
    lint.never();
}

struct Lint<'a> {
    service: &'a Service,
    files: &'a [(&'a str, &'a str)],
    complaints: &'a Complaints,
}

impl Lint<'_> {
    /// A complaint where `"id"` is written after `key` in a table `[[table]]`.
    fn complain(&self, table: &str, key: &str, id: &str, what: String, cure: impl Into<String>) {
        self.complaints.push(self.complaint(table, key, id, what, cure.into()));
    }

    /// The same about what can be read and makes no sense.
    fn doubt(&self, table: &str, key: &str, id: &str, what: String, cure: impl Into<String>) {
        self.complaints.doubt(self.complaint(table, key, id, what, cure.into()));
    }

    fn complaint(&self, table: &str, key: &str, id: &str, what: String, cure: String) -> Complaint {
        let found = self
            .files
            .iter()
            .flat_map(|(file, text)| find(text, table, key, id).map(move |at| (at.how_sure, *file, *text, at.offset)));
        // The last of the surest: of two declarations it is the second that is one too many.
        match found.max_by_key(|(how_sure, ..)| *how_sure) {
            Some((_, file, text, offset)) => Complaint::at(file, text, offset, what, cure),
            None => Complaint::whole(self.files.first().map_or("service.toml", |(file, _)| file), what, cure),
        }
    }

    fn unknown_state(&self, table: &str, key: &str, id: &str) {
        if self.service.state(id).is_none() {
            let near = nearest(id, self.service.states.iter().map(|state| state.id.as_str()));
            let cure =
                near.map_or("Add a [[state]] with this id.".to_owned(), |near| format!("Did you mean \"{near}\"?"));
            self.complain(table, key, id, format!("there is no state \"{id}\""), cure);
        }
    }

    fn fills(&self) {
        for read in &self.service.reads {
            let top = |id: &str| self.service.field(id).is_some_and(|field| field.group.is_none());
            for (field, _) in read.fill.iter().filter(|(field, _)| !top(field)) {
                let cure = self.near_field(field);
                self.complain(
                    "read",
                    "id",
                    &read.id,
                    format!("the read \"{}\" fills \"{field}\", and there is no such field outside a group", read.id),
                    cure,
                );
            }
        }
    }

    fn near_field(&self, id: &str) -> String {
        let near = nearest(id, self.service.fields().map(|field| field.id.as_str()));
        near.map_or("Add a field with this id.".to_owned(), |near| format!("Did you mean \"{near}\"?"))
    }

    fn least(&self) {
        let s = self.service;
        for (kind, none) in
            [("step", s.steps.is_empty()), ("state", s.states.is_empty()), ("languages", s.languages.is_empty())]
        {
            if none {
                let cure = if kind == "languages" {
                    "Add [languages] with required = [\"et\", \"en\"].".into()
                } else {
                    format!("Add a [[{kind}]].")
                };
                self.complain("", "id", &s.id, format!("the service has no {kind}"), cure);
            }
        }
    }
}

/// Where an id may be written, and how sure that is.
struct Found {
    how_sure: u8,
    offset: usize,
}

/// Every place of `"id"` in `text`: surest after `key` in a table `[[table]]` or `[table]`, then elsewhere in such a table.
fn find(text: &str, table: &str, key: &str, id: &str) -> impl Iterator<Item = Found> {
    let (each, once, quoted) = (format!("[[{table}]]"), format!("[{table}]"), format!("\"{id}\""));
    let (mut start, mut header) = (0, "");
    let mut found = Vec::new();
    for line in text.split_inclusive('\n') {
        let words = line.trim();
        if words.starts_with("[[") || words.starts_with('[') && words.ends_with(']') && !words.contains('"') {
            header = words;
        }
        if let Some(at) = line.find(&quoted) {
            let here = if table.is_empty() { header.is_empty() } else { header == each || header == once };
            let keyed = words.split_once('=').is_some_and(|(before, _)| before.trim() == key);
            found.push(Found { how_sure: 2 * u8::from(here) + u8::from(keyed), offset: start + at });
        }
        start += line.len();
    }
    found.into_iter()
}
