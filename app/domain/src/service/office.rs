//! What keeps officials right and in time: a second pair of eyes, nobody in their own matter, help before a term is over.

use super::{Action, section::Section};
use crate::{
    calendar::Length,
    rules::{Expression, Names, Type},
};

/// Who else has to agree before an action is done.
#[derive(Debug)]
pub struct Second {
    /// Roles that may confirm.
    pub by: Vec<String>,
    /// Whether nobody may confirm what they proposed themselves.
    pub different_person: bool,
    /// When it is needed; always, when absent. What is unknown needs it.
    pub when: Option<Expression>,
}

/// What happens some time before the term of a state is over.
#[derive(Debug)]
pub struct Escalate {
    /// Also of the message `escalate-<id>`, which tells officials why the case stands out.
    pub id: String,
    pub states: Vec<String>,
    /// How much of the term is left then.
    pub left: Length,
    /// The role that has to look at it.
    pub to: String,
    /// Whether the official who handles the case no longer does.
    pub reassigns: bool,
}

impl Second {
    pub(super) fn read(section: &Section<'_>, names: &Names) -> Self {
        let second = Self {
            by: section.need_texts("by"),
            different_person: section.flag("different_person") || !section.has("different_person"),
            when: section.expression("when", names, &Type::Bool),
        };
        section.done();
        second
    }
}

impl Escalate {
    pub(super) fn read(section: &Section<'_>) -> Self {
        let left = section.length("left");
        if !section.has("left") {
            section.complain("the escalation does not say when", "Add left = \"2 workdays\".");
        }
        if let Some(Length::Months(_)) = left {
            section.complain_key("left", "months are too long a warning", "Write days, workdays, hours or workhours.");
        }
        let escalate = Self {
            id: section.need_id(false),
            states: section.need_texts("states"),
            left: left.unwrap_or(Length::Days(1)),
            to: section.need_text("to"),
            reassigns: section.one_of("action", &[("notify", false), ("reassign", true)]),
        };
        section.done();
        escalate
    }
}

/// `[conflict] when = "…"`: an official for whom it holds has nothing to do with the case. It knows `official` beside
/// all other names.
pub(super) fn conflict(section: &Section<'_>, names: &Names) -> Option<Expression> {
    let mut names = names.clone();
    let parts = ["code", "given_name", "family_name"].map(|part| (part.to_owned(), Type::Text));
    names.insert("official".into(), Type::Context(parts.into()));
    if !section.has("when") {
        section.complain("[conflict] says nothing", "Add when = \"official.code = …\".");
    }
    let when = section.expression("when", &names, &Type::Bool);
    section.done();
    when
}

/// `[office]`: who gives cases to whom. Without it officials take free cases and give their own back.
#[derive(Debug, Default)]
pub struct Office {
    /// Roles that assign, take over, give back, distribute, and say who of their people is away.
    pub supervisors: Vec<String>,
    /// Whether whoever may handle a case may hand it to a colleague who may.
    pub colleagues: bool,
    /// Whether free cases are given out as they come, to whoever has the fewest.
    pub by_load: bool,
}

impl Office {
    pub(super) fn read(section: &Section<'_>) -> Self {
        let office = Self {
            supervisors: section.texts("supervisors"),
            colleagues: section.flag("colleagues"),
            by_load: section.one_of("distribute", &[("by_hand", false), ("load", true)]),
        };
        if !["supervisors", "colleagues", "distribute"].iter().any(|key| section.has(key)) {
            section.complain("[office] says nothing", "Add supervisors = [\"…\"], a role.");
        }
        section.done();
        office
    }

    /// What takes a case takes it from a colleague as far as a supervisor does it; where nobody supervises, as the action
    /// says.
    pub(super) fn rule(&self, actions: &mut [Action]) {
        for action in actions.iter_mut().filter(|action| action.takes) {
            let over = |role: &&String| self.supervisors.is_empty() || self.supervisors.contains(role);
            action.over = action.by.iter().filter(over).cloned().collect();
        }
    }

    /// Whether one of these roles supervises.
    pub fn is_led_by(&self, roles: &[String]) -> bool {
        self.supervisors.iter().any(|role| roles.contains(role))
    }
}
