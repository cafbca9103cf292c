//! Notes that officials write on a case for each other.

use domain::case::{Note, Struck};
use uuid::Uuid;

use crate::{
    Database,
    query::{Kind, Query},
    row::Row,
    statements::statements,
    work::{Failed, Step},
};

statements! {
    OF_CASE = "SELECT id, case_id, at, author, text, files, struck FROM notes WHERE case_id = $1 ORDER BY at, id";
    ADD = "INSERT INTO notes (id, case_id, at, author, text, files) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING";
    STRIKE = "UPDATE notes SET struck = $1 WHERE id = $2 AND case_id = $3 AND struck IS NULL";
    FORGET = "DELETE FROM notes WHERE case_id = $1";
}

pub(crate) async fn of_case(db: &Database, case: Uuid) -> Result<Vec<Note>, Failed> {
    let operation = "notes.of_case";
    let rows = db.rows(operation, db.query(OF_CASE).uuid(case)).await?;
    rows.iter().map(read).collect::<Result<_, _>>().map_err(|e| Failed::at(operation, e))
}

/// Conflicts when the id is taken: the same form, sent again.
pub(crate) fn add(kind: Kind, note: &Note) -> Step {
    let query = Query::new(kind, ADD).uuid(note.id).uuid(note.case).time(note.at).json(&note.by);
    Step::writing_one("notes.add", query.bind(note.text.as_str()).json(&note.files))
}

/// The first to strike it out gives the reason.
pub(crate) fn strike(kind: Kind, case: Uuid, id: Uuid, struck: &Struck) -> Step {
    Step::writing_one("notes.strike", Query::new(kind, STRIKE).json(struck).uuid(id).uuid(case))
}

pub(crate) fn forget(kind: Kind, case: Uuid) -> Step {
    Step::writing("notes.forget", Query::new(kind, FORGET).uuid(case))
}

fn read(row: &Row) -> Result<Note, sqlx::Error> {
    Ok(Note {
        id: row.uuid("id")?,
        case: row.uuid("case_id")?,
        at: row.time("at")?,
        by: row.json("author")?,
        text: row.text("text")?,
        files: row.json("files")?,
        struck: row.json_if_any("struck")?,
    })
}
