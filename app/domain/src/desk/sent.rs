//! A page that a resident sends back: what it is about, and whether its answers are still those that were seen.

use std::sync::Arc;

use super::{Desk, DeskError, Errand, SEEN, answer::is_asked};
use crate::{
    application::Draft,
    journey::{Place, Spot, StepPage, Typed},
    people::Resident,
    service::Service,
};

/// What a page that was sent is about.
pub(super) enum Sent {
    /// Questions that the person may answer.
    Page(Open),
    /// The list of a group's items.
    List(Arc<Service>, Draft),
    /// Something else is due first.
    Elsewhere(Place),
    NotBegun,
}

/// A page that can be answered: the draft with the item that is about to be added, if one is.
pub(super) struct Open {
    pub(super) service: Arc<Service>,
    pub(super) draft: Draft,
    /// Where the page's questions are; of an item that is about to be added, its own place.
    pub(super) at: Spot,
}

impl Desk {
    /// What the page at `spot`, sent with `typed`, is about.
    ///
    /// # Errors
    /// `NotFound` for an unknown service or step, `NotAsked` for inputs that no page of the service has.
    pub(super) async fn sent(
        &self,
        resident: &Resident,
        errand: impl Into<Errand<'_>> + Send,
        spot: &Spot,
        typed: &Typed,
    ) -> Result<Sent, DeskError> {
        let (service, draft) = self.at_hand(resident, errand).await?;
        let step = service.step(&spot.step).ok_or(DeskError::NotFound)?;
        if typed.names().any(|name| !is_asked(&service, name)) {
            return Err(DeskError::NotAsked);
        }
        let Some(draft) = draft else { return Ok(Sent::NotBegun) };
        let journey = self.journey(&service, &draft);
        if !journey.may_visit(spot) {
            return Ok(Sent::Elsewhere(journey.due()));
        }
        if step.repeat.is_some() && !journey.is_item(step, spot) {
            return Ok(Sent::List(service, draft));
        }
        let added =
            if spot.is_new() { self.with_new_item(&service, &draft, spot) } else { Some((draft, spot.clone())) };
        Ok(match added {
            Some((draft, at)) => Sent::Page(Open { service, draft, at }),
            None => Sent::Elsewhere(Place::At(spot.list())),
        })
    }

    /// The page at `at` with both versions of its answers, when others than `taken` has were saved since it was shown.
    pub(super) fn changed(
        &self,
        service: &Arc<Service>,
        at: &Spot,
        (before, taken): (&Draft, &Draft),
        typed: &Typed,
    ) -> Result<Option<StepPage>, DeskError> {
        let step = service.step(&at.step).ok_or(DeskError::NotFound)?;
        let (stored, taken) = (self.journey(service, before), self.journey(service, taken));
        if typed.get(SEEN).is_empty() || typed.get(SEEN) == stored.seen(step, &at.items) {
            return Ok(None);
        }
        let page = stored.page(service, at, Some(typed), &[]).ok_or(DeskError::NotFound)?;
        Ok(page.beside(&stored.answers_on(step, at), &taken.answers_on(step, at)))
    }
}
