//! Registers that are down, slow, wrong or know nothing, and what they say of who may not.

use super::*;

const TYPED_HOME: [(&str, &str); 5] = [
    ("address", "Kase tn 1"),
    ("district", "Kesklinn"),
    ("resident_since-day", "15"),
    ("resident_since-month", "1"),
    ("resident_since-year", "2020"),
];

#[test]
fn without_the_population_register_the_person_types_it() {
    for (says, event) in [
        (Says::Fails(Trouble::Down), "down"),
        (Says::Fails(Trouble::Slow), "slow"),
        (Says::Knows(json!({ "address": "Kase tn 1" })), "garbage"),
        (
            Says::Knows(json!({ "address": "Kase tn 1", "district": "Kesklinn", "resident_since": "2020-02-31" })),
            "garbage",
        ),
        (Says::Knows(json!("<html>")), "garbage"),
    ] {
        let town = Town::new();
        town.registers.says(PERSON, says);
        assert!(matches!(town.begin(), Begun::At(place) if place == step("home")));
        assert!(
            town.page("home")
                .questions()
                .iter()
                .all(|q| q.known.is_none() && q.instead_of.as_deref() == Some("person"))
        );
        assert_eq!(town.faults("home", &[]).len(), 3);
        assert_eq!(town.goes("home", &TYPED_HOME), step("car"));
        assert_eq!(
            town.draft().answers.get("district").map(|answer| &answer.source),
            Some(&crate::answers::Source::Person)
        );
        let in_vain = |what: &&What| matches!(what, What::AskedInVain { trouble, .. } if trouble == event);
        assert_eq!(town.events().iter().filter(in_vain).count(), 1, "{event}: asked once, not again on every page");
    }
}

#[test]
fn a_person_whom_the_register_does_not_know_types_it() {
    let town = Town::new();
    town.registers.says(PERSON, Says::KnowsNothing);
    town.begin();
    assert_eq!(town.goes("home", &TYPED_HOME), step("car"));
}

#[test]
fn without_the_traffic_register_the_person_comes_back_later_and_the_answer_is_kept() {
    for says in [Says::Fails(Trouble::Down), Says::Fails(Trouble::Slow), Says::Knows(json!({ "make": 5 }))] {
        let town = Town::new();
        town.begin();
        town.goes("home", &[]);
        town.registers.says(VEHICLE, says);
        assert!(matches!(town.answer("car", &[("plate", "123ABC")]), Answered::Later(read) if read == "vehicle"));
        assert_eq!(town.draft().answers.value("plate"), &"123ABC".into());
        assert!(matches!(town.begin(), Begun::At(place) if place == step("car")), "back at the question");
        assert!(matches!(now(town.desk.review(&mari(), PERMIT)), Ok(Visit::Elsewhere(place)) if place == step("car")));

        town.registers.says(VEHICLE, car(MARI));
        assert!(matches!(town.begin(), Begun::At(place) if place == step("car")));
        assert_eq!(town.goes("car", &[("plate", "123ABC")]), step("permit"));
    }
}

#[test]
fn who_waits_for_the_traffic_register_can_still_go_back_and_change_the_rest() {
    let town = Town::new();
    town.begin();
    town.goes("home", &[]);
    town.registers.says(VEHICLE, Says::Fails(Trouble::Down));
    assert!(matches!(town.answer("car", &[("plate", "123ABC")]), Answered::Later(_)));
    let asked = town.registers.came(VEHICLE).len();
    assert!(matches!(town.begin(), Begun::At(place) if place == step("car")), "the plate can be changed");
    assert_eq!(town.goes("home", &[]), step("car"));
    assert_eq!(town.registers.came(VEHICLE).len(), asked, "the register is asked only with the plate");
}

#[test]
fn a_changed_plate_that_the_register_has_not_judged_cannot_be_submitted() {
    let town = Town::filled();
    let draft = town.draft();
    town.registers.says(VEHICLE, Says::Fails(Trouble::Down));
    assert!(matches!(town.answer("car", &[("plate", "999ZZZ")]), Answered::Later(_)));
    assert!(matches!(now(town.desk.review(&mari(), PERMIT)), Ok(Visit::Elsewhere(place)) if place == step("car")));
    let submitted = now(town.desk.submit(&mari(), PERMIT, draft.id, VERSION + 1, "et")).expect("an answer");
    assert_eq!(submitted, Submitted::Elsewhere(step("car")));
}

#[test]
fn a_register_that_falls_silent_has_not_taken_back_what_it_said() {
    let town = Town::filled();
    town.clock.pass(jiff::SignedDuration::from_hours(1));
    town.registers.says(PERSON, Says::Fails(Trouble::Down));
    town.registers.says(VEHICLE, Says::Fails(Trouble::Down));
    assert!(matches!(town.begin(), Begun::At(Place::Check)));
    assert!(town.draft().answers.is_locked("address"));
}

