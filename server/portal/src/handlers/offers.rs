//! What a resident is offered: look, take, decline, think again.

use std::sync::Arc;

use app::{pages, render::Place};
use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};
use domain::{
    desk::{Offered, Taken},
    people::Resident,
};
use uuid::Uuid;

use super::{go, go_to, start, to_the_end};
use crate::{
    Failure,
    extract::{Path, Work},
    form::Posted,
    page::{Page, shown},
    visitor::ForResident,
};

type Address = Path<(String, String)>;

pub(crate) async fn show(
    ForResident(page, resident): ForResident,
    Path((_, offer)): Address,
) -> Result<Response, Failure> {
    let found = page.portal.desk.offer(&resident, id(&offer)?).await?;
    Ok(shown(drawn(&page, found, false)))
}

/// Takes it: begins an application with what is known, or goes on with it.
pub(crate) async fn save(
    ForResident(page, resident): ForResident,
    Path((_, offer)): Address,
    _: Posted,
) -> Result<Response, Failure> {
    let id = id(&offer)?;
    let found = page.portal.desk.offer(&resident, id).await?;
    let work = Work::Apply(found.service.id.clone());
    match take(&page, resident, id).await? {
        Taken::At(place) => Ok(go_to(&page, &work, &place)),
        Taken::Later(read) => start::later(&page, &work, &read).await,
        Taken::Not => Ok(go(&page, &format!("/offers/{id}"))),
        Taken::Busy => Ok((StatusCode::CONFLICT, shown(drawn(&page, found, true))).into_response()),
    }
}

/// Declines it; the page of applications has the way back.
pub(crate) async fn decline(
    ForResident(page, resident): ForResident,
    Path((_, offer)): Address,
    _: Posted,
) -> Result<Response, Failure> {
    let id = id(&offer)?;
    page.portal.desk.decline_offer(&resident, id).await?;
    Ok(go(&page, &format!("/offers/{id}")))
}

/// Lets it wait again.
pub(crate) async fn restore(
    ForResident(page, resident): ForResident,
    Path((_, offer)): Address,
    _: Posted,
) -> Result<Response, Failure> {
    let id = id(&offer)?;
    page.portal.desk.restore_offer(&resident, id).await?;
    Ok(go(&page, &format!("/offers/{id}")))
}

async fn take(page: &Page, resident: Resident, id: Uuid) -> Result<Taken, Failure> {
    let desk = Arc::clone(&page.portal.desk);
    Ok(to_the_end(async move { desk.take_offer(&resident, id).await }).await??)
}

fn drawn(page: &Page, found: Offered, busy: bool) -> String {
    pages::offer(page.ctx_for(&found.service, Place::Cases), found, busy)
}

fn id(text: &str) -> Result<Uuid, Failure> {
    text.parse().map_err(|_| Failure::NotFound)
}
