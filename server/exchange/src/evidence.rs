//! Proof of one exchange, taken from the headers of its answer.

use domain::ports::Evidence;
use http::{HeaderMap, HeaderName};
use jiff::Timestamp;

use crate::message::{Message, REQUEST_HASH, REQUEST_ID};

/// What both sides can later find in their servers' logs. The hash cannot be computed here, since
/// the server adds the request id before it hashes: it is kept as it came.
pub fn evidence(message: &Message, headers: &HeaderMap, asked_at: Timestamp, answered_at: Timestamp) -> Evidence {
    let kept = |name: HeaderName| headers.get(name)?.to_str().ok().map(|value| value.chars().take(200).collect());
    Evidence {
        trace: message.trace,
        request_id: kept(REQUEST_ID),
        request_hash: kept(REQUEST_HASH),
        service: message.service.to_string(),
        asked_at,
        answered_at,
    }
}
