//! The resident is offered a service: looks, takes, declines, thinks again; and whoever applies first has it.

use std::sync::Arc;

use uuid::Uuid;

use super::{Begun, Desk, DeskError, enough, fill::fitting};
use crate::{
    answers::{Answer, Answers, Source},
    application::{Draft, Fact, Found},
    event::What,
    journey::Place,
    notice::{About, Notice},
    offer::{Claim, Claimed, Offer, Standing},
    people::{Actor, Resident},
    ports::{Committed, Write},
    rules::Value,
    service::{Offering, Service},
    sheet::Within,
};

/// An offer as its person sees it.
#[derive(Debug)]
pub struct Offered {
    pub offer: Offer,
    /// The version by which it would be applied for.
    pub service: Arc<Service>,
    /// What is known already, as the application will have it.
    pub answers: Answers,
    /// Whether its time is over.
    pub is_over: bool,
    /// Whether an application was begun with it.
    pub is_begun: bool,
}

/// What came of taking an offer.
#[derive(Debug)]
pub enum Taken {
    At(Place),
    /// A register without which there is no going on gave no answer; the draft is kept. Holds the read's id.
    Later(String),
    /// It no longer stands; the offer's page says why.
    Not,
    /// Another application for the same service is begun and not sent.
    Busy,
}

/// What a draft applies for, among all that was ever offered.
#[derive(Default)]
pub(super) struct Claims {
    pub(super) open: Vec<(Claim, Claimed, Vec<Offer>)>,
    /// The draft was begun with this offer, and somebody else has applied.
    pub(super) lost: Option<Uuid>,
}

