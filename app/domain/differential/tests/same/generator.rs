//! Expressions of both languages, each of a type, at most so deep.

use proptest::prelude::*;

/// An expression of any type.
pub fn expression() -> impl Strategy<Value = String> {
    prop_oneof![number(3), text(3), bool(3), date(3), duration(3), list(3)]
}

/// Names that both know, with what they are in FEEL.
pub const NAMES: [(&str, &str); 6] = [
    ("income", "20000"),
    ("rate", "0.22"),
    ("owner", "\"EE1 Õ\""),
    ("since", "date(\"2026-09-21\")"),
    ("disabled", "false"),
    ("founder", "[{share: 1500, name: \"Mari\"}, {share: 900.5, name: \"Toomas\"}, {share: 99.5, name: \"Kalev\"}]"),
];

fn one_of(texts: &'static [&'static str]) -> BoxedStrategy<String> {
    prop::sample::select(texts).prop_map(String::from).boxed()
}

fn digits() -> impl Strategy<Value = u32> {
    0..4_u32
}

fn number(depth: u32) -> BoxedStrategy<String> {
    let leaf = prop_oneof![
        (0..2000_u32, 0..3_u32).prop_map(|(n, scale)| rust_decimal::Decimal::new(n.into(), scale).to_string()),
        one_of(&["income", "rate", "since.year", "since.month", "since.weekday", "null"]),
    ];
    let Some(depth) = depth.checked_sub(1) else { return leaf.boxed() };
    let signs = prop::sample::select(vec!["+", "-", "*", "/"]);
    let rounds = prop::sample::select(vec![
        "decimal",
        "round half up",
        "round half down",
        "round up",
        "round down",
        "floor",
        "ceiling",
    ]);
    prop_oneof![
        leaf,
        (number(depth), signs, number(depth)).prop_map(|(a, sign, b)| format!("({a} {sign} {b})")),
        (number(depth), digits()).prop_map(|(a, b)| format!("({a} ** {b})")),
        (number(depth), number(depth)).prop_map(|(a, b)| format!("modulo({a}, {b})")),
        number(depth).prop_map(|a| format!("(-{a})")),
        number(depth).prop_map(|a| format!("abs({a})")),
        (rounds, number(depth), digits()).prop_map(|(name, a, scale)| format!("{name}({a} + 1000.5, {scale})")),
        (bool(depth), number(depth), number(depth)).prop_map(|(c, a, b)| format!("(if {c} then {a} else {b})")),
        (prop::sample::select(vec!["sum", "min", "max", "mean", "count"]), present(depth))
            .prop_map(|(name, list)| format!("{name}({list})")),
        (list(depth), -3..4_i32).prop_map(|(list, place)| format!("{list}[{place}]")),
        text(depth).prop_map(|text| format!("string length({text})")),
        duration(depth).prop_map(|duration| format!("abs({duration}.days)")),
        (date(depth), prop::sample::select(vec!["year", "month", "day", "weekday"]))
            .prop_map(|(a, p)| format!("{a}.{p}")),
    ]
    .boxed()
}

fn text(depth: u32) -> BoxedStrategy<String> {
    let leaf = one_of(&["owner", "\"\"", "\"foobar\"", "\"õ€\"", "\"bar\"", "null"]);
    let Some(depth) = depth.checked_sub(1) else { return leaf };
    prop_oneof![
        leaf,
        (text(depth), text(depth)).prop_map(|(a, b)| format!("({a} + {b})")),
        (text(depth), 1..4_u32).prop_map(|(a, b)| format!("substring({a}, {b})")),
        (text(0), 1..4_u32).prop_map(|(a, b)| format!("substring({a} + \"abc\", {b}, 1)")),
        text(depth).prop_map(|a| format!("upper case({a})")),
        text(depth).prop_map(|a| format!("lower case({a})")),
        (bool(depth), text(depth), text(depth)).prop_map(|(c, a, b)| format!("(if {c} then {a} else {b})")),
        (1..4_u32).prop_map(|place| format!("founder[{place}].name")),
    ]
    .boxed()
}

