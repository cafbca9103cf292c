//! The functions an expression may call: their types and what they do.

use jiff::{Span, civil::Date};
use rust_decimal::Decimal;

use super::{Type, Value};

/// A function: what it takes, what it yields, and its work. Any missing argument yields `null`.
pub(super) struct Function {
    pub(super) takes: &'static [Kind],
    pub(super) yields: Kind,
    pub(super) work: Work,
}

/// From its arguments and today to its value.
type Work = fn(&[Value], Date) -> Value;

/// The types that functions deal in.
#[derive(Clone, Copy)]
pub(super) enum Kind {
    Bool,
    Number,
    Numbers,
    Bools,
    Text,
    Date,
    Duration,
    Anything,
}

impl Kind {
    pub(super) fn of(self) -> Type {
        match self {
            Self::Bool => Type::Bool,
            Self::Number => Type::Number,
            Self::Numbers => Type::List(Box::new(Type::Number)),
            Self::Bools => Type::List(Box::new(Type::Bool)),
            Self::Text => Type::Text,
            Self::Date => Type::Date,
            Self::Duration => Type::Duration,
            Self::Anything => Type::Any,
        }
    }
}

/// All function names, for the cure of an unknown one.
pub(super) const NAMES: &str = "today, date, duration, sum, min, max, count, all, any, not";

pub(super) fn find(name: &str) -> Option<Function> {
    let (takes, yields, work): (&'static [Kind], Kind, Work) = match name {
        "today" => (&[], Kind::Date, |_, today| Value::Date(today)),
        "date" => (&[Kind::Text], Kind::Date, |a, _| {
            a[0].as_text().and_then(|t| t.parse().ok()).map_or(Value::Null, Value::Date)
        }),
        "duration" => (&[Kind::Text], Kind::Duration, |a, _| duration(&a[0]).map_or(Value::Null, Value::Duration)),
        "sum" => (&[Kind::Numbers], Kind::Number, |a, _| fold(&a[0], Decimal::checked_add)),
        "min" => (&[Kind::Numbers], Kind::Number, |a, _| fold(&a[0], |x, y| Some(x.min(y)))),
        "max" => (&[Kind::Numbers], Kind::Number, |a, _| fold(&a[0], |x, y| Some(x.max(y)))),
        "count" => (&[Kind::Anything], Kind::Number, |a, _| match &a[0] {
            Value::List(items) => Value::Number(items.len().into()),
            _ => Value::Null,
        }),
        "all" => {
            (&[Kind::Bools], Kind::Bool, |a, _| each(&a[0], |items| items.iter().all(|i| *i == Value::Bool(true))))
        }
        "any" => (&[Kind::Bools], Kind::Bool, |a, _| each(&a[0], |items| items.contains(&Value::Bool(true)))),
        _ => return None,
    };
    Some(Function { takes, yields, work })
}

fn duration(text: &Value) -> Option<Span> {
    text.as_text()?.parse().ok()
}

/// A number out of a list of numbers; an empty list or a foreign item yields `null`.
fn fold(list: &Value, step: impl Fn(Decimal, Decimal) -> Option<Decimal>) -> Value {
    let Value::List(items) = list else { return Value::Null };
    let mut numbers = items.iter().map(|item| if let Value::Number(n) = item { Some(*n) } else { None });
    let Some(Some(first)) = numbers.next() else { return Value::Null };
    numbers.try_fold(first, |sum, n| step(sum, n?)).map_or(Value::Null, Value::Number)
}

fn each(list: &Value, test: impl Fn(&[Value]) -> bool) -> Value {
    if let Value::List(items) = list { Value::Bool(test(items)) } else { Value::Null }
}
