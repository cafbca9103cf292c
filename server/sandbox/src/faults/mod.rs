//! How a neighbour can fail, and the board on which its faults are switched on and off: one idea for the security
//! server, the registers and the scanner.

mod board;
mod order;
mod words;

pub(crate) use board::{Board, Planned};
pub(crate) use order::{Order, Wrong};
pub(crate) use words::{WORDS, Word};

use std::time::Duration;

/// One way of failing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// The service cannot be reached; nothing was done.
    Down,
    /// The right answer, late; nothing is done before.
    Slow(Duration),
    /// 500; nothing was done.
    Error,
    /// The provider gets the message twice, and the second answer counts.
    Duplicate,
    /// Everything was done at once, and the answer comes late.
    HeldAnswer(Duration),
    /// Everything was done, and the answer only says that it arrived.
    LateAnswer,
    /// Turned down for good, with this reason; nothing was done.
    Reject(String),
    /// 200 with a page instead of data; nothing was done.
    Garbage,
    /// One field of the answer says something else.
    Changed { field: String, value: String },
    /// The answer carries the hash of another request.
    WrongHash,
    /// The connection is cut; nothing was done.
    Dropped,
    /// Everything was done, then the connection is cut.
    LostAnswer,
}

impl Fault {
    /// The word that orders it.
    pub(crate) fn word(&self) -> Word {
        match self {
            Fault::Down => Word::Down,
            Fault::Slow(_) => Word::Slow,
            Fault::Error => Word::ErrorThenOk,
            Fault::Duplicate => Word::Duplicate,
            Fault::HeldAnswer(_) => Word::HeldAnswer,
            Fault::LateAnswer => Word::LateAnswer,
            Fault::Reject(_) => Word::Reject,
            Fault::Garbage => Word::Garbage,
            Fault::Changed { .. } => Word::Changed,
            Fault::WrongHash => Word::WrongHash,
            Fault::Dropped => Word::Dropped,
            Fault::LostAnswer => Word::LostAnswer,
        }
    }
}

/// Whether a message says `text` as a whole value, in JSON or in XML.
pub(crate) fn says(message: &[u8], text: &str) -> bool {
    let has = |needle: String| message.windows(needle.len().max(1)).any(|window| window == needle.as_bytes());
    !text.is_empty() && (has(format!("\"{text}\"")) || has(format!(">{text}<")))
}

#[cfg(test)]
mod tests {
    use super::says;

    #[test]
    fn a_message_says_whole_values_alone() {
        for message in [r#"{"a":["EE1"]}"#, "<userId>EE1</userId>"] {
            assert!(says(message.as_bytes(), "EE1"), "{message}");
            assert!(!says(message.as_bytes(), "EE"), "{message}");
        }
        assert!(!says(b"\"\"", ""));
    }
}
