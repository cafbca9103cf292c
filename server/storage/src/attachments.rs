//! Files attached to drafts and cases: what is known of them. Their bytes lie elsewhere.

use domain::attachment::{Attachment, Check};
use jiff::Timestamp;
use uuid::Uuid;

use crate::{
    Database,
    query::{Kind, Query},
    row::{self, Row},
    statements::statements,
    work::{Failed, Step},
};

macro_rules! select {
    ($which:literal) => {
        concat!("SELECT id, name, kind, size, sha256, state, added_at FROM attachments ", $which)
    };
}

statements! {
    OF = select!("WHERE of = $1 ORDER BY added_at, id");
    WAITING = "SELECT id FROM attachments WHERE state = 'waiting' AND asked_at <= $1 \
               ORDER BY asked_at, added_at, id LIMIT $2";
    ASKED = "UPDATE attachments SET asked_at = $1 WHERE id = $2";
    ATTACH = "INSERT INTO attachments (id, of, name, kind, size, sha256, state, added_at) \
              VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING";
    MOVE = "UPDATE attachments SET of = $1 WHERE of = $2";
    LET_GO = "INSERT INTO leftovers (id, due_at) SELECT id, 0 FROM attachments WHERE of = $1 AND id = $2 \
              ON CONFLICT DO NOTHING";
    DETACH = "DELETE FROM attachments WHERE of = $1 AND id = $2";
    CHECKED = "UPDATE attachments SET state = $1 WHERE id = $2 AND state = 'waiting'";
}

pub(crate) async fn of(db: &Database, of: Uuid) -> Result<Vec<Attachment>, Failed> {
    read_all(db, "attachments.of", db.query(OF).uuid(of)).await
}

/// The ids alone: a row that cannot be read whole is checked like any other.
pub(crate) async fn waiting(db: &Database, asked_by: Timestamp, limit: u32) -> Result<Vec<Uuid>, Failed> {
    let query = db.query(WAITING).time(asked_by).bind(i64::from(limit));
    row::ids(&db.rows("attachments.waiting", query).await?).map_err(|e| Failed::at("attachments.waiting", e))
}

pub(crate) fn attach(kind: Kind, of: Uuid, attachment: &Attachment) -> Step {
    let query = Query::new(kind, ATTACH)
        .uuid(attachment.id)
        .uuid(of)
        .bind(attachment.name.as_str())
        .bind(attachment.kind.word())
        .bind(i64::try_from(attachment.size).unwrap_or(i64::MAX))
        .bind(attachment.sha256.as_str())
        .bind(attachment.check.word())
        .time(attachment.added_at);
    Step::writing_one("attachments.attach", query)
}

pub(crate) fn move_to(kind: Kind, from: Uuid, to: Uuid) -> Step {
    Step::writing("attachments.move", Query::new(kind, MOVE).uuid(to).uuid(from))
}

/// What belongs to nothing any more is left to the broom.
pub(crate) fn detach(kind: Kind, of: Uuid, id: Uuid) -> [Step; 2] {
    let step = |operation, sql| Step::writing(operation, Query::new(kind, sql).uuid(of).uuid(id));
    [step("attachments.let_go", LET_GO), step("attachments.detach", DETACH)]
}

/// The file has its turn at the virus check.
pub(crate) fn asked(kind: Kind, id: Uuid, at: Timestamp) -> Step {
    Step::writing("attachments.asked", Query::new(kind, ASKED).time(at).uuid(id))
}

/// The first answer of the virus check counts.
pub(crate) fn checked(kind: Kind, id: Uuid, check: Check) -> Step {
    Step::writing("attachments.checked", Query::new(kind, CHECKED).bind(check.word()).uuid(id))
}

async fn read_all(db: &Database, operation: &'static str, query: Query) -> Result<Vec<Attachment>, Failed> {
    db.all(operation, query, read).await
}

fn read(row: &Row) -> Result<Attachment, sqlx::Error> {
    let size: i64 = row.get("size")?;
    Ok(Attachment {
        id: row.uuid("id")?,
        name: row.text("name")?,
        kind: row.parsed("kind")?,
        size: size.unsigned_abs(),
        sha256: row.text("sha256")?,
        check: row.parsed("state")?,
        added_at: row.time("added_at")?,
    })
}
