//! What keeps officials right and in time, by the contest of a fine: letters, a second official, warnings, conflicts.

use jiff::{SignedDuration, Timestamp, civil::date};
use uuid::Uuid;

use super::*;
use crate::{
    answers::{Answer, Answers, Source},
    case::{Course, Refused, Revision, Said},
    event::Event,
    notice::Notice,
    people::Actor,
    ports::{CaseFilter, Clock, Store},
    rules::Value,
    service::{Needs, Order, tests::fine},
};

const FINE: &str = "speed-fine-contest";
const CHECKS: [&str; 3] = ["statement_read", "device_looked_up", "days_counted"];

fn officer() -> Official {
    official("EE38001085718", "police-officer")
}

fn chief() -> Official {
    official("EE37605030064", "senior-police-officer")
}

fn other_chief() -> Official {
    official("EE47101010033", "senior-police-officer")
}

fn said(value: Value) -> Answer {
    Answer { value, source: Source::Person }
}

/// Mari has contested a fine of so many euros, and the officer has taken it.
fn taken(amount: i64) -> Town {
    let town = Town::with(fine());
    registered(&town, amount, None);
    assert_eq!(town.act(&officer(), "take", None), Acted::Done);
    town
}

/// Mari has contested a fine; somebody else drove, if she says so.
pub(super) fn contested(town: &Town, driver: Option<&Official>) {
    registered(town, 33, driver);
}

fn registered(town: &Town, amount: i64, driver: Option<&Official>) {
    town.registers.says("police.fine_contest", Says::Records);
    let now = town.clock.now();
    let mut answers = Answers::default();
    answers.set("amount", said(Value::Number(amount.into())));
    answers.set("statement", said("The camera stood behind a branch.".into()));
    if let Some(driver) = driver {
        let parts = [("code", driver.person.code.as_str()), ("name", "Olev Proov")];
        let parts = parts.map(|(part, value)| (part.to_owned(), Value::from(value)));
        answers.set("grounds", said(Value::List(vec!["not_the_driver".into()])));
        answers.set("driver", said(Value::Context(parts.into())));
    }
    let case = Case {
        id: Uuid::from_u128(7),
        reference: Reference::from_bits(7),
        service: FINE.into(),
        bundle: fine().bundle,
        represented: None,
        owner: mari().person,
        language: "et".into(),
        state: "registered".into(),
        stuck: None,
        answers,
        facts: Default::default(),
        fee: None,
        assignee: None,
        decision: None,
        submitted_at: now,
        due: None,
        acts_at: None,
        course: Course::default(),
        version: 0,
    };
    town.store.edit(|tables| tables.cases.push(case));
}

fn decide(town: &Town, by: &Official, action: &str) -> Acted {
    let said =
        Said { reason: Some("It was calibrated.".into()), ticks: CHECKS.map(Into::into).into(), ..Said::default() };
    let case = town.case();
    now(town.desk.act_with(by, &case.reference, action, case.version, said)).expect("acted")
}

fn confirm(town: &Town, by: &Official) -> Acted {
    let case = town.case();
    now(town.desk.confirm(by, &case.reference, case.version)).expect("an answer")
}

fn notice(town: &Town) -> Notice {
    town.store.tables().notices.last().cloned().expect("a notice")
}

fn whats(events: &[Event], which: impl Fn(&What) -> bool) -> usize {
    events.iter().filter(|event| which(&event.what)).count()
}

fn queue(town: &Town, needs: Needs) -> usize {
    let filter = CaseFilter {
        service: FINE.into(),
        states: Vec::new(),
        needs: Some(needs),
        order: Order::Oldest,
        limit: 9,
        ..CaseFilter::default()
    };
    now(town.store.cases(&filter)).expect("cases").len()
}

