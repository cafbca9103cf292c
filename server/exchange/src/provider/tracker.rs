//! Registers ask who looked at whom here: `findUsage`, `usagePeriod` and `heartbeat`, version 2.
//!
//! The caller is a system that the configuration lets ask; in whose name it asks stands in `X-Road-UserId`. A wrong call
//! is told in the form of X-Road's own errors: `type`, `message`, and `detail`, the id of the exchange.

use std::sync::Arc;

use axum::{
    Json,
    extract::State,
    http::{HeaderMap, StatusCode, Uri, header::CONTENT_TYPE},
    response::{IntoResponse, Response},
};
use domain::{
    desk::{DeskError, UsageQuery},
    event::Event,
    identifiers::PersonCode,
    ports::FIND_USAGE,
};
use jiff::Timestamp;
use serde_json::{Value, json};
use url::form_urlencoded;

use super::{Provider, header};
use crate::message::{ID, USER_ID};

/// So many are told at once, and when nobody says how many.
const MOST: u32 = 1000;

/// What we offer, for whoever sets our security server up.
pub const OPENAPI: &str = include_str!("tracker.openapi.json");

/// A look in words for another tracker.
pub struct Said {
    /// What was done, and what for.
    pub action: String,
    /// The name of whoever got the data.
    pub receiver: String,
}

/// Says in words why somebody's data were looked at.
pub trait InWords: Send + Sync {
    fn said(&self, event: &Event) -> Said;
}

/// A call that is not answered.
#[derive(Debug)]
pub(super) struct Fault {
    status: StatusCode,
    kind: &'static str,
    message: String,
}

type Asked<T> = Result<T, Fault>;

pub(super) async fn find_usage(State(provider): State<Arc<Provider>>, headers: HeaderMap, uri: Uri) -> Response {
    let answered = provider.find_usage(&headers, &uri).await;
    answer(&provider, &headers, answered)
}

pub(super) async fn usage_period(State(provider): State<Arc<Provider>>, headers: HeaderMap) -> Response {
    let answered = provider.usage_period(&headers).await;
    answer(&provider, &headers, answered)
}

pub(super) async fn heartbeat(State(provider): State<Arc<Provider>>, headers: HeaderMap) -> Response {
    let answered = provider.heartbeat(&headers).await;
    answer(&provider, &headers, answered)
}

/// Without a word of anybody: nobody's leave is needed to read it.
pub(super) async fn describe() -> Response {
    ([(CONTENT_TYPE, "application/json")], OPENAPI).into_response()
}

impl Provider {
    async fn find_usage(&self, headers: &HeaderMap, uri: &Uri) -> Asked<Value> {
        let asked_at = self.clock.now();
        let register = self.tracking(headers)?;
        let query = query(headers, uri)?;
        let evidence = self.evidence(headers, FIND_USAGE, asked_at);
        let tracked = self.desk.tracked(register, &query, &evidence).await?;
        tracing::info!(register, xroad_id = %evidence.trace, told = tracked.events.len(), "a register asked who looked");
        let usages: Vec<Value> = tracked.events.iter().map(|event| self.usage(event)).collect();
        Ok(json!({ "totalUsages": tracked.total, "usages": usages }))
    }

    async fn usage_period(&self, headers: &HeaderMap) -> Asked<Value> {
        self.tracking(headers)?;
        Ok(json!({ "periodStart": self.desk.tracked_since().await?.to_string() }))
    }

    /// Ill is what cannot read its store.
    async fn heartbeat(&self, headers: &HeaderMap) -> Asked<Value> {
        self.tracking(headers)?;
        Ok(match self.desk.tracked_since().await {
            Ok(_) => json!({ "status": "OK", "message": "Looks can be told." }),
            Err(error) => {
                tracing::error!(%error, "looks cannot be told");
                json!({ "status": "FAIL", "message": "The store does not answer." })
            }
        })
    }

    fn tracking<'c>(&'c self, headers: &HeaderMap) -> Asked<&'c str> {
        self.callers.register(headers, FIND_USAGE).map_err(|refusal| {
            let (status, error) = refusal.parts();
            match error {
                "client_missing" => Fault::new(status, "Client.MissingClient", "The header X-Road-Client is missing."),
                _ => Fault::new(status, "Client.AccessDenied", "This subsystem may not ask who looked at whom."),
            }
        })
    }

    /// As the tracker's interface writes it.
    fn usage(&self, event: &Event) -> Value {
        let said = self.words.said(event);
        let system = self.callers.system(event.what.sent_to());
        let code = system.map(|system| system.member_code.as_str()).unwrap_or_default();
        let mut usage = json!({
            "logtime": event.at.to_string(),
            "action": said.action,
            "receiverCode": code,
            "receiverSystem": system.map(|system| system.subsystem_code.as_str()).unwrap_or_default(),
        });
        if !said.receiver.is_empty() {
            usage["receiverName"] = json!(said.receiver);
        }
        usage
    }
}

