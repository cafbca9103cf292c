//! Changes of officials' rights, and the log of administrators.

use domain::{
    identifiers::PersonCode,
    rights::{Deed, RightChange},
};
use jiff::Timestamp;
use uuid::Uuid;

use crate::{
    Database,
    query::{Kind, Query},
    row::Row,
    statements::statements,
    work::{Failed, Step},
};

statements! {
    OF_PERSON = "SELECT id, of_person, name, turn, asked_by, asked_at, standing FROM rights \
                 WHERE of_person = $1 ORDER BY asked_at, id";
    EVERY = "SELECT id, of_person, name, turn, asked_by, asked_at, standing FROM rights ORDER BY asked_at, id";
    ASK = "INSERT INTO rights (waiting, standing, id, of_person, name, turn, asked_by, asked_at) \
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING";
    SETTLE = "UPDATE rights SET waiting = $1, standing = $2 WHERE id = $3 AND waiting";
    DEEDS = "SELECT id, at, done_by, done FROM deeds WHERE (at, id) < ($1, $2) ORDER BY at DESC, id DESC LIMIT $3";
    ADMINISTER = "INSERT INTO deeds (id, at, done_by, done) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING";
}

pub(crate) async fn of_person(db: &Database, person: &PersonCode) -> Result<Vec<RightChange>, Failed> {
    read_all(db, "rights.of_person", db.query(OF_PERSON).person(person)).await
}

pub(crate) async fn every(db: &Database) -> Result<Vec<RightChange>, Failed> {
    read_all(db, "rights.every", db.query(EVERY)).await
}

pub(crate) fn ask(kind: Kind, change: &RightChange) -> Step {
    let query = stands(Query::new(kind, ASK), change)
        .person(&change.of)
        .bind(change.name.as_str())
        .json(&change.turn)
        .json_if_any(change.by.as_ref())
        .time(change.at);
    Step::writing_one("rights.ask", query)
}

/// Conflicts when somebody has settled it meanwhile.
pub(crate) fn settle(kind: Kind, change: &RightChange) -> Step {
    Step::writing_one("rights.settle", stands(Query::new(kind, SETTLE), change))
}

/// How far it has come and which it is, in the order in which both statements have it.
fn stands(query: Query, change: &RightChange) -> Query {
    query.bind(change.is_waiting()).json(&change.standing).uuid(change.id)
}

/// The newest first.
pub(crate) async fn deeds(db: &Database, before: Option<(Timestamp, Uuid)>, limit: u32) -> Result<Vec<Deed>, Failed> {
    let operation = "deeds.page";
    let (at, id) = before.unwrap_or((Timestamp::MAX, Uuid::max()));
    let rows = db.rows(operation, db.query(DEEDS).time(at).uuid(id).bind(i64::from(limit))).await?;
    rows.iter().map(read_deed).collect::<Result<_, _>>().map_err(|e| Failed::at(operation, e))
}

pub(crate) fn administer(kind: Kind, deed: &Deed) -> Step {
    let query = Query::new(kind, ADMINISTER).uuid(deed.id).time(deed.at).json_if_any(deed.by.as_ref()).json(&deed.done);
    Step::writing_one("deeds.add", query)
}

async fn read_all(db: &Database, operation: &'static str, query: Query) -> Result<Vec<RightChange>, Failed> {
    let rows = db.rows(operation, query).await?;
    rows.iter().map(read).collect::<Result<_, _>>().map_err(|e| Failed::at(operation, e))
}

fn read(row: &Row) -> Result<RightChange, sqlx::Error> {
    Ok(RightChange {
        id: row.uuid("id")?,
        of: row.parsed("of_person")?,
        name: row.text("name")?,
        turn: row.json("turn")?,
        by: row.json_if_any("asked_by")?,
        at: row.time("asked_at")?,
        standing: row.json("standing")?,
    })
}

fn read_deed(row: &Row) -> Result<Deed, sqlx::Error> {
    Ok(Deed { id: row.uuid("id")?, at: row.time("at")?, by: row.json_if_any("done_by")?, done: row.json("done")? })
}
