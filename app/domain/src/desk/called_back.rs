//! A register calls back: what it decided about a message that it had taken in. Or it never does.

use serde_json::Value as Json;

use super::{Desk, DeskError, deliver::TRIES, time::LATER};
use crate::{
    calendar::{LastDay, due},
    case::Case,
    event::What,
    message::{Decided, Message, Parcel, Status},
    people::Actor,
    ports::{Change, Committed, Evidence, StoreError, Write},
    service::{Answering, Submit},
};

/// What a register says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CallBack {
    /// The key under which it got the message.
    pub key: String,
    /// The hash of the content that it decided about, if it names it.
    pub content_hash: Option<String>,
    pub accepted: bool,
    /// Why not.
    pub reason: Option<String>,
}

/// What became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Heard {
    /// The case has gone on.
    Taken,
    /// It was told before.
    Already,
    /// The case no longer waited for it; it is kept in its history.
    TooLate,
    /// This register never got a message with this key from us.
    Unknown,
    /// It was told otherwise before.
    OtherDecision,
    /// It is about other content than was sent.
    OtherContent,
}

impl Desk {
    /// The register has it and decides later; it is waited for as long as the service says.
    pub(super) fn taken_in(&self, mut message: Message, case: Case, evidence: &Evidence) -> Vec<Write> {
        let submit = self.submit_of(&message, &case);
        let Some((submit, Answering::Later(within))) = submit.map(|submit| (submit.clone(), submit.answer)) else {
            return self.accepted(message, case, evidence);
        };
        let what = What::TakenIn { call: submit.call, submit: submit.id, evidence: evidence.clone() };
        let event = self.event_of(&case, Actor::Portal, what);
        let (calendar, zone) = (self.clock.calendar(), self.clock.zone());
        message.due_at = due(self.clock.now(), within, LastDay::Rolls, calendar, &zone);
        (message.status, message.last_trouble) = (Status::Awaiting, None);
        vec![Write::Record(event), Write::SaveMessage(message)]
    }

    /// Takes what a register, by its name in the configuration, decided. Told twice, the first time counts; told before
    /// we have saved that it took the message in, it counts all the same.
    ///
    /// # Errors
    /// `Stale` when the case changes all the time; the register calls once more.
    pub async fn called_back(&self, register: &str, said: &CallBack, evidence: &Evidence) -> Result<Heard, DeskError> {
        for _ in 0..TRIES {
            let Some((message, case, submit)) = self.decided_about(register, said).await? else {
                return Ok(Heard::Unknown);
            };
            let hash = message.body().and_then(|body| body["content_hash"].as_str());
            if said.content_hash.is_some() && said.content_hash.as_deref() != hash {
                return Ok(Heard::OtherContent);
            }
            if let Some(before) = told_before(&message) {
                return Ok(if before == said.accepted { Heard::Already } else { Heard::OtherDecision });
            }
            let (heard, change) = self.decision(message, case, &submit, said, evidence).await?;
            if self.store.commit(change).await? == Committed::Yes {
                return Ok(heard);
            }
        }
        Err(DeskError::Stale)
    }

    /// The message that the register means, the one that still waits first.
    async fn decided_about(
        &self,
        register: &str,
        said: &CallBack,
    ) -> Result<Option<(Message, Case, Submit)>, StoreError> {
        let mut found = None;
        for message in self.store.messages_about(&said.key).await? {
            let theirs = message.call.as_ref().is_some_and(|call| call.register == register);
            let (true, Some(id)) = (theirs && matches!(message.parcel, Parcel::Register { .. }), message.case) else {
                continue;
            };
            let Some(case) = self.store.case(id).await? else { continue };
            let submit = self.submit_of(&message, &case).filter(|submit| submit.answer != Answering::AtOnce);
            let Some(submit) = submit else { continue };
            if found.is_none() || told_before(&message).is_none() {
                found = Some((message, case, submit));
            }
        }
        Ok(found)
    }

    async fn decision(
        &self,
        mut message: Message,
        mut case: Case,
        submit: &Submit,
        said: &CallBack,
        evidence: &Evidence,
    ) -> Result<(Heard, Change), StoreError> {
        let (accepted, reason) = (said.accepted, said.reason.clone());
        message.decided = Some(Decided { accepted, reason: reason.clone(), at: self.clock.now() });
        let waits = submit.when.contains(&case.state) && message.status != Status::Cancelled;
        if !waits {
            let (call, submit) = (submit.call.clone(), submit.id.clone());
            let what = What::TooLate { call, submit, accepted, evidence: evidence.clone() };
            let told = Write::Record(self.event_of(&case, Actor::Portal, what));
            let mut change = vec![told];
            if message.status != Status::Cancelled {
                change.extend(self.unstuck(&mut case, &message).await?.then_some(Write::SaveCase(case)));
                message.status = Status::Done;
            }
            change.push(Write::SaveMessage(message));
            return Ok((Heard::TooLate, change));
        }
        let freed = self.unstuck(&mut case, &message).await?;
        let free = case.clone();
        let mut change = match accepted {
            true => self.accepted(message, case, evidence),
            false => self.rejected(message, case, reason.as_deref().unwrap_or("no reason given"), evidence),
        };
        // Where nothing moves the case on, it still has to lose its mark.
        if freed && !change.iter().any(|write| matches!(write, Write::SaveCase(_))) {
            change.push(Write::SaveCase(free));
        }
        Ok((Heard::Taken, change))
    }

