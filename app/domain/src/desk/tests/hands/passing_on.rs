//! One case, from hand to hand.

use super::*;
use crate::{
    office::{NotAway, Outcome, Task},
    service::tests::fine,
    view::ListOf,
};
use jiff::civil::date;

#[test]
fn taking_is_the_act_that_the_service_declares_and_once_is_enough() {
    let town = parked(0);
    assert_eq!(town.take_case(&olev()), Acted::Done);
    let taken = town.case();
    assert_eq!((taken.state.as_str(), town.handler()), ("in_review", code(&olev())));
    assert!(town.events().iter().any(|what| matches!(what, What::Acted { action, .. } if action == "take")));
    assert_eq!(town.take_case(&olev()), Acted::Done, "who has it has it");
    assert_eq!(town.case().version, taken.version, "and nothing is written");
    assert_eq!(town.take_case(&second()), Acted::Refused(Refused::NotYourCase));
}

#[test]
fn of_two_who_take_at_once_one_has_it_and_the_other_hears_whose_it_is() {
    let town = parked(0);
    let other = town.clone();
    town.store.meanwhile(move || assert_eq!(other.take_case(&second()), Acted::Done));
    assert_eq!(town.take_case(&olev()), Acted::Refused(Refused::NotYourCase));
    assert_eq!(town.handler(), code(&second()));
}

#[test]
fn what_no_action_takes_the_office_lets_be_taken() {
    let town = parked(0);
    town.take_case(&olev());
    assert_eq!(town.give_back(&olev(), Some(" The map is missing. ")), Acted::Done);
    assert_eq!(town.handler(), None);
    let released = town.case().course.released.expect("a word");
    assert_eq!((released.by, released.note.as_deref()), (olev().person, Some("The map is missing.")));
    let desktop = now(town.desk.open_case(&second(), &town.case().reference)).expect("a desktop");
    assert!(desktop.hands.may_take && !desktop.hands.over && desktop.hands.colleagues.is_empty());
    assert_eq!(town.take_case(&second()), Acted::Done);
    assert_eq!((town.case().state.as_str(), town.handler()), ("in_review", code(&second())));
    assert!(town.told(&olev()).is_empty(), "nobody is told what they did themselves");
    assert_eq!(town.give_back(&olev(), None), Acted::Refused(Refused::NotYourCase));
}

#[test]
fn who_leads_gives_a_case_to_whom_they_like_and_each_hears_of_it() {
    let town = parked(0);
    assert_eq!(town.give(&olev(), &second(), None), Acted::Refused(Refused::NotYourRole));
    assert_eq!(town.give(&senior(), &olev(), Some("You know the street.")), Acted::Done);
    let case = town.case();
    assert_eq!((case.state.as_str(), town.handler()), ("submitted", code(&olev())));
    assert_eq!(town.told(&olev()), [Told::Given { by: Some(name()) }]);
    let word = now(town.desk.words(&olev())).expect("words").remove(0);
    assert_eq!(word.note.as_deref(), Some("You know the street."));
    // It is theirs, though they have not begun: nobody else takes it by the declared action.
    assert_eq!(town.act(&second(), "take", None), Acted::Refused(Refused::NotYourCase));
    assert_eq!(town.give(&senior(), &olev(), None), Acted::Refused(Refused::AlreadyTheirs));
    assert_eq!(town.give(&senior(), &second(), None), Acted::Done);
    assert_eq!(town.told(&olev())[1..], [Told::PassedOn { by: Some(name()), to: name() }]);
    assert_eq!(town.told(&second()), [Told::Given { by: Some(name()) }]);
    assert_eq!(now(town.desk.words_unread(&olev())).expect("a number"), 2);
    now(town.desk.read_words(&olev(), town.clock_now())).expect("read");
    assert_eq!(now(town.desk.words_unread(&olev())).expect("a number"), 0);
    assert_eq!(town.give_back(&senior(), None), Acted::Done);
    assert_eq!(town.told(&second())[1..], [Told::Freed { by: Some(name()) }]);
}

#[test]
fn of_a_case_that_is_taken_over_both_hear() {
    let town = parked(0);
    town.take_case(&olev());
    assert_eq!(town.act(&senior(), "take_over", None), Acted::Done);
    assert_eq!(town.told(&olev()), [Told::TakenFromYou { by: name() }]);
    assert_eq!(town.told(&senior()), [Told::TookOver { from: name() }]);
    // The same where the service declares no action for it.
    let town = parked(0);
    town.give(&senior(), &olev(), None);
    assert_eq!(town.take_case(&senior()), Acted::Done);
    assert_eq!(town.told(&olev())[1..], [Told::TakenFromYou { by: name() }]);
    assert_eq!(town.told(&senior()), [Told::TookOver { from: name() }]);
}

#[test]
fn a_page_that_is_stale_gives_nothing_away() {
    let town = parked(0);
    let seen = town.case();
    town.take_case(&olev());
    let (to, reference) = (town.id_of(&second()), seen.reference);
    assert_eq!(now(town.desk.give(&senior(), &reference, seen.version, to, None)).expect("told"), Acted::Stale);
    assert_eq!(now(town.desk.give_back(&olev(), &reference, seen.version, None)).expect("told"), Acted::Stale);
    let other = town.clone();
    town.store.meanwhile(move || assert_eq!(other.act(&olev(), "approve", None), Acted::Done));
    assert_eq!(town.give(&senior(), &second(), None), Acted::Stale, "decided between reading and saving");
    assert!(town.told(&second()).is_empty(), "nothing half done");
    assert_eq!(town.give(&senior(), &second(), None), Acted::Refused(Refused::NotFromHere));
}