#[test]
fn a_queue_by_term_begins_with_what_is_over_first_and_goes_on_there() {
    let town = taken(174);
    let first = town.case();
    let due = |day: Option<i8>, n: u128| {
        let reference = Reference::from_bits(n as u64);
        let last = day.map(|day| date(2026, 12, day));
        Case { id: Uuid::from_u128(n), reference, due: last, ..first.clone() }
    };
    let all: Vec<Case> = (100..160).map(|n| due((n % 3 > 0).then_some(28 - (n % 20) as i8), n)).collect();
    town.store.edit(|tables| tables.cases.extend(all.iter().cloned()));
    let page = |after| now(town.desk.queue(&officer(), FINE, "in_review", after)).expect("a page");
    let one = page(None);
    let two = page(one.next);
    let days: Vec<_> = one.cases.iter().chain(&two.cases).map(|case| (case.due.is_none(), case.due, case.id)).collect();
    assert_eq!((days.len(), two.next), (61, None));
    assert!(days.is_sorted(), "{days:?}");
}

#[test]
fn a_letter_says_for_ever_what_was_decided() {
    let town = taken(33);
    assert_eq!(decide(&town, &officer(), "uphold"), Acted::Done);
    let case = town.case();
    let letter = case.letter(1).expect("a letter").clone();
    assert_eq!((letter.letter.as_str(), letter.action.as_str()), ("ruling", "uphold"));
    assert_eq!((&letter.by, letter.confirmed_by.as_ref()), (&officer().person, None));
    assert_eq!(letter.reason.as_deref(), Some("It was calibrated."));
    // Whatever becomes of the answers, the letter has its own.
    town.store.edit(|tables| {
        let case = &mut tables.cases[0];
        let before = case.answers.clone();
        case.course.revisions.push(Revision { until: Timestamp::UNIX_EPOCH, answers: before, by: Uuid::nil() });
        case.answers.set("amount", said(Value::Number(1.into())));
    });
    let case = town.case();
    assert_eq!(case.answers_of(&letter).value("amount"), &Value::Number(33.into()));
    assert!(case.letter(2).is_none());
}

#[test]
fn a_letter_that_serves_is_served_when_its_notice_is_opened_and_only_then_has_a_last_day() {
    let town = taken(33);
    decide(&town, &officer(), "uphold");
    let (case, told) = (town.case(), notice(&town));
    assert_eq!(told.bundle.as_deref(), Some(case.bundle.as_str()), "it speaks the words of the case's version");
    let letter = case.letter(1).expect("a letter");
    assert_eq!((letter.notice, letter.is_sealed(), letter.due), (Some(told.id), true, None));
    assert!(case.has_sealed_letter());
    assert_eq!(now(town.desk.behind(&told)).expect("a number").letter, Some(1));
    town.clock.pass(SignedDuration::from_hours(48));
    now(town.desk.mark_read(&mari(), told.id)).expect("opened");
    let letter = town.case().letter(1).expect("a letter").clone();
    assert_eq!((letter.is_sealed(), letter.served_at), (false, Some(town.clock.now())));
    assert_eq!((letter.due, town.case().due), (Some(date(2026, 12, 8)), Some(date(2026, 12, 8))));
    town.clock.pass(SignedDuration::from_hours(48));
    now(town.desk.mark_read(&mari(), told.id)).expect("opened again");
    assert_eq!(town.case().letter(1), Some(&letter), "the first time counts");
    assert!(is_not_found(now(town.desk.my_letter(&jaan(), &town.case().reference, 1))));
    assert!(is_not_found(now(town.desk.my_letter(&mari(), &town.case().reference, 2))));
}

#[test]
fn what_was_not_ticked_is_not_decided_and_what_was_is_written_down() {
    let town = taken(33);
    assert_eq!(town.act(&officer(), "uphold", Some("It was calibrated.")), Acted::Refused(Refused::NotTicked));
    assert_eq!(decide(&town, &officer(), "annul"), Acted::Done);
    let checked = town.events().into_iter().find_map(|what| match what {
        What::Checked { action, checks } => Some((action, checks)),
        _ => None,
    });
    let two = vec!["statement_read".to_owned(), "device_looked_up".to_owned()];
    assert_eq!(checked, Some(("annul".to_owned(), two)), "what is not on the list is left out");
}

