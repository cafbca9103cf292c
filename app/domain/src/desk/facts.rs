//! Asking registers, so that the person need not be asked.

use jiff::SignedDuration;

use super::{
    Desk,
    fill::{fill, forget},
};
use crate::{
    application::{Draft, Fact, Found},
    event::{Event, What},
    mandate::Represented,
    people::Actor,
    ports::{Ask, Asked, RegisterFailure, Trouble},
    rules::Value,
    service::{IfDown, Read, Service, Step},
};

/// An answer older than this is asked for again when the person comes back to the start page.
const FRESH: SignedDuration = SignedDuration::from_mins(15);

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
            let concerns = match (self.journey(service, draft).asked_with(read), step) {
                (None, None) => true,
                (Some(asked_with), Some(step)) => asked_with.id == step.id,
                (None, Some(_)) => read.if_down == IfDown::Stop,
                (Some(_), None) => false,
            };
            if !self.is_answered(draft, read, &asked, step.is_none(), concerns) {
                let (found, event) = self.ask_one(service, read, draft, &asked).await;
                all.events.push(event);
                // A register that is silent today has not taken back what it said before of the same thing.
                let kept = draft
                    .facts
                    .get(&read.id)
                    .is_some_and(|fact| fact.asked == asked && matches!(fact.found, Found::Known(_)));
                if kept && found == Found::Unavailable {
                    continue;
                }
                let same = draft.facts.get(&read.id).is_some_and(|fact| fact.asked == asked);
                fill(service, read, draft, (&found, self.clock.now()), same);
                draft.facts.insert(read.id.clone(), Fact { asked, found, at: self.clock.now() });
            }
            let in_vain = draft.facts.get(&read.id).is_some_and(|fact| fact.found == Found::Unavailable);
            if in_vain && concerns && read.if_down == IfDown::Stop && all.stopped.is_none() {
                all.stopped = Some(read.id.clone());
            }
        }
        all
    }

    fn is_answered(&self, draft: &Draft, read: &Read, asked: &Value, back: bool, concerns: bool) -> bool {
        let Some(fact) = draft.facts.get(&read.id) else { return false };
        let old = back && self.clock.now().duration_since(fact.at) > FRESH;
        fact.asked == *asked && !old && !(concerns && fact.found == Found::Unavailable)
    }

    async fn ask_one(&self, service: &Service, read: &Read, draft: &Draft, asked: &Value) -> (Found, Event) {
        let outcome = self.ask_register(read, draft, asked).await;
        let call = || read.call.clone();
        let in_vain =
            |trouble: String| (Found::Unavailable, What::AskedInVain { call: call(), read: read.id.clone(), trouble });
        let (found, what) = match outcome {
            Ok(Asked::Known { body, evidence }) => match read.answer(&body) {
                Some(value) => (Found::Known(value), What::Asked { call: call(), read: read.id.clone(), evidence }),
                None => in_vain(Trouble::Garbage.to_string()),
            },
            Ok(Asked::Unknown { evidence }) => {
                (Found::Unknown, What::Asked { call: call(), read: read.id.clone(), evidence })
            }
            Err(failure) => in_vain(failure.trouble.to_string()),
        };
        let event = self.event(draft.matter(), Some(draft.id), &service.id, Actor::Portal, what);
        (found, event)
    }

    async fn ask_register(&self, read: &Read, draft: &Draft, asked: &Value) -> Result<Asked, RegisterFailure> {
        let ask = Ask {
            call: read.call.clone(),
            body: asked.to_json(),
            trace: self.ids.uuid(self.clock.now()),
            user: (!draft.owner.is_visitor()).then(|| draft.owner.code.as_str().to_owned()),
            represented: draft.represented.as_ref().and_then(Represented::party),
            issue: Some(draft.id.to_string()),
            timeout: read.timeout,
        };
        self.registers.ask(&ask).await
    }
}
