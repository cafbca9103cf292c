//! The items of a repeated group: added, copied, taken away.

use super::{Answered, Desk, DeskError};
use crate::{
    answers::{Answers, Item},
    application::Draft,
    journey::{Fault, Place, Spot, Typed},
    service::{Service, Step},
    sheet::Within,
};

/// What a person does to a list of items.
enum Act {
    Remove(u32),
    Copy(u32),
    GoOn,
}

impl Act {
    /// Each row has buttons of its own; the page has the one that goes on.
    fn of(typed: &Typed) -> Self {
        let id = |name: &str| typed.get(name).parse().ok();
        match (id("remove"), id("copy")) {
            (Some(id), _) => Self::Remove(id),
            (None, Some(id)) => Self::Copy(id),
            (None, None) => Self::GoOn,
        }
    }
}

impl Desk {
    /// The draft with one more empty item in the list of `spot`, and where that item is; `None` when the list is full.
    pub(super) fn with_new_item(&self, service: &Service, draft: &Draft, spot: &Spot) -> Option<(Draft, Spot)> {
        let repeat = service.step(&spot.step)?.repeat.as_ref().filter(|_| draft.is_wide_open())?;
        let mut draft = draft.clone();
        let list = spot.list();
        let around = answers_at(service, &mut draft.answers, outer(service, &spot.step), &list.items)?;
        if around.items(&repeat.id).len() >= repeat.max as usize {
            return None;
        }
        let id = around.add_item(&repeat.id, Answers::default());
        Some((draft, list.item(id)))
    }

    /// Does what a button of a list's page says.
    pub(super) async fn arrange(
        &self,
        service: &std::sync::Arc<Service>,
        mut draft: Draft,
        spot: &Spot,
        typed: &Typed,
    ) -> Result<Answered, DeskError> {
        let step = service.step(&spot.step).ok_or(DeskError::NotFound)?;
        let repeat = step.repeat.as_ref().ok_or(DeskError::NotFound)?;
        let wide_open = draft.is_wide_open();
        let around = answers_at(service, &mut draft.answers, outer(service, &step.id), &spot.items);
        let around = around.ok_or(DeskError::NotFound)?;
        let count = around.items(&repeat.id).len();
        let act = if wide_open { Act::of(typed) } else { Act::GoOn };
        match act {
            Act::Remove(id) => {
                // Taken away twice is taken away.
                around.remove_item(&repeat.id, id);
                forget_pages(&mut draft, spot, id);
            }
            Act::Copy(id) => {
                let answers = around.item(&repeat.id, id).map(|item| item.answers.clone());
                if let Some(answers) = answers.filter(|_| repeat.copyable && count < repeat.max as usize) {
                    around.add_item(&repeat.id, answers);
                }
            }
            Act::GoOn => {
                let journey = self.journey(service, &draft);
                if let Some(way) = journey.miscounted(repeat, count) {
                    let fault = Fault { field: repeat.id.clone(), way };
                    let page = journey.page(service, spot, None, &[fault]).ok_or(DeskError::NotFound)?;
                    return Ok(Answered::Wrong(Box::new(page)));
                }
                mark_done(&mut draft, spot);
                let next = self.journey(service, &draft).due();
                self.go_on(service, draft, &next, Vec::new()).await?;
                return Ok(Answered::Next(next));
            }
        }
        draft.done.retain(|done| *done != spot.to_string());
        self.keep(draft, Vec::new()).await?;
        Ok(Answered::Next(Place::At(spot.clone())))
    }
}

/// Remembers that a page was saved without a fault.
pub(super) fn mark_done(draft: &mut Draft, spot: &Spot) {
    let name = spot.to_string();
    if !draft.done.contains(&name) {
        draft.done.push(name);
    }
}

/// An item that is gone takes what was done inside it along.
fn forget_pages(draft: &mut Draft, list: &Spot, id: u32) {
    let gone = list.item(id).items;
    draft.done.retain(|done| done.parse::<Spot>().map_or(true, |done| !done.items.starts_with(&gone)));
}

/// The step inside whose items a step's items are.
fn outer<'a>(service: &'a Service, step: &str) -> Option<&'a Step> {
    service.step_of_group(service.step(step)?.repeat.as_ref()?.within.as_deref()?)
}

/// The answers inside the items with these ids, of `step` and the steps around it.
pub(super) fn answers_at<'d>(
    service: &Service,
    answers: &'d mut Answers,
    step: Option<&Step>,
    ids: &[u32],
) -> Option<&'d mut Answers> {
    let mut groups = Vec::new();
    let mut next = step;
    while let Some(step) = next {
        groups.insert(0, step.group()?.to_owned());
        next = outer(service, &step.id);
    }
    if groups.len() != ids.len() {
        return None;
    }
    groups
        .iter()
        .zip(ids)
        .try_fold(answers, |answers, (group, id)| answers.item_mut(group, *id).map(|Item { answers, .. }| answers))
}

/// The answers that a page of questions is about.
pub(super) fn answers_of<'d>(
    service: &Service,
    answers: &'d mut Answers,
    step: &Step,
    spot: &Spot,
) -> Option<&'d mut Answers> {
    answers_at(service, answers, step.repeat.as_ref().map(|_| step), &spot.items)
}

/// Where a page of questions stands on the sheet; at the top when it is gone.
pub(super) fn within<'s>(journey: &'s crate::journey::Journey<'_>, step: &'s Step, spot: &Spot) -> Within<'s> {
    journey.sheet.within(step, &spot.items).unwrap_or(Within::TOP)
}
