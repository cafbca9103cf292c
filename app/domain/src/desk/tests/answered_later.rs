//! A register that takes a message in and decides later; one that is left alone for a while.

use jiff::SignedDuration;
use serde_json::json;

use super::*;
use crate::{
    desk::{CallBack, Heard},
    message::Status,
    ports::{Call, Evidence},
};

/// The parking permit, with an application about which the traffic register decides within ten days.
fn later() -> Service {
    let [service, form, (name, case)] = crate::service::tests::PARKING;
    let put = "call = \"traffic.permit_application\"";
    let more = "answer = \"async\"\nwait = \"P10D\"\non_accept = \"in_review\"\non_reject = \"refused\"\non_give_up = \"expired\"";
    let case = case.replace(put, &format!("{put}\n{more}"));
    Service::read(&[service, form, (name, &case)]).expect("a service")
}

fn taken_in() -> Town {
    let town = Town::with(later());
    town.registers.says(APPLICATION, Says::TakesIn);
    town.fill();
    town.submit();
    town.work();
    town
}

fn evidence() -> Evidence {
    let at = jiff::Timestamp::UNIX_EPOCH;
    Evidence {
        trace: uuid::Uuid::nil(),
        request_id: None,
        request_hash: None,
        service: "TEST/GOV/00000000/portico/decision".into(),
        asked_at: at,
        answered_at: at,
    }
}

impl Town {
    fn key(&self) -> String {
        self.registers.came(APPLICATION)[0].body["key"].as_str().expect("a key").to_owned()
    }

    fn hears(&self, refusal: Option<&str>) -> Heard {
        let said = CallBack {
            key: self.key(),
            content_hash: None,
            accepted: refusal.is_none(),
            reason: refusal.map(str::to_owned),
        };
        now(self.desk.called_back("traffic", &said, &evidence())).expect("heard")
    }

    fn application(&self) -> crate::message::Message {
        self.messages().into_iter().find(|message| message.key.starts_with("application/")).expect("a message")
    }
}

#[test]
fn what_a_register_took_in_waits_and_goes_on_when_it_calls_back() {
    let town = taken_in();
    assert_eq!((town.case().state.as_str(), town.application().status), ("submitted", Status::Awaiting));
    town.clock.pass(SignedDuration::from_hours(48));
    assert_eq!(now(town.desk.let_time_pass(9)).expect("time"), 0);
    town.work();
    assert_eq!(town.registers.came(APPLICATION).len(), 1, "it is not sent again");
    assert_eq!(town.hears(None), Heard::Taken);
    assert_eq!((town.case().state.as_str(), town.application().status), ("in_review", Status::Done));
    assert!(town.events().iter().any(|what| matches!(what, What::TakenIn { .. })));
    assert!(town.events().iter().any(|what| matches!(what, What::Told { submit, .. } if submit == "application")));
    let before = town.events().len();
    assert_eq!(town.hears(None), Heard::Already);
    assert_eq!(town.hears(Some("changed its mind")), Heard::OtherDecision);
    assert_eq!(town.events().len(), before, "twice is once");
}

#[test]
fn a_refusal_goes_its_way_with_its_reason() {
    let town = taken_in();
    assert_eq!(town.hears(Some("the car is scrapped")), Heard::Taken);
    assert_eq!(town.case().state, "refused");
    let reason = |what: &What| matches!(what, What::TurnedDown { reason, .. } if reason == "the car is scrapped");
    assert!(town.events().iter().any(reason));
    assert_eq!(town.hears(Some("again")), Heard::Already);
}

#[test]
fn a_register_that_calls_before_we_have_saved_that_it_took_the_message_in_is_heard() {
    let town = Town::with(later());
    town.registers.says(APPLICATION, Says::TakesIn);
    town.fill();
    town.submit();
    let [message] = <[_; 1]>::try_from(now(town.desk.lease(9)).expect("leased")).expect("one message");
    let key = message.act().expect("a key").to_owned();
    let said = CallBack { key, content_hash: None, accepted: true, reason: None };
    assert_eq!(now(town.desk.called_back("traffic", &said, &evidence())).expect("heard"), Heard::Taken);
    let late = now(town.desk.deliver(message));
    assert!(matches!(late, Err(DeskError::Stale)), "{late:?}");
    assert_eq!((town.case().state.as_str(), town.application().status), ("in_review", Status::Done));
    let told = town.events().iter().filter(|what| matches!(what, What::Told { .. } | What::TakenIn { .. })).count();
    assert_eq!(told, 1);
}

