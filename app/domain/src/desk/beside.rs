//! What lies beside a case: what officials find there, what they may add, and what keeps them from it.

use std::sync::Arc;

use uuid::Uuid;

use super::{Desk, DeskError, broom::UPLOAD};
use crate::{
    attachment::{Attachment, Kind, shown_name},
    case::{Case, Link, Note, Task},
    identifiers::Reference,
    journey::{Way, clean},
    people::Official,
    ports::{Limits, Put, Upload, Write},
    service::{Action, Needs, Service},
};

/// Signs in a note or a message.
pub const LONGEST_WRITING: usize = 4000;
/// Files that come with one note or message.
pub const MOST_FILES_BESIDE: usize = 5;
/// Messages that an applicant may send about a case before an official says anything.
pub const MOST_UNANSWERED: usize = 20;
/// Files that an applicant may send with all their messages about a case.
pub const MOST_FILES_SAID: usize = 100;
/// Bytes of one of them.
const LARGEST: u64 = 10 * 1024 * 1024;

/// What somebody writes, with an id that was made with the form.
#[derive(Debug, Clone, Default)]
pub struct Slip {
    pub id: Uuid,
    pub text: String,
    /// Their bytes are stored; see [`Desk::take_in`].
    pub files: Vec<Attachment>,
}

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Filed {
    Done,
    Unable(Unable),
    /// Somebody was faster: the case is not the one that was seen.
    Stale,
}

/// Why it was not done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unable {
    TextMissing,
    TextTooLong,
    /// The case is over.
    Closed,
    /// Another official handles the case.
    NotYourCase,
    /// The applicant has no inbox, and left no address.
    NobodyToTell,
    /// There is no such day.
    NoDay,
    /// The day has come already.
    DayPast,
    /// The day is further away than a case is put aside for.
    DayTooFar,
    /// No queue would show it.
    NoQueue,
    /// It is struck out, answered or taken back already, or not there.
    Over,
    /// The applicant has answered once more since the page was made.
    AnsweredSince,
    /// The same was asked, and is not answered yet.
    AskedAlready,
    /// The applicant has said as much as they may before somebody answers.
    SaidEnough,
    /// More files than the applicant may send about one case.
    FilesEnough,
    /// Neither yes nor no was chosen.
    VerdictMissing,
    /// There is no such case for this official.
    NoSuchCase,
    /// It is the case itself.
    SameCase,
    LinkedAlready,
}

/// What an official finds beside a case.
#[derive(Debug, Default)]
pub struct BesideCase {
    pub notes: Vec<Note>,
    pub tasks: Vec<Task>,
    pub links: Vec<Link>,
    /// How many other cases of this service the applicant has, counted until one more than a list of them shows.
    pub others: usize,
    /// Whether this official may write to the applicant.
    pub may_write: bool,
    /// Whether they may put the case aside.
    pub may_put_aside: bool,
    /// Ids of the tasks that they may give now.
    pub may_ask: Vec<String>,
}

impl BesideCase {
    /// Whether an action waits for an answer that another unit was asked for.
    pub(super) fn holds(&self, service: &Service, action: &Action) -> bool {
        let waits = |task: &Task| service.task(&task.task).is_some_and(|declared| declared.before.contains(&action.id));
        self.tasks.iter().any(|task| task.is_open() && waits(task))
    }
}

impl Desk {
    /// An id for a form, so that what is sent twice is kept once.
    pub fn slip(&self) -> Uuid {
        self.ids.uuid(self.clock.now())
    }

    /// Lets an official in who may add something to a case; before that nothing of theirs is read.
    ///
    /// # Errors
    /// `NotFound` without a role in its service, `Conflict` when the case is their own.
    pub async fn may_add(&self, official: &Official, reference: &Reference) -> Result<(), DeskError> {
        self.at_work(official, reference).await.map(|_| ())
    }

