//! An operator has a hand in a message: sends it again, mends it, or takes it back.

use jiff::Timestamp;
use serde_json::Value as Json;
use uuid::Uuid;

use super::{Desk, DeskError, MessageView, exchange::name_of};
use crate::{
    case::{Case, reason},
    event::What,
    message::{Message, Parcel, Status, Unfit, hashed, mended},
    people::Official,
    ports::{Change, Committed, StoreError, Write},
    rights::Done,
};

/// What came of an operator's act.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Settled {
    Done,
    Refused(Unsettled),
    /// The message is not the one that the operator saw, or is being sent at this moment.
    Stale,
}

/// Why an act was not done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unsettled {
    /// The message is where this cannot be done any more.
    Over,
    ReasonMissing,
    ReasonTooLong,
    Unfit(Unfit),
    /// It tells of what is not for this official's eyes.
    Withheld,
}

impl Desk {
    /// Sends a message again at once, with its tries forgotten, if it is still at `version`.
    ///
    /// # Errors
    /// As [`Desk::message_view`].
    pub async fn resend_message(&self, official: &Official, trace: Uuid, version: i64) -> Result<Settled, DeskError> {
        let MessageView { message, case, .. } = self.message_view(official, trace).await?;
        if message.version != version {
            return Ok(Settled::Stale);
        }
        if !matches!(message.status, Status::Stuck | Status::Waiting) {
            return Ok(Settled::Refused(Unsettled::Over));
        }
        let told = self.told(official, &message, case.as_ref().map(|(case, _)| (case, What::Resent)), "resent");
        let mut change = self.freed(case.map(|(case, _)| case), &message).await?;
        change.push(told);
        change.push(Write::SettleMessage(again(message, self.clock.now()), self.clock.now()));
        self.settled(change).await
    }

    /// Puts other values into the content of a message and sends it again. `typed` holds them by their pointers; the
    /// shape stays.
    ///
    /// The register gets a new hash with it. The key stays, so that a register which has the earlier content says so
    /// instead of doing the act twice; only where it has said that it turned the message down, the act is a new one.
    ///
    /// # Errors
    /// As [`Desk::message_view`].
    pub async fn mend_message(
        &self,
        official: &Official,
        trace: Uuid,
        version: i64,
        typed: &[(String, String)],
        why: Option<String>,
    ) -> Result<Settled, DeskError> {
        let view = self.message_view(official, trace).await?;
        let mends = view.mends();
        let MessageView { mut message, case, .. } = view;
        if message.version != version {
            return Ok(Settled::Stale);
        }
        if !matches!(message.status, Status::Stuck | Status::Waiting) {
            return Ok(Settled::Refused(Unsettled::Over));
        }
        let why = match said(why) {
            Ok(why) => why,
            Err(refused) => return Ok(Settled::Refused(refused)),
        };
        let Some(body) = message.body() else { return Ok(Settled::Refused(Unsettled::Over)) };
        let (next, parts) = match mended(body, &mends, typed) {
            Ok(next) => next,
            Err(unfit) => return Ok(Settled::Refused(Unsettled::Unfit(unfit))),
        };
        let refused = message.status == Status::Stuck
            && message.last_trouble.as_deref().is_some_and(|trouble| trouble.starts_with("rejected:"));
        let key = message.act().filter(|_| refused).map(|key| format!("{key}/{}", message.version + 1));
        put(&mut message, hashed(next, key));
        let what = What::Mended { message: name_of(&message).into(), parts, reason: why };
        let told = self.told(official, &message, case.as_ref().map(|(case, _)| (case, what)), "mended");
        let mut change = self.freed(case.map(|(case, _)| case), &message).await?;
        change.push(told);
        change.push(Write::SettleMessage(again(message, self.clock.now()), self.clock.now()));
        self.settled(change).await
    }

    /// Takes a message back, with a reason. The case goes where the service says when a message is given up; else it
    /// stands with those that need somebody.
    ///
    /// # Errors
    /// As [`Desk::message_view`].
    pub async fn cancel_message(
        &self,
        official: &Official,
        trace: Uuid,
        version: i64,
        why: Option<String>,
    ) -> Result<Settled, DeskError> {
        let MessageView { mut message, case, .. } = self.message_view(official, trace).await?;
        if message.version != version {
            return Ok(Settled::Stale);
        }
        let open = matches!(message.status, Status::Stuck | Status::Waiting | Status::Awaiting);
        if !open || !message.can_be_taken_back() {
            return Ok(Settled::Refused(Unsettled::Over));
        }
        let why = match said(why) {
            Ok(why) => why,
            Err(refused) => return Ok(Settled::Refused(refused)),
        };
        let mut change = Vec::new();
        if let Some((mut case, _)) = case {
            let what = What::Cancelled { message: name_of(&message).into(), reason: why.clone() };
            change.push(Write::Record(self.event_of(&case, official.into(), what)));
            self.unstuck(&mut case, &message).await?;
            match self.submit_of(&message, &case) {
                // A register that never heard of the case need not hear how it ended.
                Some(submit) => {
                    case.course.sent.remove(&submit.id);
                    let waits = submit.when.contains(&case.state);
                    let reason = format!("cancelled: {why}");
                    change.extend(match waits {
                        true => self.give_up(case, &submit, (&message.key, &reason)),
                        false => vec![Write::SaveCase(case)],
                    });
                }
                None => {
                    // Its owner has not heard of it: said once more, it is sent once more.
                    if let Parcel::Correction { read, .. } = &message.parcel {
                        case.course.corrected.remove(read);
                    }
                    change.push(Write::SaveCase(case));
                }
            }
        } else {
            change.push(self.told(official, &message, None, "cancelled"));
        }
        message.last_trouble = Some(format!("cancelled: {why}"));
        message.status = Status::Cancelled;
        change.push(Write::SettleMessage(message, self.clock.now()));
        self.settled(change).await
    }

    /// The line that tells of an act: in the story of its case, or in the administrators' log where it has none.
    fn told(&self, official: &Official, message: &Message, of: Option<(&Case, What)>, act: &str) -> Write {
        match of {
            Some((case, what)) => Write::Record(self.event_of(case, official.into(), what)),
            None => {
                let done = Done::Message { trace: message.trace, act: act.into() };
                Write::Administer(self.deed(Some(&official.person), done))
            }
        }
    }

    /// The case without its mark of being stuck, if this message was the only reason for it.
    async fn freed(&self, case: Option<Case>, message: &Message) -> Result<Change, StoreError> {
        let Some(mut case) = case else { return Ok(Vec::new()) };
        let before = case.clone();
        self.unstuck(&mut case, message).await?;
        case.ask_again(Some(&message.key));
        Ok(if case != before { vec![Write::SaveCase(case)] } else { Vec::new() })
    }

    async fn settled(&self, change: Change) -> Result<Settled, DeskError> {
        Ok(if self.store.commit(change).await? == Committed::Yes { Settled::Done } else { Settled::Stale })
    }
}

fn again(mut message: Message, now: Timestamp) -> Message {
    (message.status, message.tries, message.due_at) = (Status::Waiting, 0, now);
    message.decided = None;
    message
}

fn put(message: &mut Message, next: Json) {
    if let Parcel::Register { body, .. } | Parcel::Correction { body, .. } = &mut message.parcel {
        *body = next;
    }
}

/// The reason, which nobody leaves out.
pub(super) fn said(why: Option<String>) -> Result<String, Unsettled> {
    match reason(why) {
        Ok(Some(why)) => Ok(why),
        Ok(None) => Err(Unsettled::ReasonMissing),
        Err(_) => Err(Unsettled::ReasonTooLong),
    }
}
