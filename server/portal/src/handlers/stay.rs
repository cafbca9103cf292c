//! A person stays signed in a while longer.

use app::pages;
use axum::{
    Json,
    http::{HeaderMap, header},
    response::{IntoResponse, Redirect, Response},
};

use super::sign_in::is_local;
use crate::{
    Failure,
    form::Posted,
    page::{Page, shown},
    visitor::ForApplicant,
};

/// The end of its address.
const ADDRESS: &str = "/sign-in/stay";
/// The input that names the page to come back to.
const NEXT: &str = "next";

/// Until when, for somebody whose own page stands open in another tab.
pub(crate) async fn show(ForApplicant(page, _): ForApplicant) -> Result<Response, Failure> {
    Ok(shown(pages::stay(page.ctx(None))))
}

/// From now on the session is as if just used. A script is told until when; a browser goes back to its page.
pub(crate) async fn save(
    ForApplicant(page, _): ForApplicant,
    headers: HeaderMap,
    posted: Posted,
) -> Result<Response, Failure> {
    let page = page.staying().await?;
    let accept = headers.get(header::ACCEPT).and_then(|accept| accept.to_str().ok());
    if accept == Some("application/json") {
        return Ok(Json(pages::stay_told(&page.ctx(None))).into_response());
    }
    let next = Some(posted.get(NEXT)).filter(|next| is_local(next));
    Ok(Redirect::to(next.unwrap_or(&own(&page))).into_response())
}

fn own(page: &Page) -> String {
    page.here(ADDRESS)
}

/// The page to which somebody returns whose wish to stay came too late.
pub(crate) fn page_of(path: &str, fields: &[(String, String)]) -> Option<String> {
    let lang = path.strip_suffix(ADDRESS)?;
    let next = fields.iter().find(|(name, next)| name == NEXT && is_local(next));
    Some(next.map_or_else(|| lang.to_owned(), |(_, next)| next.clone()))
}
