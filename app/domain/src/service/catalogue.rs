//! What the catalogue shows of a service, who may use it, and what it costs.

use jiff::Span;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::section::Section;
use crate::rules::{Expression, Names, Type};

/// How a service stands in the catalogue; the words for it are in the locale file.
#[derive(Debug, Default)]
pub struct Catalogue {
    pub authority: String,
    pub life_events: Vec<String>,
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

/// What is due, and when.
#[derive(Debug)]
pub struct Fee {
    /// Euros and cents.
    pub amount: Decimal,
    pub period: Option<Span>,
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
            life_events: section.texts("life_events"),
            legal_basis: section.texts("legal_basis"),
            processing_time: section.duration("processing_time"),
        };
        section.done();
        catalogue
    }
}

impl Level {
    pub(super) fn read(section: Option<Section<'_>>) -> Self {
        let Some(section) = section else { return Self::Substantial };
        let level =
            section.one_of("login", &[("substantial", Self::Substantial), ("high", Self::High), ("low", Self::Low)]);
        section.done();
        level
    }
}

impl Fee {
    pub(super) fn read(section: &Section<'_>) -> Self {
        let amount = section.decimal("amount");
        if amount.is_none() && !section.has("amount") {
            section.complain("[fee] has no amount", "Add amount = \"120.00\".");
        }
        let fee = Self { amount: amount.unwrap_or_default(), period: section.duration("period") };
        section.done();
        fee
    }
}

impl Clause {
    pub(super) fn read(section: &Section<'_>, names: &Names) -> Self {
        let clause = Self {
            id: section.need_id(false),
            rule: section.need_expression("rule", names, &Type::Bool),
            blocks: section.one_of("mode", &[("block", true), ("warn", false)]),
        };
        section.done();
        clause
    }
}
