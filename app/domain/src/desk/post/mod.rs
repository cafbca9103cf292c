//! Letters by post: who wants them, and the post room.

mod back;
mod room;
mod wish;

pub use back::{NotBack, Returned};
pub use room::{InSack, PostRoomView, SackView, Sent, Settled as SackSettled};
pub use wish::{BySaid, WishView};

use uuid::Uuid;

use super::{Desk, DeskError};
use crate::{
    case::Case,
    identifiers::PersonCode,
    notice::{Notice, POST_CAME_BACK},
    people::Official,
    ports::{Change, PostWrite, Store, StoreError, Write},
    post::{Envelope, POST, Standing},
};

/// What a change puts into inboxes and what therefore waits to be posted: every letter about a case to its applicant, if
/// they want letters by post. Each with its case.
pub(super) async fn to_post(store: &dyn Store, change: &Change) -> Result<Vec<(Envelope, Case)>, StoreError> {
    let mut found = Vec::new();
    for write in change {
        let Write::Notify(notice) = write else { continue };
        let Some(case) = notice.about.case().filter(|_| notice.text != POST_CAME_BACK) else { continue };
        if notice.to.is_visitor() || store.wish(&notice.to).await?.is_none() {
            continue;
        }
        let case = match saved(change, case) {
            Some(case) => Some(case.clone()),
            None => store.case(case).await?,
        };
        if let Some(case) = case.filter(|case| case.owner.code == notice.to) {
            found.push((envelope(notice, &case), case));
        }
    }
    Ok(found)
}

/// The case as the change leaves it.
fn saved(change: &Change, id: Uuid) -> Option<&Case> {
    change.iter().rev().find_map(|write| match write {
        Write::OpenCase(case) | Write::SaveCase(case) if case.id == id => Some(case),
        _ => None,
    })
}

fn envelope(notice: &Notice, case: &Case) -> Envelope {
    let letter = case.course.letters.iter().find(|letter| letter.notice == Some(notice.id));
    Envelope {
        id: notice.id,
        to: notice.to.clone(),
        case: case.id,
        reference: case.reference.clone(),
        service: case.service.clone(),
        letter: letter.map(|letter| letter.number),
        at: notice.at,
        standing: Standing::Waiting,
    }
}

/// The letter as it stands from now on, if it still stands as it was read.
fn settle(envelope: Envelope, standing: Standing) -> Write {
    let (from, sack) = (envelope.standing.word(), envelope.standing.sack());
    Write::Post(PostWrite::Settle { envelope: Envelope { standing, ..envelope }, from, sack })
}

fn in_post_room(official: &Official) -> Result<(), DeskError> {
    if official.roles.iter().any(|role| role == POST) { Ok(()) } else { Err(DeskError::NotFound) }
}

impl Desk {
    /// Whether a letter of the case is still to be posted.
    pub(super) async fn has_post(&self, case: &Case) -> Result<bool, DeskError> {
        Ok(self.store.envelopes_of(case.id).await?.iter().any(|envelope| envelope.standing.is_due()))
    }

    /// That the person wants letters by post goes with the last of their cases that has any content.
    pub(super) async fn unwished(&self, owner: &PersonCode, erased: Uuid) -> Result<Option<Write>, DeskError> {
        if self.store.wish(owner).await?.is_none() || !self.store.drafts(owner).await?.is_empty() {
            return Ok(None);
        }
        let others = self.store.cases_of(owner).await?;
        let last = others.iter().all(|case| case.id == erased || case.is_erased());
        Ok(last.then(|| Write::Post(PostWrite::Unwish(owner.clone()))))
    }
}
