//! Pages, places and faults of a draft, and that nothing anybody types or stores makes it panic.

use std::sync::Arc;

use jiff::civil::{Date, date};
use proptest::prelude::*;

use super::*;
use crate::{
    answers::{Answer, Source},
    application::{Fact, Found},
    people::Person,
    service::{Field, Kind, Options},
};

const OPTIONS: [&str; 2] = ["Kesklinn", "Põhja-Tallinn"];
const TODAY: Date = date(2026, 11, 21);

pub(crate) fn draft() -> Draft {
    let at = jiff::Timestamp::UNIX_EPOCH;
    Draft {
        amends: None,
        id: uuid::Uuid::nil(),
        represented: None,
        counter: None,
        owner: Person {
            code: "EE60001019906".parse().expect("a code"),
            given_name: "Mari".into(),
            family_name: "Proov".into(),
        },
        service: "parking-permit".into(),
        bundle: String::new(),
        answers: Default::default(),
        facts: Default::default(),
        done: Vec::new(),
        reached: Default::default(),
        created_at: at,
        updated_at: at,
        version: 0,
    }
}

fn answered(pairs: &[(&str, Value)]) -> Draft {
    let mut draft = draft();
    for (field, value) in pairs {
        draft.answers.set(field, Answer { value: value.clone(), source: Source::Person });
    }
    draft
}

fn field(kind: Kind) -> Field {
    let service = crate::service::tests::parking();
    let mut field = service.steps.into_iter().flat_map(|step| step.fields).next().expect("a field");
    (field.id, field.kind) = ("x".into(), kind);
    field
}

fn read(kind: Kind, text: &str) -> Result<Option<Value>, Way> {
    [("x".to_owned(), text.to_owned())].into_iter().collect::<Typed>().value(&field(kind), &OPTIONS.map(str::to_owned))
}

fn read_date(day: &str, month: &str, year: &str) -> Result<Option<Value>, Way> {
    let parts =
        [("x-day", day), ("x-month", month), ("x-year", year)].map(|(name, text)| (name.to_owned(), text.to_owned()));
    parts.into_iter().collect::<Typed>().value(&field(Kind::Date { min: None, max: None }), &[])
}

/// Every kind that a person types.
fn kinds() -> [Kind; 18] {
    let options = || Options::Fixed(OPTIONS.map(str::to_owned).to_vec());
    [
        Kind::Text { max: 5 },
        Kind::LongText { max: 9 },
        Kind::Number { min: None, max: None },
        Kind::Date { min: None, max: None },
        Kind::YesNo,
        Kind::Choice { options: options() },
        Kind::Plate,
        Kind::Email,
        Kind::Money { min: Default::default(), max: None },
        Kind::Choices { options: options() },
        Kind::List { options: options() },
        Kind::Country,
        Kind::PersonCode,
        Kind::Person,
        Kind::CompanyCode,
        Kind::Iban,
        Kind::Phone,
        Kind::Address,
    ]
}

#[test]
fn what_is_typed_is_read_as_people_write_it() {
    assert_eq!(read(Kind::Text { max: 5 }, "  õhtul "), Ok(Some("õhtul".into())), "characters are counted, not bytes");
    assert_eq!(read(Kind::LongText { max: 9 }, "a\r\nb"), Ok(Some("a\nb".into())));
    assert_eq!(
        read(Kind::Number { min: None, max: None }, "1 234,50"),
        Ok(Some(Value::Number("1234.50".parse().expect("a number"))))
    );
    assert_eq!(read(Kind::YesNo, "no"), Ok(Some(Value::Bool(false))));
    assert_eq!(read(Kind::Plate, "123 abc"), Ok(Some("123ABC".into())));
    assert_eq!(read(Kind::Email, "mari@example.ee"), Ok(Some("mari@example.ee".into())));
    assert_eq!(read_date(" 29", "2", "2028"), Ok(Some(Value::Date(date(2028, 2, 29)))));
    assert!(kinds().into_iter().all(|kind| read(kind, " \n\t ") == Ok(None)), "blanks are no answer");
}

