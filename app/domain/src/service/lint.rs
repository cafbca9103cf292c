//! Faults that show only when the whole service is seen.

use std::collections::BTreeSet;

use super::{Complaint, Service, complaint::Complaints, nearest};

/// Addresses under a service that are not steps.
const PAGES: [&str; 2] = ["check", "eligibility"];
/// First words of the portal's own addresses: a service of that id could not be reached.
pub const ADDRESSES: [&str; 11] =
    ["accessibility", "admin", "cases", "drafts", "help", "inbox", "looks", "privacy", "sign-in", "sign-out", "words"];
/// The portal's messages `step-…`: a step of that id would take their words.
const STEP_WORDS: [&str; 3] = ["known", "optional", "continue"];
/// The portal's messages `queue-…`.
const QUEUE_WORDS: [&str; 8] = ["reference", "person", "state", "sent", "due", "official", "empty", "nav"];

pub(super) fn lint(service: &Service, files: &[(&str, &str)], complaints: &Complaints) {
    let lint = Lint { service, files, complaints };
    lint.twice();
    lint.fills();
    lint.states();
    lint.queues();
    lint.least();
}

struct Lint<'a> {
    service: &'a Service,
    files: &'a [(&'a str, &'a str)],
    complaints: &'a Complaints,
}

impl Lint<'_> {
    /// A complaint where `"id"` is written after `key` in a table `[[table]]`.
    fn complain(&self, table: &str, key: &str, id: &str, what: String, cure: impl Into<String>) {
        let found = self
            .files
            .iter()
            .flat_map(|(file, text)| find(text, table, key, id).map(move |at| (at.how_sure, *file, *text, at.offset)));
        // The last of the surest: of two declarations it is the second that is one too many.
        let complaint = match found.max_by_key(|(how_sure, ..)| *how_sure) {
            Some((_, file, text, offset)) => Complaint::at(file, text, offset, what, cure),
            None => Complaint::whole(self.files.first().map_or("service.toml", |(file, _)| file), what, cure),
        };
        self.complaints.push(complaint);
    }

    fn unknown_state(&self, table: &str, key: &str, id: &str) {
        if self.service.state(id).is_none() {
            let near = nearest(id, self.service.states.iter().map(|state| state.id.as_str()));
            let cure =
                near.map_or("Add a [[state]] with this id.".to_owned(), |near| format!("Did you mean \"{near}\"?"));
            self.complain(table, key, id, format!("there is no state \"{id}\""), cure);
        }
    }

    fn twice(&self) {
        let s = self.service;
        let kinds: [(&str, Vec<&String>); 7] = [
            ("eligibility", s.eligibility.iter().map(|x| &x.id).collect()),
            ("step", s.steps.iter().map(|x| &x.id).collect()),
            ("field", s.fields().map(|x| &x.id).chain(s.reads.iter().map(|x| &x.id)).collect()),
            ("submit", s.submits.iter().map(|x| &x.id).collect()),
            ("state", s.states.iter().map(|x| &x.id).collect()),
            ("action", s.actions.iter().map(|x| &x.id).collect()),
            ("queue", s.queues.iter().map(|x| &x.id).collect()),
        ];
        for (kind, ids) in kinds {
            let mut seen = BTreeSet::new();
            for id in ids.into_iter().filter(|id| !seen.insert(*id)) {
                let table = match kind {
                    "field" if s.reads.iter().any(|read| read.id == *id) => "read",
                    "field" => "step.field",
                    kind => kind,
                };
                self.complain(
                    table,
                    "id",
                    id,
                    format!("the {kind} \"{id}\" is declared twice"),
                    "Give one of them another id.",
                );
            }
        }
        let own_pages = s.steps.iter().filter(|step| PAGES.contains(&step.id.as_str()));
        let taken = own_pages.map(|step| ("step", &step.id, "a page of the portal's own"));
        let own_words = s.steps.iter().filter(|step| STEP_WORDS.contains(&step.id.as_str()));
        let taken = taken.chain(own_words.map(|step| ("step", &step.id, "a word of the portal's own pages")));
        let queues = s.queues.iter().filter(|queue| QUEUE_WORDS.contains(&queue.id.as_str()));
        let taken = taken.chain(queues.map(|queue| ("queue", &queue.id, "a word of the portal's own pages")));
        let address = Some(&s.id).filter(|id| ADDRESSES.contains(&id.as_str()));
        let taken = taken.chain(address.map(|id| ("", id, "an address of the portal's own")));
        for (table, id, what) in taken {
            self.complain(
                table,
                "id",
                id,
                format!("\"{id}\" is {what}"),
                format!("Give the {} another id.", if table.is_empty() { "service" } else { table }),
            );
        }
        let own = |id: &str| ["subject", "case", "decision", "service"].contains(&id);
        for field in s.fields().filter(|field| own(&field.id)) {
            self.complain(
                "step.field",
                "id",
                &field.id,
                format!("\"{}\" is a name of the portal's own", field.id),
                "Give the field another id.",
            );
        }
        for read in s.reads.iter().filter(|read| own(&read.id)) {
            self.complain(
                "read",
                "id",
                &read.id,
                format!("\"{}\" is a name of the portal's own", read.id),
                "Give the read another id.",
            );
        }
    }

    fn fills(&self) {
        for read in &self.service.reads {
            for (field, _) in read.fill.iter().filter(|(field, _)| self.service.field(field).is_none()) {
                let cure = self.near_field(field);
                self.complain(
                    "read",
                    "id",
                    &read.id,
                    format!("the read \"{}\" fills \"{field}\", and there is no such field", read.id),
                    cure,
                );
            }
        }
    }

    fn near_field(&self, id: &str) -> String {
        let near = nearest(id, self.service.fields().map(|field| field.id.as_str()));
        near.map_or("Add a field with this id.".to_owned(), |near| format!("Did you mean \"{near}\"?"))
    }

    /// Every state can be reached and can be left.
    fn states(&self) {
        let s = self.service;
        let mut ways: Vec<(&str, &str)> = Vec::new();
        for action in &s.actions {
            self.unknown_state("action", "to", &action.to);
            for from in &action.from {
                self.unknown_state("action", "from", from);
                ways.push((from, &action.to));
            }
        }
        for submit in &s.submits {
            let outcomes = [("on_accept", &submit.on_accept), ("on_reject", &submit.on_reject)];
            submit.when.iter().for_each(|state| self.unknown_state("submit", "when", state));
            for (key, to) in outcomes.into_iter().filter_map(|(key, state)| Some((key, state.as_ref()?))) {
                self.unknown_state("submit", key, to);
                ways.extend(submit.when.iter().map(|from| (from.as_str(), to.as_str())));
            }
        }
        for notify in &s.notifies {
            self.unknown_state("notify", "state", &notify.state);
        }
        let first = s.states.first().map_or("", |state| state.id.as_str());
        for state in &s.states {
            if state.id != first && !ways.iter().any(|(from, to)| *to == state.id && *from != state.id) {
                let cure = "Add an action or a submit that leads there, or leave it out.";
                self.complain("state", "id", &state.id, format!("no way leads to the state \"{}\"", state.id), cure);
            }
            if !state.last && !ways.iter().any(|(from, to)| *from == state.id && *to != state.id) {
                let cure = "Add an action from it, or write last = true.";
                self.complain(
                    "state",
                    "id",
                    &state.id,
                    format!("no way leads out of the state \"{}\"", state.id),
                    cure,
                );
            }
        }
    }

    /// An official who sees a case in a queue can do something with it, and its columns are answers.
    fn queues(&self) {
        for queue in &self.service.queues {
            for column in queue.columns.iter().filter(|column| self.service.field(column).is_none()) {
                let cure = self.near_field(column);
                self.complain(
                    "queue",
                    "columns",
                    column,
                    format!("the queue \"{}\" shows \"{column}\", and there is no such field", queue.id),
                    cure,
                );
            }
            for state in &queue.states {
                self.unknown_state("queue", "states", state);
                let last = self.service.state(state).is_none_or(|state| state.last);
                if !last && self.service.actions_for(state, &queue.roles).next().is_none() {
                    let what = format!("the queue \"{}\" shows \"{state}\" and offers no action in it", queue.id);
                    self.complain(
                        "queue",
                        "id",
                        &queue.id,
                        what,
                        "Add an action from that state for a role of the queue, or leave the state out.",
                    );
                }
            }
        }
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

/// Every place of `"id"` in `text`: surest after `key` in a table `[[table]]`, then elsewhere in such a table.
fn find(text: &str, table: &str, key: &str, id: &str) -> impl Iterator<Item = Found> {
    let (wanted, quoted) = (format!("[[{table}]]"), format!("\"{id}\""));
    let (mut start, mut header) = (0, "");
    let mut found = Vec::new();
    for line in text.split_inclusive('\n') {
        let words = line.trim();
        if words.starts_with("[[") || words.starts_with('[') && words.ends_with(']') && !words.contains('"') {
            header = words;
        }
        if let Some(at) = line.find(&quoted) {
            let here = if table.is_empty() { header.is_empty() } else { header == wanted };
            let keyed = words.split_once('=').is_some_and(|(before, _)| before.trim() == key);
            found.push(Found { how_sure: 2 * u8::from(here) + u8::from(keyed), offset: start + at });
        }
        start += line.len();
    }
    found.into_iter()
}
