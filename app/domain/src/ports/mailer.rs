//! The port to the post: letters that only point to the inbox.

use async_trait::async_trait;
use uuid::Uuid;

use crate::message::News;

/// A pointer to a notice. It names no person and no decision, but for somebody who has no inbox to look into.
#[derive(Debug, Clone)]
pub struct Letter {
    pub to: String,
    /// The language in which the resident applied.
    pub language: String,
    /// The case's reference; an offer has none.
    pub reference: Option<String>,
    /// What it says itself, to somebody who has not signed in.
    pub news: Option<News>,
    /// The same on every try, so that a mail program shows it once.
    pub message_id: Uuid,
}

/// The letter did not go. `detail` is for the operator and holds no address.
#[derive(Debug, Clone, thiserror::Error)]
#[error("{detail}")]
pub struct MailFailure {
    pub detail: String,
    /// Whether trying again later may help.
    pub may_pass: bool,
}

/// Somebody who takes letters.
#[async_trait]
pub trait Mailer: Send + Sync {
    /// # Errors
    /// When the letter was not taken.
    async fn send(&self, letter: &Letter) -> Result<(), MailFailure>;
}
