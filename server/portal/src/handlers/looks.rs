//! Who looked at a resident's data.

use app::{pages, render::Place};
use axum::response::Response;

use crate::{Failure, page::shown, visitor::ForResident};

pub(crate) async fn show(ForResident(page, resident): ForResident) -> Result<Response, Failure> {
    let events = page.portal.desk.looks(&resident).await?;
    Ok(shown(pages::looks(page.ctx(Some(Place::Cases)), &events, &page.catalogue())))
}
