//! Every complaint: where it points, what it says, and how it helps.

use super::*;

#[test]
fn every_fault_has_its_place_and_its_cure() {
    for (text, at, what, cure) in [
        ("ownr = \"x\"", 0, "nothing here is called \"ownr\"", "Did you mean \"owner\"?"),
        ("since > income", 6, "a date and a number do not go together", "duration(\"P30D\")"),
        ("since > duration(\"P1M\")", 6, "a date and a duration do not go together", "today() - duration"),
        ("since > \"2026-01-01\"", 6, "a date and a text do not go together", "date(\"2026-11-21\")"),
        ("today() < now()", 8, "a date and a date and time do not go together", "date(…)"),
        ("income = \"5\"", 7, "a number and a text do not go together", "without quotes"),
        ("owner = ", 8, "the end was found", "Put a value here."),
        ("income > 1 income", 11, "nothing more was expected", "nothing more"),
        ("vehicle.user = 1", 8, "a group of values has no part called \"user\"", "\"users\""),
        ("founder.shar = [1]", 8, "no part called \"shar\"", "\"share\""),
        ("since.yeer = 1", 6, "a date has no part called \"yeer\"", "\"year\""),
        ("income.year = 1", 7, "a number has no parts", "Leave out the dot"),
        ("nowadays() = since", 0, "no function \"nowadays\"", "today"),
        ("string lenght(owner) = 3", 7, "nothing more was expected", "nothing more"),
        ("since > date(\"21.11.2026\")", 13, "date cannot be read", "2026-11-21"),
        ("since > date(\"2026-11-21T10:00\")", 13, "date cannot be read", "2026-11-21"),
        ("owner = \"x", 8, "no closing quote", "quote"),
        ("owner = \"\\d\"", 9, "backslash", "\\\\"),
        ("income", 0, "a number, and true or false is needed", "true or false"),
        ("owner § 1", 6, "no meaning here", "operators"),
        ("true and (1 < 2 or income)", 19, "true or false is needed here, and this is a number", "condition"),
        ("not(owner)", 4, "true or false is needed", "condition"),
        ("if income then true else false", 3, "true or false is needed", "condition"),
        ("if disabled then 1 else \"a\"", 24, "then yields a number and else yields a text", "same type"),
        ("sum(1, owner) = 1", 7, "a number is needed here, and this is a text", "number(…)"),
        ("max([1], [2]) = 1", 4, "a number is needed here, and this is a list of a number", "one item"),
        ("max(1, owner) = 1", 7, "a number is needed here", "number(…)"),
        ("sum(owner) = 1", 4, "a number is needed here", "number(…)"),
        ("sum([\"a\"]) = 1", 4, "a list of a number is needed here", "list"),
        ("all([disabled, income > \"a\"])", 22, "do not go together", "quotes"),
        ("string length(income) = 1", 14, "a text is needed here, and this is a number", "string(…)"),
        ("substring(owner) = \"a\"", 0, "substring takes 2 or 3 values and gets 1", "Give it 2 or 3."),
        ("date(1, 2) = today()", 0, "date takes 1 or 3 values and gets 2", "Give it"),
        ("date(2026, 1, owner) = today()", 14, "a number is needed here", "number(…)"),
        ("append() = [1]", 0, "at least 2", "at least 2"),
        ("not(true, false)", 0, "not takes 1 value and gets 2", "Give it 1."),
        ("list contains([1, 2], owner)", 22, "a number is needed here, and this is a text", "number(…)"),
        ("some f in income satisfies f > 1", 10, "a list of any value is needed here, and this is a number", "[1, 2]"),
        ("some f in founder satisfies f.share", 28, "true or false is needed", "condition"),
        ("some f in founder satisfies portion > 1", 28, "nothing here is called \"portion\"", "Use one of: f,"),
        ("count(founder[shar > 1]) = 1", 14, "nothing here is called \"shar\"", "Did you mean \"share\"?"),
        ("count(founder[name]) = 1", 14, "a condition or the number of an item is needed", "[-1]"),
        ("income[1] = 1", 0, "a list of any value is needed", "[1, 2]"),
        ("owner in [1..5]", 6, "a text and a number do not go together", "quotes"),
        ("income in (1, \"a\")", 7, "a number and a text do not go together", "quotes"),
        ("income in [1..5", 15, "\")\" was expected", "Put"),
        ("{ a: 1, a: 2 } = null", 8, "two parts called \"a\"", "rename"),
        ("{ a: 1 }.b = 1", 9, "no part called \"b\"", "Use one of: a."),
        ("matches(owner, district)", 15, "the pattern is not a text in quotes", "matches(plate"),
        ("matches(owner, \"(\")", 15, "the pattern cannot be read", "matches(plate"),
        ("matches(owner, \"(a{1000}){1000}\")", 15, "the pattern cannot be read", "matches(plate"),
        ("-owner = \"a\"", 0, "a number is needed here, and this is a text", "number(…)"),
        ("vehicle > vehicle", 8, "do not go together", "after a dot"),
        ("and = 1", 0, "a value was expected and \"and\" was found", "Put a value here."),
        ("and(true, true)", 0, "a value was expected", "Put a value here."),
        ("123456789012345678901234567890123 > 1", 0, "the number is too long", "28 digits"),
    ] {
        let found = fault(text, &Type::Bool);
        assert!(found.at == at && found.what.contains(what) && found.cure.contains(cure), "{text}: {found:?}");
    }
}