#[test]
fn a_proposal_waits_for_another_official_and_tells_the_applicant_nothing() {
    let town = taken(174);
    let notices = town.store.tables().notices.len();
    assert_eq!(decide(&town, &officer(), "uphold"), Acted::Proposed);
    let case = town.case();
    assert_eq!((case.state.as_str(), case.decision.is_none(), case.course.letters.len()), ("in_review", true, 0));
    assert_eq!((town.store.tables().notices.len(), queue(&town, Needs::Second)), (notices, 1));
    let seen = now(town.desk.my_case(&mari(), &case.reference)).expect("hers").events;
    assert_eq!(whats(&seen, What::is_internal), 0, "{seen:?}");
    let desktop = now(town.desk.open_case(&officer(), &case.reference)).expect("a desktop");
    assert_eq!((desktop.actions.len(), desktop.may_confirm, desktop.may_take_back), (0, false, true));
    assert_eq!(whats(&desktop.view.events, |what| matches!(what, What::Proposed { .. })), 1);
    let desktop = now(town.desk.open_case(&chief(), &case.reference)).expect("a desktop");
    assert_eq!((desktop.may_confirm, desktop.may_take_back), (true, false));
    assert_eq!(town.act(&chief(), "take_over", None), Acted::Refused(Refused::Proposed));
    assert_eq!(confirm(&town, &officer()), Acted::Refused(Refused::NotYourRole));
    assert_eq!(confirm(&town, &chief()), Acted::Done);
    let decision = town.case().decision.expect("a decision");
    assert_eq!((decision.by, decision.confirmed_by), (officer().person, Some(chief().person)));
    let letter = town.case().letter(1).expect("a letter").clone();
    assert_eq!(letter.confirmed_by, Some(chief().person));
    assert_eq!((town.case().course.proposed, queue(&town, Needs::Second)), (None, 0));
    let acted = town.store.tables().events.into_iter().find(|event| matches!(event.what, What::Agreed { .. }));
    assert_eq!(acted.map(|event| event.actor), Some(Actor::from(&chief())));
}

#[test]
fn nobody_confirms_their_own_proposal_whatever_roles_they_have() {
    let town = taken(174);
    let both = Official::new(chief().person, ["police-officer".into(), "senior-police-officer".into()]);
    assert_eq!(town.act(&both, "take_over", None), Acted::Done);
    assert_eq!(decide(&town, &both, "annul"), Acted::Proposed);
    assert_eq!(confirm(&town, &both), Acted::Refused(Refused::SamePerson));
    assert!(!now(town.desk.open_case(&both, &town.case().reference)).expect("a desktop").may_confirm);
    assert_eq!(confirm(&town, &other_chief()), Acted::Done);
}

#[test]
fn of_two_who_confirm_at_once_one_does_and_it_is_done_once() {
    let town = taken(174);
    decide(&town, &officer(), "uphold");
    let other = town.clone();
    town.store.meanwhile(move || assert_eq!(confirm(&other, &other_chief()), Acted::Done));
    assert_eq!(confirm(&town, &chief()), Acted::Stale);
    assert_eq!(town.case().course.letters.len(), 1);
    let (reference, version) = (town.case().reference, town.case().version);
    assert_eq!(confirm(&town, &chief()), Acted::Refused(Refused::NothingProposed));
    let late = now(town.desk.confirm(&chief(), &reference, version - 1)).expect("an answer");
    assert_eq!(late, Acted::Stale, "what they saw is not what it is");
    assert!(is_not_found(now(town.desk.confirm(&official("EE47101010033", "librarian"), &reference, version))));
}

#[test]
fn a_proposal_is_sent_back_with_word_for_whoever_made_it() {
    let town = taken(174);
    decide(&town, &officer(), "uphold");
    let back = |by: &Official, why: Option<&str>| {
        let case = town.case();
        now(town.desk.send_back(by, &case.reference, case.version, why.map(Into::into))).expect("an answer")
    };
    assert_eq!(back(&chief(), Some(" ")), Acted::Refused(Refused::ReasonMissing));
    assert_eq!(back(&chief(), Some(&"x".repeat(2001))), Acted::Refused(Refused::ReasonTooLong));
    assert_eq!(back(&official("EE47101010033", "police-officer"), None), Acted::Refused(Refused::NotYourRole));
    assert_eq!(back(&chief(), Some("When was it calibrated?")), Acted::Done);
    let sent = town.case().course.sent_back.expect("word");
    assert_eq!((sent.by, sent.reason.as_deref()), (chief().person, Some("When was it calibrated?")));
    assert_eq!(decide(&town, &officer(), "uphold"), Acted::Proposed);
    assert_eq!((town.case().course.sent_back, back(&officer(), None)), (None, Acted::Done));
    assert_eq!(town.case().course.sent_back, None, "who took it back needs no word");
    assert_eq!(back(&officer(), None), Acted::Refused(Refused::NothingProposed));
}

