//! Queues: the cases of a service in some states, on a shelf, or that need somebody; by age or by term, from either end,
//! page by page.
//!
//! A page is one index range for each state, so it costs the same among a thousand cases and among ten million. The ranges
//! give places, which the index alone knows; they are merged here, and only the cases that are shown are read.

use domain::{
    case::Case,
    ports::CaseFilter,
    service::{Needs, Order},
};
use jiff::Timestamp;
use uuid::Uuid;

use crate::{Database, cases, query::Query, row::Row, statements::statements, work::Failed};

/// A page of one index range: what comes behind a rank and an id, or before them.
macro_rules! range {
    ($which:literal, $rank:literal, $id:literal, $behind:literal, $way:literal) => {
        concat!(
            "SELECT ",
            $rank,
            " AS place, ",
            $id,
            " AS found FROM ",
            $which,
            " AND (",
            $rank,
            ", ",
            $id,
            ") ",
            $behind,
            " ($2, $3) ORDER BY ",
            $rank,
            $way,
            ", ",
            $id,
            $way,
            " LIMIT $4"
        )
    };
}

macro_rules! on {
    ($which:literal, $rank:literal, $id:literal) => {
        range!($which, $rank, $id, ">", "")
    };
}

macro_rules! back {
    ($which:literal, $rank:literal, $id:literal) => {
        range!($which, $rank, $id, "<", " DESC")
    };
}

statements! {
    IN_STATE = on!("cases WHERE service = $1 AND state = $5 AND NOT aside", "submitted_at", "id");
    IN_STATE_BACK = back!("cases WHERE service = $1 AND state = $5 AND NOT aside", "submitted_at", "id");
    IN_STATE_BY_TERM = on!("cases WHERE service = $1 AND state = $5 AND NOT aside", "last_day_at", "id");
    IN_STATE_BY_TERM_BACK = back!("cases WHERE service = $1 AND state = $5 AND NOT aside", "last_day_at", "id");
    STUCK = on!("cases WHERE service = $1 AND stuck IS NOT NULL", "submitted_at", "id");
    STUCK_BACK = back!("cases WHERE service = $1 AND stuck IS NOT NULL", "submitted_at", "id");
    STUCK_BY_TERM = on!("cases WHERE service = $1 AND stuck IS NOT NULL", "last_day_at", "id");
    STUCK_BY_TERM_BACK = back!("cases WHERE service = $1 AND stuck IS NOT NULL", "last_day_at", "id");
    PROPOSED = on!("cases WHERE service = $1 AND proposed", "submitted_at", "id");
    PROPOSED_BACK = back!("cases WHERE service = $1 AND proposed", "submitted_at", "id");
    PROPOSED_BY_TERM = on!("cases WHERE service = $1 AND proposed", "last_day_at", "id");
    PROPOSED_BY_TERM_BACK = back!("cases WHERE service = $1 AND proposed", "last_day_at", "id");
    ESCALATED = on!("cases WHERE service = $1 AND escalated", "submitted_at", "id");
    ESCALATED_BACK = back!("cases WHERE service = $1 AND escalated", "submitted_at", "id");
    ESCALATED_BY_TERM = on!("cases WHERE service = $1 AND escalated", "last_day_at", "id");
    ESCALATED_BY_TERM_BACK = back!("cases WHERE service = $1 AND escalated", "last_day_at", "id");
    ANSWERED = on!("cases WHERE service = $1 AND answered", "submitted_at", "id");
    ANSWERED_BACK = back!("cases WHERE service = $1 AND answered", "submitted_at", "id");
    ANSWERED_BY_TERM = on!("cases WHERE service = $1 AND answered", "last_day_at", "id");
    ANSWERED_BY_TERM_BACK = back!("cases WHERE service = $1 AND answered", "last_day_at", "id");
    ASIDE = on!("cases WHERE service = $1 AND aside", "submitted_at", "id");
    ASIDE_BACK = back!("cases WHERE service = $1 AND aside", "submitted_at", "id");
    ASIDE_BY_TERM = on!("cases WHERE service = $1 AND aside", "last_day_at", "id");
    ASIDE_BY_TERM_BACK = back!("cases WHERE service = $1 AND aside", "last_day_at", "id");
    ON_SHELF = on!(
        "shelves WHERE of_service = $1 AND in_state = $5 AND shelf = $6", "sent_at", "case_id"
    );
    ON_SHELF_BACK = back!(
        "shelves WHERE of_service = $1 AND in_state = $5 AND shelf = $6", "sent_at", "case_id"
    );
    ON_SHELF_BY_TERM = on!(
        "shelves WHERE of_service = $1 AND in_state = $5 AND shelf = $6", "ends_at", "case_id"
    );
    ON_SHELF_BY_TERM_BACK = back!(
        "shelves WHERE of_service = $1 AND in_state = $5 AND shelf = $6", "ends_at", "case_id"
    );
    COUNT_IN_STATE = "SELECT COUNT(*) AS number FROM (SELECT 1 FROM cases WHERE service = $1 AND state = $3 \
                      AND NOT aside LIMIT $2) AS few";
    COUNT_STUCK = "SELECT COUNT(*) AS number FROM (SELECT 1 FROM cases WHERE service = $1 AND stuck IS NOT NULL LIMIT $2) \
                   AS few";
    COUNT_PROPOSED = "SELECT COUNT(*) AS number FROM (SELECT 1 FROM cases WHERE service = $1 AND proposed LIMIT $2) \
                      AS few";
    COUNT_ESCALATED = "SELECT COUNT(*) AS number FROM (SELECT 1 FROM cases WHERE service = $1 AND escalated LIMIT $2) \
                       AS few";
    COUNT_ANSWERED = "SELECT COUNT(*) AS number FROM (SELECT 1 FROM cases WHERE service = $1 AND answered LIMIT $2) \
                      AS few";
    COUNT_ASIDE = "SELECT COUNT(*) AS number FROM (SELECT 1 FROM cases WHERE service = $1 AND aside LIMIT $2) AS few";
    COUNT_ON_SHELF = "SELECT COUNT(*) AS number FROM (SELECT 1 FROM shelves WHERE of_service = $1 AND in_state = $3 \
                      AND shelf = $4 LIMIT $2) AS few";
}

