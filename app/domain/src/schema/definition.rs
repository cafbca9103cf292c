//! What the readers ask for → a schema for editors.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value as Json, json};

use crate::{
    scenario,
    service::{ANY_KEY, Asked, EACH, Keys, Kind, Service, Want, note},
};

/// Has every table that a reader knows; what stands in them matters little.
const SERVICE: &str = include_str!("sample_service.toml");
const SCENARIO: &str = include_str!("sample_scenario.toml");

/// Everything the readers asked of the tables of a file, by path.
pub(super) type Noted = BTreeMap<String, Keys>;

pub(super) fn definition() -> Json {
    root(&noted_service())
}

pub(super) fn scenarios() -> Json {
    root(&noted_scenarios())
}

pub(super) fn noted_service() -> Noted {
    // One field of each type, so that what a type alone asks for is asked.
    let fields = Kind::words().map(|word| format!("[[step.field]]\nid = \"f_{word}\"\ntype = \"{word}\"\n"));
    let text = format!("{SERVICE}\n[[step]]\nid = \"types\"\n{}", fields.collect::<String>());
    note(&text).into_inner()
}

pub(super) fn noted_scenarios() -> Noted {
    // Any service will do: the keys of a scenario do not depend on it.
    Service::read(&[("service.toml", SERVICE)])
        .map_or_else(|_| Asked::default(), |service| scenario::note(SCENARIO, &service))
        .into_inner()
}

/// A file: none of its keys is needed, as another file of the folder may have it.
fn root(noted: &Noted) -> Json {
    let mut schema = table(noted, "");
    if let Some(object) = schema.as_object_mut() {
        object.remove("required");
    }
    schema
}

fn table(noted: &Noted, path: &str) -> Json {
    let Some(keys) = noted.get(path) else { return json!({ "type": "object" }) };
    let inner = |key: &str| if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") };
    let properties: Map<String, Json> =
        keys.wants.iter().map(|(key, wants)| (key.clone(), value(noted, &inner(key), wants))).collect();
    let mut schema = json!({ "type": "object", "properties": properties, "additionalProperties": false });
    let needed = keys.needed.clone().unwrap_or_default();
    if !needed.is_empty() {
        schema["required"] = json!(needed);
    }
    schema
}

fn value(noted: &Noted, path: &str, wants: &BTreeSet<Want>) -> Json {
    if wants.contains(&Want::Anything) {
        return json!(true);
    }
    // Who looks at a text before it is read as what it is asks for a text only.
    let narrower = wants.iter().any(|want| matches!(want, Want::Expression | Want::Duration | Want::OneOf(_)));
    let wants = wants.iter().filter(|want| !(narrower && **want == Want::Text));
    let mut each: Vec<Json> = wants.map(|want| one(noted, path, want)).collect();
    if each.len() == 1 { each.remove(0) } else { json!({ "anyOf": each }) }
}

fn one(noted: &Noted, path: &str, want: &Want) -> Json {
    match want {
        Want::Text => json!({ "type": "string" }),
        Want::Expression => json!({ "type": "string", "description": "an expression" }),
        Want::Duration => json!({ "type": "string", "pattern": "^-?P", "description": "a duration: P7D, PT4S" }),
        Want::OneOf(words) => json!({ "enum": words }),
        Want::Decimal => json!({ "type": "string", "pattern": "^-?[0-9]+([.][0-9]+)?$" }),
        Want::Whole => json!({ "type": "integer", "minimum": 0 }),
        Want::Flag => json!({ "type": "boolean" }),
        Want::Date => json!({ "type": "string", "format": "date" }),
        Want::Moment => json!({ "type": "string", "format": "date-time" }),
        Want::Texts => json!({ "type": "array", "items": { "type": "string" } }),
        Want::SomeOf(words) => json!({ "type": "array", "items": { "enum": words } }),
        Want::Rows => json!({ "type": "array", "items": { "type": "array", "items": { "type": "string" } } }),
        Want::Anything => json!(true),
        Want::Table => table(noted, path),
        Want::Tables => json!({ "type": "array", "items": table(noted, path) }),
        Want::Map => map(noted, &format!("{path}.{ANY_KEY}")),
    }
}

/// A table whose keys the writer chooses.
fn map(noted: &Noted, path: &str) -> Json {
    let wants = noted.get(path).and_then(|keys| keys.wants.get(ANY_KEY)).cloned().unwrap_or_default();
    json!({ "type": "object", "additionalProperties": value(noted, &format!("{path}.{EACH}"), &wants) })
}
