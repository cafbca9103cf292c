//! Whose a case is among officials: who may take it, who may give it to whom, who may let it go.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Case, Refused};
use crate::{
    filing::is_work,
    people::{Official, Person},
    service::Service,
};

/// That an official gave a case out of their hands.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Released {
    pub by: Person,
    pub at: Timestamp,
    /// In words for whoever handles it next.
    pub note: Option<String>,
}

impl Case {
    /// Whether `official` handles it.
    pub fn is_with(&self, official: &Official) -> bool {
        self.assignee.as_ref().is_some_and(|assignee| assignee.code == official.person.code)
    }

    /// Whether `official` may become the one who handles it, by their own wish.
    ///
    /// # Errors
    /// With the reason why not.
    pub fn may_be_taken(&self, service: &Service, official: &Official) -> Result<(), Refused> {
        self.is_to_be_handled(service)?;
        let leads = service.office.is_led_by(&official.roles);
        if !leads && service.actions_for(&self.state, &official.roles).next().is_none() {
            Err(Refused::NotYourRole)
        } else if official.person.code == self.owner.code {
            Err(Refused::OwnCase)
        } else if self.assignee.is_some() && !self.is_with(official) && !leads {
            Err(Refused::NotYourCase)
        } else if self.is_appealed_against(official) {
            Err(Refused::OwnDecision)
        } else if self.was_filed_by(official) {
            Err(Refused::FiledIt)
        } else {
            Ok(())
        }
    }

    /// Whether `official` may give it to somebody, whoever that is.
    ///
    /// # Errors
    /// With the reason why not.
    pub fn may_be_given_by(&self, service: &Service, official: &Official) -> Result<(), Refused> {
        self.is_to_be_handled(service)?;
        if official.person.code == self.owner.code {
            return Err(Refused::OwnCase);
        }
        let works = service.actions_for(&self.state, &official.roles).next().is_some();
        if service.office.is_led_by(&official.roles) {
            Ok(())
        } else if !service.office.colleagues || !works {
            Err(Refused::NotYourRole)
        } else if self.assignee.is_some() && !self.is_with(official) {
            Err(Refused::NotYourCase)
        } else {
            Ok(())
        }
    }

    /// Whether it can be given to `official`; what only registers know is left to whoever asks them.
    ///
    /// # Errors
    /// With the reason why not.
    pub fn suits(&self, service: &Service, official: &Official) -> Result<(), Refused> {
        if self.is_with(official) {
            return Err(Refused::AlreadyTheirs);
        }
        let works = service.actions_for(&self.state, &official.roles).next().is_some();
        let own = official.person.code == self.owner.code;
        let barred = own || self.is_appealed_against(official) || self.was_filed_by(official);
        if works && !barred { Ok(()) } else { Err(Refused::Unsuited) }
    }

    /// Whether `official` may make it nobody's.
    ///
    /// # Errors
    /// With the reason why not.
    pub fn may_be_given_back(&self, service: &Service, official: &Official) -> Result<(), Refused> {
        self.is_to_be_handled(service)?;
        if official.person.code == self.owner.code {
            Err(Refused::OwnCase)
        } else if self.assignee.is_none() {
            Err(Refused::Unassigned)
        } else if self.is_with(official) || service.office.is_led_by(&official.roles) {
            Ok(())
        } else {
            Err(Refused::NotYourCase)
        }
    }

    /// Whether it is work at all, and does not wait for a second official.
    fn is_to_be_handled(&self, service: &Service) -> Result<(), Refused> {
        if !is_work(service, &self.state) {
            Err(Refused::NotFromHere)
        } else if self.course.proposed.is_some() {
            Err(Refused::Proposed)
        } else {
            Ok(())
        }
    }
}
