//! What the catalogue takes of a service, and what a few shared answers tell about it.

use jiff::civil::date;

use super::{PARKING, club, list, parking};
use crate::{
    rules::Value,
    service::{AUDIENCES, LIFE_EVENTS, Service, Told, Verdict, questions},
};

/// The parking permit with `old` in its service.toml written as `new`.
fn with(old: &str, new: &str) -> Result<Service, String> {
    assert!(PARKING[0].1.contains(old), "{old}");
    let head = PARKING[0].1.replacen(old, new, 1);
    Service::read(&[("service.toml", &head), PARKING[1], PARKING[2]]).map_err(|complaints| list(&complaints))
}

#[test]
fn words_of_the_closed_lists_are_known_and_others_are_refused_with_the_nearest() {
    for (old, new, complaint) in [
        (
            "\"moving_home\"",
            "\"moving_hone\"",
            "\"moving_hone\" is not known in \"life_events\". Did you mean \"moving_home\"?",
        ),
        ("\"moving_home\"", "\"zzz\"", "Use some of: having_a_child, studying"),
        ("[\"residents\"]", "[\"resident\"]", "Did you mean \"residents\"?"),
        ("[\"residents\"]", "\"residents\"", "\"audience\" is a string and has to be a list of texts"),
        ("\"parking_regulation\"", "\"Parking Regulation\"", "\"Parking Regulation\" is not an id"),
        ("\"city-transport-office\"", "\"City Office\"", "\"City Office\" is not an id"),
    ] {
        let found = with(old, new).expect_err(new);
        assert!(found.contains(complaint) && found.starts_with("service.toml:"), "{found}");
        assert_eq!(found.lines().count(), 1, "one fault, one complaint: {found}");
    }
}

#[test]
fn nobody_named_means_residents() {
    assert_eq!(parking().catalogue.audience, ["residents"]);
    assert_eq!(club().catalogue.audience, ["residents"]);
    let both = with("[\"residents\"]", "[\"companies\", \"visitors\"]").expect("it is good");
    assert_eq!(both.catalogue.audience, ["companies", "visitors"]);
}

#[test]
fn a_precheck_reads_shared_questions_alone_and_decides() {
    for (new, complaint) in [
        ("when = \"owns_a_cat\"", "Did you mean \"owns_a_car\"?"),
        ("when = \"district = null\"", "nothing here is called \"district\""),
        ("when = \"age\"", "this yields a number"),
        ("", "\"when\" is missing"),
    ] {
        let found = with("when = \"owns_a_car\"", new).expect_err(new);
        assert!(found.contains(complaint), "{found}");
    }
    let twice = with("id = \"owns_a_car\"", "id = \"lives_here\"").expect_err("twice");
    assert!(twice.contains("the precheck \"lives_here\" is declared twice"), "{twice}");
}

fn told(answers: &[(&str, Value)]) -> Told {
    answers.iter().map(|(id, value)| ((*id).to_owned(), value.clone())).collect()
}

/// The verdict in a word, with the ids it names.
fn verdict(service: &Service, answers: &[(&str, Value)]) -> String {
    let ids = |all: Vec<&str>| all.join(" ");
    match service.verdict(&told(answers), date(2026, 11, 22)) {
        Verdict::Likely => "likely".into(),
        Verdict::Unlikely(failed) => format!("unlikely: {}", ids(failed.iter().map(|check| &*check.id).collect())),
        Verdict::Unknown(open) => format!("unknown: {}", ids(open.iter().map(|question| &*question.id).collect())),
    }
}

#[test]
fn a_verdict_is_as_sure_as_the_answers() {
    let (yes, no) = (Value::Bool(true), Value::Bool(false));
    let service = parking();
    for (answers, said) in [
        (&[][..], "unknown: lives_here owns_a_car"),
        (&[("lives_here", yes.clone())], "unknown: owns_a_car"),
        (&[("lives_here", yes.clone()), ("owns_a_car", yes.clone())], "likely"),
        (&[("owns_a_car", no.clone())], "unlikely: owns_a_car"),
        (&[("lives_here", no.clone()), ("owns_a_car", no)], "unlikely: lives_here owns_a_car"),
        (&[("was_fined", yes)], "unknown: lives_here owns_a_car"),
    ] {
        assert_eq!(verdict(&service, answers), said, "{answers:?}");
    }
}

#[test]
fn without_prechecks_only_a_service_without_conditions_is_for_everybody() {
    let read = |head: &str| Service::read(&[("service.toml", head), PARKING[1], PARKING[2]]).expect("it is good");
    let until = |mark: &str| PARKING[0].1.split(mark).next().expect("a beginning");
    let silent = read(until("# What a few answers"));
    assert_eq!(verdict(&silent, &[]), "unknown: ", "it has conditions, and nothing tells of them");
    let free = read(until("# A clause that fails"));
    assert_eq!(verdict(&free, &[]), "likely");
}

/// Every word of the portal's lists has its text in both languages.
#[test]
fn life_events_audiences_and_shared_questions_have_words() {
    for (language, text) in [
        ("et", include_str!("../../../../../locales/et/catalogue.ftl")),
        ("en", include_str!("../../../../../locales/en/catalogue.ftl")),
    ] {
        let message = |id: &str| {
            text.split("\n\n")
                .find(|block| block.contains(&format!("\n{id} =")) || block.starts_with(&format!("{id} =")))
        };
        for event in LIFE_EVENTS {
            let found = message(&format!("life-{event}")).unwrap_or_else(|| panic!("{language} lacks life-{event}"));
            assert!(found.contains(".intro ="), "{language}: life-{event} has no intro");
        }
        for audience in AUDIENCES {
            assert!(message(&format!("audience-{audience}")).is_some(), "{language} lacks audience-{audience}");
        }
        for question in questions() {
            let found = message(&format!("ask-{}", question.id));
            let found = found.unwrap_or_else(|| panic!("{language} lacks ask-{}", question.id));
            for word in question.words() {
                assert!(found.contains(&format!(".{word} =")), "{language}: ask-{} lacks .{word}", question.id);
            }
        }
    }
}
