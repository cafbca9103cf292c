//! A provider's information system that answers as a test wants it to, and remembers what reached it.

use std::sync::{Arc, Mutex};

use axum::{
    Json, Router,
    body::{Body, Bytes, to_bytes},
    extract::{Request, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
    routing::any,
};
use sandbox::{Member, MemberService, ServiceKind};
use serde_json::json;
use tokio::net::TcpListener;

/// The member whose services are called here.
pub const PRODUCER: &str = "EE-sandbox/GOV/79990099/sub";
/// The same member, with codes that have to be escaped.
pub const ODD: &str = "EE-sandbox/GOV/79990099/s%2Fub";
/// Where a redirect of the provider leads.
pub const ELSEWHERE: &str = "/r1/EE-sandbox/GOV/79990099/sub/notexists";

/// One request as it reached the provider.
#[derive(Clone, Debug)]
pub struct Seen {
    pub method: String,
    /// Path and query, as they came.
    pub target: String,
    pub headers: HeaderMap,
    pub body: Bytes,
}

#[derive(Clone, Default)]
pub struct Provider(Arc<Mutex<Vec<Seen>>>);

impl Provider {
    /// Starts on a free port; gives what the sandbox has to know of it.
    pub async fn start() -> (Self, Vec<Member>) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let base = format!("http://{}", listener.local_addr().unwrap());
        let provider = Self::default();
        let router = Router::new()
            .route("/redirect", any(redirect))
            .route("/large", any(large))
            .fallback(echo)
            .with_state(provider.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        (provider, members(&base))
    }

    pub fn last(&self) -> Seen {
        self.0.lock().unwrap().last().expect("a request reached the provider").clone()
    }

    pub fn count(&self) -> usize {
        self.0.lock().unwrap().len()
    }
}

fn members(base: &str) -> Vec<Member> {
    let service = |code: &str, path: &str| MemberService {
        code: code.into(),
        kind: ServiceKind::Rest,
        url: format!("{base}{path}"),
        endpoints: Vec::new(),
    };
    let description = json!({
        "openapi": "3.0.0", "info": { "title": "Pets", "version": "1" },
        "servers": [{ "url": format!("{base}/pets/v1") }], "paths": {},
    });
    let services = vec![
        service("echo", ""),
        service("redirect", "/redirect"),
        service("large", "/large"),
        MemberService { kind: ServiceKind::Wsdl, ..service("wsdl", "") },
        MemberService {
            endpoints: vec![("GET".into(), "/*".into()), ("GET".into(), "/".into())],
            ..service("guarded", "")
        },
        MemberService { kind: ServiceKind::OpenApi(description), ..service("pets", "/pets/v1") },
        MemberService { url: "http://127.0.0.1:1".into(), ..service("away", "") },
    ];
    let odd = vec![service("öäå", "")];
    vec![Member { subsystem: PRODUCER.into(), services }, Member { subsystem: ODD.into(), services: odd }]
}

/// Gives back what came, under the content type it came with.
async fn echo(State(Provider(seen)): State<Provider>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let body = to_bytes(body, usize::MAX).await.unwrap_or_default();
    let plain = HeaderValue::from_static("application/json");
    let content_type = parts.headers.get(header::CONTENT_TYPE).cloned().unwrap_or(plain);
    seen.lock().unwrap().push(Seen {
        method: parts.method.to_string(),
        target: parts.uri.to_string(),
        headers: parts.headers,
        body: body.clone(),
    });
    let own = [("x-own", "kept"), ("x-road-error", "not yours to say"), ("x-road-request-hash", "nor this")];
    ([(header::CONTENT_TYPE, content_type)], own, body).into_response()
}

async fn redirect() -> Response {
    (StatusCode::FOUND, [(header::LOCATION, ELSEWHERE)], Json(json!({}))).into_response()
}

/// As many bytes as the query says, or as the question's `bytes`.
async fn large(request: Request) -> Response {
    let asked = request.uri().query().and_then(|query| query.strip_prefix("bytes=")?.parse().ok());
    let question = to_bytes(request.into_body(), 1024).await.unwrap_or_default();
    let question: serde_json::Value = serde_json::from_slice(&question).unwrap_or_default();
    let bytes: usize = asked.or(question["bytes"].as_u64().map(|bytes| bytes as usize)).unwrap_or_default();
    ([(header::CONTENT_TYPE, "application/octet-stream")], Body::from(vec![(bytes % 256) as u8; bytes])).into_response()
}
