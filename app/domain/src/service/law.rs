//! What the law says: parameters with the dates from which they hold, and rules that compute.

use jiff::civil::Date;
use rust_decimal::{Decimal, RoundingStrategy};

use super::{names::Known, section::Section};
use crate::rules::{Expression, Names, Scope, Type, Value};

/// A figure of the law, with the days from which each value holds.
#[derive(Debug)]
pub struct Param {
    pub id: String,
    /// The earliest first.
    pub versions: Vec<(Date, Value)>,
}

/// A name for what an expression computes.
#[derive(Debug)]
pub struct Rule {
    pub id: String,
    /// The repeated group for each of whose items it is computed.
    pub each: Option<String>,
    pub value: Expression,
    pub round: Option<Round>,
}

/// To how many places after the point, and where a half goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Round {
    pub places: u32,
    pub strategy: RoundingStrategy,
}

impl Param {
    /// All parameters, each with the values of all sections that share its id.
    pub(super) fn read_all(sections: &[Section<'_>]) -> Vec<Self> {
        let mut params: Vec<Self> = Vec::new();
        for section in sections {
            let id = section.need_id(false);
            let from = section.need_date("from");
            let value = section.need_expression("value", &Names::new(), &Type::Any);
            section.done();
            let value = value.value(&Scope::on(from, &|_| Value::Null));
            match params.iter_mut().find(|param| param.id == id) {
                Some(param) if param.versions.iter().any(|(other, _)| *other == from) => section.complain_key(
                    "from",
                    format!("\"{id}\" has two values from {from}"),
                    "Leave one of them out, or give it another day.",
                ),
                Some(param) => param.versions.push((from, value)),
                None => params.push(Self { id, versions: vec![(from, value)] }),
            }
        }
        for param in &mut params {
            param.versions.sort_by_key(|(from, _)| *from);
        }
        params
    }

    /// The value by the law of a day; `Null` before its first.
    pub fn on(&self, day: Date) -> &Value {
        self.version_on(day).map_or(&Value::Null, |(_, value)| value)
    }

    /// The same with the day from which it holds.
    pub fn version_on(&self, day: Date) -> Option<(Date, &Value)> {
        self.versions.iter().rev().find(|(from, _)| *from <= day).map(|(from, value)| (*from, value))
    }
}

impl Rule {
    pub(super) fn read(section: &Section<'_>, known: &Known) -> Self {
        let each = known.each(section);
        let names = known.at(each.as_deref());
        let rule = Self {
            id: section.need_id(false),
            value: section.need_expression("value", &names, &Type::Any),
            round: Round::read(section),
            each,
        };
        section.done();
        rule
    }

    /// The value, rounded as the rule says.
    pub fn of(&self, scope: &Scope<'_>) -> Value {
        let value = self.value.value(scope);
        match (self.round, value) {
            (Some(round), Value::Number(number)) => Value::Number(round.of(number)),
            (_, value) => value,
        }
    }
}

impl Round {
    fn read(section: &Section<'_>) -> Option<Self> {
        let strategy = section.one_of(
            "rounding",
            &[
                ("half_up", RoundingStrategy::MidpointAwayFromZero),
                ("half_even", RoundingStrategy::MidpointNearestEven),
                ("up", RoundingStrategy::AwayFromZero),
                ("down", RoundingStrategy::ToZero),
            ],
        );
        let places = section.whole_number("round");
        if places.is_none() && section.has("rounding") {
            section.complain_key("rounding", "\"rounding\" stands without \"round\"", "Add round = 2.");
        }
        places.map(|places| Self { places: places.min(20), strategy })
    }

    pub fn of(self, number: Decimal) -> Decimal {
        number.round_dp_with_strategy(self.places, self.strategy)
    }
}
