//! A page that the person is not done with: looked at again while searching, and left for later.

use super::*;
use crate::{desk::Kept, service::tests::club};

const CLUB: &str = "club";

fn at_the_car() -> Town {
    let town = Town::new();
    town.begin();
    town.goes("home", &[]);
    town
}

fn leaves(town: &Town, at: &str, typed: &[(&str, &str)]) -> Result<Kept, DeskError> {
    now(town.desk.keep_for_later(&mari(), PERMIT, &spot(at), &form(typed)))
}

#[test]
fn what_can_be_read_is_kept_and_the_page_stays_due() {
    let town = at_the_car();
    town.goes("car", &[("plate", "123ABC")]);
    let left = [("starts_on-day", "31"), ("starts_on-month", "2"), ("email", "mari@example.ee")];
    assert!(matches!(leaves(&town, "permit", &left), Ok(Kept::Yes)));
    let draft = town.draft();
    assert_eq!(draft.answers.value("email").as_text(), Some("mari@example.ee"));
    assert!(draft.answers.get("starts_on").is_none(), "half a date is no answer");
    assert!(!draft.done.contains(&"permit".to_owned()));
    assert!(matches!(town.begin(), Begun::At(place) if place == step("permit")));
}

#[test]
fn what_is_right_on_a_page_with_a_mistake_is_kept() {
    let town = at_the_car();
    town.goes("car", &[("plate", "123ABC")]);
    let day = |day| [("starts_on-day", day), ("starts_on-month", "12"), ("starts_on-year", "2026")];
    let permit = |typed: [(&'static str, &'static str); 3], email| [&typed[..], &[("email", email)]].concat();
    assert_eq!(town.goes("permit", &permit(day("1"), "mari@example.ee")), Place::Check);
    let wrong = permit(day("x"), "uus@example.ee");
    let Answered::Wrong(page) = town.answer("permit", &wrong) else { panic!("nothing was wrong") };
    let answers = town.draft().answers;
    assert_eq!(answers.value("email").as_text(), Some("uus@example.ee"));
    assert_eq!(answers.value("starts_on").to_json(), json!("2026-12-01"), "what could not be read changes nothing");
    let mended = [&permit(day("2"), "uus@example.ee")[..], &[("seen", page.seen.as_str())]].concat();
    assert_eq!(town.goes("permit", &mended), Place::Check, "the page has seen what it saved");
}

#[test]
fn looking_for_an_option_saves_nothing_and_loses_nothing() {
    let town = at_the_car();
    let before = town.draft();
    let typed = form(&[("plate", "12"), ("find-district", "kesk"), ("search", "district"), ("seen", "as shown")]);
    let Ok(Visit::Here(page)) = now(town.desk.again(&mari(), PERMIT, &spot("car"), &typed, &[])) else {
        panic!("not the page again")
    };
    assert_eq!(page.questions()[0].typed.get("plate"), "12");
    assert!(page.questions().iter().all(|question| question.fault.is_none()));
    assert_eq!(page.seen, "as shown", "what was changed meanwhile is still found out");
    assert_eq!(town.draft(), before);
}

#[test]
fn only_inputs_of_the_service_are_taken() {
    let town = at_the_car();
    assert!(matches!(leaves(&town, "car", &[("discount", "1")]), Err(DeskError::NotAsked)));
    let typed = form(&[("find-discount", "1")]);
    assert!(matches!(now(town.desk.again(&mari(), PERMIT, &spot("car"), &typed, &[])), Err(DeskError::NotAsked)));
}

#[test]
fn leaving_does_not_save_over_another_window() {
    let town = at_the_car();
    let seen = town.page("car").seen;
    town.goes("car", &[("plate", "123ABC")]);
    let Ok(Kept::Changed(page)) = leaves(&town, "car", &[("plate", "999ZZZ"), ("seen", &seen)]) else {
        panic!("saved over")
    };
    assert_eq!(page.questions()[0].meanwhile.as_ref().and_then(|answer| answer.value.as_text()), Some("123ABC"));
    assert_eq!(town.draft().answers.value("plate").as_text(), Some("123ABC"));
    assert!(matches!(leaves(&town, "car", &[("plate", "999ZZZ"), ("seen", &page.seen)]), Ok(Kept::Yes)));
    assert_eq!(town.draft().answers.value("plate").as_text(), Some("999ZZZ"));
}

#[test]
fn a_page_that_is_not_due_yet_keeps_nothing() {
    let town = at_the_car();
    let left = leaves(&town, "permit", &[("email", "mari@example.ee")]);
    assert!(matches!(left, Ok(Kept::Elsewhere(place)) if place == step("car")));
    assert!(town.draft().answers.get("email").is_none());
}

#[test]
fn a_new_item_is_kept_once_something_is_said_about_it() {
    let town = Town::with(club());
    now(town.desk.begin(&mari(), CLUB)).expect("begun");
    let name = form(&[("club_name", "Kaks Tamme"), ("procedure", "ordinary")]);
    now(town.desk.answer(&mari(), CLUB, &spot("name"), &name)).expect("answered");
    let leaves = |typed| now(town.desk.keep_for_later(&mari(), CLUB, &spot("founders/new"), &form(typed)));
    assert!(matches!(leaves(&[]), Ok(Kept::Yes)));
    assert!(town.draft().answers.items("founder").is_empty());
    assert!(matches!(leaves(&[("share", "100")]), Ok(Kept::Yes)));
    assert_eq!(town.draft().answers.items("founder").len(), 1);
}
