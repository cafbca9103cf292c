//! The officials' room of the store in memory.

use std::collections::BTreeMap;

use async_trait::async_trait;
use jiff::civil::Date;
use uuid::Uuid;

use super::store::Memory;
use crate::{
    case::Case,
    identifiers::PersonCode,
    office::{Absence, Batch, Word},
    people::Person,
    ports::{CaseFilter, OfficeStore, OfficeWrite, StoreError},
    service::Order,
};

/// What officials have beside the cases.
#[derive(Default, Clone)]
pub struct Room {
    pub met: Vec<(Uuid, Person)>,
    pub absences: Vec<Absence>,
    pub words: Vec<Word>,
    pub batches: Vec<Batch>,
}

impl Room {
    /// Whether the write fits what is there.
    pub(super) fn write(&mut self, write: OfficeWrite) -> bool {
        match write {
            OfficeWrite::Meet(id, person, _) => {
                match self.met.iter_mut().find(|(_, known)| known.code == person.code) {
                    Some((_, known)) => *known = person,
                    None => self.met.push((id, person)),
                }
                true
            }
            OfficeWrite::Away(absence) => {
                self.absences.push(absence);
                true
            }
            OfficeWrite::Back(id, of) => {
                self.absences.retain(|absence| absence.id != id || absence.of != of);
                true
            }
            OfficeWrite::Tell(word) => {
                self.words.push(word);
                true
            }
            OfficeWrite::ReadWords(of, at) => {
                let unread = self.words.iter_mut().filter(|word| word.to == of && word.at <= at);
                unread.filter(|word| word.read_at.is_none()).for_each(|word| word.read_at = Some(at));
                true
            }
            OfficeWrite::Hush(case) => {
                self.words.retain(|word| word.case != case);
                true
            }
            OfficeWrite::Plan(batch, before) => {
                self.batches.retain(|old| old.by != batch.by || old.made_at >= before);
                self.batches.push(batch);
                true
            }
            OfficeWrite::BeginBatch(id, reason, at) => {
                let planned = self.batches.iter_mut().find(|batch| batch.id == id && batch.begun_at.is_none());
                planned.map(|batch| (batch.begun_at, batch.reason) = (Some(at), reason)).is_some()
            }
            OfficeWrite::Tried { batch, case, outcome } => {
                let batch = self.batches.iter_mut().find(|known| known.id == batch);
                let rows = batch.into_iter().flat_map(|batch| &mut batch.rows);
                let row = rows.into_iter().find(|row| row.case == case && row.outcome.is_none());
                row.map(|row| row.outcome = Some(outcome)).is_some()
            }
        }
    }
}

#[async_trait]
impl OfficeStore for Memory {
    async fn people_met(&self) -> Result<Vec<(Uuid, Person)>, StoreError> {
        Ok(self.tables().room.met)
    }

    async fn absences(&self, day: Date) -> Result<Vec<Absence>, StoreError> {
        let mut absences = self.tables().room.absences;
        absences.retain(|absence| absence.last >= day);
        absences.sort_by_key(|absence| (absence.last, absence.first, absence.id));
        Ok(absences)
    }

    async fn loads(&self, service: &str, states: &[String]) -> Result<BTreeMap<PersonCode, u64>, StoreError> {
        let mut loads = BTreeMap::new();
        let open = |case: &Case| case.service == service && states.contains(&case.state);
        for case in self.tables().cases.into_iter().filter(open) {
            case.assignee.into_iter().for_each(|one| *loads.entry(one.code).or_default() += 1);
        }
        Ok(loads)
    }

    async fn free_cases(&self, filter: &CaseFilter) -> Result<Vec<Case>, StoreError> {
        let mut cases = self.tables().queue(&CaseFilter { needs: None, ..filter.clone() });
        cases.retain(|case| case.assignee.is_none());
        cases.truncate(filter.limit as usize);
        Ok(cases)
    }

    async fn cases_in_hand(&self, filter: &CaseFilter, of: &PersonCode) -> Result<Vec<Case>, StoreError> {
        let all = CaseFilter { needs: None, after: None, order: Order::Oldest, backwards: false, ..filter.clone() };
        let mut cases = self.tables().queue(&all);
        cases.retain(|case| case.assignee.as_ref().is_some_and(|one| one.code == *of));
        cases.truncate(filter.limit as usize);
        Ok(cases)
    }

    async fn words_to(&self, to: &PersonCode, limit: u32) -> Result<Vec<Word>, StoreError> {
        let own = self.tables().room.words.into_iter().rev().filter(|word| word.to == *to);
        Ok(own.take(limit as usize).collect())
    }

    async fn words_unread(&self, to: &PersonCode) -> Result<BTreeMap<String, u64>, StoreError> {
        let mut unread = BTreeMap::new();
        for word in self.tables().room.words.into_iter().filter(|word| word.to == *to && word.read_at.is_none()) {
            *unread.entry(word.service).or_default() += 1;
        }
        Ok(unread)
    }

    async fn batch(&self, id: Uuid) -> Result<Option<Batch>, StoreError> {
        Ok(self.tables().room.batches.into_iter().find(|batch| batch.id == id))
    }
}
