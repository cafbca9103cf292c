//! Letters by post. Whoever changes one meets others at its row: the first one wins.

use domain::{
    identifiers::PersonCode,
    post::{Envelope, Pile},
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

macro_rules! select {
    ($which:literal) => {
        concat!("SELECT id, recipient, case_id, reference, service, letter, at, standing FROM envelopes ", $which)
    };
}

statements! {
    WAITING = select!("WHERE stands = 'waiting' AND (at, id) > ($1, $2) ORDER BY at, id LIMIT $3");
    IN_SACK = select!("WHERE sack = $1 ORDER BY at, id");
    OF_CASE = select!("WHERE case_id = $1 ORDER BY at, id");
    TO_PERSON = select!("WHERE recipient = $1 AND stands = 'waiting' ORDER BY at, id");
    PILE = "SELECT COUNT(*) AS number, MIN(at) AS oldest FROM envelopes WHERE stands IN ('waiting', 'packed')";
    WAIT = "INSERT INTO envelopes (id, recipient, case_id, reference, service, letter, at, stands, sack, standing) \
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT DO NOTHING";
    SETTLE = "UPDATE envelopes SET stands = $1, sack = $2, standing = $3 \
              WHERE id = $4 AND stands = $5 AND COALESCE(sack, '') = $6";
    FORGET = "DELETE FROM envelopes WHERE case_id = $1";
}

pub(crate) async fn waiting(
    db: &Database,
    after: Option<(Timestamp, Uuid)>,
    limit: u32,
) -> Result<Vec<Envelope>, Failed> {
    let (at, id) = after.unwrap_or((Timestamp::MIN, Uuid::nil()));
    let query = db.query(WAITING).time(at).uuid(id).bind(i64::from(limit));
    db.all("envelopes.waiting", query, read).await
}

pub(crate) async fn in_sack(db: &Database, sack: Uuid) -> Result<Vec<Envelope>, Failed> {
    db.all("envelopes.in_sack", db.query(IN_SACK).uuid(sack), read).await
}

pub(crate) async fn of_case(db: &Database, case: Uuid) -> Result<Vec<Envelope>, Failed> {
    db.all("envelopes.of_case", db.query(OF_CASE).uuid(case), read).await
}

pub(crate) async fn to_person(db: &Database, person: &PersonCode) -> Result<Vec<Envelope>, Failed> {
    db.all("envelopes.to_person", db.query(TO_PERSON).person(person), read).await
}

pub(crate) async fn pile(db: &Database) -> Result<Pile, Failed> {
    let read = |row: &Row| {
        let number = u64::try_from(row.get::<i64>("number")?).unwrap_or_default();
        Ok(Pile { number, oldest: row.time_if_any("oldest")? })
    };
    Ok(db.all("envelopes.pile", db.query(PILE), read).await?.pop().unwrap_or_default())
}

/// Conflicts when the notice is posted already.
pub(crate) fn wait(kind: Kind, envelope: &Envelope) -> Step {
    let query = Query::new(kind, WAIT)
        .uuid(envelope.id)
        .person(&envelope.to)
        .uuid(envelope.case)
        .bind(envelope.reference.as_str())
        .bind(envelope.service.as_str())
        .bind(envelope.letter.map(i64::from))
        .time(envelope.at)
        .bind(envelope.standing.word())
        .bind(envelope.standing.sack().map(|sack| sack.to_string()))
        .json(&envelope.standing);
    Step::writing_one("envelopes.wait", query)
}

/// Conflicts when it stands otherwise than it was read, or in another sack.
pub(crate) fn settle(kind: Kind, envelope: &Envelope, from: &str, sack: Option<Uuid>) -> Step {
    let query = Query::new(kind, SETTLE)
        .bind(envelope.standing.word())
        .bind(envelope.standing.sack().map(|sack| sack.to_string()))
        .json(&envelope.standing)
        .uuid(envelope.id)
        .bind(from)
        .bind(sack.map(|sack| sack.to_string()).unwrap_or_default());
    Step::writing_one("envelopes.settle", query)
}

/// With the address to which each went.
pub(crate) fn forget(kind: Kind, case: Uuid) -> Step {
    Step::writing("envelopes.forget", Query::new(kind, FORGET).uuid(case))
}

fn read(row: &Row) -> Result<Envelope, sqlx::Error> {
    Ok(Envelope {
        id: row.uuid("id")?,
        to: row.parsed("recipient")?,
        case: row.uuid("case_id")?,
        reference: row.parsed("reference")?,
        service: row.text("service")?,
        letter: row.get::<Option<i64>>("letter")?.and_then(|number| u32::try_from(number).ok()),
        at: row.time("at")?,
        standing: row.json("standing")?,
    })
}
