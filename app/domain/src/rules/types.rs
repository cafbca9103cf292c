//! Types of expressions.

use std::{collections::BTreeMap, fmt, sync::Arc};

/// The type of a value. Every type includes `null`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Type {
    /// Not known before it runs; fits everywhere.
    Any,
    Bool,
    Number,
    Text,
    /// A text, and one of these: a question offers nothing else.
    OneOf(Arc<[String]>),
    Date,
    DateTime,
    Duration,
    List(Box<Type>),
    Context(BTreeMap<String, Type>),
}

impl Type {
    /// Whether a value of this type may stand where `wanted` is needed. A group may have more parts than are needed.
    pub fn fits(&self, wanted: &Self) -> bool {
        match (self, wanted) {
            (Self::Any, _) | (_, Self::Any) => true,
            (Self::List(a), Self::List(b)) => a.fits(b),
            (Self::Context(a), Self::Context(b)) => {
                b.iter().all(|(name, wanted)| a.get(name).is_some_and(|has| has.fits(wanted)))
            }
            (a, b) => a.wide() == b.wide(),
        }
    }

    /// The type of what is sometimes one and sometimes the other; `None` when they have nothing in common.
    pub(super) fn join(&self, other: &Self) -> Option<Self> {
        match (self, other) {
            (Self::Any, _) | (_, Self::Any) => Some(Self::Any),
            (Self::List(a), Self::List(b)) => Some(Self::list(a.join(b)?)),
            (Self::Context(a), Self::Context(b)) => {
                let both = a.iter().filter_map(|(name, a)| Some((name.clone(), a.join(b.get(name)?)?)));
                Some(Self::Context(both.collect()))
            }
            (a, b) if a == b => Some(a.clone()),
            (a, b) => (a.wide() == b.wide()).then(|| a.wide().clone()),
        }
    }

    /// The same without what is offered: any text for one of a few.
    pub(super) fn wide(&self) -> &Self {
        if let Self::OneOf(_) = self { &Self::Text } else { self }
    }

    /// The same, in its items and parts too.
    #[must_use]
    pub fn widened(&self) -> Self {
        match self {
            Self::List(item) => Self::list(item.widened()),
            Self::Context(parts) => {
                Self::Context(parts.iter().map(|(part, of)| (part.clone(), of.widened())).collect())
            }
            other => other.wide().clone(),
        }
    }

    pub(super) fn list(item: Self) -> Self {
        Self::List(Box::new(item))
    }

    /// Whether values of this type come one before the other.
    pub(super) fn is_ordered(&self) -> bool {
        matches!(self.wide(), Self::Any | Self::Number | Self::Text | Self::Date | Self::DateTime | Self::Duration)
    }

    /// The names of the parts that every value of this type has, beside groups.
    pub(super) fn own_parts(&self) -> &'static [&'static str] {
        match self {
            Self::Date => &["year", "month", "day", "weekday"],
            Self::DateTime => &["year", "month", "day", "weekday", "hour", "minute", "second"],
            Self::Duration => &["years", "months", "days", "hours", "minutes", "seconds"],
            _ => &[],
        }
    }
}

impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Any => f.write_str("any value"),
            Self::Bool => f.write_str("true or false"),
            Self::Number => f.write_str("a number"),
            Self::Text | Self::OneOf(_) => f.write_str("a text"),
            Self::Date => f.write_str("a date"),
            Self::DateTime => f.write_str("a date and time"),
            Self::Duration => f.write_str("a duration"),
            Self::List(item) => write!(f, "a list of {item}"),
            Self::Context(_) => f.write_str("a group of values"),
        }
    }
}
