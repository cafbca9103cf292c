//! Events: added to and never changed, which triggers in both databases see to.

use domain::{event::Event, identifiers::PersonCode};
use uuid::Uuid;

use crate::{
    Database,
    query::{Kind, Query},
    row::Row,
    statements::statements,
    work::{Failed, Step},
};

statements! {
    OF_CASE = "SELECT id, at, about, applicant, represented, case_id, service, actor, what FROM events \
               WHERE case_id = $1 ORDER BY at, id";
    LOOKS_AT = "SELECT id, at, about, applicant, represented, case_id, service, actor, what FROM events \
                WHERE about = $1 AND look ORDER BY at DESC, id DESC LIMIT $2";
    LOOKS_FOR = "SELECT id, at, about, applicant, represented, case_id, service, actor, what FROM events \
                 WHERE applicant = $1 AND look ORDER BY at DESC, id DESC LIMIT $2";
    RECORD = "INSERT INTO events (id, at, about, case_id, service, actor, what, look, applicant, represented) \
              VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT DO NOTHING";
}

pub(crate) async fn of_case(db: &Database, case: Uuid) -> Result<Vec<Event>, Failed> {
    read_all(db, "events.of_case", db.query(OF_CASE).uuid(case)).await
}

pub(crate) async fn looks_at(db: &Database, person: &PersonCode, limit: u32) -> Result<Vec<Event>, Failed> {
    let mut looks = read_all(db, "events.looks_at", db.query(LOOKS_AT).person(person).bind(i64::from(limit))).await?;
    // What the person files for a child is about the child. Each of the two is an index range of its own.
    let filed = read_all(db, "events.looks_for", db.query(LOOKS_FOR).person(person).bind(i64::from(limit))).await?;
    looks.extend(filed.into_iter().filter(|event| event.about != *person));
    looks.sort_by_key(|event| std::cmp::Reverse((event.at, event.id)));
    looks.truncate(limit as usize);
    Ok(looks)
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

async fn read_all(db: &Database, operation: &'static str, query: Query) -> Result<Vec<Event>, Failed> {
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
