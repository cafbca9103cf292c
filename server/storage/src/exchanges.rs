//! Exchanges with registers: that each took place, and what came of it. Added to, never changed. What is kept of their
//! content lies beside them, and goes.

use domain::ports::{Call, ExchangeContent, Exchanged, Sort, StoreError};
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
        concat!(
            "SELECT id, sort, call, trace, issue, service, request_id, request_hash, asked_at, answered_at, outcome, ",
            "detail, well, salt, request_digest, answer_digest, until ",
            "FROM exchanges LEFT JOIN exchange_contents ON exchange_id = id ",
            $which
        )
    };
}

statements! {
    OF_TRACE = select!("WHERE trace = $1 ORDER BY asked_at, id");
    LAST = select!("WHERE call = $1 AND well = $2 ORDER BY asked_at DESC LIMIT 1");
    NOTE = "INSERT INTO exchanges (id, sort, call, trace, issue, service, request_id, request_hash, asked_at, \
            answered_at, outcome, detail, well, request_digest, answer_digest, salt) \
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16) ON CONFLICT DO NOTHING";
    KEEP = "INSERT INTO exchange_contents (exchange_id, request, answer, until) VALUES ($1, $2, $3, $4) \
            ON CONFLICT DO NOTHING";
    CONTENT = "SELECT request, answer, until FROM exchange_contents WHERE exchange_id = $1 AND until > $2";
    EXPIRE = "DELETE FROM exchange_contents WHERE exchange_id IN \
              (SELECT exchange_id FROM exchange_contents WHERE until <= $1 ORDER BY until LIMIT $2)";
    DROP = "DELETE FROM exchange_contents WHERE exchange_id IN (SELECT id FROM exchanges \
            WHERE issue = $1 OR issue = (SELECT reference FROM cases WHERE cases.id = $1))";
    // A digest without a salt says too much once the content is gone.
    FORGET = "UPDATE exchanges SET detail = NULL, salt = NULL, \
              request_digest = CASE WHEN salt = '' THEN '' ELSE request_digest END, \
              answer_digest = CASE WHEN salt = '' THEN NULL ELSE answer_digest END \
              WHERE issue = $1 OR issue = (SELECT reference FROM cases WHERE cases.id = $1)";
}

pub(crate) async fn of_trace(db: &Database, trace: Uuid) -> Result<Vec<Exchanged>, Failed> {
    read_all(db, "exchanges.of_trace", db.query(OF_TRACE).uuid(trace)).await
}

pub(crate) async fn last(db: &Database, call: &Call, well: bool) -> Result<Option<Exchanged>, Failed> {
    Ok(read_all(db, "exchanges.last", db.query(LAST).bind(call.to_string()).bind(well)).await?.pop())
}

pub(crate) fn note(kind: Kind, exchanged: &Exchanged) -> Step {
    let query = Query::new(kind, NOTE)
        .uuid(exchanged.id)
        .bind(exchanged.sort.as_str())
        .bind(exchanged.call.to_string())
        .uuid(exchanged.trace)
        .bind(exchanged.issue.clone())
        .bind(exchanged.service.clone())
        .bind(exchanged.request_id.clone())
        .bind(exchanged.request_hash.clone())
        .time(exchanged.asked_at)
        .time(exchanged.answered_at)
        .bind(exchanged.outcome.as_str())
        .bind(exchanged.detail.clone())
        .bind(exchanged.well)
        .bind(exchanged.request_digest.as_str())
        .bind(exchanged.answer_digest.clone())
        .bind(exchanged.salt.clone());
    Step::writing("exchanges.note", query)
}

pub(crate) fn keep(kind: Kind, exchange: Uuid, content: &ExchangeContent) -> Step {
    let query = Query::new(kind, KEEP).uuid(exchange).json(&content.request).json_if_any(content.answer.as_ref());
    Step::writing("exchanges.keep", query.time(content.until))
}

pub(crate) async fn content(
    db: &Database,
    exchange: Uuid,
    now: Timestamp,
) -> Result<Option<ExchangeContent>, StoreError> {
    let operation = "exchanges.content";
    let rows = db.rows(operation, db.query(CONTENT).uuid(exchange).time(now)).await?;
    let read = |row: &Row| {
        let (request, answer) = (row.json("request")?, row.json_if_any("answer")?);
        Ok::<_, sqlx::Error>(ExchangeContent { request, answer, until: row.time("until")? })
    };
    Ok(rows.first().map(read).transpose().map_err(|error| Failed::at(operation, error))?)
}

/// Removes contents whose time is over.
pub(crate) fn expire(kind: Kind, now: Timestamp, limit: u32) -> Step {
    Step::writing("exchanges.expire", Query::new(kind, EXPIRE).time(now).bind(i64::from(limit)))
}

/// What was exchanged for a case, or for the draft that it was, cannot be told any more.
pub(crate) fn forget(kind: Kind, case: Uuid) -> [Step; 2] {
    [
        Step::writing("exchanges.drop", Query::new(kind, DROP).uuid(case)),
        Step::writing("exchanges.forget", Query::new(kind, FORGET).uuid(case)),
    ]
}

async fn read_all(db: &Database, operation: &'static str, query: Query) -> Result<Vec<Exchanged>, Failed> {
    db.all(operation, query, read).await
}

fn read(row: &Row) -> Result<Exchanged, sqlx::Error> {
    Ok(Exchanged {
        id: row.uuid("id")?,
        sort: Sort::of(&row.text("sort")?),
        call: row.parsed("call")?,
        trace: row.uuid("trace")?,
        issue: row.get("issue")?,
        service: row.get("service")?,
        request_id: row.get("request_id")?,
        request_hash: row.get("request_hash")?,
        asked_at: row.time("asked_at")?,
        answered_at: row.time("answered_at")?,
        outcome: row.text("outcome")?,
        detail: row.get("detail")?,
        well: row.get("well")?,
        salt: row.get("salt")?,
        request_digest: row.text("request_digest")?,
        answer_digest: row.get("answer_digest")?,
        content_until: row.time_if_any("until")?,
    })
}
