//! Cases that have to do with each other.

use super::*;
use crate::{
    case::{Refused, Said, Tie},
    desk::MOST_OTHERS,
    people::Person,
};

/// Mari has applied a second time; the engineer has taken both.
fn two() -> (Town, Case, Case) {
    let town = taken();
    let second = case(8, &town);
    town.store.edit(|tables| tables.cases.push(second.clone()));
    (town.clone(), town.case(), second)
}

fn stored(town: &Town, id: Uuid) -> Case {
    town.store.tables().cases.into_iter().find(|case| case.id == id).expect("a case")
}

fn duplicate(town: &Town, of: &Case, original: Option<&Case>) -> Acted {
    let (of, original) = (stored(town, of.id), original.map(|case| case.reference.clone()));
    let said = Said { original, ..Said::default() };
    now(town.desk.act_with(&engineer(), &of.reference, "mark_duplicate", of.version, said)).expect("an answer")
}

fn ties(town: &Town, of: &Case) -> Vec<(Reference, Tie)> {
    let seen = now(town.desk.open_case(&engineer(), &of.reference)).expect("a case");
    seen.beside.links.into_iter().map(|link| (link.reference, link.tie)).collect()
}

#[test]
fn a_link_shows_at_both_and_goes_from_both() {
    let (town, one, other) = two();
    let link = |to: &str| filed(now(town.desk.link(&engineer(), &one.reference, to)));
    assert_eq!(link("nonsense"), unable(Unable::NoSuchCase));
    assert_eq!(link(Reference::from_bits(99).as_str()), unable(Unable::NoSuchCase));
    assert_eq!(link(one.reference.as_str()), unable(Unable::SameCase));
    let small = other.reference.as_str().to_lowercase();
    assert_eq!(link(&format!("  {small} ")), Filed::Done, "as people write it");
    assert_eq!(link(other.reference.as_str()), unable(Unable::LinkedAlready));
    assert_eq!(ties(&town, &one), [(other.reference.clone(), Tie::Beside)]);
    assert_eq!(ties(&town, &other), [(one.reference.clone(), Tie::Beside)]);
    let gone = now(town.desk.unlink(&engineer(), &other.reference, one.reference.as_str()));
    assert_eq!(filed(gone), Filed::Done);
    assert!(ties(&town, &one).is_empty() && ties(&town, &other).is_empty());
    let own = now(town.desk.my_case(&mari(), &one.reference)).expect("her case");
    assert!(!own.events.iter().any(|event| matches!(event.what, What::Linked { .. })));
}

#[test]
fn only_who_may_open_both_links_them() {
    let (town, one, other) = two();
    // Their own case: nobody learns from a link whether it is there.
    town.store.edit(|tables| {
        let engineer = engineer().person;
        tables.cases[1].owner = Person { ..engineer };
    });
    let linked = now(town.desk.link(&engineer(), &one.reference, other.reference.as_str()));
    assert_eq!(filed(linked), unable(Unable::NoSuchCase));
    town.store.edit(|tables| tables.cases[1].service = "parking-permit".into());
    let linked = now(town.desk.link(&engineer(), &one.reference, other.reference.as_str()));
    assert_eq!(filed(linked), unable(Unable::NoSuchCase));
    assert!(town.store.tables().links.is_empty());
}

#[test]
fn a_duplicate_ends_and_points_to_the_case_that_goes_on_and_never_in_a_circle() {
    let (town, one, other) = two();
    assert_eq!(duplicate(&town, &one, None), Acted::Refused(Refused::NoSuchCase));
    assert_eq!(duplicate(&town, &one, Some(&one)), Acted::Refused(Refused::NoSuchCase));
    // They were linked before: now it is said how.
    filed(now(town.desk.link(&engineer(), &one.reference, other.reference.as_str())));
    assert_eq!(duplicate(&town, &one, Some(&other)), Acted::Done);
    let ended = stored(&town, one.id);
    assert_eq!((ended.state.as_str(), ended.course.duplicate_of.as_ref()), ("duplicate", Some(&other.reference)));
    assert_eq!(ties(&town, &one), [(other.reference.clone(), Tie::Original)]);
    assert_eq!(ties(&town, &other), [(one.reference.clone(), Tie::Duplicate)]);
    assert!(town.store.tables().notices.iter().any(|notice| notice.text == "notice-duplicate"));
    let own = now(town.desk.my_case(&mari(), &one.reference)).expect("her case");
    assert_eq!(own.goes_on, Some(other.reference.clone()));
    assert_eq!(duplicate(&town, &other, Some(&one)), Acted::Refused(Refused::ItselfDuplicate));
}

#[test]
fn the_case_that_goes_on_is_one_on_which_they_may_work_and_that_is_still_open() {
    let (town, one, other) = two();
    let theirs = other.owner.clone();
    let owner = |person: Person| town.store.edit(|tables| tables.cases[1].owner = person);
    owner(engineer().person);
    assert_eq!(duplicate(&town, &one, Some(&other)), Acted::Refused(Refused::NoSuchCase), "their own");
    owner(theirs);
    town.store.edit(|tables| tables.cases[1].state = "granted".into());
    assert_eq!(duplicate(&town, &one, Some(&other)), Acted::Refused(Refused::OriginalOver));
    assert_eq!(stored(&town, one.id).course.duplicate_of, None);
}

#[test]
fn two_officials_who_point_two_cases_at_each_other_do_not_both_win() {
    let (town, one, other) = two();
    let (rival, back) = (town.clone(), (other.clone(), one.clone()));
    town.store.meanwhile(move || {
        assert_eq!(duplicate(&rival, &back.0, Some(&back.1)), Acted::Done);
    });
    assert_eq!(duplicate(&town, &one, Some(&other)), Acted::Stale);
    assert_eq!(stored(&town, one.id).course.duplicate_of, None);
}

#[test]
fn somebody_elses_case_is_not_named_to_the_applicant() {
    let (town, one, other) = two();
    town.store.edit(|tables| tables.cases[1].owner = jaan().person);
    assert_eq!(duplicate(&town, &one, Some(&other)), Acted::Done);
    assert_eq!(now(town.desk.my_case(&mari(), &one.reference)).expect("her case").goes_on, None);
}

#[test]
fn other_cases_of_the_applicant_are_counted_and_who_reads_the_list_is_known() {
    let (town, one, other) = two();
    let counted = || now(town.desk.open_case(&engineer(), &one.reference)).expect("a case").beside.others;
    assert_eq!(counted(), 1);
    let (_, others) = now(town.desk.others(&engineer(), &one.reference)).expect("a list");
    assert_eq!(others.iter().map(|case| case.id).collect::<Vec<_>>(), [other.id]);
    assert!(town.looks(&mari()).iter().any(|event| event.what == What::LookedForOthers));
    assert!(is_not_found(now(town.desk.others(&adviser(), &one.reference))));
    town.store.edit(|tables| tables.cases.extend((100..300).map(|n| Case { id: Uuid::from_u128(n), ..other.clone() })));
    assert_eq!(counted(), MOST_OTHERS + 1, "more is not counted, and not read");
    let listed = now(town.desk.others(&engineer(), &one.reference)).expect("a list").1.len();
    assert_eq!(listed, MOST_OTHERS + 1);
}
