//! Events: added to and never changed, which triggers in both databases see to.

use domain::event::Event;
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
    ($($which:literal),+) => {
        concat!(
            "SELECT id, at, about, applicant, represented, case_id, service, actor, what FROM events ",
            $($which),+
        )
    };
}
pub(crate) use select;

statements! {
    ONE = select!("WHERE id = $1");
    OF_CASE = select!("WHERE case_id = $1 ORDER BY at, id");
    FIRST = "SELECT at FROM events ORDER BY id LIMIT 1";
    RECORD = "INSERT INTO events (id, at, about, case_id, service, actor, what, look, applicant, represented) \
              VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT DO NOTHING";
}

pub(crate) async fn one(db: &Database, id: Uuid) -> Result<Option<Event>, Failed> {
    Ok(read_all(db, "events.one", db.query(ONE).uuid(id)).await?.pop())
}

/// Ids sort by the time at which they were made, so the least is the first.
pub(crate) async fn first_at(db: &Database) -> Result<Option<Timestamp>, Failed> {
    let rows = db.rows("events.first", db.query(FIRST)).await?;
    rows.first().map(|row| row.time("at")).transpose().map_err(|e| Failed::at("events.first", e))
}

pub(crate) async fn of_case(db: &Database, case: Uuid) -> Result<Vec<Event>, Failed> {
    read_all(db, "events.of_case", db.query(OF_CASE).uuid(case)).await
}

pub(crate) fn record(kind: Kind, event: &Event) -> Step {
    let query = Query::new(kind, RECORD)
        .uuid(event.id)
        .time(event.at)
        .person(&event.about)
        .bind(event.case.map(|id| id.to_string()))
        .bind(event.service.as_str())
        .json(&event.actor)
        .json(&event.what)
        .bind(event.what.is_look())
        .bind(event.applicant.as_ref().map(|code| code.as_str().to_owned()))
        .json_if_any(event.represented.as_ref());
    Step::writing_one("events.record", query)
}

pub(crate) async fn read_all(db: &Database, operation: &'static str, query: Query) -> Result<Vec<Event>, Failed> {
    db.all(operation, query, read).await
}

fn read(row: &Row) -> Result<Event, sqlx::Error> {
    Ok(Event {
        id: row.uuid("id")?,
        at: row.time("at")?,
        about: row.parsed("about")?,
        applicant: row.parsed_if_any("applicant")?,
        represented: row.json_if_any("represented")?,
        case: row.parsed_if_any("case_id")?,
        service: row.text("service")?,
        actor: row.json("actor")?,
        what: row.json("what")?,
    })
}
