//! What holds for all texts and for all expressions that fit their types.

use proptest::prelude::*;

use super::*;

/// An expression of the wanted type, at most so deep, written from the names of the tests.
fn written(of: &'static str, depth: u32) -> BoxedStrategy<String> {
    let leaf = match of {
        "number" => prop_oneof![
            (0..10_000_u32, 0..3_u32).prop_map(|(n, scale)| rust_decimal::Decimal::new(n.into(), scale).to_string()),
            prop::sample::select(vec!["income", "missing", "since.year", "null", "79228162514264337593543950335"])
                .prop_map(String::from),
        ]
        .boxed(),
        "text" => select(&["owner", "district", "vehicle.owner", "\"õ\"", "\"\"", "null", "fact.code"]),
        "bool" => select(&["true", "false", "disabled", "missing_flag", "null"]),
        "date" => select(&["since", "born", "today()", "date(\"9999-12-31\")", "date(2024, 2, 29)", "null"]),
        "duration" => select(&["duration(\"P1Y2M\")", "duration(\"-PT5H\")", "duration(\"P19998Y\")", "null"]),
        _ => select(&["[]", "missing_list", "founder.share", "[1, null, 3]"]),
    };
    if depth == 0 {
        return leaf;
    }
    let inner = |of| written(of, depth - 1);
    let number = || inner("number");
    let made = match of {
        "number" => prop_oneof![
            (number(), prop::sample::select(vec!["+", "-", "*", "/", "**"]), number())
                .prop_map(|(a, sign, b)| format!("({a} {sign} {b})")),
            (inner("bool"), number(), number()).prop_map(|(c, a, b)| format!("(if {c} then {a} else {b})")),
            (prop::sample::select(vec!["sum", "min", "max", "mean", "count"]), inner("list"))
                .prop_map(|(name, list)| format!("{name}({list})")),
            (
                prop::sample::select(vec!["modulo", "round half up", "decimal", "floor", "round down"]),
                number(),
                number()
            )
                .prop_map(|(name, a, b)| format!("{name}({a}, {b})")),
            inner("text").prop_map(|text| format!("string length({text})")),
            (inner("date"), inner("date")).prop_map(|(a, b)| format!("age({a}, {b})")),
            (inner("list"), number()).prop_map(|(list, place)| format!("{list}[{place} + 0]")),
            inner("date").prop_map(|date| format!("{date}.month")),
            (inner("duration"), inner("duration")).prop_map(|(a, b)| format!("({a} / {b})")),
        ]
        .boxed(),
        "text" => prop_oneof![
            (inner("text"), inner("text")).prop_map(|(a, b)| format!("({a} + {b})")),
            (inner("text"), number(), number()).prop_map(|(a, b, c)| format!("substring({a}, {b}, {c})")),
            (inner("text"), inner("text"), inner("text")).prop_map(|(a, b, c)| format!("replace({a}, {b}, {c})")),
            number().prop_map(|number| format!("string({number})")),
        ]
        .boxed(),
        "bool" => prop_oneof![
            (number(), prop::sample::select(vec!["<", "<=", ">", ">=", "=", "!="]), number())
                .prop_map(|(a, sign, b)| format!("({a} {sign} {b})")),
            (inner("bool"), prop::sample::select(vec!["and", "or"]), inner("bool"))
                .prop_map(|(a, word, b)| format!("({a} {word} {b})")),
            (number(), number(), number()).prop_map(|(a, b, c)| format!("({a} in [{b}..({c})))")),
            (number(), inner("list")).prop_map(|(a, list)| format!("({a} in {list})")),
            (inner("list"), number()).prop_map(|(list, n)| format!("(some x in {list} satisfies x > {n})")),
            (inner("list"), number()).prop_map(|(list, n)| format!("(every x in {list} satisfies x > {n})")),
            (inner("date"), inner("date")).prop_map(|(a, b)| format!("({a} < {b})")),
            inner("bool").prop_map(|of| format!("not({of})")),
            (inner("text"), inner("text")).prop_map(|(a, b)| format!("contains({a}, {b})")),
        ]
        .boxed(),
        "date" => (inner("date"), prop::sample::select(vec!["+", "-"]), inner("duration"))
            .prop_map(|(a, sign, b)| format!("({a} {sign} {b})"))
            .boxed(),
        "duration" => prop_oneof![
            (inner("date"), inner("date")).prop_map(|(a, b)| format!("({a} - {b})")),
            (inner("date"), inner("date")).prop_map(|(a, b)| format!("years and months duration({a}, {b})")),
            (inner("duration"), number()).prop_map(|(a, n)| format!("({a} * {n})")),
        ]
        .boxed(),
        _ => prop_oneof![
            (inner("list"), number()).prop_map(|(list, n)| format!("{list}[item > {n}]")),
            (inner("list"), number()).prop_map(|(list, n)| format!("append({list}, {n})")),
            inner("list").prop_map(|list| format!("distinct values({list})")),
            (number(), number()).prop_map(|(a, b)| format!("[{a}, {b}]")),
            number().prop_map(|n| format!("founder[share > {n}].share")),
        ]
        .boxed(),
    };
    prop_oneof![1 => leaf, 4 => made].boxed()
}

