//! A register is wrong about Mari, and she says so.

use super::*;
use crate::{
    answers::Source,
    desk::Disputed,
    message::{Parcel, Status},
};

const CORRECTION: &str = "population.correction_request";

/// The population register says Nõmme, and Mari lives in Kesklinn.
const DECLARED: [(&str, &str); 6] = [
    ("address", "Lai tn 5-7, Tallinn"),
    ("district", "Kesklinn"),
    ("resident_since-day", "15"),
    ("resident_since-month", "1"),
    ("resident_since-year", "2020"),
    ("why", "  I have moved.  "),
];

impl Town {
    fn wrong_register() -> Self {
        let town = Self::new();
        town.registers.says(PERSON, home("Nõmme", "2020-01-15"));
        town.registers.says(CORRECTION, Says::Records);
        assert!(matches!(town.begin(), Begun::At(Place::NotEligible)));
        town
    }

    fn dispute(&self, typed: &[(&str, &str)]) -> Disputed {
        now(self.desk.dispute(&mari(), PERMIT, "person", &form(typed))).expect("disputed")
    }

    fn disputed() -> Self {
        let town = Self::wrong_register();
        assert!(matches!(town.dispute(&DECLARED), Disputed::Next(place) if place == step("home")));
        town
    }

    fn submitted_disputed() -> Self {
        let town = Self::disputed();
        town.goes("home", &[]);
        town.goes("car", &[("plate", "123 abc")]);
        assert_eq!(town.goes("permit", &STARTS), Place::Check);
        town.submit();
        town
    }

    fn source(&self, field: &str) -> Source {
        self.draft().answers.get(field).expect("an answer").source.clone()
    }

    fn corrections(&self) -> Vec<Message> {
        self.messages().into_iter().filter(|m| matches!(m.parcel, Parcel::Correction { .. })).collect()
    }

    /// An hour later she comes back, and the register is asked again.
    fn comes_back(&self) {
        self.clock.pass(jiff::SignedDuration::from_hours(1));
        self.begin();
    }
}

#[test]
fn what_she_declares_counts_and_what_the_register_said_is_kept() {
    let town = Town::disputed();
    let answers = town.draft().answers;
    assert_eq!(answers.value("district"), &"Kesklinn".into());
    let Source::Disputed { register, said, why, .. } = town.source("district") else { panic!("not disputed") };
    assert_eq!((register.as_str(), said, why.as_deref()), ("population", "Nõmme".into(), Some("I have moved.")));
    assert!(answers.is_locked("resident_since"), "what she left as it was is the register's");
    let page = town.page("home");
    assert!(page.questions().iter().all(|question| question.known.is_some()), "nothing of it is typed here");
    assert_eq!(page.disputes.len(), 3);
    assert_eq!(town.goes("home", &[("district", "Nõmme")]), step("car"));
    assert_eq!(town.draft().answers.value("district"), &"Kesklinn".into(), "it is changed on its own page");
    assert!(town.corrections().is_empty(), "nobody is told before she submits");
}

#[test]
fn the_owner_hears_of_it_once_and_by_its_own_names() {
    let town = Town::submitted_disputed();
    let [message] = &town.corrections()[..] else { panic!("one message") };
    let case = town.case();
    assert_eq!(message.key, format!("correction/{}/person", case.id));
    while town.work() > 0 {}
    let came = town.registers.came(CORRECTION);
    let [came] = &came[..] else { panic!("told once: {}", came.len()) };
    assert_eq!(came.body["case"], json!(case.reference));
    assert_eq!(came.body["person"], json!(MARI));
    assert_eq!(came.body["note"], json!("I have moved."));
    assert_eq!(
        came.body["entries"],
        json!([
            { "field": "address", "said": "Kase tn 1, Tallinn", "declared": "Lai tn 5-7, Tallinn" },
            { "field": "district", "said": "Nõmme", "declared": "Kesklinn" },
        ])
    );
    assert!(town.events().iter().any(|what| matches!(what, What::Disputed { read, .. } if read == "person")));
    assert_eq!(town.registers.came(APPLICATION)[0].body["zone"], json!("Kesklinn"));
}

