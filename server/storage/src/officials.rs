//! Who works here, who is away, and what they were told.

use std::collections::BTreeMap;

use domain::{
    identifiers::PersonCode,
    office::{Absence, Word},
    people::Person,
};
use jiff::{Timestamp, civil::Date};
use uuid::Uuid;

use crate::{
    Database,
    query::{Kind, Query},
    row::Row,
    statements::statements,
    work::{Failed, Step},
};

statements! {
    MET = "SELECT id, code, given_name, family_name FROM officials ORDER BY code";
    MEET = "INSERT INTO officials (id, code, given_name, family_name, seen_at) VALUES ($1, $2, $3, $4, $5) \
            ON CONFLICT (code) DO UPDATE SET given_name = excluded.given_name, family_name = excluded.family_name, \
            seen_at = excluded.seen_at";
    ABSENCES = "SELECT id, official, first_day, last_day, said_by FROM absences WHERE last_day >= $1 \
                ORDER BY last_day, first_day, id";
    AWAY = "INSERT INTO absences (id, official, first_day, last_day, said_by) VALUES ($1, $2, $3, $4, $5) \
            ON CONFLICT DO NOTHING";
    BACK = "DELETE FROM absences WHERE id = $1 AND official = $2";
    LOADS = "SELECT assignee, COUNT(*) AS number FROM cases WHERE service = $1 AND state = $2 AND assignee IS NOT NULL \
             GROUP BY assignee";
    WORDS = "SELECT id, recipient, case_id, reference, service, told, note, at, read_at FROM office_words \
             WHERE recipient = $1 ORDER BY at DESC, id DESC LIMIT $2";
    UNREAD = "SELECT service, COUNT(*) AS number FROM office_words WHERE recipient = $1 AND read_at IS NULL \
              GROUP BY service";
    TELL = "INSERT INTO office_words (id, recipient, case_id, reference, service, told, note, at, read_at) \
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING";
    READ = "UPDATE office_words SET read_at = $1 WHERE recipient = $2 AND read_at IS NULL AND at <= $3";
    HUSH = "DELETE FROM office_words WHERE case_id = $1";
}

pub(crate) async fn met(db: &Database) -> Result<Vec<(Uuid, Person)>, Failed> {
    let operation = "officials.met";
    let rows = db.rows(operation, db.query(MET)).await?;
    let one = |row: &Row| {
        let (given_name, family_name) = (row.text("given_name")?, row.text("family_name")?);
        Ok((row.uuid("id")?, Person { code: row.parsed("code")?, given_name, family_name }))
    };
    rows.iter().map(one).collect::<Result<_, _>>().map_err(|e| Failed::at(operation, e))
}

/// Whoever is known keeps their id.
pub(crate) fn meet(kind: Kind, id: Uuid, person: &Person, at: Timestamp) -> Step {
    let query = Query::new(kind, MEET)
        .uuid(id)
        .person(&person.code)
        .bind(person.given_name.as_str())
        .bind(person.family_name.as_str())
        .time(at);
    Step::writing_one("officials.meet", query)
}

pub(crate) async fn absences(db: &Database, day: Date) -> Result<Vec<Absence>, Failed> {
    let operation = "absences.since";
    let rows = db.rows(operation, db.query(ABSENCES).bind(day.to_string())).await?;
    let one = |row: &Row| {
        Ok(Absence {
            id: row.uuid("id")?,
            of: row.parsed("official")?,
            first: row.parsed("first_day")?,
            last: row.parsed("last_day")?,
            by: row.parsed("said_by")?,
        })
    };
    rows.iter().map(one).collect::<Result<_, _>>().map_err(|e| Failed::at(operation, e))
}

pub(crate) fn away(kind: Kind, absence: &Absence) -> Step {
    let query = Query::new(kind, AWAY)
        .uuid(absence.id)
        .person(&absence.of)
        .bind(absence.first.to_string())
        .bind(absence.last.to_string())
        .person(&absence.by);
    Step::writing_one("absences.away", query)
}

/// Gone twice is gone.
pub(crate) fn back(kind: Kind, id: Uuid, of: &PersonCode) -> Step {
    Step::writing("absences.back", Query::new(kind, BACK).uuid(id).person(of))
}

/// Each state is an index range of its own, which holds open cases alone.
pub(crate) async fn loads(
    db: &Database,
    service: &str,
    states: &[String],
) -> Result<BTreeMap<PersonCode, u64>, Failed> {
    let operation = "officials.loads";
    let mut loads = BTreeMap::new();
    for state in states {
        let rows = db.rows(operation, db.query(LOADS).bind(service).bind(state.as_str())).await?;
        for row in &rows {
            let one = || Ok((row.parsed::<PersonCode>("assignee")?, row.get::<i64>("number")?));
            let (code, number) = one().map_err(|e| Failed::at(operation, e))?;
            *loads.entry(code).or_default() += u64::try_from(number).unwrap_or_default();
        }
    }
    Ok(loads)
}

pub(crate) async fn words(db: &Database, to: &PersonCode, limit: u32) -> Result<Vec<Word>, Failed> {
    let operation = "office_words.to";
    let rows = db.rows(operation, db.query(WORDS).person(to).bind(i64::from(limit))).await?;
    let one = |row: &Row| {
        Ok(Word {
            id: row.uuid("id")?,
            to: row.parsed("recipient")?,
            case: row.uuid("case_id")?,
            reference: row.parsed("reference")?,
            service: row.text("service")?,
            told: row.json("told")?,
            note: row.get("note")?,
            at: row.time("at")?,
            read_at: row.time_if_any("read_at")?,
        })
    };
    rows.iter().map(one).collect::<Result<_, _>>().map_err(|e| Failed::at(operation, e))
}

pub(crate) async fn unread(db: &Database, to: &PersonCode) -> Result<BTreeMap<String, u64>, Failed> {
    let operation = "office_words.unread";
    let rows = db.rows(operation, db.query(UNREAD).person(to)).await?;
    let read = |row: &Row| Ok((row.text("service")?, row.get::<i64>("number")?.unsigned_abs()));
    rows.iter().map(read).collect::<Result<_, _>>().map_err(|error| Failed::at(operation, error))
}

pub(crate) fn tell(kind: Kind, word: &Word) -> Step {
    let query = Query::new(kind, TELL)
        .uuid(word.id)
        .person(&word.to)
        .uuid(word.case)
        .bind(word.reference.as_str())
        .bind(word.service.as_str())
        .json(&word.told)
        .bind(word.note.clone())
        .time(word.at)
        .bind(word.read_at.map(Timestamp::as_microsecond));
    Step::writing_one("office_words.tell", query)
}

/// The first reading counts.
pub(crate) fn read(kind: Kind, to: &PersonCode, at: Timestamp) -> Step {
    Step::writing("office_words.read", Query::new(kind, READ).time(at).person(to).time(at))
}

/// All that was told about a case goes.
pub(crate) fn hush(kind: Kind, case: Uuid) -> Step {
    Step::writing("office_words.hush", Query::new(kind, HUSH).uuid(case))
}
