//! Letters by post: who wants them and where, and what has become of each.

mod address;
mod envelope;

pub use address::{Address, Amiss, LONGEST_PLACE, LONGEST_STREET, Written};
pub use envelope::{CameBackFor, Envelope, Sack, SackStanding, Standing};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::identifiers::PersonCode;

/// The role of whoever prints letters and takes them to the post. It opens no case.
pub const POST: &str = "post";

/// That a person wants to hear by post. Whoever has none hears in the portal alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wish {
    pub person: PersonCode,
    pub address: Address,
    /// The visit to the counter in which it was said: an official sees what was said in it, and nothing else.
    pub visit: Option<Uuid>,
    pub at: Timestamp,
}

/// How much waits to be posted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Pile {
    pub number: u64,
    /// Since when the oldest of them waits.
    pub oldest: Option<Timestamp>,
}
