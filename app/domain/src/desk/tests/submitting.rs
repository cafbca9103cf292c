//! A draft becomes a case, once.

use super::*;
use crate::message::{Parcel, Status, content_hash};

#[test]
fn submitting_makes_a_case_a_message_a_notice_and_ends_the_draft() {
    let town = Town::filled();
    let draft = town.draft();
    let reference = town.submit();
    let case = town.case();
    assert_eq!(
        (case.id, &case.reference, case.state.as_str(), case.language.as_str()),
        (draft.id, &reference, "submitted", "et")
    );
    assert_eq!(case.fee.map(|fee| fee.to_string()), Some("120.00".into()));
    assert_eq!(case.due, Some(jiff::civil::date(2026, 11, 30)), "seven days end on a Saturday, and the term on Monday");
    assert_eq!(case.facts["vehicle"].part("owner"), &MARI.into());
    assert!(town.store.tables().drafts.is_empty());
    assert!(town.events().contains(&What::Submitted));
    let inbox = now(town.desk.inbox(&mari())).expect("an inbox");
    assert_eq!(inbox.iter().map(|notice| notice.text.as_str()).collect::<Vec<_>>(), ["notice-submitted"]);

    let [message] = &town.messages()[..] else { panic!("one message") };
    let Parcel::Register { submit, body, user, issue, .. } = &message.parcel else { panic!("to a register") };
    assert_eq!((submit.as_str(), user.as_str(), issue.as_str()), ("application", MARI, reference.as_str()));
    assert_eq!(body["plate"], "123ABC");
    assert_eq!(body["starts_on"], "2026-12-01");
    assert_eq!(body["key"], case.id.to_string());
    let mut content = body.clone();
    let hash = content.as_object_mut().and_then(|object| object.remove("content_hash"));
    assert_eq!(hash, Some(content_hash(&content).into()));
}

#[test]
fn submitted_twice_one_after_the_other_it_is_one_case() {
    let town = Town::filled();
    let draft = town.draft().id;
    let first = town.submit();
    let again = now(town.desk.submit(&mari(), PERMIT, draft, VERSION, "et")).expect("the same");
    assert_eq!(again, Submitted::Case(first));
    assert_eq!((town.store.tables().cases.len(), town.messages().len()), (1, 1));
}

#[test]
fn what_changed_in_another_tab_is_shown_before_it_is_submitted() {
    let town = Town::filled();
    let draft = town.draft().id;
    town.goes("permit", &[("starts_on-day", "5"), ("starts_on-month", "12"), ("starts_on-year", "2026")]);
    let seen_before = now(town.desk.submit(&mari(), PERMIT, draft, VERSION, "et")).expect("an answer");
    assert_eq!(seen_before, Submitted::Elsewhere(Place::Check));
    assert!(matches!(now(town.desk.submit(&mari(), PERMIT, draft, VERSION + 1, "et")), Ok(Submitted::Case(_))));
}

#[test]
fn an_old_form_sent_again_does_not_submit_the_draft_begun_since() {
    let town = Town::filled();
    let draft = town.draft().id;
    let first = town.submit();
    town.fill();
    let again = now(town.desk.submit(&mari(), PERMIT, draft, VERSION, "et")).expect("the old one");
    assert_eq!(again, Submitted::Case(first));
    assert_eq!((town.store.tables().cases.len(), town.store.tables().drafts.len()), (1, 1));
}

#[test]
fn submitted_twice_at_once_it_is_one_case_with_one_message() {
    let town = Town::filled();
    let other = town.clone();
    town.store.meanwhile(move || {
        other.submit();
    });
    let draft = town.draft().id;
    let answer = now(town.desk.submit(&mari(), PERMIT, draft, VERSION, "et")).expect("the same");
    assert_eq!(answer, Submitted::Case(town.case().reference));
    assert_eq!((town.store.tables().cases.len(), town.messages().len(), town.store.tables().notices.len()), (1, 1, 1));
}

