//! One message through the gateway: check it, pass it on byte for byte, check the answer, add the hash of the question.

use super::{super::SecurityServer, fault::Fault, message::Message, metaservices, offer};
use crate::{secure::Caller, soap::Flaw};
use axum::{
    body::{Bytes, to_bytes},
    extract::{Request, State},
    http::{HeaderName, Method, StatusCode, header},
    response::{IntoResponse, Response},
};
use reqwest::RequestBuilder;
use std::{error::Error, sync::Arc};

/// The largest message that is taken, in bytes.
const LARGEST: usize = 10 * 1024 * 1024;

const SOAP_ACTION: HeaderName = HeaderName::from_static("soapaction");

pub(in crate::security_server) async fn relay(State(server): State<Arc<SecurityServer>>, request: Request) -> Response {
    exchange(&server, request).await.unwrap_or_else(IntoResponse::into_response)
}

async fn exchange(server: &SecurityServer, request: Request) -> Result<Response, Fault> {
    let (asked, body) = request.into_parts();
    if asked.method != Method::POST {
        let message = format!("Must use POST request method instead of {}", asked.method);
        return Err(Fault::client(Flaw::new("invalid_http_method", message)));
    }
    let kind = asked.headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    let kind =
        kind.ok_or_else(|| Fault::client(Flaw::new("invalid_request", "Could not get content type from request")))?;
    let body = to_bytes(body, LARGEST).await;
    let body =
        body.map_err(|_| Fault::client(Flaw::new("io_error", "The request body is unreadable or over 10 MB")))?;
    let question = Message::read(kind, &body).map_err(Fault::client)?;
    let question = question.ok_or_else(|| Fault::client(Flaw::new("invalid_soap", "Client sent a SOAP fault")))?;

    let (client, provides) = offer::known(server, &question.header)?;
    server.door.admit(&client, asked.extensions.get::<Caller>()).map_err(Fault::refused)?;
    if let Some(answer) = metaservices::answer(server, &client, &provides, &question).await {
        return answer;
    }
    let service = (question.header.service_code(), question.header.service_version());
    let named = format!("SERVICE:{}/{}", question.header.provider().join("/"), service.0);
    if !provides.services().contains(&service) {
        return Err(Fault::new("server.serverproxy.unknown_service", format!("Unknown service: {named}")));
    }
    if !provides.allows(&client, service.0) {
        return Err(Fault::new("server.serverproxy.access_denied", format!("Request is not allowed: {named}")));
    }

    let mut request = server.provider.post(provides.url(server, service.0)).header(header::CONTENT_TYPE, kind);
    if let Some(action) = asked.headers.get(SOAP_ACTION) {
        request = request.header(SOAP_ACTION, action);
    }
    let (kind, answer) = fetch(request.body(body.clone())).await.map_err(Fault::service)?;
    sign(&question, &kind, &answer)
}

/// Content type and body of what a provider answers with status 200, or 500, which SOAP wants for its faults.
pub(super) async fn fetch(request: RequestBuilder) -> Result<(String, Bytes), Flaw> {
    let answer = request.send().await.map_err(|error| unreachable(&error))?;
    let status = answer.status();
    if status != StatusCode::OK && status != StatusCode::INTERNAL_SERVER_ERROR {
        return Err(Flaw::new("http_error", format!("Server responded with error {status}")));
    }
    let kind = answer.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).map(str::to_owned);
    let kind = kind.ok_or_else(|| Flaw::new("invalid_content_type", "Could not get content type from response"))?;
    let body = answer.bytes().await.map_err(|_| Flaw::new("io_error", "The connection to the service was lost"))?;
    Ok((kind, body))
}

fn unreachable(error: &reqwest::Error) -> Flaw {
    let mut chain = std::iter::successors(error.source(), |error| Error::source(*error));
    match chain.any(|error| error.to_string().contains("dns error")) {
        true => Flaw::new("unknown_host", "The service's host is unknown"),
        false => Flaw::new("network_error", "The service cannot be reached, or the connection to it was lost"),
    }
}

/// The provider's answer with the hash of the question in its header; a fault of the provider passes as it is.
fn sign(question: &Message<'_>, kind: &str, body: &Bytes) -> Result<Response, Fault> {
    let Some(answer) = Message::read(kind, body).map_err(Fault::service)? else {
        let kind = [(header::CONTENT_TYPE, kind.to_owned())];
        return Ok((StatusCode::INTERNAL_SERVER_ERROR, kind, body.clone()).into_response());
    };
    if !question.header.is_repeated_by(&answer.header) {
        let message = "Response from server proxy is not consistent with request";
        return Err(Fault::new("server.clientproxy.service_failed.inconsistent_response", message));
    }
    let envelope = answer.envelope.rewritten(&Message::request_hash(&question.hash), None);
    let whole = [&body[..answer.place.start], envelope.as_bytes(), &body[answer.place.end..]].concat();
    Ok(([(header::CONTENT_TYPE, kind.to_owned())], whole).into_response())
}
