//! Cases that have to do with each other, each link from both sides.

use domain::case::Link;
use uuid::Uuid;

use crate::{
    Database,
    query::{Kind, Query},
    row::Row,
    statements::statements,
    work::{Failed, Step},
};

statements! {
    OF_CASE = "SELECT links.case_id, other_id, tie, author, at, reference, service FROM links \
               JOIN cases ON cases.id = other_id WHERE links.case_id = $1";
    ADD = "INSERT INTO links (case_id, other_id, tie, author, at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING";
    REMOVE = "DELETE FROM links WHERE case_id = $1 AND other_id = $2";
    FORGET = "DELETE FROM links WHERE case_id = $1";
    FORGET_BACK = "DELETE FROM links WHERE other_id = $1";
}

/// The first link before the others.
pub(crate) async fn of_case(db: &Database, case: Uuid) -> Result<Vec<Link>, Failed> {
    let operation = "links.of_case";
    let rows = db.rows(operation, db.query(OF_CASE).uuid(case)).await?;
    let links: Result<Vec<Link>, _> = rows.iter().map(read).collect();
    let mut links = links.map_err(|e| Failed::at(operation, e))?;
    links.sort_by_key(|link| (link.at, link.other));
    Ok(links)
}

/// Conflicts when the two are linked already.
pub(crate) fn add(kind: Kind, link: &Link) -> Step {
    let query = Query::new(kind, ADD).uuid(link.case).uuid(link.other).bind(link.tie.word());
    Step::writing_one("links.add", query.json(&link.by).time(link.at))
}

pub(crate) fn remove(kind: Kind, one: Uuid, other: Uuid) -> [Step; 2] {
    let side = |one: Uuid, other: Uuid| Step::writing("links.remove", Query::new(kind, REMOVE).uuid(one).uuid(other));
    [side(one, other), side(other, one)]
}

/// All links of a case go, from both sides.
pub(crate) fn forget(kind: Kind, case: Uuid) -> [Step; 2] {
    [FORGET, FORGET_BACK].map(|sql| Step::writing("links.forget", Query::new(kind, sql).uuid(case)))
}

fn read(row: &Row) -> Result<Link, sqlx::Error> {
    Ok(Link {
        case: row.uuid("case_id")?,
        other: row.uuid("other_id")?,
        reference: row.parsed("reference")?,
        service: row.text("service")?,
        tie: row.parsed("tie")?,
        by: row.json("author")?,
        at: row.time("at")?,
    })
}
