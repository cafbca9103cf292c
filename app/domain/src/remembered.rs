//! What a register has answered in a session, so that another service need not ask it the same.

use std::fmt;

use jiff::Timestamp;
use serde_json::{Value as Json, json};
use sha2::{Digest, Sha256};

use crate::{
    mandate::Represented, message::content_hash, people::Person, ports::Evidence, rules::Value, service::Read,
};

/// So many answers are kept for a session; what comes beyond them is asked again.
pub const MOST: u32 = 16;
/// A longer answer, in bytes of JSON, is not kept.
pub const LONGEST: usize = 16 * 1024;

/// A session of somebody who has signed in: the SHA-256 of its id, which says nothing to whoever finds it.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct SessionKey([u8; 32]);

/// One answer, for as long as its session lasts and it is not too old.
#[derive(Debug, Clone, PartialEq)]
pub struct Remembered {
    /// What was asked of whom, about whom and what for: hex SHA-256.
    pub question: String,
    /// The parts that the read declares.
    pub answer: Json,
    /// The proof that it was asked.
    pub evidence: Evidence,
    /// When the register answered.
    pub at: Timestamp,
    /// Removed from then on.
    pub until: Timestamp,
}

impl SessionKey {
    /// The key of a session by its id.
    pub fn of(id: i128) -> Self {
        Self(Sha256::digest(id.to_le_bytes()).into())
    }

    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for SessionKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SessionKey")
    }
}

/// By what an answer is found again: the operation, what it was asked with, the person in whose name, for whom, and the
/// purpose. `None` where an answer is not passed on: no purpose is shared, or the person was asked for their consent.
pub(crate) fn question(
    read: &Read,
    asked: &Value,
    owner: &Person,
    represented: Option<&Represented>,
) -> Option<String> {
    let purpose = read.purpose.as_ref().filter(|_| !read.is_by_consent())?;
    Some(content_hash(&json!({
        "call": read.call,
        "asked": asked.to_json(),
        "owner": owner.code.as_str(),
        "represented": represented.map(Represented::code),
        "purpose": purpose,
    })))
}
