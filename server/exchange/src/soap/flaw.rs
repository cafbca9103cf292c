//! What can be wrong with a SOAP message, beyond what can be wrong on any road.

use domain::ports::Trouble;

/// Why a SOAP exchange brought no usable answer. `Display` is for operators and names no person.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Flaw {
    #[error("the answer is not SOAP by its content type")]
    ContentType,
    #[error("the answer's XML is refused: {0}")]
    Xml(&'static str),
    #[error("the answer's multipart is refused: {0}")]
    Multipart(&'static str),
    #[error("the answer is no SOAP message of ours: {0}")]
    Envelope(&'static str),
    #[error("the answer's header differs from ours in `{0}`")]
    Header(&'static str),
    #[error("the answer's `{0}` is not what the configuration says it is")]
    Kind(String),
    #[error("the register answered with the fault `{0}`")]
    Fault(String),
    #[error("the question cannot be written as XML: {0}")]
    Unwritable(&'static str),
}

impl Flaw {
    /// What the Desk makes of it.
    pub fn trouble(&self) -> Trouble {
        match self {
            Self::Unwritable(_) => Trouble::Denied,
            // SOAP 1.1 knows four faults: the server's are its own, all others find fault with the question.
            Self::Fault(code) if code.to_ascii_lowercase().starts_with("server") => Trouble::Down,
            Self::Fault(_) => Trouble::Denied,
            _ => Trouble::Garbage,
        }
    }
}
