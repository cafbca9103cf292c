//! One incoming answer, checked and read into what the same register would have answered over REST.

use http::{HeaderMap, HeaderValue, StatusCode, header::CONTENT_TYPE};
use reqwest::Response;
use serde_json::json;

use super::{
    body,
    envelope::Envelope,
    fault,
    flaw::Flaw,
    message::Expected,
    multipart::{self, Files, essence},
    xml::{self, Space},
};
use crate::{
    answer::{Answer, bytes},
    failure::Failure,
    message::REQUEST_HASH,
};

/// Reads an answer. A fault counts whatever the status; anything else only with status 200.
pub async fn read(expected: &Expected, response: Response, most: usize) -> Result<Answer, Failure> {
    let status = response.status();
    if status.is_redirection() {
        return Err(Failure::Redirected(status.as_u16()));
    }
    let out_of_order = status.is_server_error() || status == StatusCode::TOO_MANY_REQUESTS;
    let kind = response.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default().to_owned();
    let known = matches!(essence(&kind).as_str(), "text/xml" | "application/xop+xml" | "multipart/related");
    if !known {
        return Err(if out_of_order { Failure::Register(status.as_u16()) } else { Flaw::ContentType.into() });
    }
    let body = bytes(response, most).await?;
    match understand(expected, &kind, &body) {
        Err(fault @ (Failure::Exchange(_) | Failure::Soap(Flaw::Fault(_)))) => Err(fault),
        _ if !status.is_success() => Err(Failure::Register(status.as_u16())),
        Ok(_) if status != StatusCode::OK => Err(Failure::Register(status.as_u16())),
        understood => understood,
    }
}

fn understand(expected: &Expected, kind: &str, body: &[u8]) -> Result<Answer, Failure> {
    let (root, files) = match essence(kind).as_str() {
        "multipart/related" => multipart::read(kind, body)?,
        _ => (body.to_vec(), Files::default()),
    };
    let Envelope { header, content } = Envelope::open(xml::parse(&root)?)?;
    if let Some(fault) = fault::technical(&content) {
        return Err(fault);
    }
    let header = header.ok_or(Flaw::Envelope("it has no header"))?;
    expected.header.check(&header)?;
    if content.name != expected.wrapper {
        return Err(Flaw::Envelope("its body answers another service").into());
    }
    let mut headers = HeaderMap::new();
    let hash = header.only(Space::XRoad, "requestHash").and_then(|hash| HeaderValue::from_str(hash.text.trim()).ok());
    headers.extend(hash.map(|hash| (REQUEST_HASH, hash)));
    if let Some((code, words)) = fault::business(&content) {
        let (status, error) = refused(&code);
        let body = if words.is_empty() { json!({ "error": error }) } else { json!({ "error": error, "field": words }) };
        return Ok(Answer { status, headers, body });
    }
    let body = body::read(content, &expected.kinds, &files)?;
    Ok(Answer { status: StatusCode::OK, headers, body })
}

/// `UnknownPlate` and `unknown_plate` know of none; every other code turns the question down.
fn refused(code: &str) -> (StatusCode, String) {
    match code.get(..7).filter(|start| start.eq_ignore_ascii_case("unknown")) {
        Some(_) => (StatusCode::NOT_FOUND, format!("unknown{}", &code[7..])),
        None => (StatusCode::UNPROCESSABLE_ENTITY, code.to_owned()),
    }
}
