//! A person says that a register is wrong, and may take that back.

use std::{collections::HashMap, sync::Arc};

use app::pages;
use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};
use domain::{
    desk::{Disputed, Visit},
    journey::DisputePage,
};

use super::{go, go_to, start, to_the_end};
use crate::{
    Failure,
    extract::{Path, Work},
    form::Posted,
    page::{Page, shown},
    visitor::ForApplicant,
};

type Address = Path<HashMap<String, String>>;

pub(crate) async fn show(
    ForApplicant(page, resident): ForApplicant,
    work: Work,
    Path(address): Address,
) -> Result<Response, Failure> {
    let page = page.acting_in(&work, &resident).await?;
    match page.portal.desk.disputable(&resident, work.errand(), read(&address)).await? {
        Visit::Here(found) => Ok(with(StatusCode::OK, &page, &work, found)),
        Visit::Elsewhere(place) => Ok(go_to(&page, &work, &place)),
        Visit::NotBegun => Ok(go(&page, &work.base())),
    }
}

pub(crate) async fn save(
    ForApplicant(page, resident): ForApplicant,
    work: Work,
    Path(address): Address,
    posted: Posted,
) -> Result<Response, Failure> {
    let page = page.acting_in(&work, &resident).await?;
    let (desk, to) = (Arc::clone(&page.portal.desk), work.clone());
    let disputed = async move { desk.dispute(&resident, to.errand(), read(&address), posted.typed()).await };
    said(&page, &work, to_the_end(disputed).await??).await
}

/// The register's answers count again.
pub(crate) async fn withdraw(
    ForApplicant(page, resident): ForApplicant,
    work: Work,
    Path(address): Address,
    _: Posted,
) -> Result<Response, Failure> {
    let page = page.acting_in(&work, &resident).await?;
    let (desk, to) = (Arc::clone(&page.portal.desk), work.clone());
    let taken_back = async move { desk.undispute(&resident, to.errand(), read(&address)).await };
    said(&page, &work, to_the_end(taken_back).await??).await
}

async fn said(page: &Page, work: &Work, disputed: Disputed) -> Result<Response, Failure> {
    match disputed {
        Disputed::Next(place) => Ok(go_to(page, work, &place)),
        Disputed::Wrong(found) => Ok(with(StatusCode::UNPROCESSABLE_ENTITY, page, work, *found)),
        Disputed::Changed(found) => Ok(with(StatusCode::CONFLICT, page, work, *found)),
        Disputed::Later(read) => start::later(page, work, &read).await,
        Disputed::NotBegun => Ok(go(page, &work.base())),
    }
}

fn read(address: &HashMap<String, String>) -> &str {
    address.get("read").map_or("", String::as_str)
}

fn with(status: StatusCode, page: &Page, work: &Work, found: DisputePage) -> Response {
    let html = pages::dispute(page.ctx_of(&found.service), &work.base(), found);
    (status, shown(html)).into_response()
}
