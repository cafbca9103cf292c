//! Tasks: another unit is asked, sees what it needs and nothing more, and the decision waits.

use jiff::civil::date;

use super::*;
use crate::{case::Refused, case::TaskStanding, rules::Value};

const OPINION: &str = "nature_opinion";

fn ask(town: &Town, by: &Official, id: Uuid) -> Filed {
    let case = town.case();
    filed(now(town.desk.give_task(by, &case.reference, case.version, (id, OPINION, "Any nests?"))))
}

/// The engineer has asked.
fn asked() -> (Town, Uuid) {
    let town = taken();
    let id = town.desk.slip();
    assert_eq!(ask(&town, &engineer(), id), Filed::Done);
    (town, id)
}

#[test]
fn who_is_asked_sees_what_the_service_lets_them_see_and_their_look_is_known() {
    let (town, id) = asked();
    let listed = now(town.desk.tasks(&adviser())).expect("a list").expect("a role that is asked");
    assert_eq!((listed.len(), listed[0].task.due), (1, date(2026, 11, 27)));
    let seen = now(town.desk.open_task(&adviser(), id)).expect("a task");
    assert_eq!(seen.answers.value("place"), &Value::from("Kase tn 1"));
    assert_eq!(seen.answers.value("email"), &Value::Null, "not what is not declared");
    assert_eq!(seen.task.ask, "Any nests?");
    let looks = town.looks(&mari());
    assert!(looks.iter().any(|event| event.what == What::LookedForTask { task: OPINION.into() }));
    // Nobody else, and nothing else of the case.
    let reference = town.case().reference;
    assert!(is_not_found(now(town.desk.open_case(&adviser(), &reference))));
    assert!(is_not_found(now(town.desk.open_task(&engineer(), id))));
    assert!(is_conflict(now(town.desk.open_task(&mari_as_engineer(), id))));
    assert!(now(town.desk.tasks(&engineer())).expect("none").is_none(), "a role that is never asked has no list");
}

#[test]
fn the_decision_waits_for_the_answer_which_is_given_once() {
    let (town, id) = asked();
    assert_eq!(town.act(&engineer(), "grant", None), Acted::Refused(Refused::TaskOpen));
    let open = now(town.desk.open_case(&engineer(), &town.case().reference)).expect("a case");
    assert!(!open.actions.contains(&"grant".to_owned()) && open.beside.may_ask.is_empty(), "{:?}", open.actions);
    let answer = |by: &Official, says, text: &str| now(town.desk.answer_task(by, id, (says, text)));
    assert!(is_not_found(answer(&engineer(), Some(true), "None")));
    assert_eq!(filed(answer(&adviser(), None, "None")), unable(Unable::VerdictMissing));
    assert_eq!(filed(answer(&adviser(), Some(true), " ")), unable(Unable::TextMissing));
    assert_eq!(filed(answer(&adviser(), Some(true), "No nests.")), Filed::Done);
    assert_eq!(filed(answer(&adviser(), Some(true), " No nests. ")), Filed::Done, "sent twice");
    assert_eq!(filed(answer(&adviser(), Some(false), "No nests.")), unable(Unable::Over));
    assert_eq!(filed(answer(&adviser(), Some(false), "Or maybe.")), unable(Unable::Over));
    let tasks = town.store.tables().tasks;
    let said =
        matches!(&tasks[0].standing, TaskStanding::Answered { says: Some(true), text, .. } if text == "No nests.");
    assert!(said, "{tasks:?}");
    let after = now(town.desk.open_task(&adviser(), id)).expect("a task");
    assert_eq!(after.answers, Answers::default(), "what is answered needs no look at the case any more");
    assert_eq!(town.act(&engineer(), "grant", None), Acted::Done);
}

#[test]
fn it_is_asked_once_at_a_time_by_whoever_handles_the_case() {
    let (town, id) = asked();
    assert_eq!(ask(&town, &engineer(), id), Filed::Done, "sent twice");
    assert_eq!(ask(&town, &engineer(), town.desk.slip()), unable(Unable::AskedAlready));
    assert_eq!(ask(&town, &other_engineer(), town.desk.slip()), unable(Unable::NotYourCase));
    let reference = town.case().reference;
    assert_eq!(filed(now(town.desk.withdraw_task(&engineer(), &reference, id))), Filed::Done);
    assert_eq!(filed(now(town.desk.withdraw_task(&engineer(), &reference, id))), unable(Unable::Over));
    assert_eq!(filed(now(town.desk.answer_task(&adviser(), id, (Some(true), "None")))), unable(Unable::Over));
    assert_eq!(town.act(&engineer(), "grant", None), Acted::Done);
    let seen = town.case();
    let late = now(town.desk.give_task(&engineer(), &reference, seen.version, (town.desk.slip(), OPINION, "Any?")));
    assert_eq!(filed(late), unable(Unable::Closed));
    assert_eq!(town.store.tables().tasks.len(), 1);
}

#[test]
fn who_decides_in_the_moment_of_asking_learns_of_it_and_the_end_of_the_case_ends_the_task() {
    let town = taken();
    let seen = town.case();
    assert_eq!(ask(&town, &engineer(), town.desk.slip()), Filed::Done);
    let acted = now(town.desk.act(&engineer(), &seen.reference, "grant", seen.version, None)).expect("an answer");
    assert_eq!(acted, Acted::Stale);
    let case = town.case();
    now(town.desk.act_as_applicant(&mari(), &case.reference, "withdraw", case.version, None)).expect("taken back");
    assert!(matches!(town.store.tables().tasks[0].standing, TaskStanding::Over { .. }));
    assert!(now(town.desk.tasks(&adviser())).expect("a list").expect("a role").is_empty());
}
