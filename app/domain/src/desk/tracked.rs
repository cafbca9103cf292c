//! A register asks who looked at a person's data here.

use jiff::Timestamp;

use super::{Desk, DeskError, mandates::Wanted};
use crate::{
    event::{Event, What},
    identifiers::PersonCode,
    mandate::ActAs,
    people::Actor,
    ports::{Call, Evidence, FIND_USAGE, LookFilter},
};

/// What a register wants to know.
#[derive(Debug, Clone)]
pub struct UsageQuery {
    /// Who asks it.
    pub user: PersonCode,
    /// Whose data it is about.
    pub of: PersonCode,
    /// From this moment on.
    pub from: Option<Timestamp>,
    /// Until right before this one.
    pub until: Option<Timestamp>,
    pub offset: u32,
    pub limit: u32,
}

/// The looks at somebody's data, a part of them.
#[derive(Debug)]
pub struct Tracked {
    /// How many there are in all.
    pub total: u64,
    /// The newest first.
    pub events: Vec<Event>,
}

impl Desk {
    /// The looks at somebody's data, for themselves or for who has them in their care. That they were asked for is a look
    /// itself, of which this answer does not tell yet.
    ///
    /// # Errors
    /// `NotFound` when they are somebody else, `MandateUnknown` when no register can tell.
    pub async fn tracked(&self, register: &str, query: &UsageQuery, evidence: &Evidence) -> Result<Tracked, DeskError> {
        if query.of != query.user {
            self.has_in_care(&query.user, &query.of).await?;
        }
        let filter = LookFilter {
            from: query.from,
            until: query.until,
            offset: query.offset,
            ..LookFilter::at(&query.of, query.limit)
        };
        let (total, events) = (self.store.count_looks(&filter).await?, self.store.looks(&filter).await?);
        let what = What::Tracked { call: Call::tracker(register, FIND_USAGE), evidence: evidence.clone() };
        self.record(vec![self.event(&query.of, None, "", Actor::Portal, what)]).await?;
        Ok(Tracked { total, events })
    }

    /// Since when looks are kept: since the first thing that happened here.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn tracked_since(&self) -> Result<Timestamp, DeskError> {
        Ok(self.store.first_event_at().await?.unwrap_or_else(|| self.clock.now()))
    }

    async fn has_in_care(&self, person: &PersonCode, child: &PersonCode) -> Result<(), DeskError> {
        let wanted = Wanted { way: ActAs::Child, service: "", issue: None, anew: true };
        let mandates = self.mandates(person, wanted).await?.ok_or(DeskError::MandateUnknown)?;
        let today = self.clock.today();
        let theirs = |of: Option<&PersonCode>| of == Some(child);
        if mandates.iter().any(|mandate| mandate.holds_on(today) && theirs(mandate.of.person())) {
            return Ok(());
        }
        Err(DeskError::NotFound)
    }
}
