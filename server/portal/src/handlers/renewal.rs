//! The applicant renews what they have.

use std::sync::Arc;

use axum::response::Response;
use domain::{application::RENEWAL, desk::Begun, identifiers::Reference};

use super::{go, go_to, start, to_the_end};
use crate::{
    Failure,
    extract::{Path, Work},
    form::Posted,
    visitor::ForApplicant,
};

type Address = Path<(String, String)>;

/// The button stands on the page of the case.
pub(crate) async fn show(
    ForApplicant(page, _): ForApplicant,
    Path((_, reference)): Address,
) -> Result<Response, Failure> {
    let reference: Reference = reference.parse().map_err(|_| Failure::NotFound)?;
    Ok(go(&page, &format!("/cases/{reference}")))
}

/// Begins or goes on: the registers are asked, and what they answered is kept.
pub(crate) async fn save(
    ForApplicant(page, resident): ForApplicant,
    Path((_, reference)): Address,
    _: Posted,
) -> Result<Response, Failure> {
    let reference: Reference = reference.parse().map_err(|_| Failure::NotFound)?;
    let work = Work::Amend(reference.clone(), RENEWAL.into());
    let desk = Arc::clone(&page.portal.desk);
    match to_the_end(async move { desk.begin_renewal(&resident, &reference).await }).await?? {
        Begun::At(place) => Ok(go_to(&page, &work, &place)),
        Begun::Later(read) => start::later(&page, &work, &read).await,
    }
}
