//! An operator looks after messages: sees them, sends them again, mends them, takes them back.

use jiff::SignedDuration;

use super::*;
use crate::{
    desk::{Settled, Unsettled},
    message::{Status, Unfit, content_hash},
    people::Actor,
};

fn operator() -> Official {
    official("EE37908149548", "operator")
}

/// The register was down until its message was given up.
fn stuck(says: Says) -> Town {
    let town = Town::taken();
    town.registers.says(DECISION, says);
    town.act(&olev(), "approve", None);
    while town.messages().iter().any(|message| message.status == Status::Waiting) {
        town.work();
        town.clock.pass(SignedDuration::from_hours(2));
    }
    assert!(town.case().stuck.is_some());
    town
}

fn down() -> Town {
    stuck(Says::Fails(Trouble::Down))
}

fn typed(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs.iter().map(|(pointer, text)| ((*pointer).into(), (*text).into())).collect()
}

const WHY: Option<&str> = Some("The day was wrong.");

impl Town {
    fn approval(&self) -> crate::message::Message {
        self.messages().into_iter().find(|message| message.key.starts_with("approval/")).expect("a message")
    }

    fn resends(&self, version: i64) -> Settled {
        now(self.desk.resend_message(&operator(), self.approval().trace, version)).expect("an outcome")
    }

    fn mends(&self, version: i64, parts: &[(&str, &str)], why: Option<&str>) -> Settled {
        let why = why.map(str::to_owned);
        now(self.desk.mend_message(&operator(), self.approval().trace, version, &typed(parts), why))
            .expect("an outcome")
    }

    fn cancels(&self, version: i64, why: Option<&str>) -> Settled {
        let why = why.map(str::to_owned);
        now(self.desk.cancel_message(&operator(), self.approval().trace, version, why)).expect("an outcome")
    }
}

#[test]
fn an_operator_sees_the_road_and_no_person_on_it() {
    let town = down();
    let road = now(town.desk.road(&operator())).expect("a road");
    let way = road.ways.iter().find(|way| way.call.to_string() == DECISION).expect("a way");
    assert_eq!(way.depths.iter().map(|depth| (depth.status, depth.number)).collect::<Vec<_>>(), [(Status::Stuck, 1)]);
    assert_eq!(road.stuck.len(), 1);
    let before = town.events().len();
    let view = now(town.desk.message_view(&operator(), road.stuck[0].trace)).expect("a message");
    assert!(view.case.is_some());
    assert_eq!(town.events().len(), before, "nothing was looked at");
}

#[test]
fn for_others_there_is_no_road_and_nobody_handles_their_own() {
    let town = down();
    let trace = town.approval().trace;
    for other in [olev(), senior()] {
        assert!(matches!(now(town.desk.road(&other)), Err(DeskError::NotFound)));
        assert!(matches!(now(town.desk.message_view(&other, trace)), Err(DeskError::NotFound)));
        assert!(matches!(now(town.desk.open_message(&other, trace)), Err(DeskError::NotFound)));
        assert!(matches!(now(town.desk.resend_message(&other, trace, 8)), Err(DeskError::NotFound)));
        assert!(matches!(now(town.desk.cancel_message(&other, trace, 8, None)), Err(DeskError::NotFound)));
    }
    let own = official(MARI, "operator");
    assert!(matches!(now(town.desk.open_message(&own, trace)), Err(DeskError::Conflict)));
    assert!(matches!(now(town.desk.resend_message(&own, trace, 8)), Err(DeskError::Conflict)));
    assert!(matches!(now(town.desk.message_view(&operator(), uuid::Uuid::nil())), Err(DeskError::NotFound)));
}

#[test]
fn opening_the_content_is_a_look_that_the_resident_sees() {
    let town = down();
    let (_, body) = now(town.desk.open_message(&operator(), town.approval().trace)).expect("opened");
    assert_eq!(body["outcome"], "approved");
    let looks = town.looks(&mari());
    let by = |event: &&crate::event::Event| matches!(&event.actor, Actor::Official(by) if *by == operator().person);
    let opened = looks.iter().find(by).expect("a look");
    assert!(matches!(&opened.what, What::OpenedMessage { message } if message == "approval"));
}

#[test]
fn one_message_is_sent_again_and_of_two_operators_one_does_it() {
    let town = down();
    town.registers.says(DECISION, Says::Records);
    let version = town.approval().version;
    assert_eq!(town.resends(version), Settled::Done);
    assert_eq!(town.resends(version), Settled::Stale, "the second reads what happened");
    assert_eq!(town.case().stuck, None);
    while town.work() > 0 {}
    assert_eq!(town.case().state, "active");
    assert_eq!(town.resends(town.approval().version), Settled::Refused(Unsettled::Over));
    assert_eq!(town.events().iter().filter(|what| matches!(what, What::Resent)).count(), 1);
}

#[test]
fn nobody_has_a_hand_in_a_message_that_is_being_sent() {
    let town = down();
    town.resends(town.approval().version);
    let leased = now(town.desk.lease(9)).expect("leased");
    assert!(leased.iter().any(|message| message.key.starts_with("approval/")));
    let version = town.approval().version;
    assert_eq!(town.cancels(version, WHY), Settled::Stale);
    assert_eq!(town.mends(version, &[("/starts_on", "2027-01-01")], WHY), Settled::Stale);
    assert_eq!(town.approval().status, Status::Waiting);
}

