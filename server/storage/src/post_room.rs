//! The post room, kept in this database: which write is which statement, and what is read.

use async_trait::async_trait;
use domain::{
    identifiers::PersonCode,
    ports::{PostRoom, PostWrite, StoreError},
    post::{Envelope, Pile, Sack, Wish},
};
use jiff::Timestamp;
use uuid::Uuid;

use crate::{Database, envelopes, post_wishes, query::Kind, sacks, work::Step};

pub(crate) fn step(kind: Kind, write: &PostWrite) -> Step {
    match write {
        PostWrite::Wish(wish) => post_wishes::wish(kind, wish),
        PostWrite::Unwish(person) => post_wishes::unwish(kind, person),
        PostWrite::Wait(envelope) => envelopes::wait(kind, envelope),
        PostWrite::Pack(sack) => sacks::pack(kind, sack),
        PostWrite::Settle { envelope, from, sack } => envelopes::settle(kind, envelope, from, *sack),
        PostWrite::SettleSack(sack) => sacks::settle(kind, sack),
    }
}

#[async_trait]
impl PostRoom for Database {
    async fn wish(&self, of: &PersonCode) -> Result<Option<Wish>, StoreError> {
        Ok(post_wishes::one(self, of).await?)
    }

    async fn envelopes_waiting(
        &self,
        after: Option<(Timestamp, Uuid)>,
        limit: u32,
    ) -> Result<Vec<Envelope>, StoreError> {
        Ok(envelopes::waiting(self, after, limit).await?)
    }

    async fn envelopes_in(&self, sack: Uuid) -> Result<Vec<Envelope>, StoreError> {
        Ok(envelopes::in_sack(self, sack).await?)
    }

    async fn envelopes_of(&self, case: Uuid) -> Result<Vec<Envelope>, StoreError> {
        Ok(envelopes::of_case(self, case).await?)
    }

    async fn envelopes_to(&self, person: &PersonCode) -> Result<Vec<Envelope>, StoreError> {
        Ok(envelopes::to_person(self, person).await?)
    }

    async fn sack(&self, id: Uuid) -> Result<Option<Sack>, StoreError> {
        Ok(sacks::one(self, id).await?)
    }

    async fn sacks_open(&self, limit: u32) -> Result<Vec<Sack>, StoreError> {
        Ok(sacks::open(self, limit).await?)
    }

    async fn pile(&self) -> Result<Pile, StoreError> {
        Ok(envelopes::pile(self).await?)
    }
}
