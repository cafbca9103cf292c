//! Looks at people's data. Each person's are an index range, read from its newest end.

use domain::{
    event::{By, Event},
    ports::LookFilter,
};
use jiff::Timestamp;
use uuid::Uuid;

use crate::{Database, events, events::select, query::Query, statements::statements, work::Failed};

statements! {
    AT = select!("WHERE about = $1 AND look AND at >= $2 AND at < $3 AND (at, id) < ($4, $5) \
                  ORDER BY at DESC, id DESC LIMIT $6 OFFSET $7");
    AT_BY = select!("WHERE about = $1 AND look AND at >= $2 AND at < $3 AND (at, id) < ($4, $5) AND human = $8 \
                     ORDER BY at DESC, id DESC LIMIT $6 OFFSET $7");
    FOR = select!("WHERE applicant = $1 AND look AND at >= $2 AND at < $3 AND (at, id) < ($4, $5) \
                   ORDER BY at DESC, id DESC LIMIT $6 OFFSET $7");
    FOR_BY = select!("WHERE applicant = $1 AND look AND at >= $2 AND at < $3 AND (at, id) < ($4, $5) AND human = $8 \
                      ORDER BY at DESC, id DESC LIMIT $6 OFFSET $7");
    COUNT = "SELECT COUNT(*) AS number FROM events WHERE about = $1 AND look AND at >= $2 AND at < $3";
    COUNT_BY = "SELECT COUNT(*) AS number FROM events WHERE about = $1 AND look AND at >= $2 AND at < $3 AND human = $4";
}

/// What the filter wants, the newest first.
pub(crate) async fn page(db: &Database, filter: &LookFilter) -> Result<Vec<Event>, Failed> {
    let ranges = filter.about.len() + usize::from(filter.applicant.is_some());
    // One range passes over rows by itself; of several, only their order together says which are passed over.
    let (limit, offset) = match ranges {
        1 => (filter.limit, filter.offset),
        _ => (filter.limit.saturating_add(filter.offset), 0),
    };
    let (at, applied) = match filter.by {
        None => (AT, FOR),
        Some(_) => (AT_BY, FOR_BY),
    };
    let mut looks = Vec::new();
    let people = filter.about.iter().map(|person| (at, person));
    for (sql, person) in people.chain(filter.applicant.iter().map(|person| (applied, person))) {
        let query = db.query(sql).person(person);
        let (moment, id) = filter.before.unwrap_or((Timestamp::MAX, Uuid::max()));
        let query = span(query, filter).time(moment).uuid(id).bind(i64::from(limit)).bind(i64::from(offset));
        looks.extend(events::read_all(db, "looks.page", by(query, filter)).await?);
    }
    if ranges > 1 {
        looks.sort_by_key(|event| std::cmp::Reverse((event.at, event.id)));
        // What was filed for somebody else is about them, too.
        looks.dedup_by_key(|event| event.id);
        looks.drain(..looks.len().min(filter.offset as usize));
        looks.truncate(filter.limit as usize);
    }
    Ok(looks)
}

/// How many there are at the people's data.
pub(crate) async fn count(db: &Database, filter: &LookFilter) -> Result<u64, Failed> {
    let sql = if filter.by.is_some() { COUNT_BY } else { COUNT };
    let mut count = 0;
    for person in &filter.about {
        let query = by(span(db.query(sql).person(person), filter), filter);
        count += db.number("looks.count", query).await?;
    }
    Ok(count)
}

fn span(query: Query, filter: &LookFilter) -> Query {
    query.time(filter.from.unwrap_or(Timestamp::MIN)).time(filter.until.unwrap_or(Timestamp::MAX))
}

fn by(query: Query, filter: &LookFilter) -> Query {
    match filter.by {
        None => query,
        Some(by) => query.bind(by == By::Person),
    }
}
