//! The owner of a register is told what a person calls wrong, once the application is submitted.

use serde_json::{Value as Json, json};

use super::{
    Desk,
    deliver::{Outcome, PATIENT, done},
};
use crate::{
    answers::{Answers, Source},
    case::Case,
    event::What,
    mandate::Represented,
    message::{Message, Parcel, Status, content_hash},
    people::Actor,
    ports::{Call, Write},
    service::{Read, Service},
};

impl Desk {
    /// One message for each read whose answers the person calls wrong. What its owner has heard already is not said
    /// again; while others have to confirm the case, nobody hears of it.
    pub(super) fn corrections(&self, service: &Service, case: &mut Case) -> Vec<Write> {
        if service.sign.as_ref().is_some_and(|sign| sign.wait_in == case.state) {
            return Vec::new();
        }
        let mut writes = Vec::new();
        for read in service.reads.iter().filter(|read| read.dispute.is_some()) {
            let entries = entries(read, &case.answers);
            if entries.is_empty() {
                case.course.corrected.remove(&read.id);
                continue;
            }
            let content = content_hash(&json!(entries));
            if case.course.corrected.insert(read.id.clone(), content.clone()) != Some(content) {
                writes.push(Write::Send(self.correction(read, case, entries)));
            }
        }
        writes
    }

    fn correction(&self, read: &Read, case: &Case, entries: Vec<Json>) -> Message {
        // The first time the case and the read; what a change of the case brings is another act.
        let key = match case.course.revisions.len() {
            0 => format!("{}/{}", case.id, read.id),
            change => format!("{}/{}/{change}", case.id, read.id),
        };
        let known = !case.owner.is_visitor();
        let user = if known { case.owner.code.as_str().to_owned() } else { String::new() };
        let mut body = json!({ "key": key, "case": case.reference, "entries": entries });
        body["register"] = json!(read.call.register);
        if known {
            body["person"] = json!(user);
        }
        if let Some(why) = why(read, &case.answers) {
            body["note"] = json!(why);
        }
        body["content_hash"] = json!(content_hash(&body));
        let represented = case.represented.as_ref().and_then(Represented::party);
        let issue = case.reference.to_string();
        let parcel = Parcel::Correction { read: read.id.clone(), body, user, represented, issue };
        self.message(case, format!("correction/{key}"), parcel, self.clock.now())
    }

    /// The call by which the owner of a read's register hears of it.
    pub(super) fn owner_of(&self, case: &Case, read: &str) -> Option<Call> {
        self.service_of(case).ok()?.read_called(read)?.dispute.clone()
    }

    /// Everything to be saved after a try. A register that will not hear of it has answered, and the case goes on; one
    /// that could not be reached needs an official.
    pub(super) fn after_correction(
        &self,
        mut message: Message,
        mut case: Case,
        read: &str,
        outcome: &Outcome,
    ) -> Vec<Write> {
        let call = self.owner_of(&case, read);
        let read = read.to_owned();
        let mut writes = Vec::new();
        let what = match outcome {
            Outcome::Accepted(evidence) | Outcome::TakenIn(evidence) => {
                call.map(|call| What::Disputed { call, read, evidence: evidence.clone() })
            }
            Outcome::Rejected { reason, evidence } => {
                let (reason, evidence) = (reason.clone(), evidence.clone());
                call.map(|call| What::DisputeTurnedDown { call, read, reason, evidence })
            }
            Outcome::LetterSent => None,
            Outcome::Held { until, why } => return vec![Write::SaveMessage(self.held(message, *until, why))],
            Outcome::Failed { why, may_pass } => {
                if self.tried_later(&mut message, PATIENT, why, *may_pass) {
                    return vec![Write::SaveMessage(message)];
                }
                message.status = Status::Stuck;
                case.stick(why, &message.key);
                writes.push(Write::SaveCase(case.clone()));
                call.map(|call| What::DisputeStuck { call, read, reason: why.clone() })
            }
        };
        writes.extend(
            what.map(|what| {
                Write::Record(self.event(case.matter(), Some(case.id), &case.service, Actor::Portal, what))
            }),
        );
        let stuck = message.status == Status::Stuck;
        writes.push(Write::SaveMessage(if stuck { message } else { done(message) }));
        writes
    }
}

/// What a register said and what is declared instead, by its own names for the parts of its answer.
fn entries(read: &Read, answers: &Answers) -> Vec<Json> {
    let entry = |(field, part): &(String, String)| {
        let answer = answers.get(field).filter(|answer| matches!(answer.source, Source::Disputed { .. }))?;
        let said = answer.differs_from()?;
        Some(json!({ "field": part, "said": said.to_json(), "declared": answer.value.to_json() }))
    };
    read.fill.iter().filter_map(entry).collect()
}

/// The person's explanation, which is the same for all answers of a read.
fn why(read: &Read, answers: &Answers) -> Option<String> {
    read.fill.iter().find_map(|(field, _)| answers.get(field)?.why().map(str::to_owned))
}
