//! What officials and the applicant write to each other about a case.

use jiff::Timestamp;
use uuid::Uuid;

use super::Case;
use crate::{people::Actor, service::Service};

/// One thing said, by an official or by the applicant. It is never changed.
#[derive(Debug, Clone, PartialEq)]
pub struct Talk {
    /// Made with the form: a form that is sent twice is said once.
    pub id: Uuid,
    pub case: Uuid,
    pub at: Timestamp,
    pub by: Actor,
    pub text: String,
    /// Ids among the files of the case.
    pub files: Vec<Uuid>,
}

impl Talk {
    /// Whether the applicant said it.
    pub fn is_applicants(&self) -> bool {
        matches!(self.by, Actor::Resident(_))
    }
}

impl Case {
    /// Whether anything can still be said about it.
    pub fn is_open(&self, service: &Service) -> bool {
        !self.is_closed(service) && !self.is_erased()
    }

    /// Whether the applicant may answer: an official has written, and the case is not over.
    pub fn may_reply(&self, service: &Service, talks: &[Talk]) -> bool {
        self.is_open(service) && talks.iter().any(|talk| !talk.is_applicants())
    }
}
