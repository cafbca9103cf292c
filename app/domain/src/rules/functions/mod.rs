//! The functions an expression may call: their types and what they do.

mod dates;
mod lists;
mod numbers;
mod texts;

use std::{borrow::Cow, fmt};

use super::{Type, Value, run::Run};
pub(super) use texts::LONGEST as LONGEST_TEXT;

/// A function: what it takes, what it yields, and its work. Several may share a name: `date(text)`, `date(y, m, d)`.
pub(super) struct Function {
    pub(super) name: &'static str,
    pub(super) takes: &'static [Takes],
    /// How many of these it needs.
    pub(super) least: usize,
    pub(super) tail: Tail,
    pub(super) yields: fn(&[Type]) -> Type,
    pub(super) work: Work,
}

/// From its arguments to its value; `None` when one is missing, foreign or too big.
pub(super) type Work = fn(&[Cow<'_, Value>], &Run<'_>) -> Option<Value>;

/// What may follow the arguments it takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tail {
    Nothing,
    /// More of the last one.
    Repeats,
    /// It takes one list; other arguments than one list are gathered into one.
    Gathers,
}

/// The types that functions deal in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Takes {
    Number,
    Text,
    Date,
    DateTime,
    Anything,
    List,
    Bools,
    Numbers,
    /// A list of what comes one before the other.
    Ordered,
    /// What may be in the list that is its first argument.
    Item,
}

impl Takes {
    /// Whether a value of type `given` will do, after the types `before` it.
    pub(super) fn accepts(self, given: &Type, before: &[Type]) -> bool {
        match self {
            Self::Ordered => match given {
                Type::List(item) => item.is_ordered(),
                other => *other == Type::Any,
            },
            Self::Item => match before.first() {
                Some(Type::List(item)) => given.fits(item),
                _ => true,
            },
            other => given.fits(&other.of()),
        }
    }

    /// The type to ask for in a complaint, after the types `before` it.
    pub(super) fn wanted(self, before: &[Type]) -> Type {
        match (self, before.first()) {
            (Self::Item, Some(Type::List(item))) => (**item).clone(),
            _ => self.of(),
        }
    }

    pub(super) fn of(self) -> Type {
        match self {
            Self::Number => Type::Number,
            Self::Text => Type::Text,
            Self::Date => Type::Date,
            Self::DateTime => Type::DateTime,
            Self::Anything | Self::Item => Type::Any,
            Self::List | Self::Ordered => Type::list(Type::Any),
            Self::Bools => Type::list(Type::Bool),
            Self::Numbers => Type::list(Type::Number),
        }
    }
}

impl Function {
    const fn new(name: &'static str, takes: &'static [Takes], yields: fn(&[Type]) -> Type, work: Work) -> Self {
        Self { name, takes, least: takes.len(), tail: Tail::Nothing, yields, work }
    }

    /// The last argument may be left out.
    const fn or_less(self) -> Self {
        Self { least: self.least - 1, ..self }
    }

    const fn and_more(self, tail: Tail) -> Self {
        Self { tail, ..self }
    }
}

/// Its name; what it does cannot be shown.
impl fmt::Debug for Function {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

/// The longest names: `years and months duration`, `round half up`.
pub(super) const MOST_WORDS: usize = 4;

fn all() -> impl Iterator<Item = &'static Function> {
    [dates::ALL, numbers::ALL, texts::ALL, lists::ALL].into_iter().flatten()
}

/// The functions of that name, spelled with spaces.
pub(super) fn called(name: &str) -> impl Iterator<Item = &'static Function> {
    all().filter(move |function| function.name == name)
}

pub(super) fn exists(name: &str) -> bool {
    called(name).next().is_some()
}

/// FEEL's spelling of a name: `string_length` is `string length`.
pub(super) fn spelled(name: &str) -> String {
    let spaced = name.replace('_', " ");
    if exists(&spaced) { spaced } else { name.into() }
}

/// All names, for the cure of an unknown one. `not` and `matches` are the parser's and the checker's own.
pub(super) fn names() -> Vec<&'static str> {
    let mut names: Vec<_> = all().map(|function| function.name).chain(["not", "matches"]).collect();
    names.sort_unstable();
    names.dedup();
    names
}

fn yields_number(_: &[Type]) -> Type {
    Type::Number
}

fn yields_bool(_: &[Type]) -> Type {
    Type::Bool
}

fn yields_text(_: &[Type]) -> Type {
    Type::Text
}

/// The same as its first argument.
fn yields_first(given: &[Type]) -> Type {
    given.first().cloned().unwrap_or(Type::Any)
}

fn number(value: &Value) -> Option<rust_decimal::Decimal> {
    if let Value::Number(number) = value { Some(*number) } else { None }
}

/// A number that is whole and small enough to count with.
fn whole(value: &Value) -> Option<i64> {
    let number = number(value)?;
    if number.fract().is_zero() { i64::try_from(number).ok() } else { None }
}

fn items(value: &Value) -> Option<&[Value]> {
    if let Value::List(items) = value { Some(items) } else { None }
}

fn counted(count: usize) -> Value {
    Value::Number(count.into())
}
