//! How long a mandate holds, and what becomes of what was begun under one that is over.

use super::*;

#[test]
fn a_mandate_is_asked_for_at_the_beginning_every_few_minutes_and_at_submission() {
    let town = Town::of_mandates();
    let address = town.for_juhan();
    town.fill_at(&address);
    assert_eq!(town.asked(WARDS), 1);
    town.clock.pass(SignedDuration::from_mins(4));
    assert!(matches!(town.visit(&address), Ok(Visit::Here(_))));
    assert_eq!(town.asked(WARDS), 1, "still fresh");
    town.clock.pass(SignedDuration::from_mins(1));
    assert!(matches!(town.visit(&address), Ok(Visit::Here(_))));
    assert_eq!(town.asked(WARDS), 2);
    town.submit_at(&address).expect("submitted");
    assert_eq!(town.asked(WARDS), 3, "whatever is remembered");
    let asked = town.events().into_iter().filter(|what| matches!(what, What::AskedMandates { .. })).count();
    assert_eq!(asked, 3, "each is told");
}

#[test]
fn who_may_no_longer_act_is_told_why_and_loses_nothing() {
    let town = Town::of_mandates();
    let address = town.for_garden();
    town.fill_at(&address);
    town.registers.says_of(COMPANIES, MARI, board("board", Some("2026-11-20")));
    assert_eq!(ended(town.submit_at(&address)), GARDEN);
    assert_eq!(ended(town.visit(&address)), GARDEN);
    assert!(matches!(town.visit(FELLING), Ok(Visit::NotBegun)));
    assert_eq!(now(town.desk.my_cases(&mari())).expect("mine").drafts.len(), 1, "it is kept");
    town.registers.says_of(COMPANIES, MARI, board("board", None));
    town.clock.pass(SignedDuration::from_mins(6));
    town.submit_at(&address).expect("again on the board");
}

#[test]
fn who_may_no_longer_act_may_still_delete_the_draft() {
    let town = Town::of_mandates();
    let address = town.for_garden();
    town.registers.says_of(COMPANIES, MARI, board("accountant", None));
    town.clock.pass(SignedDuration::from_mins(6));
    assert_eq!(ended(town.visit(&address)), GARDEN);
    now(town.desk.discard(&mari(), &address)).expect("deleted");
    assert!(now(town.desk.my_cases(&mari())).expect("mine").drafts.is_empty());
}

#[test]
fn on_the_eighteenth_birthday_a_child_is_nobodys_ward() {
    let town = Town::of_mandates();
    town.registers.says_of(WARDS, MARI, child("2026-11-21"));
    let address = town.for_juhan();
    // In Tallinn it is noon; twelve hours on, the birthday has begun, and the register said so hours ago.
    town.clock.pass(SignedDuration::from_secs(12 * 3600 - 1));
    assert!(matches!(town.visit(&address), Ok(Visit::Here(_))));
    town.clock.pass(SignedDuration::from_secs(1));
    assert_eq!(ended(town.visit(&address)), JUHAN);
}

#[test]
fn a_silent_register_lets_nobody_act_for_others() {
    let town = Town::of_mandates();
    let address = town.for_juhan();
    town.fill_at(&address);
    town.registers.says_of(WARDS, MARI, Says::Fails(Trouble::Down));
    assert!(is_unknown(town.submit_at(&address)));
    town.clock.pass(SignedDuration::from_mins(6));
    assert!(is_unknown(town.visit(&address)));
    assert!(is_unknown(town.begin_for(ActAs::Child, JUHAN)));
    let parties = now(town.desk.parties(&mari(), FELLING)).expect("parties");
    assert_eq!(parties.silent, [ActAs::Child]);
    assert_eq!(parties.others.len(), 1, "the company's register answers");
    now(town.desk.begin(&mari(), FELLING)).expect("for oneself");
    town.registers.says_of(WARDS, MARI, Says::Knows(json!({ "mandates": [{ "code": JUHAN }] })));
    town.clock.pass(SignedDuration::from_mins(1));
    assert!(is_unknown(town.visit(&address)), "an answer of another shape is none");
    town.registers.says_of(WARDS, MARI, child("2036-06-02"));
    town.clock.pass(SignedDuration::from_mins(1));
    town.submit_at(&address).expect("submitted");
}
