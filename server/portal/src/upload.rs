//! A form that brings files: its texts are read, its files taken in one after the other as they arrive.

use std::sync::Arc;

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
    Failure, Portal,
    extract::Work,
    form::{Brought, MOST_FIELDS, Posted, TOKEN},
    page::Page,
    token,
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
    let (mut parts, mut texts, mut faults, mut files) = (parts_of(request)?, Texts::default(), Vec::new(), 0);
    let (mut old, mut left) = (false, false);
    while let Some(part) = parts.next_field().await.map_err(unreadable)? {
        let Some(file) = part.file_name().map(str::to_owned) else {
            texts.read(part).await?;
            // The token stands first in every form of ours: what another's form brings is not even read.
            if texts.all.len() == 1 {
                old = match Posted::of_parts(&page.portal, &session, texts.all.clone()) {
                    Ok(_) => false,
                    Err(Failure::Old(_)) => true,
                    Err(failure) => return Err(failure),
                };
            }
            continue;
        };
        if texts.all.is_empty() {
            return Err(Failure::Forged);
        }
        if old {
            left |= !file.is_empty();
            continue;
        }
        files += 1;
        if files > MOST_FILES {
            return Err(Failure::TooLarge);
        }
        let name = part.name().unwrap_or_default().to_owned();
        faults.extend(take(page, resident, (work, spot), (&name, &file), part).await?);
    }
    match Posted::of_parts(&page.portal, &session, texts.all) {
        Ok(posted) => Ok((posted, faults)),
        Err(Failure::Old(brought)) => {
            Err(Failure::Old(Arc::new(Brought { files: left, fields: brought.fields.clone() })))
        }
        Err(failure) => Err(failure),
    }
}

/// The texts of a form in parts that nobody is signed in for; its files are left. Nothing of a form that is not ours.
pub(crate) async fn texts(portal: &Portal, request: Request) -> Result<Option<Brought>, Failure> {
    let (mut parts, mut texts, mut left) = (parts_of(request)?, Texts::default(), false);
    while let Some(part) = parts.next_field().await.map_err(unreadable)? {
        if let Some(file) = part.file_name() {
            left |= !file.is_empty();
            continue;
        }
        texts.read(part).await?;
        let is_ours = |(name, text): &(String, String)| {
            name == TOKEN && token::read(&portal.key, text, portal.clock.now()).is_some()
        };
        if texts.all.len() == 1 && !texts.all.first().is_some_and(is_ours) {
            return Ok(None);
        }
    }
    Ok(Some(Brought { fields: texts.all, files: left }))
}

fn parts_of(request: Request) -> Result<Multipart<'static>, Failure> {
    let kind = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let boundary = multer::parse_boundary(kind).map_err(|_| Failure::Unreadable)?;
    let constraints = Constraints::new().size_limit(SizeLimit::new().whole_stream(LARGEST));
    Ok(Multipart::with_constraints(request.into_body().into_data_stream(), boundary, constraints))
}

/// The texts of a form, read one after the other.
#[derive(Default)]
struct Texts {
    all: Vec<(String, String)>,
    /// Bytes of all names and texts.
    read: usize,
}

impl Texts {
    async fn read(&mut self, part: Field<'_>) -> Result<(), Failure> {
        let name = part.name().unwrap_or_default().to_owned();
        let text = text(part).await?;
        self.read += name.len() + text.len();
        if self.read > LARGEST_TEXTS || self.all.len() >= MOST_FIELDS {
            return Err(Failure::TooLarge);
        }
        self.all.push((name, text));
        Ok(())
    }
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
