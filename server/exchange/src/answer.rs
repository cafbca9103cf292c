//! One incoming answer: who made it, whether it is ours, and its JSON.

use std::time::Duration;

use http::{
    HeaderMap, HeaderName, StatusCode,
    header::{CONTENT_ENCODING, CONTENT_TYPE},
};
use reqwest::Response;
use serde_json::Value as Json;

use crate::{
    broken::broken,
    failure::{ExchangeError, Failure},
    message::{ERROR, ID, Message, SERVICE},
    soap,
};

/// An answer made by the register itself, checked, not yet understood.
#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    /// An object or a list.
    pub body: Json,
}

/// The most that is read of a security server's own error.
const ERROR_BYTES: usize = 64 * 1024;
/// So long an error's body is waited for: its header has said the most important already.
const ERROR_WAIT: Duration = Duration::from_secs(2);

/// Reads an answer to `message` that is JSON, or that SOAP brought and is read as such.
pub async fn read(message: &Message, response: Response, most: usize) -> Result<Answer, Failure> {
    if let Some(expected) = &message.soap {
        return soap::read(expected, response, most).await;
    }
    let (status, headers, response) = opened(message, response).await?;
    if !text(&headers, &CONTENT_TYPE).is_some_and(is_json) {
        return Err(Failure::NotJson);
    }
    let body: Json = serde_json::from_slice(&bytes(response, most).await?).map_err(|_| Failure::Unparsable)?;
    if !body.is_object() && !body.is_array() {
        return Err(Failure::Unparsable);
    }
    Ok(Answer { status, headers, body })
}

/// The head of an answer to `message`, once it is known to be the register's and meant for us; the body is still to
/// be read.
///
/// Who made an error is told by `X-Road-Error` alone: security servers choose statuses loosely.
pub async fn opened(message: &Message, mut response: Response) -> Result<(StatusCode, HeaderMap, Response), Failure> {
    let status = response.status();
    let headers = std::mem::take(response.headers_mut());
    if let Some(code) = headers.get(ERROR) {
        let code = String::from_utf8_lossy(code.as_bytes()).into_owned();
        let body = tokio::time::timeout(ERROR_WAIT, bytes(response, ERROR_BYTES)).await;
        let body: Json =
            serde_json::from_slice(&body.unwrap_or(Ok(Vec::new())).unwrap_or_default()).unwrap_or_default();
        return Err(Failure::Exchange(ExchangeError::new(&code, body["detail"].as_str())));
    }
    if status.is_redirection() {
        return Err(Failure::Redirected(status.as_u16()));
    }
    // Something that is out of order need not keep the protocol: it is down before it is garbage.
    if status.is_server_error() || status == StatusCode::TOO_MANY_REQUESTS {
        return Err(Failure::Register(status.as_u16()));
    }
    if text(&headers, &ID).is_none_or(|id| !id.eq_ignore_ascii_case(&message.trace.to_string())) {
        return Err(Failure::OtherId);
    }
    if text(&headers, &SERVICE).is_none_or(|name| !message.service.is_named_by(name)) {
        return Err(Failure::OtherService);
    }
    unpacked(&headers)?;
    Ok((status, headers, response))
}

/// What is packed could unpack to any size, so nothing packed is taken.
pub fn unpacked(headers: &HeaderMap) -> Result<(), Failure> {
    match headers.get(CONTENT_ENCODING).map(|how| String::from_utf8_lossy(how.as_bytes())) {
        Some(how) if !how.eq_ignore_ascii_case("identity") => {
            Err(Failure::Packed(how.chars().filter(char::is_ascii_alphanumeric).take(20).collect()))
        }
        _ => Ok(()),
    }
}

/// Reads the body piece by piece, so that an endless answer costs no more than `most` bytes; one that says
/// beforehand that it is longer is not read at all.
pub async fn bytes(mut response: Response, most: usize) -> Result<Vec<u8>, Failure> {
    if response.content_length().is_some_and(|length| length > most as u64) {
        return Err(Failure::TooLong(most));
    }
    let mut all = Vec::new();
    while let Some(piece) = response.chunk().await.map_err(|error| broken(&error))? {
        if all.len() + piece.len() > most {
            return Err(Failure::TooLong(most));
        }
        all.extend_from_slice(&piece);
    }
    Ok(all)
}

/// A header's value, if it is text.
pub fn text<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}

fn is_json(content_type: &str) -> bool {
    let essence = content_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    essence == "application/json" || (essence.starts_with("application/") && essence.ends_with("+json"))
}

#[cfg(test)]
mod tests {
    use super::is_json;

    #[test]
    fn json_by_its_type_alone() {
        for yes in ["application/json", "Application/JSON; charset=utf-8", "application/problem+json"] {
            assert!(is_json(yes), "{yes}");
        }
        for no in ["text/html", "text/json", "application/jsonp", "", "application/xml;a=application/json"] {
            assert!(!is_json(no), "{no}");
        }
    }
}
