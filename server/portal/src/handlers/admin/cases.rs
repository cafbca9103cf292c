//! A case on an official's desk.

use app::{
    pages::{
        self,
        admin::{CasePage, NotDone},
    },
    render::Place,
};
use axum::response::Response;
use domain::{
    event::What,
    identifiers::Reference,
    people::{Actor, Official},
};
use serde::Deserialize;

use super::decision::tried;
use crate::{
    Failure,
    extract::{Path, Query},
    page::{Page, shown},
    visitor::ForOfficial,
};

/// What the official has just done, after the redirect that follows it.
#[derive(Deserialize)]
pub(crate) struct After {
    /// The action's id.
    done: Option<String>,
}

pub(crate) async fn show(
    ForOfficial(page, official): ForOfficial,
    Path((_, reference)): Path<(String, String)>,
    Query(After { done }): Query<After>,
) -> Result<Response, Failure> {
    let reference: Reference = reference.parse().map_err(|_| Failure::NotFound)?;
    let tried = page.kept().map(|kept| tried(&kept.typed(), NotDone::NotSent));
    desk(&page, &official, &reference, CasePage { done, tried }).await
}

/// The page of a case; every time it is shown, the look is recorded.
pub(super) async fn desk(
    page: &Page,
    official: &Official,
    reference: &Reference,
    mut state: CasePage,
) -> Result<Response, Failure> {
    let found = page.portal.desk.open_case(official, reference).await?;
    // An address says anything; only what this official did last is told.
    let acted = found.view.events.iter().rev().find_map(|event| match (&event.what, &event.actor) {
        (What::Acted { action, .. }, Actor::Official(by)) => Some((action, by)),
        _ => None,
    });
    state.done = state.done.filter(|done| acted.is_some_and(|(action, by)| action == done && *by == official.person));
    let ctx = page.ctx_for(&found.view.service, Place::Queue);
    Ok(shown(pages::admin::case(ctx, found, state)))
}
