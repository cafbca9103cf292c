//! What went through: a ring of the latest exchanges, each with the beginnings of its bodies.

use super::peek::Ear;
use axum::http::{HeaderMap, request, response};
use jiff::Timestamp;
use serde::{Serialize, Serializer};
use std::{
    collections::VecDeque,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Instant,
};

/// How many exchanges are kept; older ones make room.
const KEPT: usize = 300;
/// How much of a body is kept, in bytes.
pub(super) const BEGINNING: usize = 16 * 1024;

/// One exchange.
#[derive(Clone, Debug, Default, Serialize)]
pub(super) struct Exchange {
    /// Counts from 1.
    pub(super) number: u64,
    pub(super) at: Timestamp,
    pub(super) method: String,
    pub(super) path: String,
    pub(super) client: String,
    /// Instance, class, member, subsystem and service, as they were asked for.
    pub(super) service: String,
    pub(super) id: String,
    pub(super) user: String,
    pub(super) issue: String,
    pub(super) party: String,
    pub(super) request_id: String,
    pub(super) request_hash: String,
    /// `None` as long as there is no answer, and for ever when the connection broke first.
    pub(super) status: Option<u16>,
    /// What a security server says that went wrong.
    pub(super) error: String,
    /// The fault that was played, by its word.
    pub(super) fault: Option<&'static str>,
    /// Until the last byte of the answer, or until the connection broke.
    pub(super) milliseconds: Option<u64>,
    pub(super) asked: Text,
    pub(super) answered: Text,
    #[serde(skip)]
    soap: bool,
}

/// The beginning of a body.
#[derive(Clone, Debug, Default)]
pub(super) struct Text {
    bytes: Vec<u8>,
    /// Of the whole body; of a question that is longer than its beginning, unknown.
    pub(super) length: usize,
}

impl Text {
    pub(super) fn add(&mut self, piece: &[u8]) {
        let room = BEGINNING.saturating_sub(self.bytes.len()).min(piece.len());
        self.bytes.extend_from_slice(&piece[..room]);
        self.length += piece.len();
    }

    pub(super) fn is_cut(&self) -> bool {
        self.length > self.bytes.len()
    }

    /// JSON with its lines set out, anything else as it came.
    pub(super) fn pretty(&self) -> String {
        let json = serde_json::from_slice::<serde_json::Value>(&self.bytes).ok();
        json.and_then(|json| serde_json::to_string_pretty(&json).ok())
            .unwrap_or_else(|| String::from_utf8_lossy(&self.bytes).into_owned())
    }
}

impl Serialize for Text {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&String::from_utf8_lossy(&self.bytes))
    }
}

impl Exchange {
    /// Whether something went wrong: no answer, an error of a security server, or a refusal of the provider.
    pub(super) fn has_failed(&self) -> bool {
        !self.error.is_empty()
            || self.status.is_some_and(|status| status >= 400)
            || (self.status.is_none() && self.milliseconds.is_some())
    }
}

#[derive(Default)]
pub(super) struct Seen(Mutex<Ring>);

#[derive(Default)]
struct Ring {
    exchanges: VecDeque<Exchange>,
    last: u64,
}

impl Seen {
    /// Takes down that an exchange has begun.
    pub(super) fn begin(self: &Arc<Self>, mut exchange: Exchange) -> Watch {
        let mut ring = self.lock();
        ring.last += 1;
        exchange.number = ring.last;
        if ring.exchanges.len() == KEPT {
            ring.exchanges.pop_front();
        }
        ring.exchanges.push_back(exchange);
        Watch { seen: Arc::clone(self), number: ring.last, since: Instant::now(), answered: Text::default() }
    }

    pub(super) fn newest_first(&self, wanted: impl Fn(&Exchange) -> bool) -> Vec<Exchange> {
        self.lock().exchanges.iter().rev().filter(|exchange| wanted(exchange)).cloned().collect()
    }

    pub(super) fn find(&self, number: u64) -> Option<Exchange> {
        self.lock().exchanges.iter().find(|exchange| exchange.number == number).cloned()
    }

    fn with(&self, number: u64, change: impl FnOnce(&mut Exchange)) {
        let mut ring = self.lock();
        if let Some(exchange) = ring.exchanges.iter_mut().rev().find(|exchange| exchange.number == number) {
            change(exchange);
        }
    }

    fn lock(&self) -> MutexGuard<'_, Ring> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Takes down what becomes of an exchange; when it is dropped, the exchange is over, however it ended.
pub(super) struct Watch {
    seen: Arc<Seen>,
    number: u64,
    since: Instant,
    answered: Text,
}

impl Watch {
    pub(super) fn answers(&self, answer: &response::Parts) {
        let said = |name: &str| text(&answer.headers, name);
        self.seen.with(self.number, |exchange| {
            exchange.status = Some(answer.status.as_u16());
            exchange.error = said("x-road-error");
            exchange.request_id = said("x-road-request-id");
            exchange.request_hash = said("x-road-request-hash");
            if exchange.id.is_empty() {
                exchange.id = said("x-road-id");
            }
        });
    }
}

impl Ear for Watch {
    fn hears(&mut self, piece: &[u8]) {
        self.answered.add(piece);
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        let answered = std::mem::take(&mut self.answered);
        let milliseconds = u64::try_from(self.since.elapsed().as_millis()).ok();
        self.seen.with(self.number, |exchange| {
            exchange.milliseconds = milliseconds;
            if exchange.soap {
                super::soap::tell_answer(exchange, &answered.bytes);
            }
            exchange.answered = answered;
        });
    }
}

impl Exchange {
    /// What is known before anybody answers.
    pub(super) fn asked(at: Timestamp, parts: &request::Parts, beginning: &[u8]) -> Self {
        let said = |name: &str| text(&parts.headers, name);
        let path = parts.uri.path();
        let mut asked = Text::default();
        asked.add(beginning);
        let mut exchange = Exchange {
            at,
            method: parts.method.to_string(),
            path: path.to_owned(),
            client: said("x-road-client"),
            service: path.strip_prefix("/r1/").unwrap_or(path).splitn(6, '/').take(5).collect::<Vec<_>>().join("/"),
            id: said("x-road-id"),
            user: said("x-road-userid"),
            issue: said("x-road-issue"),
            party: said("x-road-represented-party"),
            asked,
            ..Exchange::default()
        };
        exchange.soap = super::soap::is_soap(parts);
        if exchange.soap {
            super::soap::tell(&mut exchange, beginning);
        }
        exchange
    }

    /// What its faults are ordered by: the service's code and its register's name.
    pub(super) fn names(&self) -> Vec<&str> {
        let parts: Vec<&str> = self.service.split('/').collect();
        parts.get(3..5).unwrap_or(&parts).to_vec()
    }
}

pub(super) fn text(headers: &HeaderMap, name: &str) -> String {
    headers
        .get_all(name)
        .iter()
        .next_back()
        .map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ring_is_bounded_and_so_is_what_it_keeps_of_a_body() {
        let seen = Arc::new(Seen::default());
        for _ in 0..KEPT + 5 {
            let mut watch = seen.begin(Exchange::default());
            watch.hears(&vec![b'x'; BEGINNING + 1]);
        }
        let kept = seen.newest_first(|_| true);
        assert_eq!((kept.len(), kept[0].number), (KEPT, KEPT as u64 + 5));
        assert!(kept[0].answered.is_cut() && kept[0].answered.pretty().len() == BEGINNING);
        assert!(kept[0].has_failed(), "over without an answer");
    }
}
