//! What officials may do to a case, and what they leave behind.

use super::*;
use crate::case::Refused;

#[test]
fn an_official_takes_and_approves_and_each_act_is_in_the_history() {
    let town = Town::submitted();
    assert_eq!(town.act(&olev(), "take", None), Acted::Done);
    assert_eq!(town.case().assignee.map(|person| person.code), Some(olev().person.code));
    assert_eq!(town.act(&olev(), "approve", None), Acted::Done);
    let case = town.case();
    assert_eq!((case.state.as_str(), case.version), ("approved", 2));
    let decision = case.decision.expect("a decision");
    assert_eq!((decision.action.as_str(), decision.by.code), ("approve", olev().person.code));
    let acts: Vec<_> = town.events().into_iter().filter(|what| matches!(what, What::Acted { .. })).collect();
    assert_eq!(acts.len(), 2);
    assert!(
        matches!(&acts[1], What::Acted { action, from, to } if (action.as_str(), from.as_str(), to.as_str()) == ("approve", "in_review", "approved"))
    );
}

#[test]
fn a_look_is_recorded_and_the_resident_sees_who_looked() {
    let town = Town::submitted();
    let reference = town.case().reference;
    let desktop = now(town.desk.open_case(&olev(), &reference)).expect("a desktop");
    assert_eq!(desktop.actions, ["take"]);
    let looks = town.looks(&mari());
    assert_eq!(looks[0].what, What::Looked);
    assert!(looks.iter().all(|event| !matches!(event.what, What::Begun | What::Submitted | What::Notified { .. })));
    assert_eq!(looks[0].actor, (&olev()).into());
    assert!(looks.iter().any(|event| matches!(&event.what, What::Asked { read, .. } if read == "person")));
    assert!(town.looks(&jaan()).is_empty());
}

#[test]
fn a_refusal_needs_a_reason_that_is_more_than_blanks() {
    let town = Town::taken();
    for reason in [None, Some(""), Some(" \n ")] {
        assert_eq!(town.act(&olev(), "refuse", reason), Acted::Refused(Refused::ReasonMissing));
    }
    assert_eq!(town.act(&olev(), "refuse", Some(" Auto on juba loal. ")), Acted::Done);
    assert_eq!(town.case().decision.and_then(|decision| decision.reason).as_deref(), Some("Auto on juba loal."));
    let notice = town.store.tables().notices.last().cloned().expect("a notice");
    assert_eq!((notice.text.as_str(), notice.reason.as_deref()), ("notice-refused", Some("Auto on juba loal.")));
}

#[test]
fn nobody_decides_their_own_case() {
    let town = Town::submitted();
    let own = official(MARI, "parking-officer");
    assert_eq!(town.act(&own, "take", None), Acted::Refused(Refused::OwnCase));
    let reference = town.case().reference;
    let opened = now(town.desk.open_case(&own, &reference));
    assert!(matches!(opened, Err(DeskError::Conflict)), "{opened:?}");
    assert!(town.events().iter().all(|what| *what != What::Looked), "nobody has looked");
}

#[test]
fn only_who_handles_a_case_decides_it_and_a_senior_takes_it_over() {
    let town = Town::taken();
    assert_eq!(town.act(&second(), "approve", None), Acted::Refused(Refused::NotYourCase));
    assert_eq!(town.act(&second(), "take_over", None), Acted::Refused(Refused::NotYourRole));
    let (notices, due) = (town.store.tables().notices.len(), town.case().due);
    town.clock.pass(jiff::SignedDuration::from_hours(48));
    assert_eq!(town.act(&senior(), "take_over", None), Acted::Done);
    assert_eq!(town.store.tables().notices.len(), notices, "the state is not entered anew");
    assert_eq!(town.case().due, due, "nor does its term begin again");
    assert_eq!(town.act(&olev(), "approve", None), Acted::Refused(Refused::NotYourCase));
    assert_eq!(town.act(&senior(), "approve", None), Acted::Refused(Refused::NotYourRole));
}

#[test]
fn an_action_leads_only_from_its_own_states() {
    let town = Town::submitted();
    assert_eq!(town.act(&olev(), "approve", None), Acted::Refused(Refused::NotFromHere));
    let (reference, version) = (town.case().reference, town.case().version);
    assert!(is_not_found(now(town.desk.act(&olev(), &reference, "promote", version, None))));
    let town = Town::taken();
    town.act(&olev(), "approve", None);
    assert_eq!(town.act(&olev(), "refuse", Some("Ümber mõeldud.")), Acted::Refused(Refused::NotFromHere));
}

#[test]
fn without_a_role_there_is_no_case_no_queue_and_no_act() {
    let town = Town::submitted();
    let case = town.case();
    let stranger = official("EE47101010033", "librarian");
    assert!(is_not_found(now(town.desk.open_case(&stranger, &case.reference))));
    assert!(is_not_found(now(town.desk.act(&stranger, &case.reference, "take", case.version, None))));
    assert!(is_not_found(now(town.desk.counters(&stranger))));
    assert!(is_not_found(now(town.desk.queue(&stranger, PERMIT, "new", None))));
    assert!(is_not_found(now(town.desk.queue(&olev(), PERMIT, "stuck", None))), "that one is for seniors");
    assert!(is_not_found(now(town.desk.resend(&olev(), &case.reference))));
    assert!(town.events().iter().all(|what| *what != What::Looked));
}

#[test]
fn of_two_officials_who_decide_at_once_one_is_told_to_look_again() {
    let town = Town::submitted();
    let other = town.clone();
    town.store.meanwhile(move || assert_eq!(other.act(&second(), "take", None), Acted::Done));
    assert_eq!(town.act(&olev(), "take", None), Acted::Stale);
    let case = town.case();
    assert_eq!(case.assignee.map(|person| person.code), Some(second().person.code));
    let old = now(town.desk.act(&second(), &case.reference, "approve", case.version - 1, None)).expect("an answer");
    assert_eq!(old, Acted::Stale, "what the official saw is not what it is");
    assert_eq!(town.case().state, "in_review");
}

#[test]
fn queues_count_and_page_what_is_in_them() {
    let town = Town::submitted();
    let pattern = town.case();
    for n in 0..60_u32 {
        let mut case = pattern.clone();
        case.id = uuid::Uuid::from_u128(u128::MAX - u128::from(n));
        case.reference = Reference::from_bits(1000 + u64::from(n));
        case.submitted_at += jiff::SignedDuration::from_secs(i64::from(n));
        town.store.edit(|tables| tables.cases.push(case));
    }
    let counters = now(town.desk.counters(&olev())).expect("counters");
    let counts: Vec<_> = counters.iter().map(|counter| (counter.queue.as_str(), counter.count.number)).collect();
    assert_eq!(counts, [("new", 61), ("in_review", 0), ("decided", 0)]);
    let first = now(town.desk.queue(&olev(), PERMIT, "new", None)).expect("a page");
    let second = now(town.desk.queue(&olev(), PERMIT, "new", first.next)).expect("a page");
    assert_eq!((first.cases.len(), second.cases.len(), second.next), (50, 11, None));
    assert!(first.cases.iter().all(|case| second.cases.iter().all(|other| other.id != case.id)));
}
