//! What lies beside a case, kept in this database: which write is which statement, and what is read.

use async_trait::async_trait;
use domain::{
    case::{Link, Note, Talk, Task},
    ports::{Beside, Besides, StoreError},
};
use uuid::Uuid;

use crate::{Database, links, notes, query::Kind, talks, tasks, work::Step};

/// The statements of a write.
pub(crate) fn steps(kind: Kind, write: &Beside) -> Vec<Step> {
    vec![match write {
        Beside::Note(note) => notes::add(kind, note),
        Beside::Strike { case, id, struck } => notes::strike(kind, *case, *id, struck),
        Beside::Talk(talk) => talks::add(kind, talk),
        Beside::Task(task) => tasks::give(kind, task),
        Beside::SettleTask(task) => tasks::settle(kind, task),
        Beside::EndTasks(case, at) => tasks::end(kind, *case, *at),
        Beside::Link(link) => links::add(kind, link),
        Beside::Unlink(one, other) => return links::remove(kind, *one, *other).into(),
    }]
}

/// All that lies beside a case goes.
pub(crate) fn forget(kind: Kind, case: Uuid) -> Vec<Step> {
    let mut steps = vec![notes::forget(kind, case), talks::forget(kind, case), tasks::forget(kind, case)];
    steps.extend(links::forget(kind, case));
    steps
}

#[async_trait]
impl Besides for Database {
    async fn notes(&self, case: Uuid) -> Result<Vec<Note>, StoreError> {
        Ok(notes::of_case(self, case).await?)
    }

    async fn talks(&self, case: Uuid) -> Result<Vec<Talk>, StoreError> {
        Ok(talks::of_case(self, case).await?)
    }

    async fn tasks(&self, case: Uuid) -> Result<Vec<Task>, StoreError> {
        Ok(tasks::of_case(self, case).await?)
    }

    async fn task(&self, id: Uuid) -> Result<Option<Task>, StoreError> {
        Ok(tasks::one(self, id).await?)
    }

    async fn tasks_for(&self, role: &str, limit: u32) -> Result<Vec<Task>, StoreError> {
        Ok(tasks::open_of_role(self, role, limit).await?)
    }

    async fn links(&self, case: Uuid) -> Result<Vec<Link>, StoreError> {
        Ok(links::of_case(self, case).await?)
    }
}
