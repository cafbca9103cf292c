//! Drafts: at most one for a person and a slot, which is a service, with whom it is for, a visit to the counter, or the
//! change of a case.

use domain::{application::Draft, identifiers::PersonCode};
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
            "SELECT id, owner, owner_given_name, owner_family_name, represented, counter, service, bundle, answers, facts, ",
            "done, reached, created_at, updated_at, version FROM drafts ",
            $which
        )
    };
}

statements! {
    ONE = select!("WHERE owner = $1 AND service = $2");
    OF_OWNER = select!("WHERE owner = $1 ORDER BY updated_at DESC, id DESC");
    UNTOUCHED = select!("WHERE bundle = $1 AND updated_at <= $2 ORDER BY updated_at, id LIMIT $3");
    UNTOUCHED_OF_VISITORS = select!(
        "WHERE SUBSTR(owner, 1, 2) = 'XX' AND updated_at <= $1 ORDER BY updated_at, id LIMIT $2"
    );
    UNTOUCHED_AT_COUNTER = select!(
        "WHERE counter IS NOT NULL AND updated_at <= $1 ORDER BY updated_at, id LIMIT $2"
    );
    BEGIN = "INSERT INTO drafts (id, owner, owner_given_name, owner_family_name, service, bundle, \
             answers, facts, done, created_at, updated_at, version, represented, reached, counter) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) ON CONFLICT DO NOTHING";
    SAVE = "UPDATE drafts SET bundle = $1, answers = $2, facts = $3, done = $4, updated_at = $5, \
            reached = $6, version = version + 1 WHERE id = $7 AND version = $8";
    END = "DELETE FROM drafts WHERE id = $1 AND version = $2";
}

pub(crate) async fn one(db: &Database, owner: &PersonCode, slot: &str) -> Result<Option<Draft>, Failed> {
    let operation = "drafts.one";
    let rows = db.rows(operation, db.query(ONE).person(owner).bind(slot)).await?;
    rows.first().map(read).transpose().map_err(|e| Failed::at(operation, e))
}

pub(crate) async fn of_owner(db: &Database, owner: &PersonCode) -> Result<Vec<Draft>, Failed> {
    read_all(db, "drafts.of_owner", db.query(OF_OWNER).person(owner)).await
}

/// Drafts of one version of a service that nobody has touched since a moment.
pub(crate) async fn untouched(db: &Database, bundle: &str, since: Timestamp, limit: u32) -> Result<Vec<Draft>, Failed> {
    let query = db.query(UNTOUCHED).bind(bundle).time(since).bind(i64::from(limit));
    read_all(db, "drafts.untouched", query).await
}

/// The same of people who have not signed in.
pub(crate) async fn untouched_of_visitors(db: &Database, since: Timestamp, limit: u32) -> Result<Vec<Draft>, Failed> {
    let query = db.query(UNTOUCHED_OF_VISITORS).time(since).bind(i64::from(limit));
    read_all(db, "drafts.untouched_of_visitors", query).await
}

/// The same of those that were begun at the counter.
pub(crate) async fn untouched_at_counter(db: &Database, since: Timestamp, limit: u32) -> Result<Vec<Draft>, Failed> {
    let query = db.query(UNTOUCHED_AT_COUNTER).time(since).bind(i64::from(limit));
    read_all(db, "drafts.untouched_at_counter", query).await
}

async fn read_all(db: &Database, operation: &'static str, query: Query) -> Result<Vec<Draft>, Failed> {
    db.all(operation, query, read).await
}

pub(crate) fn begin(kind: Kind, draft: &Draft) -> Step {
    let query = Query::new(kind, BEGIN)
        .uuid(draft.id)
        .person(&draft.owner.code)
        .bind(draft.owner.given_name.as_str())
        .bind(draft.owner.family_name.as_str())
        .bind(draft.slot())
        .bind(draft.bundle.as_str())
        .json(&draft.answers)
        .json(&draft.facts)
        .json(&draft.done)
        .time(draft.created_at)
        .time(draft.updated_at)
        .bind(draft.version)
        .json_if_any(draft.represented.as_ref())
        .json(&draft.reached)
        .json_if_any(draft.counter.as_ref());
    Step::writing_one("drafts.begin", query)
}

pub(crate) fn save(kind: Kind, draft: &Draft) -> Step {
    let query = Query::new(kind, SAVE)
        .bind(draft.bundle.as_str())
        .json(&draft.answers)
        .json(&draft.facts)
        .json(&draft.done)
        .time(draft.updated_at)
        .json(&draft.reached)
        .uuid(draft.id)
        .bind(draft.version);
    Step::writing_one("drafts.save", query)
}

/// Conflicts when the draft was saved since it was read, or is gone: submitted, or thrown away.
pub(crate) fn end(kind: Kind, id: Uuid, version: i64) -> Step {
    Step::writing_one("drafts.end", Query::new(kind, END).uuid(id).bind(version))
}

fn read(row: &Row) -> Result<Draft, sqlx::Error> {
    let (service, amends) = Draft::of_slot(&row.text("service")?);
    Ok(Draft {
        id: row.uuid("id")?,
        amends,
        owner: row.owner()?,
        represented: row.json_if_any("represented")?,
        counter: row.json_if_any("counter")?,
        service,
        bundle: row.text("bundle")?,
        answers: row.json("answers")?,
        facts: row.json("facts")?,
        done: row.json("done")?,
        reached: row.json("reached")?,
        created_at: row.time("created_at")?,
        updated_at: row.time("updated_at")?,
        version: row.get("version")?,
    })
}
