//! The port to the files that residents attach.

use async_trait::async_trait;
use jiff::Timestamp;
use uuid::Uuid;

use crate::attachment::{Check, Kind};

/// A file on its way in, piece by piece.
#[async_trait]
pub trait Upload: Send {
    /// The next piece; `None` after the last one.
    ///
    /// # Errors
    /// When the rest will not come.
    async fn next(&mut self) -> Result<Option<Vec<u8>>, UploadBroken>;
}

/// The rest of an upload will not come: the person left, or the line broke.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the upload broke off")]
pub struct UploadBroken;

/// What a question lets in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// Nothing is read beyond the byte after this one.
    pub max_bytes: u64,
    pub kinds: Vec<Kind>,
}

/// How an upload ended. After anything but `Stored`, nothing of it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Put {
    Stored(Stored),
    TooBig {
        limit: u64,
    },
    Empty,
    /// Not one of the kinds that the question lets in, or none that the house knows.
    NotAllowed {
        found: Option<Kind>,
    },
    /// It begins like this kind and does not go on like it: cut short, or made to do harm.
    Damaged {
        kind: Kind,
    },
    /// The upload broke off.
    Broken,
}

/// A file that is durably stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stored {
    /// By its content, whatever its name and the browser say.
    pub kind: Kind,
    /// In bytes, after stripping.
    pub size: u64,
    /// Of the bytes after stripping, in small hexadecimal letters.
    pub sha256: String,
    /// Whether a picture lost metadata (place, device, comments) on the way.
    pub stripped: bool,
    /// [`Check::Waiting`] where an antivirus is configured, else [`Check::Unchecked`].
    pub check: Check,
}

/// What the virus check said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// The file left quarantine and can be read.
    Clean,
    /// It stays in quarantine. `what` is the antivirus's name for it.
    Infected { what: String },
    /// No answer that can be trusted; it stays in quarantine and can be asked about again.
    NotNow,
    /// There is no such file.
    Gone,
}

/// The place that keeps files failed: unreachable, full, or not ours.
#[derive(Debug, thiserror::Error)]
#[error("the files failed at {operation}")]
pub struct FilesError {
    /// `files.put`
    pub operation: &'static str,
    #[source]
    pub source: Box<dyn std::error::Error + Send + Sync>,
}

/// Where the house keeps files, outside the database.
#[async_trait]
pub trait Files: Send + Sync {
    /// Takes a file in under a new id: its type by content, metadata removed from a picture, durable when this returns.
    async fn put(&self, id: Uuid, limits: &Limits, upload: &mut dyn Upload) -> Result<Put, FilesError>;
    /// The file; nothing of one in quarantine.
    async fn get(&self, id: Uuid) -> Result<Option<Vec<u8>>, FilesError>;
    /// Removes the file wherever it is; one that is gone already is no error.
    async fn remove(&self, id: Uuid) -> Result<(), FilesError>;
    /// Asks the antivirus about a file in quarantine. May be repeated; a file out of quarantine is `Clean`.
    async fn check(&self, id: Uuid) -> Result<Verdict, FilesError>;
    /// Removes what uploads before this moment left half done, and says how many.
    async fn sweep(&self, before: Timestamp) -> Result<u64, FilesError>;
}
