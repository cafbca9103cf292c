//! What an official is told of the cases that they get and lose.

use app::{pages, render::Place};
use axum::response::Response;
use jiff::Timestamp;
use serde::Deserialize;

use super::queues::{in_room, lists};
use crate::{Failure, extract::Query, form::Posted, handlers::go, visitor::ForOfficial};

#[derive(Deserialize)]
pub(crate) struct After {
    read: Option<String>,
}

pub(crate) async fn show(
    ForOfficial(page, official): ForOfficial,
    Query(After { read }): Query<After>,
) -> Result<Response, Failure> {
    let all = page.portal.desk.words(&official).await?;
    let read = read.is_some() && all.iter().all(|word| word.read_at.is_some());
    let (ctx, overview) = (page.ctx(Some(Place::Queue)), lists(&page, &official).await?);
    in_room(&page, &official, &overview, |room| pages::admin::told(ctx, room, &all, read))
}

/// All that the page showed is read.
pub(crate) async fn save(ForOfficial(page, official): ForOfficial, posted: Posted) -> Result<Response, Failure> {
    let until = posted.get("until").parse().ok().and_then(|micros| Timestamp::from_microsecond(micros).ok());
    page.portal.desk.read_words(&official, until.ok_or(Failure::Unreadable)?).await?;
    Ok(go(&page, "/admin/notices?read=1"))
}
