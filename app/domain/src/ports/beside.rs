//! The port to what lies beside a case: notes, talk, tasks and links.

use async_trait::async_trait;
use jiff::Timestamp;
use uuid::Uuid;

use super::StoreError;
use crate::case::{Link, Note, Struck, Talk, Task};

/// One write to what lies beside a case.
#[derive(Debug, Clone)]
pub enum Beside {
    /// A new note; its id must be new.
    Note(Note),
    /// The note of this case is struck out; it must not have been before.
    Strike { case: Uuid, id: Uuid, struck: Struck },
    /// Something new was said; its id must be new.
    Talk(Talk),
    /// A new task; its id must be new.
    Task(Task),
    /// A task stands otherwise; it must have been open.
    SettleTask(Task),
    /// Nobody waits for the open tasks of this case any more.
    EndTasks(Uuid, Timestamp),
    /// One side of a link; there must be none between the two.
    Link(Link),
    /// The link between two cases is gone, from both sides.
    Unlink(Uuid, Uuid),
}

/// Where the house keeps it. Lists are in the order in which things came.
#[async_trait]
pub trait Besides: Send + Sync {
    async fn notes(&self, case: Uuid) -> Result<Vec<Note>, StoreError>;
    async fn talks(&self, case: Uuid) -> Result<Vec<Talk>, StoreError>;
    async fn tasks(&self, case: Uuid) -> Result<Vec<Task>, StoreError>;
    async fn task(&self, id: Uuid) -> Result<Option<Task>, StoreError>;
    /// Up to `limit` open tasks for a role, the one that is due first before the others.
    async fn tasks_for(&self, role: &str, limit: u32) -> Result<Vec<Task>, StoreError>;
    async fn links(&self, case: Uuid) -> Result<Vec<Link>, StoreError>;
}
