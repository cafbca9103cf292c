//! Queues of cases.

use app::pages;
use axum::response::Response;
use domain::desk::DeskError;
use jiff::Timestamp;
use serde::Deserialize;
use uuid::Uuid;

use crate::{
    Failure,
    extract::{Path, Query},
    handlers::go,
    page::shown,
    visitor::ForOfficial,
};

/// Where a page of the queue begins: microseconds and id of the last case before it.
#[derive(Deserialize)]
pub(crate) struct After {
    after: Option<String>,
}

/// `/admin`: the first queue that holds something, or the first; for who has no queue, the road or the
/// list of officials.
pub(crate) async fn first(ForOfficial(page, official): ForOfficial) -> Result<Response, Failure> {
    let counters = match page.portal.desk.counters(&official).await {
        Err(DeskError::NotFound) if official.is_operator() => return Ok(go(&page, "/admin/exchange")),
        Err(DeskError::NotFound) if official.is_administrator() => return Ok(go(&page, "/admin/officials")),
        counters => counters?,
    };
    let full = counters.iter().find(|counter| counter.count > 0).or(counters.first()).ok_or(Failure::NotFound)?;
    Ok(go(&page, &format!("/admin/queues/{}/{}", full.service.id, full.queue)))
}

pub(crate) async fn show(
    ForOfficial(page, official): ForOfficial,
    Path((_, service, queue)): Path<(String, String, String)>,
    Query(After { after }): Query<After>,
) -> Result<Response, Failure> {
    let after = after.map(|text| parse(&text).ok_or(Failure::NotFound)).transpose()?;
    let counters = page.portal.desk.counters(&official).await?;
    let found = page.portal.desk.queue(&official, &service, &queue, after).await?;
    let ctx = page.ctx_for(&found.service, app::render::Place::Queue);
    Ok(shown(pages::admin::queue(ctx, &counters, found, &page.portal.desk.library(), &page.catalogue(), &official)))
}

fn parse(text: &str) -> Option<(Timestamp, Uuid)> {
    let (at, id) = text.split_once('.')?;
    Some((Timestamp::from_microsecond(at.parse().ok()?).ok()?, id.parse().ok()?))
}
