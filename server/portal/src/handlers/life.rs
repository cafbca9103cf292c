//! A life event and its services.

use app::{pages, render::Place};
use axum::response::Response;
use domain::service::LIFE_EVENTS;

use crate::{
    Failure,
    extract::Path,
    page::{Page, shown},
};

pub(crate) async fn show(page: Page, Path((_, event)): Path<(String, String)>) -> Result<Response, Failure> {
    if !LIFE_EVENTS.contains(&event.as_str()) {
        return Err(Failure::NotFound);
    }
    let all = page.portal.desk.all_in_force();
    Ok(shown(pages::life(page.ctx(Some(Place::Services)), &event, &all, &page.catalogue())))
}
