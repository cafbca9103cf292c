//! Where fuzzers come in.

use std::collections::BTreeMap;

use jiff::civil::date;

use super::{Expression, Scope, Type, Value};

/// Reads bytes as an expression and does with it all that can be done. It never panics, whatever the bytes are.
pub fn rules_never_panic(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let group = |number: &str| {
        Value::Context(BTreeMap::from([
            ("n".into(), number.parse().map_or(Value::Null, Value::Number)),
            ("t".into(), Value::Text(number.into())),
        ]))
    };
    let of_group = Type::Context(BTreeMap::from([("n".into(), Type::Number), ("t".into(), Type::Text)]));
    let names = BTreeMap::from([
        ("n".into(), Type::Number),
        ("t".into(), Type::Text),
        ("b".into(), Type::Bool),
        ("d".into(), Type::Date),
        ("w".into(), Type::OneOf(["a".to_owned(), "õ".to_owned()].into())),
        ("any".into(), Type::Any),
        ("list".into(), Type::List(Box::new(of_group))),
    ]);
    let Ok(expression) = Expression::read(text, &names, &Type::Any) else { return };
    let value = |name: &str| match name {
        "n" => Value::Number(rust_decimal::Decimal::MAX),
        "t" => Value::Text("õ€🚗".into()),
        "w" => Value::Text("õ".into()),
        "b" => Value::Bool(true),
        "d" => Value::Date(date(2024, 2, 29)),
        "list" => Value::List(vec![group("1"), Value::Null, group("-79228162514264337593543950335")]),
        _ => Value::Null,
    };
    let scope = Scope::at(date(2026, 11, 21).at(9, 30, 0, 0), &value);
    let _ = (expression.value(&scope), expression.trace(&scope), expression.constant(), expression.never_holds());
    let _ = (expression.hangs_only_on("n"), expression.and(&expression, &names).map(|both| both.never_holds()));
}