#[test]
fn what_cannot_be_read_is_told_so() {
    assert_eq!(read(Kind::Text { max: 5 }, "hommik"), Err(Way::TooLong));
    for text in ["1.2.3", "1e5", "kümme", "1-2"] {
        assert_eq!(read(Kind::Number { min: None, max: None }, text), Err(Way::Invalid), "{text}");
    }
    for text in [
        "mari",
        "@example.ee",
        "mari@",
        "mari@ee",
        "mari@example..ee",
        "a b@example.ee",
        "a@b@example.ee",
        "<a@example.ee>",
        "a,b@example.ee",
    ] {
        assert_eq!(read(Kind::Email, text), Err(Way::Invalid), "{text}");
    }
    assert_eq!(read(Kind::Choice { options: Options::Fixed(vec!["Kesklinn".into()]) }, "kesklinn"), Err(Way::Invalid));
    for (day, month, year) in [
        ("31", "2", "2026"),
        ("", "2", "2026"),
        ("1", "1", "26"),
        ("1", "13", "2026"),
        ("x", "1", "2026"),
        ("1", "1", "99999"),
    ] {
        assert_eq!(read_date(day, month, year), Err(Way::Invalid), "{day} {month} {year}");
    }
}

#[test]
fn control_signs_are_neither_kept_nor_an_answer() {
    assert_eq!(read(Kind::Text { max: 5 }, "a\0b\u{7}"), Ok(Some("ab".into())));
    assert_eq!(
        read(Kind::Text { max: 5 }, "\0\u{1b}"),
        Ok(None),
        "a question that needs an answer is not passed by with them"
    );
    assert_eq!(read(Kind::Email, "a@example.ee\r\nBcc: b@example.ee"), Err(Way::Invalid));
}

#[test]
fn the_first_of_two_inputs_with_one_name_counts() {
    let typed: Typed =
        [("x", "1"), ("x", "2")].map(|(name, text)| (name.to_owned(), text.to_owned())).into_iter().collect();
    assert_eq!(typed.get("x"), "1");
}

#[test]
fn missing_data_fails_nobody_and_blocks_nothing() {
    let (service, empty) = (crate::service::tests::parking(), draft());
    let journey = Journey::new(&service, &empty, TODAY);
    assert!(journey.failed_clauses().is_empty());
    assert_eq!(journey.due(), Place::At(Spot::step("home")));
    assert!(
        journey.may_visit(&Spot::step("home"))
            && !journey.may_visit(&Spot::step("car"))
            && !journey.may_visit(&Spot::step("garden"))
    );
}

#[test]
fn a_step_is_due_again_when_its_answers_are_no_longer_right() {
    let service = crate::service::tests::parking();
    let home =
        [("address", "Kase 1".into()), ("district", "Kesklinn".into()), ("resident_since", date(2020, 1, 15).into())];
    let mut draft =
        answered(&[&home[..], &[("plate", "123ABC".into()), ("starts_on", date(2026, 12, 1).into())]].concat());
    draft.done = ["home", "car", "permit"].map(Into::into).into();
    assert_eq!(Journey::new(&service, &draft, TODAY).due(), Place::Check);
    assert_eq!(Journey::new(&service, &draft, date(2026, 12, 2)).due(), Place::At(Spot::step("permit")));
    draft.answers.remove("plate");
    let journey = Journey::new(&service, &draft, TODAY);
    assert_eq!(journey.due(), Place::At(Spot::step("car")));
    assert!(journey.may_visit(&Spot::step("home")) && !journey.may_visit(&Spot::step("permit")));
}

#[test]
fn a_hidden_answer_is_absent_for_rules_and_kept_in_the_draft() {
    let service = crate::service::tests::parking();
    let mut draft = answered(&[("make", "Volvo".into())]);
    assert_eq!(Journey::new(&service, &draft, TODAY).sheet.value("make"), Value::Null);
    assert_eq!(draft.answers.value("make"), &"Volvo".into());
    let known = Found::Known(Value::Context(Default::default()));
    draft.facts.insert("vehicle".into(), Fact { asked: Value::Null, found: known, at: jiff::Timestamp::UNIX_EPOCH });
    assert_eq!(Journey::new(&service, &draft, TODAY).sheet.value("make"), "Volvo".into());
}

#[test]
fn a_page_shows_what_is_stored_or_what_was_just_typed() {
    let service = Arc::new(crate::service::tests::parking());
    let draft = answered(&[("starts_on", date(2026, 12, 1).into())]);
    let journey = Journey::new(&service, &draft, TODAY);
    let typed: Typed = [("starts_on-day".to_owned(), "x".to_owned())].into_iter().collect();
    let fault = [Fault { field: "starts_on".into(), way: Way::Invalid }];
    let stored = journey.page(&service, &Spot::step("permit"), None, &[]).expect("a page");
    let again = journey.page(&service, &Spot::step("permit"), Some(&typed), &fault).expect("a page");
    let day = |page: &StepPage| {
        page.questions()
            .iter()
            .find(|q| q.field == "starts_on")
            .map(|q| (q.typed.get("starts_on-day").to_owned(), q.fault))
    };
    assert_eq!(day(&stored), Some(("1".into(), None)));
    assert_eq!(day(&again), Some(("x".into(), Some(Way::Invalid))));
    assert_eq!(stored.back, Some(Place::At(Spot::step("car"))));
    assert!(journey.page(&service, &Spot::step("garden"), None, &[]).is_none());
}

