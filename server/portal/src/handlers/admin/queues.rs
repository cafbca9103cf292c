//! Queues of cases.

use app::pages::{self, admin::QueueState};
use axum::response::Response;
use domain::{
    desk::{DeskError, OPERATOR},
    identifiers::Reference,
    people::Official,
};
use jiff::Timestamp;
use serde::Deserialize;
use uuid::Uuid;

use crate::{
    Failure,
    extract::{Path, Query},
    handlers::go,
    page::{Page, shown},
    visitor::ForOfficial,
};

/// Where a page of the queue begins, microseconds and id of the last case before it; and what else it shows.
#[derive(Default, Deserialize)]
pub(crate) struct After {
    pub(super) after: Option<String>,
    /// `all`: every box is ticked.
    pub(super) select: Option<String>,
    /// What is told on top.
    pub(super) told: Option<String>,
    #[serde(skip)]
    pub(super) task: String,
    #[serde(skip)]
    pub(super) ticked: Vec<Reference>,
    #[serde(skip)]
    pub(super) wrong: Option<&'static str>,
    /// Why a case could not be taken.
    #[serde(skip)]
    pub(super) refused: Option<&'static str>,
}

/// A page of a queue.
pub(super) struct At {
    pub(super) service: String,
    pub(super) queue: String,
    pub(super) after: Option<String>,
}

/// `/admin`: the first queue that holds something, or the first; for an operator without a queue, the road.
pub(crate) async fn first(ForOfficial(page, official): ForOfficial) -> Result<Response, Failure> {
    let counters = match page.portal.desk.counters(&official).await {
        Err(DeskError::NotFound) if is_operator(&official) => return Ok(go(&page, "/admin/exchange")),
        counters => counters?,
    };
    let full = counters.iter().find(|counter| counter.count > 0).or(counters.first()).ok_or(Failure::NotFound)?;
    Ok(go(&page, &format!("/admin/queues/{}/{}", full.service.id, full.queue)))
}

pub(crate) async fn show(
    ForOfficial(page, official): ForOfficial,
    Path((_, service, queue)): Path<(String, String, String)>,
    Query(after): Query<After>,
) -> Result<Response, Failure> {
    shown_queue(&page, &official, (&service, &queue), after).await
}

/// The page of a queue, with what was wrong with what was sent from it.
pub(super) async fn shown_queue(
    page: &Page,
    official: &Official,
    (service, queue): (&str, &str),
    at: After,
) -> Result<Response, Failure> {
    let desk = &page.portal.desk;
    let after = at.after.as_deref().map(|text| parse(text).ok_or(Failure::NotFound)).transpose()?;
    let counters = desk.counters(official).await?;
    let found = desk.queue(official, service, queue, after).await?;
    let state = QueueState {
        hands: desk.queue_hands(official, &found).await?,
        all: at.select.is_some(),
        ticked: at.ticked.into_iter().collect(),
        task: at.task,
        told: at.told.as_deref().and_then(told),
        wrong: at.wrong,
        refused: at.refused,
        unread: desk.words_unread(official).await?,
    };
    let ctx = page.ctx_for(&found.service, app::render::Place::Queue);
    let (library, operator) = (desk.library(), is_operator(official));
    let shown_as = (state, at.after);
    Ok(shown(pages::admin::queue(ctx, &counters, found, &library, &page.catalogue(), operator, shown_as)))
}

/// What an address may say is told on top.
fn told(word: &str) -> Option<&'static str> {
    match word {
        "none-free" => Some("hands-none-free"),
        "nothing-to-distribute" => Some("hands-nothing-to-distribute"),
        _ => None,
    }
}

fn is_operator(official: &Official) -> bool {
    official.roles.iter().any(|role| role == OPERATOR)
}

fn parse(text: &str) -> Option<(Timestamp, Uuid)> {
    let (at, id) = text.split_once('.')?;
    Some((Timestamp::from_microsecond(at.parse().ok()?).ok()?, id.parse().ok()?))
}
