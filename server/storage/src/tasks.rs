//! Questions to other units. Who answers and who takes back meet at the row: the first one wins.

use domain::case::{Task, TaskStanding};
use jiff::Timestamp;
use uuid::Uuid;

use crate::{
    Database,
    query::{Kind, Query},
    row::Row,
    statements::statements,
    work::{Failed, Step},
};

macro_rules! select {
    ($which:literal) => {
        concat!("SELECT id, case_id, task, role, ask, author, at, due, standing FROM tasks ", $which)
    };
}

statements! {
    OF_CASE = select!("WHERE case_id = $1 ORDER BY at, id");
    ONE = select!("WHERE id = $1");
    OPEN_OF_ROLE = select!("WHERE role = $1 AND open ORDER BY due, id LIMIT $2");
    GIVE = "INSERT INTO tasks (id, case_id, task, role, ask, author, at, due, open, standing) \
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT DO NOTHING";
    SETTLE = "UPDATE tasks SET open = $1, standing = $2 WHERE id = $3 AND open";
    END = "UPDATE tasks SET open = FALSE, standing = $1 WHERE case_id = $2 AND open";
    FORGET = "DELETE FROM tasks WHERE case_id = $1";
}

pub(crate) async fn of_case(db: &Database, case: Uuid) -> Result<Vec<Task>, Failed> {
    read_all(db, "tasks.of_case", db.query(OF_CASE).uuid(case)).await
}

pub(crate) async fn one(db: &Database, id: Uuid) -> Result<Option<Task>, Failed> {
    Ok(read_all(db, "tasks.one", db.query(ONE).uuid(id)).await?.pop())
}

/// The one that is due first comes first.
pub(crate) async fn open_of_role(db: &Database, role: &str, limit: u32) -> Result<Vec<Task>, Failed> {
    read_all(db, "tasks.open_of_role", db.query(OPEN_OF_ROLE).bind(role).bind(i64::from(limit))).await
}

pub(crate) fn give(kind: Kind, task: &Task) -> Step {
    let query = Query::new(kind, GIVE)
        .uuid(task.id)
        .uuid(task.case)
        .bind(task.task.as_str())
        .bind(task.to.as_str())
        .bind(task.ask.as_str())
        .json(&task.by)
        .time(task.at)
        .bind(task.due.to_string())
        .bind(task.is_open())
        .json(&task.standing);
    Step::writing_one("tasks.give", query)
}

/// Conflicts when it is not open any more.
pub(crate) fn settle(kind: Kind, task: &Task) -> Step {
    let query = Query::new(kind, SETTLE).bind(task.is_open()).json(&task.standing).uuid(task.id);
    Step::writing_one("tasks.settle", query)
}

/// Nobody waits for the answers any more.
pub(crate) fn end(kind: Kind, case: Uuid, at: Timestamp) -> Step {
    Step::writing("tasks.end", Query::new(kind, END).json(&TaskStanding::Over { at }).uuid(case))
}

pub(crate) fn forget(kind: Kind, case: Uuid) -> Step {
    Step::writing("tasks.forget", Query::new(kind, FORGET).uuid(case))
}

async fn read_all(db: &Database, operation: &'static str, query: Query) -> Result<Vec<Task>, Failed> {
    let rows = db.rows(operation, query).await?;
    rows.iter().map(read).collect::<Result<_, _>>().map_err(|e| Failed::at(operation, e))
}

fn read(row: &Row) -> Result<Task, sqlx::Error> {
    Ok(Task {
        id: row.uuid("id")?,
        case: row.uuid("case_id")?,
        task: row.text("task")?,
        to: row.text("role")?,
        ask: row.text("ask")?,
        by: row.json("author")?,
        at: row.time("at")?,
        due: row.parsed("due")?,
        standing: row.json("standing")?,
    })
}
