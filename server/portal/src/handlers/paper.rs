//! The receipt as a PDF document.

use app::papers;
use axum::{
    http::header,
    response::{IntoResponse, Response},
};
use domain::{document::Document, identifiers::Reference};

use crate::{Failure, extract::Path, page::Page, visitor::ForApplicant};

pub(crate) async fn show(
    ForApplicant(page, resident): ForApplicant,
    Path((_, reference)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let reference: Reference = reference.parse().map_err(|_| Failure::NotFound)?;
    let found = page.portal.desk.my_case(&resident, &reference).await?;
    if found.case.is_erased() {
        return Err(Failure::NotFound);
    }
    let code = page.portal.seals.receipt(&found.case);
    let path = page.here(&format!("/verify?reference={reference}&code={code}"));
    let address = page.portal.settings.base_url.join(&path).map(String::from).unwrap_or_default();
    let ctx = page.ctx_of(&found.service);
    let document = papers::receipt(&ctx.words, &found.service, &found.case, papers::Seal { code, address });
    printed(&page, &document, &reference.to_string()).await
}

/// The document as a file of this name.
pub(super) async fn printed(page: &Page, document: &Document, name: &str) -> Result<Response, Failure> {
    let pdf = page.portal.press.print(document).await.map_err(|failure| {
        tracing::error!(%failure, "a document could not be printed");
        Failure::NoPaper
    })?;
    let name = format!("attachment; filename=\"{name}.pdf\"");
    Ok(([(header::CONTENT_TYPE, "application/pdf".to_owned()), (header::CONTENT_DISPOSITION, name)], pdf)
        .into_response())
}
