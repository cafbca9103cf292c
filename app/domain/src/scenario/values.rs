//! What a scenario's file says as plain TOML → values, JSON and texts as they are typed.

use jiff::civil::Date;
use rust_decimal::Decimal;
use serde_json::Value as Json;
use toml::de::DeValue;

use crate::{
    journey::{DATE_PARTS, Typed},
    rules::Value,
    service::{Field, Kind},
};

/// A value as an answer or an expectation; `None` for what answers never are: fractions and times of day.
pub(super) fn value(toml: &DeValue<'_>) -> Option<Value> {
    match toml {
        DeValue::String(text) => Some(Value::from(text.as_ref())),
        DeValue::Integer(number) => number.to_string().parse().ok().map(Value::Number),
        DeValue::Boolean(flag) => Some(Value::Bool(*flag)),
        DeValue::Datetime(date) => date.to_string().parse().ok().map(Value::Date),
        DeValue::Array(items) => items.iter().map(|item| value(item.get_ref())).collect::<Option<_>>().map(Value::List),
        DeValue::Table(table) => {
            let parts = table.iter().map(|(key, item)| Some((key.get_ref().to_string(), value(item.get_ref())?)));
            parts.collect::<Option<_>>().map(Value::Context)
        }
        DeValue::Float(_) => None,
    }
}

/// A value as a register would send it: whole numbers stay numbers.
pub(super) fn json(toml: &DeValue<'_>) -> Option<Json> {
    match toml {
        DeValue::Integer(number) => number.to_string().parse::<i64>().ok().map(Json::from),
        DeValue::Array(items) => items.iter().map(|item| json(item.get_ref())).collect::<Option<_>>().map(Json::Array),
        DeValue::Table(table) => {
            let parts = table.iter().map(|(key, item)| Some((key.get_ref().to_string(), json(item.get_ref())?)));
            parts.collect::<Option<_>>().map(Json::Object)
        }
        DeValue::Float(_) => None,
        other => value(other).map(|value| value.to_json()),
    }
}

/// Whether `found` is what a scenario wrote as `wanted`: an amount may be written as a text, and a part of a group
/// stands for the group.
pub(super) fn is(found: &Value, wanted: &Value) -> bool {
    match (found, wanted) {
        (Value::Number(found), Value::Text(wanted)) => wanted.parse::<Decimal>().is_ok_and(|wanted| wanted == *found),
        (Value::Date(found), Value::Text(wanted)) => wanted.parse::<Date>().is_ok_and(|wanted| wanted == *found),
        (Value::Text(found), Value::Number(wanted)) => found.parse::<Decimal>().is_ok_and(|found| found == *wanted),
        (Value::Text(found), Value::Date(wanted)) => *found == wanted.to_string(),
        (Value::List(found), Value::List(wanted)) => {
            found.len() == wanted.len() && found.iter().zip(wanted).all(|(found, wanted)| is(found, wanted))
        }
        (Value::Context(_), Value::Context(wanted)) => wanted.iter().all(|(part, wanted)| is(found.part(part), wanted)),
        (found, wanted) => found == wanted,
    }
}

/// A value for a complaint.
pub(super) fn shown(value: &Value) -> String {
    if value.is_null() { "absent".into() } else { value.to_json().to_string() }
}

/// The texts that a person types to answer `field` so, even when they are wrong.
pub(super) fn typed(field: &Field, value: &Value) -> Typed {
    match (&field.kind, value) {
        (Kind::Date { .. }, Value::Text(text)) => {
            let mut parts: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).collect();
            if parts.first().is_some_and(|first| first.len() == 4) {
                parts.reverse();
            }
            let inputs = DATE_PARTS.iter().zip(parts);
            inputs.map(|(part, text)| (format!("{}-{part}", field.id), text.to_owned())).collect()
        }
        _ => Typed::of(field, value),
    }
}
