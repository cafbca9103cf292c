//! Values: what answers, facts and expressions are made of.

use std::collections::BTreeMap;

use jiff::{Span, civil::Date};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

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
    /// Calendar units; only added to and taken from dates.
    Duration(Span),
    List(Vec<Value>),
    Context(BTreeMap<String, Value>),
}

/// Equal as FEEL has it; durations are equal when written with the same units.
impl PartialEq for Value {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Null, Self::Null) => true,
            (Self::Bool(a), Self::Bool(b)) => a == b,
            (Self::Number(a), Self::Number(b)) => a == b,
            (Self::Text(a), Self::Text(b)) => a == b,
            (Self::Date(a), Self::Date(b)) => a == b,
            (Self::Duration(a), Self::Duration(b)) => a.fieldwise() == b.fieldwise(),
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
