//! An error with all its causes, for the log.

use std::error::Error;

use super::DeskError;

impl DeskError {
    /// What failed, and why, down to the first cause. It names no content and no person.
    pub fn chain(&self) -> String {
        let mut text = self.to_string();
        let mut cause = self.source();
        while let Some(inner) = cause {
            text = format!("{text}: {inner}");
            cause = inner.source();
        }
        text
    }
}
