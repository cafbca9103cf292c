//! What a register says: a status and JSON, in its own words.

use axum::{
    Json,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use jiff::civil::Date;
use serde_json::{Value, json};

#[derive(Debug)]
pub(super) struct Answer {
    pub(super) status: StatusCode,
    pub(super) body: Value,
}

impl Answer {
    pub(super) fn ok(body: Value) -> Self {
        Answer { status: StatusCode::OK, body }
    }

    pub(super) fn created(body: Value) -> Self {
        Answer { status: StatusCode::CREATED, body }
    }

    /// It arrived; what becomes of it is told later.
    pub(super) fn received() -> Self {
        Answer { status: StatusCode::ACCEPTED, body: json!({ "status": "received" }) }
    }

    pub(super) fn error(status: StatusCode, error: &str) -> Self {
        Answer { status, body: json!({ "error": error }) }
    }

    pub(super) fn field(error: &str, field: &str) -> Self {
        Answer { status: StatusCode::UNPROCESSABLE_ENTITY, body: json!({ "error": error, "field": field }) }
    }
}

impl IntoResponse for Answer {
    fn into_response(self) -> Response {
        (self.status, Json(self.body)).into_response()
    }
}

/// A field that must hold text; the refusal names it.
pub(super) fn text<'a>(ask: &'a Value, field: &str) -> Result<&'a str, Answer> {
    match ask.get(field) {
        None | Some(Value::Null) => Err(Answer::field("missing_field", field)),
        Some(Value::String(text)) if text.trim().is_empty() => Err(Answer::field("missing_field", field)),
        Some(Value::String(text)) => Ok(text),
        Some(_) => Err(Answer::field("invalid_field", field)),
    }
}

/// A field that may be left out or empty.
pub(super) fn maybe_text<'a>(ask: &'a Value, field: &str) -> Result<Option<&'a str>, Answer> {
    match ask.get(field) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text.trim()).filter(|text| !text.is_empty())),
        Some(_) => Err(Answer::field("invalid_field", field)),
    }
}

/// A field that must hold a day, `2026-03-31`.
pub(super) fn day(ask: &Value, field: &str) -> Result<Date, Answer> {
    text(ask, field)?.parse().map_err(|_| Answer::field("invalid_field", field))
}

/// A field that must hold one of these words.
pub(super) fn word<'a>(ask: &'a Value, field: &str, words: &[&str]) -> Result<&'a str, Answer> {
    let given = text(ask, field)?;
    match words.contains(&given) {
        true => Ok(given),
        false => Err(Answer::field("invalid_field", field)),
    }
}
