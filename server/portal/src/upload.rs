//! A form that brings files: its texts are read, its files taken in one after the other as they arrive.

use std::sync::Arc;

use async_trait::async_trait;
use axum::{
    extract::{FromRequest, Request},
    http::{HeaderMap, header},
};
use domain::{
    attachment::Attachment,
    desk::{Attached, MOST_FILES_BESIDE},
    journey::{Fault, Spot, Way},
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

/// Whoever takes the files of a form, one after the other.
#[async_trait]
pub(crate) trait Takes: Send {
    /// Takes the file `name` of the input `field`.
    async fn take(
        &mut self,
        page: &Page,
        (field, name): (&str, &str),
        upload: &mut (dyn Upload + Send),
    ) -> Result<(), Failure>;
}

/// Files with the answer to a question.
struct ForQuestion<'a> {
    resident: &'a Resident,
    work: &'a Work,
    spot: &'a Spot,
    faults: Vec<Fault>,
}

#[async_trait]
impl Takes for ForQuestion<'_> {
    async fn take(
        &mut self,
        page: &Page,
        (field, name): (&str, &str),
        upload: &mut (dyn Upload + Send),
    ) -> Result<(), Failure> {
        let to = (self.spot, field);
        match page.portal.desk.attach(self.resident, self.work.errand(), to, name, upload).await? {
            Attached::Done(_) => Ok(()),
            Attached::Wrong(way) => {
                self.faults.push(Fault { field: field.to_owned(), way });
                Ok(())
            }
            Attached::NotAsked => Err(Failure::NotAsked),
        }
    }
}

/// Files that come with a note or a message.
#[derive(Default)]
pub(crate) struct Papers {
    pub(crate) files: Vec<Attachment>,
    /// What is wrong with the first that was not taken in.
    pub(crate) wrong: Option<Way>,
}

#[async_trait]
impl Takes for Papers {
    async fn take(
        &mut self,
        page: &Page,
        (_, name): (&str, &str),
        upload: &mut (dyn Upload + Send),
    ) -> Result<(), Failure> {
        if self.wrong.is_some() {
            return Ok(());
        }
        if self.files.len() >= MOST_FILES_BESIDE {
            self.wrong = Some(Way::TooMany);
            return Ok(());
        }
        match page.portal.desk.take_in(name, upload).await? {
            Ok(file) => self.files.push(file),
            Err(way) => self.wrong = Some(way),
        }
        Ok(())
    }
}

/// What was posted, and what was wrong with the files.
pub(crate) async fn posted(
    page: &Page,
    resident: &Resident,
    (work, spot): (&Work, &Spot),
    request: Request,
) -> Result<(Posted, Vec<Fault>), Failure> {
    let mut question = ForQuestion { resident, work, spot, faults: Vec::new() };
    let posted = read(page, request, &mut question).await?;
    Ok((posted, question.faults))
}

/// What was posted; its files go to whoever takes them.
pub(crate) async fn read(page: &Page, request: Request, takes: &mut dyn Takes) -> Result<Posted, Failure> {
    if !is_upload(request.headers()) {
        return Posted::from_request(request, &page.portal).await;
    }
    let session = request.extensions().get::<Session>().and_then(Session::id).map(|id| id.to_string());
    let session = session.unwrap_or_default();
    let (mut parts, mut texts, mut files) = (parts_of(request)?, Texts::default(), 0);
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
        // An input that was left empty brings an empty file without a name.
        if old || file.is_empty() {
            left |= old && !file.is_empty();
            continue;
        }
        files += 1;
        if files > MOST_FILES {
            return Err(Failure::TooLarge);
        }
        let name = part.name().unwrap_or_default().to_owned();
        takes.take(page, (&name, &file), &mut Pieces(part)).await?;
    }
    match Posted::of_parts(&page.portal, &session, texts.all) {
        Err(Failure::Old(brought)) => {
            Err(Failure::Old(Arc::new(Brought { files: left, fields: brought.fields.clone() })))
        }
        posted => posted,
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
