//! A resident's drafts and cases.

use app::{pages, render::Place};
use axum::response::Response;
use domain::{desk::Visit, identifiers::Reference};

use super::go;
use crate::{Failure, extract::Path, form::Posted, page::shown, visitor::ForResident};

type Address = Path<(String, String)>;

pub(crate) async fn list(ForResident(page, resident): ForResident) -> Result<Response, Failure> {
    let page = page.counting().await?;
    let found = page.portal.desk.my_cases(&resident).await?;
    Ok(shown(pages::cases(page.ctx(Some(Place::Cases)), found, page.portal.desk.services(), &page.catalogue)))
}

pub(crate) async fn show(
    ForResident(page, resident): ForResident,
    Path((_, reference)): Address,
) -> Result<Response, Failure> {
    let reference: Reference = reference.parse().map_err(|_| Failure::NotFound)?;
    let found = page.portal.desk.my_case(&resident, &reference).await?;
    let ctx = page.ctx_for(Some(&found.case.service), Some(Place::Cases));
    Ok(shown(pages::case(ctx, found)))
}

/// Asks whether an unfinished application is really to be deleted.
pub(crate) async fn ask_removal(
    ForResident(page, resident): ForResident,
    Path((_, service)): Address,
) -> Result<Response, Failure> {
    let desk = &page.portal.desk;
    let found = desk.services().get(&service).ok_or(Failure::NotFound)?;
    if let Visit::NotBegun = desk.review(&resident, &service).await? {
        return Ok(go(&page, "/cases"));
    }
    Ok(shown(pages::removal(page.ctx_for(Some(&service), Some(Place::Cases)), found)))
}

pub(crate) async fn remove_draft(
    ForResident(page, resident): ForResident,
    Path((_, service)): Address,
    _: Posted,
) -> Result<Response, Failure> {
    page.portal.desk.discard(&resident, &service).await?;
    Ok(go(&page, "/cases"))
}
