//! After submitting: answers marked as wrong are mended, an application is changed or taken back, and time passes.

use jiff::{SignedDuration, civil::date};

use super::*;
use crate::{
    answers::{Answer, Source},
    case::{Mark, Proposal, Refused, Said},
    desk::{Amended, Errand, Filed, Slip},
    ports::Clock,
};

fn mark(spot: &str, field: &str) -> Mark {
    Mark { spot: spot.into(), field: field.into(), note: "Kuupäev on möödas".into() }
}

fn ask_again(town: &Town, marks: Vec<Mark>) -> Acted {
    let case = town.case();
    let said = Said { marks, ..Said::default() };
    now(town.desk.act_with(&olev(), &case.reference, "ask_again", case.version, said)).expect("acted")
}

/// Olev has marked the day on which the permit starts.
fn returned() -> Town {
    let town = Town::taken();
    assert_eq!(ask_again(&town, vec![mark("permit", "starts_on")]), Acted::Done);
    town
}

fn errand<'a>(reference: &'a Reference, action: &'a str) -> Errand<'a> {
    Errand::Amend(reference, action)
}

const LATER: [(&str, &str); 4] =
    [("starts_on-day", "15"), ("starts_on-month", "12"), ("starts_on-year", "2026"), ("email", "keegi@example.ee")];

#[test]
fn only_marked_answers_open_again_and_the_term_stands_still() {
    let town = returned();
    let case = town.case();
    assert_eq!((case.state.as_str(), case.is_paused(), case.due), ("waiting_applicant", true, Some(date(2026, 12, 7))));
    let reference = case.reference;
    let begun = now(town.desk.begin_amendment(&mari(), &reference, "mend")).expect("begun");
    assert!(matches!(begun, Begun::At(place) if place == step("permit")));
    let page = now(town.desk.page(&mari(), errand(&reference, "mend"), &spot("permit")));
    let Ok(Visit::Here(page)) = page else { panic!("{page:?}") };
    let open: Vec<&str> = page.questions().iter().filter(|q| q.known.is_none()).map(|q| q.field.as_str()).collect();
    assert_eq!(open, ["starts_on"], "an empty answer that is not marked is not asked for either");
    assert_eq!(page.questions()[2].note.as_deref(), Some("Kuupäev on möödas"));
    let answered = now(town.desk.answer(&mari(), errand(&reference, "mend"), &spot("permit"), &form(&LATER)));
    assert!(matches!(answered, Ok(Answered::Next(Place::Check))), "{answered:?}");
    let Ok(Visit::Here(review)) = now(town.desk.review(&mari(), errand(&reference, "mend"))) else { panic!("check") };
    let rows = review.parts.iter().flat_map(|part| &part.rows);
    let changeable: Vec<&str> = rows.filter(|row| row.open).map(|row| row.field.as_str()).collect();
    assert_eq!(changeable, ["starts_on"], "a link to a page on which nothing can be changed leads nowhere");
    assert_eq!(page.back, None, "nothing before it is open");
    let filed =
        now(town.desk.submit(&mari(), errand(&reference, "mend"), review.draft, review.version, "et")).expect("filed");
    assert_eq!(filed, Submitted::Amended(reference.clone()));
    let case = town.case();
    assert_eq!((case.state.as_str(), case.is_paused()), ("in_review", false));
    assert_eq!(case.answers.value("starts_on").to_json(), json!("2026-12-15"));
    assert_eq!(case.answers.value("email"), &"mari@example.ee".into(), "it was not marked, so it was not changed");
    assert_eq!(case.course.revisions[0].answers.value("starts_on").to_json(), json!("2026-12-01"));
    assert!(case.course.marked.is_empty() && town.store.tables().drafts.is_empty());
    let again = now(town.desk.submit(&mari(), errand(&reference, "mend"), review.draft, review.version, "et"));
    assert_eq!(again.expect("filed before"), Submitted::Amended(reference), "a form that is sent twice is filed once");
    assert_eq!(town.case().course.revisions.len(), 1);
    let told: Vec<_> = town.messages().into_iter().filter(|message| message.key.starts_with("application/")).collect();
    let days: Vec<_> = told.iter().filter_map(|message| message.body()?["starts_on"].as_str()).collect();
    assert_eq!(days, ["2026-12-01", "2026-12-15"], "the register hears of the change");
    assert_ne!(told[0].act(), told[1].act(), "under the first key it would be a contradiction");
}

