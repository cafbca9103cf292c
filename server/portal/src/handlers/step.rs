//! One page of an application: shown, answered, looked through for an option, left for later.

use std::sync::Arc;

use app::pages;
use axum::{
    extract::Request,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use domain::{
    desk::{Answered, Kept, SEEN, Visit},
    journey::{Spot, StepPage},
    people::Resident,
};

use super::{go, go_to, start, to_the_end};
use crate::{
    Failure,
    extract::{At, Work},
    form::Posted,
    page::{Page, shown},
    upload,
    visitor::ForApplicant,
};

pub(crate) async fn show(
    ForApplicant(page, resident): ForApplicant,
    At { work, spot }: At,
) -> Result<Response, Failure> {
    let page = page.acting_in(&work, &resident).await?;
    let desk = &page.portal.desk;
    if let Some(kept) = page.kept() {
        // What does not fit on the page any more is not forced onto it.
        let again = desk.again(&resident, work.errand(), &spot, &kept.typed(), &[]).await;
        if let Ok(found @ Visit::Here(_)) = again {
            return Ok(visited(&page, &work, found));
        }
    }
    Ok(visited(&page, &work, desk.page(&resident, work.errand(), &spot).await?))
}

/// What the page's buttons do: look for an option, leave for later, or go on with what was answered.
pub(crate) async fn save(
    ForApplicant(page, resident): ForApplicant,
    At { work, spot }: At,
    request: Request,
) -> Result<Response, Failure> {
    let page = page.acting_in(&work, &resident).await?;
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
    if posted.is_stay() {
        return stay(page.staying().await?, resident, (work, spot), posted).await;
    }
    if !posted.get("later").is_empty() {
        let resident_served = resident.is_served();
        let kept = async move { desk.keep_for_later(&resident, to.errand(), &spot, posted.typed()).await };
        return Ok(match to_the_end(kept).await?? {
            // At the counter it is kept until the visit is over.
            Kept::Yes if resident_served => go(&page, "/counter"),
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

/// Keeps what can be kept, and shows the page as it was typed.
async fn stay(page: Page, resident: Resident, (work, spot): (Work, Spot), posted: Posted) -> Result<Response, Failure> {
    let typed = posted.without(&[]);
    // An item that is being added is added when the person is done with it.
    if spot.is_new() {
        let again = page.portal.desk.again(&resident, work.errand(), &spot, &typed, &[]).await?;
        return Ok(visited(&page, &work, again));
    }
    let (desk, to, at, by) = (Arc::clone(&page.portal.desk), work.clone(), spot.clone(), resident.clone());
    let kept = to_the_end(async move { desk.keep_for_later(&by, to.errand(), &at, &typed).await }).await??;
    match kept {
        Kept::Yes => {
            // What the page shows from now on is what has just been saved.
            let typed = posted.without(&[SEEN]);
            Ok(visited(&page, &work, page.portal.desk.again(&resident, work.errand(), &spot, &typed, &[]).await?))
        }
        Kept::Elsewhere(place) => Ok(go_to(&page, &work, &place)),
        Kept::Changed(found) => Ok(with(StatusCode::CONFLICT, &page, &work, *found)),
        Kept::NotBegun => Ok(go(&page, &work.base())),
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
