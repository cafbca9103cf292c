//! Asking registers, so that the person need not be asked.

use jiff::SignedDuration;
use uuid::Uuid;

use super::{
    Desk,
    fill::{fill, forget},
};
use crate::{
    application::{Draft, Fact, Found},
    event::{Event, What},
    mandate::Represented,
    people::{Actor, Person},
    ports::{Ask, Asked, Evidence, Trouble},
    rules::Value,
    service::{IfDown, Read, Service, Step},
};

/// An answer older than this is asked for again when the person comes back to the start page, and before it is filed.
pub(super) const FRESH: SignedDuration = SignedDuration::from_mins(15);

/// What came of asking.
pub(super) struct AskedAll {
    pub(super) events: Vec<Event>,
    /// The first read without which there is no going on, and that gave no answer.
    pub(super) stopped: Option<String>,
}

impl Desk {
    /// Runs each read whose arguments are known and that was not yet answered for them. At a `step`, one that was in
    /// vain is run again only when that step's answers are what it is asked with; without a step the person has come
    /// back, and what needs no answer is run again, as is what has grown old.
    pub(super) async fn ask_registers(&self, service: &Service, draft: &mut Draft, step: Option<&Step>) -> AskedAll {
        let mut all = AskedAll { events: Vec::new(), stopped: None };
        for read in &service.reads {
            let Some(asked) = self.journey(service, draft).arguments(read) else {
                forget(service, read, draft);
                continue;
            };
            if read.is_by_consent() && !agreed(service, read, draft, &asked) {
                continue;
            }
            let concerns = match (self.journey(service, draft).asked_with(read), step) {
                (None, None) => true,
                (Some(asked_with), Some(step)) => asked_with.id == step.id,
                (None, Some(_)) => read.if_down == IfDown::Stop,
                (Some(_), None) => false,
            };
            if !self.is_answered(draft, read, &asked, step.is_none(), concerns) {
                all.events.push(self.make(service, read, draft, asked).await);
            }
            let in_vain = draft.facts.get(&read.id).is_some_and(|fact| fact.found == Found::Unavailable);
            if in_vain && concerns && read.if_down == IfDown::Stop && all.stopped.is_none() {
                all.stopped = Some(read.id.clone());
            }
        }
        all
    }

    /// Makes a read, and keeps what it found in the draft.
    pub(super) async fn make(&self, service: &Service, read: &Read, draft: &mut Draft, asked: Value) -> Event {
        let (found, event) = self.ask_one(service, read, draft, &asked).await;
        let before = draft.facts.get(&read.id).filter(|fact| fact.asked == asked);
        // A register that is silent today has not taken back what it said before of the same thing.
        let kept = before.is_some_and(|fact| matches!(fact.found, Found::Known(_)));
        if !kept || found != Found::Unavailable {
            let same = before.is_some();
            fill(service, read, &mut draft.answers, (&found, self.clock.now()), same);
            draft.facts.insert(read.id.clone(), Fact { asked, found, at: self.clock.now() });
        }
        event
    }

    fn is_answered(&self, draft: &Draft, read: &Read, asked: &Value, back: bool, concerns: bool) -> bool {
        let Some(fact) = draft.facts.get(&read.id) else { return false };
        let old = back && self.clock.now().duration_since(fact.at) > FRESH;
        fact.asked == *asked && !old && !(concerns && fact.found == Found::Unavailable)
    }

    async fn ask_one(&self, service: &Service, read: &Read, draft: &Draft, asked: &Value) -> (Found, Event) {
        let trace = self.ids.uuid(self.clock.now());
        let whose = (&draft.owner, draft.represented.as_ref());
        let said = self.ask_register(read, whose, (draft.id.to_string(), trace), asked).await;
        let event = self.event(draft.matter(), Some(draft.id), &service.id, Actor::Portal, said.what(read));
        (said.found, event)
    }

    /// Asks the register of a read, in the name of `owner`, who may act for somebody, about the draft or case `issue`.
    pub(super) async fn ask_register(
        &self,
        read: &Read,
        (owner, represented): (&Person, Option<&Represented>),
        (issue, trace): (String, Uuid),
        asked: &Value,
    ) -> Heard {
        let ask = Ask {
            call: read.call.clone(),
            body: asked.to_json(),
            trace,
            user: (!owner.is_visitor()).then(|| owner.code.as_str().to_owned()),
            represented: represented.and_then(Represented::party),
            issue: Some(issue),
            timeout: read.timeout,
        };
        match self.registers.ask(&ask).await {
            Ok(Asked::Known { body, evidence }) => match read.answer(&body) {
                Some(value) => Heard { found: Found::Known(value), how: Ok(evidence) },
                None => Heard {
                    found: Found::Unavailable,
                    how: Err((Trouble::Garbage, "another answer than the read declares".into())),
                },
            },
            Ok(Asked::Unknown { evidence }) => Heard { found: Found::Unknown, how: Ok(evidence) },
            Err(failure) => Heard { found: Found::Unavailable, how: Err((failure.trouble, failure.detail)) },
        }
    }
}

/// What a register said to a read.
pub(super) struct Heard {
    pub(super) found: Found,
    /// The proof of it; or the trouble because of which there was no usable answer, with words for the operator.
    pub(super) how: Result<Evidence, (Trouble, String)>,
}

impl Heard {
    /// What happened, for the history.
    pub(super) fn what(&self, read: &Read) -> What {
        let (call, read) = (read.call.clone(), read.id.clone());
        match &self.how {
            Ok(evidence) => What::Asked { call, read, evidence: evidence.clone() },
            Err((trouble, _)) => What::AskedInVain { call, read, trouble: trouble.to_string() },
        }
    }
}

/// Whether the person has agreed that the register is asked with this. What they said of something else is over, and so
/// is what the register answered to that.
fn agreed(service: &Service, read: &Read, draft: &mut Draft, asked: &Value) -> bool {
    match draft.facts.get(&read.id) {
        Some(fact) if fact.asked == *asked => fact.found != Found::Declined,
        _ => {
            forget(service, read, draft);
            false
        }
    }
}