#[test]
fn an_owner_that_is_down_is_told_later_and_given_up_on_in_the_end() {
    let town = Town::submitted_disputed();
    town.registers.says(CORRECTION, Says::Fails(Trouble::Down));
    town.work();
    assert_eq!((town.corrections()[0].status, town.case().stuck), (Status::Waiting, None));
    for _ in 0..20 {
        town.clock.pass(jiff::SignedDuration::from_hours(2));
        town.work();
    }
    assert_eq!(town.corrections()[0].status, Status::Stuck);
    assert!(town.case().stuck.is_some(), "an official has to know");
    assert!(town.events().iter().any(|what| matches!(what, What::DisputeStuck { .. })));
    town.registers.says(CORRECTION, Says::Records);
    now(town.desk.resend(&senior(), &town.case().reference)).expect("sent again");
    town.work();
    assert_eq!((town.corrections()[0].status, town.case().stuck), (Status::Done, None));
}

#[test]
fn an_owner_that_will_not_hear_of_it_holds_up_nothing() {
    let town = Town::submitted_disputed();
    town.registers.says(CORRECTION, Says::Rejects("no".into()));
    town.work();
    assert_eq!((town.corrections()[0].status, town.case().stuck), (Status::Done, None));
    assert!(town.events().iter().any(|what| matches!(what, What::DisputeTurnedDown { reason, .. } if reason == "no")));
}

#[test]
fn taken_back_or_thrown_away_nobody_is_told() {
    let town = Town::disputed();
    let back = now(town.desk.undispute(&mari(), PERMIT, "person")).expect("taken back");
    assert!(matches!(back, Disputed::Next(Place::NotEligible)), "the register's answer counts again");
    assert!(matches!(town.source("district"), Source::Register { .. }));
    assert_eq!(town.draft().answers.value("district"), &"Nõmme".into());
    town.dispute(&DECLARED);
    let mut again = DECLARED;
    (again[0].1, again[1].1) = ("Kase tn 1, Tallinn", "Nõmme");
    assert!(matches!(town.dispute(&again), Disputed::Wrong(page) if page.unchanged), "that says nothing");
    now(town.desk.discard(&mari(), PERMIT)).expect("thrown away");
    town.registers.says(PERSON, home("Kesklinn", "2020-01-15"));
    town.fill();
    town.submit();
    assert!(town.corrections().is_empty());
}

#[test]
fn a_wrong_answer_is_wrong_here_too_and_what_was_typed_is_kept() {
    let town = Town::wrong_register();
    let mut typed = DECLARED;
    (typed[0].1, typed[4].1) = ("", "15");
    let Disputed::Wrong(page) = town.dispute(&typed) else { panic!("taken") };
    let faults: Vec<_> = page.questions.iter().filter_map(|q| Some((q.field.as_str(), q.fault?))).collect();
    assert_eq!(faults, [("address", Way::Required), ("resident_since", Way::Invalid)]);
    assert_eq!((page.why.as_str(), page.questions[1].typed.get("district")), ("  I have moved.  ", "Kesklinn"));
    let long = "x".repeat(501);
    typed = DECLARED;
    typed[5].1 = &long;
    assert!(matches!(town.dispute(&typed), Disputed::Wrong(page) if page.why_too_long));
    assert!(town.draft().answers.is_locked("address"), "nothing of it was taken");
}

#[test]
fn what_nobody_disputes_has_no_such_page() {
    let town = Town::new();
    town.registers.says(CORRECTION, Says::Records);
    let page = |read: &'static str| now(town.desk.disputable(&mari(), PERMIT, read));
    assert!(matches!(page("person"), Ok(Visit::NotBegun)));
    town.begin();
    assert!(matches!(page("person"), Ok(Visit::Here(page)) if !page.disputed && page.questions.len() == 3));
    for unknown in ["vehicle", "house"] {
        assert!(is_not_found(page(unknown)), "{unknown}");
        assert!(is_not_found(now(town.desk.dispute(&mari(), PERMIT, unknown, &form(&[])))), "{unknown}");
        assert!(is_not_found(now(town.desk.undispute(&mari(), PERMIT, unknown))), "{unknown}");
    }
    let foreign = now(town.desk.dispute(&mari(), PERMIT, "person", &form(&[("colour", "red")])));
    assert!(matches!(foreign, Err(DeskError::NotAsked)));
    assert!(matches!(now(town.desk.disputable(&jaan(), PERMIT, "person")), Ok(Visit::NotBegun)));
}

#[test]
fn two_windows_are_shown_to_each_other() {
    let town = Town::wrong_register();
    let Ok(Visit::Here(page)) = now(town.desk.disputable(&mari(), PERMIT, "person")) else { panic!("no page") };
    town.dispute(&DECLARED);
    let mut late = DECLARED.to_vec();
    late[1].1 = "Pirita";
    late.push(("seen", &page.seen));
    let Disputed::Changed(changed) = town.dispute(&late) else { panic!("overwritten") };
    let meanwhile = changed.questions.iter().find(|q| q.field == "district").and_then(|q| q.meanwhile.clone());
    assert_eq!(meanwhile.map(|answer| answer.value), Some("Kesklinn".into()));
    assert_eq!(town.draft().answers.value("district"), &"Kesklinn".into());
    let seen = changed.seen.clone();
    late.pop();
    late.push(("seen", &seen));
    assert!(matches!(town.dispute(&late), Disputed::Next(_)), "who has seen both decides");
}

