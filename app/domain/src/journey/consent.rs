//! Reads that are made only if the person agrees: when they are asked, and what the page shows.

use std::sync::Arc;

use super::{Journey, Place, Spot, view::fingerprint};
use crate::{
    application::Found,
    service::{IfDown, Read, Service, Step},
    sheet::Within,
};

/// The question whether a register may be asked.
#[derive(Debug, Clone)]
pub struct ConsentPage {
    pub service: Arc<Service>,
    pub read: String,
    /// What the person has said before.
    pub agreed: Option<bool>,
    /// They do not agree, and without the register's answer there is no going on.
    pub stopped: bool,
    /// It was sent without an answer.
    pub unanswered: bool,
    /// The register would be asked with something else than the page had said.
    pub changed: bool,
    /// The step before which it is asked; none before all answers are looked over.
    pub before: Option<String>,
    /// The page before this one.
    pub back: Option<Spot>,
    /// Which of the service's steps at the top are asked, in order.
    pub steps: Vec<String>,
    /// Which of them are done.
    pub done: Vec<String>,
    /// With what the register would be asked: agreed is agreed to that alone.
    pub seen: String,
}

impl<'a> Journey<'a> {
    /// What the person has said to a read as it would be made now.
    pub fn has_agreed(&self, read: &Read) -> Option<bool> {
        let fact = self.draft.facts.get(&read.id)?;
        (self.arguments(read).as_ref() == Some(&fact.asked)).then_some(fact.found != Found::Declined)
    }

    /// Whether the person has to say something before they go on. Who has answered is not asked again, unless the
    /// register would be asked with something else.
    fn is_due(&self, read: &Read) -> bool {
        let open = || match self.has_agreed(read) {
            None => self.arguments(read).is_some(),
            Some(agreed) => !agreed && read.if_down == IfDown::Stop,
        };
        read.is_by_consent() && open()
    }

    /// The read that has to be agreed to before this page.
    pub(super) fn consent_before(&self, step: &Step) -> Option<&'a Read> {
        self.service.reads.iter().find(|read| self.is_due(read) && self.needs(step, read))
    }

    /// The read that has to be agreed to before all answers are looked over: no page needs it.
    pub(super) fn consent_before_check(&self) -> Option<&'a Read> {
        self.service.reads.iter().find(|read| self.is_due(read))
    }

    /// Whether the answer of a read is needed on a page, or on one inside its items. What decides whether the page is
    /// asked at all is needed even while nothing asks for it.
    fn needs(&self, step: &Step, read: &Read) -> bool {
        let here = |step: &Step| step.fields.iter().any(|field| read.leaning.needed_by(field));
        let hangs_on_it = step.show.expression().is_some_and(|show| read.leaning.touches(show));
        let inside = || self.service.groups_within(step.group()).any(here);
        let asked = || self.sheet.is_asked(step, &Within::TOP);
        hangs_on_it || (here(step) || step.group().is_some() && inside()) && asked()
    }

    /// The first page that needs the answer of a read.
    fn first_that_needs(&self, read: &Read) -> Option<&'a Step> {
        self.top_steps().find(|step| self.needs(step, read))
    }

    /// The page before this one, or the question that was answered between the two.
    pub(super) fn back_from(&self, spot: &Spot) -> Option<Place> {
        let asked_here = |read: &&Read| {
            let first = self.first_that_needs(read);
            self.may_rethink(read) && first.is_some_and(|step| Spot::step(&step.id) == *spot)
        };
        let question = self.service.reads.iter().rfind(asked_here);
        question.map_or_else(|| self.before(spot).map(Place::At), |read| Some(Place::Consent(read.id.clone())))
    }

    /// The question that was answered after the last page and before all answers are looked over.
    pub(super) fn asked_before_check(&self) -> Option<&'a Read> {
        self.service.reads.iter().rfind(|read| self.may_rethink(read) && self.first_that_needs(read).is_none())
    }

    /// Whether the person has answered a question and may answer it anew.
    fn may_rethink(&self, read: &Read) -> bool {
        read.is_by_consent() && self.draft.is_wide_open() && self.has_agreed(read).is_some()
    }

    /// The number of the first page that may not be looked at before the person has said something to a read.
    pub(crate) fn closed_from(&self, read: &str) -> usize {
        let step = self.service.read_called(read).and_then(|read| self.first_that_needs(read));
        step.map_or(usize::MAX, |step| self.position(&step.id))
    }

    /// The question about a read; `None` where it is not by consent, or cannot be asked yet.
    pub fn consent(&self, service: &Arc<Service>, read: &Read) -> Option<ConsentPage> {
        let asked = self.arguments(read).filter(|_| read.is_by_consent())?;
        let agreed = self.has_agreed(read);
        let first = self.first_that_needs(read);
        let asked_steps = || self.top_steps().filter(|step| self.sheet.is_asked(step, &Within::TOP));
        let back = match first {
            Some(step) => self.before(&Spot::step(&step.id)),
            None => asked_steps().last().map(|step| Spot::step(&step.id)),
        };
        Some(ConsentPage {
            service: Arc::clone(service),
            read: read.id.clone(),
            agreed,
            stopped: agreed == Some(false) && read.if_down == IfDown::Stop,
            unanswered: false,
            changed: false,
            before: first.map(|step| step.id.clone()),
            back,
            steps: asked_steps().map(|step| step.id.clone()).collect(),
            done: self.draft.done.clone(),
            seen: fingerprint(&(&asked.to_json(), &read.id, &service.bundle)),
        })
    }

    fn top_steps(&self) -> impl Iterator<Item = &'a Step> {
        let top = |step: &&Step| step.repeat.as_ref().is_none_or(|repeat| repeat.within.is_none());
        self.service.steps.iter().filter(top)
    }
}
