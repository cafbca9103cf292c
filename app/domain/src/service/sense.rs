//! Conditions that decide nothing: they hold whatever is answered, or can never hold.
//!
//! What makes no sense is refused before it is published. A version that was published goes on, even when a later
//! program sees more in it.

use toml::{Spanned, de::DeValue};

use super::{Complaint, complaint::Complaints, field::Condition, section::Section};
use crate::rules::{Expression, Names, Type, Value};

/// What a condition that always holds comes to, with the cure, and the same of one that never can.
type Sense = [(&'static str, &'static str); 2];

/// By the key under which the condition stands.
const SENSE: [(&str, Sense); 7] = [
    (
        "show",
        [("this is always asked", "Leave it out"), ("this is never asked", "Leave this out, or mend the condition")],
    ),
    ("required", [("this is always needed", "Write required = true"), ("this is never needed", "Leave it out")]),
    ("readonly", [("nobody ever types this", "Write readonly = true"), ("everybody types this", "Leave it out")]),
    ("check", [("no answer is wrong by it", "Leave it out, or mend it"), ("no answer is right", "Mend the condition")]),
    (
        "advise",
        [("its advice is never shown", "Leave it out, or mend it"), ("its advice is always shown", "Make it a hint")],
    ),
    ("rule", [("it stops nobody", "Leave the clause out, or mend it"), ("nobody is eligible", "Mend the condition")]),
    ("when", [("it tells nothing", "Leave the precheck out, or mend it"), ("it is for nobody", "Mend the condition")]),
];

/// The names, whatever their questions offer.
pub(super) fn widened(names: &Names) -> Names {
    names.iter().map(|(name, of)| (name.clone(), of.widened())).collect()
}

impl Complaints {
    /// A complaint about what can be read and makes no sense.
    pub(super) fn doubt(&self, complaint: Complaint) {
        if !self.published {
            self.push(complaint);
        }
    }
}

impl<'a> Section<'a> {
    /// A condition under `key`, one of [`SENSE`], that has something to decide.
    pub(crate) fn decision(&self, key: &str, names: &Names) -> Option<Expression> {
        let decision = self.expression(key, names, &Type::Bool)?;
        let Some((_, [always, never])) = SENSE.iter().find(|(known, _)| *known == key) else { return Some(decision) };
        if decision.constant() == Some(Value::Bool(true)) {
            self.doubt_key(key, format!("\"{key}\" always holds: {}", always.0), format!("{}.", always.1));
        } else if decision.never_holds() {
            self.doubt_key(key, format!("\"{key}\" can never hold: {}", never.0), format!("{}.", never.1));
        }
        Some(decision)
    }

    /// A decision that has to be there; one that yields nothing after a complaint.
    pub(crate) fn need_decision(&self, key: &str, names: &Names) -> Expression {
        self.need_there(key);
        self.decision(key, names).unwrap_or_default()
    }

    /// When this is asked: always, unless something else is written.
    pub(crate) fn shown(&self, names: &Names) -> Condition {
        if let Some(DeValue::Boolean(false)) = self.written("show").map(Spanned::get_ref) {
            self.doubt_key("show", "this is never asked", "Leave this out, or say when it is asked.");
        }
        self.condition_or("show", names, Condition::Always)
    }

    /// Whether only what cannot be read is complained of.
    pub(crate) fn is_published(&self) -> bool {
        self.complaints().published
    }

    /// A doubt about the value of `key`.
    pub(crate) fn doubt_key(&self, key: &str, what: impl Into<String>, cure: impl Into<String>) {
        let place = self.place_of(key);
        self.complaints().doubt(Complaint { what: what.into(), cure: cure.into(), ..place });
    }
}