#[test]
fn a_reference_that_is_taken_is_drawn_again() {
    // The same town drawn twice draws the same reference; in the second one somebody else has it already.
    let first = Town::filled();
    let taken = first.submit();
    let mut others = first.case();
    (others.id, others.owner) = (uuid::Uuid::max(), jaan().person);
    let town = Town::filled();
    town.store.edit(|tables| tables.cases.push(others));
    assert_ne!(town.submit(), taken);
    assert_eq!((town.store.tables().cases.len(), town.store.tables().drafts.len()), (2, 0));
}

#[test]
fn nobody_submits_or_sees_anothers() {
    let town = Town::filled();
    let draft = town.draft().id;
    assert!(is_not_found(now(town.desk.submit(&jaan(), PERMIT, draft, VERSION, "et"))));
    let reference = town.submit();
    assert!(is_not_found(now(town.desk.submit(&jaan(), PERMIT, draft, VERSION, "et"))));
    assert!(is_not_found(now(town.desk.my_case(&jaan(), &reference))));
    assert!(now(town.desk.my_cases(&jaan())).expect("none").cases.is_empty());
    assert!(now(town.desk.my_case(&mari(), &reference)).is_ok());
    let notice = town.store.tables().notices[0].id;
    assert!(is_not_found(now(town.desk.notice(&jaan(), notice))));
    assert!(is_not_found(now(town.desk.mark_read(&jaan(), notice))));
    assert_eq!(now(town.desk.unread(&mari())).expect("a count"), 1);
    now(town.desk.mark_read(&mari(), notice)).expect("read");
    assert_eq!(now(town.desk.unread(&mari())).expect("a count"), 0);
}

#[test]
fn a_draft_that_went_stale_overnight_is_not_submitted() {
    let town = Town::filled();
    town.clock.pass(jiff::SignedDuration::from_hours(24 * 11));
    let draft = town.draft().id;
    assert_eq!(
        now(town.desk.submit(&mari(), PERMIT, draft, VERSION, "et")).expect("an answer"),
        Submitted::Elsewhere(step("permit"))
    );
}

#[test]
fn hidden_answers_do_not_go_with_the_case() {
    let form = crate::service::tests::PARKING[1]
        .1
        .replace("id = \"email\"", "id = \"email\"\nshow = \"starts_on > date(\\\"2026-12-01\\\")\"");
    let [service, _, case] = crate::service::tests::PARKING;
    let town = Town::with(Service::read(&[service, ("form.toml", &form), case]).expect("a service"));
    town.begin();
    town.goes("home", &[]);
    town.goes("car", &[("plate", "123ABC")]);
    town.goes("permit", &STARTS);
    assert!(town.draft().answers.get("email").is_none(), "what is not on the page cannot be set");
    let later = [("starts_on-day", "2"), STARTS[1], STARTS[2], STARTS[3]];
    town.goes("permit", &later);
    assert_eq!(town.draft().answers.value("email"), &"mari@example.ee".into());
    town.goes("permit", &STARTS);
    assert_eq!(town.draft().answers.value("email"), &"mari@example.ee".into(), "kept while it is a draft");
    town.submit();
    assert!(town.case().answers.get("email").is_none());
    assert_eq!(town.messages()[0].status, Status::Waiting);
}

#[test]
fn what_registers_said_long_ago_is_asked_again_before_it_is_filed() {
    let town = Town::filled();
    town.clock.pass(jiff::SignedDuration::from_hours(14 * 24));
    town.registers.says(VEHICLE, car("EE37605030299"));
    let draft = town.draft();
    let sold = now(town.desk.submit(&mari(), PERMIT, draft.id, draft.version, "et")).expect("an answer");
    assert_eq!(sold, Submitted::Elsewhere(step("car")), "the car is no longer hers");
    assert!(town.store.tables().cases.is_empty());

    let town = Town::filled();
    town.clock.pass(jiff::SignedDuration::from_hours(1));
    let looks = |town: &Town| town.events().iter().filter(|what| matches!(what, What::Asked { .. })).count();
    let before = looks(&town);
    town.submit();
    assert_eq!(looks(&town), before + 2, "nothing has changed: it is filed, with both looks in its history");
}
