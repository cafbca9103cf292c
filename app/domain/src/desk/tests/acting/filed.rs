//! What was filed for somebody else: who sees it, what goes out with it, and who stays away from it.

use super::*;

#[test]
fn who_no_longer_acts_sees_what_they_filed_and_changes_nothing() {
    let town = Town::of_mandates();
    let address = town.for_garden();
    town.fill_at(&address);
    let reference = town.submit_at(&address).expect("submitted");
    town.registers.says_of(COMPANIES, MARI, Says::Knows(json!({ "mandates": [] })));
    let view = now(town.desk.my_case(&mari(), &reference)).expect("they filed it");
    let version = view.case.version;
    let withdrawn = now(town.desk.act_as_applicant(&mari(), &reference, "withdraw", version, None));
    assert_eq!(ended(withdrawn), GARDEN);
    assert_eq!(town.case().state, "submitted");
}

#[test]
fn a_company_goes_out_beside_the_person_who_acts() {
    let town = Town::of_mandates();
    let address = town.for_garden();
    town.fill_at(&address);
    town.submit_at(&address).expect("submitted");
    town.work();
    for call in ["business.company_by_code", "city.felling_application"] {
        let came = town.registers.came(call).pop().expect(call);
        assert_eq!((came.user.as_deref(), came.represented.as_deref()), (Some(MARI), Some("COM/19990063")), "{call}");
    }
    let asked = town.registers.came(COMPANIES).pop().expect("asked");
    assert_eq!(asked.represented, None, "about the person themselves");
}

#[test]
fn what_is_filed_for_a_child_stands_in_the_childs_history_and_in_that_of_who_files() {
    let town = Town::of_mandates();
    let address = town.for_juhan();
    town.fill_at(&address);
    let reference = town.submit_at(&address).expect("submitted");
    now(town.desk.open_case(&engineer(), &reference)).expect("opened");
    let looks = |code: &str| {
        let events = now(town.store.looks(&LookFilter::of(&code.parse().expect("a code"), 100))).expect("looks");
        events.into_iter().filter(|event| event.what == What::Looked).collect::<Vec<_>>()
    };
    let (childs, maris) = (looks(JUHAN), looks(MARI));
    assert_eq!((childs.len(), maris.len()), (1, 1));
    assert_eq!(childs[0].about.as_str(), JUHAN);
    assert_eq!(maris[0].represented.as_ref().map(Represented::code), Some(JUHAN));
    assert!(looks("EE37605030299").is_empty(), "the data are not Jaan's");
    let garden = town.for_garden();
    town.fill_at(&garden);
    town.submit_at(&garden).expect("submitted");
    let last = town.store.tables().events.pop().expect("an event");
    assert_eq!((last.about.as_str(), last.applicant), (MARI, None), "a company's papers are who signs them");
}

#[test]
fn an_official_who_represents_it_too_has_an_interest() {
    let town = Town::of_mandates();
    let address = town.for_garden();
    town.fill_at(&address);
    let reference = town.submit_at(&address).expect("submitted");
    let books = board("accountant", None);
    town.registers.says_of(COMPANIES, "EE38001085718", books);
    assert!(matches!(now(town.desk.open_case(&engineer(), &reference)), Err(DeskError::Conflict)));
    let acted = now(town.desk.act(&engineer(), &reference, "take", town.case().version, None));
    assert_eq!(acted.expect("answered"), Acted::Refused(crate::case::Refused::Conflict));
    let other = official("EE47101010033", "city-engineer");
    now(town.desk.open_case(&other, &reference)).expect("nobody of theirs");
    let juhan = official(JUHAN, "city-engineer");
    let child = town.for_juhan();
    town.fill_at(&child);
    let reference = town.submit_at(&child).expect("submitted");
    assert!(matches!(now(town.desk.open_case(&juhan, &reference)), Err(DeskError::Conflict)), "their own matter");
}
