//! What ends: drafts that nobody comes back to, and the content of cases, as the service declares.

use jiff::{SignedDuration, ToSpan};

use super::*;
use crate::message::Status;
use crate::ports::Clock;

const RETENTION: &str = "\n[retention]\ndraft = \"P60D\"\n\n[retention.outcomes]\n";

/// The permit with these outcomes of its last states.
fn town_with(outcomes: &str) -> Town {
    let [service, form, case] = crate::service::tests::PARKING;
    let head = service.1.split("\n# How long").next().expect("a head");
    let text = format!("{head}{RETENTION}{outcomes}");
    Town::with(Service::read(&[("service.toml", &text), form, case]).expect("a service"))
}

fn days(town: &Town, days: i64) {
    town.clock.pass(SignedDuration::from_hours(24 * days));
}

fn time(town: &Town) -> usize {
    now(town.desk.let_time_pass(10)).expect("passed")
}

const ALL: &str = "expired = \"P2Y\"\nrefused = \"P7Y\"\nowner_declined = \"P1Y\"\nupheld = \"P7Y\"\nwithdrawn = \"P1Y\"\nlapsed = \"keep\"\n";

/// Mari's case, taken back, with every message delivered.
fn withdrawn() -> Town {
    let town = town_with(ALL);
    town.fill();
    town.submit();
    let case = town.case();
    now(town.desk.act_as_applicant(&mari(), &case.reference, "withdraw", case.version, Some("Kolin ära".into())))
        .expect("done");
    while town.work() > 0 {}
    town
}

#[test]
fn a_draft_that_nobody_touches_is_discarded_when_its_time_is_over_and_not_before() {
    let town = town_with(ALL);
    town.fill();
    let until = now(town.desk.my_cases(&mari())).expect("mine").drafts[0].until.expect("an end");
    assert_eq!(until, town.clock.now().to_zoned(town.clock.zone()).checked_add(60.days()).expect("a day").timestamp());
    days(&town, 59);
    assert_eq!(now(town.desk.discard_untouched(10)).expect("looked"), 0);
    town.goes("permit", &STARTS_LATER);
    days(&town, 59);
    assert_eq!(now(town.desk.discard_untouched(10)).expect("looked"), 0, "it was touched");
    days(&town, 1);
    assert_eq!(now(town.desk.discard_untouched(10)).expect("looked"), 1);
    assert!(town.store.tables().drafts.is_empty());
    assert!(matches!(town.events().last(), Some(What::Discarded)));
}

const STARTS_LATER: [(&str, &str); 4] =
    [("starts_on-day", "1"), ("starts_on-month", "2"), ("starts_on-year", "2027"), ("email", "mari@example.ee")];

#[test]
fn whoever_comes_back_in_the_moment_of_the_broom_keeps_the_draft() {
    let town = town_with(ALL);
    town.fill();
    days(&town, 61);
    let other = town.clone();
    town.store.meanwhile(move || other.store.edit(|tables| tables.drafts[0].version += 1));
    assert_eq!(now(town.desk.discard_untouched(10)).expect("looked"), 0);
    assert_eq!(town.store.tables().drafts.len(), 1);
}

#[test]
fn without_a_declaration_everything_is_kept() {
    let [service, form, case] = crate::service::tests::PARKING;
    let head = service.1.split("\n# How long").next().expect("a head");
    let town = Town::with(Service::read(&[("service.toml", head), form, case]).expect("a service"));
    town.fill();
    assert_eq!(now(town.desk.my_cases(&mari())).expect("mine").drafts[0].until, None);
    days(&town, 4000);
    assert_eq!(now(town.desk.discard_untouched(10)).expect("looked"), 0);
}

#[test]
fn a_visitors_draft_ends_after_its_session_whatever_the_service_says() {
    let text = crate::service::tests::CLUB.replace("[catalogue]", "[access]\nlogin = \"none\"\n\n[catalogue]");
    let town = Town::with(Service::read(&[("club.toml", &text)]).expect("a service"));
    let visitor =
        Resident { person: Person::visitor(uuid::Uuid::from_u128(5)), level: None, session: None, counter: None };
    now(town.desk.begin(&visitor, "club")).expect("begun");
    now(town.desk.begin(&mari(), "club")).expect("begun");
    days(&town, 1);
    assert_eq!(now(town.desk.discard_untouched(10)).expect("looked"), 0);
    days(&town, 2);
    assert_eq!(now(town.desk.discard_untouched(10)).expect("looked"), 1);
    assert_eq!(town.draft().owner.code, mari().person.code);
}

