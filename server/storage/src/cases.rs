//! Cases, and the queues in which officials find them.

use domain::{
    case::Case,
    identifiers::{PersonCode, Reference},
    people::Person,
    service::{Needs, Order},
};
use jiff::Timestamp;
use uuid::Uuid;

use crate::{
    Database,
    query::{Kind, Query},
    row::{self, Row},
    statements::statements,
    work::{Failed, Step},
};

macro_rules! select {
    ($($which:literal),+) => {
        concat!(
            "SELECT id, reference, service, bundle, owner, owner_given_name, owner_family_name, represented, language, state, ",
            "stuck, answers, facts, fee, assignee, assignee_given_name, assignee_family_name, decision, ",
            "submitted_at, due, acts_at, course, version FROM cases ",
            $($which),+
        )
    };
}
pub(crate) use select;

statements! {
    ONE = select!("WHERE id = $1");
    BY_REFERENCE = select!("WHERE reference = $1");
    OF_OWNER = select!("WHERE owner = $1 ORDER BY submitted_at DESC, id DESC");
    OTHERS = select!(
        "WHERE owner = $1 AND service = $2 AND id <> $3 ORDER BY submitted_at DESC, id DESC LIMIT $4"
    );
    COUNT_OTHERS = "SELECT COUNT(*) AS number FROM \
                    (SELECT 1 FROM cases WHERE owner = $1 AND service = $2 AND id <> $3 LIMIT $4) AS few";
    SEVERAL = select!(
        "WHERE id IN ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, ",
        "$22, $23, $24, $25, $26, $27, $28, $29, $30, $31, $32, $33, $34, $35, $36, $37, $38, $39, $40, $41, $42, $43, ",
        "$44, $45, $46, $47, $48, $49, $50)"
    );
    UNFILED = select!("WHERE NOT filed ORDER BY submitted_at, id LIMIT $1");
    ACTING = "SELECT id FROM cases WHERE acts_at <= $1 ORDER BY acts_at, id LIMIT $2";
    PUT_OFF = "UPDATE cases SET acts_at = $1 WHERE id = $2 AND acts_at < $3";
    OPEN = "INSERT INTO cases (id, reference, service, bundle, owner, owner_given_name, owner_family_name, \
            language, submitted_at, state, stuck, answers, facts, fee, assignee, assignee_given_name, \
            assignee_family_name, decision, due, acts_at, course, proposed, escalated, last_day_at, represented, answered, \
            aside, version, filed) \
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, \
            $23, $24, $25, $26, $27, $28, TRUE) \
            ON CONFLICT DO NOTHING";
    SAVE = "UPDATE cases SET state = $1, stuck = $2, answers = $3, facts = $4, fee = $5, assignee = $6, \
            assignee_given_name = $7, assignee_family_name = $8, decision = $9, due = $10, acts_at = $11, course = $12, \
            proposed = $13, escalated = $14, last_day_at = $15, represented = $16, answered = $17, aside = $18, \
            version = version + 1, filed = TRUE WHERE id = $19 AND version = $20";
    FORGET = "UPDATE cases SET owner_given_name = '', owner_family_name = '' WHERE id = $1";
}

pub(crate) async fn one(db: &Database, id: Uuid) -> Result<Option<Case>, Failed> {
    Ok(read_all(db, "cases.one", db.query(ONE).uuid(id)).await?.pop())
}

pub(crate) async fn by_reference(db: &Database, reference: &Reference) -> Result<Option<Case>, Failed> {
    Ok(read_all(db, "cases.by_reference", db.query(BY_REFERENCE).bind(reference.as_str())).await?.pop())
}

pub(crate) async fn of_owner(db: &Database, owner: &PersonCode) -> Result<Vec<Case>, Failed> {
    read_all(db, "cases.of_owner", db.query(OF_OWNER).person(owner)).await
}

pub(crate) async fn others(
    db: &Database,
    owner: &PersonCode,
    (service, but): (&str, Uuid),
    limit: u32,
) -> Result<Vec<Case>, Failed> {
    let query = db.query(OTHERS).person(owner).bind(service).uuid(but).bind(i64::from(limit));
    read_all(db, "cases.others", query).await
}

pub(crate) async fn count_others(
    db: &Database,
    owner: &PersonCode,
    (service, but): (&str, Uuid),
    most: u32,
) -> Result<u64, Failed> {
    let query = db.query(COUNT_OTHERS).person(owner).bind(service).uuid(but).bind(i64::from(most));
    db.number("cases.count_others", query).await
}

