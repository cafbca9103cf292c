//! What a service asks → a schema of the answers that make a case.

use serde_json::{Map, Value as Json, json};

use crate::{
    identifiers::countries,
    rules::Type,
    service::{Condition, Field, Kind, Options, Service, Step},
};

const DECIMAL: &str = "^-?[0-9]+([.][0-9]+)?$";

pub(super) fn of(service: &Service) -> Json {
    object(service, None)
}

/// The answers at the top, or those of one item of a group.
fn object(service: &Service, group: Option<&str>) -> Json {
    let mut properties = Map::new();
    let mut required = Vec::new();
    for step in service.steps.iter().filter(|step| step.group() == group) {
        for field in &step.fields {
            properties.insert(field.id.clone(), answer(field));
            if is_always(&step.show) && is_always(&field.show) && is_always(&field.required) {
                required.push(field.id.clone());
            }
        }
    }
    for step in service.groups_within(group) {
        let (Some(repeat), Some(id)) = (&step.repeat, step.group()) else { continue };
        let items = object(service, Some(id));
        properties.insert(
            id.to_owned(),
            json!({ "type": "array", "items": items, "minItems": least(step), "maxItems": repeat.max }),
        );
        if least(step) > 0 {
            required.push(id.to_owned());
        }
    }
    json!({ "type": "object", "properties": properties, "required": required, "additionalProperties": false })
}

fn is_always(condition: &Condition) -> bool {
    matches!(condition, Condition::Always)
}

/// The fewest items of a group. One that is not always asked for may be absent, and holds none then.
fn least(step: &Step) -> u32 {
    step.repeat.as_ref().filter(|_| is_always(&step.show)).map_or(0, |repeat| repeat.min)
}

fn answer(field: &Field) -> Json {
    let text = |max: u32| json!({ "type": "string", "minLength": 1, "maxLength": max });
    match &field.kind {
        Kind::Text { max } | Kind::LongText { max } => text(*max),
        Kind::Number { min, max } => decimal(min.map(|min| min.to_string()), max.map(|max| max.to_string())),
        Kind::Money { min, max } => decimal(Some(min.to_string()), max.map(|max| max.to_string())),
        Kind::Date { .. } => json!({ "type": "string", "format": "date" }),
        Kind::YesNo => json!({ "type": "boolean" }),
        Kind::Choice { options } | Kind::List { options } => option(options),
        Kind::Choices { options } => json!({ "type": "array", "items": option(options), "uniqueItems": true }),
        Kind::Country => json!({ "enum": countries().collect::<Vec<_>>() }),
        Kind::PersonCode => person_code(),
        Kind::Person => json!({
            "type": "object",
            "properties": { "code": person_code(), "name": text(200) },
            "required": ["code", "name"],
            "additionalProperties": false,
        }),
        Kind::CompanyCode => json!({ "type": "string", "pattern": "^[0-9]{8}$" }),
        Kind::Iban => json!({ "type": "string", "pattern": "^[A-Z]{2}[0-9]{2}[A-Z0-9]{1,30}$" }),
        Kind::Email => json!({ "type": "string", "format": "email", "maxLength": 254 }),
        Kind::Plate | Kind::Phone | Kind::Address => json!({ "type": "string", "minLength": 1 }),
        Kind::Files { max, .. } => json!({ "type": "array", "maxItems": max, "items": {
            "type": "object",
            "properties": { "name": { "type": "string" }, "size": decimal(Some("0".into()), None) },
        } }),
        Kind::Calculated => field.value.as_ref().map_or(json!(true), |value| of_type(value.yields())),
    }
}

/// A number as a text. JSON Schema has no bounds for texts; whoever needs them finds them beside it.
fn decimal(min: Option<String>, max: Option<String>) -> Json {
    let mut schema = json!({ "type": "string", "pattern": DECIMAL });
    for (key, bound) in [("x-minimum", min), ("x-maximum", max)] {
        if let Some(bound) = bound {
            schema[key] = json!(bound);
        }
    }
    schema
}

fn option(options: &Options) -> Json {
    match options {
        Options::Fixed(options) => json!({ "enum": options }),
        Options::From(_) => json!({ "type": "string" }),
    }
}

fn person_code() -> Json {
    json!({ "type": "string", "pattern": "^[A-Z]{2}.+$", "maxLength": 256 })
}

fn of_type(kind: &Type) -> Json {
    match kind {
        Type::Any => json!(true),
        Type::Bool => json!({ "type": "boolean" }),
        Type::Number => decimal(None, None),
        Type::Date => json!({ "type": "string", "format": "date" }),
        Type::DateTime => json!({ "type": "string", "format": "date-time" }),
        Type::OneOf(words) => json!({ "enum": **words }),
        Type::Text | Type::Duration => json!({ "type": "string" }),
        Type::List(item) => json!({ "type": "array", "items": of_type(item) }),
        Type::Context(parts) => {
            let parts: Map<String, Json> = parts.iter().map(|(part, kind)| (part.clone(), of_type(kind))).collect();
            json!({ "type": "object", "properties": parts })
        }
    }
}
