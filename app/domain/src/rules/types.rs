//! Types of expressions.

use std::{collections::BTreeMap, fmt};

/// The type of a value. Every type includes `null`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Type {
    /// Not known before it runs; fits everywhere.
    Any,
    Bool,
    Number,
    Text,
    Date,
    Duration,
    List(Box<Type>),
    Context(BTreeMap<String, Type>),
}

impl Type {
    /// Whether a value of this type may stand where `wanted` is needed.
    pub fn fits(&self, wanted: &Self) -> bool {
        match (self, wanted) {
            (Self::Any, _) | (_, Self::Any) => true,
            (Self::List(a), Self::List(b)) => a.fits(b),
            (a, b) => a == b,
        }
    }
}

impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Any => f.write_str("any value"),
            Self::Bool => f.write_str("true or false"),
            Self::Number => f.write_str("a number"),
            Self::Text => f.write_str("a text"),
            Self::Date => f.write_str("a date"),
            Self::Duration => f.write_str("a duration"),
            Self::List(item) => write!(f, "a list of {item}"),
            Self::Context(_) => f.write_str("a group of values"),
        }
    }
}
