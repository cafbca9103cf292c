//! Begin, answer, go back: what a resident may and may not do with a draft.

use super::*;
use crate::answers::Source;

#[test]
fn mari_is_asked_only_what_the_registers_do_not_know() {
    let town = Town::new();
    assert!(matches!(town.begin(), Begun::At(place) if place == step("home")));
    let home = town.page("home");
    let known = home.questions().iter().filter_map(|q| q.known.as_ref());
    assert!(
        known
            .clone()
            .all(|answer| matches!(&answer.source, Source::Register { register, .. } if register == "population"))
    );
    assert_eq!(known.count(), 3);

    assert_eq!(town.goes("home", &[]), step("car"));
    assert_eq!(town.goes("car", &[("plate", " 123-abc ")]), step("permit"));
    let permit = town.page("permit");
    let shown = |field: &str| permit.questions().iter().find(|q| q.field == field).expect("a question");
    assert_eq!(shown("make").known.as_ref().map(|answer| answer.value.clone()), Some("Volvo".into()));
    assert_eq!(shown("starts_on").typed.get("starts_on-day"), "28", "a week from today is offered");
    assert_eq!(town.goes("permit", &STARTS), Place::Check);

    let Visit::Here(review) = now(town.desk.review(&mari(), PERMIT)).expect("a review") else {
        panic!("not at the check page")
    };
    assert_eq!(review.parts.iter().map(|part| part.rows.len()).sum::<usize>(), 8);
    assert_eq!(review.fee.map(|fee| fee.to_string()), Some("120.00".into()));
    assert_eq!(review.email.as_deref(), Some("mari@example.ee"));
}

#[test]
fn a_register_is_asked_in_the_persons_name_and_for_the_draft() {
    let town = Town::filled();
    let asked = town.registers.came(VEHICLE);
    assert_eq!(asked.len(), 1, "what is known is not asked again");
    assert_eq!(asked[0].body, json!({ "plate": "123ABC" }));
    assert_eq!(asked[0].user.as_deref(), Some(MARI));
    assert_eq!(asked[0].issue, Some(town.draft().id.to_string()));
}

#[test]
fn steps_cannot_be_skipped() {
    let town = Town::new();
    town.begin();
    assert_eq!(town.goes("permit", &STARTS), step("home"));
    assert!(town.draft().answers.get("starts_on").is_none());
    assert!(
        matches!(now(town.desk.page(&mari(), PERMIT, &spot("permit"))), Ok(Visit::Elsewhere(place)) if place == step("home"))
    );
    assert!(matches!(now(town.desk.review(&mari(), PERMIT)), Ok(Visit::Elsewhere(place)) if place == step("home")));
    let draft = town.draft().id;
    assert_eq!(
        now(town.desk.submit(&mari(), PERMIT, draft, VERSION, "et")).expect("an answer"),
        Submitted::Elsewhere(step("home"))
    );
    assert!(town.store.tables().cases.is_empty());
}

#[test]
fn what_was_not_begun_and_what_there_is_not() {
    let town = Town::new();
    assert!(matches!(town.answer("home", &[]), Answered::NotBegun));
    assert!(matches!(now(town.desk.page(&mari(), PERMIT, &spot("home"))), Ok(Visit::NotBegun)));
    assert!(is_not_found(now(town.desk.begin(&mari(), "fishing"))));
    assert!(is_not_found(now(town.desk.answer(&mari(), PERMIT, &spot("boat"), &form(&[])))));
    assert!(is_not_found(now(town.desk.discard(&mari(), PERMIT))));
}

#[test]
fn a_weak_sign_in_is_refused_before_any_register_is_asked() {
    let town = Town::new();
    let sure = |level| Resident { level, ..mari() };
    for level in [None, Some(Level::Low)] {
        let weak = sure(level);
        assert!(matches!(now(town.desk.begin(&weak, PERMIT)), Err(DeskError::WeakSignIn(Level::Substantial))));
    }
    assert!(town.registers.came(PERSON).is_empty());
    assert!(now(town.desk.begin(&sure(Some(Level::Substantial)), PERMIT)).is_ok());
    let weak = sure(Some(Level::Low));
    let is_weak = |refused: Option<DeskError>| matches!(refused, Some(DeskError::WeakSignIn(Level::Substantial)));
    assert!(is_weak(now(town.desk.page(&weak, PERMIT, &spot("home"))).err()), "nor is what was begun shown");
    assert!(is_weak(now(town.desk.answer(&weak, PERMIT, &spot("home"), &form(&[]))).err()));
    assert!(is_weak(now(town.desk.submit(&weak, PERMIT, town.draft().id, VERSION, "et")).err()));
}

