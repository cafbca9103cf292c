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
    message::{Message, Parcel, Status, content_hash},
    people::Actor,
    ports::{Call, Write},
    service::{Read, Service},
};

impl Desk {
    /// One message for each read whose answers the person calls wrong. `before`: the answers that a change of the case
    /// replaces; what its owner has heard of them already is not said again.
    pub(super) fn corrections(&self, service: &Service, case: &Case, before: Option<&Answers>) -> Vec<Write> {
        let corrected = |read: &Read| {
            let entries = entries(read, &case.answers);
            let known = before.is_some_and(|before| self::entries(read, before) == entries);
            (!entries.is_empty() && !known).then(|| Write::Send(self.correction(read, case, entries)))
        };
        service.reads.iter().filter(|read| read.dispute.is_some()).filter_map(corrected).collect()
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
        body["register"] = json!(read.call.as_ref().map(|call| &call.register));
        if known {
            body["person"] = json!(user);
        }
        if let Some(why) = why(read, &case.answers) {
            body["note"] = json!(why);
        }
        body["content_hash"] = json!(content_hash(&body));
        let parcel = Parcel::Correction { read: read.id.clone(), body, user, issue: case.reference.to_string() };
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
        let call = self.owner_of(&case, read).unwrap_or_else(super::facts::unnamed);
        let read = read.to_owned();
        let mut writes = Vec::new();
        let what = match outcome {
            Outcome::Accepted(evidence) => Some(What::Disputed { call, read, evidence: evidence.clone() }),
            Outcome::Rejected { reason, evidence } => {
                let (reason, evidence) = (reason.clone(), evidence.clone());
                Some(What::DisputeTurnedDown { call, read, reason, evidence })
            }
            Outcome::LetterSent => None,
            Outcome::Failed { why, may_pass } => {
                if self.tried_later(&mut message, PATIENT, why, *may_pass) {
                    return vec![Write::SaveMessage(message)];
                }
                message.status = Status::Stuck;
                case.stuck = Some(why.clone());
                writes.push(Write::SaveCase(case.clone()));
                Some(What::DisputeStuck { call, read, reason: why.clone() })
            }
        };
        writes.extend(what.map(|what| {
            Write::Record(self.event(&case.owner.code, Some(case.id), &case.service, Actor::Portal, what))
        }));
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
