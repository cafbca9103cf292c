//! A case that is filed while a register is silent.

use jiff::SignedDuration;

use super::{plot::*, *};
use crate::{
    answers::Source,
    case::{Awaited, Refused},
    journey::Stands,
    message::{Parcel, Status},
    ports::Write,
    service::tests::{PLOT as TEXT, plot},
};

fn filed() -> Town {
    Town::filed_without(plot())
}

/// The worker works, as long as something is due within a day.
fn a_day(town: &Town) {
    for _ in 0..48 {
        town.clock.pass(SignedDuration::from_mins(30));
        town.work();
    }
}

#[test]
fn the_person_goes_on_without_the_answer_and_nothing_that_leans_on_it_happens() {
    let town = Town::plot();
    town.registers.says(DEBTS, down());
    town.year("2025");
    town.agrees(true);
    let Ok(Visit::Here(page)) = now(town.desk.page(&mari(), PLOT, &spot("money"))) else { panic!("a page") };
    assert_eq!(page.questions()[1].awaits.as_deref(), Some("debts"));
    assert_eq!(page.questions()[1].instead_of, None);
    assert_eq!(town.money(&[("account", "typed all the same")]), Place::Check, "it is neither asked nor missed");
    assert_eq!(town.draft().answers.get("account"), None);
    let Ok(Visit::Here(review)) = now(town.desk.review(&mari(), PLOT)) else { panic!("check") };
    assert_eq!(review.parts[1].rows[1].awaits.as_deref(), Some("debts"));
    assert_eq!(review.inquiries[1].stands, Stands::Awaited);
    town.file();
    assert!(matches!(town.case().course.awaited.get("debts"), Some(Awaited::Register { .. })));
    assert!(town.messages().iter().all(|message| matches!(message.parcel, Parcel::Read { .. })), "nobody is told");
    town.work();
    assert!(town.registers.came(NOTE).is_empty());
    assert_eq!(town.act(&olev(), "grant", None), Acted::Refused(Refused::Awaiting));
    let open = now(town.desk.open_case(&olev(), &town.case().reference)).expect("a case");
    assert_eq!(open.actions, ["take"]);
    assert_eq!(town.act(&olev(), "take", None), Acted::Done);
    assert_eq!(town.act(&olev(), "grant", None), Acted::Refused(Refused::Awaiting));
    assert_eq!(town.act(&olev(), "ask_again", None), Acted::Refused(Refused::Awaiting));
}

#[test]
fn when_the_answer_comes_it_joins_the_case_and_the_case_goes_on() {
    let town = filed();
    let before = town.case();
    assert_eq!((before.fee, before.answers.get("account")), (None, None));
    town.work();
    let asked = town.registers.came(DEBTS);
    town.registers.says(DEBTS, owes(0));
    town.clock.pass(SignedDuration::from_mins(1));
    town.work();
    let case = town.case();
    let account = case.answers.get("account").expect("an answer");
    assert_eq!(account.value, "EE471000001020145685".into());
    assert!(
        matches!(&account.source, Source::Register { register, at } if register == "city" && *at > case.submitted_at)
    );
    assert_eq!(case.fee.map(|fee| fee.to_string()).as_deref(), Some("10"));
    assert!(!case.is_awaiting() && case.course.unmet.is_empty() && case.course.unsent.is_empty());
    assert_eq!(case.course.revisions[0].answers, before.answers, "what was filed can be read later");
    let joined = |what: &&What| matches!(what, What::Joined { read, .. } if read == "debts");
    assert_eq!(town.events().iter().filter(joined).count(), 1);
    assert!(town.events().iter().any(|what| matches!(what, What::Deferred { read, .. } if read == "debts")));
    let last = town.registers.came(DEBTS).pop().expect("asked");
    assert_eq!((&last.body, last.user.as_deref()), (&asked[0].body, Some(MARI)));
    town.work();
    assert_eq!(town.registers.came(NOTE).len(), 1, "what waited is sent, once");
    assert_eq!(town.act(&olev(), "grant", None), Acted::Done);
    a_day(&town);
    assert_eq!(town.registers.came(NOTE).len(), 1);
    assert_eq!(town.registers.came(DEBTS).len(), asked.len() + 1, "nobody is asked any more");
}

