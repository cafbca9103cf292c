//! The post brings a letter back: the official who handles the case hears of it, and the person reads it in the portal.

use super::{super::deliver::TRIES, Desk, DeskError, in_post_room, settle};
use crate::{
    event::What,
    identifiers::Reference,
    notice::POST_CAME_BACK,
    office::Told,
    people::Official,
    ports::{Committed, Write},
    post::{CameBackFor, Envelope, Standing},
};

/// What an official reads from an envelope that came back, as it was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Returned {
    /// The reference, and behind a stroke the number of the letter: `7KQ4-M2XH-9/2`.
    pub mark: String,
    pub why: String,
}

/// Why it was not noted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotBack {
    /// No letter of that mark was posted and has not come back.
    Mark,
    /// It was not said why.
    Why,
}

impl Envelope {
    /// What stands on paper, by which a letter that comes back is found: the reference and the place among all letters of
    /// the case, which `all` are.
    pub fn mark(&self, all: &[Self]) -> String {
        let place = all.iter().position(|other| other.id == self.id).map_or(1, |at| at + 1);
        format!("{}/{place}", self.reference)
    }
}

impl Desk {
    /// What stands on the paper of a letter, see [`Envelope::mark`].
    ///
    /// # Errors
    /// When the store fails.
    pub async fn mark_of(&self, envelope: &Envelope) -> Result<String, DeskError> {
        Ok(envelope.mark(&self.store.envelopes_of(envelope.case).await?))
    }

    /// A letter came back.
    ///
    /// # Errors
    /// `NotFound` for anybody without the role of the post room; `Stale` when the case changes all the time.
    pub async fn came_back(
        &self,
        official: &Official,
        returned: &Returned,
    ) -> Result<Result<Reference, Vec<NotBack>>, DeskError> {
        in_post_room(official)?;
        let why = CameBackFor::of(&returned.why);
        for _ in 0..TRIES {
            let found = self.posted_as(&returned.mark).await?;
            let (envelope, why) = match (found, why) {
                (Some(found), Some(why)) => (found, why),
                (found, why) => {
                    let wrong = [found.is_none().then_some(NotBack::Mark), why.is_none().then_some(NotBack::Why)];
                    return Ok(Err(wrong.into_iter().flatten().collect()));
                }
            };
            let Standing::Posted { sack, address, day } = envelope.standing.clone() else { continue };
            let mut case = self.store.case(envelope.case).await?.ok_or(DeskError::NotFound)?;
            let (service, now) = (self.service_of(&case)?, self.clock.now());
            let event = self.event_of(&case, official.into(), What::PostCameBack { why });
            let mut change = self.tell_in_words(&service, &mut case, POST_CAME_BACK, "");
            // Where nobody handles it any more, whoever decided.
            let decided = case.decision.as_ref().map(|decision| &decision.by);
            let told = case.assignee.as_ref().or(decided);
            change.extend(told.map(|to| self.word(&case, to, Told::PostCameBack, None, now)));
            let reference = case.reference.clone();
            let back = self.clock.today();
            change
                .extend([Write::Record(event), settle(envelope, Standing::CameBack { sack, address, day, back, why })]);
            if self.store.commit(change).await? == Committed::Yes {
                return Ok(Ok(reference));
            }
        }
        Err(DeskError::Stale)
    }

    /// The letter of this mark that was posted; of a reference alone, the last one.
    async fn posted_as(&self, mark: &str) -> Result<Option<Envelope>, DeskError> {
        let mark = mark.trim();
        let (reference, place) = mark.split_once('/').unwrap_or((mark, ""));
        let Ok(reference) = reference.trim().parse::<Reference>() else { return Ok(None) };
        let Some(case) = self.store.case_by_reference(&reference).await? else { return Ok(None) };
        let all = self.store.envelopes_of(case.id).await?;
        let is_posted = |envelope: &&Envelope| matches!(envelope.standing, Standing::Posted { .. });
        Ok(match place.trim() {
            "" => all.iter().rev().find(is_posted).cloned(),
            place => {
                let at = place.parse::<usize>().ok().and_then(|place| place.checked_sub(1));
                at.and_then(|at| all.get(at)).filter(is_posted).cloned()
            }
        })
    }
}
