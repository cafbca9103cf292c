//! Versions that wait for a second official: looked at, published, refused, taken back.

use std::sync::Arc;

use app::{
    pages::{self, admin::Deciding},
    render::{PageCtx, Place},
};
use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};
use domain::{
    desk::{Decided, ProposalView},
    people::Official,
    publishing::Inspection,
    service::Bundle,
};
use text::Version;

use super::services::PATIENCE;
use crate::{
    Failure,
    extract::Path,
    form::Posted,
    handlers::{go, to_the_end},
    page::{Page, shown},
    visitor::ForOfficial,
};

/// Language, service, bundle.
type At = Path<(String, String, String)>;

pub(crate) async fn show(
    ForOfficial(page, official): ForOfficial,
    Path((_, id, bundle)): At,
) -> Result<Response, Failure> {
    let found = page.portal.desk.proposal(&official, &id, &bundle).await?;
    let reason = page.kept().map(|kept| kept.typed().get("reason").to_owned()).unwrap_or_default();
    html(&page, &found, Deciding { came: None, reason }).await
}

pub(crate) async fn publish(
    ForOfficial(page, official): ForOfficial,
    Path((_, id, bundle)): At,
    _: Posted,
) -> Result<Response, Failure> {
    let found = page.portal.desk.proposal(&official, &id, &bundle).await?;
    let Some(inspection) = inspected(&page, &found).await else {
        // Who decided before it was tried is shown that it is under way.
        let body = html(&page, &found, Deciding::default()).await?;
        return Ok((StatusCode::CONFLICT, body).into_response());
    };
    let (desk, by, of) = (Arc::clone(&page.portal.desk), official.clone(), (id.clone(), bundle.clone()));
    let came = to_the_end(async move { desk.publish_proposed(&by, &of.0, &of.1, &inspection).await }).await??;
    answered(&page, &official, (&id, &bundle), came, String::new()).await
}

pub(crate) async fn refuse(
    ForOfficial(page, official): ForOfficial,
    Path((_, id, bundle)): At,
    posted: Posted,
) -> Result<Response, Failure> {
    let reason = posted.get("reason").to_owned();
    let came = page.portal.desk.refuse_proposed(&official, &id, &bundle, &reason).await?;
    answered(&page, &official, (&id, &bundle), came, reason).await
}

pub(crate) async fn take_back(
    ForOfficial(page, official): ForOfficial,
    Path((_, id, bundle)): At,
    _: Posted,
) -> Result<Response, Failure> {
    let came = page.portal.desk.take_back_proposed(&official, &id, &bundle).await?;
    answered(&page, &official, (&id, &bundle), came, String::new()).await
}

/// Back to the page of the version, which says what came of it.
async fn answered(
    page: &Page,
    official: &Official,
    (id, bundle): (&str, &str),
    came: Decided,
    reason: String,
) -> Result<Response, Failure> {
    let status = match came {
        Decided::Done => return Ok(go(page, &format!("/admin/services/{id}/proposals/{bundle}"))),
        Decided::Over | Decided::NotClean => StatusCode::CONFLICT,
        Decided::ReasonMissing | Decided::ReasonTooLong => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let found = page.portal.desk.proposal(official, id, bundle).await?;
    let body = html(page, &found, Deciding { came: Some(came), reason }).await?;
    Ok((status, body).into_response())
}

async fn html(page: &Page, found: &ProposalView, deciding: Deciding) -> Result<Response, Failure> {
    let inspection = inspected(page, found).await;
    let ctx = ctx(page, &found.bundle);
    Ok(shown(pages::admin::proposal(ctx, found, inspection.as_deref(), deciding)))
}

async fn inspected(page: &Page, found: &ProposalView) -> Option<Arc<Inspection>> {
    page.portal.inspector.inspect(&found.bundle, &found.scenarios, PATIENCE).await
}

/// In the words of a version that nobody has published.
pub(super) fn ctx(page: &Page, bundle: &Bundle) -> PageCtx {
    let words = bundle.words().collect();
    let version = Version { service: &bundle.service, bundle: &bundle.hash, words };
    let catalogue = page.catalogue().with([version]);
    page.ctx_in(catalogue.words_of(page.lang, &bundle.service, &bundle.hash), Some(Place::Queue))
}
