//! The post room, in the store in memory.

use async_trait::async_trait;
use jiff::Timestamp;
use uuid::Uuid;

use super::{store::Memory, tables::Tables};
use crate::{
    identifiers::PersonCode,
    ports::{PostRoom, PostWrite, StoreError},
    post::{Envelope, Pile, Sack, Standing, Wish},
};

impl Tables {
    /// Whether the write fits what is there.
    pub(super) fn write_post(&mut self, write: PostWrite) -> bool {
        match write {
            PostWrite::Wish(wish) => {
                self.wishes.retain(|other| other.person != wish.person);
                self.wishes.push(wish);
                true
            }
            PostWrite::Unwish(person) => {
                self.wishes.retain(|wish| wish.person != person);
                true
            }
            PostWrite::Wait(envelope) => {
                let taken = self.envelopes.iter().any(|other| other.id == envelope.id);
                self.envelopes.push(envelope);
                !taken
            }
            PostWrite::Pack(sack) => {
                let taken = self.sacks.iter().any(|other| other.id == sack.id);
                self.sacks.push(sack);
                !taken
            }
            PostWrite::Settle { envelope, from, sack } => {
                let stands = |other: &&mut Envelope| {
                    other.id == envelope.id && other.standing.word() == from && other.standing.sack() == sack
                };
                self.envelopes.iter_mut().find(stands).map(|other| *other = envelope.clone()).is_some()
            }
            PostWrite::SettleSack(sack) => {
                let open = |other: &&mut Sack| other.id == sack.id && other.standing.is_open();
                self.sacks.iter_mut().find(open).map(|other| *other = sack.clone()).is_some()
            }
        }
    }
}

impl Memory {
    fn envelopes(&self, wanted: impl Fn(&Envelope) -> bool) -> Vec<Envelope> {
        let mut found = self.tables().envelopes;
        found.retain(wanted);
        found.sort_by_key(|envelope| (envelope.at, envelope.id));
        found
    }
}

#[async_trait]
impl PostRoom for Memory {
    async fn wish(&self, of: &PersonCode) -> Result<Option<Wish>, StoreError> {
        Ok(self.tables().wishes.into_iter().find(|wish| wish.person == *of))
    }

    async fn envelopes_waiting(
        &self,
        after: Option<(Timestamp, Uuid)>,
        limit: u32,
    ) -> Result<Vec<Envelope>, StoreError> {
        let behind = |envelope: &Envelope| after.is_none_or(|after| (envelope.at, envelope.id) > after);
        let mut found = self.envelopes(|envelope| envelope.standing == Standing::Waiting && behind(envelope));
        found.truncate(limit as usize);
        Ok(found)
    }

    async fn envelopes_in(&self, sack: Uuid) -> Result<Vec<Envelope>, StoreError> {
        Ok(self.envelopes(|envelope| envelope.standing.sack() == Some(sack)))
    }

    async fn envelopes_of(&self, case: Uuid) -> Result<Vec<Envelope>, StoreError> {
        Ok(self.envelopes(|envelope| envelope.case == case))
    }

    async fn envelopes_to(&self, person: &PersonCode) -> Result<Vec<Envelope>, StoreError> {
        Ok(self.envelopes(|envelope| envelope.to == *person && envelope.standing == Standing::Waiting))
    }

    async fn sack(&self, id: Uuid) -> Result<Option<Sack>, StoreError> {
        Ok(self.tables().sacks.into_iter().find(|sack| sack.id == id))
    }

    async fn sacks_open(&self, limit: u32) -> Result<Vec<Sack>, StoreError> {
        Ok(self.tables().sacks.into_iter().filter(|sack| sack.standing.is_open()).take(limit as usize).collect())
    }

    async fn pile(&self) -> Result<Pile, StoreError> {
        let due = self.envelopes(|envelope| envelope.standing.is_due());
        Ok(Pile { number: due.len() as u64, oldest: due.first().map(|envelope| envelope.at) })
    }
}
