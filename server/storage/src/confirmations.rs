//! Who is asked to confirm a case, and what they said. A row in which somebody has spoken is never changed again.

use domain::{
    case::{Case, Confirmation, Standing},
    identifiers::PersonCode,
    people::Person,
};
use jiff::Timestamp;
use uuid::Uuid;

use crate::{
    Database,
    cases::{self, select},
    query::{Kind, Query},
    row::Row,
    statements::statements,
    work::{Failed, Step},
};

statements! {
    OF_CASE = "SELECT case_id, round, place, signer, hash, leads_to, standing, since, given_name, family_name, proof, \
               reason FROM confirmations WHERE case_id = $1";
    TO_CONFIRM = select!("WHERE id IN (SELECT case_id FROM confirmations WHERE signer = $1 AND standing = 'asked')");
    ASK = "INSERT INTO confirmations (standing, since, given_name, family_name, proof, reason, case_id, round, signer, \
           place, hash, leads_to) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) ON CONFLICT DO NOTHING";
    SAVE = "UPDATE confirmations SET standing = $1, since = $2, given_name = $3, family_name = $4, proof = $5, \
            reason = $6 WHERE case_id = $7 AND round = $8 AND signer = $9 AND standing IN ('later', 'asked')";
    END = "UPDATE confirmations SET standing = 'over', since = $1 WHERE case_id = $2 AND standing IN ('later', 'asked')";
}

/// Round by round, each in the order of its list.
pub(crate) async fn of_case(db: &Database, case: Uuid) -> Result<Vec<Confirmation>, Failed> {
    let operation = "confirmations.of_case";
    let rows = db.rows(operation, db.query(OF_CASE).uuid(case)).await?;
    let parts: Result<Vec<Confirmation>, _> = rows.iter().map(read).collect();
    let mut parts = parts.map_err(|e| Failed::at(operation, e))?;
    parts.sort_by_key(|part| (part.round, part.place));
    Ok(parts)
}

/// The cases that a person is asked to confirm, the oldest first.
pub(crate) async fn to_confirm(db: &Database, signer: &PersonCode) -> Result<Vec<Case>, Failed> {
    let mut cases = cases::read_all(db, "confirmations.to_confirm", db.query(TO_CONFIRM).person(signer)).await?;
    cases.sort_by_key(|case| (case.submitted_at, case.id));
    Ok(cases)
}

pub(crate) fn ask(kind: Kind, part: &Confirmation) -> Step {
    let query = named(Query::new(kind, ASK), part).bind(i64::from(part.place));
    Step::writing_one("confirmations.ask", query.bind(part.hash.as_str()).bind(part.leads_to.as_str()))
}

/// Conflicts when the person has spoken meanwhile, or is asked no more.
pub(crate) fn save(kind: Kind, part: &Confirmation) -> Step {
    Step::writing_one("confirmations.save", named(Query::new(kind, SAVE), part))
}

/// Whoever has not spoken yet need not any more.
pub(crate) fn end(kind: Kind, case: Uuid, at: Timestamp) -> Step {
    Step::writing("confirmations.end", Query::new(kind, END).time(at).uuid(case))
}

/// How it stands, then whose part it is, in the order in which both statements have it.
fn named(query: Query, part: &Confirmation) -> Query {
    let (by, proof, reason) = match &part.standing {
        Standing::Confirmed { by, proof } => (Some(by), Some(proof), None),
        Standing::Declined { by, reason } => (Some(by), None, Some(reason.clone())),
        Standing::Later | Standing::Asked | Standing::Over => (None, None, None),
    };
    query
        .bind(word(&part.standing))
        .time(part.since)
        .bind(by.map(|person| person.given_name.clone()))
        .bind(by.map(|person| person.family_name.clone()))
        .json_if_any(proof)
        .bind(reason)
        .uuid(part.case)
        .bind(i64::from(part.round))
        .person(&part.signer)
}

fn word(standing: &Standing) -> &'static str {
    match standing {
        Standing::Later => "later",
        Standing::Asked => "asked",
        Standing::Confirmed { .. } => "confirmed",
        Standing::Declined { .. } => "declined",
        Standing::Over => "over",
    }
}

fn read(row: &Row) -> Result<Confirmation, sqlx::Error> {
    let signer: PersonCode = row.parsed("signer")?;
    let by = || -> Result<Person, sqlx::Error> {
        let (given_name, family_name) = (row.text("given_name")?, row.text("family_name")?);
        Ok(Person { code: signer.clone(), given_name, family_name })
    };
    let standing = match row.text("standing")?.as_str() {
        "later" => Standing::Later,
        "asked" => Standing::Asked,
        "confirmed" => Standing::Confirmed { by: by()?, proof: row.json("proof")? },
        "declined" => Standing::Declined { by: by()?, reason: row.text("reason")? },
        _ => Standing::Over,
    };
    let number = |column: &str| {
        let number: i64 = row.get(column)?;
        u32::try_from(number).map_err(|e| sqlx::Error::ColumnDecode { index: column.into(), source: e.into() })
    };
    Ok(Confirmation {
        case: row.uuid("case_id")?,
        round: number("round")?,
        place: number("place")?,
        hash: row.text("hash")?,
        leads_to: row.text("leads_to")?,
        since: row.time("since")?,
        standing,
        signer,
    })
}
