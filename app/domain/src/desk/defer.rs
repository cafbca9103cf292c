//! A case is filed while a register is silent: the register is asked again, and what leans on its answer waits.

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::Desk;
use crate::{
    application::{Draft, Fact, Found},
    case::{Awaited, Case},
    event::What,
    message::Parcel,
    people::Actor,
    ports::Write,
    rules::Value,
    service::{Clause, Read, Service, Submit},
};

impl Desk {
    /// What the person agreed to, and the registers that are asked again now that the draft is filed as `case`: a message
    /// for each. Where one waits for the same answer already, it goes on waiting.
    pub(super) fn ask_later(&self, service: &Service, draft: &Draft, case: &mut Case) -> Vec<Write> {
        case.course.consents = consents(service, draft);
        let mut writes = Vec::new();
        let mut awaited = BTreeMap::new();
        for (read, asked) in self.journey(service, draft).all_awaited() {
            let before = case.course.awaited.remove(&read.id);
            let same = matches!(&before, Some(Awaited::Register { asked: before, .. }) if before == asked);
            match before.filter(|_| same) {
                Some(before) => {
                    awaited.insert(read.id.clone(), before);
                }
                None => {
                    let (wait, asks) = self.ask_again(read, case, asked.clone());
                    awaited.insert(read.id.clone(), wait);
                    writes.extend(asks);
                }
            }
        }
        let over: Vec<String> = case.course.awaited.keys().cloned().collect();
        over.iter().for_each(|read| case.await_no_more(read));
        case.course.awaited = awaited;
        writes
    }

    fn ask_again(&self, read: &Read, case: &Case, asked: Value) -> (Awaited, Vec<Write>) {
        let key = format!("read/{}/{}/{}", case.id, read.id, case.course.revisions.len());
        let parcel = Parcel::Read { read: read.id.clone(), issue: case.reference.to_string() };
        let message = self.message(case, key.clone(), parcel, self.clock.now());
        let what = What::Deferred { call: read.call.clone(), read: read.id.clone() };
        let event = self.event_of(case, Actor::Portal, what);
        (Awaited::Register { asked, key, given_up: None }, vec![Write::Record(event), Write::Send(message)])
    }

    /// Whether a register may not be told yet: what it is told leans on an answer that is still to come, or on whether
    /// the person may have it at all, or follows on another message that waits.
    pub(super) fn is_held(&self, service: &Service, case: &Case, submit: &Submit) -> bool {
        let says = |read: &Read| {
            let mut parts = submit.body.iter().map(|(_, expression)| expression).chain([&submit.key]);
            parts.any(|expression| read.leaning.touches(expression))
        };
        let leans = |read: &Read| says(read) || judged_by(service, read).next().is_some();
        let mut awaited = case.course.awaited.keys().filter_map(|read| service.read_called(read));
        awaited.any(leans) || submit.after.as_ref().is_some_and(|first| case.course.unsent.contains(first))
    }

    /// Sends what waited for answers, as far as they are there.
    pub(super) fn send_held(&self, service: &Service, case: &mut Case) -> Vec<Write> {
        let mut writes = Vec::new();
        for id in std::mem::take(&mut case.course.unsent) {
            match service.submit(&id) {
                Some(submit) if !self.is_held(service, case, submit) => {
                    writes.extend(self.say(service, case, submit));
                }
                Some(_) => case.course.unsent.push(id),
                None => {}
            }
        }
        writes
    }
}

/// The conditions without which nobody gets it, and that lean on the answer of a read.
pub(super) fn judged_by<'s>(service: &'s Service, read: &'s Read) -> impl Iterator<Item = &'s Clause> {
    service.eligibility.iter().filter(|clause| clause.blocks && read.leaning.touches(&clause.rule))
}

/// What the person said to each read by consent.
fn consents(service: &Service, draft: &Draft) -> BTreeMap<String, bool> {
    let said = |read: &Read| Some((read.id.clone(), draft.facts.get(&read.id)?.found != Found::Declined));
    service.reads.iter().filter(|read| read.is_by_consent()).filter_map(said).collect()
}

/// What reads found that left no value: what the person did not agree to stays so, what a register is asked again stays
/// open, and what it knows nothing of is the person's to write.
pub(super) fn unsaid(case: &Case, at: Timestamp) -> Vec<(String, Fact)> {
    let found = |agreed: &bool| if *agreed { Found::Unknown } else { Found::Declined };
    let consents = case.course.consents.iter().map(|(read, agreed)| (read, found(agreed)));
    let awaited = case.course.awaited.iter().map(|(read, awaited)| match awaited {
        Awaited::Register { .. } => (read, Found::Unavailable),
        Awaited::Person => (read, Found::Unknown),
    });
    let unsaid = consents.chain(awaited).filter(|(read, _)| !case.facts.contains_key(*read));
    unsaid.map(|(read, found)| (read.clone(), Fact { asked: Value::Null, found, at })).collect()
}
