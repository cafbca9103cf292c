//! Plays one fault.

use super::soap;
use crate::{chance, faults::Fault, line::Scissors, security_server};
use axum::{
    Json,
    body::{Body, Bytes, to_bytes},
    extract::{ConnectInfo, Request},
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header, request},
    middleware::Next,
    response::{Html, IntoResponse, Response},
};
use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::{Value, json};
use sha2::{Digest, Sha512};
use std::{io, time::Duration};
use tokio_util::sync::CancellationToken;

/// The largest body that a fault can handle, in bytes.
const LARGEST: usize = 10 * 1024 * 1024;

/// Marks an answer that nobody will get.
#[derive(Clone)]
pub(super) struct Cut;

pub(super) async fn play(fault: Fault, request: Request, next: Next, stop: &CancellationToken) -> Response {
    let scissors = request.extensions().get::<ConnectInfo<Scissors>>().map(|ConnectInfo(scissors)| scissors.clone());
    let (parts, body) = request.into_parts();
    let soap = soap::is_soap(&parts);
    let run = |body: Body| next.clone().run(Request::from_parts(parts.clone(), body));
    match fault {
        Fault::Down if soap => soap::fault("server.serverproxy.service_failed.network_error", "Cannot be reached"),
        Fault::Down => security_server::unreachable(&parts.headers),
        Fault::Error if soap => soap::fault("server.serverproxy.service_failed.http_error", "Server said 500"),
        Fault::Error => said(&parts, (StatusCode::INTERNAL_SERVER_ERROR, Json(json!({ "error": "internal_error" })))),
        Fault::Garbage if soap => {
            soap::fault("server.serverproxy.service_failed.invalid_content_type", "Invalid content type: text/html")
        }
        Fault::Garbage => said(&parts, Html("<p>Teenus on hoolduses")),
        Fault::Reject(reason) if soap => answered(body, &soap::refusal(&reason)).await,
        Fault::Reject(reason) => said(&parts, (StatusCode::CONFLICT, Json(json!({ "error": reason })))),
        Fault::Slow(delay) if wait(delay, stop).await => run(body).await,
        Fault::Slow(_) | Fault::Dropped => cut(scissors),
        Fault::HeldAnswer(delay) => {
            let answer = run(body).await;
            if wait(delay, stop).await { answer } else { cut(scissors) }
        }
        Fault::LostAnswer => {
            read(run(body).await.into_body()).await;
            cut(scissors)
        }
        Fault::LateAnswer if soap => {
            let Some(question) = read(body).await else { return StatusCode::PAYLOAD_TOO_LARGE.into_response() };
            let done = next.run(Request::from_parts(parts, Body::from(question.clone()))).await;
            if done.status().is_success() { answered(question.into(), "<status>received</status>").await } else { done }
        }
        Fault::LateAnswer => {
            let answer = run(body).await;
            let received = (StatusCode::ACCEPTED, Json(json!({ "status": "received" })));
            if answer.status().is_success() { instead(answer, received) } else { answer }
        }
        Fault::Duplicate => twice(Request::from_parts(parts, body), next).await,
        Fault::Changed { field, value } if soap => rewritten(run(body).await, &field, &value).await,
        Fault::Changed { field, value } => changed(run(body).await, &field, &value).await,
        Fault::WrongHash if soap => rewritten(run(body).await, "requestHash", &made_up_hash()).await,
        Fault::WrongHash => {
            let mut answer = run(body).await;
            set(answer.headers_mut(), "x-road-request-hash", &made_up_hash());
            answer
        }
    }
}

/// Waits, unless the neighbours are told to stop.
async fn wait(delay: Duration, stop: &CancellationToken) -> bool {
    tokio::select! {
        () = tokio::time::sleep(delay) => true,
        () = stop.cancelled() => false,
    }
}

/// The connection breaks before anything is written; over a line that cannot be cut, right after the head.
fn cut(scissors: Option<Scissors>) -> Response {
    let mut answer = match scissors {
        Some(scissors) => {
            scissors.cut();
            StatusCode::SERVICE_UNAVAILABLE.into_response()
        }
        None => Response::new(Body::new(Broken)),
    };
    answer.extensions_mut().insert(Cut);
    answer
}

/// A body that breaks off at once.
struct Broken;

