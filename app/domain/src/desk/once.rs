//! Asking once only: what a register has answered in a session is used again by services with the same purpose.

use jiff::{Span, Timestamp};

use super::{
    Desk, DeskError,
    facts::{Said, why},
};
use crate::{
    application::{Draft, Found},
    event::What,
    ports::Write,
    remembered::{LONGEST, Remembered, SessionKey, question},
    rules::Value,
    service::{Read, Service},
};

impl Desk {
    /// What a register has said in this session to the same question, about the same people and for the same purpose;
    /// none when it is too old for this read, or does not hold all that the read needs.
    pub(super) async fn said_before(
        &self,
        service: &Service,
        read: &Read,
        draft: &Draft,
        asked: &Value,
        session: Option<&SessionKey>,
    ) -> Option<Said> {
        let question = question(read, asked, &draft.owner, draft.represented.as_ref())?;
        let now = self.clock.now();
        // A store that fails has nothing to tell: the register is asked.
        let kept = self.store.remembered(session?, &question, now).await.ok()??;
        if read.fresh.is_zero() || now.duration_since(kept.at) > read.fresh {
            return None;
        }
        let value = read.answer(&kept.answer)?;
        let (call, id, evidence, since) = (read.call.clone(), read.id.clone(), kept.evidence, kept.at);
        let what = What::Reused { call, read: id, evidence, since, why: why(service, read) };
        Some(Said { found: Found::Known(value), at: since, what })
    }

    /// Keeps what registers have just answered, as far as other services may use it. What cannot be kept is asked again.
    pub(super) async fn remember(&self, session: &SessionKey, draft: &Draft, all: &[(&Read, Value, Said)]) {
        let kept = |(read, asked, said): &(&Read, Value, Said)| {
            let (Found::Known(value), What::Asked { evidence, .. }) = (&said.found, &said.what) else { return None };
            let question = question(read, asked, &draft.owner, draft.represented.as_ref())?;
            let answer = value.to_json();
            let until = said.at.checked_add(read.fresh).ok()?;
            let fits = !read.fresh.is_zero() && answer.to_string().len() <= LONGEST;
            fits.then(|| Remembered { question, answer, evidence: evidence.clone(), at: said.at, until })
        };
        let change: Vec<Write> =
            all.iter().filter_map(kept).map(|answer| Write::Remember(session.clone(), answer)).collect();
        if !change.is_empty() {
            self.store.commit(change).await.ok();
        }
    }

    /// Until when the content of an exchange that takes place now is kept.
    pub(super) fn evidence_until(&self, kept: Option<Span>) -> Option<Timestamp> {
        Some(self.clock.now().to_zoned(self.clock.zone()).checked_add(kept?).ok()?.timestamp())
    }

    /// Removes up to `limit` answers that were kept for sessions, contents of exchanges and batches of officials whose time
    /// is over; how many.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn expire(&self, limit: u32) -> Result<u64, DeskError> {
        Ok(self.store.expire(self.clock.now(), limit).await?)
    }
}
