//! What was exchanged: an operator finds the proof, and opens the content for a reason that the person reads.

use jiff::SignedDuration;
use uuid::Uuid;

use super::*;
use crate::{
    desk::{OpenedEvidence, Unsettled},
    ports::{ExchangeContent, Exchanged, Sort},
};

const TRACE: Uuid = Uuid::from_u128(77);

fn operator() -> Official {
    official("EE37908149548", "operator")
}

/// A register was asked for a draft or case.
pub(super) fn exchanged(id: u128, issue: Option<String>) -> Exchanged {
    let at = jiff::Timestamp::UNIX_EPOCH;
    Exchanged {
        id: Uuid::from_u128(id),
        sort: Sort::Ask,
        call: PERSON.parse().expect("a call"),
        trace: TRACE,
        issue,
        service: None,
        request_id: None,
        request_hash: None,
        asked_at: at,
        answered_at: at,
        outcome: "known".into(),
        detail: None,
        well: true,
        salt: Some("salt".into()),
        request_digest: "a".into(),
        answer_digest: None,
        content_until: None,
    }
}

/// Mari has submitted; one exchange was for her draft, with or without content.
fn town(issue: impl Fn(&Case) -> Option<String>, kept: bool) -> Town {
    let town = Town::submitted();
    let (at, issue) = (town.desk.clock().now(), issue(&town.case()));
    let until = at + SignedDuration::from_hours(24);
    let id = Uuid::from_u128(78);
    let exchanged = Exchanged { content_until: kept.then_some(until), ..exchanged(78, issue) };
    let content = ExchangeContent { request: json!({ "code": MARI }), answer: None, until };
    town.store.edit(|tables| {
        tables.exchanges.push(exchanged);
        tables.contents.extend(kept.then_some((id, content)));
    });
    town
}

/// Something was exchanged over a call for Mari's case, and its content is kept; the trace under which.
pub(super) fn kept_of(town: &Town, call: &str) -> Uuid {
    let (at, issue) = (town.desk.clock().now(), Some(town.case().reference.to_string()));
    let until = at + SignedDuration::from_hours(24);
    let number = 100 + town.store.tables().exchanges.len() as u128;
    let (id, trace) = (Uuid::from_u128(number), Uuid::from_u128(number + 1000));
    let call = call.parse().expect("a call");
    let exchanged = Exchanged { content_until: Some(until), trace, call, ..exchanged(number, issue) };
    let content = ExchangeContent { request: json!({ "code": MARI }), answer: None, until };
    town.store.edit(|tables| {
        tables.exchanges.push(exchanged);
        tables.contents.push((id, content));
    });
    trace
}

fn opens(town: &Town, why: &str) -> OpenedEvidence {
    now(town.desk.open_evidence(&operator(), TRACE, Some(why.to_owned()))).expect("an outcome")
}

#[test]
fn content_is_opened_with_a_reason_and_the_person_sees_it() {
    for of_draft in [true, false] {
        let issue = |case: &Case| Some(if of_draft { case.id.to_string() } else { case.reference.to_string() });
        let town = town(issue, true);
        let view = now(town.desk.evidence(&operator(), TRACE)).expect("found");
        assert!(view.has_content() && view.case.is_some());
        let before = town.events().len();
        assert!(matches!(opens(&town, "  "), OpenedEvidence::Refused(_, Unsettled::ReasonMissing)));
        assert!(matches!(opens(&town, &"x".repeat(2001)), OpenedEvidence::Refused(_, Unsettled::ReasonTooLong)));
        assert_eq!(town.events().len(), before, "nothing was looked at");
        let OpenedEvidence::Content(_, kept) = opens(&town, "The register doubts it.") else { panic!("refused") };
        assert_eq!(kept[0].1.request, json!({ "code": MARI }));
        let looks = now(town.desk.looks(&mari(), LookQuery::default())).expect("looks");
        let what =
            What::OpenedEvidence { call: PERSON.parse().expect("a call"), reason: "The register doubts it.".into() };
        assert!(looks.events().any(|event| event.what == what));
        town.clock.pass(SignedDuration::from_hours(24));
        assert!(matches!(opens(&town, "Again."), OpenedEvidence::Refused(_, Unsettled::Over)), "its time is over");
        assert_eq!(now(town.desk.expire(9)).expect("swept"), 1);
    }
}

#[test]
fn nobody_else_finds_it_and_what_belongs_to_no_case_is_not_opened() {
    let kept = town(|case| Some(case.id.to_string()), true);
    for other in [olev(), senior()] {
        assert!(is_not_found(now(kept.desk.evidence(&other, TRACE))));
        assert!(is_not_found(now(kept.desk.open_evidence(&other, TRACE, Some("Why".into())))));
    }
    assert!(is_not_found(now(kept.desk.evidence(&operator(), Uuid::nil()))));
    let own = Official::new(mari().person, ["operator".into()]);
    assert!(matches!(now(kept.desk.evidence(&own, TRACE)), Err(DeskError::Conflict)));
    for (issue, content) in [(None, true), (Some(Uuid::nil().to_string()), true), (Some("AB-1".into()), true)] {
        let town = town(|_| issue.clone(), content);
        assert!(!now(town.desk.evidence(&operator(), TRACE)).expect("found").has_content());
        assert!(matches!(opens(&town, "Why"), OpenedEvidence::Refused(_, Unsettled::Over)));
    }
    let bare = town(|case| Some(case.id.to_string()), false);
    assert!(matches!(opens(&bare, "Why"), OpenedEvidence::Refused(_, Unsettled::Over)));
}
