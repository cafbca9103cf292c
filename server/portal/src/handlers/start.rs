//! A service's start page, and its beginning.

use std::sync::Arc;

use app::pages;
use axum::{extract::State, response::Response};
use domain::desk::{Begun, Visit};

use super::{go_to, sign_in, to_the_end};
use crate::{
    Failure, Portal,
    extract::{Path, Work},
    form::Posted,
    page::{Page, shown},
};

pub(crate) async fn show(page: Page, Path((_, service)): Path<(String, String)>) -> Result<Response, Failure> {
    let desk = &page.portal.desk;
    let found = desk.in_force(&service).ok_or(Failure::NotFound)?;
    let begun = match &page.who {
        Some(who) => !matches!(desk.review(&who.resident(), &service).await?, Visit::NotBegun),
        None => false,
    };
    Ok(shown(pages::start(page.ctx_of(&found), &found, begun)))
}

/// Begins or goes on. Somebody who has not signed in does so first and has begun when they return.
pub(crate) async fn save(
    State(portal): State<Arc<Portal>>,
    page: Page,
    Path((_, service)): Path<(String, String)>,
    request: axum::extract::Request,
) -> Result<Response, Failure> {
    use axum::extract::FromRequest;
    let found = portal.desk.in_force(&service).ok_or(Failure::NotFound)?;
    match &page.who {
        None if found.login.is_none() => return begin(page.visiting().await?, &service).await,
        Some(who) if who.is_known() || found.login.is_none() => {}
        _ => return sign_in::to_begin(&page, &service).await,
    }
    Posted::from_request(request, &portal).await?;
    begin(page, &service).await
}

/// Begins for whoever is signed in, and shows where that leads.
pub(crate) async fn begin(page: Page, service: &str) -> Result<Response, Failure> {
    let resident = page.who.as_ref().ok_or(Failure::NotFound)?.resident();
    let begun = {
        let (desk, service) = (Arc::clone(&page.portal.desk), service.to_owned());
        to_the_end(async move { desk.begin(&resident, &service).await }).await?
    };
    match begun? {
        Begun::At(place) => Ok(go_to(&page, &Work::Apply(service.to_owned()), &place)),
        Begun::Later(read) => later(&page, &Work::Apply(service.to_owned()), &read).await,
    }
}

/// A register gave no answer: come back later.
pub(crate) async fn later(page: &Page, work: &Work, read: &str) -> Result<Response, Failure> {
    let resident = page.who.as_ref().ok_or(Failure::NotFound)?.resident();
    let found = match work {
        Work::Apply(service) => page.portal.desk.version_for(&resident, service).await?,
        Work::Amend(reference, _) => page.portal.desk.my_case(&resident, reference).await?.service,
    };
    let mut response = shown(pages::later(page.ctx_of(&found), &found, read));
    *response.status_mut() = axum::http::StatusCode::SERVICE_UNAVAILABLE;
    Ok(response)
}
