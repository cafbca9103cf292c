//! A service's start page, and its beginning.

use std::sync::Arc;

use app::pages;
use axum::{extract::State, response::Response};
use domain::{
    application::Draft,
    desk::{Begun, Visit},
};

use super::{counter, go, go_to, sign_in, to_the_end, whom};
use crate::{
    Failure, Portal,
    extract::{Path, Work},
    form::Posted,
    page::{Page, shown},
};

pub(crate) async fn show(page: Page, Path((_, service)): Path<(String, String)>) -> Result<Response, Failure> {
    let found = page.portal.desk.in_force(Draft::of_address(&service).0).ok_or(Failure::NotFound)?;
    let work = Work::Apply(service);
    let Some(resident) = page.resident() else {
        return Ok(shown(pages::start(page.ctx_of(&found), &work.base(), &found, false)));
    };
    let page = page.acting_in(&work, &resident).await?;
    let begun = !matches!(page.portal.desk.review(&resident, work.errand()).await?, Visit::NotBegun);
    // The address of a draft that is gone is one of nothing.
    let base = if begun { work.base() } else { format!("/{}", found.id) };
    Ok(shown(pages::start(page.ctx_of(&found), &base, &found, begun)))
}

/// Begins or goes on. Somebody who has not signed in does so first and has begun when they return.
pub(crate) async fn save(
    State(portal): State<Arc<Portal>>,
    page: Page,
    Path((_, service)): Path<(String, String)>,
    request: axum::extract::Request,
) -> Result<Response, Failure> {
    use axum::extract::FromRequest;
    let found = portal.desk.in_force(Draft::of_address(&service).0).ok_or(Failure::NotFound)?;
    match &page.who {
        None if found.login.is_none() => return begin(page.visiting().await?, &service).await,
        Some(who) if who.is_known() || found.login.is_none() => {}
        _ => return sign_in::to_begin(&page, &service).await,
    }
    Posted::from_request(request, &portal).await?;
    begin(page, &service).await
}

/// Begins for whoever is signed in, and shows where that leads. Who may act for others says first for whom.
pub(crate) async fn begin(page: Page, address: &str) -> Result<Response, Failure> {
    let (service, for_others) = Draft::of_address(address);
    let found = page.portal.desk.in_force(service).ok_or(Failure::NotFound)?;
    if let Some(visitor) = page.served() {
        return counter::begin(page, visitor, service).await;
    }
    if for_others.is_none() && found.acting.is_for_others() && whom::parties(&page, service).await?.is_choice() {
        return Ok(go(&page, &format!("/{service}/for")));
    }
    let resident = page.resident().ok_or(Failure::NotFound)?;
    if found.from_look && page.portal.desk.unfinished(&resident, address).await?.is_none() {
        // Which look it is about is chosen where the looks are.
        return Ok(go(&page, "/looks"));
    }
    if for_others.is_some() && page.portal.desk.unfinished(&resident, address).await?.is_none() {
        // It was sent or deleted meanwhile: whoever begins anew says again for whom.
        return Ok(go(&page, &format!("/{service}")));
    }
    begin_at(page, address).await
}

/// Begins for the person themselves, or goes on with what stands at the address.
pub(crate) async fn begin_at(page: Page, address: &str) -> Result<Response, Failure> {
    let resident = page.resident().ok_or(Failure::NotFound)?;
    let begun = {
        let (desk, address) = (Arc::clone(&page.portal.desk), address.to_owned());
        to_the_end(async move { desk.begin(&resident, &address).await }).await?
    };
    came(page, &Work::Apply(address.to_owned()), begun?).await
}

/// Where beginning has led.
pub(crate) async fn came(page: Page, work: &Work, begun: Begun) -> Result<Response, Failure> {
    let resident = page.resident().ok_or(Failure::NotFound)?;
    match begun {
        Begun::At(place) => Ok(go_to(&page, work, &place)),
        Begun::Later(read) => later(&page.acting_in(work, &resident).await?, work, &read).await,
    }
}

/// A register gave no answer: come back later.
pub(crate) async fn later(page: &Page, work: &Work, read: &str) -> Result<Response, Failure> {
    let resident = page.resident().ok_or(Failure::NotFound)?;
    let found = match work {
        Work::Apply(service) => page.portal.desk.version_for(&resident, service).await?,
        Work::Amend(reference, _) => page.portal.desk.my_case(&resident, reference).await?.service,
    };
    let base = match work {
        Work::Apply(_) => work.base(),
        Work::Amend(..) => format!("/{}", found.id),
    };
    let mut response = shown(pages::later(page.ctx_of(&found), &base, read));
    *response.status_mut() = axum::http::StatusCode::SERVICE_UNAVAILABLE;
    Ok(response)
}
