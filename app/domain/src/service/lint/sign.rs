//! Confirmations that would be waited for for ever, come too late, or lead nowhere.

use super::Lint;

impl Lint<'_> {
    /// The states of `[sign]` are there, the waiting ends, and no register hears of it before that.
    pub(super) fn sign(&self) {
        let s = self.service;
        let Some(sign) = &s.sign else { return };
        for (key, id) in [("wait_in", &sign.wait_in), ("then", &sign.then), ("declined", &sign.declined)] {
            self.unknown_state("sign", key, id);
            if key != "wait_in" && *id == sign.wait_in {
                let what = format!("the case waits in \"{id}\" and goes on to the same state");
                self.complain("sign", key, id, what, "Name the state in which it goes on.");
            }
        }
        let waits = &sign.wait_in;
        let ends = s.state(waits).and_then(|state| state.term.as_ref()).is_some_and(|term| term.ends.is_some());
        if s.state(waits).is_some() && !ends {
            let what = format!("a case whose signers do not answer stays in \"{waits}\" for ever");
            let cure = "Give the state a term that ends: term = { length = \"P14D\", ends = \"…\" }.";
            self.complain("state", "id", waits, what, cure);
        }
        for submit in s.submits.iter().filter(|submit| submit.when.contains(waits)) {
            let what = format!("the submit \"{}\" tells a register before everybody has confirmed", submit.id);
            self.complain("submit", "when", waits, what, format!("Let it wait for \"{}\".", sign.then));
        }
    }
}
