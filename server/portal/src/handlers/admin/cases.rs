//! A case on an official's desk.

use app::{
    pages::{self, admin::CasePage},
    render::Place,
};
use axum::{extract::Path, response::Response};
use domain::identifiers::Reference;

use crate::{
    Failure,
    page::{Page, shown},
    visitor::ForOfficial,
};

pub(crate) async fn show(ForOfficial(page, official): ForOfficial, Path((_, reference)): Path<(String, String)>) -> Result<Response, Failure> {
    let reference: Reference = reference.parse().map_err(|_| Failure::NotFound)?;
    desk(&page, &official, &reference, CasePage::default()).await
}

/// The page of a case; every time it is shown, the look is recorded.
pub(super) async fn desk(page: &Page, official: &domain::people::Official, reference: &Reference, state: CasePage) -> Result<Response, Failure> {
    let found = page.portal.desk.open_case(official, reference).await?;
    let ctx = page.ctx_for(Some(&found.view.case.service), Some(Place::Queue));
    Ok(shown(pages::admin::case(ctx, found, state)))
}
