//! Which headers pass through, and the request hash that proves what was asked.

use axum::http::{HeaderMap, HeaderName, HeaderValue, Method};
use base64::{Engine, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha512};

/// Belong to one connection or are set anew by each sender.
const DROPPED: [&str; 13] = [
    "connection",
    "keep-alive",
    "proxy-authenticate",
    "proxy-authorization",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "host",
    "user-agent",
    "server",
    "content-length",
    "expect",
];

/// Said by security servers alone: whatever an information system sends under these names is dropped.
const OURS: [&str; 3] = ["x-road-request-id", "x-road-request-hash", "x-road-error"];

/// The headers of a consumer's request that go on, in their order.
pub(super) fn kept_from_consumer(headers: &HeaderMap) -> HeaderMap {
    keep(headers, |name| !OURS[..2].contains(&name))
}

/// The headers of a provider's answer that go back.
pub(super) fn kept_from_provider(headers: &HeaderMap) -> HeaderMap {
    keep(headers, |name| !OURS.contains(&name) && !["x-road-id", "x-road-service"].contains(&name))
}

fn keep(headers: &HeaderMap, also: impl Fn(&str) -> bool) -> HeaderMap {
    let mut kept = HeaderMap::new();
    for (name, value) in headers {
        if !DROPPED.contains(&name.as_str()) && also(name.as_str()) {
            kept.append(name, value.clone());
        }
    }
    kept
}

/// SHA-512 over verb, path and headers; over that and the body's own SHA-512 when there is a body. In base64.
pub(super) fn request_hash(method: &Method, path_and_query: &str, headers: &HeaderMap, body: Option<&[u8]>) -> String {
    let mut hash = Sha512::new();
    hash.update(format!("{method}\r\n{path_and_query}\r\n"));
    for (name, value) in headers {
        hash.update(name.as_str());
        hash.update(":");
        hash.update(value.as_bytes());
        hash.update("\r\n");
    }
    let head = hash.finalize();
    let Some(body) = body else { return STANDARD.encode(head) };
    let mut hash = Sha512::new();
    hash.update(head);
    hash.update(body);
    STANDARD.encode(hash.finalize())
}

/// A header of our own making.
pub(super) fn set(headers: &mut HeaderMap, name: &'static str, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        headers.insert(HeaderName::from_static(name), value);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_covers_head_and_body_as_published() {
        let mut headers = HeaderMap::new();
        set(&mut headers, "x-road-client", "EE/GOV/1/a");
        set(&mut headers, "x-road-request-id", "1");
        let head = "POST\r\n/r1/x?y=1\r\nx-road-client:EE/GOV/1/a\r\nx-road-request-id:1\r\n";
        let head = Sha512::digest(head);
        let without = request_hash(&Method::POST, "/r1/x?y=1", &headers, None);
        assert_eq!(without, STANDARD.encode(head));
        let with = request_hash(&Method::POST, "/r1/x?y=1", &headers, Some(&Sha512::digest(b"{}")));
        let both = [head.as_slice(), Sha512::digest(b"{}").as_slice()].concat();
        assert_eq!(with, STANDARD.encode(Sha512::digest(both)));
    }
}