#[test]
fn the_content_of_a_case_goes_when_its_time_is_over_and_that_it_was_stays() {
    let town = withdrawn();
    let before = town.case();
    days(&town, 364);
    assert_eq!(time(&town), 0);
    days(&town, 1);
    assert_eq!(time(&town), 1);
    assert_eq!(time(&town), 0, "once");
    let tables = town.store.tables();
    let case = town.case();
    assert!(case.is_erased() && case.acts_at.is_none());
    assert_eq!(
        (&case.reference, &case.state, case.submitted_at, &case.owner.code),
        (&before.reference, &before.state, before.submitted_at, &before.owner.code)
    );
    let text = serde_json::to_string(&case).expect("a text");
    for secret in ["Kase tn 1", "Kesklinn", "123ABC", "Mari", "mari@example.ee", "Volvo", "Kolin"] {
        assert!(!text.contains(secret), "{secret}: {text}");
    }
    assert!(tables.messages.is_empty() && tables.notices.is_empty());
    assert!(matches!(town.events().last(), Some(What::Erased)));
    let events = serde_json::to_string(&tables.events).expect("a text");
    for secret in ["Kase tn 1", "Kesklinn", "123ABC", "mari@example.ee", "Volvo", "Kolin"] {
        assert!(!events.contains(secret), "an event holds no answers: {secret}");
    }
    let view = now(town.desk.my_case(&mari(), &case.reference)).expect("her case");
    assert!(view.actions.is_empty() && view.windows.is_empty() && view.renewable.is_none());
}

#[test]
fn what_is_to_be_kept_is_kept() {
    let town = town_with(&ALL.replace("withdrawn = \"P1Y\"", "withdrawn = \"keep\""));
    town.fill();
    town.submit();
    let case = town.case();
    now(town.desk.act_as_applicant(&mari(), &case.reference, "withdraw", case.version, None)).expect("done");
    days(&town, 36_500);
    assert_eq!((time(&town), town.case().is_erased()), (0, false));
}

#[test]
fn a_case_whose_message_is_under_way_waits_for_it() {
    let town = town_with(ALL);
    town.fill();
    town.submit();
    let case = town.case();
    now(town.desk.act_as_applicant(&mari(), &case.reference, "withdraw", case.version, None)).expect("done");
    days(&town, 366);
    assert_eq!((time(&town), town.case().is_erased()), (1, false));
    assert_eq!(time(&town), 0, "not again at once");
    while town.work() > 0 {}
    days(&town, 1);
    assert_eq!((time(&town), town.case().is_erased()), (1, true));
}

#[test]
fn a_case_whose_register_has_yet_to_answer_waits_for_it() {
    let town = withdrawn();
    let stands = |status| {
        town.store.edit(|tables| {
            (tables.messages[0].status, tables.messages[0].due_at) = (status, jiff::Timestamp::MAX);
        });
    };
    stands(Status::Awaiting);
    days(&town, 366);
    assert_eq!((time(&town), town.case().is_erased()), (1, false));
    stands(Status::Done);
    days(&town, 1);
    assert_eq!((time(&town), town.case().is_erased()), (1, true));
}

#[test]
fn what_was_exchanged_for_it_cannot_be_told_any_more() {
    let town = withdrawn();
    let (case, change) = (town.case(), uuid::Uuid::from_u128(5));
    let issues = [case.id.to_string(), case.reference.to_string(), change.to_string(), "AB-1".into()];
    town.store.edit(|tables| {
        let revision = crate::case::Revision { until: case.submitted_at, answers: Default::default(), by: change };
        tables.cases[0].course.revisions.push(revision);
        let all = issues.into_iter().zip(80..).map(|(issue, id)| super::evidence::exchanged(id, Some(issue)));
        tables.exchanges.extend(all);
    });
    days(&town, 366);
    time(&town);
    assert!(town.case().is_erased());
    let salts: Vec<bool> = town.store.tables().exchanges.iter().map(|exchange| exchange.salt.is_some()).collect();
    assert_eq!(salts, [false, false, false, true], "another case keeps its own");
}

#[test]
fn what_was_asked_for_a_draft_that_is_discarded_cannot_be_told_any_more() {
    let town = town_with(ALL);
    town.begin();
    let issue = town.draft().id.to_string();
    town.store.edit(|tables| tables.exchanges.push(super::evidence::exchanged(80, Some(issue))));
    days(&town, 61);
    assert_eq!(now(town.desk.discard_untouched(9)).expect("discarded"), 1);
    assert_eq!(town.store.tables().exchanges[0].salt, None);
}

#[test]
fn somebody_who_was_faster_keeps_the_case_as_it_is() {
    let town = withdrawn();
    days(&town, 366);
    let other = town.clone();
    town.store.meanwhile(move || other.store.edit(|tables| tables.cases[0].version += 1));
    assert_eq!((time(&town), town.case().is_erased()), (0, false));
    assert!(!town.store.tables().messages.is_empty());
}

