//! Nothing that a reader knows is missing from the schemas, and they tell right files from wrong ones.

use serde_json::Value as Json;
use toml::Value as Toml;

use super::{
    definition::{Noted, noted_scenarios, noted_service},
    *,
};
use crate::service::{
    ANY_KEY, Want,
    tests::{PARKING, parking},
};

const SCENARIOS: [&str; 5] = [
    include_str!("../../../services/parking-permit/scenarios/applying.toml"),
    include_str!("../../../services/parking-permit/scenarios/changing.toml"),
    include_str!("../../../services/parking-permit/scenarios/lasting.toml"),
    include_str!("../../../services/parking-permit/scenarios/deciding.toml"),
    include_str!("../../../services/parking-permit/scenarios/disputing.toml"),
];

/// A table that a reader asks for and the sample lacks was never entered: what is asked inside it is not known.
fn entered(noted: &Noted) {
    for (path, keys) in noted {
        for (key, wants) in &keys.wants {
            let inner = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
            let is_map = path.ends_with(ANY_KEY);
            if wants.contains(&Want::Anything) {
                continue;
            }
            for want in wants {
                let known = match want {
                    Want::Table | Want::Tables if is_map => noted.contains_key(&format!("{path}.each")),
                    Want::Table | Want::Tables => noted.get(&inner).is_some_and(|keys| keys.needed.is_some()),
                    Want::Map => noted.contains_key(&format!("{inner}.{ANY_KEY}")),
                    _ => true,
                };
                assert!(known, "a reader asks for the table \"{inner}\": add it to the sample");
            }
        }
        for key in &keys.either {
            let texts = |want: &&Want| matches!(want, Want::Text | Want::Expression | Want::Duration);
            let wants = &keys.wants[key];
            let both = wants.iter().any(|want| texts(&want)) && wants.iter().any(|want| !texts(&want));
            assert!(both, "\"{path}.{key}\" may be a text or not: write both in the sample: {wants:?}");
        }
    }
}

#[test]
fn the_samples_have_every_table_that_a_reader_asks_for() {
    let sample = Service::read(&[("service.toml", include_str!("sample_service.toml"))]);
    let complaints = sample.err().unwrap_or_default();
    assert!(complaints.is_empty(), "{}", complaints.iter().map(|one| format!("{one}\n")).collect::<String>());
    entered(&noted_service());
    entered(&noted_scenarios());
    assert_eq!(noted_service()["step.field"].wants["type"].len(), 2, "a text, and one of the types");
}

/// As much of JSON Schema as is used here.
fn faults(schema: &Json, value: &Json, path: &str) -> Vec<String> {
    let Some(schema) = schema.as_object() else { return Vec::new() };
    let mut found = Vec::new();
    let mut fault = |holds: bool, what: &str| {
        if !holds {
            found.push(format!("{path}: {what}"));
        }
    };
    for (key, rule) in schema {
        match key.as_str() {
            "type" => fault(
                match rule.as_str() {
                    Some("object") => value.is_object(),
                    Some("array") => value.is_array(),
                    Some("string") => value.is_string(),
                    Some("integer") => value.is_i64(),
                    Some("boolean") => value.is_boolean(),
                    other => panic!("a type {other:?}"),
                },
                &format!("is no {rule}"),
            ),
            "enum" => fault(rule.as_array().is_some_and(|all| all.contains(value)), "is none of the words"),
            "minItems" => {
                fault(value.as_array().is_none_or(|v| v.len() as u64 >= rule.as_u64().unwrap_or(0)), "too few")
            }
            "maxItems" => {
                fault(value.as_array().is_none_or(|v| v.len() as u64 <= rule.as_u64().unwrap_or(0)), "too many")
            }
            "maxLength" => {
                fault(
                    value.as_str().is_none_or(|v| v.chars().count() as u64 <= rule.as_u64().unwrap_or(0)),
                    "too long",
                );
            }
            "required" => {
                for name in rule.as_array().into_iter().flatten().filter_map(Json::as_str) {
                    fault(value.get(name).is_some(), &format!("lacks {name}"));
                }
            }
            "anyOf" => {
                let any = rule.as_array().is_some_and(|all| all.iter().any(|one| faults(one, value, path).is_empty()));
                fault(any, "is nothing that may stand here");
            }
            "items"
            | "properties"
            | "additionalProperties"
            | "pattern"
            | "format"
            | "minimum"
            | "minLength"
            | "uniqueItems"
            | "description"
            | "title"
            | "$schema"
            | "$id"
            | "x-minimum"
            | "x-maximum" => {}
            other => panic!("a keyword {other}"),
        }
    }
    for (at, item) in value.as_array().into_iter().flatten().enumerate() {
        found
            .extend(schema.get("items").map(|items| faults(items, item, &format!("{path}[{at}]"))).unwrap_or_default());
    }
    for (name, item) in value.as_object().into_iter().flatten() {
        let known = schema.get("properties").and_then(|known| known.get(name));
        match known.or_else(|| schema.get("additionalProperties")) {
            Some(Json::Bool(false)) => found.push(format!("{path}: {name} is not known")),
            Some(schema) => found.extend(faults(schema, item, &format!("{path}.{name}"))),
            None => {}
        }
    }
    found
}

