//! The outbox: messages wait, are leased to one worker, and are done or stuck.

use domain::message::{Message, Parcel, Status};
use jiff::Timestamp;
use uuid::Uuid;

use crate::{
    Database,
    query::{Kind, Query},
    row::Row,
    statements::statements,
    work::{Done, Failed, Step},
};

/// A register hears of one case in the order in which it happened: a decision waits for its application.
/// Materialized: else PostgreSQL may look for due messages once for each waiting one, and lock them all.
macro_rules! lease {
    ($lock:literal) => {
        concat!(
            "WITH due AS MATERIALIZED (SELECT key FROM outbox ",
            "WHERE status = 'waiting' AND due_at <= $2 AND leased_until <= $2 AND (NOT register OR NOT EXISTS (",
            "SELECT 1 FROM outbox earlier WHERE earlier.case_id = outbox.case_id AND earlier.register ",
            "AND earlier.status <> 'done' AND earlier.trace < outbox.trace)) ORDER BY due_at, key LIMIT $3",
            $lock,
            ") UPDATE outbox SET leased_until = $1 WHERE status = 'waiting' AND key IN (SELECT key FROM due) ",
            "RETURNING key, case_id, parcel, trace, tries, due_at, status, last_trouble"
        )
    };
}

statements! {
    LEASE = lease!("");
    LEASE_ON_POSTGRES = lease!(" FOR UPDATE SKIP LOCKED");
    OF_CASE = "SELECT key, case_id, parcel, trace, tries, due_at, status, last_trouble FROM outbox \
               WHERE case_id = $1";
    SEND = "INSERT INTO outbox (key, case_id, parcel, trace, tries, due_at, leased_until, status, last_trouble, register) \
            VALUES ($1, $2, $3, $4, $5, $6, 0, $7, $8, $9) ON CONFLICT DO NOTHING";
    SAVE = "UPDATE outbox SET tries = $1, due_at = $2, leased_until = 0, status = $3, last_trouble = $4 \
            WHERE key = $5 AND status = 'waiting'";
    SEND_AGAIN = "UPDATE outbox SET status = 'waiting', tries = 0, due_at = $1, leased_until = 0 \
                  WHERE case_id = $2 AND status = 'stuck'";
}

pub(crate) async fn lease(db: &Database, now: Timestamp, until: Timestamp, limit: u32) -> Result<Vec<Message>, Failed> {
    let operation = "outbox.lease";
    let sql = match db.kind() {
        Kind::Sqlite => LEASE,
        Kind::Postgres => LEASE_ON_POSTGRES,
    };
    let query = db.query(sql).time(until).time(now).bind(i64::from(limit));
    match db.work(vec![Step::giving(operation, query)]).await? {
        Done::Yes(written) => Ok(in_order(written.given.iter().filter_map(readable).collect())),
        Done::Conflict => Ok(Vec::new()),
    }
}

pub(crate) async fn of_case(db: &Database, case: Uuid) -> Result<Vec<Message>, Failed> {
    let operation = "outbox.of_case";
    let rows = db.rows(operation, db.query(OF_CASE).uuid(case)).await?;
    let messages = rows.iter().map(read).collect::<Result<_, _>>().map_err(|e| Failed::at(operation, e))?;
    Ok(in_order(messages))
}

pub(crate) fn send(kind: Kind, message: &Message) -> Step {
    let query = Query::new(kind, SEND)
        .bind(message.key.as_str())
        .bind(message.case.map(|id| id.to_string()))
        .json(&message.parcel)
        .uuid(message.trace)
        .bind(i64::from(message.tries))
        .time(message.due_at)
        .bind(message.status.as_str())
        .bind(message.last_trouble.clone())
        .bind(matches!(message.parcel, Parcel::Register { .. }));
    Step::writing("outbox.send", query)
}

/// Conflicts when the message no longer waits: another worker has brought it to its end.
pub(crate) fn save(kind: Kind, message: &Message) -> Step {
    let query = Query::new(kind, SAVE)
        .bind(i64::from(message.tries))
        .time(message.due_at)
        .bind(message.status.as_str())
        .bind(message.last_trouble.clone())
        .bind(message.key.as_str());
    Step::writing_one("outbox.save", query)
}

pub(crate) fn send_again(kind: Kind, case: Uuid, from: Timestamp) -> Step {
    Step::writing("outbox.send_again", Query::new(kind, SEND_AGAIN).time(from).uuid(case))
}

/// By the moment they are due, then as they were made: the trace is an id that sorts by time.
fn in_order(mut messages: Vec<Message>) -> Vec<Message> {
    messages.sort_by_key(|message| (message.due_at, message.trace));
    messages
}

/// One row that cannot be read must not hold up the others leased with it.
fn readable(row: &Row) -> Option<Message> {
    read(row).inspect_err(|error| tracing::error!(%error, "a message in the outbox cannot be read and is left")).ok()
}

fn read(row: &Row) -> Result<Message, sqlx::Error> {
    let tries: i64 = row.get("tries")?;
    Ok(Message {
        key: row.text("key")?,
        case: row.parsed_if_any("case_id")?,
        parcel: row.json("parcel")?,
        trace: row.uuid("trace")?,
        tries: u32::try_from(tries).unwrap_or(u32::MAX),
        due_at: row.time("due_at")?,
        status: Status::of(&row.text("status")?),
        last_trouble: row.get("last_trouble")?,
    })
}