impl Desk {
    /// The person's offers whose time is not over, the newest first: those that wait, and those that were declined.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn offers(&self, resident: &Resident) -> Result<Vec<Offered>, DeskError> {
        let mut offers = Vec::new();
        for offer in self.store.offers_to(&resident.person.code, self.clock.now()).await? {
            // What the service no longer offers is not shown.
            match self.view_offer(resident, offer).await {
                Ok(offered) => offers.push(offered),
                Err(DeskError::NotFound) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(offers)
    }

    /// One offer, however it stands.
    ///
    /// # Errors
    /// `NotFound` when it is not theirs, or the service offers nothing of the kind any more.
    pub async fn offer(&self, resident: &Resident, id: Uuid) -> Result<Offered, DeskError> {
        let offer = self.store.offer(id).await?.filter(|offer| offer.to == resident.person.code);
        self.view_offer(resident, offer.ok_or(DeskError::NotFound)?).await
    }

    async fn view_offer(&self, resident: &Resident, offer: Offer) -> Result<Offered, DeskError> {
        let service = self.service(&offer.claim.service)?;
        let offering = service.offering(&offer.claim.offering).ok_or(DeskError::NotFound)?;
        let draft = self.draft(resident, &service.id).await?;
        Ok(Offered {
            answers: filled(&service, offering, &offer),
            is_over: offer.is_over(self.clock.now()),
            is_begun: draft.is_some_and(|draft| is_begun_with(&draft, &offer)),
            offer,
            service,
        })
    }

    /// Begins an application with what the register told, or goes on with it.
    ///
    /// # Errors
    /// `NotFound` when the offer is not theirs, `WeakSignIn` below the service's level.
    pub async fn take_offer(&self, resident: &Resident, id: Uuid) -> Result<Taken, DeskError> {
        let Offered { offer, service, answers, is_over, .. } = self.offer(resident, id).await?;
        enough(resident, &service)?;
        if is_over || offer.standing != Standing::Open {
            return Ok(Taken::Not);
        }
        if let Some(draft) = self.draft(resident, &service.id).await? {
            return self.go_on_with(resident, &offer, &draft).await;
        }
        let mut draft = self.new_draft(resident, &service);
        draft.answers = answers;
        let fact = Fact { asked: Value::Null, found: Found::Known(offer.event.clone()), at: offer.offered_at };
        draft.facts.insert(offer.claim.offering.clone(), fact);
        let begun = self.event(draft.matter(), Some(draft.id), &service.id, resident.into(), What::Begun);
        let asked = self.ask_registers(&service, &mut draft, None, resident.session.as_ref()).await;
        self.pass_what_is_known(&service, &mut draft);
        let taken = match asked.stopped {
            Some(read) => Taken::Later(read),
            None => Taken::At(self.journey(&service, &draft).due()),
        };
        let tally = match &taken {
            Taken::At(next) => self.comes_to(&service, &mut draft, next),
            _ => self.begins(&service, &mut draft),
        };
        let mut change = vec![Write::BeginDraft(draft), Write::Record(begun)];
        change.extend(tally);
        change.extend(asked.events.iter().cloned().map(Write::Record));
        if self.store.commit(change).await? == Committed::Yes {
            return Ok(taken);
        }
        // Begun twice at once: the other one counts.
        self.record(asked.events).await?;
        let draft = self.draft(resident, &service.id).await?.ok_or(DeskError::Stale)?;
        self.go_on_with(resident, &offer, &draft).await
    }

    async fn go_on_with(&self, resident: &Resident, offer: &Offer, draft: &Draft) -> Result<Taken, DeskError> {
        if !is_begun_with(draft, offer) {
            return Ok(Taken::Busy);
        }
        Ok(match self.begin(resident, &draft.service).await? {
            Begun::At(place) => Taken::At(place),
            Begun::Later(read) => Taken::Later(read),
        })
    }

    /// Whoever wants nothing of it says so; until its time is over they may think again.
    ///
    /// # Errors
    /// `NotFound` when the offer is not theirs.
    pub async fn decline_offer(&self, resident: &Resident, id: Uuid) -> Result<(), DeskError> {
        self.turn_offer(resident, id, Standing::Open, Standing::Declined).await
    }

    /// A declined offer waits again.
    ///
    /// # Errors
    /// `NotFound` when the offer is not theirs.
    pub async fn restore_offer(&self, resident: &Resident, id: Uuid) -> Result<(), DeskError> {
        self.turn_offer(resident, id, Standing::Declined, Standing::Open).await
    }

    /// Done twice, or too late, it changes nothing: the offer's page says how it stands.
    async fn turn_offer(&self, resident: &Resident, id: Uuid, from: Standing, to: Standing) -> Result<(), DeskError> {
        let Offered { offer, is_over, .. } = self.offer(resident, id).await?;
        if !is_over && offer.standing == from {
            self.store.commit(vec![Write::SettleOffer { id, from, to }]).await?;
        }
        Ok(())
    }

    /// Pages on which nothing is left to ask are passed on the way; the person sees them before sending.
    fn pass_what_is_known(&self, service: &Service, draft: &mut Draft) {
        for step in service.steps.iter().filter(|step| step.repeat.is_none()) {
            let journey = self.journey(service, draft);
            let known = journey.sheet.is_asked(step, &Within::TOP)
                && journey.faults(step, &Within::TOP).is_empty()
                && journey
                    .shown(step, &Within::TOP)
                    .all(|field| draft.answers.is_locked(&field.id) || journey.sheet.is_given(field, &Within::TOP));
            if known {
                draft.done.push(step.id.clone());
            }
        }
    }

    /// What a draft applies for. Read before its case is saved: whoever is faster in between makes that conflict.
    pub(super) async fn claims(&self, service: &Service, draft: &Draft) -> Result<Claims, DeskError> {
        let mut claims = Claims::default();
        for offering in &service.offerings {
            let key = self.journey(service, draft).sheet.at_top(|scope| offering.claims.value(scope));
            let Some(key) = key.as_text().filter(|key| !key.is_empty()).map(str::to_owned) else { continue };
            let claim = Claim { service: service.id.clone(), offering: offering.id.clone(), key };
            let (claimed, offers) = (self.store.claimed(&claim).await?, self.store.offers_of(&claim).await?);
            if !matches!(claimed, Claimed::By(_)) {
                claims.open.push((claim, claimed, offers));
            } else if draft.facts.contains_key(&offering.id) {
                // Whoever applies without an offer goes on: the authority decides.
                claims.lost = offers.into_iter().find(|offer| offer.to == draft.owner.code).map(|offer| offer.id);
            }
        }
        Ok(claims)
    }

    /// The case of `draft` has claimed these: its person's offer is accepted, and the others' are closed.
    pub(super) fn settle(
        &self,
        service: &Service,
        draft: &Draft,
        claims: Vec<(Claim, Claimed, Vec<Offer>)>,
    ) -> Vec<Write> {
        let mut writes = Vec::new();
        for (claim, claimed, offers) in claims {
            let text = service.offering(&claim.offering).map(Offering::text_of_closing).unwrap_or_default();
            writes.push(match claimed {
                Claimed::Never => Write::NewClaim { claim, case: Some(draft.id) },
                Claimed::Offered | Claimed::By(_) => Write::TakeClaim { claim, case: draft.id },
            });
            for offer in offers {
                let is_own = offer.to == draft.owner.code;
                let to = if is_own { Standing::Accepted } else { Standing::Closed };
                writes.push(Write::SettleOffer { id: offer.id, from: offer.standing, to });
                if !is_own && offer.standing == Standing::Open && !offer.is_over(self.clock.now()) {
                    writes.extend(self.tell_of_offer(&offer, text.clone()).1);
                }
            }
        }
        writes
    }

    /// A notice about an offer, with its id.
    pub(super) fn tell_of_offer(&self, offer: &Offer, text: String) -> (Uuid, [Write; 2]) {
        let now = self.clock.now();
        let notice = Notice {
            id: self.ids.uuid(now),
            to: offer.to.clone(),
            about: About::Offer(offer.id),
            service: offer.claim.service.clone(),
            bundle: None,
            text: text.clone(),
            reason: None,
            until: None,
            legal: false,
            at: now,
            read_at: None,
        };
        let told = self.event(&offer.to, None, &offer.claim.service, Actor::Portal, What::Notified { text });
        (notice.id, [Write::Record(told), Write::Notify(notice)])
    }
}

/// Whether a draft was begun with this offer and not with another one.
fn is_begun_with(draft: &Draft, offer: &Offer) -> bool {
    *draft.fact(&offer.claim.offering) == offer.event
}

/// What the register told, as answers that it locks.
fn filled(service: &Service, offering: &Offering, offer: &Offer) -> Answers {
    let mut answers = Answers::default();
    for (id, part) in &offering.fill {
        let Some(field) = service.field(id) else { continue };
        let value = fitting(field, offer.event.part(part));
        if !value.is_null() {
            let source = Source::Register { register: offer.register.clone(), at: offer.offered_at };
            answers.set(id, Answer { value, source });
        }
    }
    answers
}
