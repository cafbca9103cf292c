use proptest::prelude::*;

use super::*;

fn names() -> Names {
    Names::from([
        ("since".into(), Type::Date),
        ("income".into(), Type::Number),
        ("owner".into(), Type::Text),
        ("missing".into(), Type::Number),
        ("vehicle".into(), Type::Context([("users".into(), Type::List(Box::new(Type::Text)))].into())),
    ])
}

fn value(text: &str) -> Value {
    let expression = Expression::read(text, &names(), &Type::Any).unwrap_or_else(|fault| panic!("{text}: {fault:?}"));
    let names = |name: &str| match name {
        "since" => Value::Date(jiff::civil::date(2026, 9, 21)),
        "income" => Value::Number(20_000.into()),
        "owner" => "EE1".into(),
        "vehicle" => Value::Context([("users".to_owned(), Value::List(vec!["EE1".into()]))].into()),
        _ => Value::Null,
    };
    expression.value(&Scope { names: &names, today: jiff::civil::date(2026, 11, 21) })
}

fn fault(text: &str) -> Fault {
    Expression::read(text, &names(), &Type::Bool).expect_err(text)
}

#[test]
fn dates_durations_and_lists_work_as_in_feel() {
    for (text, expected) in [
        ("since <= today() - duration(\"P2M\")", true),
        ("since <= today() - duration(\"P3M\")", false),
        ("owner in vehicle.users", true),
        ("owner in [\"EE2\", \"EE3\"]", false),
        ("income between 1 and 20000", true),
        ("if income > 100 then owner = \"EE1\" else false", true),
        ("not(owner = \"EE2\") and all([true, 1 < 2])", true),
        ("date(\"2026-03-31\") - duration(\"P1M\") = date(\"2026-02-28\")", true),
    ] {
        assert_eq!(value(text), Value::Bool(expected), "{text}");
    }
}

#[test]
fn numbers_are_decimals_and_bind_as_at_school() {
    for (text, expected) in [
        ("0.1 + 0.2", "0.3"),
        ("1 + 2 * 3", "7"),
        ("-(2 - 5) / 2", "1.5"),
        ("sum([1.10, 2.2])", "3.30"),
        ("max([1, 3, 2])", "3"),
    ] {
        assert_eq!(value(text), Value::Number(expected.parse().unwrap()), "{text}");
    }
}

#[test]
fn missing_is_null_and_never_crashes() {
    for text in [
        "missing + 1",
        "missing > 1",
        "1 / 0",
        "79228162514264337593543950335 * 10",
        "sum([1, missing])",
        "missing in [1, 2]",
    ] {
        assert_eq!(value(text), Value::Null, "{text}");
    }
    assert_eq!(value("missing > 1 or true"), Value::Bool(true));
    assert_eq!(value("missing > 1 and false"), Value::Bool(false));
    assert_eq!(value("missing = null"), Value::Bool(true));
}

#[test]
fn every_fault_has_its_place_and_its_cure() {
    for (text, at, what, cure) in [
        ("ownr = \"x\"", 0, "nothing here is called \"ownr\"", "Did you mean \"owner\"?"),
        ("since > income", 6, "a date and a number do not go together", "same type"),
        ("owner = ", 8, "the end was found", "Put a value here."),
        ("income > 1 income", 11, "nothing more was expected", "nothing more"),
        ("vehicle.user = 1", 8, "no part called \"user\"", "\"users\""),
        ("nowadays() = since", 0, "no function \"nowadays\"", "today"),
        ("since > date(\"21.11.2026\")", 8, "date cannot be read", "2026-11-21"),
        ("owner = \"x", 8, "no closing quote", "quote"),
        ("income", 0, "a number, and true or false is needed", "true or false"),
        ("owner § 1", 6, "no meaning here", "operators"),
    ] {
        let found = fault(text);
        assert_eq!(found.at, at, "{text}: {found:?}");
        assert!(found.what.contains(what), "{text}: {found:?}");
        assert!(found.cure.contains(cure), "{text}: {found:?}");
    }
}

#[test]
fn nesting_is_bounded() {
    assert!(fault(&"(".repeat(100)).what.contains("inside each other"));
    assert!(fault(&"not(".repeat(100)).what.contains("inside each other"));
    assert!(fault(&format!("1{} = 1", " + 1".repeat(10_000))).what.contains("more than 500"));
}

proptest! {
    #[test]
    fn no_text_makes_it_panic(text in "\\PC{0,60}") {
        let _ = Expression::read(&text, &names(), &Type::Any);
    }

    #[test]
    fn whatever_is_accepted_yields_a_value(text in "(income|since|owner|missing|1|2.5|\"a\"|[=<>+*/(),.-]|and|or|in|if|then|else| ){1,24}") {
        if Expression::read(&text, &names(), &Type::Any).is_ok() {
            let _ = value(&text);
        }
    }
}