    /// Takes in a file that comes with a note or a message; until that is saved it is left to the broom.
    ///
    /// # Errors
    /// When the store or the place for files fails.
    pub async fn take_in(
        &self,
        name: &str,
        upload: &mut (dyn Upload + Send),
    ) -> Result<Result<Attachment, Way>, DeskError> {
        let now = self.clock.now();
        let id = self.ids.uuid(now);
        self.save(vec![Write::Expect { id, until: now + UPLOAD }]).await?;
        let limits = Limits { max_bytes: LARGEST, kinds: Kind::ALL.to_vec() };
        let stored = match self.files()?.put(id, &limits, upload).await? {
            Put::Stored(stored) => stored,
            Put::TooBig { .. } => return Ok(Err(Way::FileTooBig)),
            Put::Empty => return Ok(Err(Way::FileEmpty)),
            Put::NotAllowed { .. } => return Ok(Err(Way::FileNotAllowed)),
            Put::Damaged { .. } => return Ok(Err(Way::FileDamaged)),
            Put::Broken => return Ok(Err(Way::FileBroken)),
        };
        let name = shown_name(name, stored.kind);
        let (kind, size, sha256, check) = (stored.kind, stored.size, stored.sha256, stored.check);
        Ok(Ok(Attachment { id, name, kind, size, sha256, check, added_at: now }))
    }

    /// Removes the bytes of files whose note or message was not saved.
    ///
    /// # Errors
    /// When the place for files fails.
    pub async fn let_go(&self, files: &[Attachment]) -> Result<(), DeskError> {
        for file in files {
            self.files()?.remove(file.id).await?;
        }
        Ok(())
    }

    /// The same for what came with a slip once more, when `kept` are the files that it brought the first time.
    pub(super) async fn let_go_of_twins(&self, brought: &[Attachment], kept: &[Uuid]) -> Result<(), DeskError> {
        let twins: Vec<Attachment> = brought.iter().filter(|file| !kept.contains(&file.id)).cloned().collect();
        self.let_go(&twins).await
    }

    /// The case, for an official who works on its service and has no interest in it.
    pub(super) async fn at_work(
        &self,
        official: &Official,
        reference: &Reference,
    ) -> Result<(Case, Arc<Service>), DeskError> {
        let case = self.case_for(official, reference).await?;
        let service = self.service_of(&case)?;
        self.is_free(official, &service, &case).await?;
        Ok((case, service))
    }

    /// What lies beside a case that an official has opened.
    pub(super) async fn beside(
        &self,
        official: &Official,
        service: &Service,
        case: &Case,
    ) -> Result<BesideCase, DeskError> {
        let tasks = self.store.tasks(case.id).await?;
        let handles = case.is_open(service) && handles(official, service, case);
        let free = |id: &str| !tasks.iter().any(|task| task.task == id && task.is_open());
        let declared = service.tasks.iter().filter(|task| handles && task.from.contains(&case.state) && free(&task.id));
        Ok(BesideCase {
            may_write: case.is_open(service) && self.can_be_told(service, case),
            may_put_aside: handles && case.course.aside.is_none() && has_place_aside(service),
            may_ask: declared.map(|task| task.id.clone()).collect(),
            notes: self.store.notes(case.id).await?,
            links: self.links_for(official, case).await?,
            others: self.count_others(official, case).await?,
            tasks,
        })
    }

    /// The writes by which the files of a slip belong to a case.
    pub(super) fn attaching(case: &Case, files: Vec<Attachment>) -> impl Iterator<Item = Write> {
        let of = case.id;
        files.into_iter().map(move |attachment| Write::Attach { of, attachment })
    }
}

/// Whether the official can do something to the case in its state, and nobody else handles it.
pub(super) fn handles(official: &Official, service: &Service, case: &Case) -> bool {
    let own = case.assignee.as_ref().is_none_or(|assignee| assignee.code == official.person.code);
    own && service.actions_for(&case.state, &official.roles).next().is_some()
}

/// Whether a queue shows what was put aside, so that nothing is lost from sight.
pub(super) fn has_place_aside(service: &Service) -> bool {
    service.queues.iter().any(|queue| queue.needs == Some(Needs::Waking))
}

/// What somebody wrote, cleaned.
///
/// # Errors
/// When it is nothing but blanks, or too long.
pub(super) fn written(text: &str, longest: usize) -> Result<String, Unable> {
    let text = clean(text);
    if text.is_empty() {
        return Err(Unable::TextMissing);
    }
    if text.chars().count() > longest { Err(Unable::TextTooLong) } else { Ok(text) }
}