fn bool(depth: u32) -> BoxedStrategy<String> {
    let leaf = one_of(&["true", "false", "disabled", "null"]);
    let Some(depth) = depth.checked_sub(1) else { return leaf };
    let compare = || prop::sample::select(vec!["<", "<=", ">", ">="]);
    prop_oneof![
        leaf,
        (number(depth), compare(), number(depth)).prop_map(|(a, sign, b)| format!("({a} {sign} {b})")),
        (text(depth), compare(), text(depth)).prop_map(|(a, sign, b)| format!("({a} {sign} {b})")),
        (date(depth), compare(), date(depth)).prop_map(|(a, sign, b)| format!("({a} {sign} {b})")),
        (bool(depth), prop::sample::select(vec!["and", "or"]), bool(depth))
            .prop_map(|(a, w, b)| format!("({a} {w} {b})")),
        bool(depth).prop_map(|a| format!("not({a})")),
        (number(depth), 0..9_u32, 5..2000_u32).prop_map(|(a, b, c)| format!("({a} between {b} and {c})")),
        (0..9_u32, number(0)).prop_map(|(a, b)| format!("({a} = {b})")),
        text(0).prop_map(|a| format!("(\"bar\" = {a})")),
        (number(0), 0..9_u32, 5..2000_u32).prop_map(|(a, b, c)| format!("({a} in [{b}..{c}))")),
        (0..9_u32, 0..9_u32, 5..2000_u32).prop_map(|(a, b, c)| format!("({a} in ({b}, {c}))")),
        (present(depth), 0..2000_u32).prop_map(|(list, n)| format!("(some x in {list} satisfies x > {n})")),
        (present(depth), 0..2000_u32).prop_map(|(list, n)| format!("(every x in {list} satisfies x > {n})")),
        (text(depth), text(depth)).prop_map(|(a, b)| format!("contains({a}, {b})")),
        (text(depth), text(depth)).prop_map(|(a, b)| format!("starts with({a}, {b})")),
        (list(depth), number(0)).prop_map(|(list, n)| format!("list contains({list}, {n})")),
        (bool(depth), bool(depth))
            .prop_map(|(a, b)| format!("all([if {a} then true else false, if {b} then true else false])")),
        (bool(depth), bool(depth))
            .prop_map(|(a, b)| format!("any([if {a} then true else false, if {b} then true else false])")),
        (0..50_u32).prop_map(|n| format!("even({n})")),
    ]
    .boxed()
}

fn date(depth: u32) -> BoxedStrategy<String> {
    let leaf = prop_oneof![
        one_of(&["since", "date(\"2024-02-29\")", "date(\"1999-12-31\")", "null"]),
        (1900..2100_u32, 1..14_u32, 1..33_u32).prop_map(|(y, m, d)| format!("date({y}, {m}, {d})")),
    ];
    let Some(depth) = depth.checked_sub(1) else { return leaf.boxed() };
    let sign = prop::sample::select(vec!["+", "-"]);
    prop_oneof![leaf, (date(depth), sign, duration(0)).prop_map(|(a, sign, b)| format!("({a} {sign} {b})"))].boxed()
}

fn duration(depth: u32) -> BoxedStrategy<String> {
    let leaf =
        one_of(&["duration(\"P1Y2M\")", "duration(\"P10D\")", "duration(\"P1M\")", "duration(\"-P3D\")", "null"]);
    let Some(depth) = depth.checked_sub(1) else { return leaf };
    prop_oneof![
        leaf,
        (date(depth), date(depth)).prop_map(|(a, b)| format!("({a} - {b})")),
        date(depth).prop_map(|a| format!("years and months duration(date(\"1066-10-14\"), {a})")),
        (duration(0), 1..9_u32).prop_map(|(a, b)| format!("({a} * {b})")),
    ]
    .boxed()
}

fn list(depth: u32) -> BoxedStrategy<String> {
    let leaf = one_of(&["[]", "[1, 2, 3]", "founder.share", "[1, null]"]);
    let Some(depth) = depth.checked_sub(1) else { return leaf };
    prop_oneof![
        leaf,
        (number(depth), number(depth)).prop_map(|(a, b)| format!("[{a}, {b}]")),
        (list(depth), number(0)).prop_map(|(list, n)| format!("{list}[item > {n}]")),
        (list(depth), number(0)).prop_map(|(list, n)| format!("append({list}, {n})")),
        (list(depth), list(depth)).prop_map(|(a, b)| format!("concatenate({a}, {b})")),
        list(depth).prop_map(|list| format!("distinct values({list})")),
        list(depth).prop_map(|list| format!("reverse({list})")),
        (list(depth), number(0)).prop_map(|(list, n)| format!("index of({list}, {n})")),
        (0..2000_u32).prop_map(|n| format!("founder[share > {n}].share")),
        (list(depth), list(depth)).prop_map(|(a, b)| format!("flatten([{a}, {b}])")),
    ]
    .boxed()
}

/// A list without `null`.
fn present(depth: u32) -> impl Strategy<Value = String> {
    list(depth).prop_map(|list| format!("{list}[item >= 0 or item < 0]"))
}
