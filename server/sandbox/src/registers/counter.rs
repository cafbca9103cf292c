//! The counter of a register: takes a request, lets a fault have its way, and passes the answer out.

use super::{
    answer::Answer,
    faults::{self, Board, Fault, Order},
    outside::Outside,
    soap,
    store::Store,
    tracker::{self, Other, TRACKER, Tracker},
};
use crate::{line::Scissors, soap::Face};
use axum::{
    Json, Router,
    body::Bytes,
    extract::{ConnectInfo, Path, Query, State},
    http::{HeaderMap, StatusCode},
    response::{Html, IntoResponse, Response},
    routing::{get, post},
};
use serde_json::{Value, json};
use std::{collections::HashMap, future::Future, sync::Arc, time::Duration};
use tokio::time::sleep;
use tokio_util::sync::CancellationToken;

/// What stands behind a counter.
pub(super) trait Register: Send + Sync + Sized + 'static {
    /// The codes of its services, as the security server lists them.
    const SERVICES: &'static [&'static str];

    /// What its WSDL says, when it also speaks SOAP.
    const SOAP: Option<&'static Face> = None;

    /// Services of which the answer comes later, where there is a portal to call: those that decide something.
    const LATER: &'static [&'static str] = &[];

    /// Opens for business, with what earlier runs recorded.
    fn open(store: Arc<Store>) -> Self;

    /// Does what is asked.
    fn answer(&self, service: &str, ask: &Value) -> impl Future<Output = Answer> + Send;

    /// Services that tell of many people at once, which no tracker writes down.
    const MASS: &'static [&'static str] = &[];

    /// Looks of others at the people to be, which never took place.
    const OTHERS: &'static [Other] = &[];

    /// The fault that comes with the person or vehicle asked about.
    fn trouble(&self, _service: &str, _ask: &Value) -> Option<Fault> {
        None
    }

    /// From now on the register can tell the portal what happens.
    fn connect(&self, _outside: &Arc<Outside>) {}

    /// Pages for visitors of the sandbox, at the register's own address and never over X-Road.
    fn pages(self: Arc<Self>) -> Router {
        Router::new()
    }
}

pub(super) struct Counter<R> {
    register: Arc<R>,
    store: Arc<Store>,
    outside: Option<Arc<Outside>>,
    faults: Board,
    tracker: Tracker,
    stop: CancellationToken,
}

/// Everything that a register answers.
pub(super) fn open<R: Register>(store: Arc<Store>, outside: Option<Arc<Outside>>, stop: CancellationToken) -> Router {
    let register = Arc::new(R::open(Arc::clone(&store)));
    if let Some(outside) = &outside {
        register.connect(outside);
    }
    let pages = Arc::clone(&register).pages();
    let tracker = Tracker::open(store.clock().clone(), R::OTHERS);
    let counter = Counter { register, store, outside, faults: Board::default(), tracker, stop };
    Router::new()
        .route("/{service}", post(ask::<R>))
        .route(&format!("/{TRACKER}/v2/{{operation}}"), get(track::<R>))
        .route("/soap", post(soap::ask::<R>).get(soap::describe::<R>))
        .route("/sandbox/faults", post(plan::<R>))
        .route("/sandbox/records", get(records::<R>))
        .with_state(Arc::new(counter))
        .merge(pages)
}

impl<R: Register> Counter<R> {
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
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    if !R::SERVICES.contains(&service.as_str()) {
        return Answer::error(StatusCode::NOT_FOUND, "unknown_service").into_response();
    }
    let Ok(ask) = serde_json::from_slice::<Value>(&body) else {
        return Answer::error(StatusCode::BAD_REQUEST, "invalid_json").into_response();
    };
    let client = headers.get_all("x-road-client").iter().next_back().and_then(|client| client.to_str().ok());
    serve(&counter, &scissors, (client.unwrap_or_default(), &service), &ask).await.into_response()
}

/// Its tracker tells who got data about somebody.
async fn track<R: Register>(
    State(counter): State<Arc<Counter<R>>>,
    ConnectInfo(scissors): ConnectInfo<Scissors>,
    Path(operation): Path<String>,
    Query(query): Query<HashMap<String, String>>,
    headers: HeaderMap,
) -> Response {
    match tracker::trouble(&counter.faults) {
        None => {}
        Some(Fault::Slow(delay)) if counter.wait(delay).await => {}
        Some(Fault::Garbage) => return Html("<p>Teenus on hoolduses").into_response(),
        Some(_) => return hang_up(&scissors),
    }
    counter.tracker.answer(&operation, &headers, &query).into_response()
}