#[test]
fn what_does_not_lean_on_the_answer_is_told_at_once() {
    let town = Town::filed_without(otherwise("rule = \"debts.owed = 0\"", "rule = \"year > 1900\""));
    town.work();
    assert_eq!(town.registers.came(NOTE).len(), 1);
    assert!(town.case().is_awaiting());
    let leans = TEXT.replace("rule = \"debts.owed = 0\"", "rule = \"year > 1900\"").replace(
        "body = { case = \"case.reference\" }",
        "body = { case = \"case.reference\", account = \"account\" }\nchanged = \"once\"",
    );
    let town = Town::filed_without(Service::read(&[("plot.toml", &leans)]).expect("a service"));
    town.work();
    assert!(town.registers.came(NOTE).is_empty(), "its body holds the answer");
}

#[test]
fn who_turns_out_not_to_be_entitled_is_for_an_official_to_judge() {
    let town = filed();
    town.registers.says(DEBTS, owes(300));
    town.work();
    let case = town.case();
    assert_eq!(case.course.unmet, ["owes_nothing"]);
    assert!(!case.is_awaiting());
    town.work();
    assert!(town.registers.came(NOTE).is_empty(), "no register hears of it before an official has looked");
    assert_eq!(town.act(&olev(), "take", None), Acted::Done);
    town.work();
    assert_eq!(town.registers.came(NOTE).len(), 1, "nothing is lost");
}

#[test]
fn what_the_register_does_not_know_the_person_writes() {
    let town = filed();
    town.registers.says(DEBTS, Says::KnowsNothing);
    town.work();
    let case = town.case();
    assert_eq!(case.state, "waiting");
    let marks: Vec<_> = case.course.marked.iter().map(|mark| (mark.spot.as_str(), mark.field.as_str())).collect();
    assert_eq!(marks, [("money", "account")]);
    assert_eq!(case.course.awaited.get("debts"), Some(&Awaited::Person));
    town.work();
    assert!(town.registers.came(NOTE).is_empty());
    town.change("mend", "money", &[("account", "EE471000001020145685")]);
    let case = town.case();
    assert_eq!((case.state.as_str(), case.is_awaiting()), ("in_review", false));
    assert_eq!(case.answers.value("account"), &"EE471000001020145685".into());
    town.work();
    assert_eq!(town.registers.came(NOTE).len(), 1);
    assert_eq!(town.act(&olev(), "grant", None), Acted::Done);
}

#[test]
fn what_need_not_be_there_is_not_asked_for() {
    let optional = TEXT
        .replace("id = \"account\"\ntype = \"text\"\nrequired = true", "id = \"account\"\ntype = \"text\"")
        .replace("debts.owed = 0", "debts = null or debts.owed = 0");
    let town = Town::filed_without(Service::read(&[("plot.toml", &optional)]).expect("a service"));
    town.registers.says(DEBTS, Says::KnowsNothing);
    town.work();
    assert_eq!((town.case().state.as_str(), town.case().is_awaiting()), ("filed", false));
    town.work();
    assert_eq!(town.registers.came(NOTE).len(), 1);
}

#[test]
fn a_register_that_stays_silent_needs_an_official() {
    let town = filed();
    a_day(&town);
    let case = town.case();
    assert!(case.stuck.as_ref().is_some_and(|why| why.starts_with("down: ")), "{:?}", case.stuck);
    assert!(town.messages().iter().any(|message| message.status == Status::Stuck));
    assert_eq!(town.act(&olev(), "grant", None), Acted::Refused(Refused::Awaiting));
    assert!(now(town.desk.open_case(&senior(), &case.reference)).is_ok_and(|found| found.may_resend));
    town.registers.says(DEBTS, owes(0));
    now(town.desk.resend(&senior(), &case.reference)).expect("again");
    let awaited = &town.case().course.awaited["debts"];
    assert!(matches!(awaited, Awaited::Register { given_up: None, .. }), "it is asked again: {awaited:?}");
    town.work();
    let case = town.case();
    assert!(!case.is_awaiting() && case.stuck.is_none());
    town.work();
    assert_eq!(town.registers.came(NOTE).len(), 1);
}

#[test]
fn who_takes_it_back_is_asked_about_no_more() {
    let town = filed();
    a_day(&town);
    assert!(town.case().stuck.is_some());
    assert_eq!(town.applicant("withdraw"), crate::desk::Amended::Done);
    let case = town.case();
    assert!(!case.is_awaiting() && case.stuck.is_none() && case.course.unsent.is_empty());
    let asked = town.registers.came(DEBTS).len();
    a_day(&town);
    assert_eq!(town.registers.came(DEBTS).len(), asked);
    assert!(town.registers.came("city.end").is_empty(), "who never heard of it need not hear how it ended");
}

