//! The way through the pages: which one is due, which ones may be visited, which one comes before.

use super::{Journey, NEW, Place, Spot};
use crate::{
    case::Mark,
    service::{Repeat, Step},
    sheet::Within,
};

impl Journey<'_> {
    /// The first page that is not done, or whose answers are no longer right; then the check page.
    pub fn due(&self) -> Place {
        if !self.failed_clauses().is_empty() {
            return Place::NotEligible;
        }
        self.due_in(None, &Within::TOP)
            .unwrap_or_else(|| self.consent_before_check().map_or(Place::Check, |read| Place::Consent(read.id.clone())))
    }

    /// The first page that is due among the steps inside an item, or at the top.
    fn due_in(&self, group: Option<&str>, within: &Within<'_>) -> Option<Place> {
        let here = |step: &&Step| match &step.repeat {
            Some(repeat) => repeat.within.as_deref() == group,
            None => group.is_none(),
        };
        self.service.steps.iter().filter(here).find_map(|step| {
            let consent = self.consent_before(step).filter(|_| group.is_none());
            if let Some(read) = consent {
                return Some(Place::Consent(read.id.clone()));
            }
            let asked = self.sheet.is_asked(step, within);
            asked.then(|| self.due_at(step, within)).flatten()
        })
    }

    fn due_at(&self, step: &Step, within: &Within<'_>) -> Option<Place> {
        let spot = Spot::inside(&step.id, within.ids());
        let Some(repeat) = &step.repeat else {
            let open = !self.is_done(&spot) || !self.faults(step, within).is_empty() || self.waits_for_register(step);
            return open.then_some(Place::At(spot));
        };
        let items = self.sheet.items_of(step, within);
        for item in &items {
            let spot = Spot::inside(&step.id, item.ids());
            let to_mend = self.draft.is_marked(&spot.to_string()) && !self.is_done(&spot);
            if to_mend || !self.faults(step, item).is_empty() {
                return Some(Place::At(spot));
            }
            if let Some(inner) = self.due_in(Some(&repeat.id), item) {
                return Some(inner);
            }
        }
        if items.is_empty() && repeat.min > 0 {
            return Some(Place::At(spot.item(NEW)));
        }
        (!self.is_done(&spot) || self.miscounted(repeat, items.len()).is_some()).then_some(Place::At(spot))
    }

    fn is_done(&self, spot: &Spot) -> bool {
        self.done.contains(spot.to_string().as_str())
    }

    /// Whether a page can be looked at: it is there, and nothing before it is due.
    pub fn may_visit(&self, spot: &Spot) -> bool {
        let Some(step) = self.service.step(&spot.step) else { return false };
        if !self.is_there(step, spot) {
            return false;
        }
        match self.due() {
            Place::At(due) => self.position(&spot.step) <= self.position(&due.step),
            Place::Consent(read) => self.position(&spot.step) < self.closed_from(&read),
            Place::Check => true,
            Place::NotEligible => self.draft.done.contains(&spot.list_or_self(step.repeat.as_ref())),
        }
    }

    /// Whether the items around are there and the step is asked inside them.
    fn is_there(&self, step: &Step, spot: &Spot) -> bool {
        let depth = self.depth(step);
        let around = if spot.items.len() == depth + 1 && step.repeat.is_some() {
            let list = spot.list();
            let known = spot.is_new() || self.sheet.within(step, &spot.items).is_some();
            if !known {
                return false;
            }
            list.items
        } else if spot.items.len() == depth && !spot.is_new() {
            spot.items.clone()
        } else {
            return false;
        };
        let outer = step.repeat.as_ref().and_then(|repeat| self.service.step_of_group(repeat.within.as_deref()?));
        match outer {
            None => self.sheet.is_asked(step, &Within::TOP),
            Some(outer) => self.sheet.within(outer, &around).is_some_and(|within| self.sheet.is_asked(step, &within)),
        }
    }

    /// Inside how many groups the list of a step's items stands.
    fn depth(&self, step: &Step) -> usize {
        let outer = |step: &Step| self.service.step_of_group(step.repeat.as_ref()?.within.as_deref()?);
        std::iter::successors(outer(step), |step| outer(step)).take(self.service.steps.len()).count()
    }

    /// The step at the top to which a page belongs, by its place in the service.
    pub(crate) fn position(&self, step: &str) -> usize {
        let mut step = self.service.step(step);
        while let Some(outer) =
            step.and_then(|step| self.service.step_of_group(step.repeat.as_ref()?.within.as_deref()?))
        {
            step = Some(outer);
        }
        self.service.steps.iter().position(|other| step.is_some_and(|step| step.id == other.id)).unwrap_or(usize::MAX)
    }

    /// Whether anything on a step at the top, or inside its items, may be changed: of what was filed, perhaps only
    /// what an official has marked.
    fn has_open(&self, step: &Step) -> bool {
        let mut marks = self.draft.amends.iter().filter_map(|amends| amends.open.as_ref()).flatten();
        let here = |mark: &Mark| {
            let marked = mark.spot.split('/').next().unwrap_or_default();
            self.position(marked) == self.position(&step.id)
        };
        self.draft.is_wide_open() || marks.any(here)
    }

    /// The page before this one on which something may be changed; `None` before the first.
    pub fn before(&self, spot: &Spot) -> Option<Spot> {
        let step = self.service.step(&spot.step)?;
        if step.repeat.is_some() && spot.items.len() > self.depth(step) {
            return Some(spot.list());
        }
        let outer = step.repeat.as_ref().and_then(|repeat| self.service.step_of_group(repeat.within.as_deref()?));
        if let Some(outer) = outer {
            return Some(Spot::inside(&outer.id, spot.items.clone()));
        }
        let asked = |step: &&Step| {
            step.repeat.as_ref().is_none_or(|repeat| repeat.within.is_none()) && self.sheet.is_asked(step, &Within::TOP)
        };
        let before = self.service.steps.iter().take_while(|other| other.id != step.id);
        before.filter(asked).filter(|step| self.has_open(step)).last().map(|step| Spot::step(&step.id))
    }
}

impl Spot {
    /// The name under which the page counts as done: an item counts with its list.
    fn list_or_self(&self, repeat: Option<&Repeat>) -> String {
        if repeat.is_some() { self.list().to_string() } else { self.to_string() }
    }
}
