//! The worker delivers what the outbox holds. A retry is never a second act at the neighbour's.

use std::time::Duration;

use jiff::{SignedDuration, Span, Timestamp};
use serde_json::Value as Json;
use uuid::Uuid;

use super::{Desk, DeskError};
use crate::{
    case::Case,
    event::What,
    message::{Message, Parcel, Status},
    people::Actor,
    ports::{Call, Committed, Evidence, Letter, Tell, Told, Write},
    service::{Retry, Submit},
};

/// Nobody else takes a leased message before this has passed; longer than any try may last.
const LEASE: SignedDuration = SignedDuration::from_secs(90);

/// No call to a register may last longer, else a second worker would send the same meanwhile.
pub const LONGEST_TRY: Duration = Duration::from_secs(75);

/// A case that changes under the worker's hands is read again this often before the next lease tries anew.
pub(super) const TRIES: usize = 5;

/// Letters, and that a register is wrong, are tried as patiently as a register that is out of order for a night.
pub(super) const PATIENT: Retry = Retry { first: Duration::from_secs(10), factor: 3, max: 10 };

/// How long the owner of a register may take to record that its answer is wrong.
const TIMEOUT: Duration = Duration::from_secs(30);

/// How one try ended.
pub(super) enum Outcome {
    Accepted(Evidence),
    /// The register tells later what it decides.
    TakenIn(Evidence),
    Rejected {
        reason: String,
        evidence: Evidence,
    },
    Failed {
        why: String,
        may_pass: bool,
    },
    /// Not sent, as the way was shut; no try was spent.
    Held {
        until: Timestamp,
        why: String,
    },
    LetterSent,
}