/// What becomes of a question; an error is a response that keeps no protocol.
pub(super) async fn serve<R: Register>(
    counter: &Counter<R>,
    scissors: &Scissors,
    (client, service): (&str, &str),
    ask: &Value,
) -> Result<Answer, Response> {
    let answer = play(counter, scissors, service, ask).await;
    if let Ok(answer) = answer.as_ref()
        && !R::MASS.contains(&service)
    {
        counter.tracker.note(client, service, ask, answer);
    }
    answer
}

async fn play<R: Register>(
    counter: &Counter<R>,
    scissors: &Scissors,
    service: &str,
    ask: &Value,
) -> Result<Answer, Response> {
    // Whatever becomes of it.
    if let Some(key) = ask["key"].as_str() {
        counter.store.received(service, key);
    }
    let register = &counter.register;

    let fault = counter.faults.take(&[service], |about| faults::says(ask.to_string().as_bytes(), about));
    match fault.or_else(|| register.trouble(service, ask)) {
        Some(Fault::Down | Fault::Dropped) => return Err(hang_up(scissors)),
        Some(Fault::Garbage) => return Err(Html("<p>Teenus on hoolduses").into_response()),
        Some(Fault::Error) => return Ok(Answer::error(StatusCode::INTERNAL_SERVER_ERROR, "internal_error")),
        Some(Fault::Reject(reason)) => {
            return Ok(later(counter, service, ask, Answer::error(StatusCode::CONFLICT, &reason)));
        }
        Some(Fault::LostAnswer) => {
            register.answer(service, ask).await;
            return Err(hang_up(scissors));
        }
        Some(Fault::LateAnswer) => {
            return Ok(match register.answer(service, ask).await {
                done if done.status.is_success() => Answer::received(),
                refused => refused,
            });
        }
        Some(Fault::HeldAnswer(delay)) => {
            let done = register.answer(service, ask).await;
            return if counter.wait(delay).await { Ok(done) } else { Err(hang_up(scissors)) };
        }
        Some(Fault::Slow(delay)) if !counter.wait(delay).await => return Err(hang_up(scissors)),
        // What happens on the way to a register is not ordered here.
        Some(Fault::Slow(_) | Fault::Duplicate | Fault::WrongHash | Fault::Changed { .. }) | None => {}
    }
    let decided = register.answer(service, ask).await;
    Ok(later(counter, service, ask, decided))
}

/// What is decided later is only taken in now, and the portal is called; what cannot be read is told at once.
fn later<R: Register>(counter: &Counter<R>, service: &str, ask: &Value, decided: Answer) -> Answer {
    let (Some(outside), true) = (&counter.outside, R::LATER.contains(&service)) else { return decided };
    let mut decision = json!({ "key": ask["key"], "content_hash": ask["content_hash"] });
    match decided.status {
        status if status.is_success() => decision["outcome"] = json!("accepted"),
        StatusCode::CONFLICT => {
            decision["outcome"] = json!("rejected");
            decision["reason"] = decided.body["error"].clone();
        }
        _ => return decided,
    }
    outside.decide(decision);
    Answer::received()
}

async fn plan<R: Register>(State(counter): State<Arc<Counter<R>>>, Json(order): Json<Order>) -> Response {
    if !order.service.as_deref().is_some_and(|service| service == TRACKER || R::SERVICES.contains(&service)) {
        return Answer::error(StatusCode::NOT_FOUND, "unknown_service").into_response();
    }
    match counter.faults.switch_here(order) {
        Ok(_) => StatusCode::NO_CONTENT.into_response(),
        Err(wrong) => Answer::error(StatusCode::UNPROCESSABLE_ENTITY, &wrong.to_string()).into_response(),
    }
}

/// What arrived and what was recorded, for tests.
async fn records<R: Register>(State(counter): State<Arc<Counter<R>>>) -> Json<Value> {
    Json(json!({ "records": counter.store.list() }))
}

fn hang_up(scissors: &Scissors) -> Response {
    scissors.cut();
    StatusCode::SERVICE_UNAVAILABLE.into_response()
}
