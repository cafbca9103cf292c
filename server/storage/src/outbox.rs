//! The outbox: messages wait, are leased to one worker, are done or stuck, and may wait for an answer.

use domain::{
    message::{Message, Parcel, Status},
    ports::{Call, Depth},
};
use jiff::Timestamp;
use uuid::Uuid;

use crate::{
    Database,
    query::{Kind, Query},
    row::Row,
    statements::statements,
    work::{Done, Failed, Step},
};

/// All of a message, as [`read`] wants it.
macro_rules! message {
    ($before:literal, $after:literal) => {
        concat!(
            $before,
            " key, case_id, call, parcel, trace, tries, due_at, status, last_trouble, made_at, decided, version ",
            $after
        )
    };
}

/// A register hears of one case in the order in which it happened: a decision waits until its application has arrived.
/// Materialized: else PostgreSQL may look for due messages once for each waiting one, and lock them all.
macro_rules! lease {
    ($lock:literal) => {
        concat!(
            "WITH due AS MATERIALIZED (SELECT key FROM outbox ",
            "WHERE status = 'waiting' AND due_at <= $2 AND leased_until <= $2 ",
            "AND (call IS NULL OR call NOT IN ($4, $5, $6, $7, $8, $9, $10, $11)) AND (NOT register OR NOT EXISTS (",
            "SELECT 1 FROM outbox earlier WHERE earlier.case_id = outbox.case_id AND earlier.register ",
            "AND earlier.status IN ('waiting', 'stuck') AND earlier.trace < outbox.trace)) ORDER BY due_at, key LIMIT $3",
            $lock,
            message!(
                ") UPDATE outbox SET leased_until = $1 WHERE status = 'waiting' AND key IN (SELECT key FROM due) RETURNING",
                ""
            )
        )
    };
}

/// So many busy calls are left out of a lease; the messages of others are held one by one.
const BUSY: usize = 8;

statements! {
    LEASE = lease!("");
    LEASE_ON_POSTGRES = lease!(" FOR UPDATE SKIP LOCKED");
    OF_CASE = message!("SELECT", "FROM outbox WHERE case_id = $1");
    BY_TRACE = message!("SELECT", "FROM outbox WHERE trace = $1");
    BY_ACT = message!("SELECT", "FROM outbox WHERE act = $1");
    UNANSWERED = message!("SELECT", "FROM outbox WHERE status = 'awaiting' AND due_at <= $1 ORDER BY due_at, key LIMIT $2");
    OPEN = message!("SELECT", "FROM outbox WHERE status = $1 AND status <> 'done' ORDER BY made_at, key LIMIT $2");
    DEPTHS = "SELECT call, COUNT(*) AS number, MIN(made_at) AS oldest, CAST(SUM(tries) AS BIGINT) AS tries \
              FROM outbox WHERE status = $1 AND status <> 'done' GROUP BY call";
    SEND = "INSERT INTO outbox (key, case_id, parcel, trace, tries, due_at, leased_until, status, last_trouble, register, \
            call, act, made_at, decided, version) \
            VALUES ($1, $2, $3, $4, $5, $6, 0, $7, $8, $9, $10, $11, $12, $13, $14) ON CONFLICT DO NOTHING";
    SAVE = "UPDATE outbox SET tries = $1, due_at = $2, leased_until = 0, status = $3, last_trouble = $4, decided = $5, \
            version = version + 1 \
            WHERE key = $6 AND version = $7 AND status <> 'done' AND status <> 'cancelled'";
    SETTLE = "UPDATE outbox SET tries = $1, due_at = $2, status = $3, last_trouble = $4, decided = $5, parcel = $8, \
              act = $9, version = version + 1 WHERE key = $6 AND version = $7 AND leased_until <= $10 \
              AND status <> 'done' AND status <> 'cancelled'";
    FORGET = "DELETE FROM outbox WHERE case_id = $1";
    SEND_AGAIN = "UPDATE outbox SET status = 'waiting', tries = 0, due_at = $1, leased_until = 0, decided = NULL, \
                  version = version + 1 WHERE case_id = $2 AND status = 'stuck'";
}

