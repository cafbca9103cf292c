//! The counter of a register: takes a request, lets a fault have its way, and passes the answer out.

use super::{
    answer::Answer,
    faults::{Fault, Faults, Order},
};
use crate::line::Scissors;
use axum::{
    Json, Router,
    body::Bytes,
    extract::{ConnectInfo, Path, State},
    http::StatusCode,
    response::{Html, IntoResponse, Response},
    routing::post,
};
use serde_json::Value;
use std::{future::Future, sync::Arc, time::Duration};
use tokio::time::sleep;
use tokio_util::sync::CancellationToken;

/// What stands behind a counter.
pub(super) trait Register: Send + Sync + 'static {
    const SERVICES: &'static [&'static str];

    /// Does what is asked.
    fn answer(&self, service: &str, ask: &Value) -> impl Future<Output = Answer> + Send;

    /// The fault that comes with the person or vehicle asked about.
    fn trouble(&self, service: &str, ask: &Value) -> Option<Fault>;

    /// Notes that a request arrived, whatever becomes of it.
    fn received(&self, _service: &str, _ask: &Value) {}
}

pub(super) struct Counter<R> {
    register: R,
    faults: Faults,
    stop: CancellationToken,
}

impl<R: Register> Counter<R> {
    pub(super) fn new(register: R, stop: CancellationToken) -> Arc<Self> {
        let faults = Faults::default();
        Arc::new(Counter { register, faults, stop })
    }

    pub(super) fn router(self: Arc<Self>) -> Router {
        Router::new().route("/{service}", post(ask::<R>)).route("/sandbox/faults", post(plan::<R>)).with_state(self)
    }

    /// Waits, unless the register is told to stop.
    async fn wait(&self, delay: Duration) -> bool {
        tokio::select! {
            () = sleep(delay) => true,
            () = self.stop.cancelled() => false,
        }
    }
}

async fn ask<R: Register>(
    State(counter): State<Arc<Counter<R>>>,
    ConnectInfo(scissors): ConnectInfo<Scissors>,
    Path(service): Path<String>,
    body: Bytes,
) -> Response {
    if !R::SERVICES.contains(&service.as_str()) {
        return Answer::error(StatusCode::NOT_FOUND, "unknown_service").into_response();
    }
    let Ok(ask) = serde_json::from_slice::<Value>(&body) else {
        return Answer::error(StatusCode::BAD_REQUEST, "invalid_json").into_response();
    };
    let register = &counter.register;
    register.received(&service, &ask);

    let fault = counter.faults.take(&service);
    match fault.or_else(|| register.trouble(&service, &ask)) {
        Some(Fault::Down) => return hang_up(&scissors),
        Some(Fault::Garbage) => return Html("<p>Teenus on hoolduses").into_response(),
        Some(Fault::Error) => {
            let status = StatusCode::INTERNAL_SERVER_ERROR;
            return Answer::error(status, "internal_error").into_response();
        }
        Some(Fault::LostAnswer) => {
            register.answer(&service, &ask).await;
            return hang_up(&scissors);
        }
        Some(Fault::Slow(delay)) if !counter.wait(delay).await => return hang_up(&scissors),
        Some(Fault::Slow(_)) | None => {}
    }
    register.answer(&service, &ask).await.into_response()
}

async fn plan<R: Register>(State(counter): State<Arc<Counter<R>>>, Json(order): Json<Order>) -> Response {
    if !R::SERVICES.contains(&order.service.as_str()) {
        return Answer::error(StatusCode::NOT_FOUND, "unknown_service").into_response();
    }
    counter.faults.plan(order);
    StatusCode::NO_CONTENT.into_response()
}

fn hang_up(scissors: &Scissors) -> Response {
    scissors.cut();
    StatusCode::SERVICE_UNAVAILABLE.into_response()
}
