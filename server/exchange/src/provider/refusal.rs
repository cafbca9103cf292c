//! A call that is not taken, in words for the register's people.

use axum::{
    Json,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use serde_json::{Value, json};

/// A status and `{"error": …}`, with the part that is wrong or a sentence where one helps.
#[derive(Debug)]
pub(super) struct Refusal {
    status: StatusCode,
    body: Value,
}

impl Refusal {
    pub(super) fn new(status: StatusCode, error: &str) -> Self {
        Self { status, body: json!({ "error": error }) }
    }

    pub(super) fn because(status: StatusCode, error: &str, why: &str) -> Self {
        Self { status, body: json!({ "error": error, "detail": why }) }
    }

    /// Its status, and the word for it.
    pub(super) fn parts(&self) -> (StatusCode, &str) {
        (self.status, self.body["error"].as_str().unwrap_or_default())
    }

    /// A part that is missing or of another kind.
    pub(super) fn field(body: &Value, field: &str) -> Self {
        let error = if body[field].is_null() { "missing_field" } else { "invalid_field" };
        Self { status: StatusCode::UNPROCESSABLE_ENTITY, body: json!({ "error": error, "field": field }) }
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        (self.status, Json(self.body)).into_response()
    }
}
