//! Asking registers, so that the person need not be asked.

use jiff::Timestamp;
use uuid::Uuid;

use super::{
    Desk, at_once,
    fill::{fill, forget},
};
use crate::{
    application::{Draft, Fact, Found},
    event::{Event, What, Why},
    mandate::Represented,
    people::{Actor, Person},
    ports::{Ask, Asked, Evidence, Trouble},
    remembered::SessionKey,
    rules::Value,
    service::{IfDown, Read, Service, Step},
};

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
    ///
    /// Registers that can be asked independently of each other are asked at once; what comes of it is the same, in the
    /// same order, as if they were asked one after the other. What a `session` has been answered before, nobody is asked.
    pub(super) async fn ask_registers(
        &self,
        service: &Service,
        draft: &mut Draft,
        step: Option<&Step>,
        session: Option<&SessionKey>,
    ) -> AskedAll {
        // Whoever changes or renews what they have is told what is so now.
        let session = session.filter(|_| draft.amends.is_none());
        let (mut events, mut concerned) = (Vec::new(), Vec::new());
        let mut open: Vec<&Read> = service.reads.iter().collect();
        while !open.is_empty() {
            let round = self.round(service, draft, step, &mut open, &mut concerned);
            for (read, asked, told) in self.tell_all(service, draft, round, session).await {
                let at = service.reads.iter().position(|other| other.id == read.id);
                events.push((at, self.settle_fact(service, read, draft, asked, told)));
            }
        }
        // As the service names its reads, however many rounds it took.
        events.sort_by_key(|(at, _)| *at);
        let in_vain = |read: &&Read| draft.facts.get(&read.id).is_some_and(|fact| fact.found == Found::Unavailable);
        let stops = |read: &&Read| read.if_down == IfDown::Stop && concerned.contains(&read.id.as_str());
        let stopped = service.reads.iter().find(|read| stops(read) && in_vain(read)).map(|read| read.id.clone());
        AskedAll { events: events.into_iter().map(|(_, event)| event).collect(), stopped }
    }

    /// The reads that can be asked now, each with what it asks. `open` keeps those that follow on one of them, or for
    /// which their register has no place.
    fn round<'s>(
        &self,
        service: &'s Service,
        draft: &mut Draft,
        step: Option<&Step>,
        open: &mut Vec<&'s Read>,
        concerned: &mut Vec<&'s str>,
    ) -> Vec<(&'s Read, Value)> {
        let (mut round, mut later) = (Vec::<(&Read, Value)>::new(), Vec::new());
        for read in std::mem::take(open) {
            let ahead = round.iter().map(|(other, _)| *other).chain(later.iter().copied());
            let follows = ahead.into_iter().any(|other: &Read| read.follows.contains(&other.id));
            let beside = round.iter().filter(|(other, _)| other.call.register == read.call.register).count();
            if follows || beside >= self.registers.abreast().max(1) {
                later.push(read);
                continue;
            }
            let Some((asked, concerns)) = self.asked_of(service, draft, read, step) else { continue };
            concerned.extend(concerns.then_some(read.id.as_str()));
            if !self.is_answered(draft, read, &asked, step.is_none(), concerns) {
                round.push((read, asked));
            }
        }
        *open = later;
        round
    }

    /// What a read asks as the draft stands, if it may ask, and whether the `step` is about it.
    fn asked_of(
        &self,
        service: &Service,
        draft: &mut Draft,
        read: &Read,
        step: Option<&Step>,
    ) -> Option<(Value, bool)> {
        let Some(asked) = self.journey(service, draft).arguments(read) else {
            forget(service, read, draft);
            return None;
        };
        if read.is_by_consent() && !agreed(service, read, draft, &asked) {
            return None;
        }
        let concerns = match (self.journey(service, draft).asked_with(read), step) {
            (None, None) => true,
            (Some(asked_with), Some(step)) => asked_with.id == step.id,
            (None, Some(_)) => read.if_down == IfDown::Stop,
            (Some(_), None) => false,
        };
        Some((asked, concerns))
    }

    /// All answers of a round, in its order; what came from a register is kept for the session.
    async fn tell_all<'s>(
        &self,
        service: &Service,
        draft: &Draft,
        round: Vec<(&'s Read, Value)>,
        session: Option<&SessionKey>,
    ) -> Vec<(&'s Read, Value, Said)> {
        let traces: Vec<Uuid> = round.iter().map(|_| self.ids.uuid(self.clock.now())).collect();
        let draft: &Draft = draft;
        let each = round.iter().zip(traces);
        let each = each.map(|((read, asked), trace)| self.said(service, read, draft, asked, (trace, session)));
        let said = at_once::all(each).await;
        let all: Vec<(&Read, Value, Said)> =
            round.into_iter().zip(said).map(|((read, asked), said)| (read, asked, said)).collect();
        if let Some(session) = session {
            self.remember(session, draft, &all).await;
        }
        all
    }

    /// Makes a read, and keeps what it found in the draft. The register is asked, whatever it has said before.
    pub(super) async fn make(&self, service: &Service, read: &Read, draft: &mut Draft, asked: Value) -> Event {
        let trace = self.ids.uuid(self.clock.now());
        let said = self.said(service, read, draft, &asked, (trace, None)).await;
        self.settle_fact(service, read, draft, asked, said)
    }

    /// Keeps what was found in the draft; gives what happened.
    fn settle_fact(&self, service: &Service, read: &Read, draft: &mut Draft, asked: Value, said: Said) -> Event {
        let Said { found, at, what } = said;
        let before = draft.facts.get(&read.id).filter(|fact| fact.asked == asked);
        // A register that is silent today has not taken back what it said before of the same thing.
        let kept = before.is_some_and(|fact| matches!(fact.found, Found::Known(_)));
        if !kept || found != Found::Unavailable {
            let same = before.is_some();
            fill(service, read, &mut draft.answers, (&found, at), same);
            draft.facts.insert(read.id.clone(), Fact { asked, found, at });
        }
        self.event(draft.matter(), Some(draft.id), &service.id, Actor::Portal, what)
    }

    fn is_answered(&self, draft: &Draft, read: &Read, asked: &Value, back: bool, concerns: bool) -> bool {
        let Some(fact) = draft.facts.get(&read.id) else { return false };
        let old = back && self.clock.now().duration_since(fact.at) > read.fresh;
        fact.asked == *asked && !old && !(concerns && fact.found == Found::Unavailable)
    }

    /// What is known of it in the session, or what the register says.
    async fn said(
        &self,
        service: &Service,
        read: &Read,
        draft: &Draft,
        asked: &Value,
        (trace, session): (Uuid, Option<&SessionKey>),
    ) -> Said {
        if let Some(said) = self.said_before(service, read, draft, asked, session).await {
            return said;
        }
        // Whose question it is: at the counter, the official's.
        let asks = draft.counter.as_ref().map_or(&draft.owner, |at| &at.by);
        let whose = (asks, draft.represented.as_ref());
        let heard = self.ask_register(read, whose, (draft.id.to_string(), trace), asked).await;
        let what = heard.what(service, read);
        Said { found: heard.found, at: self.clock.now(), what }
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
            kept_until: self.evidence_until(read.evidence),
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

/// What a read has come to, from a register or from what is known in the session.
pub(super) struct Said {
    pub(super) found: Found,
    /// When the register said it.
    pub(super) at: Timestamp,
    pub(super) what: What,
}

impl Heard {
    /// What happened, for the history.
    pub(super) fn what(&self, service: &Service, read: &Read) -> What {
        let why = Some(why(service, read));
        let (call, read) = (read.call.clone(), read.id.clone());
        match &self.how {
            Ok(evidence) => What::Asked { call, read, evidence: evidence.clone(), why },
            Err((trouble, _)) => What::AskedInVain { call, read, trouble: trouble.to_string(), why },
        }
    }
}

/// With what right a register is asked, and what for.
pub(super) fn why(service: &Service, read: &Read) -> Why {
    Why { basis: read.basis, acts: service.catalogue.legal_basis.clone(), purpose: read.purpose.clone() }
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
