//! What a register has answered becomes the answer to questions.

use jiff::Timestamp;

use crate::{
    answers::{Answer, Answers, Said, Source},
    application::{Draft, Found},
    journey::Typed,
    rules::Value,
    service::{Edit, Field, Kind, Options, Read, Service},
};

/// The arguments are gone, so the answer and what it filled go too.
pub(super) fn forget(service: &Service, read: &Read, draft: &mut Draft) {
    if draft.facts.remove(&read.id).is_some() {
        fill(service, read, &mut draft.answers, (&Found::Unknown, Timestamp::UNIX_EPOCH), false);
    }
}

/// Fills the fields that the read answers; without an answer that fits the field the person types it. `same`: the
/// register was asked of the same thing before, so that what the person made of that answer stands.
pub(super) fn fill(
    service: &Service,
    read: &Read,
    answers: &mut Answers,
    (found, at): (&Found, Timestamp),
    same: bool,
) {
    for (id, part) in &read.fill {
        let Some(field) = service.field(id) else { continue };
        let value = if let Found::Known(answer) = found { fitting(field, answer.part(part)) } else { Value::Null };
        let before = answers.get(id).filter(|_| same);
        if !value.is_null() {
            let register = read.call.register.clone();
            let answer = Said { register, at, value }.beside(before, read.edit == Edit::Locked);
            answers.set(id, answer);
        } else if let Some(own) = before.filter(|answer| answer.differs_from().is_some()).cloned() {
            // The register says nothing of it any more: what the person declared is their own word.
            answers.set(id, Answer { source: Source::Person, ..own });
        } else if answers.get(id).is_some_and(Answer::is_from_register) {
            answers.remove(id);
        }
    }
}

/// A register's value as the field keeps it, when its type is another than the read declares.
pub(super) fn fitting(field: &Field, value: &Value) -> Value {
    match (&field.kind, value) {
        (Kind::Date { .. }, Value::Text(text)) => text.parse().map_or(Value::Null, Value::Date),
        (Kind::YesNo, Value::Text(_)) => Value::Null,
        (_, Value::Text(text)) => {
            let typed: Typed = [(field.id.clone(), text.clone())].into_iter().collect();
            typed.value(field, field.kind.options().map_or(&[], Options::fixed)).ok().flatten().unwrap_or(Value::Null)
        }
        _ => value.clone(),
    }
}