#[test]
fn a_plate_that_nobody_knows_is_wrong_until_it_is_another() {
    let town = Town::new();
    town.begin();
    town.goes("home", &[]);
    town.registers.says(VEHICLE, Says::KnowsNothing);
    assert_eq!(town.faults("car", &[("plate", "999XYZ")]), [("plate".to_owned(), Way::Unknown)]);
    assert_eq!(town.goes("permit", &STARTS), step("car"), "the page after it stays closed");
    town.registers.says(VEHICLE, car(MARI));
    assert_eq!(town.goes("car", &[("plate", "123ABC")]), step("permit"));
}

#[test]
fn the_car_has_to_be_the_persons_to_own_or_to_use() {
    let town = Town::new();
    town.begin();
    town.goes("home", &[]);
    town.registers.says(VEHICLE, car("EE37605030299"));
    assert_eq!(town.faults("car", &[("plate", "456DEF")]), [("plate".to_owned(), Way::Check)]);
    let leased = json!({ "make": "Škoda", "model": "Octavia", "owner": "EE19990057", "users": [MARI] });
    town.registers.says(VEHICLE, Says::Knows(leased));
    assert_eq!(town.goes("car", &[("plate", "789GHJ")]), step("permit"));
}

#[test]
fn another_plate_brings_another_car_and_no_plate_none() {
    let town = Town::filled();
    let other = json!({ "make": "Nissan", "model": "Leaf", "owner": MARI, "users": [] });
    town.registers.says(VEHICLE, Says::Knows(other));
    town.goes("car", &[("plate", "345CDE")]);
    assert_eq!(town.draft().answers.value("make"), &"Nissan".into());
    town.registers.says(VEHICLE, Says::Fails(Trouble::Down));
    assert!(matches!(town.answer("car", &[("plate", "346CDE")]), Answered::Later(_)));
    assert!(town.draft().answers.get("make").is_none(), "the old car's make does not stay with the new plate");
}

#[test]
fn who_moved_in_last_month_learns_which_condition_and_from_which_data() {
    for (district, since, clause) in [("Kesklinn", "2026-10-20", "two_months"), ("Nõmme", "2008-04-20", "in_zone")] {
        let town = Town::new();
        town.registers.says(PERSON, home(district, since));
        assert!(matches!(town.begin(), Begun::At(Place::NotEligible)));
        let Visit::Here((_, clauses, draft)) = now(town.desk.not_eligible(&mari(), PERMIT)).expect("why") else {
            panic!("eligible")
        };
        assert_eq!(clauses, [clause]);
        assert_eq!(draft.answers.value("district"), &district.into());
        assert_eq!(town.goes("home", &[]), Place::NotEligible);
        assert!(matches!(
            now(town.desk.page(&mari(), PERMIT, &spot("home"))),
            Ok(Visit::Elsewhere(Place::NotEligible))
        ));
        let submitted = now(town.desk.submit(&mari(), PERMIT, draft.id, VERSION, "et")).expect("an answer");
        assert_eq!(submitted, Submitted::Elsewhere(Place::NotEligible));
    }
}

#[test]
fn two_months_are_reckoned_by_the_calendar_to_the_day() {
    for (since, place) in [("2026-09-21", step("home")), ("2026-09-22", Place::NotEligible)] {
        let town = Town::new();
        town.registers.says(PERSON, home("Kesklinn", since));
        assert!(matches!(town.begin(), Begun::At(at) if at == place), "{since}");
    }
}

#[test]
fn who_mistyped_the_district_may_go_back_and_mend_it() {
    let town = Town::new();
    town.registers.says(PERSON, Says::Fails(Trouble::Down));
    town.begin();
    let mut slip = TYPED_HOME;
    slip[1] = ("district", "Nõmme");
    assert_eq!(town.goes("home", &slip), Place::NotEligible);
    assert_eq!(town.page("home").questions()[1].typed.get("district"), "Nõmme");
    assert_eq!(town.goes("car", &[("plate", "123ABC")]), Place::NotEligible, "further on it stays closed");
    assert_eq!(town.goes("home", &TYPED_HOME), step("car"));
}

#[test]
fn a_registers_value_that_does_not_fit_the_question_does_not_lock_it() {
    let form = crate::service::tests::PARKING[1]
        .1
        .replace("id = \"make\"\ntype = \"text\"", "id = \"make\"\ntype = \"number\"\nrequired = true");
    let [service, _, case] = crate::service::tests::PARKING;
    let town = Town::with(Service::read(&[service, ("form.toml", &form), case]).expect("a service"));
    town.begin();
    town.goes("home", &[]);
    town.goes("car", &[("plate", "123ABC")]);
    assert_eq!(town.faults("permit", &STARTS), [("make".to_owned(), Way::Required)]);
    let mut typed = STARTS.to_vec();
    typed.push(("make", "7"));
    assert_eq!(town.goes("permit", &typed), Place::Check);
}

/// Advice is for who can look at their answer again.
#[test]
fn nobody_is_advised_about_what_a_register_said() {
    let [service, (form, text), case] = crate::service::tests::PARKING;
    let make = "id = \"make\"\ntype = \"text\"\n";
    let text = text.replacen(make, &format!("{make}advise = 'make != \"Volvo\"'\n"), 1);
    let town = Town::with(Service::read(&[service, (form, &text), case]).expect("a service"));
    town.fill();
    assert_eq!(town.draft().answers.value("make"), &"Volvo".into());
}
