//! For those who watch over the process.

use std::sync::Arc;

use axum::{extract::State, http::StatusCode};

use crate::Portal;

/// The process answers.
pub(crate) async fn live() -> &'static str {
    "live"
}

/// The database answers too.
pub(crate) async fn ready(State(portal): State<Arc<Portal>>) -> (StatusCode, &'static str) {
    if portal.ready.is_ready().await {
        (StatusCode::OK, "ready")
    } else {
        (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer")
    }
}
