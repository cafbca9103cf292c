//! Files with an answer: shown, opened, checked for viruses.

use std::sync::Arc;

use jiff::SignedDuration;
use uuid::Uuid;

use super::{Desk, DeskError};
use crate::{
    answers::Answers,
    application::{Amends, Draft},
    attachment::{Attachment, Check},
    case::Case,
    event::What,
    identifiers::Reference,
    journey::{Fault, Spot, StepPage, Way},
    people::{Official, Resident},
    ports::{Files, Verdict, Write},
    rules::Value,
    service::{Kind, Service},
};

/// A file without a verdict is asked about again after so long.
const ASK_AGAIN: SignedDuration = SignedDuration::from_secs(10);

/// A file with its bytes.
#[derive(Debug, Clone)]
pub struct Opened {
    pub attachment: Attachment,
    pub bytes: Vec<u8>,
}

impl Desk {
    /// The house with a place for files; without one, no file is taken in.
    #[must_use]
    pub fn with_files(mut self, files: Arc<dyn Files>) -> Self {
        self.files = Some(files);
        self
    }

    pub(super) fn files(&self) -> Result<&Arc<dyn Files>, DeskError> {
        self.files.as_ref().ok_or(DeskError::NotFound)
    }

    /// The page with what is known of its files.
    pub(super) async fn with_attachments(&self, mut page: StepPage, draft: &Draft) -> Result<StepPage, DeskError> {
        let (of, amends) = (draft.id, draft.amends.as_ref());
        if page.questions().iter().any(|question| !question.files.is_empty()) {
            page.attachments = self.store.attachments(of).await?;
            page.attachments.extend(self.attachments_of_case(amends).await?);
        }
        Ok(page)
    }

    /// The files of the case that a draft changes.
    async fn attachments_of_case(&self, amends: Option<&Amends>) -> Result<Vec<Attachment>, DeskError> {
        match amends {
            Some(amends) => Ok(self.store.attachments(amends.case).await?),
            None => Ok(Vec::new()),
        }
    }

    /// The questions among whose files the virus check has found something.
    pub(super) async fn infected(
        &self,
        service: &Arc<Service>,
        draft: &Draft,
    ) -> Result<Vec<(Spot, Fault)>, DeskError> {
        let asks = service.fields().any(|field| matches!(field.kind, Kind::Files { .. }));
        if !asks {
            return Ok(Vec::new());
        }
        let mut attachments = self.store.attachments(draft.id).await?;
        attachments.extend(self.attachments_of_case(draft.amends.as_ref()).await?);
        let attachments = attachments.into_iter();
        let bad: Vec<String> =
            attachments.filter(|file| file.check == Check::Infected).map(|file| file.id.to_string()).collect();
        let has_bad = |value: &Value| match value {
            Value::List(files) => {
                files.iter().any(|file| file.part("id").as_text().is_some_and(|id| bad.iter().any(|bad| bad == id)))
            }
            _ => false,
        };
        let parts = self.journey(service, draft).review(service).parts;
        let rows = parts.into_iter().flat_map(|part| part.rows.into_iter().map(move |row| (part.spot.clone(), row)));
        let bad = rows.filter(|(_, row)| row.answer.as_ref().is_some_and(|answer| has_bad(&answer.value)));
        Ok(bad.map(|(spot, row)| (spot, Fault { field: row.field, way: Way::FileInfected })).collect())
    }

    /// A file of the person's own case.
    ///
    /// # Errors
    /// `NotFound` when it is not theirs, or waits for the virus check.
    pub async fn my_file(&self, resident: &Resident, reference: &Reference, id: Uuid) -> Result<Opened, DeskError> {
        let view = self.my_case(resident, reference).await?;
        if view.talks.iter().any(|talk| talk.files.contains(&id)) {
            return self.bytes_of(&view.case, id).await;
        }
        self.open_file(&view.case, id).await
    }