fn json(toml: Toml) -> Json {
    match toml {
        Toml::Datetime(date) => Json::String(date.to_string()),
        Toml::Array(items) => items.into_iter().map(json).collect(),
        Toml::Table(table) => Json::Object(table.into_iter().map(|(key, value)| (key, json(value))).collect()),
        Toml::String(text) => text.into(),
        Toml::Integer(number) => number.into(),
        Toml::Float(number) => number.into(),
        Toml::Boolean(flag) => flag.into(),
    }
}

fn told(schema: &Json, text: &str) -> Vec<String> {
    faults(schema, &json(Toml::Table(text.parse().expect("toml"))), "")
}

#[test]
fn the_parking_permit_is_as_the_schema_says() {
    for (file, text) in PARKING {
        assert_eq!(told(&definition(), text), [""; 0], "{file}");
    }
    for text in SCENARIOS {
        assert_eq!(told(&scenarios(), text), [""; 0]);
    }
}

#[test]
fn an_editor_sees_what_the_reader_would_refuse() {
    let [(_, service), (_, form), (_, case)] = PARKING;
    for (text, from, to, fault) in [
        (service, "authority =", "authorty =", ".catalogue: authorty is not known"),
        (service, "amount = \"120.00\"", "amount = 120", ".fee.amount: is no \"string\""),
        (service, "login = \"substantial\"", "login = \"some\"", ".access.login: is none of the words"),
        (form, "type = \"plate\"", "type = \"plait\"", ".step[1].field[0].type: is none of the words"),
        (
            form,
            "type = \"plate\"\nrequired = true",
            "type = \"plate\"\nrequired = 1",
            "required: is nothing that may stand here",
        ),
        (form, "id = \"home\"", "name = \"home\"", ".step[0]: lacks id"),
        (case, "to = \"in_review\"\n", "", ".action[0]: lacks to"),
        (case, "last = true", "last = \"yes\"", "last: is no \"boolean\""),
        (case, "body = { case", "body = { case = 1, other", ".body.case: is no \"string\""),
    ] {
        let wrong = text.replacen(from, to, 1);
        assert_ne!(wrong, text, "{from}");
        let found = told(&definition(), &wrong);
        assert!(found.iter().any(|found| found.contains(fault)), "{to:?} should be told: {found:?}");
    }
    let wrong = SCENARIOS[0].replacen("as = \"mari\"\n", "who = \"mari\"\n", 1);
    assert_eq!(told(&scenarios(), &wrong), [".scenario[0]: lacks as", ".scenario[0]: who is not known"]);
}

#[test]
fn what_is_submitted_is_described_with_its_bounds() {
    let schema = submission(&parking());
    let right = json!({
        "address": "Pikk tn 1", "district": "Kesklinn", "resident_since": "2019-05-01", "plate": "123ABC",
        "starts_on": "2026-03-10", "make": "Volvo",
    });
    assert_eq!(faults(&schema, &right, ""), [""; 0]);
    for (field, value, fault) in [
        ("district", json!("Kopli"), ".district: is none of the words"),
        ("address", json!("x".repeat(201)), ".address: too long"),
        ("plate", Json::Null, ".plate: is no \"string\""),
        ("colour", json!("red"), ": colour is not known"),
    ] {
        let mut wrong = right.clone();
        wrong[field] = value;
        assert_eq!(faults(&schema, &wrong, ""), [fault]);
    }
    assert_eq!(schema["required"], json!(["address", "district", "resident_since", "plate", "starts_on"]));
    assert_eq!(schema["$id"], json!(format!("urn:portico:parking-permit:{}", parking().bundle)));
}

#[test]
fn groups_have_their_items_and_how_many() {
    let club = include_str!("../scenario/tests/club_service.toml");
    let club = Service::read(&[("club.toml", club)]).expect("a club");
    let schema = submission(&club);
    let founder = &schema["properties"]["founder"];
    assert_eq!((&founder["minItems"], &founder["maxItems"]), (&json!(1), &json!(4)));
    assert_eq!(founder["items"]["required"], json!(["person_code", "share"]));
    assert_eq!(founder["items"]["properties"]["share"]["x-minimum"], json!("0.01"));
    assert_eq!(founder["items"]["properties"]["contact"]["maxItems"], json!(3));
    assert_eq!(founder["items"]["properties"]["part"]["type"], json!("string"), "what is calculated goes along");
    let required = schema["required"].as_array().expect("a list");
    assert!(required.contains(&json!("founder")) && !required.contains(&json!("account")), "{required:?}");
}
