//! The resident submits: a draft becomes a case, once.

use uuid::Uuid;

use super::{Desk, DeskError, Errand};
use crate::{
    application::{Draft, Fact, Found, RENEWAL},
    case::{Case, Course},
    event::What,
    identifiers::Reference,
    journey::Place,
    people::Resident,
    ports::{Committed, Write},
    service::Service,
};

/// What came of submitting.
#[derive(Debug, PartialEq, Eq)]
pub enum Submitted {
    /// The case stands, now or since an earlier try.
    Case(Reference),
    /// The case has the new answers.
    Amended(Reference),
    /// Somebody else has applied for what the person was offered with this offer.
    Claimed(Uuid),
    /// Something is still due.
    Elsewhere(Place),
}

/// References are random: more than a few taken in a row mean that something else is wrong.
const TRIES: usize = 4;

impl Desk {
    /// Submits the draft with this id as it was shown at `version`; a later one is shown first.
    /// Done twice, it is still one case with one reference.
    ///
    /// # Errors
    /// `NotFound` when the person has neither such a draft nor such a case.
    pub async fn submit(
        &self,
        resident: &Resident,
        errand: impl Into<Errand<'_>> + Send,
        draft: Uuid,
        version: i64,
        language: &str,
    ) -> Result<Submitted, DeskError> {
        let errand = errand.into();
        if let Errand::Amend(reference, action) = errand
            && action != RENEWAL
            && self.filed_before(resident, reference, draft).await?
        {
            return Ok(Submitted::Amended(reference.clone()));
        }
        for _ in 0..TRIES {
            let (service, found) = self.at_hand(resident, errand).await?;
            let service = &service;
            let Some(mut found) = found.filter(|found| found.id == draft) else {
                return self.submitted_before(resident, draft).await;
            };
            self.still_acts(resident, service, (&found.represented, found.id), true).await?;
            let asked_anew = match self.ask_anew(service, &mut found).await? {
                Ok(events) => events,
                Err(due) => return Ok(Submitted::Elsewhere(due)),
            };
            if let Some((spot, _)) = self.infected(service, &found).await?.into_iter().next() {
                return Ok(Submitted::Elsewhere(Place::At(spot)));
            }
            let journey = self.journey(service, &found);
            match journey.due() {
                Place::Check if found.version == version => {}
                due => return Ok(Submitted::Elsewhere(due)),
            }
            if let Some(amends) = found.amends.as_ref().filter(|_| !found.renews()) {
                return self.file_amendment(resident, service, &found, (amends, asked_anew)).await;
            }
            let claims = self.claims(service, &found).await?;
            if let Some(offer) = claims.lost {
                return Ok(Submitted::Claimed(offer));
            }
            let mut case = self.open(service, &found, language);
            let begins = service.first_state().id.clone();
            let Some(round) = self.ask_signers(resident, service, &mut case, &begins).await? else {
                return Ok(Submitted::Elsewhere(Place::Check));
            };
            let submitted = self.event(case.matter(), Some(case.id), &service.id, resident.into(), What::Submitted);
            let told = self.corrections(service, &mut case);
            let asks = self.ask_later(service, &found, &mut case);
            let asked = self.asked(&case, round);
            let renewed = self.renewing(resident, &found, &mut case).await?;
            let entered = self.enter(service, &mut case);
            let reference = case.reference.clone();
            let left = self.leaving(draft, &case.answers).await?;
            let end = Write::EndDraft { id: draft, version: found.version };
            self.place(service, &mut case);
            let tally = self.is_filed(service, &mut found);
            let mut change = vec![Write::OpenCase(case), end, Write::Record(submitted)];
            change.extend(tally);
            change.extend(asked_anew);
            change.extend(told);
            change.extend(asks);
            change.extend(asked);
            change.extend(entered);
            change.extend(left);
            change.extend(renewed);
            change.extend(self.settle(service, &found, claims.open));
            if self.store.commit(change).await? == Committed::Yes {
                return Ok(Submitted::Case(reference));
            }
        }
        self.submitted_before(resident, draft).await
    }

    /// Nobody is judged by what a register said long ago: what has grown old is asked again before it is filed, and never
    /// taken from what is known in the session. Gives the
    /// looks to be recorded with it; or, when something is otherwise than the person saw it, saves that and says where to
    /// look at it.
    async fn ask_anew(&self, service: &Service, draft: &mut Draft) -> Result<Result<Vec<Write>, Place>, DeskError> {
        let now = self.clock.now();
        let fresh = |(read, fact): (&String, &Fact)| {
            service.read_called(read).is_none_or(|read| now.duration_since(fact.at) <= read.fresh)
        };
        if draft.facts.iter().all(fresh) {
            return Ok(Ok(Vec::new()));
        }
        let seen = draft.clone();
        let asked = self.ask_registers(service, draft, None, None).await;
        let looks: Vec<Write> = asked.events.into_iter().map(Write::Record).collect();
        let known = |draft: &Draft| {
            draft.facts.iter().map(|(read, fact)| (read.clone(), fact.found.clone())).collect::<Vec<_>>()
        };
        if looks.is_empty() || known(&seen) == known(draft) {
            return Ok(Ok(looks));
        }
        draft.updated_at = now;
        let due = self.journey(service, draft).due();
        let mut change = vec![Write::SaveDraft(draft.clone())];
        change.extend(looks);
        self.save(change).await?;
        Ok(Err(due))
    }

    async fn submitted_before(&self, resident: &Resident, draft: Uuid) -> Result<Submitted, DeskError> {
        match self.store.case(draft).await? {
            Some(case) if resident.owns(&case) => Ok(Submitted::Case(case.reference)),
            _ => Err(DeskError::NotFound),
        }
    }

    fn open(&self, service: &Service, draft: &Draft, language: &str) -> Case {
        let journey = self.journey(service, draft);
        let known = draft.facts.iter().filter_map(|(read, fact)| match &fact.found {
            Found::Known(value) => Some((read.clone(), value.clone())),
            Found::Unknown | Found::Unavailable | Found::Declined => None,
        });
        Case {
            id: draft.id,
            reference: Reference::from_bits(self.ids.reference_bits()),
            service: draft.service.clone(),
            bundle: draft.bundle.clone(),
            owner: draft.owner.clone(),
            represented: draft.represented.clone(),
            language: language.into(),
            state: service.first_state().id.clone(),
            stuck: None,
            answers: journey.sheet.settled(),
            facts: known.collect(),
            fee: journey.fee(),
            assignee: None,
            decision: None,
            submitted_at: self.clock.now(),
            due: None,
            acts_at: None,
            course: Course { counter: draft.counter.clone(), ..Course::default() },
            version: 0,
        }
    }
}