    /// Takes the mark of being stuck off the case, if `message` was the only reason for it; whether it did.
    pub(super) async fn unstuck(&self, case: &mut Case, message: &Message) -> Result<bool, StoreError> {
        let others = self.store.messages_of(case.id).await?;
        // A letter that cannot be sent holds up no case.
        let holds =
            |message: &Message| message.status == Status::Stuck && !matches!(message.parcel, Parcel::Letter { .. });
        let other = others.iter().any(|other| holds(other) && other.key != message.key);
        if !holds(message) || case.stuck.is_none() || other {
            return Ok(false);
        }
        // What was given up and is done by now is no reason; what was taken back still is.
        let still = |key: &String| others.iter().any(|other| other.key == *key && other.status == Status::Cancelled);
        case.course.stuck_for.retain(still);
        Ok(case.release(&message.key))
    }

    /// Where a case goes when a register gave no answer, or none that helps: as the service says, or it is stuck.
    pub(super) fn give_up(&self, mut case: Case, submit: &Submit, (key, reason): (&str, &str)) -> Vec<Write> {
        match &submit.on_give_up {
            Some(to) if submit.when.contains(&case.state) => self.move_on(case, submit.when.clone(), Some(to.clone())),
            _ => {
                case.stick(reason, key);
                vec![Write::SaveCase(case)]
            }
        }
    }

    /// Gives up to `limit` registers up that have not called back in time; how many. A message with which that cannot be
    /// done is told to the operator and looked at later.
    pub(super) async fn without_answer(&self, limit: u32) -> Result<usize, DeskError> {
        let mut given_up = 0;
        for message in self.store.unanswered(self.clock.now(), limit).await? {
            let mut later = message.clone();
            match self.give_answer_up(message).await {
                Ok(done) => given_up += usize::from(done),
                Err(error) => {
                    tracing::error!(trace = %later.trace, error = error.chain(), "a silent register could not be given up");
                    later.due_at = self.clock.now() + LATER;
                    // Whoever was faster has dealt with it.
                    self.store.commit(vec![Write::SaveMessage(later)]).await?;
                }
            }
        }
        Ok(given_up)
    }

    async fn give_answer_up(&self, mut message: Message) -> Result<bool, DeskError> {
        let case = match message.case {
            Some(id) => self.store.case(id).await?,
            None => None,
        };
        let mut change = Vec::new();
        let why = "silent: the register has not answered in time";
        if let Some((case, submit)) = case.and_then(|case| Some((case.clone(), self.submit_of(&message, &case)?))) {
            let what = What::NoAnswer { call: submit.call.clone(), submit: submit.id.clone() };
            change.push(Write::Record(self.event_of(&case, Actor::Portal, what)));
            // A case that went elsewhere meanwhile does not wait for the answer.
            if submit.when.contains(&case.state) {
                change.extend(self.give_up(case, &submit, (&message.key, why)));
            }
        }
        (message.status, message.last_trouble) = (Status::Stuck, Some(why.into()));
        change.push(Write::SaveMessage(message));
        Ok(self.store.commit(change).await? == Committed::Yes)
    }
}

/// What is known of the register's decision.
fn told_before(message: &Message) -> Option<bool> {
    match (&message.decided, message.status) {
        (Some(decided), _) => Some(decided.accepted),
        // It was accepted as it was told.
        (None, Status::Done) => Some(true),
        (None, _) => None,
    }
}

impl CallBack {
    /// Reads `key`, `outcome` (`accepted` or `rejected`), and maybe `reason` and `content_hash`.
    ///
    /// # Errors
    /// The part that is missing or of another kind.
    pub fn read(body: &Json) -> Result<Self, &'static str> {
        let text = |part: &str, most: usize| match &body[part] {
            Json::Null => Ok(None),
            Json::String(text) if !text.trim().is_empty() && text.chars().count() <= most => Ok(Some(text.clone())),
            _ => Err(()),
        };
        let key = text("key", 500).ok().flatten().ok_or("key")?;
        let accepted = match body["outcome"].as_str() {
            Some("accepted") => true,
            Some("rejected") => false,
            _ => return Err("outcome"),
        };
        let reason = text("reason", crate::case::LONGEST_REASON).map_err(|()| "reason")?;
        if !accepted && reason.is_none() {
            return Err("reason");
        }
        let content_hash = text("content_hash", 200).map_err(|()| "content_hash")?;
        Ok(Self { key, content_hash, accepted, reason })
    }
}
