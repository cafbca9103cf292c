//! Signing out ends the session on the server; what the browser kept is cleared.

use axum::{
    http::HeaderName,
    response::{IntoResponse, Response},
};

use tower_sessions::Session;

use super::{counter, go};
use crate::{Failure, form::Told, page::Page};

/// Any page of ours may do it: one that was opened before the last sign-in, too. Whoever is served at the counter takes
/// their leave.
pub(crate) async fn save(page: Page, session: Session, _: Told) -> Result<Response, Failure> {
    if let Some(visitor) = page.served() {
        counter::leave(&page.portal, visitor).await?;
    }
    session.flush().await.map_err(Failure::broken)?;
    let clear = [(HeaderName::from_static("clear-site-data"), "\"cache\"")];
    Ok((clear, go(&page, "")).into_response())
}
