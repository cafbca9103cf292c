//! Why Portico cannot go on: one sentence, and the cure.

use std::fmt;

/// Shown to whoever started the program.
#[derive(Debug)]
pub(crate) struct Trouble(String);

impl Trouble {
    pub(crate) fn new(what: impl fmt::Display, cure: impl fmt::Display) -> Self {
        Self(format!("{what}\n  {cure}"))
    }

    /// An error that names its cure itself.
    pub(crate) fn told(error: impl fmt::Display) -> Self {
        Self(error.to_string())
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "portico: {}", self.0)
    }
}

impl From<domain::ports::StoreError> for Trouble {
    fn from(error: domain::ports::StoreError) -> Self {
        let cause = std::error::Error::source(&error).map(|cause| format!(": {cause}")).unwrap_or_default();
        Self::new(format!("{error}{cause}"), "`portico doctor` looks at the database.")
    }
}

impl From<storage::OpenError> for Trouble {
    fn from(error: storage::OpenError) -> Self {
        Self::told(error)
    }
}
