//! A signer looks through another person's application, and confirms or declines it.

use std::sync::Arc;

use uuid::Uuid;

use super::{Desk, DeskError, Opened};
use crate::{
    case::{Case, Confirmation, LONGEST_REASON, Outcome, Proof, Refused, Standing, ask, outcome, standing},
    event::What,
    identifiers::Reference,
    journey::clean,
    people::Resident,
    ports::{Committed, Write},
    service::{Service, Sign},
};

/// What a signer finds at the address of an application.
#[derive(Debug)]
pub enum ToConfirm {
    /// It is to be looked through, and confirmed or declined.
    Asked(Box<Asking>),
    /// Nothing is asked of them any more. Of the application there is nothing here: only what they have said, if they
    /// have.
    Closed { service: Arc<Service>, part: Box<Confirmation> },
}

/// An application as it was submitted, with the hash by which it is confirmed.
#[derive(Debug)]
pub struct Asking {
    pub case: Case,
    pub service: Arc<Service>,
    pub hash: String,
}

/// What a signer says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reply {
    Confirm,
    /// With a reason, in words for the applicant.
    Decline(String),
}

/// What came of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Replied {
    /// It is kept, now or since an earlier try.
    Done,
    /// The application is not the one that the signer saw.
    Changed,
    /// Nothing is asked of them any more.
    Closed,
    Refused(Refused),
}

/// Several signers may speak at once: each is read again this often.
const TRIES: usize = 8;

/// A case, and a signer's part in its confirmation.
struct Part {
    case: Case,
    service: Arc<Service>,
    round: Vec<Confirmation>,
    mine: Confirmation,
}

impl Part {
    /// The policy, as long as it is the signer's turn.
    fn turn(&self) -> Option<&Sign> {
        let sign = self.service.sign.as_ref().filter(|sign| sign.wait_in == self.case.state);
        sign.filter(|_| self.mine.standing == Standing::Asked)
    }

    /// Whether this is what they are asked to confirm.
    fn is(&self, hash: &str) -> bool {
        self.mine.hash == hash && self.round.contains(&self.mine)
    }
}

impl Desk {
    /// What the person is asked to confirm at this reference. Showing it is a look that the applicant sees.
    ///
    /// # Errors
    /// `NotFound` for whoever has not been asked, `WeakSignIn` below the level with which one can confirm.
    pub async fn to_confirm(&self, resident: &Resident, reference: &Reference) -> Result<ToConfirm, DeskError> {
        let part = self.part_of(resident, reference).await?;
        let Some(sign) = part.turn() else {
            return Ok(ToConfirm::Closed { service: part.service, part: Box::new(part.mine) });
        };
        strong(resident, sign)?;
        let case = part.case;
        let look = self.event(case.matter(), Some(case.id), &case.service, resident.into(), What::LookedToConfirm);
        self.save(vec![Write::Record(look)]).await?;
        let hash = case.content();
        Ok(ToConfirm::Asked(Box::new(Asking { case, service: part.service, hash })))
    }

    /// A file of the application as it is to be confirmed. Opening it is a look that the applicant sees.
    ///
    /// # Errors
    /// As [`Desk::to_confirm`]; `NotFound` when nothing is asked any more, or the file is no part of the answers.
    pub async fn file_to_confirm(
        &self,
        resident: &Resident,
        reference: &Reference,
        id: Uuid,
    ) -> Result<Opened, DeskError> {
        let ToConfirm::Asked(mut asking) = self.to_confirm(resident, reference).await? else {
            return Err(DeskError::NotFound);
        };
        // What the answers held before is nothing that they are asked about.
        asking.case.course.revisions.clear();
        self.open_file(&asking.case, id).await
    }