impl Desk {
    /// Takes up to `limit` messages that are due.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn lease(&self, limit: u32) -> Result<Vec<Message>, DeskError> {
        let now = self.clock.now();
        Ok(self.store.lease(now, now + LEASE, limit, &self.registers.busy()).await?)
    }

    /// Tries one leased message and saves what came of it.
    ///
    /// # Errors
    /// When the store fails; the lease runs out and the message is tried again.
    pub async fn deliver(&self, message: Message) -> Result<(), DeskError> {
        let Some(id) = message.case else { return self.deliver_letter(message).await };
        let case = self.store.case(id).await?.ok_or(DeskError::NotFound)?;
        if let Parcel::Read { read, .. } = &message.parcel {
            let read = read.clone();
            return self.ask_for_case(message, case, &read).await;
        }
        let outcome = self.attempt(&message, &case).await;
        for _ in 0..TRIES {
            let case = self.store.case(id).await?.ok_or(DeskError::NotFound)?;
            let change = self.after(&message, case, &outcome);
            if self.store.commit(change).await? == Committed::Yes {
                return Ok(());
            }
        }
        Err(DeskError::Stale)
    }

    /// A letter that belongs to no case: what becomes of it changes nothing but itself.
    async fn deliver_letter(&self, mut message: Message) -> Result<(), DeskError> {
        message.tries += 1;
        match self.post(&message).await {
            Outcome::Failed { why, may_pass } => {
                if !self.tried_later(&mut message, PATIENT, &why, may_pass) {
                    message.status = Status::Stuck;
                }
            }
            _ => message = done(message),
        }
        self.save(vec![Write::SaveMessage(message)]).await
    }

    async fn post(&self, message: &Message) -> Outcome {
        let Parcel::Letter { address, language, reference, news } = &message.parcel else {
            return Outcome::Failed { why: "a message to a register belongs to no case".into(), may_pass: false };
        };
        let letter = Letter {
            to: address.clone(),
            language: language.clone(),
            reference: reference.clone(),
            news: news.clone(),
            message_id: message.trace,
        };
        match self.mailer.send(&letter).await {
            Ok(()) => Outcome::LetterSent,
            Err(failure) => Outcome::Failed { why: failure.detail, may_pass: failure.may_pass },
        }
    }

    async fn attempt(&self, message: &Message, case: &Case) -> Outcome {
        match &message.parcel {
            Parcel::Letter { .. } | Parcel::Read { .. } => self.post(message).await,
            Parcel::Register { submit, body, user, represented, issue } => {
                let Some(submit) = self.declared(case, submit) else {
                    return Outcome::Failed {
                        why: format!("the service no longer declares the submit {submit}"),
                        may_pass: false,
                    };
                };
                let how = (submit.timeout, submit.evidence);
                self.tell(message.trace, submit.call.clone(), body, (user, represented, issue), how).await
            }
            Parcel::Correction { read, body, user, represented, issue } => match self.owner_of(case, read) {
                Some(call) => self.tell(message.trace, call, body, (user, represented, issue), (TIMEOUT, None)).await,
                None => {
                    let why = format!("the service no longer declares how to dispute the read {read}");
                    Outcome::Failed { why, may_pass: false }
                }
            },
        }
    }

    async fn tell(
        &self,
        trace: Uuid,
        call: Call,
        body: &Json,
        (user, represented, issue): (&str, &Option<String>, &str),
        (timeout, evidence): (Duration, Option<Span>),
    ) -> Outcome {
        let user = Some(user.to_owned()).filter(|user| !user.is_empty());
        let (represented, issue) = (represented.clone(), Some(issue.to_owned()));
        let kept_until = self.evidence_until(evidence);
        let tell = Tell { call, body: body.clone(), trace, user, represented, issue, timeout, kept_until };
        match self.registers.tell(&tell).await {
            Ok(Told::Accepted { evidence, .. }) => Outcome::Accepted(evidence),
            Ok(Told::Received { evidence }) => Outcome::TakenIn(evidence),
            Ok(Told::Rejected { reason, evidence }) => Outcome::Rejected { reason, evidence },
            Ok(Told::Held { until, why }) => Outcome::Held { until, why },
            Err(failure) => Outcome::Failed {
                why: format!("{}: {}", failure.trouble, failure.detail),
                may_pass: failure.trouble.may_pass(),
            },
        }
    }

    /// Everything to be saved after a try.
    fn after(&self, message: &Message, case: Case, outcome: &Outcome) -> Vec<Write> {
        let mut message = message.clone();
        // What was not sent was not tried.
        message.tries += u32::from(!matches!(outcome, Outcome::Held { .. }));
        if let Parcel::Correction { read, .. } = &message.parcel {
            let read = read.clone();
            return self.after_correction(message, case, &read, outcome);
        }
        match outcome {
            Outcome::LetterSent => vec![Write::SaveMessage(done(message))],
            Outcome::Accepted(evidence) => self.accepted(message, case, evidence),
            Outcome::TakenIn(evidence) => self.taken_in(message, case, evidence),
            Outcome::Held { until, why } => vec![Write::SaveMessage(self.held(message, *until, why))],
            Outcome::Rejected { reason, evidence } => self.rejected(message, case, reason, evidence),
            Outcome::Failed { why, may_pass } => self.failed(message, case, why, *may_pass),
        }
    }

    /// It waits until the way is open again; not all of them come back in the same moment.
    pub(super) fn held(&self, mut message: Message, until: Timestamp, why: &str) -> Message {
        let chance = (self.ids.reference_bits() & 0xff) as i64;
        message.due_at = until.max(self.clock.now()) + SignedDuration::from_millis(chance * 8);
        message.last_trouble = Some(format!("held: {why}"));
        message
    }

    pub(super) fn accepted(&self, message: Message, case: Case, evidence: &Evidence) -> Vec<Write> {
        let mut writes = Vec::new();
        if let Some(submit) = self.submit_of(&message, &case) {
            let what = What::Told { call: submit.call.clone(), submit: submit.id.clone(), evidence: evidence.clone() };
            writes.push(Write::Record(self.event(case.matter(), Some(case.id), &case.service, Actor::Portal, what)));
            writes.extend(self.move_on(case, submit.when.clone(), submit.on_accept.clone()));
        }
        writes.push(Write::SaveMessage(done(message)));
        writes
    }

    pub(super) fn rejected(
        &self,
        mut message: Message,
        mut case: Case,
        reason: &str,
        evidence: &Evidence,
    ) -> Vec<Write> {
        let mut writes = Vec::new();
        let mut way_on = None;
        if let Some(submit) = self.submit_of(&message, &case) {
            let what = What::TurnedDown {
                call: submit.call.clone(),
                submit: submit.id.clone(),
                reason: reason.into(),
                evidence: evidence.clone(),
            };
            writes.push(Write::Record(self.event(case.matter(), Some(case.id), &case.service, Actor::Portal, what)));
            // Of what was said again, the case has long gone on; somebody has to know that the register holds to the first.
            let again = case.course.told.get(&submit.id).is_some_and(|told| told.again > 0);
            let stands = !again || submit.when.contains(&case.state);
            way_on = submit.on_reject.clone().filter(|_| stands).map(|state| (submit.when.clone(), state));
        }
        match way_on {
            Some((when, state)) => {
                writes.extend(self.move_on(case, when, Some(state)));
                writes.push(Write::SaveMessage(done(message)));
            }
            None => {
                message.status = Status::Stuck;
                // Told apart from troubles by its first word, as those are from each other.
                message.last_trouble = Some(format!("rejected: {reason}"));
                case.stick(&format!("rejected: {reason}"), &message.key);
                writes.push(Write::SaveCase(case));
                writes.push(Write::SaveMessage(message));
            }
        }
        writes
    }

    fn failed(&self, mut message: Message, case: Case, why: &str, may_pass: bool) -> Vec<Write> {
        let retry = self.submit_of(&message, &case).map_or(PATIENT, |submit| submit.retry);
        match self.tried_later(&mut message, retry, why, may_pass) {
            true => vec![Write::SaveMessage(message)],
            false => self.stuck(message, case, why),
        }
    }

    /// Whether the message is to be tried again; it knows when, then.
    pub(super) fn tried_later(&self, message: &mut Message, retry: Retry, why: &str, may_pass: bool) -> bool {
        message.last_trouble = Some(why.into());
        let chance = (self.ids.reference_bits() & 0xff) as u8;
        let pause = retry.pause(message.tries, chance).filter(|_| may_pass);
        if let Some(pause) = pause {
            message.due_at = self.clock.now() + SignedDuration::try_from(pause).unwrap_or(LEASE);
        }
        pause.is_some()
    }

    /// Given up: an official has to act. A letter that cannot be sent holds up no case: the inbox has the notice.
    fn stuck(&self, mut message: Message, case: Case, reason: &str) -> Vec<Write> {
        message.status = Status::Stuck;
        message.last_trouble = Some(reason.into());
        let mut writes = Vec::new();
        if let Some(submit) = self.submit_of(&message, &case) {
            let what = What::Stuck { call: submit.call.clone(), submit: submit.id.clone(), reason: reason.into() };
            writes.push(Write::Record(self.event(case.matter(), Some(case.id), &case.service, Actor::Portal, what)));
            writes.extend(self.give_up(case, &submit, (&message.key, reason)));
        }
        writes.push(Write::SaveMessage(message));
        writes
    }

    /// The case goes to `to`, if it is still where the message was sent from.
    pub(super) fn move_on(&self, mut case: Case, from: Vec<String>, to: Option<String>) -> Vec<Write> {
        let Some(to) = to.filter(|_| from.contains(&case.state)) else { return Vec::new() };
        let Ok(service) = self.service_of(&case) else { return Vec::new() };
        let what = What::Moved { from: case.state.clone(), to: to.clone() };
        let moved = self.event(case.matter(), Some(case.id), &case.service, Actor::Portal, what);
        case.state = to;
        let entered = self.enter(&service, &mut case);
        let mut writes = vec![Write::SaveCase(case), Write::Record(moved)];
        writes.extend(entered);
        writes
    }

    pub(super) fn submit_of(&self, message: &Message, case: &Case) -> Option<Submit> {
        if let Parcel::Register { submit, .. } = &message.parcel { self.declared(case, submit) } else { None }
    }

    /// The operation to which a parcel of the case goes.
    pub(super) fn call_of(&self, case: &Case, parcel: &Parcel) -> Option<Call> {
        match parcel {
            Parcel::Register { submit, .. } => self.declared(case, submit).map(|submit| submit.call),
            Parcel::Correction { read, .. } => self.owner_of(case, read),
            Parcel::Read { read, .. } => Some(self.service_of(case).ok()?.read_called(read)?.call.clone()),
            Parcel::Letter { .. } => None,
        }
    }

    fn declared(&self, case: &Case, submit: &str) -> Option<Submit> {
        self.service_of(case).ok()?.submit(submit).cloned()
    }
}

pub(super) fn done(mut message: Message) -> Message {
    message.status = Status::Done;
    message.last_trouble = None;
    message
}
