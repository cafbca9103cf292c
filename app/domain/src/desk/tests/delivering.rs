//! The worker: what goes out goes out once, patiently, or waits for a person.

use jiff::SignedDuration;

use super::*;
use crate::message::{Parcel, Status};

#[test]
fn mari_has_her_permit_once_the_register_has_recorded_the_decision() {
    let town = Town::taken();
    assert_eq!(town.act(&olev(), "approve", None), Acted::Done);
    assert!(town.letters.sent().is_empty(), "nothing leaves before it is recorded");
    assert_eq!(town.work(), 1);
    assert_eq!(town.case().state, "active");
    assert_eq!(town.registers.came(DECISION)[0].body["outcome"], "approved");
    assert_eq!(now(town.desk.inbox(&mari())).expect("an inbox")[0].text, "notice-active");
    assert_eq!(town.work(), 1, "the letter");
    let [letter] = &town.letters.sent()[..] else { panic!("one letter") };
    assert_eq!((letter.to.as_str(), letter.language.as_str()), ("mari@example.ee", "et"));
    assert_eq!(letter.reference, Some(town.case().reference.to_string()));
    assert_eq!(town.work(), 0);
    let events = town.events();
    assert_eq!(events.iter().filter(|what| matches!(what, What::Told { .. })).count(), 2);
    assert!(events.iter().any(|what| matches!(what, What::Moved { from, to } if from == "approved" && to == "active")));
}

#[test]
fn a_refusal_reaches_the_register_and_the_resident() {
    let town = Town::taken();
    town.act(&olev(), "refuse", Some("Auto on juba loal."));
    while town.work() > 0 {}
    assert_eq!(town.case().state, "refused");
    assert_eq!(town.registers.came(DECISION)[0].body["reason"], "Auto on juba loal.");
    assert_eq!(town.letters.sent().len(), 1);
}

#[test]
fn without_an_address_there_is_a_notice_and_no_letter() {
    let town = Town::new();
    town.begin();
    town.goes("home", &[]);
    town.goes("car", &[("plate", "123ABC")]);
    town.goes("permit", &STARTS[..3]);
    town.submit();
    town.act(&olev(), "take", None);
    town.act(&olev(), "approve", None);
    while town.work() > 0 {}
    assert_eq!(town.case().state, "active");
    assert!(town.letters.sent().is_empty());
}

#[test]
fn a_register_that_is_down_is_tried_again_with_growing_pauses_and_the_same_ids() {
    let town = Town::filled();
    town.registers.says(APPLICATION, Says::Fails(Trouble::Down));
    town.submit();
    let mut pauses = Vec::new();
    for tries in 1..=4 {
        assert_eq!(town.work(), 1);
        let message = town.messages().remove(0);
        assert_eq!((message.tries, message.status), (tries, Status::Waiting));
        assert!(message.last_trouble.is_some_and(|trouble| trouble.contains("down")));
        assert_eq!(town.work(), 0, "not before it is due");
        let pause = message.due_at.duration_since(crate::ports::Clock::now(&*town.clock));
        pauses.push(pause);
        town.clock.pass(pause);
    }
    assert!(pauses.windows(2).all(|pair| pair[0] < pair[1]), "{pauses:?}");
    assert!((SignedDuration::from_millis(1500)..=SignedDuration::from_millis(2500)).contains(&pauses[0]), "{pauses:?}");
    town.registers.says(APPLICATION, Says::Records);
    assert_eq!(town.work(), 1);
    assert_eq!(town.messages()[0].status, Status::Done);
    let came = town.registers.came(APPLICATION);
    assert_eq!(came.len(), 5);
    assert!(came.iter().all(|one| one.trace == came[0].trace && one.body == came[0].body));
}