#[test]
fn nesting_is_bounded() {
    let stops = |text: &str| fault(text, &Type::Bool).what;
    assert!(stops(&"(".repeat(100)).contains("inside each other"));
    assert!(stops(&"not(".repeat(100)).contains("inside each other"));
    assert!(stops(&"[".repeat(100)).contains("inside each other"));
    assert!(stops(&"{a:".repeat(100)).contains("inside each other"));
    assert!(stops(&"1 in (".repeat(100)).contains("inside each other"));
    assert!(stops(&"some x in ".repeat(100)).contains("inside each other"));
    assert!(stops(&format!("1{} = 1", " + 1".repeat(10_000))).contains("more than 500"));
}

/// What a question does not offer can never be its answer.
#[test]
fn a_text_is_compared_with_what_is_offered() {
    let offered = |words: &[&str]| Type::OneOf(words.iter().map(|word| (*word).to_owned()).collect());
    let names = Names::from([
        ("way".into(), offered(&["post", "office"])),
        ("ways".into(), Type::list(offered(&["post", "office"]))),
        ("other".into(), Type::Text),
    ]);
    let fault = |text: &str| Expression::read(text, &names, &Type::Any).err().map(|fault| (fault.at, fault.cure));
    for good in [
        "way = \"post\"",
        "way != null",
        "way = other",
        "way in [\"post\", other]",
        "\"office\" in ways",
        "count(ways[item = \"post\"]) > 1",
        "some w in ways satisfies w = \"office\"",
        "way + \"box\" = \"postbox\"",
        "(if way = \"post\" then way else \"none\") = \"none\"",
        "way < \"r\"",
    ] {
        assert_eq!(fault(good), None, "{good}");
    }
    for (wrong, at) in [
        ("way = \"pst\"", 6),
        ("\"pst\" = way", 0),
        ("way != \"pst\"", 7),
        ("way in [\"post\", \"pst\"]", 16),
        ("way in (\"post\", \"pst\")", 16),
        ("\"pst\" in ways", 0),
        ("count(ways[item = \"pst\"]) > 1", 18),
        ("some w in ways satisfies w = \"pst\"", 29),
    ] {
        assert_eq!(fault(wrong), Some((at, "Did you mean \"post\"?".into())), "{wrong}");
    }
    assert_eq!(fault("way = \"carrier pigeon\""), Some((6, "Use one of: post, office.".into())));
}
