//! A file of a case, for its applicant, for who is asked to confirm it, and for the officials who work on it. It is always handed over as a file to be
//! kept, never shown as a page.

use axum::{
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use domain::{desk::Opened, identifiers::Reference};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use uuid::Uuid;

use crate::{
    Failure,
    extract::Path,
    visitor::{ForApplicant, ForOfficial, ForResident},
};

type Address = Path<(String, String, String)>;

pub(crate) async fn show(
    ForApplicant(page, resident): ForApplicant,
    Path((_, reference, id)): Address,
) -> Result<Response, Failure> {
    let (reference, id) = named(&reference, &id)?;
    Ok(handed_over(page.portal.desk.my_file(&resident, &reference, id).await?))
}

/// For somebody who is asked to confirm the application: a look that the applicant sees.
pub(crate) async fn show_signer(
    ForResident(page, resident): ForResident,
    Path((_, reference, id)): Address,
) -> Result<Response, Failure> {
    let (reference, id) = named(&reference, &id)?;
    Ok(handed_over(page.portal.desk.file_to_confirm(&resident, &reference, id).await?))
}

/// Opening it is a look that the resident sees.
pub(crate) async fn show_official(
    ForOfficial(page, official): ForOfficial,
    Path((_, reference, id)): Address,
) -> Result<Response, Failure> {
    let (reference, id) = named(&reference, &id)?;
    Ok(handed_over(page.portal.desk.file_of_case(&official, &reference, id).await?))
}

fn named(reference: &str, id: &str) -> Result<(Reference, Uuid), Failure> {
    match (reference.parse(), id.parse()) {
        (Ok(reference), Ok(id)) => Ok((reference, id)),
        _ => Err(Failure::NotFound),
    }
}

pub(crate) fn handed_over(file: Opened) -> Response {
    let name = utf8_percent_encode(&file.attachment.name, NON_ALPHANUMERIC);
    let disposition = format!("attachment; filename*=UTF-8''{name}");
    let disposition = HeaderValue::from_str(&disposition).unwrap_or_else(|_| HeaderValue::from_static("attachment"));
    let kind = HeaderValue::from_static(file.attachment.kind.media_type());
    ([(header::CONTENT_TYPE, kind), (header::CONTENT_DISPOSITION, disposition)], file.bytes).into_response()
}
