//! How an answer is written for people: a date as a date, a choice in words, with where it came from.

use domain::{
    answers::{Answer, Source},
    journey::show_value,
    rules::Value,
    service::{Field, Kind},
};
use text::Words;

use crate::components::Provenance;

/// The value in the words of the page; “not answered” where there is none.
pub fn shown(words: &Words, field: &Field, value: &Value) -> String {
    match (&field.kind, value) {
        (_, Value::Null) => words.text("answer-none"),
        (_, Value::Date(date)) => words.date(*date),
        (_, Value::Bool(true)) => words.text("answer-yes"),
        (_, Value::Bool(false)) => words.text("answer-no"),
        (_, Value::Number(number)) => words.number(*number),
        (Kind::Choice { .. }, Value::Text(option)) => option_label(words, &field.id, option),
        _ => show_value(value),
    }
}

/// A choice in words; the register's own word where the locale file has none.
pub(super) fn option_label(words: &Words, field: &str, option: &str) -> String {
    words.attr(field, &format!("option-{option}")).unwrap_or_else(|| option.to_owned())
}

/// Which register said it, and on what day; nothing for the person's own words.
pub(super) fn provenance(words: &Words, answer: &Answer) -> Option<Provenance> {
    match &answer.source {
        Source::Register { register, at } => {
            Some(Provenance { register: register_name(words, register), asked: words.calendar_day(*at) })
        }
        Source::Person => None,
    }
}

/// A register's name by itself, at the start of a line.
pub(super) fn register_title(words: &Words, register: &str) -> String {
    words.attr(&format!("register-{register}"), "title").unwrap_or_else(|| register_name(words, register))
}

/// A register's name inside a sentence.
pub fn register_name(words: &Words, register: &str) -> String {
    words.text(&format!("register-{register}"))
}
