//! Whose data something is about, and who applies in whose name.

use crate::{application::Draft, case::Case, identifiers::PersonCode, mandate::Represented, people::Person};

/// Whom an event is about.
pub(super) struct Matter<'a> {
    pub(super) about: &'a PersonCode,
    /// Who applies, where that is somebody else.
    pub(super) applicant: Option<&'a PersonCode>,
    pub(super) represented: Option<&'a Represented>,
}

impl<'a> From<&'a PersonCode> for Matter<'a> {
    fn from(about: &'a PersonCode) -> Self {
        Self { about, applicant: None, represented: None }
    }
}

/// What is filed for a child is about the child, and stands in the history of who files it, too.
fn matter<'a>(owner: &'a Person, represented: Option<&'a Represented>) -> Matter<'a> {
    match represented.and_then(Represented::person) {
        Some(child) => Matter { about: child, applicant: Some(&owner.code), represented },
        None => Matter { about: &owner.code, applicant: None, represented },
    }
}

impl Draft {
    pub(super) fn matter(&self) -> Matter<'_> {
        matter(&self.owner, self.represented.as_ref())
    }
}

impl Case {
    pub(super) fn matter(&self) -> Matter<'_> {
        matter(&self.owner, self.represented.as_ref())
    }
}
