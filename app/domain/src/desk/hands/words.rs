//! What officials are told of the cases that they get and lose: their own inbox in the admin view.

use jiff::Timestamp;

use super::super::{Desk, DeskError, works_on};
use crate::{
    case::Case,
    office::{Told, Word},
    people::{Official, Person},
    ports::{OfficeWrite, Write},
};

/// How many the inbox shows.
const SHOWN: u32 = 200;

impl Desk {
    /// What an official was told, the newest first, of services on which they still work.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn words(&self, official: &Official) -> Result<Vec<Word>, DeskError> {
        let mut words = self.store.words_to(&official.person.code, SHOWN).await?;
        words.retain(|word| self.still_works_on(official, &word.service));
        Ok(words)
    }

    /// How much of it they have not read.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn words_unread(&self, official: &Official) -> Result<u64, DeskError> {
        let unread = self.store.words_unread(&official.person.code).await?;
        Ok(unread.iter().filter(|(service, _)| self.still_works_on(official, service)).map(|(_, number)| number).sum())
    }

    /// Whether an official works on a service, in any version.
    fn still_works_on(&self, official: &Official, service: &str) -> bool {
        self.library().versions(service).any(|version| works_on(official, version))
    }

    /// They have read all that they were told until a moment.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn read_words(&self, official: &Official, until: Timestamp) -> Result<(), DeskError> {
        self.save(vec![Write::Office(OfficeWrite::ReadWords(official.person.code.clone(), until))]).await
    }

    pub(in crate::desk) fn word(
        &self,
        case: &Case,
        to: &Person,
        told: Told,
        note: Option<String>,
        now: Timestamp,
    ) -> Write {
        Write::Office(OfficeWrite::Tell(Word {
            id: self.ids.uuid(now),
            to: to.code.clone(),
            case: case.id,
            reference: case.reference.clone(),
            service: case.service.clone(),
            told,
            note,
            at: now,
            read_at: None,
        }))
    }
}
