//! What the rules and dsntk make of the same expressions.

mod generator;

use domain::rules::{Expression, Names, Scope, Type, Value};
use dsntk_feel::{FeelScope, values::Value as Theirs};
use jiff::civil::date;
use proptest::{
    strategy::{Strategy, ValueTree},
    test_runner::TestRunner,
};
use rust_decimal::Decimal;

const EXPRESSIONS: usize = 4000;

/// Their value as one of ours; `Err` with its text when it is of a kind that we do not have.
fn ours(value: &Theirs) -> Result<Value, String> {
    let foreign = || value.to_string();
    Ok(match value {
        Theirs::Null(_) => Value::Null,
        Theirs::Boolean(bool) => Value::Bool(*bool),
        Theirs::Number(number) => Value::Number(number.to_string().parse().map_err(|_| foreign())?),
        Theirs::String(text) => Value::Text(text.clone()),
        Theirs::Date(date) => Value::Date(date.to_string().parse().map_err(|_| foreign())?),
        Theirs::DaysAndTimeDuration(length) => Value::Duration(length.to_string().parse().map_err(|_| foreign())?),
        Theirs::YearsAndMonthsDuration(length) => Value::Duration(length.to_string().parse().map_err(|_| foreign())?),
        Theirs::List(items) => Value::List(items.iter().map(ours).collect::<Result<_, _>>()?),
        _ => return Err(foreign()),
    })
}

/// Equal to the 20th digit.
fn alike(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => {
            let distance = (a - b).abs();
            distance <= a.abs().max(b.abs()).checked_mul(Decimal::new(1, 20)).unwrap_or(Decimal::ZERO)
                || distance <= Decimal::new(1, 20)
        }
        (Value::List(a), Value::List(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| alike(a, b)),
        _ => a == b,
    }
}

fn theirs(scope: &FeelScope, text: &str) -> Theirs {
    match dsntk_feel_parser::parse_expression(scope, text, false) {
        Ok(node) => dsntk_feel_evaluator::evaluate(scope, &node),
        Err(error) => Theirs::String(format!("unreadable: {error}")),
    }
}

#[test]
fn generated_expressions_yield_the_same() {
    let (scope, mut names, mut values) = (FeelScope::default(), Names::new(), Vec::new());
    let (nothing, nowhere) = (|_: &str| Value::Null, Names::new());
    for (name, text) in generator::NAMES {
        let expression = Expression::read(text, &nowhere, &Type::Any).unwrap();
        scope.set_value(&name.into(), theirs(&scope, text));
        names.insert(name.into(), expression.yields().clone());
        values.push((name, expression.value(&Scope::on(date(2026, 11, 21), &nothing))));
    }
    let value =
        |name: &str| values.iter().find(|(known, _)| *known == name).map_or(Value::Null, |(_, value)| value.clone());
    let (mut runner, strategy) = (TestRunner::deterministic(), generator::expression());
    let (mut differences, mut nulls) = (Vec::new(), 0);
    for _ in 0..EXPRESSIONS {
        let text = strategy.new_tree(&mut runner).unwrap().current();
        let expression = match Expression::read(&text, &names, &Type::Any) {
            Ok(expression) => expression,
            Err(fault) => {
                differences.push(format!("{text}\n    ours is unreadable: {fault:?}"));
                continue;
            }
        };
        let our = expression.value(&Scope::on(date(2026, 11, 21), &value));
        let their = theirs(&scope, &text);
        nulls += usize::from(our.is_null());
        if !ours(&their).is_ok_and(|their| alike(&our, &their)) {
            differences.push(format!("{text}\n    ours {our:?}\n    theirs {their}"));
        }
    }
    differences.sort_by_key(String::len);
    let first: Vec<_> = differences.iter().take(60).cloned().collect();
    assert!(differences.is_empty(), "{} differences, the shortest:\n{}", differences.len(), first.join("\n"));
    assert!(nulls < EXPRESSIONS / 2, "{nulls} of {EXPRESSIONS} yield nothing");
}