#[test]
fn a_question_that_stands_in_for_a_silent_register_says_so() {
    let service = Arc::new(crate::service::tests::fine());
    let instead = |found: Option<Found>| {
        let mut draft = Draft { service: service.id.clone(), ..draft() };
        let fact = |found| Fact { asked: Value::Null, found, at: jiff::Timestamp::UNIX_EPOCH };
        draft.facts.extend(found.map(|found| ("fines".to_owned(), fact(found))));
        let page = Journey::new(&service, &draft, TODAY).page(&service, &Spot::step("fine"), None, &[]);
        let page = page.expect("a page");
        let number = page.questions().iter().find(|question| question.field == "fine_number").cloned();
        number.and_then(|question| question.instead_of)
    };
    for found in [Found::Unavailable, Found::Unknown] {
        assert_eq!(instead(Some(found)).as_deref(), Some("fines"), "nothing fills the number, but it is asked instead");
    }
    assert_eq!(instead(Some(Found::Declined)), None);
    assert_eq!(instead(None), None, "it was not asked yet");
}

fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::Bool),
        any::<i64>().prop_map(|n| Value::Number(n.into())),
        "\\PC{0,12}".prop_map(Value::Text),
        (1800_i16..2200, 1_i8..13, 1_i8..29).prop_map(|(y, m, d)| Value::Date(date(y, m, d))),
        Just(Value::Date(Date::MAX)),
        Just(Value::Date(Date::MIN)),
    ];
    leaf.prop_recursive(2, 8, 4, |inner| {
        let list = prop::collection::vec(inner.clone(), 0..4).prop_map(Value::List);
        let parts = prop::sample::select(vec!["owner", "users", "make"]).prop_map(str::to_owned);
        prop_oneof![list, prop::collection::btree_map(parts, inner, 0..3).prop_map(Value::Context)]
    })
}

const FIELDS: [&str; 9] =
    ["address", "district", "resident_since", "plate", "make", "model", "starts_on", "email", "nonsense"];

proptest! {
    #[test]
    fn no_text_makes_reading_panic_and_what_is_read_shows_and_reads_the_same(text in "\\PC{0,20}|[0-9 .,@+-]{0,12}|(.|\n|\r|\u{0}){0,12}", kind in 0_usize..18) {
        let field = field(kinds().into_iter().nth(kind).expect("a kind"));
        let names = ["x", "x-day", "x-month", "x-year", "x-code", "x-name"];
        let options = OPTIONS.map(str::to_owned);
        let typed: Typed = names.into_iter().map(|name| (name.to_owned(), text.clone())).collect();
        if let Ok(Some(value)) = typed.value(&field, &options) {
            prop_assert_eq!(Typed::of(&field, &value).value(&field, &options), Ok(Some(value)));
        }
    }

    #[test]
    fn no_stored_answer_makes_a_journey_panic(
        answers in prop::collection::vec((0_usize..9, value()), 0..9),
        vehicle in value(), person in value(),
        done in prop::sample::subsequence(vec!["home", "car", "permit", "garden"], 0..4),
        far in any::<bool>(),
    ) {
        let service = Arc::new(crate::service::tests::parking());
        let answers: Vec<_> = answers.into_iter().map(|(field, value)| (FIELDS[field], value)).collect();
        let mut draft = answered(&answers);
        draft.done = done.into_iter().map(Into::into).collect();
        for (read, value) in [("vehicle", vehicle), ("person", person)] {
            draft.facts.insert(read.into(), Fact { asked: Value::Null, found: Found::Known(value), at: jiff::Timestamp::UNIX_EPOCH });
        }
        let journey = Journey::new(&service, &draft, if far { Date::MAX } else { TODAY });
        let due = journey.due();
        for step in &service.steps {
            let page = journey.page(&service, &Spot::step(&step.id), None, &journey.faults(step, &Within::TOP));
            prop_assert!(page.is_some());
            if due == Place::At(Spot::step(&step.id)) || due == Place::Check {
                prop_assert!(journey.may_visit(&Spot::step(&step.id)), "what is due may be visited");
            }
        }
        prop_assert!(journey.review(&service).parts.iter().map(|part| part.rows.len()).sum::<usize>() <= 8);
        for read in &service.reads {
            let _ = journey.arguments(read);
        }
    }
}
