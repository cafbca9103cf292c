//! All answers before they are sent, and the sending.

use app::pages;
use axum::response::Response;
use domain::desk::{Submitted, Visit};

use super::{go, go_to};
use crate::{Failure, extract::Path, form::Posted, page::shown, visitor::ForResident};

type Address = Path<(String, String)>;

pub(crate) async fn show(
    ForResident(page, resident): ForResident,
    Path((_, service)): Address,
) -> Result<Response, Failure> {
    match page.portal.desk.review(&resident, &service).await? {
        Visit::Here(review) => Ok(shown(pages::check(page.ctx_of(&service), review))),
        Visit::Elsewhere(place) => Ok(go_to(&page, &service, &place)),
        Visit::NotBegun => Ok(go(&page, &format!("/{service}"))),
    }
}

/// Sent twice, it leads to the same receipt.
pub(crate) async fn save(
    ForResident(page, resident): ForResident,
    Path((_, service)): Address,
    posted: Posted,
) -> Result<Response, Failure> {
    let draft = posted.get("draft").parse().map_err(|_| Failure::Unreadable)?;
    let version = posted.get("version").parse().map_err(|_| Failure::Unreadable)?;
    match page.portal.desk.submit(&resident, &service, draft, version, page.lang.code()).await? {
        Submitted::Case(reference) => Ok(go(&page, &format!("/cases/{reference}/receipt"))),
        Submitted::Elsewhere(place) => Ok(go_to(&page, &service, &place)),
    }
}
