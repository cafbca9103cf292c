//! Registers that would be told of another case, or of what is no longer so.

use std::collections::BTreeSet;

use super::Lint;
use crate::service::{Opens, Submit, names::OWN};

impl Lint<'_> {
    pub(super) fn told(&self) {
        for submit in &self.service.submits {
            // Two cases with one key would be one act, and of the second nobody would ever hear.
            if !submit.key.reads().contains(&"case") {
                let what = format!("the key of \"{}\" is not the case's own: two cases would be one act", submit.id);
                self.complain(
                    "submit",
                    "id",
                    &submit.id,
                    what,
                    "Begin it with case.id, such as case.id + \"/decision\".",
                );
            }
            if submit.again.is_none() && self.says_answers(submit) && self.may_change_after(submit) {
                let what = format!(
                    "the applicant may change what \"{}\" says, and nothing tells whether the register hears of it",
                    submit.id
                );
                let cure = "Add changed = \"again\", or changed = \"once\" where the first word is what counts.";
                self.complain("submit", "id", &submit.id, what, cure);
            }
        }
    }

    fn says_answers(&self, submit: &Submit) -> bool {
        let answers = |name: &&str| !OWN.contains(name) && !self.service.params.iter().any(|param| param.id == **name);
        submit.body.iter().any(|(_, expression)| expression.reads().iter().any(answers))
    }

    /// Whether there is a way from where it is sent to where the applicant may change answers.
    fn may_change_after(&self, submit: &Submit) -> bool {
        let service = self.service;
        let ways: Vec<(&str, &str)> = self.ways().into_iter().chain(self.closing()).collect();
        let mut reached: BTreeSet<&str> = submit.when.iter().map(String::as_str).collect();
        loop {
            let next: Vec<&str> = ways
                .iter()
                .filter(|(from, to)| reached.contains(from) && !reached.contains(to))
                .map(|way| way.1)
                .collect();
            if next.is_empty() {
                break;
            }
            reached.extend(next);
        }
        let opening = service.actions.iter().filter(|action| action.is_applicants() && action.opens != Opens::Nothing);
        opening.flat_map(|action| &action.from).any(|from| reached.contains(from.as_str()))
    }
}
