//! What events mean to an offer.

use serde_json::{Value as Json, json};

use super::*;
use crate::service::{Service, tests::births};

const TODAY: Date = date(2026, 11, 22);

fn birth() -> Json {
    json!({
        "id": "7", "child_code": "EE62611150012", "child_name": "Mia Proov", "born": "2026-11-15",
        "parents": ["EE60001019906", "EE37605030299", "EE60001019906"], "emails": ["mari@example.invalid", ""],
    })
}

fn with(part: &str, value: Json) -> Json {
    let mut birth = birth();
    birth[part] = value;
    birth
}

fn happening(service: &Service, event: &Json) -> Result<Option<Happening>, &'static str> {
    service.offerings[0].happening(event, TODAY)
}

#[test]
fn an_event_is_offered_to_each_person_once_with_the_address_that_is_known() {
    let found = happening(&births(), &birth()).expect("readable").expect("offered");
    assert_eq!(found.key, "EE62611150012");
    let to: Vec<(&str, Option<&str>)> =
        found.to.iter().map(|(code, email)| (code.as_str(), email.as_deref())).collect();
    assert_eq!(to, [("EE60001019906", Some("mari@example.invalid")), ("EE37605030299", None)]);
    let parts = found.parts.to_json();
    assert_eq!(
        parts,
        json!({ "child_code": "EE62611150012", "child_name": "Mia Proov", "born": "2026-11-15" }),
        "who else it was offered to is not kept"
    );
}

#[test]
fn what_is_not_meant_or_cannot_be_read_offers_nothing() {
    let service = births();
    assert_eq!(happening(&service, &with("born", json!("2026-01-15"))), Ok(None), "too long ago");
    for (part, value, why) in [
        ("born", json!("soon"), "an event lacks a part that the service declares"),
        ("child_name", Json::Null, "an event lacks a part that the service declares"),
        ("child_code", json!(""), "an event has no key"),
        ("parents", json!([]), "an event names nobody"),
        ("parents", json!(["37605030299"]), "an event names somebody by no personal code"),
        ("parents", json!(["XX0123"]), "an event names somebody by no personal code"),
    ] {
        assert_eq!(happening(&service, &with(part, value.clone())), Err(why), "{part} {value}");
    }
}