/// Two reasons may have the same words.
#[test]
fn who_takes_it_back_leaves_what_else_is_stuck() {
    let town = filed();
    a_day(&town);
    let why = town.case().stuck.expect("stuck");
    town.store.edit(|tables| tables.cases[0].stick(&why, "another"));
    assert_eq!(town.applicant("withdraw"), crate::desk::Amended::Done);
    assert_eq!(town.case().stuck, Some(why));
}

#[test]
fn a_message_that_is_under_way_when_the_case_ends_changes_nothing() {
    let town = filed();
    let leased = now(town.desk.lease(100)).expect("a lease");
    town.applicant("withdraw");
    town.registers.says(DEBTS, owes(0));
    leased.into_iter().for_each(|message| now(town.desk.deliver(message)).expect("delivered"));
    assert!(town.registers.came(DEBTS).len() == 1, "asked while filling in, and not again");
    assert_eq!(town.case().answers.get("account"), None);
    assert!(town.messages().iter().all(|message| message.status == Status::Done));
}

#[test]
fn an_answer_to_what_was_asked_before_a_change_is_not_taken() {
    let town = filed();
    let leased = now(town.desk.lease(100)).expect("a lease");
    let old = town.case().course.awaited;
    town.registers.says(INCOME, Says::KnowsNothing);
    let reference = town.case().reference;
    now(town.desk.begin_amendment(&mari(), &reference, "change")).expect("begun");
    let errand = || crate::desk::Errand::Amend(&reference, "change");
    town.led(now(town.desk.answer(&mari(), errand(), &spot("year"), &form(&[("year", "2024")]))));
    let Ok(Visit::Here(page)) = now(town.desk.consent(&mari(), errand(), "income")) else { panic!("asked anew") };
    let said = crate::desk::Reconsidered { agrees: Some(false), seen: &page.seen, language: "en" };
    now(town.desk.reconsider(&mari(), errand(), "income", said)).expect("said");
    town.led(now(town.desk.answer(&mari(), errand(), &spot("money"), &form(&[("yearly", "1")]))));
    let Ok(Visit::Here(review)) = now(town.desk.review(&mari(), errand())) else { panic!("check") };
    now(town.desk.submit(&mari(), errand(), review.draft, review.version, "en")).expect("filed");
    assert_ne!(town.case().course.awaited, old, "another year is another question");
    town.registers.says(DEBTS, owes(0));
    let before = town.registers.came(DEBTS).len();
    leased.into_iter().for_each(|message| now(town.desk.deliver(message)).expect("delivered"));
    assert_eq!(town.registers.came(DEBTS).len(), before, "nobody waits for the old question");
    town.work();
    assert_eq!(town.registers.came(DEBTS).last().map(|came| came.body["year"].clone()), Some(json!("2024")));
    assert!(!town.case().is_awaiting());
}

/// Answer, case, event and message are one change: who is faster wins, and the other finds nothing to do.
#[test]
fn two_workers_join_one_answer_once() {
    let town = filed();
    town.registers.says(DEBTS, owes(0));
    let leased = now(town.desk.lease(100)).expect("a lease");
    let twice: Vec<Message> = leased.iter().chain(&leased).cloned().collect();
    twice.into_iter().for_each(|message| now(town.desk.deliver(message)).expect("delivered"));
    assert_eq!(town.registers.came(DEBTS).len(), 2, "once while filling in, and once afterwards");
    assert_eq!(town.events().iter().filter(|what| matches!(what, What::Joined { .. })).count(), 1);
    assert_eq!(town.case().course.revisions.len(), 1);
    town.work();
    assert_eq!(town.registers.came(NOTE).len(), 1);
}

#[test]
fn what_is_awaited_is_erased_with_the_case() {
    let case = filed().case();
    assert!(case.is_awaiting());
    let erased = case.erased("2027-01-01T00:00:00Z".parse().expect("a moment"));
    assert!(!erased.is_awaiting() && erased.course.consents.is_empty());
    let _: Write = Write::SaveCase(erased);
}

/// What was right on the day of filing is right, however long the register was silent.
#[test]
fn nobody_loses_by_the_days_for_which_a_register_was_silent() {
    let ends = "rule = 'debts = null or debts.owed = 0 and today() <= date(\"2026-11-21\")'";
    let town = Town::filed_without(otherwise("rule = \"debts.owed = 0\"", ends));
    town.clock.pass(SignedDuration::from_hours(60));
    town.registers.says(DEBTS, owes(0));
    town.work();
    assert!(!town.case().is_awaiting() && town.case().course.unmet.is_empty());
}
