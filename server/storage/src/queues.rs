//! Queues: the cases of a service in some states, the oldest first or by their terms, page by page.
//!
//! A page is one index range for each state, so it costs the same among a thousand cases and among
//! ten million. The ranges are merged here.

use domain::{
    case::Case,
    ports::CaseFilter,
    service::{Needs, Order},
};
use jiff::Timestamp;
use uuid::Uuid;

use crate::{
    Database,
    cases::{self, select},
    query::Query,
    statements::statements,
    units,
    work::Failed,
};

/// A page of one index range: what comes behind a rank and an id.
macro_rules! behind {
    ($rank:literal, $needs:literal) => {
        select!(
            "WHERE service = $1 AND ",
            $needs,
            " AND (",
            $rank,
            ", id) > ($2, $3) ORDER BY ",
            $rank,
            ", id LIMIT $4"
        )
    };
    ($rank:literal) => {
        select!("WHERE service = $1 AND state = $5 AND (", $rank, ", id) > ($2, $3) ORDER BY ", $rank, ", id LIMIT $4")
    };
}

statements! {
    IN_STATE = behind!("submitted_at");
    STUCK = behind!("submitted_at", "stuck IS NOT NULL");
    PROPOSED = behind!("submitted_at", "proposed");
    ESCALATED = behind!("submitted_at", "escalated");
    IN_STATE_BY_TERM = behind!("last_day_at");
    STUCK_BY_TERM = behind!("last_day_at", "stuck IS NOT NULL");
    PROPOSED_BY_TERM = behind!("last_day_at", "proposed");
    ESCALATED_BY_TERM = behind!("last_day_at", "escalated");
    COUNT_IN_STATE = "SELECT COUNT(*) AS number FROM cases WHERE service = $1 AND state = $2";
    COUNT_STUCK = "SELECT COUNT(*) AS number FROM cases WHERE service = $1 AND stuck IS NOT NULL";
    COUNT_PROPOSED = "SELECT COUNT(*) AS number FROM cases WHERE service = $1 AND proposed";
    COUNT_ESCALATED = "SELECT COUNT(*) AS number FROM cases WHERE service = $1 AND escalated";
}

/// The statement that shows what needs somebody in particular.
fn needy(needs: Needs, order: Order) -> &'static str {
    match (needs, order) {
        (Needs::Resending, Order::Oldest) => STUCK,
        (Needs::Resending, Order::TermLeft) => STUCK_BY_TERM,
        (Needs::Second, Order::Oldest) => PROPOSED,
        (Needs::Second, Order::TermLeft) => PROPOSED_BY_TERM,
        (Needs::Help, Order::Oldest) => ESCALATED,
        (Needs::Help, Order::TermLeft) => ESCALATED_BY_TERM,
    }
}

/// The statement that counts it.
fn count_of(needs: Needs) -> &'static str {
    match needs {
        Needs::Resending => COUNT_STUCK,
        Needs::Second => COUNT_PROPOSED,
        Needs::Help => COUNT_ESCALATED,
    }
}

pub(crate) async fn page(db: &Database, filter: &CaseFilter) -> Result<Vec<Case>, Failed> {
    if !filter.units.is_empty() {
        return units::page(db, filter).await;
    }
    let service = filter.service.as_str();
    let mut found = Vec::new();
    if let Some(needs) = filter.needs {
        return cases::read_all(db, "cases.needy", place(db.query(needy(needs, filter.order)).bind(service), filter))
            .await;
    }
    let in_state = match filter.order {
        Order::Oldest => IN_STATE,
        Order::TermLeft => IN_STATE_BY_TERM,
    };
    for state in &filter.states {
        let query = place(db.query(in_state).bind(service), filter).bind(state.as_str());
        found.extend(cases::read_all(db, "cases.queue", query).await?);
    }
    found.sort_by_key(|case| (case.rank(filter.order), case.id));
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
    if !filter.units.is_empty() {
        return units::count(db, filter).await;
    }
    let operation = "cases.count";
    let service = filter.service.as_str();
    let queries = if let Some(needs) = filter.needs {
        vec![db.query(count_of(needs)).bind(service)]
    } else {
        filter.states.iter().map(|state| db.query(COUNT_IN_STATE).bind(service).bind(state.as_str())).collect()
    };
    let mut sum = 0;
    for query in queries {
        sum += db.number(operation, query).await?;
    }
    Ok(sum)
}
