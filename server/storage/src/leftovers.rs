//! Files whose bytes may lie about although they belong to nothing: the broom takes them.

use domain::ports::StoreError;
use jiff::Timestamp;
use uuid::Uuid;

use crate::{
    Database,
    query::{Kind, Query},
    statements::statements,
    work::{Done, Failed, Step},
};

statements! {
    EXPECT = "INSERT INTO leftovers (id, due_at) VALUES ($1, $2) ON CONFLICT DO NOTHING";
    ATTACHED = "DELETE FROM leftovers WHERE id = $1 AND NOT taken";
    // Materialized: else PostgreSQL may look once for each row.
    TAKE = "WITH due AS MATERIALIZED (SELECT id FROM leftovers WHERE due_at <= $1 ORDER BY due_at, id LIMIT $2) \
            UPDATE leftovers SET taken = TRUE WHERE id IN (SELECT id FROM due) RETURNING id";
    SWEPT = "DELETE FROM leftovers WHERE id = $1";
}

/// Takes what is due. Whoever takes it as well removes it as well: gone twice is gone.
pub(crate) async fn take(db: &Database, now: Timestamp, limit: u32) -> Result<Vec<Uuid>, StoreError> {
    let operation = "leftovers.take";
    let take = Step::giving(operation, db.query(TAKE).time(now).bind(i64::from(limit)));
    let Done::Yes(written) = db.work(vec![take]).await? else { return Ok(Vec::new()) };
    let ids = written.given.iter().map(|row| row.uuid("id")).collect::<Result<_, _>>();
    Ok(ids.map_err(|error| Failed::at(operation, error))?)
}

/// A file is there until this moment, whatever happens to it.
pub(crate) fn expect(kind: Kind, id: Uuid, until: Timestamp) -> Step {
    Step::writing_one("leftovers.expect", Query::new(kind, EXPECT).uuid(id).time(until))
}

/// Conflicts when the file was not expected, or the broom has taken it.
pub(crate) fn attached(kind: Kind, id: Uuid) -> Step {
    Step::writing_one("leftovers.attached", Query::new(kind, ATTACHED).uuid(id))
}

pub(crate) fn swept(kind: Kind, id: Uuid) -> Step {
    Step::writing("leftovers.swept", Query::new(kind, SWEPT).uuid(id))
}