/// The four statements of one kind of list: by age and by term, and each from its end.
type Ways = [&'static str; 4];

const OF_STATE: Ways = [IN_STATE, IN_STATE_BACK, IN_STATE_BY_TERM, IN_STATE_BY_TERM_BACK];
const OF_SHELF: Ways = [ON_SHELF, ON_SHELF_BACK, ON_SHELF_BY_TERM, ON_SHELF_BY_TERM_BACK];

/// The statements that show what needs somebody in particular, and the one that counts it.
fn needy(needs: Needs) -> (Ways, &'static str) {
    match needs {
        Needs::Resending => ([STUCK, STUCK_BACK, STUCK_BY_TERM, STUCK_BY_TERM_BACK], COUNT_STUCK),
        Needs::Second => ([PROPOSED, PROPOSED_BACK, PROPOSED_BY_TERM, PROPOSED_BY_TERM_BACK], COUNT_PROPOSED),
        Needs::Help => ([ESCALATED, ESCALATED_BACK, ESCALATED_BY_TERM, ESCALATED_BY_TERM_BACK], COUNT_ESCALATED),
        Needs::Reading => ([ANSWERED, ANSWERED_BACK, ANSWERED_BY_TERM, ANSWERED_BY_TERM_BACK], COUNT_ANSWERED),
        Needs::Waking => ([ASIDE, ASIDE_BACK, ASIDE_BY_TERM, ASIDE_BY_TERM_BACK], COUNT_ASIDE),
    }
}

fn way(ways: Ways, filter: &CaseFilter) -> &'static str {
    match (filter.order, filter.backwards) {
        (Order::Oldest, false) => ways[0],
        (Order::Oldest, true) => ways[1],
        (Order::TermLeft, false) => ways[2],
        (Order::TermLeft, true) => ways[3],
    }
}

/// A page of a queue with its cases, in its order.
pub(crate) async fn page(db: &Database, filter: &CaseFilter) -> Result<Vec<Case>, Failed> {
    let places = places(db, filter).await?;
    let ids: Vec<Uuid> = places.iter().map(|(_, id)| *id).collect();
    let mut cases = cases::several(db, &ids).await?;
    cases.sort_by_key(|case| ids.iter().position(|id| *id == case.id));
    Ok(cases)
}

/// Where the cases of a page stand: their ranks and ids, in its order.
pub(crate) async fn places(db: &Database, filter: &CaseFilter) -> Result<Vec<(Timestamp, Uuid)>, Failed> {
    let service = filter.service.as_str();
    let mut queries = Vec::new();
    if let Some(needs) = filter.needs {
        let (ways, _) = needy(needs);
        queries.push(place(db.query(way(ways, filter)).bind(service), filter));
    } else {
        let ways = if filter.shelf.is_some() { OF_SHELF } else { OF_STATE };
        for state in &filter.states {
            let query = place(db.query(way(ways, filter)).bind(service), filter).bind(state.as_str());
            queries.push(match &filter.shelf {
                Some(shelf) => query.bind(shelf.as_str()),
                None => query,
            });
        }
    }
    let (operation, mut found) = ("cases.places", Vec::new());
    for query in queries {
        for row in db.rows(operation, query).await? {
            found.push(read(&row).map_err(|source| Failed::at(operation, source))?);
        }
    }
    found.sort_unstable();
    found.dedup();
    if filter.backwards {
        found.reverse();
    }
    found.truncate(filter.limit as usize);
    Ok(found)
}

fn read(row: &Row) -> Result<(Timestamp, Uuid), sqlx::Error> {
    Ok((row.time("place")?, row.uuid("found")?))
}

/// Binds where the page begins and how long it is.
fn place(query: Query, filter: &CaseFilter) -> Query {
    let end = if filter.backwards { (Timestamp::MAX, Uuid::max()) } else { (Timestamp::MIN, Uuid::nil()) };
    let (at, id) = filter.after.unwrap_or(end);
    query.time(at).uuid(id).bind(i64::from(filter.limit))
}

/// How many cases the queue holds, on all its pages; no more than `most` are counted.
pub(crate) async fn count(db: &Database, filter: &CaseFilter, most: u64) -> Result<u64, Failed> {
    let operation = "cases.count";
    let (service, mut sum) = (filter.service.as_str(), 0);
    let left = |sum: u64| most.saturating_sub(sum).cast_signed();
    if let Some(needs) = filter.needs {
        return db.number(operation, db.query(needy(needs).1).bind(service).bind(left(0))).await;
    }
    for state in filter.states.iter() {
        if sum >= most {
            break;
        }
        let query = match &filter.shelf {
            Some(shelf) => {
                let query = db.query(COUNT_ON_SHELF).bind(service).bind(left(sum));
                query.bind(state.as_str()).bind(shelf.as_str())
            }
            None => db.query(COUNT_IN_STATE).bind(service).bind(left(sum)).bind(state.as_str()),
        };
        sum += db.number(operation, query).await?;
    }
    Ok(sum)
}
