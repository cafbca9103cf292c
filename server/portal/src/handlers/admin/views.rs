//! Views: lists that an official keeps under names of their own.

use app::pages::admin::{Keeping, QueueState};
use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};
use domain::{
    desk::KeptView,
    journey::Typed,
    people::Official,
    view::{List, ListOf, Sort, Whose},
};
use uuid::Uuid;

use super::queues::{At, render};
use crate::{
    Failure,
    extract::{Path, Query},
    form::Posted,
    handlers::go,
    page::Page,
    visitor::ForOfficial,
};

pub(crate) async fn show(
    ForOfficial(page, official): ForOfficial,
    Path((_, id)): Path<(String, String)>,
    Query(at): Query<At>,
) -> Result<Response, Failure> {
    shown(&page, &official, read(&id)?, &at, at.state()).await
}

/// The page of a view, with what came of what was sent from it.
pub(super) async fn shown(
    page: &Page,
    official: &Official,
    id: Uuid,
    at: &At,
    state: QueueState,
) -> Result<Response, Failure> {
    let view = page.portal.desk.view_of(official, id).await?;
    let mut list = view.list.clone();
    list.sort = at.sort()?.or(list.sort);
    let found = page.portal.desk.list(official, list, at.after()?).await?;
    render(page, official, &found, Keeping { view: Some(view), tried: None }, state).await
}

/// A new view.
pub(crate) async fn save(ForOfficial(page, official): ForOfficial, posted: Posted) -> Result<Response, Failure> {
    let (list, name, columns) = told(posted.typed())?;
    let kept = page.portal.desk.keep_view(&official, &name, list.clone(), columns.clone()).await?;
    answer(&page, &official, kept, list, Keeping { view: None, tried: Some((name, columns, kept)) }).await
}

/// Another name for a view, or another content.
pub(crate) async fn change(
    ForOfficial(page, official): ForOfficial,
    Path((_, id)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Failure> {
    let id = read(&id)?;
    let (list, name, columns) = told(posted.typed())?;
    let view = page.portal.desk.view_of(&official, id).await?;
    let list = List { of: view.list.of.clone(), ..list };
    let kept = page.portal.desk.change_view(&official, id, &name, list.clone(), columns.clone()).await?;
    answer(&page, &official, kept, list, Keeping { view: Some(view), tried: Some((name, columns, kept)) }).await
}

pub(crate) async fn remove(
    ForOfficial(page, official): ForOfficial,
    Path((_, id)): Path<(String, String)>,
    _: Posted,
) -> Result<Response, Failure> {
    page.portal.desk.remove_view(&official, read(&id)?).await?;
    Ok(go(&page, "/admin/mine"))
}

/// The view, or the list again with what is wrong.
async fn answer(
    page: &Page,
    official: &Official,
    kept: KeptView,
    list: List,
    keeping: Keeping,
) -> Result<Response, Failure> {
    if let KeptView::As(id) = kept {
        return Ok(go(page, &format!("/admin/views/{id}")));
    }
    let found = page.portal.desk.list(official, list, None).await?;
    let shown = render(page, official, &found, keeping, QueueState::default()).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, shown).into_response())
}

fn read(id: &str) -> Result<Uuid, Failure> {
    id.parse().map_err(|_| Failure::NotFound)
}

/// What the form tells: the list, its name and its columns.
fn told(typed: &Typed) -> Result<(List, String, Vec<String>), Failure> {
    let of = match typed.get("of") {
        "mine" => ListOf::Mine,
        "unassigned" => ListOf::Unassigned,
        "queue" => ListOf::Queue { service: typed.get("service").into(), queue: typed.get("queue").into() },
        _ => return Err(Failure::NotAsked),
    };
    let all = |name: &str| typed.all(name).to_vec();
    let list = List {
        of,
        states: all("states"),
        whose: Whose::of(typed.get("whose")).unwrap_or_default(),
        sort: Sort::of(typed.get("sort")),
    };
    Ok((list, typed.get("name").to_owned(), all("columns")))
}
