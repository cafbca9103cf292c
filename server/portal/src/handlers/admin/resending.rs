//! An official has stuck messages sent again.

use axum::response::Response;
use domain::identifiers::Reference;

use crate::{Failure, extract::Path, form::Posted, handlers::go, visitor::ForOfficial};

pub(crate) async fn save(
    ForOfficial(page, official): ForOfficial,
    Path((_, reference)): Path<(String, String)>,
    _: Posted,
) -> Result<Response, Failure> {
    let reference: Reference = reference.parse().map_err(|_| Failure::NotFound)?;
    page.portal.desk.resend(&official, &reference).await?;
    Ok(go(&page, &format!("/admin/cases/{reference}")))
}
