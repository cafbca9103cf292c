//! The port to the press: documents in, PDF files out.

use std::{path::PathBuf, time::Duration};

use async_trait::async_trait;

use crate::document::Document;

/// There is no file. What it says is for the operator and holds no word of the document.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PressFailure {
    /// The program is not where it is looked for.
    #[error("there is no press at {}: build it with `cargo build -p portico-press`, or name its place", .0.display())]
    Absent(PathBuf),
    /// It took longer than it may and was ended; the next document finds a fresh one.
    #[error("the press was ended, because it did not finish a document within {0:?}")]
    Slow(Duration),
    /// It could not be started, or stopped while it worked; the next document finds a fresh one.
    #[error("the press broke down: {0}")]
    Broken(String),
    /// It looked at the document and will never print it.
    #[error("the press refused a document: {0}")]
    Refused(String),
}

/// Somebody who prints.
#[async_trait]
pub trait Press: Send + Sync {
    /// The document as a PDF file: PDF/UA-1 and PDF/A-2a. The same document gives the same bytes.
    ///
    /// # Errors
    /// When there is no file; [`PressFailure::Refused`] is the only one that trying again cannot mend.
    async fn print(&self, document: &Document) -> Result<Vec<u8>, PressFailure>;
}
