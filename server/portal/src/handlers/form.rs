//! A service's form on paper: for whoever fills it in with a pen, and brings or sends it.

use app::pages;
use axum::response::Response;

use crate::{
    Failure,
    extract::Path,
    page::{Page, shown},
};

pub(crate) async fn show(page: Page, Path((_, service)): Path<(String, String)>) -> Result<Response, Failure> {
    let found = page.portal.desk.in_force(&service).ok_or(Failure::NotFound)?;
    Ok(shown(pages::form(page.ctx_of(&found), &found)))
}
