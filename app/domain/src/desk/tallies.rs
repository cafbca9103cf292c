//! What is raised beside a change: how far applications come, what is filed, what becomes of it.

use jiff::{Timestamp, civil::Date};

use super::{Desk, figures::is_open};
use crate::{
    application::Draft,
    case::Case,
    journey::{Journey, Place},
    ports::Write,
    service::Service,
    tally::{Counted, Page, Reached, Tally},
};

/// The longest time to a decision that is told apart, in days.
const LONGEST: i32 = 1000;

impl Desk {
    /// The draft comes to where its person goes next; what it raises is saved in the same change. A draft that changes or
    /// renews a case is not counted: its pages are filled in already.
    pub(super) fn comes_to(&self, service: &Service, draft: &mut Draft, next: &Place) -> Option<Write> {
        let page = page_of(&self.journey(service, draft), next);
        let tallies = self.reaches(service, draft, Some(page));
        (!tallies.is_empty()).then_some(Write::Tally { by: draft.id, tallies })
    }

    /// A draft that is begun, whose next page nobody knows yet.
    pub(super) fn begins(&self, service: &Service, draft: &mut Draft) -> Option<Write> {
        let tallies = self.reaches(service, draft, None);
        (!tallies.is_empty()).then_some(Write::Tally { by: draft.id, tallies })
    }

    /// The draft becomes a case: it leaves the last page.
    pub(super) fn is_filed(&self, service: &Service, draft: &mut Draft) -> Option<Write> {
        let mut tallies = self.reaches(service, draft, Some(Page::Check));
        let left = draft.reached.leave().filter(|_| draft.amends.is_none());
        tallies.extend(left.map(|what| self.of_draft(draft, &draft.bundle, what)));
        (!tallies.is_empty()).then_some(Write::Tally { by: draft.id, tallies })
    }

    fn reaches(&self, service: &Service, draft: &mut Draft, page: Option<Page>) -> Vec<Tally> {
        if draft.amends.is_some() {
            return Vec::new();
        }
        let mut tallies = Vec::new();
        if draft.reached.bundle != draft.bundle {
            // It goes on under another version, and did not stop in this one.
            let before = std::mem::take(&mut draft.reached);
            tallies.extend(before.leave().map(|what| self.of_draft(draft, &before.bundle, what)));
            draft.reached = Reached { bundle: draft.bundle.clone(), pages: Vec::new() };
        }
        let behind = if draft.reached.pages.is_empty() { done(service, draft) } else { Vec::new() };
        for page in behind.into_iter().chain(page) {
            let raised = draft.reached.come_to(page);
            tallies.extend(raised.into_iter().map(|what| self.of_draft(draft, &draft.bundle, what)));
        }
        tallies
    }

    fn of_draft(&self, draft: &Draft, bundle: &str, what: Counted) -> Tally {
        let day = draft.created_at.to_zoned(self.clock.zone()).date();
        Tally { service: draft.service.clone(), day, bundle: bundle.to_owned(), what }
    }
}

/// The start, and the pages that are done already: of a draft that was begun before anybody counted, or with answers that
/// somebody else gave.
fn done(service: &Service, draft: &Draft) -> Vec<Page> {
    let is_done = |page: &Page| match page {
        Page::Step(id) => draft.done.contains(id),
        _ => false,
    };
    std::iter::once(Page::Start).chain(Page::all(service).into_iter().filter(is_done)).collect()
}

fn page_of(journey: &Journey<'_>, place: &Place) -> Page {
    let step = match place {
        Place::At(spot) => journey.position(&spot.step),
        // The question stands before the first step that needs the answer.
        Place::Consent(read) => journey.closed_from(read),
        Place::Check => return Page::Check,
        Place::NotEligible => return Page::NotEligible,
    };
    journey.service.steps.get(step).map_or(Page::Check, |step| Page::Step(step.id.clone()))
}

/// What a case raises that is filed.
pub(super) fn filed(case: &Case, day: Date) -> Tally {
    Tally { service: case.service.clone(), day, bundle: case.bundle.clone(), what: Counted::Filed }
}

/// What a case raises that is settled for the first time, and notes that it did. `date` says on which day a moment is.
pub(super) fn settled(
    service: &Service,
    case: &mut Case,
    now: Timestamp,
    date: impl Fn(Timestamp) -> Date,
) -> Vec<Tally> {
    if case.course.tallied || case.is_erased() || is_open(service, &case.state) {
        return Vec::new();
    }
    case.course.tallied = true;
    let decided = case.decision.as_ref().map(|decision| decision.at);
    let day = date(decided.or(case.course.entered_at).unwrap_or(now));
    let tally = |what| Tally { service: case.service.clone(), day, bundle: case.bundle.clone(), what };
    let days = |at| date(case.submitted_at).until(date(at)).map_or(0, |span| span.get_days()).clamp(0, LONGEST);
    let took = decided.map(|at| tally(Counted::Took(days(at).unsigned_abs())));
    std::iter::once(tally(Counted::Outcome(case.state.clone()))).chain(took).collect()
}
