//! Which types go together, and what comes out.

use super::{
    super::{
        Value,
        tree::{Kind, Node, Operator, Test},
    },
    Checker, Fault, Type, did_you_mean,
};

impl Checker<'_> {
    pub(super) fn test(&mut self, at: usize, (of, tested): (&Type, &Node), test: &mut Test) -> Result<(), Fault> {
        match test {
            Test::Among(node) => match self.check(node)? {
                Type::List(item) if of.fits(&item) => {
                    offered(of, node)?;
                    offered(&item, tested)
                }
                other if of.fits(&other) => offered(of, node),
                other => Err(mismatch(at, of, &other)),
            },
            Test::Compared(_, with) => comparable(at, of, &self.check(with)?),
            Test::Range { low, high, .. } => {
                comparable(at, of, &self.check(low)?)?;
                comparable(at, of, &self.check(high)?)
            }
        }
    }
}

/// What `operator` makes of two types; where one is not known, of all that it may be.
pub(super) fn two(at: usize, operator: Operator, left: &Type, right: &Type) -> Result<Type, Fault> {
    use Operator as O;
    use Type::{Date, DateTime, Duration, Number, Text};
    let rows: &[(Type, Type, Type)] = match operator {
        O::And | O::Or => &[(Type::Bool, Type::Bool, Type::Bool)],
        O::Less | O::LessOrEqual | O::Greater | O::GreaterOrEqual => {
            return comparable(at, left, right).map(|()| Type::Bool);
        }
        O::Equal | O::Unequal if left.fits(right) || right.fits(left) => return Ok(Type::Bool),
        O::Equal | O::Unequal => &[],
        O::Plus => &[
            (Number, Number, Number),
            (Text, Text, Text),
            (Date, Duration, Date),
            (Duration, Date, Date),
            (DateTime, Duration, DateTime),
            (Duration, DateTime, DateTime),
            (Duration, Duration, Duration),
        ],
        O::Minus => &[
            (Number, Number, Number),
            (Date, Date, Duration),
            (DateTime, DateTime, Duration),
            (Date, Duration, Date),
            (DateTime, Duration, DateTime),
            (Duration, Duration, Duration),
        ],
        O::Times => &[(Number, Number, Number), (Duration, Number, Duration), (Number, Duration, Duration)],
        O::Divide => &[(Number, Number, Number), (Duration, Number, Duration), (Duration, Duration, Number)],
        O::Power => &[(Number, Number, Number)],
    };
    let mut yields = rows.iter().filter(|(a, b, _)| left.fits(a) && right.fits(b)).map(|(_, _, yields)| yields);
    let Some(first) = yields.next() else { return Err(mismatch(at, left, right)) };
    Ok(if yields.all(|other| other == first) { first.clone() } else { Type::Any })
}

pub(super) fn comparable(at: usize, left: &Type, right: &Type) -> Result<(), Fault> {
    if left.is_ordered() && right.is_ordered() && left.fits(right) { Ok(()) } else { Err(mismatch(at, left, right)) }
}

/// A text with which an answer is compared has to be one that the question offers.
pub(super) fn offered(of: &Type, with: &Node) -> Result<(), Fault> {
    let Type::OneOf(words) = of else { return Ok(()) };
    match &with.kind {
        Kind::Constant(Value::Text(text)) if !words.contains(text) => Err(Fault {
            at: with.span.start,
            what: format!("\"{text}\" is never the answer here"),
            cure: did_you_mean(text, &words.iter().map(String::as_str).collect::<Vec<_>>()),
        }),
        Kind::List(items) => items.iter().try_for_each(|item| offered(of, item)),
        _ => Ok(()),
    }
}

fn mismatch(at: usize, left: &Type, right: &Type) -> Fault {
    let what = format!("{left} and {right} do not go together here");
    Fault { at, what, cure: bridge(right, left) }
}

/// How to get from one type to the other.
pub(super) fn bridge(from: &Type, to: &Type) -> String {
    use Type as T;
    match (from.wide(), to.wide()) {
        (T::Text, T::Date) | (T::Date, T::Text) => "Write a date as date(\"2026-11-21\").",
        (T::DateTime, T::Date) | (T::Date, T::DateTime) => "Take the day of the moment: date(…).",
        (T::Number, T::Date | T::DateTime | T::Duration) | (T::Date | T::DateTime | T::Duration, T::Number) => {
            "Write a length of time as duration(\"P30D\"); the parts of a date are numbers: .year, .month, .day."
        }
        (T::Duration, T::Date | T::DateTime) | (T::Date | T::DateTime, T::Duration) => {
            "Compare a date with a date: today() - duration(\"P2M\")."
        }
        (T::Text, T::Duration) | (T::Duration, T::Text) => "Write a duration as duration(\"P2M\").",
        (T::Text, T::Number) | (T::Number, T::Text) => {
            "Write a number without quotes; number(…) reads one from a text, string(…) makes a text of it."
        }
        (T::List(_), _) => "Choose one item, like list[1], or ask of all: every x in list satisfies …",
        (_, T::List(_)) => "Give it a list: [1, 2].",
        (T::Context(_), _) => "Name one part of the group, after a dot.",
        (_, T::Bool) => "Write a condition: a comparison like … = 1, or one with and, or, not.",
        _ => "Compare or compute with values of the same type.",
    }
    .into()
}
