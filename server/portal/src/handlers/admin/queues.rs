//! Lists of cases: declared queues, what is an official's own, what nobody has taken.

use app::{
    pages::{
        self,
        admin::{Keeping, QueueState, Room},
    },
    render::Place,
};
use axum::response::Response;
use domain::{
    desk::{DeskError, ListView, Overview},
    people::Official,
    post::POST,
    view::{List, ListOf, Sort},
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

/// Where a page of the list begins, how it is sorted, and what else it shows.
#[derive(Default, Deserialize)]
pub(crate) struct At {
    /// Microseconds and id of the last case before it.
    pub(super) after: Option<String>,
    /// The word of a [`Sort`].
    pub(super) sort: Option<String>,
    /// `all`: every box is ticked.
    pub(super) select: Option<String>,
    /// What is told on top.
    pub(super) told: Option<String>,
}

impl At {
    pub(super) fn after(&self) -> Result<Option<(Timestamp, Uuid)>, Failure> {
        self.after.as_deref().map(|text| parse(text).ok_or(Failure::NotFound)).transpose()
    }

    pub(super) fn sort(&self) -> Result<Option<Sort>, Failure> {
        self.sort.as_deref().map(|word| Sort::of(word).ok_or(Failure::NotFound)).transpose()
    }

    /// The same for the address of the page, and for forms that come from it.
    pub(super) fn pairs(&self) -> Vec<(String, String)> {
        let pair = |name: &str, value: &Option<String>| Some((name.to_owned(), value.clone()?));
        [pair("sort", &self.sort), pair("after", &self.after)].into_iter().flatten().collect()
    }

    /// What the page shows of this, beside its cases.
    pub(super) fn state(&self) -> QueueState {
        let told = self.told.as_deref().and_then(told);
        QueueState { all: self.select.is_some(), told, at: self.pairs(), ..QueueState::default() }
    }
}

/// `/admin`: the first queue that holds something, or the first; for who has no queue, the road or the
/// list of officials.
pub(crate) async fn first(ForOfficial(page, official): ForOfficial) -> Result<Response, Failure> {
    let counters = match page.portal.desk.counters(&official).await {
        Err(DeskError::NotFound) if page.portal.desk.tasks(&official).await?.is_some() => {
            return Ok(go(&page, "/admin/tasks"));
        }
        Err(DeskError::NotFound) if official.is_operator() => return Ok(go(&page, "/admin/exchange")),
        Err(DeskError::NotFound) if official.is_administrator() => return Ok(go(&page, "/admin/officials")),
        Err(DeskError::NotFound) if official.has(POST) => return Ok(go(&page, "/admin/post")),
        counters => counters?,
    };
    let full = counters.iter().find(|counter| !counter.count.is_empty()).or(counters.first());
    let full = full.ok_or(Failure::NotFound)?;
    Ok(go(&page, &format!("/admin/queues/{}/{}", full.service.id, full.queue)))
}

pub(crate) async fn show(
    ForOfficial(page, official): ForOfficial,
    Path((_, service, queue)): Path<(String, String, String)>,
    Query(at): Query<At>,
) -> Result<Response, Failure> {
    everybodys(&page, &official, ListOf::Queue { service, queue }, &at, at.state()).await
}

/// What an address may say is told on top.
fn told(word: &str) -> Option<&'static str> {
    match word {
        "none-free" => Some("hands-none-free"),
        "nothing-to-distribute" => Some("hands-nothing-to-distribute"),
        _ => None,
    }
}

/// What the official has to do.
pub(crate) async fn mine(ForOfficial(page, official): ForOfficial, Query(at): Query<At>) -> Result<Response, Failure> {
    everybodys(&page, &official, ListOf::Mine, &at, at.state()).await
}

/// What nobody has taken.
pub(crate) async fn unassigned(
    ForOfficial(page, official): ForOfficial,
    Query(at): Query<At>,
) -> Result<Response, Failure> {
    everybodys(&page, &official, ListOf::Unassigned, &at, at.state()).await
}

/// A list that everybody has, with what came of what was sent from it.
pub(super) async fn everybodys(
    page: &Page,
    official: &Official,
    of: ListOf,
    at: &At,
    state: QueueState,
) -> Result<Response, Failure> {
    let list = List { sort: at.sort()?, ..of.into() };
    let found = page.portal.desk.list(official, list, at.after()?).await?;
    render(page, official, &found, Keeping::default(), state).await
}

/// A list with everything beside it.
pub(super) async fn render(
    page: &Page,
    official: &Official,
    found: &ListView,
    keeping: Keeping,
    mut state: QueueState,
) -> Result<Response, Failure> {
    let overview = page.portal.desk.overview(official).await?;
    state.hands = page.portal.desk.queue_hands(official, found).await?;
    let ctx = match &found.service {
        Some(service) => page.ctx_for(service, Place::Queue),
        None => page.ctx(Some(Place::Queue)),
    };
    in_room(page, official, &overview, |room| pages::admin::queue(ctx, room, found, keeping, state))
}

/// All lists of an official; of one who works on nothing, such as an operator, none.
pub(super) async fn lists(page: &Page, official: &Official) -> Result<Overview, Failure> {
    match page.portal.desk.overview(official).await {
        Err(DeskError::NotFound) => Ok(Overview::default()),
        lists => Ok(lists?),
    }
}

/// A page with the official's lists beside it.
pub(super) fn in_room(
    page: &Page,
    official: &Official,
    overview: &Overview,
    html: impl FnOnce(&Room<'_>) -> String,
) -> Result<Response, Failure> {
    let (library, catalogue) = (page.portal.desk.library(), page.catalogue());
    let today = page.portal.desk.clock().today();
    let room = Room {
        overview,
        library: &library,
        catalogue: &catalogue,
        operator: official.is_operator(),
        administrator: official.is_administrator(),
        post: official.has(POST),
        today,
    };
    Ok(shown(html(&room)))
}

fn parse(text: &str) -> Option<(Timestamp, Uuid)> {
    let (at, id) = text.split_once('.')?;
    Some((Timestamp::from_microsecond(at.parse().ok()?).ok()?, id.parse().ok()?))
}
