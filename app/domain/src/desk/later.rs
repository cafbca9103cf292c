//! The resident is not done with a page: looks for an option on it, or leaves it for now.

use std::sync::Arc;

use super::{Desk, DeskError, Errand, Visit, answer::is_asked};
use crate::{
    application::Draft,
    desk::SEEN,
    journey::{Fault, Place, Spot, StepPage, Typed},
    people::Resident,
    service::Service,
};

/// What came of leaving a page.
#[derive(Debug)]
pub enum Kept {
    Yes,
    /// Something else is due first, and nothing was kept.
    Elsewhere(Place),
    /// The same page: other answers were saved since it was shown. Both stand on it, and nothing was kept.
    Changed(Box<StepPage>),
    NotBegun,
}

/// A page that can be answered: the draft with the item that is about to be added, if one is.
struct Open {
    service: Arc<Service>,
    draft: Draft,
    at: Spot,
}

impl Desk {
    /// The page at `spot` once more, with what was typed and what was wrong with it, as when an option is looked for or
    /// a file was not taken in. Nothing is saved.
    ///
    /// # Errors
    /// `NotFound` for an unknown service, step or item, `NotAsked` for inputs that no page of the service has.
    pub async fn again(
        &self,
        resident: &Resident,
        errand: impl Into<Errand<'_>> + Send,
        spot: &Spot,
        typed: &Typed,
        faults: &[Fault],
    ) -> Result<Visit<StepPage>, DeskError> {
        let Open { service, draft, at } = match self.answerable(resident, errand, spot, typed).await? {
            Visit::Here(open) => open,
            Visit::Elsewhere(place) => return Ok(Visit::Elsewhere(place)),
            Visit::NotBegun => return Ok(Visit::NotBegun),
        };
        let page = self.journey(&service, &draft).page(&service, &at, Some(typed), faults);
        let page = self.with_attachments(page.ok_or(DeskError::NotFound)?, &draft).await?;
        // What the person had seen stays what they had seen.
        let seen = if typed.get(SEEN).is_empty() { page.seen } else { typed.get(SEEN).to_owned() };
        Ok(Visit::Here(StepPage { spot: spot.clone(), seen, ..page }))
    }

    /// Keeps what can be read of what was typed, without asking for the rest; the page stays open.
    ///
    /// # Errors
    /// As [`Self::answer`].
    pub async fn keep_for_later(
        &self,
        resident: &Resident,
        errand: impl Into<Errand<'_>> + Send,
        spot: &Spot,
        typed: &Typed,
    ) -> Result<Kept, DeskError> {
        let Open { service, mut draft, at } = match self.answerable(resident, errand, spot, typed).await? {
            Visit::Here(open) => open,
            Visit::Elsewhere(place) => return Ok(Kept::Elsewhere(place)),
            Visit::NotBegun => return Ok(Kept::NotBegun),
        };
        let step = service.step(&at.step).ok_or(DeskError::NotFound)?;
        let before = draft.clone();
        self.take(&service, step, &at, &mut draft, typed);
        let (stored, taken) = (self.journey(&service, &before), self.journey(&service, &draft));
        let (stored_here, taken_here) = (stored.answers_on(step, &at), taken.answers_on(step, &at));
        if !typed.get(SEEN).is_empty() && typed.get(SEEN) != stored.seen(step, &at.items) {
            let page = stored.page(&service, &at, Some(typed), &[]).ok_or(DeskError::NotFound)?;
            if let Some(changed) = page.beside(&stored_here, &taken_here) {
                return Ok(Kept::Changed(Box::new(StepPage { spot: spot.clone(), ..changed })));
            }
        }
        // An item to which nothing was said is not added.
        if stored_here != taken_here {
            self.keep(draft, Vec::new()).await?;
        }
        Ok(Kept::Yes)
    }

    /// The page of questions at `spot`, for somebody who may answer it.
    async fn answerable(
        &self,
        resident: &Resident,
        errand: impl Into<Errand<'_>> + Send,
        spot: &Spot,
        typed: &Typed,
    ) -> Result<Visit<Open>, DeskError> {
        let (service, draft) = self.at_hand(resident, errand).await?;
        let step = service.step(&spot.step).ok_or(DeskError::NotFound)?;
        if typed.names().any(|name| !is_asked(&service, name)) {
            return Err(DeskError::NotAsked);
        }
        let Some(draft) = draft else { return Ok(Visit::NotBegun) };
        let journey = self.journey(&service, &draft);
        if !journey.may_visit(spot) {
            return Ok(Visit::Elsewhere(journey.due()));
        }
        if step.repeat.is_some() && !journey.is_item(step, spot) {
            return Ok(Visit::Elsewhere(Place::At(spot.clone())));
        }
        let added =
            if spot.is_new() { self.with_new_item(&service, &draft, spot) } else { Some((draft, spot.clone())) };
        Ok(match added {
            Some((draft, at)) => Visit::Here(Open { service, draft, at }),
            None => Visit::Elsewhere(Place::At(spot.list())),
        })
    }
}
