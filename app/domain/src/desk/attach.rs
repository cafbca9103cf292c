//! Files with an answer: taken in, and taken away.

use uuid::Uuid;

use super::{
    Desk, DeskError, Errand,
    files::names_file,
    items::{answers_of, within},
};
use crate::{
    answers::{Answer, Source},
    application::Draft,
    attachment::{Attachment, shown_name},
    journey::{Spot, Way},
    people::Resident,
    ports::{Limits, Put, Upload, Write},
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

impl Desk {
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
