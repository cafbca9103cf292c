//! A permit is renewed in its last month: the old answers are there, the registers are asked anew, once.

use jiff::civil::date;

use super::*;
use crate::{application::RENEWAL, desk::Errand};

fn time(town: &Town) -> usize {
    now(town.desk.let_time_pass(10)).expect("passed")
}

/// Mari's permit, from 1 December 2026 on.
fn active() -> Town {
    let town = Town::taken();
    town.act(&olev(), "approve", None);
    while town.work() > 0 {}
    assert_eq!((town.case().state.as_str(), town.case().due), ("active", Some(date(2027, 11, 30))));
    town
}

fn pass_to(town: &Town, day: jiff::civil::Date) {
    let then = day.at(12, 0, 0, 0).to_zoned(crate::ports::Clock::zone(&*town.clock)).expect("a moment");
    town.clock.set(then.timestamp());
}

/// The last month of the permit has come.
fn nearly_over() -> Town {
    let town = active();
    pass_to(&town, date(2027, 11, 2));
    assert_eq!(time(&town), 1);
    town
}

fn renew(town: &Town, who: &Resident) -> Result<Begun, DeskError> {
    let reference = town.case().reference;
    now(town.desk.begin_renewal(who, &reference))
}

fn errand(reference: &Reference) -> Errand<'_> {
    Errand::Amend(reference, RENEWAL)
}

/// Answers what is open and sends it; the new case.
fn filed(town: &Town) -> Case {
    let reference = town.case().reference;
    renew(town, &mari()).expect("begun");
    let typed = form(&[("starts_on-day", "1"), ("starts_on-month", "12"), ("starts_on-year", "2027")]);
    let answered = now(town.desk.answer(&mari(), errand(&reference), &spot("permit"), &typed)).expect("answered");
    assert!(matches!(answered, Answered::Next(Place::Check)), "{answered:?}");
    let Ok(Visit::Here(review)) = now(town.desk.review(&mari(), errand(&reference))) else { panic!("no check page") };
    let send = || now(town.desk.submit(&mari(), errand(&reference), review.draft, review.version, "et"));
    let Ok(Submitted::Case(new)) = send() else { panic!("not filed") };
    assert!(matches!(send(), Ok(Submitted::Case(again)) if again == new), "sent twice, it is one case");
    town.store.tables().cases.into_iter().find(|case| case.reference == new).expect("the new case")
}

#[test]
fn the_applicant_is_told_once_when_it_can_be_renewed() {
    let town = active();
    pass_to(&town, date(2027, 10, 31));
    assert_eq!(time(&town), 0);
    assert!(is_not_found(renew(&town, &mari())), "it is too early");
    pass_to(&town, date(2027, 11, 2));
    assert_eq!((time(&town), time(&town)), (1, 0));
    let notice = now(town.desk.inbox(&mari())).expect("an inbox").remove(0);
    assert_eq!((notice.text.as_str(), notice.until), ("notice-renewal", Some(date(2027, 11, 30))));
    assert_eq!(town.work(), 1, "a letter points to it");
    let mine = now(town.desk.my_cases(&mari())).expect("hers");
    assert_eq!(mine.renewals.get(&town.case().id), Some(&date(2027, 11, 30)));
    pass_to(&town, date(2027, 12, 1));
    assert_eq!(time(&town), 1);
    assert_eq!(town.case().state, "expired");
    assert!(is_not_found(renew(&town, &mari())), "it is over");
}

#[test]
fn the_old_answers_are_there_and_what_is_no_longer_right_is_asked() {
    let town = nearly_over();
    town.registers.says(PERSON, home("Pirita", "2027-01-01"));
    assert!(is_not_found(renew(&town, &jaan())), "it is not Jaan's");
    assert!(matches!(renew(&town, &mari()), Ok(Begun::At(place)) if place == step("permit")));
    let draft = town.draft();
    assert_eq!(draft.answers.value("plate"), &"123ABC".into());
    assert_eq!(draft.answers.value("district"), &"Pirita".into(), "the register was asked anew");
    assert_eq!(draft.answers.get("starts_on"), None, "that day has passed");
    let reference = town.case().reference;
    let page = now(town.desk.page(&mari(), errand(&reference), &spot("permit")));
    let Ok(Visit::Here(page)) = page else { panic!("{page:?}") };
    let day = page.questions().iter().find(|question| question.field == "starts_on").expect("the day");
    let offered = ["day", "month", "year"].map(|part| day.typed.get(&format!("starts_on-{part}")).to_owned());
    assert_eq!(offered, ["1", "12", "2027"], "the day after the old one");
    assert!(now(town.desk.my_cases(&mari())).expect("hers").drafts.is_empty(), "it is found at the case");
    assert!(matches!(renew(&town, &mari()), Ok(Begun::At(_))), "begun twice, it is gone on with");
    assert_eq!(town.store.tables().drafts.len(), 1);
}

#[test]
fn a_register_is_asked_whether_she_may_still_have_it() {
    let town = nearly_over();
    town.registers.says(PERSON, home("Nõmme", "2027-01-01"));
    assert!(matches!(renew(&town, &mari()), Ok(Begun::At(Place::NotEligible))));
    let reference = town.case().reference;
    let why = now(town.desk.not_eligible(&mari(), errand(&reference)));
    assert!(matches!(why, Ok(Visit::Here((_, failed, _))) if failed == ["in_zone"]));
}

#[test]
fn both_cases_know_of_each_other_and_it_is_done_once() {
    let town = nearly_over();
    let old = town.case();
    let new = filed(&town);
    assert_eq!((new.state.as_str(), new.course.renews.as_ref()), ("submitted", Some(&old.reference)));
    assert_eq!(town.case().course.renewed_by.as_ref(), Some(&new.reference));
    assert_eq!(town.case().answers, old.answers, "the old case is what it was");
    assert!(town.store.tables().drafts.is_empty());
    assert!(town.events().contains(&What::Renewed));
    assert!(is_not_found(renew(&town, &mari())), "only once");
    assert!(now(town.desk.my_cases(&mari())).expect("hers").renewals.is_empty());
    pass_to(&town, date(2027, 12, 1));
    time(&town);
    assert_eq!(town.case().state, "expired", "it ends when it would have ended");
}

#[test]
fn nobody_is_told_of_what_is_renewed_and_a_renewal_begun_in_time_can_be_sent_later() {
    let town = nearly_over();
    renew(&town, &mari()).expect("begun");
    pass_to(&town, date(2027, 12, 1));
    time(&town);
    assert_eq!(town.case().state, "expired");
    let new = filed(&town);
    assert_eq!(town.case().course.renewed_by, Some(new.reference));
}

#[test]
fn what_a_register_has_said_in_the_session_is_not_taken_for_a_renewal() {
    let town = nearly_over();
    let mari = Resident { session: Some(crate::remembered::SessionKey::of(7)), ..mari() };
    now(town.desk.begin(&mari, PERMIT)).expect("begun");
    let asked = town.registers.came(PERSON).len();
    assert_eq!(town.store.tables().remembered.len(), 1);
    renew(&town, &mari).expect("begun");
    assert_eq!(town.registers.came(PERSON).len(), asked + 1);
}