#[test]
fn something_has_to_be_marked_and_it_has_to_be_the_persons_own_answer() {
    let town = Town::taken();
    for marks in [vec![], vec![mark("permit", "make")], vec![mark("garden", "rose")], vec![mark("home", "starts_on")]] {
        assert_eq!(ask_again(&town, marks), Acted::Refused(Refused::NothingMarked));
    }
    assert_eq!(town.case().state, "in_review");
}

#[test]
fn what_waits_too_long_lapses_by_itself_and_the_register_hears_of_it() {
    let town = returned();
    let ends = town.case().acts_at.expect("it ends by itself");
    town.clock.pass(ends.duration_since(town.clock.now()) - SignedDuration::from_secs(1));
    assert_eq!(now(town.desk.let_time_pass(10)).expect("passed"), 0);
    town.clock.pass(SignedDuration::from_secs(1));
    assert_eq!(now(town.desk.let_time_pass(10)).expect("passed"), 1);
    assert_eq!(town.case().state, "lapsed");
    assert_eq!(now(town.desk.let_time_pass(10)).expect("passed"), 0, "once");
    town.work();
    assert_eq!(town.registers.came(DECISION).len(), 1);
}

#[test]
fn a_case_to_which_nothing_can_be_done_is_put_off_and_stops_no_other() {
    let town = returned();
    let (own, ends) = (town.case(), town.case().acts_at.expect("it ends by itself"));
    let ill = Case {
        id: uuid::Uuid::max(),
        service: "a-service-that-nobody-has".into(),
        acts_at: Some(ends - SignedDuration::from_secs(1)),
        ..own.clone()
    };
    town.store.edit(|tables| tables.cases.push(ill.clone()));
    town.clock.pass(ends.duration_since(town.clock.now()));
    let state = |id| town.store.tables().cases.into_iter().find(|case| case.id == id).expect("a case");
    assert_eq!(now(town.desk.let_time_pass(1)).expect("passed"), 0, "it comes first");
    assert_eq!(state(ill.id).acts_at, Some(ends + SignedDuration::from_mins(10)));
    assert_eq!(now(town.desk.let_time_pass(1)).expect("passed"), 1, "and then the others have their turn");
    assert_eq!(state(own.id).state, "lapsed");
}

#[test]
fn an_application_is_taken_back_by_its_applicant_and_nobody_else() {
    let town = Town::submitted();
    let case = town.case();
    let back = |who: &Resident, version| {
        now(town.desk.act_as_applicant(who, &case.reference, "withdraw", version, Some("Kolin ära".into())))
    };
    assert!(is_not_found(back(&jaan(), case.version)));
    assert_eq!(back(&mari(), case.version - 1).expect("an answer"), Amended::Stale);
    assert_eq!(back(&mari(), case.version).expect("an answer"), Amended::Done);
    assert_eq!(town.case().state, "withdrawn");
    assert_eq!(town.case().course.said.as_deref(), Some("Kolin ära"));
    town.work();
    let told = town.registers.came(DECISION);
    assert_eq!(told.len(), 1);
    assert_eq!(told[0].body["outcome"], json!("refused"));
    assert_eq!(back(&mari(), case.version).expect("an answer"), Amended::Done, "sent twice, it is done once");
    assert!(is_not_found(back(&mari(), case.version + 1)), "there is nothing left to take back");
    assert_eq!(town.act(&olev(), "take", None), Acted::Refused(Refused::NotFromHere));
}

#[test]
fn an_official_cannot_do_what_is_the_applicants() {
    let town = Town::submitted();
    let cunning = official("EE38001085718", "applicant");
    let case = town.case();
    let acted = now(town.desk.act(&cunning, &case.reference, "withdraw", case.version, None));
    assert!(is_not_found(acted), "a role of that name opens nothing");
}

#[test]
fn everything_can_be_changed_before_an_official_takes_it_and_then_no_more() {
    let town = Town::submitted();
    let reference = town.case().reference;
    now(town.desk.begin_amendment(&mari(), &reference, "change")).expect("begun");
    let answered = now(town.desk.answer(&mari(), errand(&reference, "change"), &spot("permit"), &form(&LATER)));
    assert!(matches!(answered, Ok(Answered::Next(Place::Check))), "{answered:?}");
    let draft = town.draft();
    assert!(now(town.desk.my_cases(&mari())).expect("mine").drafts.is_empty(), "a change is no new application");
    assert!(matches!(now(town.desk.begin(&mari(), PERMIT)), Ok(Begun::At(place)) if place == step("home")));
    assert_eq!(town.act(&olev(), "take", None), Acted::Done);
    let late = now(town.desk.submit(&mari(), errand(&reference, "change"), draft.id, draft.version, "et"));
    assert!(is_not_found(late), "an official has it now");
    assert_eq!(town.case().answers.value("email"), &"mari@example.ee".into());
}