#[test]
fn what_she_declares_stands_until_the_register_says_the_same() {
    let town = Town::disputed();
    town.registers.says(PERSON, home("Mustamäe", "2020-01-15"));
    town.comes_back();
    let Source::Disputed { said, why, .. } = town.source("district") else { panic!("not disputed any more") };
    assert_eq!((said, why.as_deref()), ("Mustamäe".into(), Some("I have moved.")), "its newest word stands beside");
    assert_eq!(town.draft().answers.value("district"), &"Kesklinn".into());
    town.registers.says(PERSON, home("Kesklinn", "2020-01-15"));
    town.comes_back();
    assert!(matches!(town.source("district"), Source::Register { .. }), "the two agree");
    assert!(matches!(town.source("address"), Source::Disputed { .. }), "and here they do not");
    town.registers.says(PERSON, Says::KnowsNothing);
    town.comes_back();
    assert_eq!((town.source("address"), town.draft().answers.get("district")), (Source::Person, None));
}

#[test]
fn a_change_of_the_case_is_told_when_it_says_something_else() {
    let town = Town::submitted_disputed();
    town.work();
    let reference = town.case().reference;
    let change = crate::desk::Errand::Amend(&reference, "change");
    let file = |typed: &[(&str, &str)]| {
        now(town.desk.begin_amendment(&mari(), &reference, "change")).expect("begun");
        if !typed.is_empty() {
            let disputed = now(town.desk.dispute(&mari(), change, "person", &form(typed))).expect("disputed");
            assert!(matches!(disputed, Disputed::Next(_)), "{disputed:?}");
        }
        let draft = town.draft();
        now(town.desk.submit(&mari(), change, draft.id, draft.version, "et")).expect("filed");
        town.corrections().len()
    };
    assert_eq!(file(&[]), 1, "nothing new");
    let mut other = DECLARED;
    other[0].1 = "Lai tn 5-9, Tallinn";
    assert_eq!(file(&other), 2);
    let keys: Vec<_> = town.corrections().into_iter().map(|message| message.key).collect();
    assert!(keys[1].ends_with("/person/2"), "{keys:?}");
}

#[test]
fn what_an_operator_took_back_is_said_again_with_the_next_change() {
    let town = Town::submitted_disputed();
    let message = &town.corrections()[0];
    let why = Some("The owner has heard of it by letter.".to_owned());
    let operator = official("EE37908149548", "operator");
    let settled = now(town.desk.cancel_message(&operator, message.trace, message.version, why)).expect("settled");
    assert_eq!(settled, crate::desk::Settled::Done);
    assert!(town.case().course.corrected.is_empty());
    town.work();
    let reference = town.case().reference;
    now(town.desk.begin_amendment(&mari(), &reference, "change")).expect("begun");
    let draft = town.draft();
    let change = crate::desk::Errand::Amend(&reference, "change");
    now(town.desk.submit(&mari(), change, draft.id, draft.version, "et")).expect("filed");
    let told: Vec<_> = town.corrections().into_iter().map(|message| message.status).collect();
    assert_eq!(told, [Status::Cancelled, Status::Waiting]);
}

#[test]
fn nobody_hears_of_it_before_the_cars_owner_has_confirmed() {
    let town = Town::disputed();
    let kalles = json!({ "make": "Volvo", "model": "V60", "owner": "EE36807199041", "users": [MARI] });
    town.registers.says(VEHICLE, Says::Knows(kalles));
    town.goes("home", &[]);
    town.goes("car", &[("plate", "123 abc")]);
    town.goes("permit", &STARTS);
    let reference = town.submit();
    town.work();
    assert_eq!((town.case().state.as_str(), town.corrections().len()), ("waiting_owner", 0));
    let owner = Resident {
        person: person("EE36807199041", "Kalle", "Äär"),
        level: Some(Level::Substantial),
        session: None,
        counter: None,
    };
    let hash = town.case().content();
    let reply = now(town.desk.reply(&owner, &reference, &hash, crate::desk::Reply::Confirm));
    assert_eq!(reply.expect("confirmed"), crate::desk::Replied::Done);
    assert_eq!((town.case().state.as_str(), town.corrections().len()), ("submitted", 1));
}
