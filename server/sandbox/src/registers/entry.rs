//! What goes into a store, what comes back, and what became of it.

use serde_json::Value;

/// Something to record.
pub(super) struct Entry {
    pub(super) service: &'static str,
    pub(super) key: String,
    pub(super) content_hash: String,
    pub(super) case: Option<String>,
    pub(super) body: Value,
    /// The number it gets, if any.
    pub(super) numbered: Option<Numbered>,
    /// What may be recorded once only, whatever the key.
    pub(super) once: Option<Once>,
}

/// A number such as `PL-000001`, counted for each prefix alone.
#[derive(Clone, Copy)]
pub(super) struct Numbered {
    pub(super) prefix: &'static str,
    /// The field of the answer that tells it.
    pub(super) name: &'static str,
}

/// No two entries of a service have the same text in `field`.
#[derive(Clone, Copy)]
pub(super) struct Once {
    pub(super) field: &'static str,
    /// What the second is told.
    pub(super) refusal: &'static str,
}

/// What became of it, with the number if there is one.
pub(super) enum Kept {
    New(Option<String>),
    Already(Option<String>),
    /// The key is taken by other content.
    Different,
    /// What may be recorded once stands under another key.
    Taken(&'static str),
}

/// What a register reads back of its own records.
pub(super) struct Known {
    pub(super) number: Option<String>,
    pub(super) body: Value,
}
