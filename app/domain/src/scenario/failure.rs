//! Where a scenario and its service part: what was found, and what to do.

use crate::desk::DeskError;

/// One difference. Where it stands in the file, the runner knows.
#[derive(Debug)]
pub(super) struct Failure {
    pub(super) what: String,
    pub(super) cure: String,
}

pub(super) type Held = Result<(), Failure>;

impl Failure {
    pub(super) fn new(what: impl Into<String>, cure: impl Into<String>) -> Self {
        Self { what: what.into(), cure: cure.into() }
    }

    /// Something is not as the scenario says.
    pub(super) fn found(thing: &str, expected: impl std::fmt::Display, found: impl std::fmt::Display) -> Self {
        Self::new(
            format!("{thing} should be {expected}, and is {found}"),
            "Write here what is right, or mend the service.",
        )
    }
}

impl From<DeskError> for Failure {
    fn from(error: DeskError) -> Self {
        let cure = match &error {
            DeskError::NotFound => "Look whether the service is in force at the scenario's clock, and who may do this.",
            _ => "Look at what the service declares for this moment.",
        };
        Self::new(format!("the portal refuses: {error}"), cure)
    }
}
