//! Who has to confirm what is submitted, how many of them, and where the case is meanwhile.

use super::{catalogue::Level, section::Section};
use crate::{
    identifiers::PersonCode,
    rules::{Expression, Names, Type, Value},
    sheet::Sheet,
};

/// The policy of confirmations. A change of the answers always makes earlier ones void.
#[derive(Debug)]
pub struct Sign {
    /// Yields the codes of the people who have to confirm; an empty list is nobody.
    pub signers: Expression,
    /// How many of them are enough; all of them, when absent.
    pub at_least: Option<u32>,
    /// Whether they are asked one after the other, in the order of the list.
    pub order: bool,
    /// The lowest level of sign-in with which one can confirm.
    pub level: Level,
    /// The state in which the case waits for them.
    pub wait_in: String,
    /// Where it goes from there when enough have confirmed what was submitted.
    pub then: String,
    /// Where it goes when so many have declined that it cannot go on.
    pub declined: String,
}

impl Sign {
    pub(super) fn read(section: &Section<'_>, names: &Names) -> Self {
        let sign = Self {
            signers: section.need_expression("signers", names, &Type::List(Box::new(Type::Text))),
            at_least: section.whole_number("at_least"),
            order: section.flag("order"),
            level: section
                .one_of("level", &[("substantial", Level::Substantial), ("high", Level::High), ("low", Level::Low)]),
            wait_in: section.need_text("wait_in"),
            then: section.need_text("then"),
            declined: section.need_text("declined"),
        };
        if section.has("signers") && sign.signers.constant().is_some_and(|list| list == Value::List(Vec::new())) {
            section.complain_key(
                "signers",
                "the list of signers is always empty: nobody is ever asked",
                "Name an answer or a read that holds their codes, or leave [sign] out.",
            );
        }
        if sign.at_least == Some(0) {
            section.complain_key(
                "at_least",
                "none of the signers would have to confirm",
                "Write how many have to, or leave it out: then all of them have to.",
            );
        }
        section.done();
        sign
    }

    /// How many of so many signers have to confirm.
    pub fn needed(&self, signers: usize) -> usize {
        self.at_least.map_or(signers, |least| least as usize)
    }

    /// The people who have to confirm, each once, in the order of the list. `None` when that cannot be told: the list
    /// or a code in it is missing or is nobody's, or there are fewer people than have to confirm.
    pub fn signers(&self, sheet: &Sheet<'_>) -> Option<Vec<PersonCode>> {
        let Value::List(codes) = sheet.at_top(|scope| self.signers.value(scope)) else { return None };
        let mut signers: Vec<PersonCode> = Vec::new();
        for code in codes {
            let code: PersonCode = code.as_text()?.parse().ok()?;
            if code.is_visitor() {
                return None;
            }
            if !signers.contains(&code) {
                signers.push(code);
            }
        }
        let enough = signers.is_empty() || signers.len() >= self.needed(signers.len());
        enough.then_some(signers)
    }

    /// How many others have to be waited for when `applicant` submits; `None` when that cannot be told.
    pub fn others(&self, sheet: &Sheet<'_>, applicant: &PersonCode) -> Option<usize> {
        let signers = self.signers(sheet)?;
        let others = signers.iter().filter(|signer| *signer != applicant).count();
        let own = signers.len() - others;
        Some(if self.needed(signers.len()) > own { others } else { 0 })
    }
}
