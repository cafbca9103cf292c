//! Queues: the cases of a service in some states, the oldest first, page by page.
//!
//! A page is one index range for each state, so it costs the same among a thousand cases and among
//! ten million. The ranges are merged here.

use domain::{case::Case, ports::CaseFilter, service::Needs};
use jiff::Timestamp;
use uuid::Uuid;

use crate::{
    Database,
    cases::{self, select},
    query::Query,
    statements::statements,
    work::Failed,
};

statements! {
    IN_STATE = select!(
        "WHERE service = $1 AND state = $2 AND (submitted_at, id) > ($3, $4) ORDER BY submitted_at, id LIMIT $5"
    );
    STUCK = select!(
        "WHERE service = $1 AND stuck IS NOT NULL AND (submitted_at, id) > ($2, $3) ORDER BY submitted_at, id LIMIT $4"
    );
    PROPOSED = select!(
        "WHERE service = $1 AND proposed AND (submitted_at, id) > ($2, $3) ORDER BY submitted_at, id LIMIT $4"
    );
    ESCALATED = select!(
        "WHERE service = $1 AND escalated AND (submitted_at, id) > ($2, $3) ORDER BY submitted_at, id LIMIT $4"
    );
    COUNT_IN_STATE = "SELECT COUNT(*) AS number FROM cases WHERE service = $1 AND state = $2";
    COUNT_STUCK = "SELECT COUNT(*) AS number FROM cases WHERE service = $1 AND stuck IS NOT NULL";
    COUNT_PROPOSED = "SELECT COUNT(*) AS number FROM cases WHERE service = $1 AND proposed";
    COUNT_ESCALATED = "SELECT COUNT(*) AS number FROM cases WHERE service = $1 AND escalated";
}

/// The statements that show and count what needs somebody in particular.
fn needy(needs: Needs) -> (&'static str, &'static str) {
    match needs {
        Needs::Resending => (STUCK, COUNT_STUCK),
        Needs::Second => (PROPOSED, COUNT_PROPOSED),
        Needs::Help => (ESCALATED, COUNT_ESCALATED),
    }
}

pub(crate) async fn page(db: &Database, filter: &CaseFilter) -> Result<Vec<Case>, Failed> {
    let service = filter.service.as_str();
    let mut found = Vec::new();
    if let Some(needs) = filter.needs {
        return cases::read_all(db, "cases.needy", place(db.query(needy(needs).0).bind(service), filter)).await;
    }
    for state in &filter.states {
        let query = db.query(IN_STATE).bind(service).bind(state.as_str());
        found.extend(cases::read_all(db, "cases.queue", place(query, filter)).await?);
    }
    found.sort_by_key(|case| (case.submitted_at, case.id));
    found.dedup_by_key(|case| case.id);
    found.truncate(filter.limit as usize);
    Ok(found)
}

/// Binds where the page begins and how long it is.
fn place(query: Query, filter: &CaseFilter) -> Query {
    let (at, id) = filter.after.unwrap_or((Timestamp::MIN, Uuid::nil()));
    query.time(at).uuid(id).bind(i64::from(filter.limit))
}

/// How many cases the queue holds, on all its pages.
pub(crate) async fn count(db: &Database, filter: &CaseFilter) -> Result<u64, Failed> {
    let operation = "cases.count";
    let service = filter.service.as_str();
    let queries = if let Some(needs) = filter.needs {
        vec![db.query(needy(needs).1).bind(service)]
    } else {
        filter.states.iter().map(|state| db.query(COUNT_IN_STATE).bind(service).bind(state.as_str())).collect()
    };
    let mut sum = 0;
    for query in queries {
        sum += db.number(operation, query).await?;
    }
    Ok(sum)
}
