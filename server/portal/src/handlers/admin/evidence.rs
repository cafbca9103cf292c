//! The proof of what was exchanged under an X-Road id, and its content.

use app::{pages, render::Place};
use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};
use domain::desk::{EvidenceView, OpenedEvidence, Unsettled};
use uuid::Uuid;

use crate::{
    Failure,
    extract::Path,
    form::Posted,
    page::{Page, shown},
    visitor::ForOfficial,
};

pub(crate) async fn show(
    ForOfficial(page, official): ForOfficial,
    Path((_, trace)): Path<(String, Uuid)>,
) -> Result<Response, Failure> {
    let found = page.portal.desk.evidence(&official, trace).await?;
    let reason = page.kept().map(|kept| kept.typed().get("reason").to_owned()).unwrap_or_default();
    Ok(shown(pages::admin::evidence(ctx(&page, &found), &found, None, reason)))
}

/// The content is never at an address of its own: it is shown to whoever has just said why.
pub(crate) async fn open(
    ForOfficial(page, official): ForOfficial,
    Path((_, trace)): Path<(String, Uuid)>,
    posted: Posted,
) -> Result<Response, Failure> {
    let reason = posted.get("reason").to_owned();
    match page.portal.desk.open_evidence(&official, trace, Some(reason.clone())).await? {
        OpenedEvidence::Content(found, kept) => {
            Ok(shown(pages::admin::evidence_content(ctx(&page, &found), &found, &kept)))
        }
        OpenedEvidence::Refused(found, why) => {
            let status = match why {
                Unsettled::Over => StatusCode::CONFLICT,
                Unsettled::Withheld => StatusCode::FORBIDDEN,
                _ => StatusCode::UNPROCESSABLE_ENTITY,
            };
            let body = pages::admin::evidence(ctx(&page, &found), &found, Some(&why), reason);
            Ok((status, shown(body)).into_response())
        }
    }
}

/// With the words of the service for whose case it was.
fn ctx(page: &Page, found: &EvidenceView) -> app::render::PageCtx {
    match &found.case {
        Some((_, service)) => page.ctx_for(service, Place::Queue),
        None => page.ctx(Some(Place::Queue)),
    }
}