impl axum::body::HttpBody for Broken {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Result<http_body::Frame<Bytes>, io::Error>>> {
        std::task::Poll::Ready(Some(Err(io::ErrorKind::ConnectionReset.into())))
    }
}

/// What the provider says without being asked, with everything that a security server adds to an exchange.
fn said(request: &request::Parts, answer: impl IntoResponse) -> Response {
    let mut answer = answer.into_response();
    let (headers, asked) = (answer.headers_mut(), &request.headers);
    set(headers, "x-road-id", &format!("EE-sandbox-{}", chance::uuid()));
    for name in ["x-road-id", "x-road-client"] {
        if let Some(value) = asked.get_all(name).iter().next_back() {
            headers.insert(HeaderName::from_static(name), value.clone());
        }
    }
    let path = request.uri.path().strip_prefix("/r1/").unwrap_or_default();
    let service: Vec<&str> = path.split('/').take(5).collect();
    set(headers, "x-road-service", &service.join("/"));
    set(headers, "x-road-request-id", &chance::uuid().to_string());
    set(headers, "x-road-request-hash", &made_up_hash());
    answer
}

/// The same over SOAP; a question that cannot be read gets what a broken provider would give.
async fn answered(question: Body, inside: &str) -> Response {
    let question = read(question).await.unwrap_or_default();
    let broken = || soap::fault("server.serverproxy.service_failed.invalid_soap", "The answer cannot be read");
    soap::said(&question, &made_up_hash(), inside).unwrap_or_else(broken)
}

/// An answer over SOAP in which the elements of one name say something else.
async fn rewritten(answer: Response, name: &str, value: &str) -> Response {
    let (mut parts, body) = answer.into_parts();
    let Some(bytes) = read(body).await else { return StatusCode::BAD_GATEWAY.into_response() };
    parts.headers.remove(header::CONTENT_LENGTH);
    Response::from_parts(parts, soap::changed(&bytes, name, value))
}

/// Another answer under the same head.
fn instead(answer: Response, other: impl IntoResponse) -> Response {
    let mut other = other.into_response();
    for (name, value) in answer.headers() {
        if name.as_str().starts_with("x-road-") {
            other.headers_mut().insert(name, value.clone());
        }
    }
    other
}

/// Nobody outside can compute the hash of a request, since the request id belongs to it: any will do.
fn made_up_hash() -> String {
    STANDARD.encode(Sha512::digest(chance::uuid().as_bytes()))
}

fn set(headers: &mut HeaderMap, name: &'static str, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        headers.insert(HeaderName::from_static(name), value);
    }
}

async fn read(body: Body) -> Option<Bytes> {
    to_bytes(body, LARGEST).await.ok()
}

/// The same message one after the other; what came of the first is not told.
async fn twice(request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let Some(body) = read(body).await else { return StatusCode::PAYLOAD_TOO_LARGE.into_response() };
    let message = || Request::from_parts(parts.clone(), Body::from(body.clone()));
    read(next.clone().run(message()).await.into_body()).await;
    next.run(message()).await
}

/// A field of an answer in JSON, wherever it stands, says something else; other answers stay as they are.
async fn changed(answer: Response, field: &str, value: &str) -> Response {
    let (mut parts, body) = answer.into_parts();
    let Some(bytes) = read(body).await else { return StatusCode::BAD_GATEWAY.into_response() };
    let body = match serde_json::from_slice::<Value>(&bytes) {
        Ok(mut json) => {
            change(&mut json, field, value);
            parts.headers.remove(header::CONTENT_LENGTH);
            Body::from(json.to_string())
        }
        Err(_) => Body::from(bytes),
    };
    Response::from_parts(parts, body)
}

fn change(json: &mut Value, field: &str, value: &str) {
    match json {
        Value::Object(fields) => {
            for (name, old) in fields {
                if name == field {
                    // Text stays text; a number, a list or a yes is written as in JSON.
                    *old = match old {
                        Value::String(_) => json!(value),
                        _ => serde_json::from_str(value).unwrap_or_else(|_| json!(value)),
                    };
                } else {
                    change(old, field, value);
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| change(item, field, value)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_changed_field_keeps_its_kind() {
        let mut json = json!({ "a": "1", "b": [{ "a": 2 }, { "a": [3] }], "c": "a" });
        change(&mut json, "a", "9");
        assert_eq!(json, json!({ "a": "9", "b": [{ "a": 9 }, { "a": 9 }], "c": "a" }));
    }
}
