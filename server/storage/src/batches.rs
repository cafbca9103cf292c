//! Batches: the same done to many cases, planned and then tried row by row.

use domain::{
    identifiers::PersonCode,
    office::{BATCHES_KEPT, Batch, BatchRow, Outcome},
};
use jiff::Timestamp;
use uuid::Uuid;

use crate::{
    Database,
    query::{Kind, Query},
    row::Row,
    statements::statements,
    work::{Failed, Step},
};

statements! {
    ONE = "SELECT id, official, service, queue, task, reason, made_at, begun_at FROM batches WHERE id = $1";
    ROWS = "SELECT case_id, reference, version, colleague, outcome FROM batch_rows WHERE batch = $1 ORDER BY place";
    PLAN = "INSERT INTO batches (id, official, service, queue, task, reason, made_at, begun_at) \
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING";
    ROW = "INSERT INTO batch_rows (batch, place, case_id, reference, version, colleague, outcome) \
           VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING";
    BEGIN = "UPDATE batches SET begun_at = $1, reason = $2 WHERE id = $3 AND begun_at IS NULL";
    TRIED = "UPDATE batch_rows SET outcome = $1 WHERE batch = $2 AND case_id = $3 AND outcome IS NULL";
    END_ROWS = "DELETE FROM batch_rows WHERE batch IN (SELECT id FROM batches WHERE official = $1 AND made_at < $2)";
    // By the index of the officials, whoever they are: nobody's batches stay because they plan no more.
    EXPIRE = "DELETE FROM batches WHERE id IN (SELECT id FROM batches WHERE official IN \
              (SELECT official FROM batches) AND made_at < $1 LIMIT $2)";
    END = "DELETE FROM batches WHERE official = $1 AND made_at < $2";
}

pub(crate) async fn one(db: &Database, id: Uuid) -> Result<Option<Batch>, Failed> {
    let Some(head) = db.rows("batches.one", db.query(ONE).uuid(id)).await?.pop() else { return Ok(None) };
    let rows = db.rows("batches.rows", db.query(ROWS).uuid(id)).await?;
    read(&head, &rows).map(Some).map_err(|e| Failed::at("batches.one", e))
}

fn read(head: &Row, rows: &[Row]) -> Result<Batch, sqlx::Error> {
    let row = |row: &Row| {
        Ok(BatchRow {
            case: row.uuid("case_id")?,
            reference: row.parsed("reference")?,
            version: row.get("version")?,
            to: row.parsed_if_any("colleague")?,
            outcome: row.json_if_any("outcome")?,
        })
    };
    Ok(Batch {
        id: head.uuid("id")?,
        by: head.parsed("official")?,
        service: head.text("service")?,
        queue: head.text("queue")?,
        task: head.json("task")?,
        reason: head.get("reason")?,
        made_at: head.time("made_at")?,
        begun_at: head.time_if_any("begun_at")?,
        rows: rows.iter().map(row).collect::<Result<_, sqlx::Error>>()?,
    })
}

/// With it go the official's batches from before a moment.
pub(crate) fn plan(kind: Kind, batch: &Batch, before: Timestamp) -> Vec<Step> {
    let head = Query::new(kind, PLAN)
        .uuid(batch.id)
        .person(&batch.by)
        .bind(batch.service.as_str())
        .bind(batch.queue.as_str())
        .json(&batch.task)
        .bind(batch.reason.clone())
        .time(batch.made_at)
        .bind(batch.begun_at.map(Timestamp::as_microsecond));
    let mut steps = vec![
        end(kind, ("batches.end_rows", END_ROWS), &batch.by, before),
        end(kind, ("batches.end", END), &batch.by, before),
        Step::writing_one("batches.plan", head),
    ];
    for (place, row) in (0_i64..).zip(&batch.rows) {
        let query = Query::new(kind, ROW)
            .uuid(batch.id)
            .bind(place)
            .uuid(row.case)
            .bind(row.reference.as_str())
            .bind(row.version)
            .bind(row.to.map(|id| id.to_string()))
            .json_if_any(row.outcome.as_ref());
        steps.push(Step::writing_one("batches.row", query));
    }
    steps
}

fn end(kind: Kind, (operation, sql): (&'static str, &'static str), of: &PersonCode, before: Timestamp) -> Step {
    Step::writing(operation, Query::new(kind, sql).person(of).time(before))
}

/// Removes batches that nobody can read any more, and with them their rows.
pub(crate) fn expire(kind: Kind, now: Timestamp, limit: u32) -> Step {
    let query = Query::new(kind, EXPIRE).time(now - BATCHES_KEPT).bind(i64::from(limit));
    Step::writing("batches.expire", query)
}

pub(crate) fn begin(kind: Kind, id: Uuid, reason: Option<&String>, at: Timestamp) -> Step {
    Step::writing_one("batches.begin", Query::new(kind, BEGIN).time(at).bind(reason.cloned()).uuid(id))
}

/// A row is tried once.
pub(crate) fn tried(kind: Kind, batch: Uuid, case: Uuid, outcome: &Outcome) -> Step {
    Step::writing_one("batches.tried", Query::new(kind, TRIED).json(outcome).uuid(batch).uuid(case))
}
