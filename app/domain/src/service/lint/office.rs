//! Letters, checklists, second officials and escalations that could not work.

use std::collections::BTreeSet;

use super::Lint;
use crate::service::{Action, Needs, Notify, Queue, is_id, nearest};

/// The portal's messages `check-…`: a check of that id would take their words.
const CHECK_WORDS: [&str; 6] = ["title", "lead", "next", "fee", "declare", "submit"];

impl Lint<'_> {
    pub(super) fn office(&self) {
        for action in &self.service.actions {
            self.checklist(action);
            self.second(action);
            self.letter(action);
            self.due(action);
        }
        self.escalations();
        self.supervisors();
        self.needy_queues();
    }

    fn of_action(&self, key: &str, id: &str, what: String, cure: &str) {
        self.complain("action", key, id, what, cure);
    }

    fn checklist(&self, action: &Action) {
        let mut seen = BTreeSet::new();
        for check in &action.checklist {
            let wrong = if !is_id(check) {
                Some(("is not snake_case", "Use small letters, like \"proof_seen\"."))
            } else if CHECK_WORDS.contains(&check.as_str()) {
                Some(("is a word of the portal's own pages", "Give the check another id."))
            } else if !seen.insert(check) {
                Some(("stands twice in the checklist", "Leave one of them out."))
            } else {
                None
            };
            if let Some((why, cure)) = wrong {
                self.of_action("checklist", check, format!("the check \"{check}\" {why}"), cure);
            }
        }
        if action.is_applicants_alone() && !action.checklist.is_empty() {
            let what = format!("the action \"{}\" has a checklist, and no official does it", action.id);
            self.of_action("id", &action.id, what, "Leave the checklist out, or add a role to \"by\".");
        }
    }

    /// Whoever has to confirm finds the case in a queue.
    fn second(&self, action: &Action) {
        let Some(second) = &action.second else { return };
        if action.is_applicants_alone() {
            let what = format!("the action \"{}\" needs a second official, and no official does it", action.id);
            self.of_action("id", &action.id, what, "Leave \"second\" out, or add a role to \"by\".");
        }
        for role in second.by.iter().filter(|role| !self.finds(role, &action.from, Needs::Second)) {
            let what = format!("nobody with the role \"{role}\" finds what is to be confirmed");
            let near = nearest(role, self.roles());
            let cure = near.filter(|near| near != role).map_or_else(
                || "Add a [[queue]] with proposed = true for this role.".to_owned(),
                |near| format!("Did you mean \"{near}\"? If not, add a [[queue]] with proposed = true for this role."),
            );
            self.complain("action", "second", role, what, cure);
        }
    }

    /// Whether a queue of the role shows cases in one of `states`, or all that need `needs`.
    fn finds(&self, role: &String, states: &[String], needs: Needs) -> bool {
        let own = self.service.queues.iter().filter(|queue| queue.roles.contains(role));
        own.into_iter().any(|queue| match queue.needs {
            Some(shown) => shown == needs,
            None => states.iter().all(|state| queue.states.contains(state)),
        })
    }

    fn roles(&self) -> impl Iterator<Item = &str> {
        self.service.queues.iter().flat_map(|queue| &queue.roles).map(String::as_str)
    }

    /// A letter comes with a notice.
    fn letter(&self, action: &Action) {
        let Some(letter) = &action.letter else { return };
        if !is_id(letter) {
            let what = format!("the letter \"{letter}\" is not snake_case");
            self.of_action("letter", letter, what, "Use small letters, like \"ruling\".");
        }
        if action.is_applicants_alone() {
            let what = format!("the action \"{}\" makes a letter, and no official does it", action.id);
            self.of_action("letter", letter, what, "Leave \"letter\" out, or add a role to \"by\".");
        }
        let begins = !action.from.contains(&action.to);
        let told = |notify: &Notify| notify.is_of_action(&action.id) || (begins && notify.is_of_state(&action.to));
        if !self.service.notifies.iter().any(|notify| notify.to_applicant && told(notify)) {
            let what =
                format!("nobody hears of the letter \"{letter}\": no notice tells of the action or of its state");
            self.of_action("letter", letter, what, "Add a [[notify]] for the state to which the action leads.");
        }
    }

    /// A term that an action gives is that of the state which it begins.
    fn due(&self, action: &Action) {
        if action.due.is_none() {
            return;
        }
        let last = self.service.state(&action.to).is_some_and(|state| state.last);
        if last || action.from.contains(&action.to) {
            let why = if last { "ends the case" } else { "begins no state" };
            let what = format!("the action \"{}\" gives a term and {why}", action.id);
            self.of_action("id", &action.id, what, "Leave \"due\" out.");
        }
    }

    /// Whoever leads finds a queue, and there is work to give out.
    fn supervisors(&self) {
        let office = &self.service.office;
        for role in office.supervisors.iter().filter(|role| !self.roles().any(|known| known == role.as_str())) {
            let near = nearest(role, self.roles());
            let cure = near.map_or_else(
                || "Add the role to a [[queue]].".to_owned(),
                |near| format!("Did you mean \"{near}\"? If not, add the role to a [[queue]]."),
            );
            let what = format!("no queue shows anything to the supervisor \"{role}\"");
            self.complain("office", "supervisors", role, what, cure);
        }
        if (office.by_load || office.colleagues) && self.service.states_of_work().next().is_none() {
            let what = "officials have nothing to do here, so that nothing can be given to anybody".to_owned();
            self.complain("office", "distribute", "load", what, "Leave [office] out, or add an [[action]] for a role.");
        }
    }

    /// There is a term to warn of, and somebody who hears of it.
    fn escalations(&self) {
        for escalate in &self.service.escalations {
            for state in &escalate.states {
                self.unknown_state("escalate", "states", state);
                let given = |action: &Action| action.to == *state && action.due.is_some();
                let known = self.service.state(state);
                let has_term = known.is_none_or(|state| state.term.is_some());
                if !has_term && !self.service.actions.iter().any(given) {
                    let what = format!("the state \"{state}\" has no term to warn of");
                    self.complain("escalate", "states", state, what, "Add a term to the state, or leave it out.");
                }
            }
            if !self.finds(&escalate.to, &escalate.states, Needs::Help) {
                let what = format!("nobody with the role \"{}\" finds the case", escalate.to);
                let near = nearest(&escalate.to, self.roles()).filter(|near| *near != escalate.to);
                let cure = near.map_or_else(
                    || "Add a [[queue]] with escalated = true for this role.".to_owned(),
                    |near| format!("Did you mean \"{near}\"?"),
                );
                self.complain("escalate", "to", &escalate.to, what, cure);
            }
        }
    }

    /// Whoever is called to help can do something.
    fn helpless(&self, queue: &Queue) {
        let called = self.service.escalations.iter().filter(|escalate| queue.roles.contains(&escalate.to));
        for state in called.flat_map(|escalate| &escalate.states) {
            if self.service.state(state).is_some() && self.service.actions_for(state, &queue.roles).next().is_none() {
                let what = format!("the queue \"{}\" shows \"{state}\" and offers no action in it", queue.id);
                let cure = "Add an action from that state for a role of the queue.";
                self.complain("queue", "id", &queue.id, what, cure);
            }
        }
    }

    /// A queue of what needs somebody shows something one day.
    fn needy_queues(&self) {
        let s = self.service;
        for queue in &s.queues {
            let (empty, cure) = match queue.needs {
                Some(Needs::Second) => {
                    (s.actions.iter().all(|action| action.second.is_none()), "Add \"second\" to an action.")
                }
                Some(Needs::Help) => {
                    self.helpless(queue);
                    (s.escalations.is_empty(), "Add an [[escalate]].")
                }
                Some(Needs::Resending | Needs::Reading | Needs::Waking) | None => (false, ""),
            };
            if empty {
                let what = format!("the queue \"{}\" never shows anything", queue.id);
                self.complain("queue", "id", &queue.id, what, format!("{cure} Or leave the queue out."));
            }
        }
    }
}