#[test]
fn mended_content_has_a_new_hash_and_the_same_key_as_long_as_the_register_may_have_it() {
    let town = down();
    let before = town.registers.came(DECISION)[0].body.clone();
    town.registers.says(DECISION, Says::Records);
    assert_eq!(town.mends(town.approval().version, &[("/starts_on", "2027-01-01")], WHY), Settled::Done);
    while town.work() > 0 {}
    let after = town.registers.came(DECISION).pop().expect("sent").body;
    assert_eq!((&after["starts_on"], &after["key"]), (&json!("2027-01-01"), &before["key"]));
    assert_ne!(after["content_hash"], before["content_hash"]);
    let mut without = after.clone();
    without.as_object_mut().expect("an object").remove("content_hash");
    assert_eq!(after["content_hash"], content_hash(&without));
    assert_eq!(town.case().state, "active");
    let told = |what: &What| {
        matches!(what, What::Mended { message, parts, reason }
            if message == "approval" && parts == &["/starts_on"] && reason == "The day was wrong.")
    };
    assert!(town.events().iter().any(told));
}

#[test]
fn what_was_turned_down_is_mended_under_a_new_key() {
    let town = stuck(Says::Rejects("starts_on".into()));
    let before = town.registers.came(DECISION)[0].body["key"].clone();
    town.registers.says(DECISION, Says::Records);
    assert_eq!(town.mends(town.approval().version, &[("/starts_on", "2027-01-01")], WHY), Settled::Done);
    while town.work() > 0 {}
    let after = town.registers.came(DECISION).pop().expect("sent").body["key"].clone();
    assert_ne!(after, before);
    assert_eq!((town.case().state.as_str(), town.case().stuck), ("active", None));
}

#[test]
fn what_does_not_fit_is_not_mended() {
    let town = down();
    let (version, before) = (town.approval().version, town.approval());
    let refused = |why| Settled::Refused(why);
    assert_eq!(town.mends(version, &[("/starts_on", "x")], None), refused(Unsettled::ReasonMissing));
    assert_eq!(town.mends(version, &[("/starts_on", "x")], Some("  ")), refused(Unsettled::ReasonMissing));
    let long = "x".repeat(2001);
    assert_eq!(town.mends(version, &[("/starts_on", "x")], Some(&long)), refused(Unsettled::ReasonTooLong));
    assert_eq!(town.mends(version, &[], WHY), refused(Unsettled::Unfit(Unfit::Unchanged)));
    for fixed in ["/key", "/content_hash", "/case", "/outcome"] {
        assert_eq!(town.mends(version, &[(fixed, "x")], WHY), refused(Unsettled::Unfit(Unfit::Unchanged)), "{fixed}");
    }
    let empty = Unfit::Parts(vec!["/starts_on".into()]);
    assert_eq!(town.mends(version, &[("/starts_on", " ")], WHY), refused(Unsettled::Unfit(empty)));
    assert_eq!(town.mends(version - 1, &[("/starts_on", "x")], WHY), Settled::Stale);
    assert_eq!(town.approval(), before);
}

#[test]
fn a_message_that_is_taken_back_is_never_sent_and_the_case_waits_for_an_official() {
    let town = down();
    let came = town.registers.came(DECISION).len();
    assert_eq!(town.cancels(town.approval().version, None), Settled::Refused(Unsettled::ReasonMissing));
    assert_eq!(town.cancels(town.approval().version, WHY), Settled::Done);
    assert!(town.case().stuck.is_some_and(|why| why == "cancelled: The day was wrong."));
    assert!(!town.case().course.sent.contains("approval"));
    let again = now(town.desk.resend(&senior(), &town.case().reference));
    assert!(matches!(again, Err(DeskError::Stale)), "there is nothing to send: {again:?}");
    assert!(town.case().stuck.is_some(), "and somebody still has to look");
    town.clock.pass(SignedDuration::from_hours(24));
    while town.work() > 0 {}
    assert_eq!(town.registers.came(DECISION).len(), came);
    assert_eq!((town.approval().status, town.case().state.as_str()), (Status::Cancelled, "approved"));
    assert_eq!(town.cancels(town.approval().version, WHY), Settled::Refused(Unsettled::Over));
    assert!(town.events().iter().any(|what| matches!(what, What::Cancelled { message, .. } if message == "approval")));
}

#[test]
fn a_case_whose_message_is_taken_back_goes_where_the_service_says() {
    let [service, form, (name, case)] = crate::service::tests::PARKING;
    let case = case
        .replace("on_accept = \"active\"", "on_accept = \"active\"\nchanged = \"once\"\non_give_up = \"in_review\"");
    let town = Town::with(Service::read(&[service, form, (name, &case)]).expect("a service"));
    town.fill();
    town.submit();
    town.work();
    town.act(&olev(), "take", None);
    town.act(&olev(), "approve", None);
    assert_eq!(town.cancels(town.approval().version, WHY), Settled::Done);
    assert_eq!((town.case().state.as_str(), town.case().stuck), ("in_review", None));
}
