//! Finding a case. What was typed stays in the session: the address of a search tells nothing about anybody.

use app::{
    pages::{self, admin::Searching},
    render::Place,
};
use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};
use domain::{desk::Look, people::Official};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::queues::{At, in_room};
use crate::{
    Failure,
    extract::{Path, Query},
    form::Posted,
    handlers::go,
    page::Page,
    visitor::ForOfficial,
};

/// Where the searches of a session stand in it.
const SEARCHES: &str = "searches";
/// As many of the last ones can be gone back to.
const MOST: usize = 10;
/// Signs that are looked at.
const LONGEST: usize = 200;

/// A search of this session.
#[derive(Serialize, Deserialize)]
struct Search {
    id: Uuid,
    text: String,
}

pub(crate) async fn ask(ForOfficial(page, official): ForOfficial) -> Result<Response, Failure> {
    render(&page, &official, Searching { sought: "", wrong: None, found: None }).await
}

pub(crate) async fn save(ForOfficial(page, official): ForOfficial, posted: Posted) -> Result<Response, Failure> {
    let text: String = posted.get("sought").trim().chars().take(LONGEST).collect();
    match page.portal.desk.look_for(&official, &text).await? {
        Look::Case(reference) => Ok(go(&page, &format!("/admin/cases/{reference}"))),
        Look::List => {
            let id = keep(&page, text).await?;
            Ok(go(&page, &format!("/admin/search/{id}")))
        }
        wrong => {
            let state = Searching { sought: &text, wrong: Some(wrong), found: None };
            let shown = render(&page, &official, state).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, shown).into_response())
        }
    }
}

/// What was found. Every time a person's applications are shown, that is recorded.
pub(crate) async fn show(
    ForOfficial(page, official): ForOfficial,
    Path((_, id)): Path<(String, String)>,
    Query(at): Query<At>,
) -> Result<Response, Failure> {
    let after = at.after()?;
    let all: Vec<Search> = page.noted(SEARCHES).await?.unwrap_or_default();
    let Some(search) = all.into_iter().find(|search| search.id.to_string() == id) else {
        return Ok(go(&page, "/admin/search"));
    };
    let found = page.portal.desk.find(&official, &search.text, after).await?;
    let at = format!("/admin/search/{id}");
    render(&page, &official, Searching { sought: &search.text, wrong: None, found: Some((&found, at)) }).await
}

async fn render(page: &Page, official: &Official, state: Searching<'_>) -> Result<Response, Failure> {
    let overview = page.portal.desk.overview(official).await?;
    let ctx = page.ctx(Some(Place::Queue));
    in_room(page, official, &overview, |room| pages::admin::search(ctx, room, state))
}

/// Keeps what was typed under a number that says nothing.
async fn keep(page: &Page, text: String) -> Result<Uuid, Failure> {
    let mut random = [0; 16];
    getrandom::fill(&mut random).map_err(Failure::broken)?;
    let id = uuid::Builder::from_random_bytes(random).into_uuid();
    let mut all: Vec<Search> = page.noted(SEARCHES).await?.unwrap_or_default();
    all.push(Search { id, text });
    let old = all.len().saturating_sub(MOST);
    all.drain(..old);
    page.note(SEARCHES, &all).await?;
    Ok(id)
}
