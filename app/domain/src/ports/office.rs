//! What the officials' room keeps beside the cases, and who works there.

use std::{collections::BTreeMap, sync::Arc};

use async_trait::async_trait;
use jiff::{Timestamp, civil::Date};
use uuid::Uuid;

use super::{CaseFilter, StoreError};
use crate::{
    case::Case,
    identifiers::PersonCode,
    office::{Absence, Batch, Outcome, Word},
    people::Person,
    rights,
};

/// Who may work on cases: the list of the configuration, as it is at this moment.
pub trait Roster: Send + Sync {
    /// Every line of it. What administrators have changed comes on top.
    fn officials(&self) -> Arc<rights::Roster>;
}

/// Where nobody works.
#[derive(Debug, Clone, Copy, Default)]
pub struct Nobody;

impl Roster for Nobody {
    fn officials(&self) -> Arc<rights::Roster> {
        Arc::default()
    }
}

/// One write of the officials' room.
#[derive(Debug, Clone)]
pub enum OfficeWrite {
    /// Somebody with a role has signed in: their name as it is now. Who is known keeps their id.
    Meet(Uuid, Person, Timestamp),
    Away(Absence),
    /// The absence with this id is over, or was a mistake; it must be of this person.
    Back(Uuid, PersonCode),
    Tell(Word),
    /// All that an official has been told until a moment is read.
    ReadWords(PersonCode, Timestamp),
    /// A new batch; older ones of the same official from before a moment go.
    Plan(Batch, Timestamp),
    /// A batch is confirmed, with one reason for all; nobody may have done so before.
    BeginBatch(Uuid, Option<String>, Timestamp),
    /// One row of a batch was tried; nobody may have tried it before.
    Tried {
        batch: Uuid,
        case: Uuid,
        outcome: Outcome,
    },
    /// What officials told each other about a case is gone.
    Hush(Uuid),
}

/// What the officials' room keeps.
#[async_trait]
pub trait OfficeStore: Send + Sync {
    /// Everybody with a role who has ever signed in.
    async fn people_met(&self) -> Result<Vec<(Uuid, Person)>, StoreError>;
    /// Absences that are not over on a day, the first to end first.
    async fn absences(&self, day: Date) -> Result<Vec<Absence>, StoreError>;
    /// How many cases of a service in some states each official handles.
    async fn loads(&self, service: &str, states: &[String]) -> Result<BTreeMap<PersonCode, u64>, StoreError>;
    /// The cases of a queue that nobody handles, in its order. `needs` is not looked at.
    async fn free_cases(&self, filter: &CaseFilter) -> Result<Vec<Case>, StoreError>;
    /// The cases of a queue that this official handles, the oldest first. `needs` and `order` are not looked at.
    async fn cases_in_hand(&self, filter: &CaseFilter, of: &PersonCode) -> Result<Vec<Case>, StoreError>;
    /// What an official was told, the newest first, at most `limit`.
    async fn words_to(&self, to: &PersonCode, limit: u32) -> Result<Vec<Word>, StoreError>;
    /// How much of it they have not read, service by service.
    async fn words_unread(&self, to: &PersonCode) -> Result<BTreeMap<String, u64>, StoreError>;
    async fn batch(&self, id: Uuid) -> Result<Option<Batch>, StoreError>;
}
