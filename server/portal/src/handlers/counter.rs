//! The counter: somebody is received, served, and takes their leave.

use std::sync::Arc;

use app::{pages, render::Place};
use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use domain::{counter::Reception, people::Resident};
use serde::Deserialize;

use super::{go, start::came, to_the_end};
use crate::{
    Failure, Portal,
    extract::{Query, Work},
    form::Posted,
    page::{Page, shown},
    visit::{VISIT, Visit},
    visitor::ForOfficial,
};

/// After a visit: how many applications that were not sent are deleted.
#[derive(Deserialize)]
pub(crate) struct After {
    over: Option<u32>,
}

/// What is done for the visitor; where nobody is served, the form by which somebody is received.
pub(crate) async fn show(
    ForOfficial(page, official): ForOfficial,
    Query(After { over }): Query<After>,
) -> Result<Response, Failure> {
    if let Some(visitor) = page.served() {
        let found = page.portal.desk.counter(&visitor).await?;
        return Ok(shown(pages::served(page.ctx(Some(Place::Counter)), &found, &page.catalogue())));
    }
    if !page.portal.desk.serves(&official) {
        return Err(Failure::NotFound);
    }
    // What was typed before the session was over is about somebody who may have left.
    Ok(shown(pages::reception(page.ctx(Some(Place::Counter)), &Reception::default(), &[], over)))
}

pub(crate) async fn save(ForOfficial(page, official): ForOfficial, posted: Posted) -> Result<Response, Failure> {
    if page.served().is_some() {
        // Whoever is here is served first, also in another tab.
        return Ok(go(&page, "/counter"));
    }
    let text = |name: &str| posted.get(name).to_owned();
    let typed = Reception {
        code: text("code"),
        given_name: text("given_name"),
        family_name: text("family_name"),
        document: text("document"),
    };
    match page.portal.desk.receive(&official, &typed)? {
        Ok(received) => {
            page.note(VISIT, &Visit::of(received)).await?;
            Ok(go(&page, "/counter"))
        }
        Err(wrong) => {
            let again = shown(pages::reception(page.ctx(Some(Place::Counter)), &typed, &wrong, None));
            Ok((StatusCode::UNPROCESSABLE_ENTITY, again).into_response())
        }
    }
}

/// Ends the visit. Pressed twice, it is over once.
pub(crate) async fn end(
    State(portal): State<Arc<Portal>>,
    ForOfficial(page, _): ForOfficial,
    _: Posted,
) -> Result<Response, Failure> {
    let Some(visitor) = page.served() else { return Ok(go(&page, "/counter")) };
    let deleted = leave(&portal, visitor).await?;
    page.forget(VISIT).await?;
    Ok(go(&page, &format!("/counter?over={deleted}")))
}

/// Deletes what was not sent in the visit; how many applications that were.
pub(crate) async fn leave(portal: &Portal, visitor: Resident) -> Result<usize, Failure> {
    let desk = Arc::clone(&portal.desk);
    Ok(to_the_end(async move { desk.end_visit(&visitor).await }).await??)
}

/// Begins an application for the visitor, or goes on with the one of this visit.
pub(super) async fn begin(page: Page, visitor: Resident, service: &str) -> Result<Response, Failure> {
    let (desk, service) = (Arc::clone(&page.portal.desk), service.to_owned());
    let begun = to_the_end(async move { desk.begin_at_counter(&visitor, &service).await }).await?;
    let (address, begun) = begun?;
    came(page, &Work::Apply(address), begun).await
}
