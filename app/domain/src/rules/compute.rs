//! What operators make of values. `None` is `null`.

use std::cmp::Ordering;

use jiff::{Unit, civil::DateTime};
use rust_decimal::{Decimal, MathematicalOps, prelude::ToPrimitive};

use super::{Value, functions::LONGEST_TEXT, length::Length, tree::Operator};

/// Larger powers have no place in a rule.
const BIGGEST_POWER: i64 = 999;

pub(super) fn compute(operator: Operator, left: &Value, right: &Value) -> Option<Value> {
    use Operator::{Divide, Minus, Plus, Times};
    use Value::{Date, DateTime, Duration, Number, Text};
    match (left, operator, right) {
        (Number(a), _, Number(b)) => arithmetic(operator, *a, *b).map(Number),
        (Text(a), Plus, Text(b)) => (a.len() + b.len() <= LONGEST_TEXT).then(|| Text([a.as_str(), b].concat())),
        (Date(date), Plus, Duration(span)) | (Duration(span), Plus, Date(date)) => {
            date.at(0, 0, 0, 0).checked_add(*span).ok().map(|moment| Date(moment.date()))
        }
        (Date(date), Minus, Duration(span)) => {
            date.at(0, 0, 0, 0).checked_sub(*span).ok().map(|moment| Date(moment.date()))
        }
        (DateTime(moment), Plus, Duration(span)) | (Duration(span), Plus, DateTime(moment)) => {
            moment.checked_add(*span).ok().map(DateTime)
        }
        (DateTime(moment), Minus, Duration(span)) => moment.checked_sub(*span).ok().map(DateTime),
        (Date(a), Minus, Date(b)) => between(b.at(0, 0, 0, 0), a.at(0, 0, 0, 0)),
        (DateTime(a), Minus, DateTime(b)) => between(*b, *a),
        (Duration(a), Plus, Duration(b)) => Length::of(a).plus(Length::of(b))?.value(),
        (Duration(a), Minus, Duration(b)) => Length::of(a).plus(Length::of(b).negated()?)?.value(),
        (Duration(a), Times, Number(factor)) | (Number(factor), Times, Duration(a)) => {
            Length::of(a).times(*factor)?.value()
        }
        (Duration(a), Divide, Number(divisor)) => Length::of(a).over(*divisor)?.value(),
        (Duration(a), Divide, Duration(b)) => Length::of(a).ratio(Length::of(b)).map(Number),
        _ => None,
    }
}

fn arithmetic(operator: Operator, a: Decimal, b: Decimal) -> Option<Decimal> {
    match operator {
        Operator::Plus => a.checked_add(b),
        Operator::Minus => a.checked_sub(b),
        Operator::Times => a.checked_mul(b),
        Operator::Divide => a.checked_div(b),
        Operator::Power if b.fract().is_zero() => {
            let power = b.to_i64().filter(|power| power.abs() <= BIGGEST_POWER)?;
            a.checked_powi(power)
        }
        _ => None,
    }
}

fn between(from: DateTime, to: DateTime) -> Option<Value> {
    let span = from.until((Unit::Day, to)).ok()?;
    Length::of(&span).value()
}

pub(super) fn negated(value: &Value) -> Option<Value> {
    match value {
        Value::Number(number) => Some(Value::Number(-*number)),
        Value::Duration(span) => Some(Value::Duration(span.negate())),
        _ => None,
    }
}

/// As FEEL has it: `null` equals `null` alone, and values of different types cannot be compared.
pub(super) fn equal(left: &Value, right: &Value) -> Option<bool> {
    let same_type = std::mem::discriminant(left) == std::mem::discriminant(right);
    (same_type || left.is_null() || right.is_null()).then(|| left == right)
}

pub(super) fn compare(operator: Operator, left: &Value, right: &Value) -> Option<bool> {
    let order = left.order(right)?;
    Some(match operator {
        Operator::Less => order == Ordering::Less,
        Operator::LessOrEqual => order != Ordering::Greater,
        Operator::Greater => order == Ordering::Greater,
        _ => order != Ordering::Less,
    })
}

/// Three-valued: false beats missing.
pub(super) fn both(left: Option<bool>, right: Option<bool>) -> Option<bool> {
    match (left, right) {
        (Some(false), _) | (_, Some(false)) => Some(false),
        (Some(true), Some(true)) => Some(true),
        _ => None,
    }
}

/// Three-valued: true beats missing.
pub(super) fn either(left: Option<bool>, right: Option<bool>) -> Option<bool> {
    match (left, right) {
        (Some(true), _) | (_, Some(true)) => Some(true),
        (Some(false), Some(false)) => Some(false),
        _ => None,
    }
}

/// The parts that dates, moments and durations have of themselves; Monday is 1.
pub(super) fn own_part(of: &Value, name: &str) -> Option<Value> {
    let (date, time) = match of {
        Value::Date(date) => (*date, None),
        Value::DateTime(moment) => (moment.date(), Some(moment.time())),
        Value::Duration(span) => return Length::of(span).part(name),
        _ => return None,
    };
    let part: i64 = match name {
        "year" => date.year().into(),
        "month" => date.month().into(),
        "day" => date.day().into(),
        "weekday" => date.weekday().to_monday_one_offset().into(),
        "hour" => time?.hour().into(),
        "minute" => time?.minute().into(),
        "second" => time?.second().into(),
        _ => return None,
    };
    Some(Value::Number(part.into()))
}

/// The place, from 0, that a number from 1 (or from the end, -1) has among so many items.
pub(super) fn place(number: &Value, length: usize) -> Option<usize> {
    let Value::Number(number) = number else { return None };
    let number = if number.fract().is_zero() { number.to_i64()? } else { return None };
    let back = usize::try_from(number.unsigned_abs()).ok()?;
    let place = if number > 0 { back.checked_sub(1)? } else { length.checked_sub(back)? };
    (place < length).then_some(place)
}

/// The steps it takes to look through a value.
pub(super) fn effort(value: &Value) -> usize {
    match value {
        Value::Text(text) => text.len() / 256,
        Value::List(items) => items.len() / 16,
        _ => 0,
    }
}