#[test]
fn unknown_and_locked_fields_cannot_be_set() {
    let town = Town::new();
    town.begin();
    let smuggled =
        [("district", "Pirita"), ("address", "Mujal 1"), ("plate", "999XYZ"), ("resident_since-year", "1990")];
    town.goes("home", &smuggled);
    let unheard_of = now(town.desk.answer(&mari(), PERMIT, &spot("home"), &form(&[("fee", "0")])));
    assert!(matches!(unheard_of, Err(DeskError::NotAsked)), "no page of the service asks for it");
    let draft = town.draft();
    assert_eq!(draft.answers.value("district"), &"Kesklinn".into());
    assert_eq!(draft.answers.value("address"), &"Kase tn 1, Tallinn".into());
    assert!(draft.answers.get("fee").is_none());
    assert!(draft.answers.get("plate").is_none(), "it is not on this page");
}

#[test]
fn a_wrong_answer_keeps_what_was_typed_and_names_each_fault() {
    let town = Town::new();
    town.begin();
    town.goes("home", &[]);
    assert_eq!(town.faults("car", &[]), [("plate".to_owned(), Way::Required)]);
    assert_eq!(town.faults("car", &[("plate", "12;DROP")]), [("plate".to_owned(), Way::Invalid)]);
    town.goes("car", &[("plate", "123ABC")]);
    let wrong = [("starts_on-day", "31"), ("starts_on-month", "2"), ("starts_on-year", "2027"), ("email", "mari")];
    let Answered::Wrong(page) = town.answer("permit", &wrong) else { panic!("taken for right") };
    let faults: Vec<_> = page.questions().iter().filter_map(|q| Some((q.field.as_str(), q.fault?))).collect();
    assert_eq!(faults, [("starts_on", Way::Invalid), ("email", Way::Invalid)]);
    assert!(wrong.iter().all(|(name, text)| page.questions().iter().any(|q| q.typed.get(name) == *text)));
    for (day, month, way) in [("20", "11", Way::TooEarly), ("21", "1", Way::TooLate)] {
        let year = if month == "1" { "2027" } else { "2026" };
        let dates = [("starts_on-day", day), ("starts_on-month", month), ("starts_on-year", year)];
        assert_eq!(town.faults("permit", &dates), [("starts_on".to_owned(), way)]);
    }
}

#[test]
fn a_draft_saved_in_two_places_at_once_is_stale_in_one() {
    let town = Town::new();
    town.begin();
    let other = town.clone();
    town.store.meanwhile(move || {
        other.goes("home", &[]);
    });
    assert!(matches!(now(town.desk.answer(&mari(), PERMIT, &spot("home"), &form(&[]))), Err(DeskError::Stale)));
    assert_eq!(town.draft().version, 1);
}

#[test]
fn begun_in_two_places_at_once_is_one_draft() {
    let town = Town::new();
    let other = town.clone();
    town.store.meanwhile(move || {
        other.begin();
    });
    assert!(matches!(town.begin(), Begun::At(place) if place == step("home")));
    assert_eq!(town.store.tables().drafts.len(), 1);
    assert_eq!(town.events().iter().filter(|what| **what == What::Begun).count(), 1);
}

#[test]
fn an_answer_that_is_emptied_is_gone() {
    let town = Town::filled();
    assert_eq!(town.goes("permit", &STARTS[..3]), Place::Check);
    assert!(town.draft().answers.get("email").is_none());
}

#[test]
fn coming_back_goes_on_where_it_was_left_and_asks_again_only_after_a_while() {
    let town = Town::filled();
    assert!(matches!(town.begin(), Begun::At(Place::Check)));
    assert_eq!(town.registers.came(PERSON).len(), 1);
    town.clock.pass(jiff::SignedDuration::from_mins(16));
    town.registers.says(PERSON, home("Nõmme", "2020-01-15"));
    assert!(matches!(town.begin(), Begun::At(Place::NotEligible)), "Mari has moved meanwhile");
    assert_eq!(town.registers.came(PERSON).len(), 2);
}

#[test]
fn a_draft_can_be_thrown_away_and_is_nobody_elses() {
    let town = Town::filled();
    assert!(is_not_found(now(town.desk.discard(&jaan(), PERMIT))));
    assert!(now(town.desk.my_cases(&jaan())).expect("none").drafts.is_empty());
    now(town.desk.discard(&mari(), PERMIT)).expect("thrown away");
    assert!(town.store.tables().drafts.is_empty());
}

#[test]
fn a_service_may_ask_what_time_it_is() {
    let text = crate::service::tests::CLUB.to_owned() + "\n[[rule]]\nid = \"hour_now\"\nvalue = \"now()\"\n";
    let town = Town::with(Service::read(&[("club.toml", &text)]).expect("a service"));
    let begun = crate::ports::Clock::wall(&*town.clock);
    now(town.desk.begin(&mari(), "club")).expect("begun");
    let draft = town.draft();
    let service = town.desk.in_force("club").expect("a service");
    assert_eq!(town.desk.journey(&service, &draft).sheet.value("hour_now"), crate::rules::Value::DateTime(begun));
}
