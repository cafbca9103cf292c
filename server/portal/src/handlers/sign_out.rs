//! Signing out ends the session on the server; what the browser kept is cleared.

use axum::{
    http::HeaderName,
    response::{IntoResponse, Response},
};

use tower_sessions::Session;

use super::go;
use crate::{Failure, form::Told, page::Page};

/// Any page of ours may do it: one that was opened before the last sign-in, too.
pub(crate) async fn save(page: Page, session: Session, _: Told) -> Result<Response, Failure> {
    session.flush().await.map_err(Failure::broken)?;
    let clear = [(HeaderName::from_static("clear-site-data"), "\"cache\"")];
    Ok((clear, go(&page, "")).into_response())
}
