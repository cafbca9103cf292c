//! Shapes: the types that the answer of a register can have.

use super::{place::Placed, section::Section};
use crate::rules::{Type, Value};

/// The words for types of a register's answer.
pub(super) fn shape(word: &str) -> Option<Type> {
    Some(match word {
        "text" => Type::Text,
        "number" => Type::Number,
        "yes_no" => Type::Bool,
        "date" => Type::Date,
        "texts" => Type::List(Box::new(Type::Text)),
        _ => return None,
    })
}

pub(super) fn shape_or_complain(section: &Section<'_>, word: &Placed<'_, &str>) -> Option<Type> {
    let shape = shape(word.value);
    if shape.is_none() {
        section.complain_at(
            word,
            format!("\"{}\" is not a type of answer", word.value),
            "Use text, number, yes_no, date or texts.",
        );
    }
    shape
}

/// The value as the type that was declared: dates come as text in JSON.
pub(super) fn typed(value: Value, wanted: &Type) -> Option<Value> {
    match (value, wanted) {
        (Value::Text(text), Type::Date) => text.parse().ok().map(Value::Date),
        (value @ Value::Text(_), Type::Text)
        | (value @ Value::Number(_), Type::Number)
        | (value @ Value::Bool(_), Type::Bool) => Some(value),
        (Value::List(items), Type::List(item)) => {
            items.into_iter().map(|value| typed(value, item)).collect::<Option<_>>().map(Value::List)
        }
        _ => None,
    }
}
