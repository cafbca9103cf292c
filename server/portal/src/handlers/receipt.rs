//! The receipt of a submitted application.

use app::pages;
use axum::response::Response;
use domain::identifiers::Reference;

use crate::{Failure, extract::Path, page::shown, visitor::ForApplicant};

pub(crate) async fn show(
    ForApplicant(page, resident): ForApplicant,
    Path((_, reference)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let reference: Reference = reference.parse().map_err(|_| Failure::NotFound)?;
    let found = page.portal.desk.my_case(&resident, &reference).await?;
    if found.case.is_erased() {
        return Err(Failure::NotFound);
    }
    let page = page.acting_for(found.case.represented.as_ref());
    Ok(shown(pages::receipt(page.ctx_of(&found.service), &found)))
}
