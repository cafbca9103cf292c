//! What officials may ask another unit about a case.

use super::section::Section;
use crate::calendar::Length;

/// A question to another role, whose holders see only what the service lets them.
#[derive(Debug)]
pub struct Task {
    /// Also of the message `task-<id>`.
    pub id: String,
    /// States in which it may be asked.
    pub from: Vec<String>,
    /// The role that answers.
    pub to: String,
    /// Within which time the answer should be there.
    pub due: Length,
    /// Fields whose answers the role sees.
    pub sees: Vec<String>,
    /// Whether the answer says yes or no, beside its words.
    pub verdict: bool,
    /// Actions that wait until it is answered, once it was asked.
    pub before: Vec<String>,
}

impl Task {
    pub(super) fn read(section: &Section<'_>) -> Self {
        let due = section.length("due");
        if !section.has("due") {
            section.complain("the task does not say by when it is to be answered", "Add due = \"5 workdays\".");
        }
        let task = Self {
            id: section.need_id(false),
            from: section.need_texts("from"),
            to: section.need_text("to"),
            due: due.unwrap_or(Length::Workdays(1)),
            sees: section.need_texts("sees"),
            verdict: section.flag("verdict"),
            before: section.texts("before"),
        };
        section.done();
        task
    }
}
