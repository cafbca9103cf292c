//! What officials and the applicant write to each other about a case.

use domain::case::Talk;
use uuid::Uuid;

use crate::{
    Database,
    query::{Kind, Query},
    row::Row,
    statements::statements,
    work::{Failed, Step},
};

statements! {
    OF_CASE = "SELECT id, case_id, at, author, text, files FROM talks WHERE case_id = $1 ORDER BY at, id";
    ADD = "INSERT INTO talks (id, case_id, at, author, text, files) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING";
    FORGET = "DELETE FROM talks WHERE case_id = $1";
}

pub(crate) async fn of_case(db: &Database, case: Uuid) -> Result<Vec<Talk>, Failed> {
    let operation = "talks.of_case";
    let rows = db.rows(operation, db.query(OF_CASE).uuid(case)).await?;
    rows.iter().map(read).collect::<Result<_, _>>().map_err(|e| Failed::at(operation, e))
}

/// Conflicts when the id is taken: the same form, sent again.
pub(crate) fn add(kind: Kind, talk: &Talk) -> Step {
    let query = Query::new(kind, ADD).uuid(talk.id).uuid(talk.case).time(talk.at).json(&talk.by);
    Step::writing_one("talks.add", query.bind(talk.text.as_str()).json(&talk.files))
}

pub(crate) fn forget(kind: Kind, case: Uuid) -> Step {
    Step::writing("talks.forget", Query::new(kind, FORGET).uuid(case))
}

fn read(row: &Row) -> Result<Talk, sqlx::Error> {
    Ok(Talk {
        id: row.uuid("id")?,
        case: row.uuid("case_id")?,
        at: row.time("at")?,
        by: row.json("author")?,
        text: row.text("text")?,
        files: row.json("files")?,
    })
}
