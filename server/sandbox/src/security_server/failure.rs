//! What the security server itself says when a request fails, in the codes of X-Road 7.8.

use crate::chance;
use axum::{
    Json,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use serde_json::json;

#[derive(Debug)]
pub(super) struct Failure {
    /// Lower snake: who failed, then why.
    pub(super) code: &'static str,
    /// For operators.
    pub(super) message: String,
}

impl Failure {
    pub(super) fn new(code: &'static str, message: impl Into<String>) -> Self {
        Failure { code, message: message.into() }
    }

    /// Real servers blame themselves for a request they cannot read; consumers must go by the prefix.
    pub(super) fn malformed(message: impl Into<String>) -> Self {
        Failure::new("server.clientproxy.internal_error", message)
    }

    /// The answer to a request with these headers: JSON, or XML where `Accept` names a kind of it.
    pub(super) fn response(self, asked: &HeaderMap) -> Response {
        let Failure { code, message } = self;
        let detail = chance::uuid().to_string();
        tracing::info!(code, detail, "security server refused a request");
        let status = match code.starts_with("server.") {
            true => StatusCode::INTERNAL_SERVER_ERROR,
            false => StatusCode::BAD_REQUEST,
        };
        let mut response = match xml_type(asked) {
            None => Json(json!({ "type": code, "message": message, "detail": detail })).into_response(),
            Some(media_type) => {
                let message = crate::page::escape(&message);
                let head = r#"<?xml version="1.0" encoding="UTF-8"?>"#;
                let body = format!(
                    "{head}<error><type>{code}</type><message>{message}</message><detail>{detail}</detail></error>"
                );
                ([(header::CONTENT_TYPE, media_type)], body).into_response()
            }
        };
        *response.status_mut() = status;
        response.headers_mut().insert("x-road-error", HeaderValue::from_static(code));
        response
    }
}

/// The first XML type that `Accept` lists; weights are ignored, as the real server ignores them.
fn xml_type(asked: &HeaderMap) -> Option<&'static str> {
    asked
        .get_all(header::ACCEPT)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .filter_map(|range| range.split(';').next())
        .find_map(|range| match range.trim().to_ascii_lowercase().as_str() {
            "text/xml" | "text/*" => Some("text/xml;charset=utf-8"),
            "application/xml" => Some("application/xml;charset=utf-8"),
            _ => None,
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accept_chooses_the_form_of_an_error() {
        let table = [
            (None, "application/json"),
            (Some("*/*"), "application/json"),
            (Some("application/json"), "application/json"),
            (Some("text/html"), "application/json"),
            (Some("text/xml"), "text/xml;charset=utf-8"),
            (Some("TEXT/*"), "text/xml;charset=utf-8"),
            (Some("application/json, application/xml;q=0.1"), "application/xml;charset=utf-8"),
        ];
        for (accept, expected) in table {
            let mut asked = HeaderMap::new();
            if let Some(accept) = accept {
                asked.insert(header::ACCEPT, HeaderValue::from_static(accept));
            }
            let response = Failure::malformed("a < b").response(&asked);
            assert_eq!(response.headers()[header::CONTENT_TYPE], expected, "{accept:?}");
            assert_eq!(response.status(), 500);
        }
    }
}
