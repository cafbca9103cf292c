//! Officials write notes on a case for each other.

use uuid::Uuid;

use super::{
    Desk, DeskError, Filed, Slip, Unable,
    beside::{LONGEST_WRITING, written},
};
use crate::{
    case::{LONGEST_REASON, Note, Struck},
    event::What,
    identifiers::Reference,
    people::Official,
    ports::{Beside, Committed, Write},
};

impl Desk {
    /// Adds a note. The same slip sent again is the same note.
    ///
    /// # Errors
    /// `NotFound` when the official has no role in its service, `Conflict` when the case is their own.
    pub async fn note(&self, official: &Official, reference: &Reference, slip: Slip) -> Result<Filed, DeskError> {
        let (case, _) = self.at_work(official, reference).await?;
        if case.is_erased() {
            return Ok(Filed::Unable(Unable::Closed));
        }
        let text = match written(&slip.text, LONGEST_WRITING) {
            Ok(text) => text,
            Err(unable) => return Ok(Filed::Unable(unable)),
        };
        let brought = slip.files.clone();
        let files = slip.files.iter().map(|file| file.id).collect();
        let (id, at, by) = (slip.id, self.clock.now(), official.person.clone());
        let note = Note { id, case: case.id, at, by, text, files, struck: None };
        let event = self.event_of(&case, official.into(), What::Noted);
        let mut change = vec![Write::Beside(Beside::Note(note)), Write::Record(event)];
        change.extend(Self::attaching(&case, slip.files));
        if self.store.commit(change).await? == Committed::Yes {
            return Ok(Filed::Done);
        }
        let there = self.store.notes(case.id).await?;
        let same = there.iter().find(|note| note.id == id && note.by.code == official.person.code);
        let Some(same) = same else { return Ok(Filed::Stale) };
        // It was noted before: what came with it once more belongs to nothing.
        self.let_go_of_twins(&brought, &same.files).await?;
        Ok(Filed::Done)
    }

    /// Strikes a note out, with a reason. Struck out twice, the first reason stays.
    ///
    /// # Errors
    /// As [`Desk::note`].
    pub async fn strike_note(
        &self,
        official: &Official,
        reference: &Reference,
        id: Uuid,
        why: &str,
    ) -> Result<Filed, DeskError> {
        let (case, _) = self.at_work(official, reference).await?;
        let reason = match written(why, LONGEST_REASON) {
            Ok(reason) => reason,
            Err(unable) => return Ok(Filed::Unable(unable)),
        };
        let struck = Struck { by: official.person.clone(), at: self.clock.now(), reason };
        let event = self.event_of(&case, official.into(), What::StruckOut);
        let change = vec![Write::Beside(Beside::Strike { case: case.id, id, struck }), Write::Record(event)];
        Ok(match self.store.commit(change).await? {
            Committed::Yes => Filed::Done,
            Committed::Conflict => Filed::Unable(Unable::Over),
        })
    }
}
