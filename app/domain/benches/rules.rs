//! How long a page of expressions takes: `cargo bench -p portico-domain`.

use std::collections::BTreeMap;

use divan::{Bencher, black_box};
use jiff::civil::date;
use portico_domain::rules::{Expression, Names, Scope, Type, Value};

fn main() {
    divan::main();
}

const PAGE: [&str; 10] = [
    "since <= today() - duration(\"P2M\")",
    "owner in vehicle.users",
    "if year >= 2026 then full else max(0, full - full / 10800 * (income - 14400))",
    "age(born, today()) >= 18 and not(disabled)",
    "income between 14400 and 25200 or disabled",
    "district in [\"Kesklinn\", \"Pirita\", \"Nõmme\"]",
    "round half up(income * 0.22, 2)",
    "sum(founder.share) = 2500",
    "every f in founder satisfies f.share > 0",
    "count(founder[share > 1000]) = 1",
];

fn names() -> Names {
    let founder = Type::Context(BTreeMap::from([("share".into(), Type::Number)]));
    let vehicle = Type::Context(BTreeMap::from([("users".into(), Type::List(Box::new(Type::Text)))]));
    [
        ("since", Type::Date),
        ("born", Type::Date),
        ("owner", Type::Text),
        ("district", Type::Text),
        ("year", Type::Number),
        ("full", Type::Number),
        ("income", Type::Number),
        ("disabled", Type::Bool),
        ("vehicle", vehicle),
        ("founder", Type::List(Box::new(founder))),
    ]
    .map(|(name, of)| (name.to_owned(), of))
    .into()
}

/// As many founders as asked for, and what a form knows.
fn values(founders: u32) -> impl Fn(&str) -> Value {
    let group = |name: &str, value: Value| Value::Context(BTreeMap::from([(name.to_owned(), value)]));
    let founders = Value::List((1..=founders).map(|n| group("share", Value::Number(n.into()))).collect());
    let vehicle = group("users", Value::List(vec!["EE1".into(), "EE2".into()]));
    move |name| match name {
        "since" => date(2026, 9, 21).into(),
        "born" => date(2000, 2, 29).into(),
        "owner" => "EE2".into(),
        "district" => "Pirita".into(),
        "year" => Value::Number(2025.into()),
        "full" => Value::Number(8400.into()),
        "income" => Value::Number(20_000.into()),
        "disabled" => false.into(),
        "vehicle" => vehicle.clone(),
        "founder" => founders.clone(),
        _ => Value::Null,
    }
}

fn read(text: &str) -> Expression {
    Expression::read(text, &names(), &Type::Any).expect("the bench's own expressions are right")
}

/// Fifty expressions of a page, three founders.
#[divan::bench]
fn fifty_of_a_page(bencher: Bencher<'_, '_>) {
    let (page, values): (Vec<_>, _) = (PAGE.iter().cycle().take(50).map(|text| read(text)).collect(), values(3));
    bencher.bench_local(|| {
        let scope = Scope::on(date(2026, 11, 21), &values);
        page.iter().filter(|expression| expression.value(black_box(&scope)).is_null()).count()
    });
}

/// One part of each of a thousand items.
#[divan::bench]
fn sum_over_a_thousand(bencher: Bencher<'_, '_>) {
    let (expression, values) = (read("sum(founder.share)"), values(1000));
    bencher.bench_local(|| expression.value(black_box(&Scope::on(date(2026, 11, 21), &values))));
}

/// As a definition is loaded.
#[divan::bench]
fn read_fifty() -> Vec<Expression> {
    PAGE.iter().cycle().take(50).map(|text| read(text)).collect()
}
