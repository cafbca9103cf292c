//! An official writes to the applicant, or has read what they answered.

use axum::{extract::Request, http::StatusCode, response::Response};
use uuid::Uuid;

use super::beside::{again, filed, named, not_filed, slip};
use crate::{Failure, extract::Path, form::Posted, visitor::ForOfficial};

pub(crate) async fn save(
    ForOfficial(page, official): ForOfficial,
    Path((_, reference)): Path<(String, String)>,
    request: Request,
) -> Result<Response, Failure> {
    let reference = named(&reference)?;
    let (posted, slip, wrong) = slip(&page, &official, &reference, request).await?;
    let (room, files, whom) = (&page.portal.desk, slip.files.clone(), (&official, &reference));
    if let Some(why) = wrong {
        room.let_go(&files).await?;
        return again(&page, whom, posted.typed(), (StatusCode::UNPROCESSABLE_ENTITY, why)).await;
    }
    let outcome = room.write(&official, &reference, slip, seen(&posted)).await?;
    if not_filed(outcome.clone()).is_some() {
        room.let_go(&files).await?;
    }
    filed(&page, whom, posted.typed(), outcome).await
}

pub(crate) async fn read(
    ForOfficial(page, official): ForOfficial,
    Path((_, reference)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Failure> {
    let reference = named(&reference)?;
    let outcome = page.portal.desk.read_reply(&official, &reference, seen(&posted)).await?;
    filed(&page, (&official, &reference), posted.typed(), outcome).await
}

/// The last word that stood on the page of the form.
fn seen(posted: &Posted) -> Option<Uuid> {
    posted.get("seen").parse().ok()
}
