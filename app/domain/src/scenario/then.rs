//! What follows in a scenario: expectations, and what happens between them.

use std::collections::BTreeMap;

use jiff::{Span, civil::Date};
use rust_decimal::Decimal;

use super::{Place, answers::Given, world::Says};
use crate::{case::Mark, people::Official, rules::Value};

/// One line of what follows.
#[derive(Debug)]
pub(super) struct Step {
    pub(super) place: Place,
    pub(super) then: Then,
}

/// Somebody does an action of the service.
#[derive(Debug)]
pub(super) struct Act {
    pub(super) action: String,
    pub(super) by: By,
    pub(super) reason: Option<String>,
    /// Why it is not done, when it should not be.
    pub(super) refused: Option<String>,
    /// What the official finds wrong with the answers.
    pub(super) marks: Vec<Mark>,
    /// What the applicant answers otherwise.
    pub(super) answers: Given,
}

/// Who acts.
#[derive(Debug)]
pub(super) enum By {
    Applicant,
    Official(Official),
}

/// An expectation, or something that happens.
#[derive(Debug)]
pub(super) enum Then {
    /// Whether the person may have it; and when not, the clause that fails.
    Eligible {
        eligible: bool,
        clause: Option<String>,
    },
    /// Euros and cents; nothing is 0.
    Fee(Decimal),
    /// Names of fields, rules, tables, parameters or reads with their values.
    Values(BTreeMap<String, Value>),
    /// The name has no value.
    Absent(String),
    /// The page that is due: a step with its items, `check` or `eligibility`.
    Due(String),
    /// A read without whose answer there is no going on.
    Later(String),
    Submit,
    State(String),
    /// The last day of the state's term.
    Term(Date),
    Act(Box<Act>),
    /// The applicant opens a notice, which serves them with what it says.
    Opened(String),
    /// The register got the message of a submit, or the owner of one heard of a dispute by this call, with these parts.
    Told {
        submit: String,
        body: BTreeMap<String, Value>,
    },
    Notice(String),
    Stuck(bool),
    Resend(Official),
    /// From now on the register answers so.
    Register {
        call: String,
        says: Says,
    },
    /// Time passes, and the worker works.
    After(Span),
}