#[test]
fn the_time_for_an_appeal_runs_out_and_a_form_that_comes_later_is_refused() {
    let town = Town::taken();
    town.act(&olev(), "refuse", Some("Auto on juba loal."));
    let case = town.case();
    let view = || now(town.desk.my_case(&mari(), &case.reference)).expect("her case");
    assert_eq!((view().actions, view().windows[0].open), (vec!["appeal".to_owned()], true));
    let until = view().windows[0].until;
    assert_eq!(until, jiff::civil::date(2026, 12, 21));
    let notice = now(town.desk.inbox(&mari())).expect("an inbox").remove(0);
    assert_eq!((notice.text.as_str(), notice.until), ("notice-refused", Some(until)));
    let appeal = || {
        let why = Some("Loal on teine auto.".into());
        now(town.desk.act_as_applicant(&mari(), &case.reference, "appeal", case.version, why)).expect("an answer")
    };
    days(&town, 31);
    assert_eq!((view().actions.len(), view().windows[0].open, view().windows[0].until), (0, false, until));
    assert_eq!(appeal(), crate::desk::Amended::Refused(crate::case::Refused::TooLate));
    assert_eq!(town.case().state, "refused");
    days(&town, -1);
    assert_eq!(appeal(), crate::desk::Amended::Done, "on the last day there is time");
    let case = town.case();
    assert_eq!((case.state.as_str(), case.assignee.as_ref()), ("appealed", None));
    assert_eq!(case.course.appealed.as_ref().map(|decision| decision.action.as_str()), Some("refuse"));
    assert_eq!(case.course.said.as_deref(), Some("Loal on teine auto."));
    assert_eq!(town.act(&senior(), "overturn", Some("Loal on teine auto.")), Acted::Done);
    while town.work() > 0 {}
    assert_eq!(town.case().state, "active");
}

#[test]
fn nobody_decides_about_an_appeal_against_their_own_decision() {
    let town = appealed();
    let case = town.case();
    let risen = Official::new(olev().person, ["senior-parking-officer".into()]);
    let desktop = now(town.desk.open_case(&risen, &case.reference)).expect("a desktop");
    assert!(!desktop.actions.iter().any(|action| ["overturn", "uphold"].contains(&action.as_str())));
    let refused = Acted::Refused(crate::case::Refused::OwnDecision);
    assert_eq!(town.act(&risen, "overturn", Some("Loal on teine auto.")), refused);
    let appealed = town.case();
    let second = crate::service::Second { by: risen.roles.clone(), when: None, different_person: true };
    let proposal = crate::case::Proposal {
        action: "overturn".into(),
        by: senior().person,
        at: appealed.submitted_at,
        said: crate::case::Said::default(),
    };
    assert_eq!(appealed.may_second(&proposal, &second, &risen), Err(crate::case::Refused::OwnDecision));
    assert_eq!(town.act(&senior(), "overturn", Some("Loal on teine auto.")), Acted::Done);
}

/// Mari was refused and has appealed.
fn appealed() -> Town {
    let town = Town::taken();
    town.act(&olev(), "refuse", Some("Auto on juba loal."));
    let case = town.case();
    let why = Some("Loal on teine auto.".into());
    now(town.desk.act_as_applicant(&mari(), &case.reference, "appeal", case.version, why)).expect("appealed");
    town
}

fn extend(town: &Town) -> Acted {
    town.act(&senior(), "extend", Some("Register ei ole vastanud."))
}

#[test]
fn a_term_is_extended_once_and_the_applicant_hears_why() {
    let town = appealed();
    let due = town.case().due.expect("a last day");
    town.store.edit(|tables| tables.cases[0].course.escalations.push("nearly".into()));
    assert_eq!(extend(&town), Acted::Done);
    let case = town.case();
    assert_eq!(case.state, "appealed");
    assert!(case.due.expect("a last day") >= due.checked_add(30.days()).expect("a day"));
    assert!(case.course.escalations.is_empty(), "it is warned again in time");
    let notice = now(town.desk.inbox(&mari())).expect("an inbox").remove(0);
    assert_eq!((notice.text.as_str(), notice.until), ("notice-extended", case.due));
    assert_eq!(notice.reason.as_deref(), Some("Register ei ole vastanud."));
    assert_eq!(extend(&town), Acted::Refused(crate::case::Refused::NothingToExtend));
    let desktop = now(town.desk.open_case(&senior(), &case.reference)).expect("a desktop");
    assert!(!desktop.actions.contains(&"extend".to_owned()));
}

#[test]
fn a_term_that_is_over_is_not_extended() {
    let town = appealed();
    days(&town, 30);
    assert_eq!(extend(&town), Acted::Refused(crate::case::Refused::TooLate));
}

#[test]
fn a_target_is_a_promise_until_it_is_missed_and_officials_see_it_still() {
    let [head, form, (name, case)] = crate::service::tests::PARKING;
    let case = case.replacen("term = \"P7D\"", "term = { length = \"P7D\", target = \"P2D\" }", 1);
    let town = Town::with(Service::read(&[head, form, (name, &case)]).expect("a service"));
    town.fill();
    town.submit();
    let case = town.case();
    let due = case.due.expect("a last day");
    let seen = || now(town.desk.my_case(&mari(), &case.reference)).expect("hers").target;
    assert!(seen().is_some_and(|target| target < due), "{:?} before {due}", seen());
    days(&town, 5);
    assert_eq!(seen(), None);
    assert!(now(town.desk.open_case(&olev(), &case.reference)).expect("a desktop").view.target.is_some());
    assert_eq!(town.case().due, Some(due));
}
