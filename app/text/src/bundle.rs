//! The messages of one language for the portal or for one service.

use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentError, FluentResource};
use fluent_syntax::ast::Pattern;
use jiff::tz::TimeZone;
use unic_langid::LanguageIdentifier;

use crate::complaint::definition;
use crate::formats::write_value;
use crate::{Args, Complaint, Formats, Lang};

pub(crate) struct Bundle {
    pub(crate) lang: Lang,
    pub(crate) formats: Arc<Formats>,
    messages: FluentBundle<Arc<FluentResource>>,
}

/// A parsed locale file.
#[derive(Clone)]
pub(crate) struct File {
    pub(crate) path: String,
    pub(crate) messages: Arc<FluentResource>,
}

impl Bundle {
    /// Puts files together; two messages of one name are a complaint about the later file.
    pub(crate) fn of<'a>(
        lang: Lang,
        formats: Arc<Formats>,
        files: impl Iterator<Item = &'a File>,
    ) -> (Self, Vec<Complaint>) {
        let id: LanguageIdentifier = lang.tag().parse().unwrap_or_default();
        let mut messages = FluentBundle::new_concurrent(vec![id]);
        messages.set_formatter(Some(write_value));
        let mut complaints = Vec::new();
        for file in files {
            for error in messages.add_resource(file.messages.clone()).err().unwrap_or_default() {
                complaints.push(twice(file, &error));
            }
        }
        (Self { lang, formats, messages }, complaints)
    }

    /// The pattern of a message or of its attribute.
    pub(crate) fn pattern(&self, key: &str, attribute: Option<&str>) -> Option<&Pattern<&str>> {
        let message = self.messages.get_message(key)?;
        match attribute {
            None => message.value(),
            Some(attribute) => message.get_attribute(attribute).map(|found| found.value()),
        }
    }

    /// The text, and what could not be filled in.
    pub(crate) fn write(&self, pattern: &Pattern<&str>, args: &Args, zone: &TimeZone) -> (String, Vec<FluentError>) {
        let mut errors = Vec::new();
        let args = args.write(&self.formats, zone);
        let text = self.messages.format_pattern(pattern, Some(&args), &mut errors).into_owned();
        (text, errors)
    }
}

fn twice(file: &File, error: &FluentError) -> Complaint {
    let text = file.messages.source();
    let FluentError::Overriding { id, .. } = error else {
        return Complaint::of_file(&file.path, error.to_string(), "Correct the file");
    };
    let at = definition(text, id).map_or(0, |range| range.start);
    let what = format!("“{id}” is defined a second time");
    Complaint::at(&file.path, text, at, what, "Remove one of the two, or give this one a name of its own")
}
