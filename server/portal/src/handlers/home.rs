//! The front page, and the choice of a language for those who come without one.

use std::sync::Arc;

use app::{pages, render::Place};
use axum::{
    extract::State,
    http::{HeaderMap, header},
    response::{Redirect, Response},
};
use text::Lang;

use crate::{
    Failure, Portal,
    page::{Page, shown},
};

/// `/`: to the language that the browser asks for first among ours.
pub(crate) async fn choose(State(portal): State<Arc<Portal>>, headers: HeaderMap) -> Redirect {
    let accepts = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let codes = accepts.split(',').filter_map(|range| range.trim().split(['-', ';']).next());
    let lang = codes.filter_map(|code| portal.lang(&code.to_ascii_lowercase())).next().unwrap_or(Lang::ET);
    Redirect::to(&format!("/{lang}"))
}

pub(crate) async fn show(page: Page) -> Result<Response, Failure> {
    let page = page.counting().await?;
    let services = page.portal.desk.all_in_force();
    Ok(shown(pages::home(page.ctx(Some(Place::Services)), &services, &page.catalogue())))
}