#[test]
fn nobody_gets_their_own_case_nor_whoever_is_away_or_of_another_room() {
    let town = staffed(crate::service::tests::parking(), vec![olev(), third(), senior()]);
    town.fill();
    town.submit();
    assert_eq!(town.take_case(&third()), Acted::Refused(Refused::OwnCase), "Mari works here, too");
    assert_eq!(town.give(&senior(), &third(), None), Acted::Refused(Refused::Unsuited));
    assert_eq!(town.give(&senior(), &senior(), None), Acted::Refused(Refused::Unsuited), "no action of hers leads on");
    let (first, last) = (date(2026, 11, 20), date(2026, 11, 21));
    now(town.desk.go_away(&olev(), None, first, last)).expect("saved").expect("away");
    assert_eq!(town.give(&senior(), &olev(), None), Acted::Refused(Refused::Away));
    town.clock.pass(jiff::SignedDuration::from_hours(24));
    assert_eq!(town.give(&senior(), &olev(), None), Acted::Done, "the day after");
    let stranger = now(town.desk.give(&senior(), &town.case().reference, town.case().version, Uuid::nil(), None));
    assert!(is_not_found(stranger));
}

#[test]
fn who_is_close_to_the_matter_is_given_nothing() {
    let (olev, chief) =
        (official("EE38001085718", "police-officer"), official("EE37605030064", "senior-police-officer"));
    let town = staffed(fine(), vec![olev.clone(), chief.clone()]);
    super::super::office::contested(&town, Some(&olev));
    assert_eq!(town.take_case(&olev), Acted::Refused(Refused::Conflict));
    assert_eq!(town.give(&chief, &olev, None), Acted::Refused(Refused::Unsuited), "and nobody learns why");
}

#[test]
fn who_leads_passes_on_nothing_that_is_their_own_matter() {
    let town = parked(0);
    let chief = Official::new(senior().person, ["parking-officer".into(), "senior-parking-officer".into()]);
    town.take_case(&olev());
    town.store.edit(|tables| tables.cases[0].owner = chief.person.clone());
    assert_eq!(town.give_back(&chief, None), Acted::Refused(Refused::OwnCase));
    assert_eq!(town.give(&chief, &second(), None), Acted::Refused(Refused::OwnCase));
    let plan = |task| {
        let chosen = [town.case().reference];
        let id = now(town.desk.plan(&chief, (PERMIT, "in_review"), task, &chosen)).expect("told").expect("a plan");
        now(town.desk.do_batch(&chief, id, None)).expect("told").expect("begun");
        now(town.desk.batch(&chief, id)).expect("a view").lines.remove(0).outcome
    };
    assert_eq!(plan(Task::GiveBack), Outcome::Refused(Refused::OwnCase));
    assert_eq!(plan(Task::Assign(town.id_of(&second()))), Outcome::Refused(Refused::OwnCase));
    let queue = ListOf::Queue { service: PERMIT.into(), queue: "in_review".into() };
    let page = now(town.desk.list(&chief, queue.into(), None)).expect("a list");
    let hands = now(town.desk.queue_hands(&chief, &page)).expect("hands");
    assert!(!hands.may_give_back && hands.colleagues.is_empty(), "nor is there a button");
    assert_eq!(town.handler(), code(&olev()));
}

#[test]
fn who_leads_and_is_close_to_the_matter_does_not_give_it_back() {
    let (olev, chief) =
        (official("EE38001085718", "police-officer"), official("EE37605030064", "senior-police-officer"));
    let town = staffed(fine(), vec![olev.clone(), chief.clone()]);
    super::super::office::contested(&town, Some(&chief));
    town.store.edit(|tables| tables.cases[0].assignee = Some(olev.person.clone()));
    assert_eq!(town.give_back(&chief, None), Acted::Refused(Refused::Conflict));
    assert_eq!(town.handler(), code(&olev));
}

#[test]
fn whoever_leads_says_who_of_their_people_is_away_and_nobody_else() {
    let town = parked(0);
    let (first, last) = (date(2026, 12, 1), date(2026, 12, 5));
    let said = |by: &Official, of: &Official| now(town.desk.go_away(by, Some(town.id_of(of)), first, last));
    assert!(is_not_found(said(&olev(), &second())));
    assert_eq!(said(&senior(), &olev()).expect("an answer"), Ok(()));
    assert_eq!(said(&senior(), &olev()).expect("an answer"), Err(NotAway::Known));
    let days = now(town.desk.days(&senior())).expect("days");
    assert!(days.leads && days.own.is_empty());
    let of_olev = days.people.iter().find(|one| one.colleague.person().code == olev().person.code).expect("Olev");
    let id = of_olev.absences[0].id;
    assert!(is_not_found(now(town.desk.come_back(&second(), id))), "it is not theirs");
    now(town.desk.come_back(&olev(), id)).expect("his own");
    assert!(now(town.desk.days(&olev())).expect("days").own.is_empty());
}

#[test]
fn whoever_has_no_role_any_more_is_no_colleague() {
    let town = parked(0);
    let stranger = person("EE60001019906", "Mari", "Proov");
    now(town.desk.meet(&stranger)).expect("nothing to do");
    assert_eq!(town.store.tables().room.met.len(), 3, "residents are not kept");
    assert_eq!(town.give(&senior(), &olev(), Some("You know the street.")), Acted::Done);
    let nobody = Official::new(olev().person, []);
    assert!(now(town.desk.words(&nobody)).expect("words").is_empty(), "nor do they read what colleagues write");
    assert_eq!(now(town.desk.words_unread(&nobody)).expect("a number"), 0);
    assert_eq!(now(town.desk.words_unread(&olev())).expect("a number"), 1);
    assert!(is_not_found(now(town.desk.take_case(&nobody, &town.case().reference))));
}
