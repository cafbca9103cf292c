//! Queues of some units: the same pages, one index range for each unit and state.

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
    query::{Kind, Query},
    statements::statements,
    work::{Failed, Step},
};

/// What comes behind a rank and an id, of one unit in one state.
macro_rules! behind {
    ($rank:literal) => {
        select!(
            "WHERE service = $1 AND unit = $6 AND state = $5 AND (",
            $rank,
            ", id) > ($2, $3) ORDER BY ",
            $rank,
            ", id LIMIT $4"
        )
    };
    ($rank:literal, $needs:literal) => {
        select!(
            "WHERE service = $1 AND ",
            $needs,
            " AND unit = $5 AND (",
            $rank,
            ", id) > ($2, $3) ORDER BY ",
            $rank,
            ", id LIMIT $4"
        )
    };
}

statements! {
    IN_STATE = behind!("submitted_at");
    IN_STATE_BY_TERM = behind!("last_day_at");
    STUCK = behind!("submitted_at", "stuck IS NOT NULL");
    PROPOSED = behind!("submitted_at", "proposed");
    ESCALATED = behind!("submitted_at", "escalated");
    STUCK_BY_TERM = behind!("last_day_at", "stuck IS NOT NULL");
    PROPOSED_BY_TERM = behind!("last_day_at", "proposed");
    ESCALATED_BY_TERM = behind!("last_day_at", "escalated");
    COUNT_IN_STATE = "SELECT COUNT(*) AS number FROM cases WHERE service = $1 AND unit = $2 AND state = $3";
    COUNT_STUCK = "SELECT COUNT(*) AS number FROM cases WHERE service = $1 AND unit = $2 AND stuck IS NOT NULL";
    COUNT_PROPOSED = "SELECT COUNT(*) AS number FROM cases WHERE service = $1 AND unit = $2 AND proposed";
    COUNT_ESCALATED = "SELECT COUNT(*) AS number FROM cases WHERE service = $1 AND unit = $2 AND escalated";
    PLACE = "UPDATE cases SET unit = $1 WHERE id = $2";
}

/// Which unit a case stands with.
pub(crate) fn place(kind: Kind, id: Uuid, unit: Option<&str>) -> Step {
    Step::writing_one("cases.place", Query::new(kind, PLACE).bind(unit.map(str::to_owned)).uuid(id))
}

/// The statements that show and count what needs somebody.
fn needy(needs: Needs, order: Order) -> (&'static str, &'static str) {
    match (needs, order) {
        (Needs::Resending, Order::Oldest) => (STUCK, COUNT_STUCK),
        (Needs::Resending, Order::TermLeft) => (STUCK_BY_TERM, COUNT_STUCK),
        (Needs::Second, Order::Oldest) => (PROPOSED, COUNT_PROPOSED),
        (Needs::Second, Order::TermLeft) => (PROPOSED_BY_TERM, COUNT_PROPOSED),
        (Needs::Help, Order::Oldest) => (ESCALATED, COUNT_ESCALATED),
        (Needs::Help, Order::TermLeft) => (ESCALATED_BY_TERM, COUNT_ESCALATED),
    }
}

/// A page of the cases of the filter's units.
pub(crate) async fn page(db: &Database, filter: &CaseFilter) -> Result<Vec<Case>, Failed> {
    let mut found = Vec::new();
    let (at, id) = filter.after.unwrap_or((Timestamp::MIN, Uuid::nil()));
    let begin = |sql| db.query(sql).bind(filter.service.as_str()).time(at).uuid(id).bind(i64::from(filter.limit));
    for unit in &filter.units {
        if let Some(needs) = filter.needs {
            let query = begin(needy(needs, filter.order).0).bind(unit.as_str());
            found.extend(cases::read_all(db, "cases.needy_of_unit", query).await?);
            continue;
        }
        for state in &filter.states {
            let sql = if filter.order == Order::Oldest { IN_STATE } else { IN_STATE_BY_TERM };
            let query = begin(sql).bind(state.as_str()).bind(unit.as_str());
            found.extend(cases::read_all(db, "cases.queue_of_unit", query).await?);
        }
    }
    found.sort_by_key(|case| (case.rank(filter.order), case.id));
    found.dedup_by_key(|case| case.id);
    found.truncate(filter.limit as usize);
    Ok(found)
}

/// How many there are.
pub(crate) async fn count(db: &Database, filter: &CaseFilter) -> Result<u64, Failed> {
    let mut sum = 0;
    for unit in &filter.units {
        let begin = |sql| db.query(sql).bind(filter.service.as_str()).bind(unit.as_str());
        if let Some(needs) = filter.needs {
            sum += db.number("cases.count_of_unit", begin(needy(needs, filter.order).1)).await?;
            continue;
        }
        for state in &filter.states {
            sum += db.number("cases.count_of_unit", begin(COUNT_IN_STATE).bind(state.as_str())).await?;
        }
    }
    Ok(sum)
}
