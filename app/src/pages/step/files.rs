//! The files of a question as its page shows them.

use domain::{
    attachment::{Attachment, Check},
    journey::{Question, show_value},
    rules::Value,
};
use text::Words;

use crate::{
    components::{StoredFile, Tone},
    pages::answer::file_size,
};

/// The button that takes a file away names the question with it.
pub(super) fn stored(words: &Words, question: &Question, attachments: &[Attachment]) -> Vec<StoredFile> {
    let file = |file: &Value| {
        let id = show_value(file.part("id"));
        let known = attachments.iter().find(|attachment| attachment.id.to_string() == id)?;
        let state = match known.check {
            Check::Waiting => Some((Tone::Warn, words.text("files-waiting"))),
            Check::Infected => Some((Tone::Bad, words.text("files-infected"))),
            Check::Clean | Check::Unchecked => None,
        };
        let size = file_size(words, known.size);
        Some(StoredFile { id: format!("{}/{id}", question.field), name: known.name.clone(), size, state })
    };
    question.files.iter().filter_map(file).collect()
}