pub(crate) async fn lease(
    db: &Database,
    now: Timestamp,
    until: Timestamp,
    limit: u32,
    busy: &[Call],
) -> Result<Vec<Message>, Failed> {
    let operation = "outbox.lease";
    let sql = match db.kind() {
        Kind::Sqlite => LEASE,
        Kind::Postgres => LEASE_ON_POSTGRES,
    };
    let mut query = db.query(sql).time(until).time(now).bind(i64::from(limit));
    for at in 0..BUSY {
        query = query.bind(busy.get(at).map(ToString::to_string).unwrap_or_default());
    }
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

pub(crate) async fn by_trace(db: &Database, trace: Uuid) -> Result<Option<Message>, Failed> {
    Ok(read_all(db, "outbox.by_trace", db.query(BY_TRACE).uuid(trace)).await?.pop())
}

pub(crate) async fn by_act(db: &Database, act: &str) -> Result<Vec<Message>, Failed> {
    read_all(db, "outbox.by_act", db.query(BY_ACT).bind(act)).await
}

pub(crate) async fn unanswered(db: &Database, now: Timestamp, limit: u32) -> Result<Vec<Message>, Failed> {
    read_all(db, "outbox.unanswered", db.query(UNANSWERED).time(now).bind(i64::from(limit))).await
}

pub(crate) async fn open(db: &Database, status: Status, limit: u32) -> Result<Vec<Message>, Failed> {
    read_all(db, "outbox.open", db.query(OPEN).bind(status.as_str()).bind(i64::from(limit))).await
}

/// Of each status that needs looking after, by call.
pub(crate) async fn depths(db: &Database) -> Result<Vec<Depth>, Failed> {
    let operation = "outbox.depths";
    let mut depths = Vec::new();
    for status in [Status::Stuck, Status::Waiting, Status::Awaiting] {
        let rows = db.rows(operation, db.query(DEPTHS).bind(status.as_str())).await?;
        let all = rows.iter().map(|row| depth(row, status)).collect::<Result<Vec<_>, _>>();
        depths.extend(all.map_err(|e| Failed::at(operation, e))?);
    }
    Ok(depths)
}

fn depth(row: &Row, status: Status) -> Result<Depth, sqlx::Error> {
    let (number, tries): (i64, i64) = (row.get("number")?, row.get("tries")?);
    Ok(Depth {
        call: row.parsed_if_any("call")?,
        status,
        number: u64::try_from(number).unwrap_or_default(),
        oldest: row.time("oldest")?,
        tries: u64::try_from(tries).unwrap_or_default(),
    })
}

async fn read_all(db: &Database, operation: &'static str, query: Query) -> Result<Vec<Message>, Failed> {
    db.all(operation, query, read).await
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
        .bind(matches!(message.parcel, Parcel::Register { .. }))
        .bind(message.call.as_ref().map(ToString::to_string))
        .bind(message.act().map(str::to_owned))
        .time(message.made_at)
        .json_if_any(message.decided.as_ref())
        .bind(message.version);
    Step::writing("outbox.send", query)
}

/// Conflicts when somebody else has brought the message further: another worker, a register, an operator.
pub(crate) fn save(kind: Kind, message: &Message) -> Step {
    Step::writing_one("outbox.save", standing(Query::new(kind, SAVE), message))
}

/// The same with its content; conflicts also while somebody is trying it.
pub(crate) fn settle(kind: Kind, message: &Message, at: Timestamp) -> Step {
    let query = standing(Query::new(kind, SETTLE), message);
    let query = query.json(&message.parcel).bind(message.act().map(str::to_owned)).time(at);
    Step::writing_one("outbox.settle", query)
}

/// Where a message stands, in the order in which both statements have it.
fn standing(query: Query, message: &Message) -> Query {
    query
        .bind(i64::from(message.tries))
        .time(message.due_at)
        .bind(message.status.as_str())
        .bind(message.last_trouble.clone())
        .json_if_any(message.decided.as_ref())
        .bind(message.key.as_str())
        .bind(message.version)
}

pub(crate) fn send_again(kind: Kind, case: Uuid, from: Timestamp) -> Step {
    Step::writing("outbox.send_again", Query::new(kind, SEND_AGAIN).time(from).uuid(case))
}

/// All messages about a case go.
pub(crate) fn forget(kind: Kind, case: Uuid) -> Step {
    Step::writing("outbox.forget", Query::new(kind, FORGET).uuid(case))
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
        call: row.parsed_if_any("call")?,
        parcel: row.json("parcel")?,
        trace: row.uuid("trace")?,
        tries: u32::try_from(tries).unwrap_or(u32::MAX),
        due_at: row.time("due_at")?,
        status: Status::of(&row.text("status")?),
        last_trouble: row.get("last_trouble")?,
        made_at: made_at(row)?,
        decided: row.json_if_any("decided")?,
        version: row.get("version")?,
    })
}

/// What an older program has put there says nothing of it: the first moment that is known.
fn made_at(row: &Row) -> Result<Timestamp, sqlx::Error> {
    let made_at = row.time("made_at")?;
    if made_at == Timestamp::UNIX_EPOCH { row.time("due_at") } else { Ok(made_at) }
}