#[test]
fn what_was_tried_in_vain_waits_for_a_senior_who_sends_it_again() {
    let town = Town::taken();
    town.registers.says(DECISION, Says::Fails(Trouble::Slow));
    town.act(&olev(), "approve", None);
    let mut tries = 0;
    while town.messages().iter().any(|message| message.status == Status::Waiting) {
        tries += town.work();
        town.clock.pass(SignedDuration::from_hours(2));
        assert!(tries <= 8, "it never gives up");
    }
    assert_eq!(tries, 8);
    let case = town.case();
    assert_eq!(case.state, "approved");
    assert!(case.stuck.is_some());
    assert!(town.events().iter().any(|what| matches!(what, What::Stuck { submit, .. } if submit == "approval")));
    let queue = now(town.desk.queue(&senior(), PERMIT, "stuck", None)).expect("a queue");
    assert_eq!(queue.cases.len(), 1);
    let desktop = now(town.desk.open_case(&senior(), &case.reference)).expect("a desktop");
    assert!(
        desktop.may_resend && desktop.messages.iter().filter(|message| message.status == Status::Stuck).count() == 1
    );
    assert!(!now(town.desk.open_case(&olev(), &case.reference)).expect("a desktop").may_resend);

    town.registers.says(DECISION, Says::Records);
    now(town.desk.resend(&senior(), &case.reference)).expect("sent again");
    assert_eq!(town.case().stuck, None);
    while town.work() > 0 {}
    assert_eq!(town.case().state, "active");
    let came = town.registers.came(DECISION);
    assert!(came.iter().all(|one| one.body["key"] == came[0].body["key"]));
}

#[test]
fn what_a_register_turns_down_or_denies_is_not_tried_again() {
    for says in [Says::Rejects("the vehicle is scrapped".into()), Says::Fails(Trouble::Denied)] {
        let town = Town::taken();
        town.registers.says(DECISION, says);
        town.act(&olev(), "approve", None);
        assert_eq!(town.work(), 1);
        town.clock.pass(SignedDuration::from_hours(24));
        assert_eq!(town.work(), 0);
        assert!(town.case().stuck.is_some());
        assert_eq!(town.case().state, "approved");
    }
}

#[test]
fn a_rejection_leads_where_the_service_says() {
    let case = crate::service::tests::PARKING[2]
        .1
        .replace("on_accept = \"active\"", "on_accept = \"active\"\non_reject = \"refused\"");
    let [service, form, _] = crate::service::tests::PARKING;
    let town = Town::with(Service::read(&[service, form, ("case.toml", &case)]).expect("a service"));
    town.fill();
    town.submit();
    town.act(&olev(), "take", None);
    town.registers.says(DECISION, Says::Rejects("the vehicle is scrapped".into()));
    town.act(&olev(), "approve", None);
    town.work();
    assert_eq!((town.case().state.as_str(), town.case().stuck), ("refused", None));
}

#[test]
fn a_letter_is_tried_again_under_the_same_id_and_holds_up_no_case() {
    let town = Town::taken();
    town.act(&olev(), "approve", None);
    town.work();
    town.letters.fail(true);
    for _ in 0..20 {
        town.work();
        town.clock.pass(SignedDuration::from_hours(2));
    }
    let sent = town.letters.sent();
    assert_eq!(sent.len(), 10);
    assert!(sent.iter().all(|letter| letter.message_id == sent[0].message_id));
    let letter =
        town.messages().into_iter().find(|message| matches!(message.parcel, Parcel::Letter { .. })).expect("a letter");
    assert_eq!(letter.status, Status::Stuck);
    assert_eq!(town.case().stuck, None);
}

#[test]
fn a_leased_message_is_nobody_elses_until_the_lease_runs_out() {
    let town = Town::filled();
    town.submit();
    assert_eq!(now(town.desk.lease(10)).expect("a lease").len(), 1);
    assert_eq!(town.work(), 0);
    town.clock.pass(SignedDuration::from_secs(91));
    assert_eq!(town.work(), 1, "its worker died");
}

#[test]
fn a_case_that_changes_under_the_workers_hands_is_read_again() {
    let town = Town::taken();
    town.registers.says(DECISION, Says::Rejects("the vehicle is scrapped".into()));
    town.act(&olev(), "approve", None);
    let other = town.clone();
    town.store.meanwhile(move || other.store.edit(|tables| tables.cases[0].version += 1));
    town.work();
    assert!(town.case().stuck.is_some());
    assert_eq!(town.registers.came(DECISION).len(), 1);
}

#[test]
fn a_late_answer_does_not_move_a_case_that_has_moved_on() {
    let town = Town::taken();
    town.act(&olev(), "approve", None);
    let twice = now(town.desk.lease(10)).expect("a lease").remove(0);
    now(town.desk.deliver(twice.clone())).expect("delivered");
    let notices = town.store.tables().notices.len();
    let late = now(town.desk.deliver(twice));
    assert!(matches!(late, Err(DeskError::Stale)), "delivered again by a worker thought dead: {late:?}");
    assert_eq!(town.case().state, "active");
    assert_eq!(town.store.tables().notices.len(), notices);
}
