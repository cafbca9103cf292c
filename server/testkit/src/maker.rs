//! Makes the things that are saved: drafts, cases, and what belongs to them.

use std::collections::BTreeMap;

use domain::{
    answers::{Answer, Source},
    application::{Draft, Fact, Found},
    case::Case,
    event::{Event, What},
    identifiers::Reference,
    message::{Message, Parcel, Status, content_hash},
    notice::{About, Notice},
    offer::{Claim, Offer, Standing},
    people::{Actor, Person},
    ports::{Call, Clock as _, Ids as _},
    rules::Value,
};
use jiff::{SignedDuration, civil::date};
use rust_decimal::Decimal;
use serde_json::json;

use crate::{CountedIds, StoppedClock, people};

/// By a clock that stands and ids that count, so that what it makes is the same in every run.
#[derive(Debug, Default)]
pub struct Maker {
    pub clock: StoppedClock,
    pub ids: CountedIds,
}

impl Maker {
    /// A draft with an answer that the person typed and one that a register gave.
    pub fn draft(&self, owner: &Person, service: &str) -> Draft {
        let now = self.clock.now();
        let known = Value::Context(BTreeMap::from([("street".into(), Value::Text("Katse tn 5".into()))]));
        let mut draft = Draft {
            id: self.ids.uuid(now),
            amends: None,
            owner: owner.clone(),
            represented: None,
            counter: None,
            service: service.into(),
            bundle: "2026-11".into(),
            answers: Default::default(),
            facts: BTreeMap::from([(
                "person".into(),
                Fact { asked: Value::Null, found: Found::Known(known), at: now },
            )]),
            done: vec!["address".into()],
            reached: Default::default(),
            created_at: now,
            updated_at: now,
            version: 1,
        };
        let register = Source::Register { register: "population".into(), at: now };
        draft.answers.set("street", Answer { value: Value::Text("Katse tn 5".into()), source: register });
        draft.answers.set("plate", Answer { value: Value::Text("123ABC".into()), source: Source::Person });
        draft
    }

    /// The case that becomes of a draft.
    pub fn case(&self, draft: &Draft) -> Case {
        Case {
            id: draft.id,
            reference: Reference::from_bits(self.ids.reference_bits()),
            service: draft.service.clone(),
            bundle: draft.bundle.clone(),
            owner: draft.owner.clone(),
            represented: draft.represented.clone(),
            language: "et".into(),
            state: "submitted".into(),
            stuck: None,
            answers: draft.answers.clone(),
            facts: draft.facts.keys().map(|read| (read.clone(), draft.fact(read).clone())).collect(),
            fee: Some(Decimal::new(12_000, 2)),
            assignee: None,
            decision: None,
            submitted_at: self.clock.now(),
            due: Some(date(2026, 12, 21)),
            acts_at: None,
            course: Default::default(),
            version: 1,
        }
    }

    /// The owner's submission, as it stands in the history.
    pub fn event(&self, case: &Case) -> Event {
        let at = self.clock.now();
        Event {
            id: self.ids.uuid(at),
            at,
            about: case.owner.code.clone(),
            applicant: None,
            represented: case.represented.clone(),
            case: Some(case.id),
            service: case.service.clone(),
            actor: Actor::Resident(case.owner.clone()),
            what: What::Submitted,
        }
    }

    /// A message to a register, due now.
    pub fn message(&self, case: &Case, key: &str) -> Message {
        let now = self.clock.now();
        let mut body = json!({ "key": key, "plate": "123ABC" });
        let hash = content_hash(&body);
        body["content_hash"] = json!(hash);
        let parcel = Parcel::Register {
            submit: "permit".into(),
            body,
            user: case.owner.code.as_str().into(),
            represented: None,
            issue: case.reference.to_string(),
        };
        Message {
            key: key.into(),
            case: Some(case.id),
            call: Some(Call { register: "traffic".into(), operation: "permit".into() }),
            parcel,
            trace: self.ids.uuid(now),
            tries: 0,
            due_at: now,
            status: Status::Waiting,
            last_trouble: None,
            made_at: now,
            decided: None,
            version: 0,
        }
    }

    /// A notice to the owner.
    pub fn notice(&self, case: &Case) -> Notice {
        let at = self.clock.now();
        Notice {
            id: self.ids.uuid(at),
            to: case.owner.code.clone(),
            about: About::Case { id: case.id, reference: case.reference.clone() },
            service: case.service.clone(),
            bundle: Some(case.bundle.clone()),
            text: "received".into(),
            reason: None,
            until: Some(date(2026, 12, 21)),
            legal: false,
            at,
            read_at: None,
        }
    }

    /// What a birth with this key is to the child benefit.
    pub fn claim(&self, key: &str) -> Claim {
        Claim { service: "child-benefit".into(), offering: "birth".into(), key: key.into() }
    }

    /// Somebody's offer because of it, for an hour.
    pub fn offer(&self, to: &Person, key: &str) -> Offer {
        let now = self.clock.now();
        let name = Value::Text("Õ'Mia \u{1F476}".into());
        Offer {
            id: self.ids.uuid(now),
            claim: self.claim(key),
            to: to.code.clone(),
            event: Value::Context(BTreeMap::from([("child_name".into(), name)])),
            register: "population".into(),
            standing: Standing::Open,
            offered_at: now,
            expires_at: now + SignedDuration::from_hours(1),
        }
    }

    /// Mari's case, without the draft it came from.
    pub fn maris_case(&self) -> Case {
        self.case(&self.draft(&people::mari(), "parking-permit"))
    }
}
