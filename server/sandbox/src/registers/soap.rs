//! A register's counter for those who speak SOAP: the same services, faults and records as at its counter for JSON.

use super::{
    answer::Answer,
    counter::{Counter, Register, serve},
};
use crate::{
    chance,
    line::Scissors,
    page::escape,
    soap::{self, Envelope, Face, XROAD, parts, value},
};
use axum::{
    body::Bytes,
    extract::{ConnectInfo, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use serde_json::Value;
use std::sync::Arc;

/// Its WSDL, whatever is asked.
pub(super) async fn describe<R: Register>() -> Response {
    xml(StatusCode::OK, R::SOAP.map_or("", |face| face.wsdl).to_owned())
}

pub(super) async fn ask<R: Register>(
    State(counter): State<Arc<Counter<R>>>,
    ConnectInfo(scissors): ConnectInfo<Scissors>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let refuse = |why: &str| fault("Client", why);
    let Some(face) = R::SOAP else { return refuse("No SOAP is spoken here") };
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    // What is attached is read by nobody here.
    let Ok(place) = soap::envelope(kind, &body) else { return refuse("The message is no SOAP") };
    let Ok(envelope) = Envelope::read(&body[place]) else { return refuse("The message is no SOAP envelope") };
    let Some(asked) = envelope.content() else { return refuse("The body must hold one element") };
    if !R::SERVICES.contains(&asked.name.as_str()) {
        return refuse("There is no such service");
    }
    let question = match value(asked) {
        // An element without children asks with nothing.
        Value::String(_) => Value::Object(serde_json::Map::new()),
        question => question,
    };
    match serve(&counter, &scissors, (&client(&envelope), &asked.name), &question).await {
        Ok(answer) => answered(face, &envelope, &asked.name, &answer),
        Err(response) => response,
    }
}

/// The subsystem that asks, slashes between its parts.
fn client(envelope: &Envelope<'_>) -> String {
    let header = envelope.header.iter().flat_map(|header| &header.children);
    let client = header.into_iter().find(|node| node.is(XROAD, "client"));
    let parts = client.into_iter().flat_map(|client| &client.children);
    parts.map(|part| part.text.trim()).collect::<Vec<_>>().join("/")
}

/// A refusal is an ordinary answer that holds `fault`; what went wrong at the register itself is a technical fault.
fn answered(face: &Face, envelope: &Envelope<'_>, service: &str, answer: &Answer) -> Response {
    let error = answer.body["error"].as_str().unwrap_or_default();
    if answer.status.is_server_error() {
        return fault("Server", error);
    }
    let inside = match answer.status.is_success() {
        true => parts(&answer.body),
        false => {
            let words = escape(answer.body["field"].as_str().unwrap_or(error));
            format!("<fault><faultCode>{}</faultCode><faultString>{words}</faultString></fault>", escape(error))
        }
    };
    let namespace = escape(face.namespace);
    let body = format!("<r:{service}Response xmlns:r=\"{namespace}\">{inside}</r:{service}Response>");
    xml(StatusCode::OK, envelope.rewritten("", Some(&body)))
}

fn fault(code: &str, why: &str) -> Response {
    xml(StatusCode::INTERNAL_SERVER_ERROR, soap::fault(code, why, &chance::uuid().to_string()))
}

fn xml(status: StatusCode, body: String) -> Response {
    (status, [(header::CONTENT_TYPE, "text/xml; charset=UTF-8")], body).into_response()
}
