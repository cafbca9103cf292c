//! One incoming answer: who made it, whether it is ours, and its JSON.

use http::{HeaderMap, HeaderName, StatusCode, header::CONTENT_TYPE};
use reqwest::Response;
use serde_json::Value as Json;

use crate::{
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

/// Reads an answer to `message`.
///
/// Who made an error is told by `X-Road-Error` alone: security servers choose statuses loosely.
pub async fn read(message: &Message, mut response: Response, most: usize) -> Result<Answer, Failure> {
    if let Some(expected) = &message.soap {
        return soap::read(expected, response, most).await;
    }
    let status = response.status();
    let headers = std::mem::take(response.headers_mut());
    if let Some(code) = headers.get(ERROR) {
        let code = String::from_utf8_lossy(code.as_bytes()).into_owned();
        let body = bytes(response, most).await.unwrap_or_default();
        let body: Json = serde_json::from_slice(&body).unwrap_or_default();
        return Err(Failure::Exchange(ExchangeError::new(&code, body["detail"].as_str())));
    }
    if status.is_redirection() {
        return Err(Failure::Redirected(status.as_u16()));
    }
    // Something that is out of order need not keep the protocol: it is down before it is garbage.
    if status.is_server_error() || status == StatusCode::TOO_MANY_REQUESTS {
        return Err(Failure::Register(status.as_u16()));
    }
    if text(&headers, ID).is_none_or(|id| !id.eq_ignore_ascii_case(&message.trace.to_string())) {
        return Err(Failure::OtherId);
    }
    if text(&headers, SERVICE).is_none_or(|name| !message.service.is_named_by(name)) {
        return Err(Failure::OtherService);
    }
    if !text(&headers, CONTENT_TYPE).is_some_and(is_json) {
        return Err(Failure::NotJson);
    }
    let body: Json = serde_json::from_slice(&bytes(response, most).await?).map_err(|_| Failure::Unparsable)?;
    if !body.is_object() && !body.is_array() {
        return Err(Failure::Unparsable);
    }
    Ok(Answer { status, headers, body })
}

/// Reads the body piece by piece, so that an endless answer costs no more than `most` bytes.
pub async fn bytes(mut response: Response, most: usize) -> Result<Vec<u8>, Failure> {
    let mut all = Vec::new();
    while let Some(piece) = response.chunk().await.map_err(|error| broken(&error))? {
        if all.len() + piece.len() > most {
            return Err(Failure::TooLong(most));
        }
        all.extend_from_slice(&piece);
    }
    Ok(all)
}

/// What a failed send or read means; the URL stays out of the words.
pub fn broken(error: &reqwest::Error) -> Failure {
    if error.is_timeout() && !error.is_connect() {
        return Failure::TimedOut;
    }
    let chain = std::iter::successors(std::error::Error::source(error), |error| error.source());
    Failure::Unreachable(chain.last().map_or_else(|| "the connection broke".into(), ToString::to_string))
}

fn text(headers: &HeaderMap, name: HeaderName) -> Option<&str> {
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
