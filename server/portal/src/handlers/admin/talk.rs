//! An official writes to the applicant, or has read what they answered.

use axum::{extract::Request, http::StatusCode, response::Response};

use super::beside::{again, filed, named, not_filed, slip};
use crate::{Failure, extract::Path, form::Posted, handlers::go, visitor::ForOfficial};

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
    let outcome = room.write(&official, &reference, slip).await?;
    if not_filed(outcome.clone()).is_some() {
        room.let_go(&files).await?;
    }
    filed(&page, whom, posted.typed(), outcome).await
}

pub(crate) async fn read(
    ForOfficial(page, official): ForOfficial,
    Path((_, reference)): Path<(String, String)>,
    _: Posted,
) -> Result<Response, Failure> {
    let reference = named(&reference)?;
    page.portal.desk.read_reply(&official, &reference).await?;
    Ok(go(&page, &format!("/admin/cases/{reference}?done=beside")))
}
