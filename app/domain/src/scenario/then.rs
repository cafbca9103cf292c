//! What follows in a scenario: expectations, and what happens between them.

use std::collections::BTreeMap;

use jiff::{Span, civil::Date};
use rust_decimal::Decimal;

use super::{Place, answers::Given, office::Doing, world::Says};
use crate::{
    case::Mark,
    identifiers::PersonCode,
    people::{Official, Person},
    rules::Value,
};

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
    /// What the official has looked at, of the action's checklist.
    pub(super) ticks: Vec<String>,
    /// Whether it names an earlier case of the same person that goes on.
    pub(super) original: bool,
    /// What the applicant answers otherwise.
    pub(super) answers: Given,
}

/// A case gets into other hands.
#[derive(Debug)]
pub(super) struct Hand {
    pub(super) by: Official,
    /// The colleague who gets it, perhaps `by` themselves; nobody when it is given back.
    pub(super) to: Option<Official>,
    /// Why it is not done, when it should not be.
    pub(super) refused: Option<String>,
}

/// A second official agrees, or does not.
#[derive(Debug)]
pub(super) struct SecondLook {
    pub(super) confirms: bool,
    pub(super) by: Official,
    pub(super) reason: Option<String>,
    /// Why it is not done, when it should not be.
    pub(super) refused: Option<String>,
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
    /// Whether the person may act for whom they apply, asked now.
    Represents(bool),
    /// From now on the registers know of mandates, know of none any more, or are silent.
    Mandate(String),
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
    /// The person says whether the register of a read may be asked.
    Consent {
        read: String,
        yes: bool,
    },
    /// A case waits for the answer of a read.
    Awaits(String),
    Submit,
    State(String),
    /// The last day of the state's term, and the day until which the authority means to be done.
    Term {
        last_day: Date,
        target: Option<Date>,
    },
    Act(Box<Act>),
    /// Who handles the case, by their given name; `None` is nobody.
    HandledBy(Option<Person>),
    /// An official takes the case, gives it to a colleague, or gives it back.
    Hand(Box<Hand>),
    /// So many people have to confirm it, the applicant among them where the list has them.
    Signers(u32),
    /// Somebody who is asked to confirm it does, or declines with a reason.
    Reply {
        by: Person,
        reason: Option<String>,
    },
    /// An action waits for a second official.
    Proposed(String),
    /// A second official looks at what was proposed.
    Second(Box<SecondLook>),
    /// The applicant got this letter.
    Letter(String),
    /// The term is nearly over, and the case stands out.
    Escalated(String),
    /// The applicant opens a notice, which serves them with what it says.
    Opened(String),
    /// The register got the message of a submit, or the owner of one heard of a dispute by this call, with these parts.
    Told {
        submit: String,
        body: BTreeMap<String, Value>,
    },
    /// A notice lies in the inbox of the applicant, or of `to`.
    Notice {
        text: String,
        to: Option<PersonCode>,
    },
    Stuck(bool),
    /// The register that took the message of a submit in has decided.
    CalledBack {
        submit: String,
        /// Why not, when it has not accepted.
        refusal: Option<String>,
    },
    Resend(Official),
    /// The applicant renews what they have, with these answers beside the old ones.
    Renew(Given),
    /// Whether the content of the case was deleted.
    Erased(bool),
    /// From now on the register answers so.
    Register {
        call: String,
        says: Says,
    },
    /// How an offer stands, by a word of [`STANDINGS`](super::offers::STANDINGS); of the applicant, or of `to`.
    Offered {
        offer: String,
        standing: String,
        to: Option<PersonCode>,
    },
    /// The person begins an application with an offer.
    Take(String),
    Decline(String),
    Restore(String),
    /// The unit to which the case belongs.
    Unit(String),
    /// An official opens the case and does not get to see the answer to this question.
    Withheld {
        field: String,
        by: Official,
    },
    /// For this official there is no such case, or there is.
    Unseen {
        unseen: bool,
        by: Official,
    },
    /// Time passes, and the worker works.
    After(Span),
    /// Something beside deciding.
    Office(Box<Doing>),
}
