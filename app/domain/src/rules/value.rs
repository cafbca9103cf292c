//! Values: what answers, facts and expressions are made of.

use std::{cmp::Ordering, collections::BTreeMap};

use jiff::{
    Span,
    civil::{Date, DateTime},
};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::length::Length;

/// A typed value. In the database it says its type: `{"date":"2026-11-21"}`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Value {
    #[default]
    Null,
    Bool(bool),
    Number(#[serde(with = "rust_decimal::serde::str")] Decimal),
    Text(String),
    Date(Date),
    /// A day and a time of day, as the authority's clock on the wall shows it.
    DateTime(DateTime),
    /// Calendar units, or days and smaller ones; FEEL never mixes them in one comparison.
    Duration(Span),
    List(Vec<Value>),
    Context(BTreeMap<String, Value>),
}

/// Equal as FEEL has it: `P12M` is `P1Y`, `PT24H` is `P1D`, and a month is no number of days.
impl PartialEq for Value {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Null, Self::Null) => true,
            (Self::Bool(a), Self::Bool(b)) => a == b,
            (Self::Number(a), Self::Number(b)) => a == b,
            (Self::Text(a), Self::Text(b)) => a == b,
            (Self::Date(a), Self::Date(b)) => a == b,
            (Self::DateTime(a), Self::DateTime(b)) => a == b,
            (Self::Duration(a), Self::Duration(b)) => Length::of(a) == Length::of(b),
            (Self::List(a), Self::List(b)) => a == b,
            (Self::Context(a), Self::Context(b)) => a == b,
            _ => false,
        }
    }
}

impl Value {
    /// JSON as a register sends it: strings stay text, numbers become decimals.
    pub fn from_json(json: &serde_json::Value) -> Self {
        use serde_json::Value as Json;
        match json {
            Json::Null => Self::Null,
            Json::Bool(b) => Self::Bool(*b),
            Json::Number(n) => n.to_string().parse().map_or(Self::Null, Self::Number),
            Json::String(s) => Self::Text(s.clone()),
            Json::Array(items) => Self::List(items.iter().map(Self::from_json).collect()),
            Json::Object(map) => Self::Context(map.iter().map(|(k, v)| (k.clone(), Self::from_json(v))).collect()),
        }
    }

    /// JSON as it is sent to a register: numbers and dates as strings, exact to the last digit.
    pub fn to_json(&self) -> serde_json::Value {
        use serde_json::Value as Json;
        match self {
            Self::Null => Json::Null,
            Self::Bool(b) => Json::Bool(*b),
            Self::Number(n) => Json::String(n.to_string()),
            Self::Text(s) => Json::String(s.clone()),
            Self::Date(d) => Json::String(d.to_string()),
            Self::DateTime(d) => Json::String(d.to_string()),
            Self::Duration(d) => Json::String(d.to_string()),
            Self::List(items) => items.iter().map(Self::to_json).collect(),
            Self::Context(map) => Json::Object(map.iter().map(|(k, v)| (k.clone(), v.to_json())).collect()),
        }
    }

    /// The text inside, if it is text.
    pub fn as_text(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// A part of a context; `Null` where there is none.
    pub fn part(&self, name: &str) -> &Self {
        match self {
            Self::Context(map) => map.get(name).unwrap_or(&Self::Null),
            _ => &Self::Null,
        }
    }

    /// Which of two values of one ordered type comes first.
    pub(super) fn order(&self, other: &Self) -> Option<Ordering> {
        match (self, other) {
            (Self::Number(a), Self::Number(b)) => Some(a.cmp(b)),
            (Self::Date(a), Self::Date(b)) => Some(a.cmp(b)),
            (Self::DateTime(a), Self::DateTime(b)) => Some(a.cmp(b)),
            (Self::Text(a), Self::Text(b)) => Some(a.cmp(b)),
            (Self::Duration(a), Self::Duration(b)) => Length::of(a).order(Length::of(b)),
            _ => None,
        }
    }

    /// How much there is to copy or to look through, in values and in pieces of text.
    pub(super) fn weight(&self) -> usize {
        match self {
            Self::Text(text) => 1 + text.len() / 64,
            Self::List(items) => items.iter().map(Self::weight).sum::<usize>() + 1,
            Self::Context(map) => map.values().map(Self::weight).sum::<usize>() + 1,
            _ => 1,
        }
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.into())
    }
}

impl From<bool> for Value {
    fn from(b: bool) -> Self {
        Self::Bool(b)
    }
}

impl From<Date> for Value {
    fn from(date: Date) -> Self {
        Self::Date(date)
    }
}

impl From<Decimal> for Value {
    fn from(number: Decimal) -> Self {
        Self::Number(number)
    }
}