#[test]
fn a_change_that_was_begun_before_the_case_changed_is_begun_anew() {
    let town = Town::submitted();
    let reference = town.case().reference;
    now(town.desk.begin_amendment(&mari(), &reference, "change")).expect("begun");
    let typed = form(&LATER);
    now(town.desk.answer(&mari(), errand(&reference, "change"), &spot("permit"), &typed)).expect("answered");
    let old = town.draft();
    town.store.edit(|tables| {
        let answers = &mut tables.cases[0].answers;
        answers.set("make", Answer { value: "Volvo".into(), source: Source::Person });
    });
    let filed = now(town.desk.submit(&mari(), errand(&reference, "change"), old.id, old.version, "et"));
    assert!(matches!(filed, Err(DeskError::Stale)), "{filed:?}");
    now(town.desk.begin_amendment(&mari(), &reference, "change")).expect("begun anew");
    assert_ne!(town.draft().id, old.id);
    assert_eq!(town.draft().answers.value("email"), &"mari@example.ee".into());
}

#[test]
fn what_is_half_mended_outlives_what_is_said_about_the_case_meanwhile() {
    let town = returned();
    let reference = town.case().reference;
    let slip = |text: &str| Slip { id: town.desk.slip(), text: text.into(), files: Vec::new() };
    let wrote = |text: &str| now(town.desk.write(&olev(), &reference, slip(text), None)).expect("an answer");
    assert_eq!(wrote("Which day do you mean?"), Filed::Done);
    now(town.desk.begin_amendment(&mari(), &reference, "mend")).expect("begun");
    now(town.desk.answer(&mari(), errand(&reference, "mend"), &spot("permit"), &form(&LATER))).expect("answered");
    let typed = town.draft();
    let replied = now(town.desk.reply_to_official(&mari(), &reference, slip("The fifteenth."))).expect("an answer");
    assert_eq!(replied, Filed::Done);
    let seen = now(town.desk.my_case(&mari(), &reference)).expect("her case").talks.last().map(|talk| talk.id);
    assert_eq!(now(town.desk.read_reply(&olev(), &reference, seen)).expect("an answer"), Filed::Done);
    assert_eq!(wrote("Thank you."), Filed::Done);
    now(town.desk.begin_amendment(&mari(), &reference, "mend")).expect("gone on with");
    assert_eq!(town.draft(), typed, "nothing that she typed is gone");
    let Ok(Visit::Here(review)) = now(town.desk.review(&mari(), errand(&reference, "mend"))) else { panic!("check") };
    let filed = now(town.desk.submit(&mari(), errand(&reference, "mend"), review.draft, review.version, "et"));
    assert_eq!(filed.expect("filed"), Submitted::Amended(reference.clone()));
    assert_eq!(town.case().answers.value("starts_on").to_json(), json!("2026-12-15"));
}

#[test]
fn what_was_proposed_about_other_answers_is_not_proposed_any_more() {
    let town = Town::submitted();
    let reference = town.case().reference;
    now(town.desk.begin_amendment(&mari(), &reference, "change")).expect("begun");
    now(town.desk.answer(&mari(), errand(&reference, "change"), &spot("permit"), &form(&LATER))).expect("answered");
    let Ok(Visit::Here(review)) = now(town.desk.review(&mari(), errand(&reference, "change"))) else { panic!("check") };
    let by = olev().person;
    town.store.edit(|tables| {
        let at = tables.cases[0].submitted_at;
        let said = Said::default();
        tables.cases[0].course.proposed = Some(Proposal { action: "take".into(), by, at, said });
    });
    let errand = errand(&reference, "change");
    now(town.desk.submit(&mari(), errand, review.draft, review.version, "et")).expect("filed");
    let case = town.case();
    assert_eq!((case.state.as_str(), case.course.revisions.len()), ("submitted", 1));
    assert_eq!(case.course.proposed, None);
}
