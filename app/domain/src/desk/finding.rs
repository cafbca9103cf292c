//! Finding a case: by its reference, by whom it concerns, by words of its answers.

use std::sync::Arc;

use jiff::Timestamp;
use uuid::Uuid;

use super::{Desk, DeskError, queues::PAGE, works_on};
use crate::{
    case::Case,
    event::What,
    filing::Sought,
    identifiers::Reference,
    people::Official,
    ports::{Found, Write},
    service::Service,
};

/// How common a word is makes no difference beyond this: the search begins with the rarest.
const COMMON: u64 = 300;

/// Where a look for a case leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Look {
    /// Straight to the case.
    Case(Reference),
    /// To a list of what is found.
    List,
    /// There is no word in it.
    Nothing,
    /// There are more words in it than are looked for.
    TooMany,
}

/// A page of what was found, the newest first.
#[derive(Debug)]
pub struct Finding {
    pub cases: Vec<Case>,
    /// Whether a person was looked for, who sees that.
    pub person: bool,
    /// Where to look on, when there is more, or not everything was looked at.
    pub next: Option<(Timestamp, Uuid)>,
}

impl Desk {
    /// What somebody typed, and where it leads.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn look_for(&self, official: &Official, text: &str) -> Result<Look, DeskError> {
        let sought = Sought::read(text);
        if let Sought::Reference(reference) = &sought
            && self.is_theirs(official, reference).await?
        {
            return Ok(Look::Case(reference.clone()));
        }
        Ok(match sought {
            Sought::Reference(_) | Sought::Person(_) | Sought::Words(_) => Look::List,
            Sought::TooMany => Look::TooMany,
            Sought::Nothing => Look::Nothing,
        })
    }

    /// A page of the cases of the official's services that fit what was typed. Who looks for a person is recorded before
    /// anything is shown, whether or not something is found.
    ///
    /// # Errors
    /// `NotFound` for somebody who works in no service.
    pub async fn find(
        &self,
        official: &Official,
        text: &str,
        after: Option<(Timestamp, Uuid)>,
    ) -> Result<Finding, DeskError> {
        let services: Vec<Arc<Service>> =
            self.all_in_force().into_iter().filter(|service| works_on(official, service)).collect();
        if services.is_empty() {
            return Err(DeskError::NotFound);
        }
        let sought = match Sought::read(text) {
            Sought::Reference(_) => Sought::words(text),
            sought => sought,
        };
        let person = if let Sought::Person(code) = &sought {
            let look = self.event(code, None, "", official.into(), What::LookedUp);
            self.save(vec![Write::Record(look)]).await?;
            true
        } else {
            false
        };
        let mut all = Found::default();
        if let Some(key) = self.store.key() {
            for service in &services {
                for unit in self.units_in(official, &service.id) {
                    let words = sought.hashes(&service.id, unit, key);
                    let found = self.found_under(words, after).await?;
                    all.cases.extend(found.cases);
                    // What was not looked at in one service stands behind this; what others found there has to wait for
                    // it.
                    all.stopped = all.stopped.max(found.stopped);
                }
            }
        }
        all.cases.sort_by(|one, other| other.cmp(one));
        all.cases.retain(|case| all.stopped.is_none_or(|stopped| *case >= stopped));
        let more = all.cases.len() > PAGE as usize;
        all.cases.truncate(PAGE as usize);
        let next = if more { all.cases.last().copied() } else { all.stopped };
        let ids: Vec<Uuid> = all.cases.iter().map(|(_, id)| *id).collect();
        let mut cases = self.store.several(&ids).await?;
        cases.sort_by_key(|case| std::cmp::Reverse((case.submitted_at, case.id)));
        Ok(Finding { cases: self.veil_all(official, cases), person, next })
    }

    /// Whether there is a case with this reference for the official.
    async fn is_theirs(&self, official: &Official, reference: &Reference) -> Result<bool, DeskError> {
        match self.case_for(official, reference).await {
            Ok(_) => Ok(true),
            Err(DeskError::NotFound) => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// In one service, or in a unit within it: the rarest word first, so that a common one costs nothing beside it.
    async fn found_under(&self, hashes: Vec<String>, after: Option<(Timestamp, Uuid)>) -> Result<Found, DeskError> {
        let mut words = Vec::new();
        for word in hashes {
            let number = self.store.count_under(&word, COMMON).await?;
            if number == 0 {
                return Ok(Found::default());
            }
            words.push((number, word));
        }
        words.sort();
        let words: Vec<String> = words.into_iter().map(|(_, word)| word).collect();
        if words.is_empty() { Ok(Found::default()) } else { Ok(self.store.found(&words, after, PAGE + 1).await?) }
    }
}
