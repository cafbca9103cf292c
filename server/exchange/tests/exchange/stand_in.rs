//! A security server that answers as the test tells it and remembers what it was asked.

use std::{
    net::SocketAddr,
    sync::{Arc, Mutex},
    time::Duration,
};

use axum::{
    Router,
    body::Body,
    extract::State,
    http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Uri},
    response::Response,
};
use domain::ports::{Ask, Asked, Clock, RegisterFailure, Registers, Tell, Told};
use jiff::{Timestamp, tz::TimeZone};
use portico_exchange::{Exchange, Settings};
use serde_json::{Value as Json, json};
use tokio::net::TcpListener;
use uuid::Uuid;

pub const SERVICE: &str = "EE-sandbox/GOV/70000017/population/person-by-code";
pub const TRACE: Uuid = Uuid::from_u128(0x0190_1111_2222_7333_8444_5555_6666_7700);

/// One answer. Without more, it is what a good register answers.
#[derive(Clone)]
pub struct Reply {
    pub status: u16,
    pub headers: Vec<(&'static str, String)>,
    pub body: String,
    pub after: Duration,
}

impl Reply {
    pub fn json(status: u16, body: &Json) -> Self {
        Self {
            status,
            headers: vec![
                ("content-type", "application/json; charset=utf-8".into()),
                ("x-road-id", TRACE.to_string()),
                ("x-road-service", SERVICE.into()),
                ("x-road-request-id", "req-1".into()),
                ("x-road-request-hash", "aGFzaA==".into()),
            ],
            body: body.to_string(),
            after: Duration::ZERO,
        }
    }

    pub fn error(status: u16, code: &str) -> Self {
        let body = json!({"type": code, "message": "Mari Näidis", "detail": "2b0c-uuid"});
        Self::json(status, &body).with("x-road-error", code)
    }

    pub fn with(mut self, name: &'static str, value: &str) -> Self {
        self.headers.retain(|(other, _)| *other != name);
        self.headers.push((name, value.into()));
        self
    }

    pub fn without(mut self, name: &'static str) -> Self {
        self.headers.retain(|(other, _)| *other != name);
        self
    }

    pub fn body(mut self, body: &str) -> Self {
        self.body = body.into();
        self
    }

    pub fn after(mut self, wait: Duration) -> Self {
        self.after = wait;
        self
    }
}

#[derive(Clone, Debug)]
pub struct Seen {
    pub method: Method,
    pub uri: Uri,
    pub headers: HeaderMap,
    pub body: Json,
    pub text: String,
}

struct Script {
    replies: Vec<Reply>,
    seen: Mutex<Vec<Seen>>,
}

pub struct StandIn {
    pub address: SocketAddr,
    script: Arc<Script>,
}

impl StandIn {
    /// Gives the replies in turn; the last one stays.
    pub async fn start(replies: impl IntoIterator<Item = Reply>) -> Self {
        let script = Arc::new(Script { replies: replies.into_iter().collect(), seen: Mutex::default() });
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let router = Router::new().fallback(reply).with_state(Arc::clone(&script));
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { address, script }
    }

    pub fn seen(&self) -> Vec<Seen> {
        self.script.seen.lock().unwrap().clone()
    }

    pub async fn ask(&self) -> Result<Asked, RegisterFailure> {
        exchange(self.address).ask(&question("population.person_by_code")).await
    }

    pub async fn tell(&self) -> Result<Told, RegisterFailure> {
        exchange(self.address).tell(&Self::message("population.record")).await
    }

    pub fn message(call: &str) -> Tell {
        let Ask { call, body, trace, user, represented, issue, timeout, kept_until } = question(call);
        Tell { call, body, trace, user, represented, issue, timeout, kept_until }
    }
}

async fn reply(
    State(script): State<Arc<Script>>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: String,
) -> Response {
    let turn = {
        let mut seen = script.seen.lock().unwrap();
        seen.push(Seen { method, uri, headers, body: serde_json::from_str(&body).unwrap_or_default(), text: body });
        seen.len() - 1
    };
    let reply = script.replies.get(turn).or(script.replies.last()).unwrap().clone();
    tokio::time::sleep(reply.after).await;
    let mut response = Response::new(Body::from(reply.body));
    *response.status_mut() = StatusCode::from_u16(reply.status).unwrap();
    for (name, value) in reply.headers {
        response.headers_mut().insert(HeaderName::from_static(name), HeaderValue::from_str(&value).unwrap());
    }
    response
}

pub fn question(call: &str) -> Ask {
    Ask {
        call: call.parse().unwrap(),
        body: json!({"code": "38001085718"}),
        trace: TRACE,
        user: Some("EE38001085718".into()),
        represented: Some("COM/12345678".into()),
        issue: Some("draft-7".into()),
        timeout: Duration::from_millis(2000),
        kept_until: None,
    }
}

pub fn exchange(address: SocketAddr) -> Exchange {
    exchange_with(address, "")
}

/// With more lines under `[exchange]`.
pub fn exchange_with(address: SocketAddr, more: &str) -> Exchange {
    let settings: Settings = toml::from_str(&format!(
        r#"
        security_server = "http://{address}"
        client = "EE-sandbox/GOV/70000005/portico"
        max_answer_bytes = 4096
        {more}
        [registers.population]
        subsystem = "EE-sandbox/GOV/70000017/population"
        [registers.population.operations]
        person_by_code = "POST person-by-code safe"
        unsafe_read = "POST person-by-code"
        record = "POST person-by-code"
        "#
    ))
    .unwrap();
    Exchange::new(settings, Arc::new(Stopped)).unwrap()
}

/// A clock that stands still.
pub struct Stopped;

impl Clock for Stopped {
    fn now(&self) -> Timestamp {
        Timestamp::from_second(1_700_000_000).unwrap()
    }
    fn zone(&self) -> TimeZone {
        TimeZone::UTC
    }
}
