//! The resident says whether a register may be asked.

use std::sync::Arc;

use super::{Desk, DeskError, Errand, Visit, fill::fill};
use crate::{
    application::{Draft, Fact, Found},
    event::What,
    journey::{ConsentPage, Place},
    people::Resident,
    service::{IfDown, Read, Service},
};

/// What came of it.
#[derive(Debug)]
pub enum Consented {
    Next(Place),
    /// The same page: nothing was chosen, or the register would be asked with something else than it had said.
    Again(Box<ConsentPage>),
    /// It is kept, and the register, without which there is no going on, gave no answer. Holds the read's id.
    Later(String),
    NotBegun,
}

/// What the person sends.
#[derive(Debug, Clone, Copy, Default)]
pub struct Reconsidered<'a> {
    /// What they chose; nothing when they left it open.
    pub agrees: Option<bool>,
    /// [`ConsentPage::seen`] of the page that they saw.
    pub seen: &'a str,
    /// The language of that page.
    pub language: &'a str,
}

impl Desk {
    /// The question whether the register of a read may be asked.
    ///
    /// # Errors
    /// `NotFound` where the service knows no such read by consent.
    pub async fn consent(
        &self,
        resident: &Resident,
        errand: impl Into<Errand<'_>> + Send,
        read: &str,
    ) -> Result<Visit<ConsentPage>, DeskError> {
        let (service, draft) = self.at_hand(resident, errand).await?;
        let read = by_consent(&service, read)?;
        let Some(draft) = draft else { return Ok(Visit::NotBegun) };
        Ok(self.asked_to_consent(&service, &draft, read).map_or_else(Visit::Elsewhere, Visit::Here))
    }

    /// Takes what the person says. Agreed, the register is asked at once; else what it had answered is dropped. What is
    /// said stands until it is said otherwise, or until the register would be asked with something else.
    ///
    /// # Errors
    /// As [`Self::consent`]; `Stale` when the draft was saved elsewhere in the same moment.
    pub async fn reconsider(
        &self,
        resident: &Resident,
        errand: impl Into<Errand<'_>> + Send,
        read: &str,
        said: Reconsidered<'_>,
    ) -> Result<Consented, DeskError> {
        let (service, draft) = self.at_hand(resident, errand).await?;
        let read = by_consent(&service, read)?;
        let Some(mut draft) = draft else { return Ok(Consented::NotBegun) };
        let page = match self.asked_to_consent(&service, &draft, read) {
            Ok(page) => page,
            Err(place) => return Ok(Consented::Next(place)),
        };
        let Some(agrees) = said.agrees else {
            return Ok(Consented::Again(Box::new(ConsentPage { unanswered: true, ..page })));
        };
        if said.seen != page.seen {
            return Ok(Consented::Again(Box::new(ConsentPage { changed: true, ..page })));
        }
        if page.agreed == Some(agrees) {
            return Ok(Consented::Next(self.journey(&service, &draft).due()));
        }
        let Some(asked) = self.journey(&service, &draft).arguments(read) else { return Err(DeskError::NotFound) };
        let about = draft.amends.as_ref().filter(|_| !draft.renews()).map_or(draft.id, |amends| amends.case);
        let what = meant(&service, read, agrees, said.language);
        let mut events = vec![self.event(draft.matter(), Some(about), &service.id, resident.into(), what)];
        if agrees {
            draft.facts.remove(&read.id);
            events.push(self.make(&service, read, &mut draft, asked).await);
        } else {
            fill(&service, read, &mut draft.answers, (&Found::Declined, self.clock.now()), true);
            draft.facts.insert(read.id.clone(), Fact { asked, found: Found::Declined, at: self.clock.now() });
        }
        look_again(&service, read, &mut draft);
        let first = page.before.as_deref().and_then(|step| service.step(step)).or(service.steps.first());
        let asked = self.ask_registers(&service, &mut draft, first, resident.session.as_ref()).await;
        events.extend(asked.events);
        let next = self.journey(&service, &draft).due();
        let silent = draft.facts.get(&read.id).is_some_and(|fact| fact.found == Found::Unavailable);
        let stopped = asked.stopped.or_else(|| (silent && read.if_down == IfDown::Stop).then(|| read.id.clone()));
        self.go_on(&service, draft, &next, events).await?;
        Ok(stopped.map_or(Consented::Next(next), Consented::Later))
    }

    /// The question, once everything before it is done; else what is due.
    fn asked_to_consent(&self, service: &Arc<Service>, draft: &Draft, read: &Read) -> Result<ConsentPage, Place> {
        let journey = self.journey(service, draft);
        let due = journey.due();
        let open = draft.is_wide_open() && journey.has_agreed(read).is_some();
        let page = journey.consent(service, read).filter(|_| open || due == Place::Consent(read.id.clone()));
        page.ok_or(due)
    }
}

fn by_consent<'s>(service: &'s Service, read: &str) -> Result<&'s Read, DeskError> {
    service.read_called(read).filter(|read| read.is_by_consent()).ok_or(DeskError::NotFound)
}

/// What the person said, with all that tells later what they were asked.
fn meant(service: &Service, read: &Read, agrees: bool, language: &str) -> What {
    let (call, parts) = (read.call.clone(), read.gives.iter().map(|(part, _)| part.clone()).collect());
    let (read, bundle, language) = (read.id.clone(), service.bundle.clone(), language.to_owned());
    match agrees {
        true => What::Consented { call, read, parts, bundle, language },
        false => What::Declines { call, read, parts, bundle, language },
    }
}

/// The pages whose answers have come or gone with it are looked at once more.
fn look_again(service: &Service, read: &Read, draft: &mut Draft) {
    let filled = |id: &str| service.step(id).is_some_and(|step| step.fields.iter().any(|field| read.fills(&field.id)));
    draft.done.retain(|done| !filled(done));
}
