//! We as a provider: what registers call on us, through the security server.
//!
//! `POST /decision`: a register has decided about something that it took in. `POST /event`: a register tells of an
//! event at once. `GET /findUsage/v2/…`: it asks who looked at whom here ([`tracker`]). Who calls is said by `X-Road-Client`, which the security server has checked; the listener is for the
//! security server alone.

mod caller;
mod refusal;
mod tracker;

pub use caller::{Callers, NoCallers, ProviderSettings, callers};
pub use tracker::{InWords, OPENAPI as TRACKER_OPENAPI, Said};

use std::{sync::Arc, time::Duration};

use axum::{
    Json, Router,
    body::{Body, to_bytes},
    extract::{Request, State},
    http::{HeaderMap, HeaderName, StatusCode, header::CONTENT_TYPE},
    middleware::{Next, from_fn},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use domain::{
    desk::{CallBack, Desk, DeskError, Heard},
    ports::{Clock, Evidence, Ids},
};
use jiff::Timestamp;
use serde_json::{Value, json};
use tokio::time::timeout;
use uuid::Uuid;

use self::refusal::Refusal;
use crate::message::{ID, REQUEST_HASH, REQUEST_ID};

/// No register has more to say at once.
const LARGEST: usize = 64 * 1024;
/// And none needs longer to say it.
const SLOWEST: Duration = Duration::from_secs(15);

/// Takes calls from registers.
pub struct Provider {
    pub desk: Arc<Desk>,
    pub callers: Callers,
    pub clock: Arc<dyn Clock>,
    pub ids: Arc<dyn Ids>,
    /// Says to registers why somebody's data were looked at.
    pub words: Arc<dyn InWords>,
}

/// Who called, and what they brought.
struct Called {
    register: String,
    body: Value,
    evidence: Evidence,
}

impl Provider {
    /// What answers at the provider's address.
    pub fn router(self) -> Router {
        Router::new()
            .route("/decision", post(decision))
            .route("/event", post(event))
            .route("/findUsage/v2/findUsage", get(tracker::find_usage))
            .route("/findUsage/v2/usagePeriod", get(tracker::usage_period))
            .route("/findUsage/v2/heartbeat", get(tracker::heartbeat))
            .route("/findUsage/openapi.json", get(tracker::describe))
            .fallback(async || Refusal::new(StatusCode::NOT_FOUND, "unknown_service"))
            .method_not_allowed_fallback(async || Refusal::new(StatusCode::METHOD_NOT_ALLOWED, "method_not_allowed"))
            .with_state(Arc::new(self))
            .layer(from_fn(echo))
    }

    /// Who calls is known before a byte of the body is read.
    async fn called(&self, service: &str, request: Request) -> Result<Called, Refusal> {
        let asked_at = self.clock.now();
        let (parts, body) = request.into_parts();
        let text = |name: &HeaderName| header(&parts.headers, name);
        let register = self.callers.register(&parts.headers, service)?.to_owned();
        let json = |kind: &str| kind.split(';').next().is_some_and(|kind| kind.trim() == "application/json");
        if !text(&CONTENT_TYPE).is_some_and(json) {
            return Err(Refusal::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "not_json"));
        }
        let bytes = timeout(SLOWEST, to_bytes(Body::new(body), LARGEST)).await;
        let bytes = bytes.map_err(|_| Refusal::new(StatusCode::REQUEST_TIMEOUT, "too_slow"))?;
        let bytes = bytes.map_err(|_| Refusal::new(StatusCode::PAYLOAD_TOO_LARGE, "too_large"))?;
        let body: Value =
            serde_json::from_slice(&bytes).map_err(|_| Refusal::new(StatusCode::BAD_REQUEST, "invalid_json"))?;
        if !body.is_object() {
            return Err(Refusal::new(StatusCode::BAD_REQUEST, "invalid_json"));
        }
        let evidence = self.evidence(&parts.headers, service, asked_at);
        Ok(Called { register, body, evidence })
    }

    /// Proof of an exchange in which we were asked.
    fn evidence(&self, headers: &HeaderMap, service: &str, asked_at: Timestamp) -> Evidence {
        let kept = |name: &HeaderName| header(headers, name).map(|value| value.chars().take(200).collect());
        let now = self.clock.now();
        Evidence {
            // The register's own id, when it is one of ours in kind.
            trace: header(headers, &ID).and_then(|id| id.parse::<Uuid>().ok()).unwrap_or_else(|| self.ids.uuid(now)),
            request_id: kept(&REQUEST_ID),
            request_hash: kept(&REQUEST_HASH),
            service: self.callers.service(service),
            asked_at,
            answered_at: now,
        }
    }
}

fn header<'h>(headers: &'h HeaderMap, name: &HeaderName) -> Option<&'h str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}

async fn decision(State(provider): State<Arc<Provider>>, request: Request) -> Result<Response, Refusal> {
    let Called { register, body, evidence } = provider.called("decision", request).await?;
    let said = CallBack::read(&body).map_err(|part| Refusal::field(&body, part))?;
    let heard = provider.desk.called_back(&register, &said, &evidence).await.map_err(Refusal::from)?;
    tracing::info!(register, xroad_id = %evidence.trace, ?heard, "a register called back");
    Ok(match heard {
        Heard::Taken => status(StatusCode::OK, "recorded"),
        Heard::Already => status(StatusCode::OK, "already_recorded"),
        Heard::TooLate => status(StatusCode::OK, "too_late"),
        Heard::Unknown => Refusal::new(StatusCode::NOT_FOUND, "unknown_key").into_response(),
        Heard::OtherDecision => Refusal::new(StatusCode::CONFLICT, "different_decision").into_response(),
        Heard::OtherContent => Refusal::new(StatusCode::CONFLICT, "different_content").into_response(),
    })
}

async fn event(State(provider): State<Arc<Provider>>, request: Request) -> Result<Response, Refusal> {
    let Called { register, body, evidence } = provider.called("event", request).await?;
    let feed = body["feed"].as_str().ok_or_else(|| Refusal::field(&body, "feed"))?;
    if !body["event"].is_object() {
        return Err(Refusal::field(&body, "event"));
    }
    let told = provider.desk.told_of(&register, feed, &body["event"], &evidence).await.map_err(Refusal::from)?;
    if told.heard {
        tracing::info!(register, feed, xroad_id = %evidence.trace, offers = told.offers, "a register told of an event");
    }
    match told.unread {
        _ if !told.heard => Err(Refusal::new(StatusCode::NOT_FOUND, "unknown_feed")),
        Some(why) => Err(Refusal::because(StatusCode::UNPROCESSABLE_ENTITY, "unreadable_event", why)),
        None if told.offers > 0 => Ok(status(StatusCode::OK, "recorded")),
        None => Ok(status(StatusCode::OK, "nothing_new")),
    }
}

fn status(code: StatusCode, word: &str) -> Response {
    (code, Json(json!({ "status": word }))).into_response()
}

/// Every answer names the exchange that it belongs to.
async fn echo(request: Request, next: Next) -> Response {
    let id = request.headers().get(ID).cloned();
    let mut response = next.run(request).await;
    if let Some(id) = id {
        response.headers_mut().insert(ID, id);
    }
    response
}

impl From<DeskError> for Refusal {
    fn from(error: DeskError) -> Self {
        match error {
            // The register calls again.
            DeskError::Stale => Self::new(StatusCode::SERVICE_UNAVAILABLE, "busy"),
            error => {
                tracing::error!(%error, "what a register told could not be taken");
                Self::new(StatusCode::INTERNAL_SERVER_ERROR, "not_recorded")
            }
        }
    }
}
