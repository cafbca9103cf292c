//! The store as the Desk sees it: whatever saves a case also says where it is found and what it raises, in the same change.

use std::{ops::Deref, sync::Arc};

use arc_swap::ArcSwap;
use jiff::{Timestamp, civil::Date};
use uuid::Uuid;

use super::{Desk, DeskError, post::to_post, tallies};
use crate::{
    case::Case,
    event::{Event, What},
    filing::{self, Filed, IndexKey},
    people::Actor,
    ports::{Change, Clock, Committed, Ids, PostWrite, Store, StoreError, Write},
    service::Library,
    sheet::Sheet,
    tally::Tally,
};

/// Stands before the store: no verb can save a case and forget its shelves and words, or tell somebody something and forget
/// the post.
pub(super) struct Filing {
    store: Arc<dyn Store>,
    library: Arc<ArcSwap<Library>>,
    clock: Arc<dyn Clock>,
    ids: Arc<dyn Ids>,
    key: Option<IndexKey>,
}

impl Deref for Filing {
    type Target = dyn Store;

    fn deref(&self) -> &Self::Target {
        &*self.store
    }
}

impl Filing {
    pub(super) fn new(
        store: Arc<dyn Store>,
        library: Arc<ArcSwap<Library>>,
        clock: Arc<dyn Clock>,
        ids: Arc<dyn Ids>,
    ) -> Self {
        Self { store, library, clock, ids, key: None }
    }

    pub(super) fn index(&mut self, key: IndexKey) {
        self.key = Some(key);
    }

    pub(super) fn key(&self) -> Option<&IndexKey> {
        self.key.as_ref()
    }

    /// Saves all of `change`, with what follows from it for the lists in which its cases stand.
    pub(super) async fn commit(&self, change: Change) -> Result<Committed, StoreError> {
        let mut filed = Change::with_capacity(change.len() + 2);
        let (mut by, mut tallies) = (Uuid::nil(), Vec::new());
        for mut write in change {
            if let Write::Tally { by: whose, tallies: raised } = write {
                by = whose;
                tallies.extend(raised);
                continue;
            }
            let is_new = matches!(write, Write::OpenCase(_));
            let filing = match &mut write {
                Write::OpenCase(case) | Write::SaveCase(case) => {
                    by = case.id;
                    tallies.extend(is_new.then(|| tallies::filed(case, self.date(case.submitted_at))));
                    tallies.extend(self.settled(case));
                    self.file(case)
                }
                _ => None,
            };
            filed.push(write);
            filed.extend(filing.map(Write::File));
        }
        for (envelope, case) in to_post(&*self.store, &filed).await? {
            filed.push(Write::Record(self.to_be_posted(&case)));
            filed.push(Write::Post(PostWrite::Wait(envelope)));
        }
        if !tallies.is_empty() {
            // At the end and in one order: changes that raise the same numbers wait shortly, and never for each other.
            tallies.sort_unstable();
            filed.push(Write::Tally { by, tallies });
        }
        self.store.commit(filed).await
    }

    /// What is told in an inbox is posted, too, where the person wants that: no verb can forget it.
    fn to_be_posted(&self, case: &Case) -> Event {
        let (at, matter) = (self.clock.now(), case.matter());
        Event {
            id: self.ids.uuid(at),
            at,
            about: matter.about.clone(),
            applicant: matter.applicant.cloned(),
            represented: matter.represented.cloned(),
            case: Some(case.id),
            service: case.service.clone(),
            actor: Actor::Portal,
            what: What::ToPost,
        }
    }

    /// What a case raises that is settled now.
    fn settled(&self, case: &mut Case) -> Vec<Tally> {
        let library = self.library.load();
        let Some(service) = library.version_or_in_force(&case.service, &case.bundle, self.clock.today()) else {
            return Vec::new();
        };
        tallies::settled(service, case, self.clock.now(), |at| self.date(at))
    }

    fn date(&self, at: Timestamp) -> Date {
        at.to_zoned(self.clock.zone()).date()
    }

    /// A case of a service that nobody knows any more stays where it is.
    fn file(&self, case: &mut Case) -> Option<filing::Filing> {
        let library = self.library.load();
        let service = library.version_or_in_force(&case.service, &case.bundle, self.clock.today())?;
        let filed = self.date(case.submitted_at);
        let now = self.clock.wall();
        let place = {
            let sheet = Sheet::of_case(service, case, now.date(), filed).at(now);
            Filed::new(service, case, &sheet, self.key.as_ref())
        };
        Some(filing::Filing::of(case, place))
    }
}

impl Desk {
    /// Files up to `limit` cases that were saved before there were shelves and words; how many it looked at.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn file_unfiled(&self, limit: u32) -> Result<usize, DeskError> {
        let cases = self.store.unfiled(limit).await?;
        let number = cases.len();
        for case in cases {
            // Whoever was faster has filed it.
            self.store.commit(vec![Write::SaveCase(case)]).await?;
        }
        Ok(number)
    }
}
