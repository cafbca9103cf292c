//! Nobody works on their own case, or on that of somebody close to them: neither opens it, its letters and files, nor has a
//! hand in it. That somebody was kept away stands in the story of the case.

use super::{Desk, DeskError};
use crate::{
    application::LOOK,
    case::Case,
    event::What,
    people::Official,
    rules::{Scope, Value},
    service::Service,
};

impl Desk {
    /// Whether the official is too close to the case: one of those who have to confirm it, whose look it is about, who may
    /// act for whom it is, or close as the service says.
    ///
    /// # Errors
    /// When the store fails.
    pub(super) async fn is_close(
        &self,
        official: &Official,
        service: &Service,
        case: &Case,
    ) -> Result<bool, DeskError> {
        if service.sign.is_some() {
            let all = self.store.confirmations(case.id).await?;
            if all.iter().any(|confirmation| confirmation.signer == official.person.code) {
                return Ok(true);
            }
        }
        // Who is asked why they looked does not answer for themselves.
        let looked = case
            .facts
            .get(LOOK)
            .is_some_and(|look| look.part(super::why::OFFICIAL).as_text() == Some(official.person.code.as_str()));
        Ok(looked
            || self.acts_for_it(official, case).await?
            || self.is_close_by_rule(official, service, case)
            || self.is_of_relative(official, case).await?)
    }

    /// The same, and that it is so is recorded.
    ///
    /// # Errors
    /// When the store fails.
    pub(super) async fn is_kept_away(
        &self,
        official: &Official,
        service: &Service,
        case: &Case,
    ) -> Result<bool, DeskError> {
        let close = official.person.code == case.owner.code || self.is_close(official, service, case).await?;
        if close {
            self.record(vec![self.event_of(case, official.into(), What::KeptAway)]).await?;
        }
        Ok(close)
    }

    /// As the service declares. What is unknown makes nobody close.
    fn is_close_by_rule(&self, official: &Official, service: &Service, case: &Case) -> bool {
        let Some(rule) = &service.conflict else { return false };
        let person = &official.person;
        let part = |name: &str, value: &str| (name.to_owned(), Value::from(value));
        let own = Value::Context(
            [
                part("code", person.code.as_str()),
                part("given_name", &person.given_name),
                part("family_name", &person.family_name),
            ]
            .into(),
        );
        let sheet = self.sheet(service, case);
        let name = |name: &str| if name == "official" { own.clone() } else { sheet.value(name) };
        rule.holds(&Scope::on(sheet.today(), &name))
    }

    /// # Errors
    /// `Conflict` when the official is the applicant, one who has to confirm, or close to them.
    pub(super) async fn is_free(&self, official: &Official, service: &Service, case: &Case) -> Result<(), DeskError> {
        if self.is_kept_away(official, service, case).await? { Err(DeskError::Conflict) } else { Ok(()) }
    }
}
