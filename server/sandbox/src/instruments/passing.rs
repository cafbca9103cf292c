//! Everything that reaches the security server passes here: it is taken down, and a fault may have its way.

use super::{
    Instruments,
    peek::{Heard, peek},
    play,
    seen::{BEGINNING, Exchange},
};
use crate::faults;
use axum::{
    body::Body,
    extract::{Request, State},
    middleware::Next,
    response::Response,
};
use std::sync::Arc;

pub(super) async fn through(State(instruments): State<Arc<Instruments>>, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    // One byte more than is kept tells that there is more.
    let (beginning, body) = peek(body, BEGINNING + 1).await;
    let mut exchange = Exchange::asked(instruments.hands.clock().now(), &parts, &beginning);
    let is_about = |about: &str| exchange.user == about || faults::says(&beginning, about);
    let fault = instruments.board.take(&exchange.names(), is_about);
    exchange.fault = fault.as_ref().map(|fault| fault.word().text());
    let watch = instruments.seen.begin(exchange);

    let request = Request::from_parts(parts, body);
    let answer = match fault {
        None => next.run(request).await,
        Some(fault) => play::play(fault, request, next, &instruments.stop).await,
    };
    let (parts, body) = match answer.extensions().get::<play::Cut>() {
        // Nobody will read it.
        Some(_) => return answer,
        None => answer.into_parts(),
    };
    watch.answers(&parts);
    Response::from_parts(parts, Body::new(Heard(body, watch)))
}
