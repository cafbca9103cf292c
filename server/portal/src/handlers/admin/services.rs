//! Services as their owners see them.

use std::time::Duration;

use app::{pages, render::Place};
use axum::response::Response;

use crate::{
    Failure,
    extract::Path,
    page::{Page, shown},
    visitor::ForOfficial,
};

/// So long a page waits for scenarios that are tried at this moment; they go on without it.
pub(super) const PATIENCE: Duration = Duration::from_millis(500);

pub(crate) async fn list(ForOfficial(page, official): ForOfficial) -> Result<Response, Failure> {
    let found = page.portal.desk.definitions(&official).await?;
    Ok(shown(pages::admin::definitions(page.ctx(Some(Place::Queue)), &found, &page.catalogue())))
}

pub(crate) async fn show(
    ForOfficial(page, official): ForOfficial,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let found = page.portal.desk.definition(&official, &id).await?;
    let library = page.portal.desk.library();
    let inspection = match library.bundle(&id, &found.service.bundle) {
        Some(bundle) => page.portal.inspector.inspect(bundle, &found.scenarios, PATIENCE).await,
        None => None,
    };
    Ok(shown(pages::admin::definition(ctx(&page, &found.service), &found, inspection.as_deref())))
}

fn ctx(page: &Page, service: &domain::service::Service) -> app::render::PageCtx {
    page.ctx_for(service, Place::Queue)
}
