//! What the catalogue shows of a service, who may use it, and what it costs.

use jiff::Span;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::section::Section;
use crate::rules::{Expression, Names, Type};

/// The life events under which services are found, as the portal lists them; each has the words `life-<id>`.
pub const LIFE_EVENTS: [&str; 14] = [
    "having_a_child",
    "studying",
    "working",
    "losing_a_job",
    "moving_home",
    "owning_a_car",
    "driving",
    "health",
    "retirement",
    "losing_someone",
    "travelling",
    "moving_to_estonia",
    "starting_a_business",
    "safety_and_order",
];

/// Whom services are for; each has the words `audience-<id>`.
pub const AUDIENCES: [&str; 3] = ["residents", "companies", "visitors"];

/// How a service stands in the catalogue; the words for it are in the locale file.
#[derive(Debug, Default)]
pub struct Catalogue {
    /// The id of who decides; services of one authority share it.
    pub authority: String,
    /// Of [`AUDIENCES`]; residents where the definition says nothing.
    pub audience: Vec<String>,
    /// Of [`LIFE_EVENTS`].
    pub life_events: Vec<String>,
    /// Ids of the acts it rests on.
    pub legal_basis: Vec<String>,
    /// How long the authority takes, as it promises: calendar days.
    pub processing_time: Option<Span>,
}

/// Levels of assurance of a sign-in, as eIDAS orders them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    Low,
    Substantial,
    High,
}

/// What is due.
#[derive(Debug)]
pub struct Fee {
    /// Euros and cents by the answers and the law of the day: a sum, a rule, or a table.
    pub amount: Expression,
    /// The sum, where it is the same for everybody.
    pub fixed: Option<Decimal>,
    /// For how long it is paid; once, when absent.
    pub period: Option<Span>,
    /// When it has to be paid, if the service says so.
    pub when: Option<FeeWhen>,
    /// What is paid back.
    pub refund: Vec<Refund>,
}

/// When a fee has to be paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FeeWhen {
    BeforeSubmit,
    AfterDecision,
}

/// How much of a fee is paid back when a case ends in a state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refund {
    pub state: String,
    /// From 1 to 100.
    pub percent: u32,
}

/// One condition of eligibility; the page names the clause that failed and its data.
#[derive(Debug)]
pub struct Clause {
    /// Also the id of the message that says why not.
    pub id: String,
    pub rule: Expression,
    /// Whether failing stops the application; otherwise it only warns.
    pub blocks: bool,
}

impl Catalogue {
    pub(super) fn read(section: Option<Section<'_>>, head: &Section<'_>) -> Self {
        let Some(section) = section else {
            head.complain(
                "the service has no [catalogue]",
                "Add [catalogue] with authority, life_events and processing_time.",
            );
            return Self::default();
        };
        let catalogue = Self {
            authority: section.need_text("authority"),
            audience: match section.some_of("audience", &AUDIENCES) {
                said if said.is_empty() => vec![AUDIENCES[0].into()],
                said => said,
            },
            life_events: section.some_of("life_events", &LIFE_EVENTS),
            legal_basis: section.texts("legal_basis"),
            processing_time: section.duration("processing_time"),
        };
        ids(&section);
        section.done();
        catalogue
    }
}

/// Complains of ids that are not written like one.
fn ids(section: &Section<'_>) {
    let sign = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-_".contains(c);
    let basis = section.placed_texts("legal_basis");
    for placed in section.text("authority").iter().chain(&basis).filter(|placed| !placed.value.chars().all(sign)) {
        let what = format!("\"{}\" is not an id", placed.value);
        section.complain_at(placed, what, "Use small letters and dashes; its name stands in the words of the service.");
    }
}

impl Level {
    /// The lowest level that may use a service; `None` where nobody has to sign in.
    pub(super) fn read(section: &Section<'_>) -> Option<Self> {
        let words = [
            ("substantial", Some(Self::Substantial)),
            ("high", Some(Self::High)),
            ("low", Some(Self::Low)),
            ("none", None),
        ];
        section.one_of("login", &words)
    }
}

impl Fee {
    pub(super) fn read(section: &Section<'_>, names: &Names) -> Self {
        let fixed = section.decimal("amount");
        let table = section.expression("table", names, &Type::Number);
        let amount = match (fixed, table) {
            (Some(amount), _) => Expression::read(&amount.to_string(), names, &Type::Number).unwrap_or_default(),
            (None, Some(table)) => table,
            (None, None) => {
                if !section.has("amount") && !section.has("table") {
                    section.complain("[fee] has no amount", "Add amount = \"120.00\", or table = \"…\".");
                }
                Expression::default()
            }
        };
        let refund = section.sections("refund").iter().map(Refund::read).collect();
        let when = section
            .one_of("when", &[("before-submit", FeeWhen::BeforeSubmit), ("after-decision", FeeWhen::AfterDecision)]);
        let when = section.has("when").then_some(when);
        let fee = Self { amount, fixed, period: section.duration("period"), when, refund };
        section.done();
        fee
    }
}

impl Refund {
    fn read(section: &Section<'_>) -> Self {
        section.need("percent");
        let percent = section.whole_number("percent");
        if !matches!(percent, Some(1..=100)) {
            section.complain_key("percent", "\"percent\" has to be from 1 to 100", "Write it like percent = 100.");
        }
        let refund = Self { state: section.need_text("state"), percent: percent.unwrap_or_default() };
        section.done();
        refund
    }
}

impl Clause {
    pub(super) fn read(section: &Section<'_>, names: &Names) -> Self {
        let clause = Self {
            id: section.need_id(false),
            rule: section.need_decision("rule", names),
            blocks: section.one_of("mode", &[("block", true), ("warn", false)]),
        };
        section.done();
        clause
    }
}
