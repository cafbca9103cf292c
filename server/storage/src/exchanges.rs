//! Exchanges with registers: that each took place, and what came of it. Added to, never changed.

use domain::ports::{Call, Exchanged, Sort};
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
            "detail, well, request_digest, answer_digest FROM exchanges ",
            $which
        )
    };
}

statements! {
    OF_TRACE = select!("WHERE trace = $1 ORDER BY asked_at, id");
    LAST = select!("WHERE call = $1 AND well = $2 ORDER BY asked_at DESC LIMIT 1");
    NOTE = "INSERT INTO exchanges (id, sort, call, trace, issue, service, request_id, request_hash, asked_at, \
            answered_at, outcome, detail, well, request_digest, answer_digest) \
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) ON CONFLICT DO NOTHING";
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
        .bind(exchanged.answer_digest.clone());
    Step::writing("exchanges.note", query)
}

async fn read_all(db: &Database, operation: &'static str, query: Query) -> Result<Vec<Exchanged>, Failed> {
    let rows = db.rows(operation, query).await?;
    rows.iter().map(read).collect::<Result<_, _>>().map_err(|e| Failed::at(operation, e))
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
        request_digest: row.text("request_digest")?,
        answer_digest: row.get("answer_digest")?,
    })
}
