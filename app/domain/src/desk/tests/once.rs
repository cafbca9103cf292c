//! What a register has answered in a session is not asked again for the same purpose, and nowhere else known.

use jiff::SignedDuration;

use super::*;
use crate::{
    remembered::SessionKey,
    service::{
        Basis,
        tests::{FELLING, PARKING, felling, parking},
    },
};

const FELL: &str = "felling-permit";

fn in_session(resident: Resident, id: i128) -> Resident {
    Resident { session: Some(SessionKey::of(id)), ..resident }
}

/// One of the two services, with a line of its form changed.
fn changed(folder: [(&'static str, &'static str); 3], old: &str, new: &str) -> Service {
    let [service, (name, form), case] = folder;
    assert!(form.contains(old), "{old}");
    let form = form.replace(old, new);
    Service::read(&[service, (name, &form), case]).expect("a service")
}

fn town_of(parking: Service, felling: Service) -> Town {
    let town = Town::new();
    town.library.store(Arc::new(Library::of([parking, felling])));
    town
}

fn town() -> Town {
    town_of(parking(), felling())
}

impl Town {
    fn both(&self, first: &Resident, second: &Resident) -> usize {
        now(self.desk.begin(first, PERMIT)).expect("begun");
        now(self.desk.begin(second, FELL)).expect("begun");
        self.registers.came(PERSON).len()
    }

    fn reused(&self) -> Vec<crate::event::Event> {
        let events = self.store.tables().events;
        events.into_iter().filter(|event| matches!(event.what, What::Reused { .. })).collect()
    }
}

#[test]
fn a_second_service_with_the_same_purpose_asks_nobody_again_and_says_so() {
    let town = town();
    let mari = in_session(mari(), 7);
    let asked_at = town.desk.clock().now();
    now(town.desk.begin(&mari, PERMIT)).expect("begun");
    town.clock.pass(SignedDuration::from_mins(5));
    now(town.desk.begin(&mari, FELL)).expect("begun");
    assert_eq!(town.registers.came(PERSON).len(), 1);

    let reused = town.reused();
    let [event] = &reused[..] else { panic!("{reused:?}") };
    let What::Reused { call, read, evidence, since, why } = &event.what else { panic!() };
    assert_eq!((call.to_string().as_str(), read.as_str(), *since), (PERSON, "home", asked_at));
    assert_eq!(evidence.trace, town.registers.came(PERSON)[0].trace, "the proof is that of the one exchange");
    assert_eq!((why.basis, why.purpose.as_deref(), why.acts.len()), (Basis::Law, Some("residence"), 2));
    assert_eq!((&event.about, event.service.as_str(), event.what.is_look()), (&mari.person.code, FELL, true));
    let asked = town.events().into_iter().find_map(|what| match what {
        What::Asked { why, .. } => why,
        _ => None,
    });
    assert_eq!(asked.expect("why").purpose.as_deref(), Some("residence"));

    let drafts = town.store.tables().drafts;
    let draft = drafts.iter().find(|draft| draft.service == FELL).expect("a draft");
    let kept = &town.store.tables().remembered[0].1;
    assert_eq!(draft.fact("home").part("address"), &crate::rules::Value::from("Kase tn 1, Tallinn"));
    assert_eq!(draft.facts["home"].at, asked_at, "as old as the answer is");
    assert!(draft.fact("home").part("district").is_null(), "no more than the read declares");
    assert_eq!(kept.until, asked_at + SignedDuration::from_mins(15));
}

#[test]
fn another_session_person_purpose_basis_or_question_asks_anew() {
    let mine = || in_session(mari(), 7);
    assert_eq!(town().both(&mine(), &in_session(mari(), 8)), 2, "another session");
    assert_eq!(town().both(&mine(), &mari()), 2, "no session");
    assert_eq!(town().both(&mari(), &mine()), 2, "no session before");
    assert_eq!(town().both(&mine(), &in_session(jaan(), 7)), 2, "another person");

    let purpose = "purpose = \"residence\"\n";
    for (new, why) in
        [("", "no purpose"), ("purpose = \"tax\"\n", "another purpose"), ("basis = \"consent\"\n", "another basis")]
    {
        let town = town_of(parking(), changed(FELLING, purpose, new));
        now(town.desk.begin(&mine(), PERMIT)).expect("begun");
        now(town.desk.begin(&mine(), FELL)).expect("begun");
        assert!(town.reused().is_empty(), "{why}");
    }
    let other = changed(FELLING, "then null else subject.code", "then null else applicant.code + \"\"");
    assert_eq!(town_of(parking(), other).both(&mine(), &mine()), 1, "the same value by another expression");
    let other = changed(FELLING, "then null else subject.code", "then null else applicant.family_name");
    assert_eq!(town_of(parking(), other).both(&mine(), &mine()), 2, "another question");
}

#[test]
fn an_answer_that_is_too_old_or_too_short_is_asked_for() {
    let mine = in_session(mari(), 7);
    let town = self::town();
    now(town.desk.begin(&mine, PERMIT)).expect("begun");
    town.clock.pass(SignedDuration::from_mins(16));
    now(town.desk.begin(&mine, FELL)).expect("begun");
    assert_eq!(town.registers.came(PERSON).len(), 2, "too old");
    assert_eq!(now(town.desk.expire(9)).expect("swept"), 0, "the new answer is in its place");
    town.clock.pass(SignedDuration::from_mins(16));
    assert_eq!(now(town.desk.expire(9)).expect("swept"), 1);

    let town = self::town();
    now(town.desk.begin(&mine, FELL)).expect("begun");
    now(town.desk.begin(&mine, PERMIT)).expect("begun");
    assert_eq!(town.registers.came(PERSON).len(), 2, "the address alone is known");

    // Always asked where the service says so, and not kept for others.
    let fresh = "purpose = \"residence\"\nfresh = \"PT0S\"\n";
    let purpose = "purpose = \"residence\"\n";
    let town = town_of(parking(), changed(FELLING, purpose, fresh));
    assert_eq!(town.both(&mine, &mine), 2, "must be fresh");
    let town = town_of(changed(PARKING, purpose, fresh), felling());
    assert_eq!(town.both(&mine, &mine), 2, "is never kept");
}

#[test]
fn a_register_that_gave_no_answer_is_asked_again() {
    for says in [Says::KnowsNothing, Says::Fails(Trouble::Down), Says::Knows(json!({ "address": 5 }))] {
        let town = town();
        town.registers.says(PERSON, says);
        let mine = in_session(mari(), 7);
        assert_eq!(town.both(&mine, &mine), 2);
        assert!(town.store.tables().remembered.is_empty());
    }
}
