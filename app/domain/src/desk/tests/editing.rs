//! What a register has answered and the person may answer otherwise.

use super::*;
use crate::{
    answers::{Answer, Source},
    service::tests::PARKING,
};

/// The parking permit, where the make and the model of the car may be changed.
fn editable(edit: &str) -> Town {
    let fill = "fill = { make = \"make\", model = \"model\" }";
    let form = PARKING[1].1.replace(fill, &format!("{fill}\nedit = \"{edit}\""));
    let town = Town::with(Service::read(&[PARKING[0], ("form.toml", &form), PARKING[2]]).expect("a service"));
    town.begin();
    town.goes("home", &[]);
    town.goes("car", &[("plate", "123ABC")]);
    town
}

fn with(more: &[(&'static str, &'static str)]) -> Vec<(&'static str, &'static str)> {
    STARTS.iter().chain(more).copied().collect()
}

fn model(town: &Town) -> Answer {
    town.draft().answers.get("model").cloned().expect("an answer")
}

#[test]
fn an_editable_answer_is_offered_with_its_source_and_can_be_another() {
    let town = editable("editable");
    let page = town.page("permit");
    let question = page.questions().iter().find(|question| question.field == "model").expect("a question");
    assert!(question.known.is_none() && !question.asks_why);
    assert_eq!(question.typed.get("model"), "V60");
    assert_eq!(question.said.as_ref().map(|said| said.register.as_str()), Some("traffic"));
    assert_eq!(town.goes("permit", &with(&[("make", "Volvo"), ("model", "V90")])), Place::Check);
    let answer = model(&town);
    assert_eq!((&answer.value, answer.differs_from()), (&"V90".into(), Some(&"V60".into())));
    let make = town.draft().answers.get("make").cloned().expect("an answer");
    assert_eq!(make.differs_from(), None, "left as the register said it");
}

#[test]
fn what_is_left_empty_is_still_known_to_have_been_said() {
    let town = editable("editable");
    assert_eq!(town.goes("permit", &with(&[("make", "Volvo"), ("model", " ")])), Place::Check);
    assert_eq!((model(&town).value.is_null(), model(&town).differs_from()), (true, Some(&"V60".into())));
    town.submit();
    assert_eq!(town.case().answers.get("model").and_then(Answer::differs_from), Some(&"V60".into()));
}

#[test]
fn with_reason_means_that_who_changes_it_says_why() {
    let town = editable("editable-with-reason");
    assert!(town.page("permit").questions().iter().any(|question| question.field == "model" && question.asks_why));
    let changed = [("make", "Volvo"), ("model", "V90")];
    assert_eq!(town.faults("permit", &with(&changed)), [("model".to_owned(), Way::WhyMissing)]);
    let long = "x".repeat(501);
    let mut typed: Vec<(&str, &str)> = with(&changed);
    typed.push(("model-why", &long));
    assert_eq!(town.faults("permit", &typed), [("model".to_owned(), Way::WhyTooLong)]);
    assert_eq!(town.goes("permit", &with(&[changed[0], changed[1], ("model-why", " It was rebuilt. ")])), Place::Check);
    assert_eq!(model(&town).why(), Some("It was rebuilt."));
    town.submit();
    assert_eq!(
        town.case().answers.get("model").and_then(Answer::why),
        Some("It was rebuilt."),
        "it goes with the case"
    );
    let unchanged = editable("editable-with-reason");
    assert_eq!(unchanged.goes("permit", &with(&[("make", "Volvo"), ("model", "V60")])), Place::Check);
}

#[test]
fn a_changed_answer_stays_when_the_register_speaks_again_and_goes_with_another_car() {
    let town = editable("editable");
    town.goes("permit", &with(&[("make", "Volvo"), ("model", "V90")]));
    town.clock.pass(jiff::SignedDuration::from_hours(1));
    let newer = json!({ "make": "Volvo Cars", "model": "V70", "owner": MARI, "users": [] });
    town.registers.says(VEHICLE, Says::Knows(newer));
    town.goes("car", &[("plate", "123ABC")]);
    town.begin();
    assert_eq!(model(&town).value, "V90".into());
    let other = json!({ "make": "Nissan", "model": "Leaf", "owner": MARI, "users": [] });
    town.registers.says(VEHICLE, Says::Knows(other));
    town.goes("car", &[("plate", "345CDE")]);
    assert_eq!(model(&town).value, "Leaf".into());
    assert!(matches!(model(&town).source, Source::Offered { .. }));
}
