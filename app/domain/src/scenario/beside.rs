//! What lies beside a case, in the store in memory.

use async_trait::async_trait;
use uuid::Uuid;

use super::store::Memory;
use super::tables::Tables;
use crate::{
    case::{Link, Note, Talk, Task, TaskStanding},
    ports::{Beside, Besides, StoreError},
};

impl Tables {
    /// Whether the write fits what is there.
    pub(super) fn write_beside(&mut self, write: Beside) -> bool {
        match write {
            Beside::Note(note) => {
                let taken = self.notes.iter().any(|other| other.id == note.id);
                self.notes.push(note);
                !taken
            }
            Beside::Strike { case, id, struck } => {
                let fits = |note: &&mut Note| note.id == id && note.case == case && note.struck.is_none();
                self.notes.iter_mut().find(fits).map(|note| note.struck = Some(struck)).is_some()
            }
            Beside::Talk(talk) => {
                let taken = self.talks.iter().any(|other| other.id == talk.id);
                self.talks.push(talk);
                !taken
            }
            Beside::Task(task) => {
                let taken = self.tasks.iter().any(|other| other.id == task.id);
                self.tasks.push(task);
                !taken
            }
            Beside::SettleTask(task) => {
                let open = |other: &&mut Task| other.id == task.id && other.is_open();
                self.tasks.iter_mut().find(open).map(|other| *other = task.clone()).is_some()
            }
            Beside::EndTasks(case, at) => {
                let open = self.tasks.iter_mut().filter(|task| task.case == case && task.is_open());
                open.for_each(|task| task.standing = TaskStanding::Over { at });
                true
            }
            Beside::Link(link) => {
                let taken = self.links.iter().any(|other| (other.case, other.other) == (link.case, link.other));
                self.links.push(link);
                !taken
            }
            Beside::Unlink(one, other) => {
                let of = |link: &Link| [(one, other), (other, one)].contains(&(link.case, link.other));
                self.links.retain(|link| !of(link));
                true
            }
        }
    }

    pub(super) fn forget_beside(&mut self, case: Uuid) {
        self.notes.retain(|note| note.case != case);
        self.talks.retain(|talk| talk.case != case);
        self.tasks.retain(|task| task.case != case);
        self.links.retain(|link| link.case != case && link.other != case);
    }
}

#[async_trait]
impl Besides for Memory {
    async fn notes(&self, case: Uuid) -> Result<Vec<Note>, StoreError> {
        Ok(self.tables().notes.into_iter().filter(|note| note.case == case).collect())
    }

    async fn talks(&self, case: Uuid) -> Result<Vec<Talk>, StoreError> {
        Ok(self.tables().talks.into_iter().filter(|talk| talk.case == case).collect())
    }

    async fn tasks(&self, case: Uuid) -> Result<Vec<Task>, StoreError> {
        Ok(self.tables().tasks.into_iter().filter(|task| task.case == case).collect())
    }

    async fn task(&self, id: Uuid) -> Result<Option<Task>, StoreError> {
        Ok(self.tables().tasks.into_iter().find(|task| task.id == id))
    }

    async fn tasks_for(&self, role: &str, limit: u32) -> Result<Vec<Task>, StoreError> {
        let mut tasks = self.tables().tasks;
        tasks.retain(|task| task.to == role && task.is_open());
        tasks.sort_by_key(|task| (task.due, task.id));
        tasks.truncate(limit as usize);
        Ok(tasks)
    }

    async fn links(&self, case: Uuid) -> Result<Vec<Link>, StoreError> {
        Ok(self.tables().links.into_iter().filter(|link| link.case == case).collect())
    }
}
