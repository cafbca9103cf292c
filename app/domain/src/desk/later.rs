//! The resident is not done with a page: looks for an option on it, or leaves it for now.

use super::{
    Desk, DeskError, Errand, SEEN, Visit,
    sent::{Open, Sent},
};
use crate::{
    application::Draft,
    journey::{Fault, Place, Spot, StepPage, Typed},
    people::Resident,
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
        let Open { service, draft, at } = match self.sent(resident, errand, spot, typed).await? {
            Sent::Page(open) => open,
            Sent::List(..) => return Ok(Visit::Elsewhere(Place::At(spot.clone()))),
            Sent::Elsewhere(place) => return Ok(Visit::Elsewhere(place)),
            Sent::NotBegun => return Ok(Visit::NotBegun),
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
        let Open { service, mut draft, at } = match self.sent(resident, errand, spot, typed).await? {
            Sent::Page(open) => open,
            Sent::List(..) => return Ok(Kept::Elsewhere(Place::At(spot.clone()))),
            Sent::Elsewhere(place) => return Ok(Kept::Elsewhere(place)),
            Sent::NotBegun => return Ok(Kept::NotBegun),
        };
        let step = service.step(&at.step).ok_or(DeskError::NotFound)?;
        let before = draft.clone();
        self.take(&service, step, &at, &mut draft, typed);
        if let Some(changed) = self.changed(&service, &at, (&before, &draft), typed)? {
            return Ok(Kept::Changed(Box::new(StepPage { spot: spot.clone(), ..changed })));
        }
        let on_page = |draft: &Draft| self.journey(&service, draft).answers_on(step, &at);
        // An item to which nothing was said is not added.
        if on_page(&before) != on_page(&draft) {
            self.keep(draft, Vec::new()).await?;
        }
        Ok(Kept::Yes)
    }
}
