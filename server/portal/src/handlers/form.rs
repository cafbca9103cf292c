//! A service's form on paper: for whoever fills it in with a pen, and brings or sends it.

use app::{pages, papers};
use axum::response::Response;

use super::paper::printed;
use crate::{
    Failure,
    extract::Path,
    page::{Page, shown},
};

pub(crate) async fn show(page: Page, Path((_, service)): Path<(String, String)>) -> Result<Response, Failure> {
    let found = page.portal.desk.in_force(&service).ok_or(Failure::NotFound)?;
    Ok(shown(pages::form(page.ctx_of(&found), &found)))
}

/// The same for a printer.
pub(crate) async fn print(page: Page, Path((_, service)): Path<(String, String)>) -> Result<Response, Failure> {
    let found = page.portal.desk.in_force(&service).ok_or(Failure::NotFound)?;
    let words = page.ctx_of(&found).words;
    printed(&page, &papers::form(&words, &found, page.portal.desk.clock().now()), &found.id).await
}
