//! The broom: drafts that nobody comes back to, and files that belong to nothing any more.

use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

use super::{Desk, DeskError, files::names_file};
use crate::{
    answers::Answers,
    application::Draft,
    event::What,
    people::Actor,
    ports::{Committed, Write},
};

/// A visitor's session is over long before: nobody can come back to the draft.
const VISIT: SignedDuration = SignedDuration::from_hours(48);
/// No upload takes so long: what is still half done was broken off.
pub(super) const UPLOAD: SignedDuration = SignedDuration::from_hours(24);

impl Desk {
    /// Ends a draft of which no case comes; its files go with it.
    pub(super) async fn ending(&self, draft: &Draft) -> Result<Vec<Write>, DeskError> {
        let mut change = vec![Write::EndDraft { id: draft.id, version: draft.version }];
        change.extend(self.leaving(draft.id, &Answers::default()).await?);
        Ok(change)
    }

    /// Lets go of the files of a draft that these answers do not name. A file that comes in meanwhile makes the draft
    /// another version, and the change a conflict.
    pub(super) async fn leaving(&self, draft: Uuid, answers: &Answers) -> Result<Vec<Write>, DeskError> {
        let files = self.store.attachments(draft).await?;
        let left = files.into_iter().filter(|file| !names_file(answers, file.id));
        Ok(left.map(|file| Write::Detach { of: draft, id: file.id }).collect())
    }

    /// Discards up to `limit` drafts of each kind that nobody has touched for too long: of a service, as it declares;
    /// of visitors and at the counter, once the session is long over. How many they were.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn discard_untouched(&self, limit: u32) -> Result<usize, DeskError> {
        let now = self.clock.now();
        let mut old = self.store.untouched_of_visitors(now - VISIT, limit).await?;
        // Of a visit to the counter that nobody ended.
        old.extend(self.store.untouched_at_counter(now - VISIT, limit).await?);
        let library = self.library();
        for bundle in library.bundles() {
            let version = library.version(&bundle.service, &bundle.hash);
            let kept = version.and_then(|version| version.retention.as_ref()?.draft);
            let since = kept.and_then(|kept| now.to_zoned(self.clock.zone()).checked_sub(kept).ok());
            if let Some(since) = since {
                old.extend(self.store.untouched(&bundle.hash, since.timestamp(), limit).await?);
            }
        }
        let mut discarded = 0;
        for draft in old {
            let mut change = self.ending(&draft).await?;
            let event = self.event(draft.matter(), Some(draft.id), &draft.service, Actor::Portal, What::Discarded);
            change.extend([Write::Forget(draft.id), Write::Record(event)]);
            // Whoever came back in this moment goes on.
            discarded += usize::from(self.store.commit(change).await? == Committed::Yes);
        }
        Ok(discarded)
    }

    /// Until when a draft is kept that nobody touches; for ever, when its service says nothing.
    pub(super) fn kept_until(&self, draft: &Draft) -> Option<Timestamp> {
        let library = self.library();
        let kept = library.version(&draft.service, &draft.bundle)?.retention.as_ref()?.draft?;
        Some(draft.updated_at.to_zoned(self.clock.zone()).checked_add(kept).ok()?.timestamp())
    }

    /// Removes the bytes of up to `limit` files that belong to no draft and no case, and what uploads left half done.
    /// How many files they were.
    ///
    /// # Errors
    /// When the store or the place for files fails; what was not removed is tried again.
    pub async fn sweep_files(&self, limit: u32) -> Result<usize, DeskError> {
        let Some(files) = &self.files else { return Ok(0) };
        let now = self.clock.now();
        files.sweep(now - UPLOAD).await?;
        let mut swept = 0;
        let mut trouble = None;
        for id in self.store.leftovers(now, limit).await? {
            match files.remove(id).await {
                Ok(()) => {
                    self.save(vec![Write::Swept(id)]).await?;
                    swept += 1;
                }
                // One that cannot be removed holds up no other.
                Err(error) => trouble = Some(error),
            }
        }
        trouble.map_or(Ok(swept), |error| Err(error.into()))
    }
}
