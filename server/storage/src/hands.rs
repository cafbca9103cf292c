//! What is free in a queue, and what is in whose hands; and the port of the officials' room.

use std::collections::BTreeMap;

use async_trait::async_trait;
use domain::{
    case::Case,
    identifiers::PersonCode,
    office::{Absence, Batch, Word},
    people::Person,
    ports::{CaseFilter, OfficeStore, OfficeWrite, StoreError},
    service::Order,
};
use jiff::{Timestamp, civil::Date};
use uuid::Uuid;

use crate::{
    Database, batches,
    cases::{self, select},
    officials,
    query::{Kind, Query},
    statements::statements,
    work::{Failed, Step},
};

statements! {
    FREE = select!(
        "WHERE service = $1 AND state = $2 AND assignee IS NULL AND NOT aside AND (submitted_at, id) > ($3, $4) \
         ORDER BY submitted_at, id LIMIT $5"
    );
    FREE_BY_TERM = select!(
        "WHERE service = $1 AND state = $2 AND assignee IS NULL AND NOT aside AND (last_day_at, id) > ($3, $4) \
         ORDER BY last_day_at, id LIMIT $5"
    );
    FREE_ON_SHELF = select!(
        "JOIN shelves ON case_id = id WHERE of_service = $1 AND in_state = $2 AND shelf = $6 AND assignee IS NULL \
         AND (sent_at, case_id) > ($3, $4) ORDER BY sent_at, case_id LIMIT $5"
    );
    FREE_ON_SHELF_BY_TERM = select!(
        "JOIN shelves ON case_id = id WHERE of_service = $1 AND in_state = $2 AND shelf = $6 AND assignee IS NULL \
         AND (ends_at, case_id) > ($3, $4) ORDER BY ends_at, case_id LIMIT $5"
    );
    IN_HAND = select!("WHERE service = $1 AND state = $2 AND assignee = $3 AND NOT aside ORDER BY submitted_at, id LIMIT $4");
    IN_HAND_ON_SHELF = select!(
        "WHERE service = $1 AND state = $2 AND assignee = $3 \
         AND EXISTS (SELECT 1 FROM shelves WHERE case_id = id AND shelf = $5) ORDER BY submitted_at, id LIMIT $4"
    );
}

async fn free(db: &Database, filter: &CaseFilter) -> Result<Vec<Case>, Failed> {
    let sql = match (&filter.shelf, filter.order) {
        (None, Order::Oldest) => FREE,
        (None, Order::TermLeft) => FREE_BY_TERM,
        (Some(_), Order::Oldest) => FREE_ON_SHELF,
        (Some(_), Order::TermLeft) => FREE_ON_SHELF_BY_TERM,
    };
    let (at, id) = filter.after.unwrap_or((Timestamp::MIN, Uuid::nil()));
    let mut found = Vec::new();
    for state in &filter.states {
        let query = db.query(sql).bind(filter.service.as_str()).bind(state.as_str()).time(at).uuid(id);
        let query = on_shelf(query.bind(i64::from(filter.limit)), filter);
        found.extend(cases::read_all(db, "cases.free", query).await?);
    }
    found.sort_by_key(|case| (case.rank(filter.order), case.id));
    found.truncate(filter.limit as usize);
    Ok(found)
}

async fn in_hand(db: &Database, filter: &CaseFilter, of: &PersonCode) -> Result<Vec<Case>, Failed> {
    let mut found = Vec::new();
    let sql = if filter.shelf.is_some() { IN_HAND_ON_SHELF } else { IN_HAND };
    for state in &filter.states {
        let query = db.query(sql).bind(filter.service.as_str()).bind(state.as_str()).person(of);
        let query = on_shelf(query.bind(i64::from(filter.limit)), filter);
        found.extend(cases::read_all(db, "cases.in_hand", query).await?);
    }
    found.sort_by_key(|case| (case.submitted_at, case.id));
    found.truncate(filter.limit as usize);
    Ok(found)
}

/// Binds the shelf, where the queue has a condition.
fn on_shelf(query: Query, filter: &CaseFilter) -> Query {
    match &filter.shelf {
        Some(shelf) => query.bind(shelf.as_str()),
        None => query,
    }
}

/// The statements of a write of the officials' room.
pub(crate) fn steps(kind: Kind, write: &OfficeWrite) -> Vec<Step> {
    vec![match write {
        OfficeWrite::Plan(batch, before) => return batches::plan(kind, batch, *before),
        OfficeWrite::Meet(id, person, at) => officials::meet(kind, *id, person, *at),
        OfficeWrite::Away(absence) => officials::away(kind, absence),
        OfficeWrite::Back(id, of) => officials::back(kind, *id, of),
        OfficeWrite::Tell(word) => officials::tell(kind, word),
        OfficeWrite::ReadWords(to, at) => officials::read(kind, to, *at),
        OfficeWrite::Hush(case) => officials::hush(kind, *case),
        OfficeWrite::BeginBatch(id, reason, at) => batches::begin(kind, *id, reason.as_ref(), *at),
        OfficeWrite::Tried { batch, case, outcome } => batches::tried(kind, *batch, *case, outcome),
    }]
}

#[async_trait]
impl OfficeStore for Database {
    async fn people_met(&self) -> Result<Vec<(Uuid, Person)>, StoreError> {
        Ok(officials::met(self).await?)
    }

    async fn absences(&self, day: Date) -> Result<Vec<Absence>, StoreError> {
        Ok(officials::absences(self, day).await?)
    }

    async fn loads(&self, service: &str, states: &[String]) -> Result<BTreeMap<PersonCode, u64>, StoreError> {
        Ok(officials::loads(self, service, states).await?)
    }

    async fn free_cases(&self, filter: &CaseFilter) -> Result<Vec<Case>, StoreError> {
        Ok(free(self, filter).await?)
    }

    async fn cases_in_hand(&self, filter: &CaseFilter, of: &PersonCode) -> Result<Vec<Case>, StoreError> {
        Ok(in_hand(self, filter, of).await?)
    }

    async fn words_to(&self, to: &PersonCode, limit: u32) -> Result<Vec<Word>, StoreError> {
        Ok(officials::words(self, to, limit).await?)
    }

    async fn words_unread(&self, to: &PersonCode) -> Result<BTreeMap<String, u64>, StoreError> {
        Ok(officials::unread(self, to).await?)
    }

    async fn batch(&self, id: Uuid) -> Result<Option<Batch>, StoreError> {
        Ok(batches::one(self, id).await?)
    }
}
