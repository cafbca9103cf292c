//! What is submitted has to be confirmed: who is asked, and where the case waits for them.

use jiff::Timestamp;

use super::{Desk, DeskError};
use crate::{
    case::{Case, Confirmation, Outcome, Proof, Standing, outcome, standing},
    event::What,
    notice::{About, Notice, TO_CONFIRM},
    people::{Actor, Resident},
    ports::Write,
    service::Service,
};

impl Desk {
    /// Brings the case, whose answers have just been filed, to where it begins: to `leads_to`, or where it waits until
    /// enough have confirmed it. Returns everybody's part in that; nobody's when nobody has to. `None` when it cannot be
    /// told who has to: it cannot be submitted then.
    ///
    /// # Errors
    /// `WeakSignIn` when the applicant is among the signers and submits by a sign-in that is too weak to confirm,
    /// `OwnSignature` when they are and an official submits for them.
    pub(super) async fn ask_signers(
        &self,
        resident: &Resident,
        service: &Service,
        case: &mut Case,
        leads_to: &str,
    ) -> Result<Option<Vec<Confirmation>>, DeskError> {
        case.state = leads_to.into();
        let Some(sign) = &service.sign else { return Ok(Some(Vec::new())) };
        let Some(signers) = sign.signers(&self.sheet(service, case)) else { return Ok(None) };
        if signers.is_empty() {
            return Ok(Some(Vec::new()));
        }
        // At the counter they have not signed in: others may confirm it later, they themselves cannot now.
        if resident.is_served() && signers.contains(&case.owner.code) {
            return Err(DeskError::OwnSignature);
        }
        let submitted = resident.level.filter(|level| *level >= sign.level).map(|level| Proof::OwnSignIn { level });
        if submitted.is_none() && signers.contains(&case.owner.code) {
            return Err(DeskError::WeakSignIn(sign.level));
        }
        let now = self.clock.now();
        let before = self.store.confirmations(case.id).await?;
        let round = case.round(sign, signers, &before, (submitted, leads_to, now));
        if outcome(&round, sign) == Outcome::Open {
            case.state.clone_from(&sign.wait_in);
            // Whoever is asked anew has the whole time again.
            case.course.term = None;
        }
        Ok(Some(round))
    }

    /// Everything that happens because a round has begun.
    pub(super) fn asked(&self, case: &Case, round: Vec<Confirmation>) -> Vec<Write> {
        let now = self.clock.now();
        let mut writes = vec![Write::EndConfirmations(case.id, now)];
        let asked: Vec<Write> = round
            .iter()
            .filter(|part| part.standing == Standing::Asked)
            .map(|part| self.letter_to(case, part, now))
            .collect();
        if !asked.is_empty() {
            let others = round.iter().filter(|part| part.signer != case.owner.code).count();
            let what = What::AskedToConfirm { others: u32::try_from(others).unwrap_or(u32::MAX) };
            let event = self.event(case.matter(), Some(case.id), &case.service, Actor::Portal, what);
            writes.push(Write::Record(event));
        }
        writes.extend(round.into_iter().map(Write::AskToConfirm));
        writes.extend(asked);
        writes
    }

    /// Tells a signer, in their inbox, that they are asked.
    pub(super) fn letter_to(&self, case: &Case, part: &Confirmation, now: Timestamp) -> Write {
        Write::Notify(Notice {
            id: self.ids.uuid(now),
            to: part.signer.clone(),
            about: About::Case { id: case.id, reference: case.reference.clone() },
            service: case.service.clone(),
            bundle: Some(case.bundle.clone()),
            text: TO_CONFIRM.into(),
            legal: false,
            reason: None,
            until: None,
            at: now,
            read_at: None,
        })
    }

    /// Everybody's part in the round that counts; nobody's where the service asks for no confirmation.
    pub(super) async fn round_of(&self, service: &Service, case: &Case) -> Result<Vec<Confirmation>, DeskError> {
        if service.sign.is_none() {
            return Ok(Vec::new());
        }
        Ok(standing(case, &self.store.confirmations(case.id).await?).to_vec())
    }
}
