//! Fields: the questions, with what decides whether and how they are asked.

use super::{kind::Kind, section::Section};
use crate::rules::{Expression, Names, Scope, Type};

/// One question. Its id is the id of its words.
#[derive(Debug)]
pub struct Field {
    pub id: String,
    /// The repeated group of whose items it is a part.
    pub group: Option<String>,
    pub kind: Kind,
    /// Whether an answer is needed.
    pub required: Condition,
    /// Hidden means absent for rules, kept in the draft, dropped at submission.
    pub show: Condition,
    /// Whether the answer is `value`, shown and not typed.
    pub readonly: Condition,
    /// Holds for a right answer; its text is the attribute `check` of the field's message.
    pub check: Option<Expression>,
    /// Holds for a likely answer; when not, the attribute `advise` asks the person to look again, once.
    pub advise: Option<Expression>,
    /// The answer offered before the resident types one; the answer itself where readonly or calculated.
    pub value: Option<Expression>,
    /// The roles and units that see the answer; those of its page, when there are none.
    pub sees: Vec<String>,
    /// Whether officials find the case by the words of the answer.
    pub search: bool,
}

/// `true`, `false`, or an expression that decides.
#[derive(Debug)]
pub enum Condition {
    Never,
    Always,
    When(Expression),
}

impl Condition {
    pub fn holds(&self, scope: &Scope<'_>) -> bool {
        match self {
            Self::Never => false,
            Self::Always => true,
            Self::When(expression) => expression.holds(scope),
        }
    }

    /// The expression that decides, if one does.
    pub fn expression(&self) -> Option<&Expression> {
        if let Self::When(expression) = self { Some(expression) } else { None }
    }
}

impl Field {
    pub(super) fn read(section: &Section<'_>, group: Option<String>, names: &Names) -> Self {
        let field = Self {
            id: section.need_id(false),
            group,
            kind: Kind::read(section, names),
            required: section.condition("required", names),
            show: section.shown(names),
            readonly: section.condition("readonly", names),
            check: section.decision("check", names),
            advise: section.decision("advise", names),
            value: section.expression("value", names, &Type::Any),
            sees: section.texts("sees"),
            search: section.flag("search"),
        };
        if field.search && !field.kind.has_words() {
            let cure = "Leave \"search\" out: cases are found by texts, names, addresses and codes.";
            section.complain_key("search", "nobody looks for words in an answer of this type", cure);
        }
        let needs_value = if matches!(field.kind, Kind::Calculated) {
            Some("a calculated field")
        } else {
            (!matches!(field.readonly, Condition::Never)).then_some("a readonly field")
        };
        if let Some(needs) = needs_value.filter(|_| !section.has("value")) {
            section.complain(format!("{needs} has no value"), "Add value = \"…\", the expression that gives it.");
        }
        if field.is_calculated() || matches!(field.readonly, Condition::Always) {
            for (key, what) in [("advise", "its advice is never shown"), ("required", "it is never missing")] {
                if section.has(key) {
                    section.doubt_key(key, format!("nobody types this answer, and {what}"), "Leave it out.");
                }
            }
        }
        section.done();
        field
    }

    /// Whether a person never types it.
    pub fn is_calculated(&self) -> bool {
        matches!(self.kind, Kind::Calculated)
    }

    /// Every expression that it has.
    pub fn expressions(&self) -> impl Iterator<Item = &Expression> {
        let conditions = [&self.show, &self.required, &self.readonly].map(Condition::expression);
        let own = [self.check.as_ref(), self.advise.as_ref(), self.value.as_ref()];
        conditions.into_iter().chain(own).flatten().chain(self.kind.expressions())
    }

    /// Every expression that decides its value or whether it is there: what it depends on.
    pub fn decided_by(&self) -> impl Iterator<Item = &Expression> {
        let given = self.is_calculated() || !matches!(self.readonly, Condition::Never);
        [self.show.expression(), self.readonly.expression(), self.value.as_ref().filter(|_| given)]
            .into_iter()
            .flatten()
    }
}
