//! The same done to many cases.

use super::*;
use crate::{
    desk::{NotBegun, NotPlanned},
    office::{MOST_ROWS, Outcome, Task},
};

fn all(town: &Town) -> Vec<Reference> {
    town.store.tables().cases.into_iter().map(|case| case.reference).collect()
}

fn planned(town: &Town, by: &Official, queue: &str, task: Task) -> Uuid {
    now(town.desk.plan(by, (PERMIT, queue), task, &all(town))).expect("an answer").expect("a plan")
}

fn outcomes(town: &Town, by: &Official, id: Uuid) -> Vec<Outcome> {
    now(town.desk.batch(by, id)).expect("a view").lines.iter().map(|line| line.outcome).collect()
}

fn done(town: &Town, by: &Official, id: Uuid, why: Option<&str>) -> Result<(), NotBegun> {
    now(town.desk.do_batch(by, id, why.map(Into::into))).expect("an answer")
}

#[test]
fn a_preview_says_what_will_happen_and_does_nothing() {
    let town = parked(2);
    let taken = town.store.tables().cases[1].reference.clone();
    now(town.desk.take_case(&second(), &taken)).expect("taken");
    let before = town.store.tables();
    let id = planned(&town, &olev(), "new", Task::Take);
    let not_his = Outcome::Refused(Refused::NotYourCase);
    assert_eq!(outcomes(&town, &olev(), id), [Outcome::Done, not_his, Outcome::Done]);
    assert_eq!(town.store.tables().cases, before.cases);
    assert_eq!(town.store.tables().events, before.events, "no look: it says no more than the queue");
    assert!(is_not_found(now(town.desk.batch(&second(), id))), "it is another's");
    assert!(is_not_found(now(town.desk.do_batch(&second(), id, None))));
}

#[test]
fn each_row_is_done_by_itself_and_a_form_that_comes_twice_does_nothing_twice() {
    let town = parked(3);
    let id = planned(&town, &olev(), "new", Task::Take);
    // One is moved between looking and doing, another decided upon in the very moment.
    let moved = town.store.tables().cases[1].reference.clone();
    now(town.desk.take_case(&second(), &moved)).expect("taken");
    done(&town, &olev(), id, None).expect("begun");
    let came = [Outcome::Done, Outcome::Changed, Outcome::Done, Outcome::Done];
    assert_eq!(outcomes(&town, &olev(), id), came);
    let (cases, events) = (town.store.tables().cases, town.store.tables().events.len());
    done(&town, &olev(), id, None).expect("begun before");
    assert_eq!((town.store.tables().cases, town.store.tables().events.len()), (cases, events));
    assert_eq!(outcomes(&town, &olev(), id), came);
}

#[test]
fn a_case_that_moves_in_the_very_moment_is_left_alone() {
    let town = parked(0);
    let id = planned(&town, &olev(), "new", Task::Take);
    let other = town.clone();
    // The first commit begins the batch, the second is the row's.
    town.store.meanwhile({
        let store = town.store.clone();
        move || store.meanwhile(move || assert_eq!(other.take_case(&second()), Acted::Done))
    });
    done(&town, &olev(), id, None).expect("begun");
    assert_eq!(outcomes(&town, &olev(), id), [Outcome::Changed]);
    assert_eq!(town.handler(), code(&second()));
}

#[test]
fn a_role_that_is_lost_between_looking_and_doing_does_nothing() {
    let town = parked(1);
    let id = planned(&town, &olev(), "new", Task::Take);
    let other_room = Official::new(olev().person, ["police-officer".into()]);
    done(&town, &other_room, id, None).expect("begun");
    assert_eq!(outcomes(&town, &other_room, id), [Outcome::Gone, Outcome::Gone]);
    assert!(town.store.tables().cases.iter().all(|case| case.assignee.is_none()));
}

#[test]
fn one_reason_is_given_for_all() {
    let town = parked(1);
    let taken = planned(&town, &olev(), "new", Task::Take);
    done(&town, &olev(), taken, None).expect("begun");
    let id = planned(&town, &olev(), "in_review", Task::Act("refuse".into()));
    let view = now(town.desk.batch(&olev(), id)).expect("a view");
    assert!(view.needs_reason && view.lines.iter().all(|line| line.outcome == Outcome::Done));
    assert_eq!(done(&town, &olev(), id, Some("  ")), Err(NotBegun::ReasonMissing));
    assert_eq!(done(&town, &olev(), id, Some(&"x".repeat(2001))), Err(NotBegun::ReasonTooLong));
    assert!(town.store.tables().cases.iter().all(|case| case.state == "in_review"));
    done(&town, &olev(), id, Some("The street is closed.")).expect("begun");
    for case in town.store.tables().cases {
        assert_eq!(case.decision.expect("decided").reason.as_deref(), Some("The street is closed."));
    }
}

#[test]
fn what_has_to_be_marked_or_ticked_is_none_for_many() {
    let town = parked(1);
    for action in ["ask_again", "withdraw", "uphold", "nonsense"] {
        let task = Task::Act(action.into());
        let plan = now(town.desk.plan(&olev(), (PERMIT, "in_review"), task, &all(&town)));
        assert!(is_not_found(plan), "{action}");
    }
    let many: Vec<Reference> = (0..=MOST_ROWS as u64).map(Reference::from_bits).collect();
    let plan = |chosen: &[Reference]| now(town.desk.plan(&olev(), (PERMIT, "new"), Task::Take, chosen));
    assert_eq!(plan(&[]).expect("told"), Err(NotPlanned::NothingChosen));
    assert_eq!(plan(&many).expect("told"), Err(NotPlanned::TooMany));
    assert!(plan(&many[..MOST_ROWS]).expect("told").is_ok());
}

#[test]
fn many_are_given_to_one_and_given_back() {
    let town = parked(2);
    let mut leader = senior();
    leader.roles.push("parking-officer".into());
    let id = planned(&town, &leader, "new", Task::Assign(town.id_of(&olev())));
    done(&town, &leader, id, None).expect("begun");
    assert_eq!(town.told(&olev()).len(), 3);
    let id = planned(&town, &olev(), "new", Task::GiveBack);
    done(&town, &olev(), id, None).expect("begun");
    assert!(town.store.tables().cases.iter().all(|case| case.assignee.is_none()));
}
