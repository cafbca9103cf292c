//! Functions of numbers. Rounding is always written, and says where halves go.

use rust_decimal::{Decimal, RoundingStrategy};

use super::{
    Function, Tail,
    Takes::{Number, Numbers, Ordered, Text},
    Type, Value, items, number, whole, yields_bool, yields_number,
};

pub(super) const ALL: &[Function] = &[
    Function::new("sum", &[Numbers], yields_number, |a, _| total(items(&a[0])?).map(Value::Number))
        .and_more(Tail::Gathers),
    Function::new("mean", &[Numbers], yields_number, |a, _| {
        let numbers = items(&a[0])?;
        total(numbers)?.checked_div(numbers.len().into()).map(Value::Number)
    })
    .and_more(Tail::Gathers),
    Function::new("min", &[Ordered], item_of_first, |a, _| best(items(&a[0])?, |order| order.is_lt()))
        .and_more(Tail::Gathers),
    Function::new("max", &[Ordered], item_of_first, |a, _| best(items(&a[0])?, |order| order.is_gt()))
        .and_more(Tail::Gathers),
    Function::new("abs", &[Number], yields_number, |a, _| Some(Value::Number(number(&a[0])?.abs()))),
    Function::new("modulo", &[Number, Number], yields_number, |a, _| modulo(number(&a[0])?, number(&a[1])?)),
    Function::new("even", &[Number], yields_bool, |a, _| Some(Value::Bool(whole(&a[0])? % 2 == 0))),
    Function::new("odd", &[Number], yields_bool, |a, _| Some(Value::Bool(whole(&a[0])? % 2 != 0))),
    Function::new("number", &[Text], yields_number, |a, _| read(a[0].as_text()?)),
    Function::new("decimal", &[Number, Number], yields_number, |a, _| {
        round(&a[0], &a[1], RoundingStrategy::MidpointNearestEven)
    }),
    Function::new("round half even", &[Number, Number], yields_number, |a, _| {
        round(&a[0], &a[1], RoundingStrategy::MidpointNearestEven)
    }),
    Function::new("round half up", &[Number, Number], yields_number, |a, _| {
        round(&a[0], &a[1], RoundingStrategy::MidpointAwayFromZero)
    }),
    Function::new("round half down", &[Number, Number], yields_number, |a, _| {
        round(&a[0], &a[1], RoundingStrategy::MidpointTowardZero)
    }),
    Function::new("round up", &[Number, Number], yields_number, |a, _| {
        round(&a[0], &a[1], RoundingStrategy::AwayFromZero)
    }),
    Function::new("round down", &[Number, Number], yields_number, |a, _| round(&a[0], &a[1], RoundingStrategy::ToZero)),
    Function::new("floor", &[Number, Number], yields_number, |a, _| {
        round(&a[0], a.get(1).map_or(&ZERO, |scale| scale), RoundingStrategy::ToNegativeInfinity)
    })
    .or_less(),
    Function::new("ceiling", &[Number, Number], yields_number, |a, _| {
        round(&a[0], a.get(1).map_or(&ZERO, |scale| scale), RoundingStrategy::ToPositiveInfinity)
    })
    .or_less(),
];

const ZERO: Value = Value::Number(Decimal::ZERO);

fn item_of_first(given: &[Type]) -> Type {
    if let Some(Type::List(item)) = given.first() { (**item).clone() } else { Type::Any }
}

/// Of nothing there is no sum, as in FEEL.
fn total(numbers: &[Value]) -> Option<Decimal> {
    let mut numbers = numbers.iter().map(number);
    let first = numbers.next()??;
    numbers.try_fold(first, |sum, number| sum.checked_add(number?))
}

/// The first item that beats all others; they must all be of one ordered type.
fn best(values: &[Value], beats: fn(std::cmp::Ordering) -> bool) -> Option<Value> {
    let mut values = values.iter();
    let first = values.next()?;
    first.order(first)?;
    let best = values.try_fold(first, |best, value| Some(if beats(value.order(best)?) { value } else { best }))?;
    Some(best.clone())
}

/// With the sign of the divisor, as FEEL has it.
fn modulo(number: Decimal, divisor: Decimal) -> Option<Value> {
    let rest = number.checked_rem(divisor)?;
    let turned = !rest.is_zero() && rest.is_sign_negative() != divisor.is_sign_negative();
    Some(Value::Number(if turned { rest.checked_add(divisor)? } else { rest }))
}

/// To so many digits after the point; a negative scale rounds to tens, hundreds and so on.
fn round(value: &Value, scale: &Value, strategy: RoundingStrategy) -> Option<Value> {
    let value = number(value)?;
    let rounded = match whole(scale)? {
        digits @ 0..=28 => value.round_dp_with_strategy(digits.try_into().ok()?, strategy),
        digits @ -28..0 => {
            let unit =
                Decimal::try_from_i128_with_scale(10_i128.checked_pow(digits.unsigned_abs().try_into().ok()?)?, 0)
                    .ok()?;
            value.checked_div(unit)?.round_dp_with_strategy(0, strategy).checked_mul(unit)?
        }
        digits if digits > 28 => value,
        _ => return None,
    };
    Some(Value::Number(rounded))
}

/// Digits with an optional minus and point: what an expression itself writes.
fn read(text: &str) -> Option<Value> {
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let plain = text.strip_prefix('-').unwrap_or(text);
    let right = plain.split_once('.').map_or_else(|| digits(plain), |(a, b)| digits(a) && digits(b));
    if right { Decimal::from_str_exact(text).ok().map(Value::Number) } else { None }
}
