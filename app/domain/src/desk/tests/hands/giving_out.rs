//! Who gets the next case: whoever asks first, or whoever has the fewest.

use super::*;
use crate::{
    desk::NotPlanned,
    office::{Outcome, Task},
    ports::CaseFilter,
};
use jiff::civil::date;

fn next(town: &Town, by: &Official) -> Option<Reference> {
    now(town.desk.take_next(by, PERMIT, "new")).expect("an answer")
}

#[test]
fn the_next_one_is_the_first_that_is_free() {
    let town = parked(2);
    let order: Vec<Reference> = town.store.tables().cases.into_iter().map(|case| case.reference).collect();
    assert_eq!(next(&town, &olev()), Some(order[0].clone()));
    let other = town.clone();
    let second_of = order[1].clone();
    town.store.meanwhile(move || assert_eq!(next(&other, &second()), Some(second_of)));
    assert_eq!(next(&town, &olev()), Some(order[2].clone()), "who was late gets the one behind");
    assert_eq!(next(&town, &olev()), None);
    assert!(is_not_found(now(town.desk.take_next(&olev(), PERMIT, "stuck"))), "no queue of his");
}

#[test]
fn who_may_take_nothing_there_is_told_at_once_and_nobody_looks_for_ever() {
    let town = parked(0);
    let first = town.case();
    let own = |n: u64| Case {
        id: Uuid::from_u128(u128::from(n) + 100),
        reference: Reference::from_bits(n + 100),
        owner: olev().person,
        submitted_at: first.submitted_at - jiff::SignedDuration::from_secs(1),
        ..first.clone()
    };
    town.store.edit(|tables| tables.cases.extend((0..200).map(own)));
    let looked = |town: &Town| town.events().iter().filter(|what| **what == What::KeptAway).count();
    assert_eq!(next(&town, &olev()), None, "two hundred are as far as one press of the button looks");
    assert_eq!(next(&town, &second()), Some(Reference::from_bits(100)), "they are somebody else's to take");
    let reader = official("EE60001019906", "parking-reader");
    assert!(is_not_found(now(town.desk.take_next(&reader, PERMIT, "new"))));
    let before = looked(&town);
    assert_eq!(now(town.desk.take_next(&olev(), PERMIT, "decided")).expect("an answer"), None, "nothing there is work");
    assert_eq!(looked(&town), before);
}

#[test]
fn what_needs_somebody_is_found_behind_any_number_that_has_somebody() {
    let town = parked(0);
    let first = town.case();
    let needing = |n: u64| Case {
        id: Uuid::from_u128(u128::from(n) + 100),
        reference: Reference::from_bits(n + 100),
        assignee: (n < 300).then(|| second().person),
        submitted_at: first.submitted_at + jiff::SignedDuration::from_secs(i64::try_from(n).unwrap_or_default()),
        course: crate::case::Course { answered: Some(first.submitted_at), ..first.course.clone() },
        ..first.clone()
    };
    town.store.edit(|tables| tables.cases = (0..=300).map(needing).collect());
    let wanted = CaseFilter {
        service: PERMIT.into(),
        needs: Some(crate::service::Needs::Reading),
        limit: 20,
        ..CaseFilter::default()
    };
    let free = now(town.desk.free_of(&[wanted])).expect("cases");
    assert_eq!(free.iter().map(|case| case.reference.clone()).collect::<Vec<_>>(), [Reference::from_bits(400)]);
}

#[test]
fn ones_own_is_never_the_next() {
    let town = staffed(crate::service::tests::parking(), vec![third()]);
    town.fill();
    town.submit();
    assert_eq!(next(&town, &third()), None, "it is Mari's own");
}

/// The plan of a distribution: how many go to Olev, to the second officer, and to nobody.
fn plan(town: &Town) -> (Uuid, [usize; 3]) {
    let id = now(town.desk.plan_distribution(&senior_of_new(), (PERMIT, "new"))).expect("an answer").expect("a plan");
    let rows = town.store.tables().room.batches.into_iter().find(|batch| batch.id == id).expect("a batch").rows;
    let to = |id: Option<Uuid>| rows.iter().filter(|row| row.to == id).count();
    (id, [to(Some(town.id_of(&olev()))), to(Some(town.id_of(&second()))), to(None)])
}

