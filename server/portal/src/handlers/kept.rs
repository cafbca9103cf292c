//! Somebody who has not signed in says whether a form that waits in this browser is theirs.

use app::components::{MINE, WHOSE};
use axum::{
    Extension,
    http::HeaderMap,
    response::{IntoResponse, Redirect, Response},
};

use super::sign_in::is_local;
use crate::{Failure, form::Told, kept::Shelf, page::Page};

/// Theirs is shown on its page; anything else is thrown away.
pub(crate) async fn save(
    page: Page,
    Extension(shelf): Extension<Shelf>,
    headers: HeaderMap,
    Told(told): Told,
) -> Result<Response, Failure> {
    let next = Some(told.get("next")).filter(|next| is_local(next));
    let mut response = Redirect::to(next.unwrap_or(&page.here(""))).into_response();
    if told.get(WHOSE) == MINE {
        shelf.claim(&headers).await?;
    } else {
        shelf.throw_away(&headers, &mut response).await?;
    }
    Ok(response)
}
