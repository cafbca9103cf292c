//! Notes of officials on a case.

use axum::{extract::Request, http::StatusCode, response::Response};

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
    let outcome = room.note(&official, &reference, slip).await?;
    if not_filed(outcome.clone()).is_some() {
        room.let_go(&files).await?;
    }
    filed(&page, whom, posted.typed(), outcome).await
}

pub(crate) async fn strike(
    ForOfficial(page, official): ForOfficial,
    Path((_, reference, note)): Path<(String, String, String)>,
    posted: Posted,
) -> Result<Response, Failure> {
    let (reference, note) = (named(&reference)?, note.parse().map_err(|_| Failure::NotFound)?);
    let outcome = page.portal.desk.strike_note(&official, &reference, note, posted.get("text")).await?;
    filed(&page, (&official, &reference), posted.typed(), outcome).await
}
