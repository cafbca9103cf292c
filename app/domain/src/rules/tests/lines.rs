//! The calculation as a resident reads it, and what the linter is told of a condition.

use super::*;

fn lines(text: &str) -> Vec<String> {
    let expression = read(text);
    let lines = expression.trace(&scope());
    lines
        .iter()
        .map(|line| {
            let shown = |value: &Value| match value {
                Value::Text(text) => text.clone(),
                other => other.to_json().as_str().map_or_else(|| other.to_json().to_string(), str::to_owned),
            };
            let names: Vec<String> =
                line.names.iter().map(|(name, value)| format!("{name}={}", shown(value))).collect();
            let indent = "  ".repeat(line.depth);
            format!("{indent}{:?}: {} → {} [{}]", line.role, line.text, shown(&line.value), names.join(", "))
        })
        .collect()
}

#[test]
fn an_if_shows_what_it_asked_and_the_branch_it_took() {
    assert_eq!(
        lines("if year >= 2026 then exemption_full else max(0, income - 14400)"),
        [
            "  Condition: year >= 2026 → true [year=2026]",
            "  Then: exemption_full → 8400.00 []",
            "Whole: if year >= 2026 then exemption_full else max(0, income - 14400) → 8400.00 []",
        ]
    );
    assert_eq!(
        lines("if year < 2026 then 0 else max(0, exemption_full - exemption_full / 4 * (income - 14400))"),
        [
            "  Condition: year < 2026 → false [year=2026]",
            "        Step: (income - 14400) → 5600 [income=20000]",
            "      Step: exemption_full / 4 * (income - 14400) → 11760000.00 [exemption_full=8400.00]",
            "    Step: exemption_full - exemption_full / 4 * (income - 14400) → -11751600.00 [exemption_full=8400.00]",
            "  Otherwise: max(0, exemption_full - exemption_full / 4 * (income - 14400)) → 0 []",
            "Whole: if year < 2026 then 0 else max(0, exemption_full - exemption_full / 4 * (income - 14400)) → 0 []",
        ]
    );
}

#[test]
fn a_condition_shows_each_of_its_sides() {
    assert_eq!(
        lines("owner in vehicle.users and since <= today() - duration(\"P2M\") and not(disabled)"),
        [
            "  Step: owner in vehicle.users → true [owner=EE1, vehicle.users=[\"EE1\",\"EE9\"]]",
            "    Step: today() - duration(\"P2M\") → 2026-09-21 [today()=2026-11-21]",
            "  Step: since <= today() - duration(\"P2M\") → true [since=2026-09-21]",
            "  Step: not(disabled) → true [disabled=false]",
            "Whole: owner in vehicle.users and since <= today() - duration(\"P2M\") and not(disabled) → true []",
        ]
    );
}

/// A list is one line, for each of its items would have lines of its own.
#[test]
fn a_list_shows_what_went_into_it() {
    assert_eq!(
        lines("count(fact.amounts[item > income / 20000]) > 0"),
        [
            "    Step: fact.amounts[item > income / 20000] → [\"2\"] [fact.amounts=[\"1\",\"2\"], income=20000]",
            "  Step: count(fact.amounts[item > income / 20000]) → 1 []",
            "Whole: count(fact.amounts[item > income / 20000]) > 0 → true []",
        ]
    );
}

#[test]
fn what_hangs_on_nothing_is_told_before_it_runs() {
    for (text, expected) in [
        ("1 + 1", Some("2")),
        ("income > 1 and false", Some("false")),
        ("1 < 2 or income > 1", Some("true")),
        ("not(income > 1 and 2 < 1)", Some("true")),
        ("if 1 < 2 then 3 else income", Some("3")),
        ("if income > 1 then 3 else 3", Some("3")),
        ("if income > 1 then 3 else 4", None),
        ("sum([1, 2][item > 1])", Some("2")),
        ("some x in [1, 2] satisfies x > income", None),
        ("date(\"2026-01-01\").year", Some("2026")),
        ("today().year", None),
        ("now().year", None),
        ("null and income > 1", None),
    ] {
        assert_eq!(read(text).constant(), expected.map(value), "{text}");
    }
}

#[test]
fn conditions_that_never_hold_are_found() {
    for (text, never) in [
        ("income < 18 and income > 65", true),
        ("65 < income and owner = \"a\" and income <= 65", true),
        ("income < 5 and income = 5", true),
        ("income <= 5 and income >= 5", false),
        ("owner = \"a\" and owner = \"b\"", true),
        ("owner = \"a\" and owner = \"a\"", false),
        ("owner = \"a\" and district = \"b\"", false),
        ("owner = \"a\" and owner = \"b\" or disabled", false),
        ("income < 1 and income > 2 or owner = \"a\" and owner = \"b\"", true),
        ("disabled and (income < 1 and income > 2)", true),
        ("since > date(\"2026-02-01\") and since < date(\"2026-01-01\")", true),
        ("income > 1 and null", true),
        ("1 > 2", true),
        ("income between 5 and 1", true),
        ("income between 1 and 5", false),
        ("income in [5..1]", true),
        ("income in [1..5] and income > 5", true),
        ("income in [1..5] and income >= 5", false),
        ("income in (1..1]", true),
        ("income in [1..1]", false),
        ("disabled", false),
    ] {
        assert_eq!(read(text).never_holds(), never, "{text}");
    }
}