/// These cases, as many as fit into one statement at a time.
pub(crate) async fn several(db: &Database, ids: &[Uuid]) -> Result<Vec<Case>, Failed> {
    const AT_ONCE: usize = 50;
    let mut cases = Vec::with_capacity(ids.len());
    for ids in ids.chunks(AT_ONCE) {
        let places = (0..AT_ONCE).map(|place| ids.get(place));
        let query =
            places.fold(db.query(SEVERAL), |query, id| query.bind(id.map_or_else(String::new, Uuid::to_string)));
        cases.extend(read_all(db, "cases.several", query).await?);
    }
    Ok(cases)
}

/// Cases that were saved before there were shelves and words.
pub(crate) async fn unfiled(db: &Database, limit: u32) -> Result<Vec<Case>, Failed> {
    read_all(db, "cases.unfiled", db.query(UNFILED).bind(i64::from(limit))).await
}

/// Cases whose time to move on has come. The ids alone: one that cannot be read stands in nobody's way.
pub(crate) async fn acting(db: &Database, now: Timestamp, limit: u32) -> Result<Vec<Uuid>, Failed> {
    let rows = db.rows("cases.acting", db.query(ACTING).time(now).bind(i64::from(limit))).await?;
    row::ids(&rows).map_err(|e| Failed::at("cases.acting", e))
}

/// Not another version: what a person is just doing with the case goes on.
pub(crate) fn put_off(kind: Kind, case: Uuid, to: Timestamp) -> Step {
    Step::writing("cases.put_off", Query::new(kind, PUT_OFF).time(to).uuid(case).time(to))
}

pub(crate) fn open(kind: Kind, case: &Case) -> Step {
    let query = Query::new(kind, OPEN)
        .uuid(case.id)
        .bind(case.reference.as_str())
        .bind(case.service.as_str())
        .bind(case.bundle.as_str())
        .person(&case.owner.code)
        .bind(case.owner.given_name.as_str())
        .bind(case.owner.family_name.as_str())
        .bind(case.language.as_str())
        .time(case.submitted_at);
    Step::writing_one("cases.open", course(query, case).bind(case.version))
}

pub(crate) fn save(kind: Kind, case: &Case) -> Step {
    let query = course(Query::new(kind, SAVE), case);
    Step::writing_one("cases.save", query.uuid(case.id).bind(case.version))
}

/// The owner's names go; whose it was stays.
/// Of a draft, or of a change of a case, there is no row here: only what was exchanged for it goes.
pub(crate) fn forget(kind: Kind, id: Uuid) -> Step {
    Step::writing("cases.forget", Query::new(kind, FORGET).uuid(id))
}

/// What changes in a case's life, in the order in which both statements have it.
fn course(query: Query, case: &Case) -> Query {
    let assignee = case.assignee.as_ref();
    query
        .bind(case.state.as_str())
        .bind(case.stuck.clone())
        .json(&case.answers)
        .json(&case.facts)
        .bind(case.fee.map(|fee| fee.to_string()))
        .bind(assignee.map(|person| person.code.as_str().to_owned()))
        .bind(assignee.map(|person| person.given_name.clone()))
        .bind(assignee.map(|person| person.family_name.clone()))
        .json_if_any(case.decision.as_ref())
        .bind(case.due.map(|due| due.to_string()))
        .bind(case.acts_at.map(Timestamp::as_microsecond))
        .json(&case.course)
        .bind(case.needs(Needs::Second))
        .bind(case.needs(Needs::Help))
        .time(case.rank(Order::TermLeft))
        .json_if_any(case.represented.as_ref())
        .bind(case.needs(Needs::Reading))
        .bind(case.needs(Needs::Waking))
}

pub(crate) async fn read_all(db: &Database, operation: &'static str, query: Query) -> Result<Vec<Case>, Failed> {
    db.all(operation, query, read).await
}

fn read(row: &Row) -> Result<Case, sqlx::Error> {
    Ok(Case {
        id: row.uuid("id")?,
        reference: row.parsed("reference")?,
        service: row.text("service")?,
        bundle: row.text("bundle")?,
        owner: row.owner()?,
        represented: row.json_if_any("represented")?,
        language: row.text("language")?,
        state: row.text("state")?,
        stuck: row.get("stuck")?,
        answers: row.json("answers")?,
        facts: row.json("facts")?,
        fee: row.parsed_if_any("fee")?,
        assignee: assignee(row)?,
        decision: row.json_if_any("decision")?,
        submitted_at: row.time("submitted_at")?,
        due: row.parsed_if_any("due")?,
        acts_at: row.time_if_any("acts_at")?,
        course: row.json("course")?,
        version: row.get("version")?,
    })
}

fn assignee(row: &Row) -> Result<Option<Person>, sqlx::Error> {
    let Some(code) = row.parsed_if_any("assignee")? else { return Ok(None) };
    let (given_name, family_name) = (row.text("assignee_given_name")?, row.text("assignee_family_name")?);
    Ok(Some(Person { code, given_name, family_name }))
}