    /// A file of a case, for an official who works on it. Opening it is a look that the resident sees.
    ///
    /// # Errors
    /// `NotFound` when the official has no role in its service, or the file waits for the virus check; `Conflict` when the
    /// case is their own.
    pub async fn file_of_case(
        &self,
        official: &Official,
        reference: &Reference,
        id: Uuid,
    ) -> Result<Opened, DeskError> {
        let (case, service) = self.at_work(official, reference).await?;
        let case = self.veiled(official, &service, case);
        let (talks, notes) = (self.store.talks(case.id).await?, self.store.notes(case.id).await?);
        let mut beside = talks.iter().map(|talk| &talk.files).chain(notes.iter().map(|note| &note.files));
        if !beside.any(|files| files.contains(&id)) && !answered_with(&case, id) {
            return Err(DeskError::NotFound);
        }
        self.seen_by(official, &case, id).await
    }

    /// A file that the answers of a case name, now or before.
    pub(super) async fn open_file(&self, case: &Case, id: Uuid) -> Result<Opened, DeskError> {
        if answered_with(case, id) { self.bytes_of(case, id).await } else { Err(DeskError::NotFound) }
    }

    /// The look is recorded before anything is shown; of a file that cannot be shown there is none.
    pub(super) async fn seen_by(&self, official: &Official, case: &Case, id: Uuid) -> Result<Opened, DeskError> {
        let opened = self.bytes_of(case, id).await?;
        let look = self.event_of(case, official.into(), What::OpenedFile { file: id });
        self.save(vec![Write::Record(look)]).await?;
        Ok(opened)
    }

    async fn bytes_of(&self, case: &Case, id: Uuid) -> Result<Opened, DeskError> {
        let attachments = self.store.attachments(case.id).await?;
        let attachment = attachments.into_iter().find(|attachment| attachment.id == id).ok_or(DeskError::NotFound)?;
        let bytes = self.files()?.get(id).await?.ok_or(DeskError::NotFound)?;
        Ok(Opened { attachment, bytes })
    }

    /// Up to `limit` files about which the virus check is to be asked now. Each has had its turn by this: one on which
    /// the check finds no answer, or falls over, is not in front of the others the next time.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn files_to_check(&self, limit: u32) -> Result<Vec<Uuid>, DeskError> {
        if self.files.is_none() {
            return Ok(Vec::new());
        }
        let at = self.clock.now();
        let turn = self.store.attachments_waiting(at - ASK_AGAIN, limit).await?;
        self.save(turn.iter().map(|id| Write::Asked { id: *id, at }).collect()).await?;
        Ok(turn)
    }

    /// Asks the virus check about a file; whether it has answered.
    ///
    /// # Errors
    /// When the store or the place for files fails.
    pub async fn check_file(&self, id: Uuid) -> Result<bool, DeskError> {
        let check = match self.files()?.check(id).await? {
            Verdict::Clean => Check::Clean,
            Verdict::Infected { .. } => Check::Infected,
            Verdict::NotNow => return Ok(false),
            // That it is not here says nothing about it: it may lie where another process keeps its files.
            Verdict::Gone => {
                tracing::error!(file = %id, "a file that waits for the virus check is not where this process keeps files");
                return Ok(false);
            }
        };
        self.save(vec![Write::Checked { id, check }]).await?;
        Ok(true)
    }
}

fn answered_with(case: &Case, id: Uuid) -> bool {
    names_file(&case.answers, id) || case.course.revisions.iter().any(|revision| names_file(&revision.answers, id))
}

/// Whether any answer names the file.
pub(super) fn names_file(answers: &Answers, id: Uuid) -> bool {
    let id = id.to_string();
    let named = |value: &Value| match value {
        Value::List(files) => files.iter().any(|file| file.part("id").as_text() == Some(&id)),
        _ => false,
    };
    fn any(answers: &Answers, named: &impl Fn(&Value) -> bool) -> bool {
        answers.iter().any(|(_, answer)| named(&answer.value))
            || answers.groups().any(|(_, items)| items.iter().any(|item| any(&item.answers, named)))
    }
    any(answers, &named)
}
