//! Notices that nobody would get, and extensions of terms that are none.

use super::{Lint, nearest};
use crate::{
    notice::PORTALS_OWN,
    service::{Action, Notify, Occasion},
};

impl Lint<'_> {
    pub(super) fn notices(&self) {
        for notify in &self.service.notifies {
            match &notify.of {
                Occasion::State(state) => self.unknown_state("notify", "state", state),
                Occasion::Action(action) => self.told_action(action),
            }
            self.hearers(notify);
        }
        for action in self.service.actions.iter().filter(|action| action.extends.is_some()) {
            self.extension(action);
        }
    }

    fn told_action(&self, id: &str) {
        let known = self.service.actions.iter().find(|action| action.id == id);
        if known.is_none() {
            let near = nearest(id, self.service.actions.iter().map(|action| action.id.as_str()));
            let cure =
                near.map_or("Add an [[action]] with this id.".into(), |near| format!("Did you mean \"{near}\"?"));
            self.complain("notify", "action", id, format!("there is no action \"{id}\""), cure);
        } else if known.is_some_and(Action::is_applicants_alone) {
            let what = format!("only the applicant does \"{id}\", and knows of it");
            self.complain("notify", "action", id, what, "Tell of the state to which it leads.");
        }
    }

    fn hearers(&self, notify: &Notify) {
        let complain = |what: String, cure: &str| self.complain("notify", "text", &notify.text, what, cure);
        if PORTALS_OWN.contains(&notify.text.as_str()) {
            complain(format!("\"{}\" is a letter of the portal's own", notify.text), "Give the text another id.");
        }
        if notify.to_signers && self.service.sign.is_none() {
            complain("nobody has to confirm such an application".into(), "Leave \"signers\" out, or add [sign].");
        }
        if notify.legal && !notify.to_applicant {
            let what = "a document is served to the applicant, and the applicant does not hear of it";
            complain(what.into(), "Add \"applicant\" to \"to\", or leave \"legal\" out.");
        }
    }

    /// The case stays where it is, a term runs there, and both are counted alike.
    fn extension(&self, action: &Action) {
        let complain = |what: String, cure: &str| self.complain("action", "id", &action.id, what, cure);
        let id = &action.id;
        if action.is_applicants_alone() {
            complain(format!("the action \"{id}\" extends a term, and no official does it"), "Leave \"extends\" out.");
        }
        if action.from != [action.to.clone()] {
            let cure = "Let \"from\" name one state, and \"to\" the same.";
            complain(format!("the action \"{id}\" extends a term and moves the case"), cure);
        }
        if !action.reason {
            let cure = "Add reason = true.";
            complain(format!("the action \"{id}\" extends a term, and nobody hears why"), cure);
        }
        if !self.service.notifies.iter().any(|notify| notify.to_applicant && notify.is_of_action(id)) {
            let cure = "Add a [[notify]] with action = \"…\".";
            complain(format!("the action \"{id}\" extends a term, and the applicant does not hear of it"), cure);
        }
        let term = self.service.state(&action.to).and_then(|state| state.term.as_ref());
        match (term, action.extends) {
            (None, _) => complain(format!("the state \"{}\" has no term to extend", action.to), "Add a term to it."),
            (Some(term), Some(more)) if term.length.unit() != more.unit() => {
                let what = format!("the action \"{id}\" counts otherwise than the term: {} and {more}", term.length);
                complain(what, "Count both in days, or both in working days.");
            }
            _ => {}
        }
    }
}
