//! A register tells of an event at once. It is what its feed would tell, and is not told twice.

use serde_json::Value as Json;

use super::{Desk, DeskError, feeds::Page};
use crate::ports::{Call, Committed, Evidence};

/// Somebody who applies in the same moment may be faster so often.
const TRIES: usize = 3;

/// What became of an event.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct ToldOf {
    /// Whether any service in force hears this feed of this register.
    pub heard: bool,
    /// Offers made; none for an event that was told before.
    pub offers: usize,
    /// Why it could not be read.
    pub unread: Option<&'static str>,
}

impl Desk {
    /// Takes an event that `register` tells, as if its `feed` had told it. The feed's cursor stays where it is: when it
    /// comes to the event, that is known already.
    ///
    /// # Errors
    /// `Stale` when somebody was faster all the time; the register tells once more.
    pub async fn told_of(
        &self,
        register: &str,
        feed: &str,
        event: &Json,
        evidence: &Evidence,
    ) -> Result<ToldOf, DeskError> {
        let call = Call { register: register.into(), operation: feed.into() };
        let page = Page { events: vec![event.clone()], cursor: String::new(), evidence: evidence.clone() };
        let mut told = ToldOf::default();
        for service in self.all_in_force() {
            for offering in service.offerings.iter().filter(|offering| offering.feed == call) {
                told.heard = true;
                let mut left = TRIES;
                let (offers, unread) = loop {
                    let mut change = Vec::new();
                    let heard = self.hear(&service, offering, &call, &page, &mut change).await?;
                    if self.store.commit(change).await? == Committed::Yes {
                        break heard;
                    }
                    left -= 1;
                    if left == 0 {
                        return Err(DeskError::Stale);
                    }
                };
                told.offers += offers;
                told.unread = told.unread.or(unread.first().copied());
            }
        }
        Ok(told)
    }
}