    /// Confirms or declines what the signer saw under `hash`. Said twice, it is said once.
    ///
    /// # Errors
    /// As [`Desk::to_confirm`]; `Stale` when others were faster each time.
    pub async fn reply(
        &self,
        resident: &Resident,
        reference: &Reference,
        hash: &str,
        reply: Reply,
    ) -> Result<Replied, DeskError> {
        for _ in 0..TRIES {
            let part = self.part_of(resident, reference).await?;
            let Some(sign) = part.turn() else {
                let before = match (&part.mine.standing, &reply) {
                    (Standing::Confirmed { .. }, Reply::Confirm) | (Standing::Declined { .. }, Reply::Decline(_)) => {
                        part.mine.hash == hash
                    }
                    _ => false,
                };
                return Ok(if before { Replied::Done } else { Replied::Closed });
            };
            let level = strong(resident, sign)?;
            if !part.is(hash) {
                return Ok(Replied::Changed);
            }
            let by = resident.person.clone();
            let said = match &reply {
                Reply::Confirm => Standing::Confirmed { by, proof: Proof::OwnSignIn { level } },
                Reply::Decline(reason) => match readable(reason) {
                    Ok(reason) => Standing::Declined { by, reason },
                    Err(refused) => return Ok(Replied::Refused(refused)),
                },
            };
            let change = self.replied(resident, part, said);
            if self.store.commit(change).await? == Committed::Yes {
                return Ok(Replied::Done);
            }
        }
        Err(DeskError::Stale)
    }

    async fn part_of(&self, resident: &Resident, reference: &Reference) -> Result<Part, DeskError> {
        let case = self.store.case_by_reference(reference).await?.ok_or(DeskError::NotFound)?;
        let all = self.store.confirmations(case.id).await?;
        let own = all.iter().rev().find(|part| part.signer == resident.person.code);
        // The applicant has a page of their own; nobody hears of an application before it is their turn.
        let theirs = own.filter(|part| part.signer != case.owner.code && part.standing != Standing::Later);
        let mine = theirs.cloned().ok_or(DeskError::NotFound)?;
        let service = self.service_of(&case)?;
        Ok(Part { round: standing(&case, &all).to_vec(), case, service, mine })
    }

    /// Everything to be saved when a signer has spoken.
    fn replied(&self, resident: &Resident, part: Part, said: Standing) -> Vec<Write> {
        let Part { mut case, service, mut round, mut mine } = part;
        let Some(sign) = &service.sign else { return Vec::new() };
        let now = self.clock.now();
        (mine.standing, mine.since) = (said, now);
        round.iter_mut().filter(|other| other.signer == mine.signer).for_each(|other| *other = mine.clone());
        let to = match outcome(&round, sign) {
            Outcome::Open => None,
            Outcome::Met => Some(mine.leads_to.clone()),
            Outcome::Failed => Some(sign.declined.clone()),
        };
        let what = match &mine.standing {
            Standing::Declined { .. } => What::Declined { to: to.clone() },
            _ => What::Confirmed { hash: mine.hash.clone(), to: to.clone() },
        };
        let event = self.event(case.matter(), Some(case.id), &case.service, resident.into(), what);
        let mut change = vec![Write::SaveConfirmation(mine), Write::Record(event)];
        let after = match to {
            Some(state) => {
                case.state = state;
                let mut after = match outcome(&round, sign) {
                    Outcome::Met => self.corrections(&service, &mut case),
                    _ => Vec::new(),
                };
                after.extend(self.enter(&service, &mut case));
                after
            }
            None => {
                let next = ask(&mut round, sign, now);
                let letters = next.iter().map(|part| self.letter_to(&case, part, now)).collect::<Vec<_>>();
                next.into_iter().map(Write::SaveConfirmation).chain(letters).collect()
            }
        };
        change.insert(0, Write::SaveCase(case));
        change.extend(after);
        change
    }
}

/// The level of a sign-in that is good enough to confirm.
fn strong(resident: &Resident, sign: &Sign) -> Result<crate::service::Level, DeskError> {
    resident.level.filter(|level| *level >= sign.level).ok_or(DeskError::WeakSignIn(sign.level))
}

/// The reason as the applicant will read it.
fn readable(reason: &str) -> Result<String, Refused> {
    let reason = clean(reason);
    if reason.is_empty() {
        return Err(Refused::ReasonMissing);
    }
    if reason.chars().count() > LONGEST_REASON { Err(Refused::ReasonTooLong) } else { Ok(reason) }
}
