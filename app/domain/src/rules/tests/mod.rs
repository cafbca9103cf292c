mod constructs;
mod document;
mod faults;
mod functions;
mod lines;
mod properties;

use jiff::civil::date;

use super::*;

fn group(parts: &[(&str, Type)]) -> Type {
    Type::Context(parts.iter().map(|(name, of)| ((*name).to_owned(), of.clone())).collect())
}

/// The names of a service that knows a resident, a company and its founders.
fn names() -> Names {
    let founder = group(&[("name", Type::Text), ("share", Type::Number), ("born", Type::Date)]);
    let vehicle = group(&[("owner", Type::Text), ("users", Type::list(Type::Text)), ("since", Type::Date)]);
    Names::from([
        ("since".into(), Type::Date),
        ("born".into(), Type::Date),
        ("income".into(), Type::Number),
        ("year".into(), Type::Number),
        ("exemption_full".into(), Type::Number),
        ("owner".into(), Type::Text),
        ("district".into(), Type::Text),
        ("disabled".into(), Type::Bool),
        ("missing".into(), Type::Number),
        ("missing_flag".into(), Type::Bool),
        ("missing_list".into(), Type::list(Type::Number)),
        ("unknown".into(), Type::Any),
        ("fact".into(), Type::Any),
        ("days".into(), Type::list(Type::Date)),
        ("vehicle".into(), vehicle),
        ("founder".into(), Type::list(founder)),
    ])
}

fn context<const N: usize>(parts: [(&str, Value); N]) -> Value {
    Value::Context(parts.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
}

fn number(text: &str) -> Value {
    Value::Number(text.parse().unwrap())
}

fn known(name: &str) -> Value {
    let founder = |name: &str, share: &str, born: Value| {
        context([("name", name.into()), ("share", number(share)), ("born", born)])
    };
    match name {
        "since" => date(2026, 9, 21).into(),
        "born" => date(2000, 2, 29).into(),
        "income" => number("20000"),
        "year" => number("2026"),
        "exemption_full" => number("8400.00"),
        "owner" => "EE1".into(),
        "district" => "Kesklinn".into(),
        "disabled" => false.into(),
        "fact" => context([("code", "A7".into()), ("amounts", Value::List(vec![number("1"), number("2")]))]),
        "days" => Value::List(vec![date(2026, 1, 5).into(), date(2025, 12, 31).into()]),
        "vehicle" => context([
            ("owner", "EE1".into()),
            ("users", Value::List(vec!["EE1".into(), "EE9".into()])),
            ("since", date(2026, 9, 1).into()),
        ]),
        "founder" => Value::List(vec![
            founder("Mari Maasikas", "1500.00", date(1990, 5, 17).into()),
            founder("Toomas Tamm", "900.50", date(2008, 11, 22).into()),
            founder("Kalev Katse", "99.50", Value::Null),
        ]),
        _ => Value::Null,
    }
}

/// The 21st of November 2026, half past nine in the morning.
fn scope() -> Scope<'static> {
    Scope::at(date(2026, 11, 21).at(9, 30, 0, 0), &known)
}

fn read(text: &str) -> Expression {
    Expression::read(text, &names(), &Type::Any).unwrap_or_else(|fault| panic!("{text}: {fault:?}"))
}

fn value(text: &str) -> Value {
    read(text).value(&scope())
}

/// Each expression yields what the other one yields.
fn same(rows: &[(&str, &str)]) {
    for (text, expected) in rows {
        assert_eq!(value(text), value(expected), "{text}");
    }
}

fn fault(text: &str, wanted: &Type) -> Fault {
    Expression::read(text, &names(), wanted).expect_err(text)
}
