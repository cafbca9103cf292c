//! Whom a person may file for, and what they begin.

use super::*;

#[test]
fn a_person_chooses_among_those_whom_they_may_represent() {
    let town = Town::of_mandates();
    let parties = now(town.desk.parties(&mari(), FELLING)).expect("parties");
    let names: Vec<String> = parties.others.iter().map(|party| party.of.name()).collect();
    assert_eq!(names, ["Juhan Proov", "Näidis Aiad OÜ"]);
    assert!(parties.own && parties.is_choice() && parties.silent.is_empty());
    let nobody = now(town.desk.parties(&jaan(), FELLING)).expect("parties");
    assert!(!nobody.is_choice(), "who represents nobody is asked nothing");
}

#[test]
fn drafts_for_oneself_a_child_and_a_company_stand_side_by_side() {
    let town = Town::of_mandates();
    now(town.desk.begin(&mari(), FELLING)).expect("begun");
    let (juhan, garden) = (town.for_juhan(), town.for_garden());
    assert_eq!(town.for_juhan(), juhan, "begun twice, it is gone on with");
    let mine = now(town.desk.my_cases(&mari())).expect("mine").drafts;
    assert_eq!(mine.len(), 3);
    assert!(mine.iter().all(|one| !one.draft.address().contains(JUHAN)), "no address says for whom");
    town.fill_at(&juhan);
    let reference = town.submit_at(&juhan).expect("submitted");
    let case = now(town.desk.my_case(&mari(), &reference)).expect("a case").case;
    assert_eq!(case.owner, mari().person);
    assert_eq!(case.represented.as_ref().map(Represented::name), Some("Juhan Proov".into()));
    let left: Vec<_> = now(town.desk.my_cases(&mari())).expect("mine").drafts;
    assert_eq!(left.len(), 2);
    assert!(left.iter().any(|one| one.draft.address() == garden));
    assert!(town.messages().iter().any(|message| format!("{:?}", message.parcel).contains("EE51806039011")));
}

#[test]
fn the_address_of_a_draft_that_is_gone_begins_nothing() {
    let town = Town::of_mandates();
    let address = town.for_garden();
    town.fill_at(&address);
    town.submit_at(&address).expect("submitted");
    assert!(is_not_found(now(town.desk.begin(&mari(), &address))));
    assert!(town.store.tables().drafts.is_empty(), "least of all in another name");
}

#[test]
fn nobody_begins_for_whom_they_may_not_represent() {
    let town = Town::of_mandates();
    let jaans = |way, code| now(town.desk.begin_for(&jaan(), FELLING, way, code));
    assert!(is_not_found(jaans(ActAs::Child, JUHAN)), "the child of others");
    assert!(is_not_found(jaans(ActAs::Company, GARDEN)), "a company of others");
    assert!(is_not_found(town.begin_for(ActAs::Company, JUHAN)), "a child is no company");
    assert!(is_not_found(town.begin_for(ActAs::Oneself, MARI)));
    town.registers.says_of(COMPANIES, "EE37605030299", board("accountant", None));
    town.clock.pass(SignedDuration::from_mins(6));
    assert!(
        is_not_found(now(town.desk.begin_for(&jaan(), FELLING, ActAs::Company, GARDEN))),
        "a role without the right"
    );
    let juhan = town.for_juhan();
    let foreign = now(town.desk.page(&jaan(), &juhan, &spot("owner"))).expect("nothing");
    assert!(matches!(foreign, Visit::NotBegun), "another's draft is none");
    assert!(is_not_found(now(town.desk.discard(&jaan(), &juhan))));
}

#[test]
fn a_mandate_holds_on_its_days_alone() {
    let town = Town::of_mandates();
    town.registers.says_of(COMPANIES, MARI, board("board", Some("2026-11-20")));
    assert!(is_not_found(town.begin_for(ActAs::Company, GARDEN)), "it ended yesterday");
    town.registers.says_of(COMPANIES, MARI, board("board", Some("2026-11-21")));
    town.clock.pass(SignedDuration::from_mins(6));
    town.for_garden();
}

#[test]
fn where_a_service_lets_nobody_act_for_others_nobody_does() {
    let service = crate::service::tests::FELLING.map(|(name, text)| {
        let text = text.replace("act_as = [\"self\", \"child\", \"company\"]", "act_as = [\"company\"]");
        // At the counter somebody applies for themselves.
        (name, text.replace("counter = [\"counter-clerk\"]\n", ""))
    });
    let files: Vec<(&str, &str)> = service.iter().map(|(name, text)| (*name, text.as_str())).collect();
    let town = Town::of_mandates_in(Service::read_published(&files).expect("read"));
    assert!(is_not_found(town.begin_for(ActAs::Child, JUHAN)));
    assert!(is_not_found(now(town.desk.begin(&mari(), FELLING))), "nor for themselves");
    town.for_garden();
}