fn query(headers: &HeaderMap, uri: &Uri) -> Asked<UsageQuery> {
    let bad = |message: String| Fault::new(StatusCode::BAD_REQUEST, "Client.InvalidParameter", message);
    let user = header(headers, &USER_ID).ok_or_else(|| {
        Fault::new(StatusCode::BAD_REQUEST, "Client.MissingUserId", "The header X-Road-UserId is missing.")
    })?;
    let person = |text: &str| text.parse::<PersonCode>().ok().filter(|code| !code.is_visitor());
    let user = person(user).ok_or_else(|| {
        let message = "X-Road-UserId is not a personal code: write country and code, as in EE60001019906.";
        Fault::new(StatusCode::BAD_REQUEST, "Client.InvalidUserId", message)
    })?;
    let mut given: Vec<(String, String)> = Vec::new();
    for (name, value) in form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes()) {
        if given.iter().any(|(before, _)| *before == name) {
            return Err(bad(format!("{name} stands twice.")));
        }
        given.push((name.into_owned(), value.into_owned()));
    }
    let text = |name: &str| given.iter().find(|(given, _)| given == name).map(|(_, value)| value.as_str());
    let moment = |name: &str| match text(name) {
        None => Ok(None),
        // A plus that nobody escaped has become a blank.
        Some(value) => value
            .replace(' ', "+")
            .parse::<Timestamp>()
            .map(Some)
            .map_err(|_| bad(format!("{name} is not a moment: write it by RFC 3339, as in 2026-01-31T00:00:00Z."))),
    };
    let number = |name: &str, default: u32| match text(name) {
        None => Ok(default),
        Some(value) => value.parse::<u32>().map_err(|_| bad(format!("{name} is not a whole number."))),
    };
    let of = text("userCode").ok_or_else(|| bad("userCode is missing.".into()))?;
    let of = person(of).ok_or_else(|| bad("userCode is not a personal code.".into()))?;
    let (from, until) = (moment("periodStart")?, moment("periodEnd")?);
    if from.zip(until).is_some_and(|(from, until)| until < from) {
        return Err(bad("periodEnd is before periodStart.".into()));
    }
    let (offset, limit) = (number("offset", 0)?, number("limit", MOST)?);
    if !(1..=MOST).contains(&limit) {
        return Err(bad(format!("limit is from 1 to {MOST}.")));
    }
    Ok(UsageQuery { user, of, from, until, offset, limit })
}

fn answer(provider: &Provider, headers: &HeaderMap, answer: Asked<Value>) -> Response {
    match answer {
        Ok(body) => Json(body).into_response(),
        Err(fault) => {
            let id = header(headers, &ID).map(str::to_owned);
            let detail = id.unwrap_or_else(|| provider.ids.uuid(provider.clock.now()).to_string());
            let body = json!({ "type": fault.kind, "message": fault.message, "detail": detail });
            (fault.status, Json(body)).into_response()
        }
    }
}

impl Fault {
    fn new(status: StatusCode, kind: &'static str, message: impl Into<String>) -> Self {
        Self { status, kind, message: message.into() }
    }
}

impl From<DeskError> for Fault {
    fn from(error: DeskError) -> Self {
        match error {
            DeskError::NotFound => Self::new(
                StatusCode::FORBIDDEN,
                "Client.NotAuthorized",
                "userCode is not the user's own, nor that of a child in their care.",
            ),
            DeskError::MandateUnknown => Self::new(
                StatusCode::SERVICE_UNAVAILABLE,
                "Server.MandateUnknown",
                "Whether the user has the child in their care cannot be told now. Ask again later.",
            ),
            error => {
                tracing::error!(%error, "a register could not be told who looked");
                Self::new(
                    StatusCode::SERVICE_UNAVAILABLE,
                    "Server.Unavailable",
                    "Looks cannot be told now. Ask again later.",
                )
            }
        }
    }
}