fn select(texts: &'static [&'static str]) -> BoxedStrategy<String> {
    prop::sample::select(texts).prop_map(String::from).boxed()
}

fn typed() -> impl Strategy<Value = String> {
    let of = |of: &'static str| written(of, 4);
    prop_oneof![of("number"), of("text"), of("bool"), of("date"), of("duration"), of("list")]
}

/// Whether the value is of the type, down to the items of a list; `null` is of every type.
fn is_of(value: &Value, of: &Type) -> bool {
    match (value, of) {
        (Value::Null, _) | (_, Type::Any) => true,
        (Value::Bool(_), Type::Bool) | (Value::Number(_), Type::Number) | (Value::Text(_), Type::Text) => true,
        (Value::Date(_), Type::Date) | (Value::Duration(_), Type::Duration) => true,
        (Value::List(items), Type::List(of)) => items.iter().all(|item| is_of(item, of)),
        _ => false,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn no_text_makes_it_panic(text in "\\PC{0,60}") {
        fuzz::rules_never_panic(text.as_bytes());
    }

    #[test]
    fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..60)) {
        fuzz::rules_never_panic(&bytes);
    }

    #[test]
    fn no_row_of_words_makes_it_panic(
        text in "(n|t|b|d|any|list|item|1|2\\.5|\"a\"|[=<>+*/(),.-]|\\[|\\]|\\{|\\}|\\.\\.|\\*\\*|a:|and|or|in|if|then|else|some x in|every x in|satisfies|between|sum\\(|count\\(|date\\(|duration\\(\"P1Y\"\\)|today\\(\\)| ){1,24}"
    ) {
        fuzz::rules_never_panic(text.as_bytes());
    }

    #[test]
    fn what_is_checked_yields_its_type(text in typed()) {
        let expression = match Expression::read(&text, &names(), &Type::Any) {
            Ok(expression) => expression,
            Err(fault) => {
                prop_assert!(fault.what.contains("more than 500"), "{text}: {fault:?}");
                return Ok(());
            }
        };
        let value = expression.value(&scope());
        let of = expression.yields();
        prop_assert!(is_of(&value, of), "{text}, {of}, yields {value:?}");
        let lines = expression.trace(&scope());
        prop_assert_eq!(&lines.last().unwrap().value, &value, "{}", text);
        if let Some(constant) = expression.constant() {
            prop_assert_eq!(&constant, &value, "{}", text);
        }
        prop_assert!(!(expression.never_holds() && value == Value::Bool(true)), "{text}");
    }
}

/// Whatever is nested, long, large or slow ends, and soon.
#[test]
fn hostile_expressions_end() {
    let big = Value::List((0..1000_u32).map(|n| Value::Number(n.into())).collect());
    let long = Value::Text("a".repeat(1 << 20));
    let names = Names::from([("big".into(), Type::list(Type::Number)), ("long".into(), Type::Text)]);
    let value = |name: &str| if name == "big" { big.clone() } else { long.clone() };
    let yields = |text: &str| {
        let expression = Expression::read(text, &names, &Type::Any).unwrap_or_else(|fault| panic!("{text}: {fault:?}"));
        expression.trace(&Scope::on(date(2026, 11, 21), &value));
        let _ = (expression.constant(), expression.never_holds());
        expression.value(&Scope::on(date(2026, 11, 21), &value))
    };
    let nested = |open: &str, close: &str, depth| format!("{}1{}", open.repeat(depth), close.repeat(depth));
    assert_eq!(yields(&nested("(", ")", 63)), number("1"));
    assert_eq!(yields(&nested("if true then ", " else 2", 60)), number("1"));
    assert_eq!(yields(&nested("(if 1 between 1 and 2 then ", " else 2)", 30)), number("1"));
    assert_eq!(yields(&format!("1{}", " + 1".repeat(249))), number("250"));
    assert_eq!(yields(&format!("{}1", "-".repeat(499))), number("-1"));
    assert_eq!(yields(&format!("1{}", " * 9999999999".repeat(200))), Value::Null);
    assert_eq!(yields("every a in big, b in big, c in big satisfies a + b + c >= 0"), Value::Null);
    assert_eq!(yields("count(big[count(big[item > 1]) > 0])"), Value::Null);
    assert_eq!(yields("long + \"a\""), Value::Null);
    assert_eq!(yields("replace(long, \"a\", long)"), Value::Null);
    assert_eq!(yields("string length(replace(long, \"a\", \"b\"))"), number("1048576"));
    assert_eq!(yields("string length(string([long, long]))"), Value::Null);
    assert_eq!(yields("matches(long, \"(a*)*b\")"), Value::Null);
    assert_eq!(yields("sum(big)"), number("499500"));
    assert_eq!(yields("count(distinct values(big))"), number("1000"));
    assert_eq!(yields(&format!("[{}long]", "long, ".repeat(100))), Value::Null);
    assert!(Expression::read(&"a".repeat(1 << 20), &names, &Type::Any).is_err());
    assert!(Expression::read(&format!("\"{}\"", "a".repeat(1 << 20)), &names, &Type::Text).is_ok());
}
