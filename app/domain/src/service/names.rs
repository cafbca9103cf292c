//! The names that expressions of a service may use, with their types.

use super::{field::Kind, read, section::Section};
use crate::rules::{Names, Type};

/// Fields by their ids, reads by theirs, and what the portal itself knows: who asks (`subject`),
/// the `case`, and the `decision` on it.
pub(super) fn known(steps: &[Section<'_>], reads: &[Section<'_>]) -> Names {
    let group = |parts: &[&str]| Type::Context(parts.iter().map(|part| ((*part).to_owned(), Type::Text)).collect());
    let mut names = Names::from([
        ("subject".into(), group(&["code", "given_name", "family_name"])),
        ("case".into(), group(&["id", "reference"])),
        ("decision".into(), group(&["action", "reason"])),
    ]);
    for field in steps.iter().flat_map(|step| step.sections("field")) {
        if let Some(id) = field.text("id") {
            let kind = field.text("type").map_or("text", |placed| placed.value);
            names.insert(id.value.into(), Kind::type_of(kind));
        }
    }
    for section in reads {
        if let Some(id) = section.text("id") {
            let parts = section.text_pairs("gives").into_iter();
            let shape = parts.map(|(part, word)| (part, read::shape(word.value).unwrap_or(Type::Any)));
            names.insert(id.value.into(), Type::Context(shape.collect()));
        }
    }
    names
}
