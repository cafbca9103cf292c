//! Steps and fields: the pages of an application and the questions on them.

use rust_decimal::Decimal;

use super::section::Section;
use crate::rules::{Expression, Names, Scope, Type};

/// One page of questions. Its id is the last part of its URL.
#[derive(Debug)]
pub struct Step {
    pub id: String,
    pub fields: Vec<Field>,
}

/// One question. Its id is the id of its words.
#[derive(Debug)]
pub struct Field {
    pub id: String,
    pub kind: Kind,
    /// Whether an answer is needed.
    pub required: Condition,
    /// Hidden means absent for rules, kept in the draft, dropped at submission.
    pub show: Condition,
    /// Holds for a right answer; its text is the attribute `check` of the field's message.
    pub check: Option<Expression>,
    /// The answer offered before the resident types one.
    pub value: Option<Expression>,
}

/// What kind of answer a field takes.
#[derive(Debug)]
pub enum Kind {
    Text { max: u32 },
    LongText { max: u32 },
    Number { min: Option<Decimal>, max: Option<Decimal> },
    Date { min: Option<Expression>, max: Option<Expression> },
    YesNo,
    Choice { options: Vec<String> },
    Plate,
    Email,
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
}

impl Step {
    pub(super) fn read(section: &Section<'_>, names: &Names) -> Self {
        let step = Self {
            id: section.need_id(false),
            fields: section.sections("field").iter().map(|field| Field::read(field, names)).collect(),
        };
        if step.fields.is_empty() {
            section.complain(
                format!("the step \"{}\" asks nothing", step.id),
                "Add [[step.field]] under it, or leave the step out.",
            );
        }
        section.done();
        step
    }
}

impl Field {
    fn read(section: &Section<'_>, names: &Names) -> Self {
        let field = Self {
            id: section.need_id(false),
            kind: Kind::read(section, names),
            required: section.condition("required", names),
            show: if section.has("show") { section.condition("show", names) } else { Condition::Always },
            check: section.expression("check", names, &Type::Bool),
            value: section.expression("value", names, &Type::Any),
        };
        section.done();
        field
    }
}

impl Kind {
    const WORDS: [(&'static str, u8); 8] = [
        ("text", 0),
        ("long_text", 1),
        ("number", 2),
        ("date", 3),
        ("yes_no", 4),
        ("choice", 5),
        ("plate", 6),
        ("email", 7),
    ];

    fn read(section: &Section<'_>, names: &Names) -> Self {
        if !section.has("type") {
            section.complain("the field has no type", "Add type = \"text\" or another type.");
        }
        match section.one_of("type", &Self::WORDS) {
            1 => Self::LongText { max: section.whole_number("max").unwrap_or(2000) },
            2 => Self::Number { min: section.decimal("min"), max: section.decimal("max") },
            3 => Self::Date {
                min: section.expression("min", names, &Type::Date),
                max: section.expression("max", names, &Type::Date),
            },
            4 => Self::YesNo,
            5 => Self::Choice { options: section.need_texts("options") },
            6 => Self::Plate,
            7 => Self::Email,
            _ => Self::Text { max: section.whole_number("max").unwrap_or(200) },
        }
    }

    /// The type that expressions see for a field whose `type` is `word`.
    pub(super) fn type_of(word: &str) -> Type {
        match word {
            "number" => Type::Number,
            "date" => Type::Date,
            "yes_no" => Type::Bool,
            _ => Type::Text,
        }
    }

    /// The ways in which an answer of this kind can be wrong, beside being absent or failing its check.
    pub fn faults(&self) -> Vec<&'static str> {
        let bounds = |low: Option<&'static str>, high: Option<&'static str>| {
            ["invalid"].into_iter().chain(low).chain(high).collect()
        };
        match self {
            Self::Text { .. } | Self::LongText { .. } => vec!["too-long"],
            Self::Number { min, max } => bounds(min.map(|_| "too-small"), max.map(|_| "too-large")),
            Self::Date { min, max } => bounds(min.as_ref().map(|_| "too-early"), max.as_ref().map(|_| "too-late")),
            Self::YesNo | Self::Choice { .. } | Self::Plate | Self::Email => vec!["invalid"],
        }
    }
}
