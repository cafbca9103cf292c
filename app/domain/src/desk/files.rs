//! Files with an answer: taken in, given back, taken away, checked for viruses.

use std::sync::Arc;

use uuid::Uuid;

use super::{
    Desk, DeskError, Errand,
    broom::UPLOAD,
    items::{answers_of, within},
};
use crate::{
    answers::{Answer, Answers, Source},
    application::{Amends, Draft},
    attachment::{Attachment, Check, shown_name},
    case::Case,
    identifiers::Reference,
    journey::{Fault, Spot, StepPage, Way},
    people::{Official, Resident},
    ports::{Files, Limits, Put, Upload, Verdict, Write},
    rules::Value,
    service::{Kind, Service},
};

/// A draft that somebody else saves meanwhile is read again this often.
const TRIES: usize = 4;

/// What came of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Attached {
    Done(Uuid),
    /// It was not taken in.
    Wrong(Way),
    /// No page of the person's asks for a file there.
    NotAsked,
}

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

    fn files(&self) -> Result<&Arc<dyn Files>, DeskError> {
        self.files.as_ref().ok_or(DeskError::NotFound)
    }

    /// Takes a file in for a question on the page at `spot`. The file is stored before the draft names it; a draft that
    /// cannot be saved takes the file along.
    ///
    /// # Errors
    /// `NotFound` for an unknown service, `Stale` when the draft is saved elsewhere again and again, `Files` when the
    /// place for files fails.
    pub async fn attach(
        &self,
        resident: &Resident,
        errand: impl Into<Errand<'_>> + Send,
        (spot, field): (&Spot, &str),
        name: &str,
        upload: &mut (dyn Upload + Send),
    ) -> Result<Attached, DeskError> {
        let errand = errand.into();
        let (service, draft) = self.at_hand(resident, errand).await?;
        let Some(draft) = draft else { return Ok(Attached::NotAsked) };
        let limits = match self.room_for(&service, &draft, spot, field) {
            Ok(Some(limits)) => limits,
            Ok(None) => return Ok(Attached::Wrong(Way::TooMany)),
            Err(NotAsked) => return Ok(Attached::NotAsked),
        };
        let now = self.clock.now();
        let id = self.ids.uuid(now);
        // Should this end in the middle, the broom knows of the file.
        self.save(vec![Write::Expect { id, until: now + UPLOAD }]).await?;
        let stored = match self.files()?.put(id, &limits, upload).await? {
            Put::Stored(stored) => stored,
            Put::TooBig { .. } => return Ok(Attached::Wrong(Way::FileTooBig)),
            Put::Empty => return Ok(Attached::Wrong(Way::FileEmpty)),
            Put::NotAllowed { .. } => return Ok(Attached::Wrong(Way::FileNotAllowed)),
            Put::Damaged { .. } => return Ok(Attached::Wrong(Way::FileDamaged)),
            Put::Broken => return Ok(Attached::Wrong(Way::FileBroken)),
        };
        let attachment = Attachment {
            id,
            name: shown_name(name, stored.kind),
            kind: stored.kind,
            size: stored.size,
            sha256: stored.sha256,
            check: stored.check,
            added_at: now,
        };
        let saved = self.save_attachment(resident, errand, (spot, field), &attachment).await;
        if !matches!(saved, Ok(Attached::Done(_))) {
            self.files()?.remove(id).await?;
        }
        saved
    }

    async fn save_attachment(
        &self,
        resident: &Resident,
        errand: Errand<'_>,
        (spot, field): (&Spot, &str),
        attachment: &Attachment,
    ) -> Result<Attached, DeskError> {
        for _ in 0..TRIES {
            let (service, draft) = self.at_hand(resident, errand).await?;
            let Some(mut draft) = draft else { return Ok(Attached::NotAsked) };
            if !matches!(self.room_for(&service, &draft, spot, field), Ok(Some(_))) {
                return Ok(Attached::Wrong(Way::TooMany));
            }
            let of = draft.id;
            change_files(&service, &mut draft, spot, field, |files| files.push(named(attachment)));
            draft.updated_at = self.clock.now();
            let attach = Write::Attach { of, attachment: attachment.clone() };
            if self.save(vec![Write::SaveDraft(draft), attach]).await.is_ok() {
                return Ok(Attached::Done(attachment.id));
            }
        }
        Err(DeskError::Stale)
    }

    /// What the question lets in; `None` when it has as many files as it may.
    fn room_for(&self, service: &Service, draft: &Draft, spot: &Spot, field: &str) -> Result<Option<Limits>, NotAsked> {
        let step = service.step(&spot.step).ok_or(NotAsked)?;
        let field = step.field(field).ok_or(NotAsked)?;
        let Kind::Files { max, max_bytes, kinds } = &field.kind else { return Err(NotAsked) };
        let journey = self.journey(service, draft);
        let there = journey.may_visit(spot) && !spot.is_new() && draft.is_open(&spot.to_string(), &field.id);
        let within = within(&journey, step, spot);
        if !there || !journey.sheet.is_shown(step, field, &within) {
            return Err(NotAsked);
        }
        let count = match within.answers(&draft.answers).value(&field.id) {
            Value::List(files) => files.len(),
            _ => 0,
        };
        let limits = Limits { max_bytes: *max_bytes, kinds: kinds.clone() };
        Ok((count < *max as usize).then_some(limits))
    }

    /// Takes a file away from a draft; gone twice is gone. A file that a submitted case still names stays for it.
    ///
    /// # Errors
    /// `NotFound` for an unknown service, `Stale` when the draft is saved elsewhere meanwhile.
    pub async fn detach(
        &self,
        resident: &Resident,
        errand: impl Into<Errand<'_>> + Send,
        (spot, field): (&Spot, &str),
        id: Uuid,
    ) -> Result<(), DeskError> {
        let (service, draft) = self.at_hand(resident, errand).await?;
        let Some(mut draft) = draft else { return Ok(()) };
        if self.room_for(&service, &draft, spot, field).is_err() {
            return Err(DeskError::NotAsked);
        }
        let of = draft.id;
        let its_own = self.store.attachments(of).await?.iter().any(|attachment| attachment.id == id);
        let gone = |file: &Value| file.part("id").as_text() == Some(&id.to_string());
        change_files(&service, &mut draft, spot, field, |files| files.retain(|file| !gone(file)));
        // A copied item names the same file: the last that names it takes it along.
        let last = its_own && !names_file(&draft.answers, id);
        draft.updated_at = self.clock.now();
        let mut change = vec![Write::SaveDraft(draft)];
        change.extend(last.then_some(Write::Detach { of, id }));
        self.save(change).await?;
        if last {
            self.files()?.remove(id).await?;
        }
        Ok(())
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
        self.open_file(&view.case, id).await
    }

    /// A file of a case, for an official who works on it. Opening it is a look that the resident sees.
    ///
    /// # Errors
    /// `NotFound` when the official has no role in its service, or the file waits for the virus check.
    pub async fn file_of_case(
        &self,
        official: &Official,
        reference: &Reference,
        id: Uuid,
    ) -> Result<Opened, DeskError> {
        let desktop = self.open_case(official, reference).await?;
        self.open_file(&desktop.view.case, id).await
    }

    async fn open_file(&self, case: &Case, id: Uuid) -> Result<Opened, DeskError> {
        let named = names_file(&case.answers, id)
            || case.course.revisions.iter().any(|revision| names_file(&revision.answers, id));
        if !named {
            return Err(DeskError::NotFound);
        }
        let attachments = self.store.attachments(case.id).await?;
        let attachment = attachments.into_iter().find(|attachment| attachment.id == id).ok_or(DeskError::NotFound)?;
        let bytes = self.files()?.get(id).await?.ok_or(DeskError::NotFound)?;
        Ok(Opened { attachment, bytes })
    }

    /// Asks the virus check about up to `limit` files that wait for it; how many it has answered for.
    ///
    /// # Errors
    /// When the store or the place for files fails.
    pub async fn check_files(&self, limit: u32) -> Result<usize, DeskError> {
        let Some(files) = &self.files else { return Ok(0) };
        let mut answered = 0;
        for attachment in self.store.attachments_waiting(limit).await? {
            let check = match files.check(attachment.id).await? {
                Verdict::Clean => Check::Clean,
                // What is gone can harm nobody, and nobody can have it.
                Verdict::Infected { .. } | Verdict::Gone => Check::Infected,
                // A file without a verdict holds up no other.
                Verdict::NotNow => continue,
            };
            self.save(vec![Write::Checked { id: attachment.id, check }]).await?;
            answered += 1;
        }
        Ok(answered)
    }
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

/// No page asks for a file there.
struct NotAsked;

fn named(attachment: &Attachment) -> Value {
    let parts = [
        ("id", Value::Text(attachment.id.to_string())),
        ("name", Value::Text(attachment.name.clone())),
        ("size", Value::Number(attachment.size.into())),
    ];
    Value::Context(parts.into_iter().map(|(part, value)| (part.to_owned(), value)).collect())
}

/// Changes the list of files of a question; an empty list is no answer.
fn change_files(service: &Service, draft: &mut Draft, spot: &Spot, field: &str, change: impl FnOnce(&mut Vec<Value>)) {
    let Some(step) = service.step(&spot.step) else { return };
    let Some(answers) = answers_of(service, &mut draft.answers, step, spot) else { return };
    let mut files = match answers.value(field) {
        Value::List(files) => files.clone(),
        _ => Vec::new(),
    };
    change(&mut files);
    if files.is_empty() {
        answers.remove(field);
    } else {
        answers.set(field, Answer { value: Value::List(files), source: Source::Person });
    }
}