#[test]
fn what_the_applicant_takes_back_nobody_confirms() {
    let town = taken(174);
    decide(&town, &officer(), "uphold");
    let case = town.case();
    let back = now(town.desk.act_as_applicant(&mari(), &case.reference, "withdraw", case.version, None));
    assert_eq!(back.expect("withdrawn"), crate::desk::Amended::Done);
    assert_eq!(confirm(&town, &chief()), Acted::Refused(Refused::NothingProposed));
    assert_eq!(town.case().state, "withdrawn");
}

#[test]
fn before_the_term_is_over_the_case_stands_out_once_and_nobody_has_it() {
    let town = taken(33);
    let at = town.case().acts_at.expect("it stands out by itself");
    town.clock.pass(at.duration_since(town.clock.now()) - SignedDuration::from_secs(1));
    assert_eq!(now(town.desk.let_time_pass(9)).expect("passed"), 0);
    town.clock.pass(SignedDuration::from_secs(1));
    let other = town.clone();
    town.store.meanwhile(move || assert_eq!(now(other.desk.let_time_pass(9)).expect("passed"), 1));
    assert_eq!(now(town.desk.let_time_pass(9)).expect("passed"), 0, "another worker was faster");
    assert_eq!(now(town.desk.let_time_pass(9)).expect("passed"), 0, "once");
    assert_eq!(whats(&town.store.tables().events, |what| matches!(what, What::Escalated { .. })), 1);
    let case = town.case();
    assert_eq!((case.state.as_str(), case.assignee.as_ref(), case.acts_at), ("in_review", None, None));
    assert_eq!(
        (case.course.escalated.map(|mark| mark.id).as_deref(), queue(&town, Needs::Help)),
        (Some("nearly_over"), 1)
    );
    assert_eq!(town.act(&chief(), "take_over", None), Acted::Done);
    assert_eq!(queue(&town, Needs::Help), 0, "somebody looks at it");
    town.clock.pass(SignedDuration::from_hours(24));
    assert_eq!(now(town.desk.let_time_pass(9)).expect("passed"), 0, "and it stands out no more");
}

#[test]
fn nobody_works_on_a_case_about_themselves_or_somebody_close() {
    let town = taken(174);
    town.store.edit(|tables| {
        let driver = [("code".to_owned(), Value::from(chief().person.code.as_str()))];
        tables.cases[0].answers.set("grounds", said(Value::List(vec!["not_the_driver".into()])));
        tables.cases[0].answers.set("driver", said(Value::Context(driver.into())));
    });
    let reference = town.case().reference;
    let applicant = Official::new(mari().person, chief().roles);
    for close in [chief(), applicant] {
        assert!(matches!(now(town.desk.open_case(&close, &reference)), Err(DeskError::Conflict)));
        assert!(matches!(now(town.desk.letter_for(&close, &reference, 1)), Err(DeskError::Conflict)));
        assert!(matches!(now(town.desk.resend(&close, &reference)), Err(DeskError::Conflict)));
    }
    assert!(town.events().iter().all(|what| *what != What::Looked), "nobody has looked");
    assert_eq!(town.act(&chief(), "take_over", None), Acted::Refused(Refused::Conflict));
    assert_eq!(decide(&town, &officer(), "uphold"), Acted::Proposed);
    assert_eq!(confirm(&town, &chief()), Acted::Refused(Refused::Conflict));
    let case = town.case();
    let back = now(town.desk.send_back(&chief(), &case.reference, case.version, Some("No".into())));
    assert_eq!(back.expect("an answer"), Acted::Refused(Refused::Conflict));
    assert_eq!(confirm(&town, &other_chief()), Acted::Done);
}
