//! Retention, renewal and refunds that speak of states as they are not.

use super::Lint;
use crate::{
    application::RENEWAL,
    service::{Complaint, nearest},
};

impl Lint<'_> {
    pub(super) fn lasting(&self) {
        self.retention();
        self.renewal();
        for refund in self.service.fee.iter().flat_map(|fee| &fee.refund) {
            self.unknown_state("fee", "refund", &refund.state);
        }
        for action in self.service.actions.iter().filter(|action| action.id == RENEWAL) {
            let what = format!("\"{}\" is an address of the portal's own", action.id);
            self.complain("action", "id", &action.id, what, "Give the action another id.");
        }
    }

    /// Every last state has an outcome, and nothing else has: only what is over can be deleted.
    fn retention(&self) {
        let s = self.service;
        let Some(retention) = s.retention.as_ref().filter(|retention| !retention.outcomes.is_empty()) else { return };
        let last = || s.states.iter().filter(|state| state.last).map(|state| state.id.as_str());
        for (outcome, _) in &retention.outcomes {
            let (what, cure) = match s.state(outcome) {
                None => {
                    let near = nearest(outcome, last());
                    let cure = near.map_or("Name a last state.".to_owned(), |near| format!("Did you mean \"{near}\"?"));
                    (format!("there is no state \"{outcome}\""), cure)
                }
                Some(state) if !state.last => (
                    format!("\"{outcome}\" is not a last state, and what goes on is kept"),
                    "Name a state with last = true, or leave it out.".to_owned(),
                ),
                Some(_) => continue,
            };
            self.complain_of_key("retention", outcome, what, cure);
        }
        for state in last().filter(|state| retention.of(state).is_none()) {
            let what = format!("nothing says how long a case is kept that ends as \"{state}\"");
            self.complain_of_key(
                "retention",
                "outcomes",
                what,
                format!("Add {state} = \"keep\", or a time like \"P7Y\"."),
            );
        }
    }

    /// What can be renewed is over one day, and by itself.
    fn renewal(&self) {
        for notice in self.service.renewal.iter().filter(|_| self.service.from_look).map(|renewal| &renewal.notice) {
            let what = "what is renewed begins with the case before it, and here it begins with a look".to_owned();
            self.complain("renewal", "notice", notice, what, "Leave from_look out, or [renewal].");
        }
        for from in self.service.renewal.iter().flat_map(|renewal| &renewal.from) {
            self.unknown_state("renewal", "from", from);
            let state = self.service.state(from);
            if state.is_some_and(|state| !state.ends_by_itself()) {
                let what = format!("\"{from}\" can be renewed before its term ends, and it has none that does");
                self.complain("renewal", "from", from, what, "Give the state a term with ends = \"…\".");
            }
        }
    }

    /// A complaint where `key` is written in the table `[table]` or one inside it.
    fn complain_of_key(&self, table: &str, key: &str, what: String, cure: String) {
        let place = self.files.iter().find_map(|(file, text)| Some((*file, *text, key_in(text, table, key)?)));
        self.complaints.push(match place {
            Some((file, text, offset)) => Complaint::at(file, text, offset, what, cure),
            None => Complaint::whole(self.files.first().map_or("service.toml", |(file, _)| file), what, cure),
        });
    }
}

/// Where `key` stands before an equals sign, or is the last name of a header, in a table or one inside it.
fn key_in(text: &str, table: &str, key: &str) -> Option<usize> {
    let (mut start, mut inside) = (0, false);
    for line in text.split_inclusive('\n') {
        let words = line.trim();
        if let Some(header) = words.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            inside = header == table || header.strip_prefix(table).is_some_and(|rest| rest.starts_with('.'));
        }
        let is_sign = |c: char| c.is_ascii_alphanumeric() || c == '_';
        let is_key = |at: &usize| {
            let (before, after) = (&line[..*at], &line[*at + key.len()..]);
            let after = after.trim_start();
            !before.ends_with(is_sign) && (after.starts_with('=') || after.starts_with(']'))
        };
        let found = line.match_indices(key).map(|(at, _)| at).find(is_key);
        if let Some(at) = found.filter(|_| inside) {
            return Some(start + at);
        }
        start += line.len();
    }
    None
}
