//! Letters that were printed in one go. A sack is settled once.

use domain::post::Sack;
use uuid::Uuid;

use crate::{
    Database,
    query::{Kind, Query},
    row::Row,
    statements::statements,
    work::{Failed, Step},
};

statements! {
    ONE = "SELECT id, packer, at, standing FROM sacks WHERE id = $1";
    OPEN = "SELECT id, packer, at, standing FROM sacks WHERE open ORDER BY at, id LIMIT $1";
    PACK = "INSERT INTO sacks (id, packer, at, open, standing) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING";
    SETTLE = "UPDATE sacks SET open = $1, standing = $2 WHERE id = $3 AND open";
}

pub(crate) async fn one(db: &Database, id: Uuid) -> Result<Option<Sack>, Failed> {
    Ok(db.all("sacks.one", db.query(ONE).uuid(id), read).await?.pop())
}

pub(crate) async fn open(db: &Database, limit: u32) -> Result<Vec<Sack>, Failed> {
    db.all("sacks.open", db.query(OPEN).bind(i64::from(limit)), read).await
}

pub(crate) fn pack(kind: Kind, sack: &Sack) -> Step {
    let query = Query::new(kind, PACK)
        .uuid(sack.id)
        .json(&sack.by)
        .time(sack.at)
        .bind(sack.standing.is_open())
        .json(&sack.standing);
    Step::writing_one("sacks.pack", query)
}

/// Conflicts when it is not open any more.
pub(crate) fn settle(kind: Kind, sack: &Sack) -> Step {
    let query = Query::new(kind, SETTLE).bind(sack.standing.is_open()).json(&sack.standing).uuid(sack.id);
    Step::writing_one("sacks.settle", query)
}

fn read(row: &Row) -> Result<Sack, sqlx::Error> {
    Ok(Sack { id: row.uuid("id")?, by: row.json("packer")?, at: row.time("at")?, standing: row.json("standing")? })
}
