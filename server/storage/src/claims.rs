//! Claims: what somebody was offered or has applied for, once for each key.

use domain::offer::{Claim, Claimed};
use uuid::Uuid;

use crate::{
    Database,
    query::{Kind, Query},
    statements::statements,
    work::{Failed, Step},
};

statements! {
    CLAIMED = "SELECT case_id FROM claims WHERE service = $1 AND offering = $2 AND key = $3";
    ADD = "INSERT INTO claims (service, offering, key, case_id) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING";
    TAKE = "UPDATE claims SET case_id = $4 WHERE service = $1 AND offering = $2 AND key = $3 AND case_id IS NULL";
}

pub(crate) async fn claimed(db: &Database, claim: &Claim) -> Result<Claimed, Failed> {
    let operation = "claims.claimed";
    let rows = db.rows(operation, named(db.query(CLAIMED), claim)).await?;
    let Some(row) = rows.first() else { return Ok(Claimed::Never) };
    let case = row.parsed_if_any("case_id").map_err(|e| Failed::at(operation, e))?;
    Ok(case.map_or(Claimed::Offered, Claimed::By))
}

/// Conflicts when it was heard of before.
pub(crate) fn add(kind: Kind, claim: &Claim, case: Option<Uuid>) -> Step {
    Step::writing_one("claims.add", named(Query::new(kind, ADD), claim).bind(case.map(|id| id.to_string())))
}

/// Conflicts when another case has it.
pub(crate) fn take(kind: Kind, claim: &Claim, case: Uuid) -> Step {
    Step::writing_one("claims.take", named(Query::new(kind, TAKE), claim).uuid(case))
}

/// The first three arguments of each statement that names a claim.
pub(crate) fn named(query: Query, claim: &Claim) -> Query {
    query.bind(claim.service.as_str()).bind(claim.offering.as_str()).bind(claim.key.as_str())
}
