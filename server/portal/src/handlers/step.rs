//! One page of an application: shown, answered, looked through for an option, left for later.

use std::sync::Arc;

use app::pages;
use axum::{
    extract::Request,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use domain::{
    desk::{Answered, Kept, Visit},
    journey::StepPage,
};

use super::{go, go_to, start, to_the_end};
use crate::{
    Failure,
    extract::{At, Work},
    page::{Page, shown},
    upload,
    visitor::ForApplicant,
};

pub(crate) async fn show(
    ForApplicant(page, resident): ForApplicant,
    At { work, spot }: At,
) -> Result<Response, Failure> {
    Ok(visited(&page, &work, page.portal.desk.page(&resident, work.errand(), &spot).await?))
}

/// What the page's buttons do: look for an option, leave for later, or go on with what was answered.
pub(crate) async fn save(
    ForApplicant(page, resident): ForApplicant,
    At { work, spot }: At,
    request: Request,
) -> Result<Response, Failure> {
    let (posted, wrong) = upload::posted(&page, &resident, (&work, &spot), request).await?;
    let (desk, to) = (Arc::clone(&page.portal.desk), work.clone());
    if let Some((field, file)) = posted.get("remove-file").split_once('/') {
        let id = file.parse().map_err(|_| Failure::Unreadable)?;
        desk.detach(&resident, work.errand(), (&spot, field), id).await?;
    }
    if posted.is_search() || !posted.get("remove-file").is_empty() || !wrong.is_empty() {
        let again = desk.again(&resident, work.errand(), &spot, posted.typed(), &wrong).await?;
        return Ok(visited(&page, &work, again));
    }
    if !posted.get("later").is_empty() {
        let kept = async move { desk.keep_for_later(&resident, to.errand(), &spot, posted.typed()).await };
        return Ok(match to_the_end(kept).await?? {
            Kept::Yes => go(&page, "/cases?kept=yes"),
            Kept::Elsewhere(place) => go_to(&page, &work, &place),
            Kept::Changed(found) => with(StatusCode::CONFLICT, &page, &work, *found),
            Kept::NotBegun => go(&page, &work.base()),
        });
    }
    let answered = async move { desk.answer(&resident, to.errand(), &spot, posted.typed()).await };
    match to_the_end(answered).await?? {
        Answered::Next(place) => Ok(go_to(&page, &work, &place)),
        Answered::Wrong(found) => Ok(with(status(&found), &page, &work, *found)),
        Answered::Changed(found) => Ok(with(StatusCode::CONFLICT, &page, &work, *found)),
        Answered::Later(read) => start::later(&page, &work, &read).await,
        Answered::NotBegun => Ok(go(&page, &work.base())),
    }
}

fn visited(page: &Page, work: &Work, visit: Visit<StepPage>) -> Response {
    match visit {
        Visit::Here(found) => with(status(&found), page, work, found),
        Visit::Elsewhere(place) => go_to(page, work, &place),
        Visit::NotBegun => go(page, &work.base()),
    }
}

fn status(found: &StepPage) -> StatusCode {
    if pages::is_wrong(found) { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK }
}

fn with(status: StatusCode, page: &Page, work: &Work, found: StepPage) -> Response {
    let html = pages::step(page.ctx_of(&found.service), &work.base(), found);
    (status, shown(html)).into_response()
}