#[test]
fn what_is_not_known_not_theirs_or_about_other_content_changes_nothing() {
    let town = taken_in();
    let before = (town.case(), town.events().len());
    let said = |key: &str, hash: Option<&str>| CallBack {
        key: key.into(),
        content_hash: hash.map(str::to_owned),
        accepted: true,
        reason: None,
    };
    let hear =
        |register: &str, said: CallBack| now(town.desk.called_back(register, &said, &evidence())).expect("heard");
    assert_eq!(hear("traffic", said("nothing", None)), Heard::Unknown);
    assert_eq!(hear("population", said(&town.key(), None)), Heard::Unknown, "another register's");
    assert_eq!(hear("traffic", said(&town.key(), Some("00"))), Heard::OtherContent);
    assert_eq!((town.case(), town.events().len()), before);
    let hash = town.registers.came(APPLICATION)[0].body["content_hash"].as_str().expect("a hash").to_owned();
    assert_eq!(hear("traffic", said(&town.key(), Some(&hash))), Heard::Taken);
}

#[test]
fn a_decision_that_is_told_at_once_is_none_that_is_called_back() {
    let town = Town::filled();
    town.submit();
    town.work();
    let before = town.case();
    assert_eq!(town.hears(None), Heard::Unknown);
    assert_eq!(town.case(), before);
}

#[test]
fn when_no_answer_comes_the_case_goes_where_the_service_says_and_a_late_one_is_only_told() {
    let town = taken_in();
    town.clock.pass(SignedDuration::from_hours(24 * 9));
    now(town.desk.let_time_pass(9)).expect("time");
    assert_eq!(town.case().state, "submitted");
    town.clock.pass(SignedDuration::from_hours(24 * 2));
    now(town.desk.let_time_pass(9)).expect("time");
    assert_eq!((town.case().state.as_str(), town.application().status), ("expired", Status::Stuck));
    assert!(town.case().stuck.is_none());
    assert!(town.events().iter().any(|what| matches!(what, What::NoAnswer { .. })));
    assert_eq!(town.hears(None), Heard::TooLate);
    assert_eq!((town.case().state.as_str(), town.application().status), ("expired", Status::Done));
    assert!(town.events().iter().any(|what| matches!(what, What::TooLate { accepted: true, .. })));
    assert_eq!(town.hears(None), Heard::Already);
}

#[test]
fn without_a_state_for_it_a_case_that_got_no_answer_is_stuck_until_one_comes() {
    let [service, form, (name, case)] = crate::service::tests::PARKING;
    let put = "call = \"traffic.permit_application\"";
    let case = case.replace(put, &format!("{put}\nanswer = \"async\"\nwait = \"P10D\"\non_accept = \"in_review\""));
    let town = Town::with(Service::read(&[service, form, (name, &case)]).expect("a service"));
    town.registers.says(APPLICATION, Says::TakesIn);
    town.fill();
    town.submit();
    town.work();
    town.clock.pass(SignedDuration::from_hours(24 * 11));
    now(town.desk.let_time_pass(9)).expect("time");
    assert!(town.case().stuck.is_some_and(|why| why.starts_with("silent:")));
    assert_eq!(town.hears(None), Heard::Taken);
    assert_eq!((town.case().state.as_str(), town.case().stuck), ("in_review", None));
}

#[test]
fn what_is_held_waits_without_spending_a_try() {
    let town = Town::filled();
    let until = crate::ports::Clock::now(&*town.clock) + SignedDuration::from_secs(15);
    town.registers.says(APPLICATION, Says::Holds(until));
    town.submit();
    for _ in 0..30 {
        assert_eq!(town.work(), 1);
        let message = town.messages().remove(0);
        assert_eq!((message.tries, message.status), (0, Status::Waiting));
        assert!(message.due_at >= until && message.last_trouble.is_some_and(|why| why.starts_with("held:")));
        assert_eq!(town.work(), 0);
        town.clock.set(message.due_at);
    }
    town.registers.says(APPLICATION, Says::Records);
    town.work();
    assert_eq!(town.messages()[0].status, Status::Done);
}

#[test]
fn a_call_back_says_what_was_decided_and_why_not() {
    let read = |body| CallBack::read(&body);
    assert!(read(json!({ "key": "k", "outcome": "accepted" })).is_ok_and(|said| said.accepted));
    let refused = read(json!({ "key": "k", "outcome": "rejected", "reason": "no", "content_hash": "h" }));
    assert_eq!(refused.map(|said| (said.reason, said.content_hash)), Ok((Some("no".into()), Some("h".into()))));
    for (body, part) in [
        (json!({ "outcome": "accepted" }), "key"),
        (json!({ "key": 7, "outcome": "accepted" }), "key"),
        (json!({ "key": "k" }), "outcome"),
        (json!({ "key": "k", "outcome": "perhaps" }), "outcome"),
        (json!({ "key": "k", "outcome": "rejected" }), "reason"),
        (json!({ "key": "k", "outcome": "rejected", "reason": " " }), "reason"),
        (json!({ "key": "k", "outcome": "rejected", "reason": "x".repeat(2001) }), "reason"),
        (json!({ "key": "k", "outcome": "accepted", "content_hash": [] }), "content_hash"),
    ] {
        assert_eq!(read(body.clone()).err(), Some(part), "{body}");
    }
}

#[test]
fn messages_know_where_they_go() {
    let town = taken_in();
    let call = town.application().call;
    assert_eq!(call, Some(Call { register: "traffic".into(), operation: "permit_application".into() }));
}
