//! The port to the post room: who wants letters by post, and the letters that go there.

use async_trait::async_trait;
use jiff::Timestamp;
use uuid::Uuid;

use super::StoreError;
use crate::{
    identifiers::PersonCode,
    post::{Envelope, Pile, Sack, Wish},
};

/// One write to the post room.
#[derive(Debug, Clone)]
pub enum PostWrite {
    /// The person wants letters by post from now on, or at another address.
    Wish(Wish),
    /// The person wants none any more; gone twice is gone.
    Unwish(PersonCode),
    /// A letter waits; its id must be new.
    Wait(Envelope),
    /// A new sack.
    Pack(Sack),
    /// A letter stands otherwise; it must still stand as `from` says, and in the same sack.
    Settle { envelope: Envelope, from: &'static str, sack: Option<Uuid> },
    /// A sack that was open is not any more.
    SettleSack(Sack),
}

/// Where the house keeps it.
#[async_trait]
pub trait PostRoom: Send + Sync {
    /// Whether the person wants letters by post.
    async fn wish(&self, of: &PersonCode) -> Result<Option<Wish>, StoreError>;
    /// Up to `limit` letters that wait, the oldest first, behind `after`.
    async fn envelopes_waiting(
        &self,
        after: Option<(Timestamp, Uuid)>,
        limit: u32,
    ) -> Result<Vec<Envelope>, StoreError>;
    /// All letters of a sack, also when it is posted, the oldest first.
    async fn envelopes_in(&self, sack: Uuid) -> Result<Vec<Envelope>, StoreError>;
    /// All letters of a case, the oldest first.
    async fn envelopes_of(&self, case: Uuid) -> Result<Vec<Envelope>, StoreError>;
    /// The letters to a person that wait.
    async fn envelopes_to(&self, person: &PersonCode) -> Result<Vec<Envelope>, StoreError>;
    async fn sack(&self, id: Uuid) -> Result<Option<Sack>, StoreError>;
    /// Up to `limit` sacks that are open, the oldest first.
    async fn sacks_open(&self, limit: u32) -> Result<Vec<Sack>, StoreError>;
    /// How much is to be posted: what waits, and what is printed and not posted.
    async fn pile(&self) -> Result<Pile, StoreError>;
}
