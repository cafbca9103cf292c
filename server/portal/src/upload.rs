//! A form that brings files: its texts are read, its files taken in one after the other as they arrive.

use async_trait::async_trait;
use axum::{
    extract::{FromRequest, Request},
    http::{HeaderMap, header},
};
use domain::{
    desk::Attached,
    journey::{Fault, Spot},
    people::Resident,
    ports::{Upload, UploadBroken},
};
use multer::{Constraints, Field, Multipart, SizeLimit};
use tower_sessions::Session;

use crate::{
    Failure,
    extract::Work,
    form::{MOST_FIELDS, Posted},
    page::Page,
};

/// Of all parts together, in bytes: five large photos.
const LARGEST: u64 = 64 * 1024 * 1024;
/// Of one text.
const LARGEST_TEXT: usize = 64 * 1024;
/// Of all texts together.
const LARGEST_TEXTS: usize = 256 * 1024;
/// More files than any question takes are not looked at.
const MOST_FILES: usize = 50;

/// Whether a request brings files.
pub(crate) fn is_upload(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    kind.is_some_and(|kind| kind.starts_with("multipart/form-data"))
}

/// What was posted, and what was wrong with the files.
pub(crate) async fn posted(
    page: &Page,
    resident: &Resident,
    (work, spot): (&Work, &Spot),
    request: Request,
) -> Result<(Posted, Vec<Fault>), Failure> {
    if !is_upload(request.headers()) {
        return Ok((Posted::from_request(request, &page.portal).await?, Vec::new()));
    }
    let session = request.extensions().get::<Session>().and_then(Session::id).map(|id| id.to_string());
    let session = session.unwrap_or_default();
    let kind = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let boundary = multer::parse_boundary(kind).map_err(|_| Failure::Unreadable)?;
    let constraints = Constraints::new().size_limit(SizeLimit::new().whole_stream(LARGEST));
    let stream = request.into_body().into_data_stream();
    let mut parts = Multipart::with_constraints(stream, boundary, constraints);
    let (mut texts, mut faults, mut files, mut read) = (Vec::new(), Vec::new(), 0, 0);
    while let Some(part) = parts.next_field().await.map_err(unreadable)? {
        let name = part.name().unwrap_or_default().to_owned();
        let Some(file) = part.file_name().map(str::to_owned) else {
            let text = text(part).await?;
            read += name.len() + text.len();
            if read > LARGEST_TEXTS || texts.len() >= MOST_FIELDS {
                return Err(Failure::TooLarge);
            }
            texts.push((name, text));
            // The token stands first in every form of ours: what another's form brings is not even read.
            if texts.len() == 1 {
                Posted::of_parts(&page.portal, &session, texts.clone())?;
            }
            continue;
        };
        if texts.is_empty() {
            return Err(Failure::Forged);
        }
        files += 1;
        if files > MOST_FILES {
            return Err(Failure::TooLarge);
        }
        faults.extend(take(page, resident, (work, spot), (&name, &file), part).await?);
    }
    Ok((Posted::of_parts(&page.portal, &session, texts)?, faults))
}

/// Takes one file in; an input that was left empty brings an empty one without a name.
async fn take(
    page: &Page,
    resident: &Resident,
    (work, spot): (&Work, &Spot),
    (field, name): (&str, &str),
    part: Field<'_>,
) -> Result<Option<Fault>, Failure> {
    if name.is_empty() {
        return Ok(None);
    }
    let mut pieces = Pieces(part);
    match page.portal.desk.attach(resident, work.errand(), (spot, field), name, &mut pieces).await? {
        Attached::Done(_) => Ok(None),
        Attached::Wrong(way) => Ok(Some(Fault { field: field.to_owned(), way })),
        Attached::NotAsked => Err(Failure::NotAsked),
    }
}

async fn text(mut part: Field<'_>) -> Result<String, Failure> {
    let mut bytes = Vec::new();
    while let Some(piece) = part.chunk().await.map_err(unreadable)? {
        bytes.extend_from_slice(&piece);
        if bytes.len() > LARGEST_TEXT {
            return Err(Failure::TooLarge);
        }
    }
    String::from_utf8(bytes).map_err(|_| Failure::Unreadable)
}

fn unreadable(error: multer::Error) -> Failure {
    match error {
        multer::Error::StreamSizeExceeded { .. } | multer::Error::FieldSizeExceeded { .. } => Failure::TooLarge,
        _ => Failure::Unreadable,
    }
}

struct Pieces<'r>(Field<'r>);

#[async_trait]
impl Upload for Pieces<'_> {
    async fn next(&mut self) -> Result<Option<Vec<u8>>, UploadBroken> {
        Ok(self.0.chunk().await.map_err(|_| UploadBroken)?.map(|piece| piece.to_vec()))
    }
}