/// Who leads and sees the queue.
fn senior_of_new() -> Official {
    let mut senior = senior();
    senior.roles.push("parking-officer".into());
    senior
}

#[test]
fn free_cases_go_to_those_who_have_the_fewest() {
    let town = parked(8);
    next(&town, &olev());
    next(&town, &olev());
    next(&town, &olev());
    let (id, to) = plan(&town);
    // Olev has three of nine: with six to give, four and two make it five and four.
    assert_eq!(to, [2, 4, 0]);
    assert_eq!(town.store.tables().cases.iter().filter(|case| case.assignee.is_some()).count(), 3, "nothing yet");
    let view = now(town.desk.batch(&senior_of_new(), id)).expect("a view");
    assert!(view.lines.iter().all(|line| line.outcome == Outcome::Done && line.to.is_some()));
    now(town.desk.do_batch(&senior_of_new(), id, None)).expect("done").expect("begun");
    assert!(town.store.tables().cases.iter().all(|case| case.assignee.is_some()));
    assert_eq!(town.told(&second()).len(), 4);
    let none = now(town.desk.plan_distribution(&senior_of_new(), (PERMIT, "new"))).expect("an answer");
    assert_eq!(none, Err(NotPlanned::NothingToDistribute));
    assert!(is_not_found(now(town.desk.plan_distribution(&olev(), (PERMIT, "new")))), "he leads nobody");
}

#[test]
fn whoever_is_away_gets_nothing_and_what_they_have_is_given_out() {
    let town = parked(3);
    let leader = senior_of_new();
    let (id, to) = plan(&town);
    assert_eq!(to, [2, 2, 0]);
    now(town.desk.do_batch(&leader, id, None)).expect("done").expect("begun");
    now(town.desk.go_away(&olev(), None, date(2026, 11, 21), date(2026, 11, 30))).expect("saved").expect("away");
    let (id, to) = plan(&town);
    assert_eq!(to, [0, 2, 0], "Olev's two");
    now(town.desk.do_batch(&leader, id, None)).expect("done").expect("begun");
    let second = second();
    assert!(town.store.tables().cases.iter().all(|case| case.is_with(&second)));
    assert_eq!(town.told(&olev()).len(), 4, "two that came and two that went");
}

#[test]
fn who_gave_a_case_back_is_not_given_it_again() {
    let town = parked(0);
    town.give(&senior(), &olev(), None);
    town.give_back(&olev(), None);
    assert_eq!(plan(&town).1, [0, 1, 0]);
}

#[test]
fn where_the_service_says_so_cases_are_given_out_as_they_come() {
    let files = crate::service::tests::PARKING.map(|(name, text)| (name, text.to_owned()));
    let files = files.map(|(name, text)| {
        let leads = "supervisors = [\"senior-parking-officer\"]\n";
        (name, text.replace(leads, &format!("{leads}distribute = \"load\"\n")))
    });
    let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (*name, text.as_str())).collect();
    let town = staffed(Service::read_published(&files).expect("read"), vec![olev(), second()]);
    town.fill();
    town.submit();
    assert_eq!(now(town.desk.let_time_pass(10)).expect("passed"), 1);
    assert_eq!(town.handler(), code(&olev()), "of two who have nothing, the first by name and code");
    assert_eq!(town.told(&olev()), [Told::Given { by: None }]);
    assert_eq!(town.give_back(&olev(), None), Acted::Done);
    now(town.desk.let_time_pass(10)).expect("passed");
    assert_eq!(town.handler(), code(&second()));
    town.give_back(&second(), None);
    now(town.desk.go_away(&olev(), None, date(2026, 11, 21), date(2026, 11, 21))).expect("saved").expect("away");
    assert_eq!(now(town.desk.let_time_pass(10)).expect("passed"), 0, "nobody is left: it waits");
    assert_eq!(town.handler(), None);
    assert_eq!(town.store.tables().room.batches.len(), 0, "no {:?} is needed for that", Task::Distribute);
}
