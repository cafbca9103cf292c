//! Cases that have to do with each other, and the other cases of an applicant.

use app::{pages, render::Place};
use axum::response::Response;

use super::beside::{filed, named};
use crate::{Failure, extract::Path, form::Posted, page::shown, visitor::ForOfficial};

pub(crate) async fn save(
    ForOfficial(page, official): ForOfficial,
    Path((_, reference)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Failure> {
    let reference = named(&reference)?;
    let outcome = page.portal.desk.link(&official, &reference, posted.get("text")).await?;
    filed(&page, (&official, &reference), posted.typed(), outcome).await
}

pub(crate) async fn remove(
    ForOfficial(page, official): ForOfficial,
    Path((_, reference, other)): Path<(String, String, String)>,
    posted: Posted,
) -> Result<Response, Failure> {
    let reference = named(&reference)?;
    let outcome = page.portal.desk.unlink(&official, &reference, &other).await?;
    filed(&page, (&official, &reference), posted.typed(), outcome).await
}

/// The list is a look that the applicant sees.
pub(crate) async fn others(
    ForOfficial(page, official): ForOfficial,
    Path((_, reference)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let reference = named(&reference)?;
    let (of, others) = page.portal.desk.others(&official, &reference).await?;
    let (library, catalogue) = (page.portal.desk.library(), page.catalogue());
    Ok(shown(pages::admin::others(page.ctx(Some(Place::Queue)), &of, &others, &library, &catalogue)))
}
