//! The Desk's port on this road: which status and body mean what.

use async_trait::async_trait;
use domain::ports::{Ask, Asked, Call, Evidence, RegisterFailure, Registers, Tell, Told};
use serde_json::Value as Json;
use tracing::{Instrument, Span, field::Empty};

use crate::{
    answer::Answer,
    client::{Exchange, Request},
    failure::Failure,
    retry::Policy,
};

#[async_trait]
impl Registers for Exchange {
    async fn ask(&self, ask: &Ask) -> Result<Asked, RegisterFailure> {
        let Ask { call, body, trace, timeout, .. } = ask;
        let span =
            tracing::info_span!("exchange.ask", %call, service = Empty, xroad_id = %trace, outcome = Empty, ms = Empty);
        let request = Request {
            call,
            body,
            trace: *trace,
            user: ask.user.as_deref(),
            represented: ask.represented.as_deref(),
            issue: ask.issue.as_deref(),
            timeout: *timeout,
        };
        self.exchange(request, Some(Policy::WITHIN_ASK), asked).instrument(span).await
    }

    /// Sends once: the outbox decides about another try, and keeps count.
    async fn tell(&self, tell: &Tell) -> Result<Told, RegisterFailure> {
        let Tell { call, body, trace, timeout, .. } = tell;
        let span = tracing::info_span!("exchange.tell", %call, service = Empty, xroad_id = %trace, outcome = Empty, ms = Empty);
        let request = Request {
            call,
            body,
            trace: *trace,
            user: tell.user.as_deref(),
            represented: tell.represented.as_deref(),
            issue: tell.issue.as_deref(),
            timeout: *timeout,
        };
        self.exchange(request, None, told).instrument(span).await
    }
}

impl Exchange {
    async fn exchange<T: Outcome>(
        &self,
        request: Request<'_>,
        policy: Option<Policy>,
        understand: fn(Answer, Evidence) -> Result<T, Failure>,
    ) -> Result<T, RegisterFailure> {
        let started = self.clock().now();
        let result = async {
            let (message, repeatable) = self.message(request)?;
            Span::current().record("service", tracing::field::display(&message.service));
            let policy = policy.filter(|_| repeatable);
            let (answer, evidence) = self.send(&message, policy, request.timeout).await?;
            understand(answer, evidence)
        }
        .await;
        let ms = self.clock().now().duration_since(started).as_millis();
        let span = Span::current();
        span.record("ms", i64::try_from(ms).unwrap_or(i64::MAX));
        match &result {
            Ok(outcome) => {
                span.record("outcome", outcome.name());
                tracing::info!("the register answered");
            }
            Err(failure) => {
                span.record("outcome", tracing::field::display(failure.trouble()));
                tracing::warn!(%failure, "the register gave no usable answer");
            }
        }
        result.map_err(|failure| failed(request.call, &failure))
    }
}

/// `200` knows; `404` with an error that begins with `unknown` knows of none. Any other `404` is a
/// road that leads nowhere, and must not tell a person that they do not exist.
fn asked(answer: Answer, evidence: Evidence) -> Result<Asked, Failure> {
    match answer.status.as_u16() {
        200 => Ok(Asked::Known { body: answer.body, evidence }),
        404 if error_of(&answer.body).is_some_and(|error| error.starts_with("unknown")) => {
            Ok(Asked::Unknown { evidence })
        }
        other => Err(Failure::Register(other)),
    }
}

/// `200`, `201` are recorded, `202` is taken in; `404`, `409`, `410` and `422` with an `error` are turned down.
pub(crate) fn told(answer: Answer, evidence: Evidence) -> Result<Told, Failure> {
    match (answer.status.as_u16(), error_of(&answer.body)) {
        (200 | 201, _) => Ok(Told::Accepted { body: answer.body, evidence }),
        (202, _) => Ok(Told::Received { evidence }),
        (404 | 409 | 410 | 422, Some(error)) => {
            let field = answer.body["field"].as_str().map(|field| format!(": {field}")).unwrap_or_default();
            let reason = format!("{error}{field}").chars().take(200).collect();
            Ok(Told::Rejected { reason, evidence })
        }
        (other, _) => Err(Failure::Register(other)),
    }
}

fn error_of(body: &Json) -> Option<&str> {
    body["error"].as_str()
}

fn failed(call: &Call, failure: &Failure) -> RegisterFailure {
    RegisterFailure { call: call.clone(), trouble: failure.trouble(), detail: failure.to_string() }
}

/// One word for the log.
trait Outcome {
    fn name(&self) -> &'static str;
}

impl Outcome for Asked {
    fn name(&self) -> &'static str {
        match self {
            Self::Known { .. } => "known",
            Self::Unknown { .. } => "unknown",
        }
    }
}

impl Outcome for Told {
    fn name(&self) -> &'static str {
        match self {
            Self::Accepted { .. } => "accepted",
            Self::Received { .. } => "received",
            Self::Held { .. } => "held",
            Self::Rejected { .. } => "rejected",
        }
    }
}
