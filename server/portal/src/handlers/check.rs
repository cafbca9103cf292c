//! All answers before they are sent, and the sending.

use std::sync::Arc;

use app::pages;
use axum::response::Response;
use domain::desk::{Submitted, Visit};

use super::{go, go_to, to_the_end};
use crate::{Failure, extract::Work, form::Posted, page::shown, visitor::ForApplicant};

pub(crate) async fn show(ForApplicant(page, resident): ForApplicant, work: Work) -> Result<Response, Failure> {
    let page = page.acting_in(&work, &resident).await?;
    match page.portal.desk.review(&resident, work.errand()).await? {
        Visit::Here(review) => Ok(shown(pages::check(page.ctx_of(&review.service), &work.base(), review))),
        Visit::Elsewhere(place) => Ok(go_to(&page, &work, &place)),
        Visit::NotBegun => Ok(go(&page, &work.base())),
    }
}

/// Sent twice, it leads to the same receipt.
pub(crate) async fn save(
    ForApplicant(page, resident): ForApplicant,
    work: Work,
    posted: Posted,
) -> Result<Response, Failure> {
    let draft = posted.get("draft").parse().map_err(|_| Failure::Unreadable)?;
    let version = posted.get("version").parse().map_err(|_| Failure::Unreadable)?;
    let (desk, to, lang) = (Arc::clone(&page.portal.desk), work.clone(), page.lang);
    let submitted = async move { desk.submit(&resident, to.errand(), draft, version, lang.code()).await };
    match to_the_end(submitted).await?? {
        Submitted::Case(reference) => Ok(go(&page, &format!("/cases/{reference}/receipt"))),
        Submitted::Amended(reference) => Ok(go(&page, &format!("/cases/{reference}"))),
        Submitted::Claimed(offer) => Ok(go(&page, &format!("/offers/{offer}"))),
        Submitted::Elsewhere(place) => Ok(go_to(&page, &work, &place)),
    }
}
