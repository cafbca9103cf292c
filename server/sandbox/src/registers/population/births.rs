//! Births: an event each, in the order in which they were registered. They are kept like messages, so that an event
//! has the same id, and a child the same code, after a restart.

use super::super::{
    entry::{Entry, Kept},
    store::Store,
};
use crate::people::{self, Child, Person};
use jiff::{ToSpan, civil::Date};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::{
    collections::HashMap,
    io,
    sync::{Arc, Mutex, PoisonError},
};

/// The word for births in the store; no service has this name.
const BIRTH: &str = "birth";
/// The most events of one answer.
const PAGE: usize = 100;

/// Parent, given name, whether a girl, and days before the first start.
const FIRST: [(Parent, &str, bool, i32); 3] =
    [(Parent::Crowd(197), "Tõnu", false, 30), (Parent::Crowd(199), "Hilja", true, 20), (Parent::Mari, "Mia", true, 10)];

enum Parent {
    Mari,
    /// The person with this number in the crowd's names.
    Crowd(u16),
}

/// An event of the feed.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Birth {
    /// The same for ever, and in the order of the events.
    pub(super) id: String,
    pub(super) child_code: String,
    pub(super) child_given_name: String,
    pub(super) child_family_name: String,
    /// Both names.
    pub(super) child_name: String,
    pub(super) born: Date,
    /// The parent's code.
    pub(super) parent: String,
    parent_given_name: String,
    parent_family_name: String,
    email: String,
    /// The codes of all parents, that parent first.
    #[serde(default)]
    pub(super) parents: Vec<String>,
    /// Their addresses, in the same order.
    #[serde(default)]
    emails: Vec<String>,
}

/// A child to be registered.
pub(super) struct Newborn {
    pub(super) given_name: String,
    pub(super) girl: bool,
    pub(super) born: Date,
}

pub(super) struct Births {
    store: Arc<Store>,
    /// Held while a birth is registered, so that no two get one id or one code.
    desk: Mutex<()>,
}

impl Births {
    /// With the first births registered, unless an earlier start has done it.
    pub(super) fn open(store: Arc<Store>, people: &HashMap<String, Person>, today: Date) -> Self {
        let births = Births { store, desk: Mutex::default() };
        if births.all().is_empty() {
            for (parent, given_name, girl, days) in FIRST {
                let born = today.saturating_sub(days.days());
                let newborn = Newborn { given_name: given_name.to_owned(), girl, born };
                let parent = people.values().find(|person| parent.is(person));
                if let Some(Err(error)) = parent.map(|parent| births.register(parent, None, newborn)) {
                    tracing::error!(%error, "the population register cannot write its store");
                }
            }
        }
        births
    }

    /// Registers a birth; `None` when every code of that day is taken. Waits for the disk.
    pub(super) fn register(
        &self,
        parent: &Person,
        other: Option<&Person>,
        newborn: Newborn,
    ) -> io::Result<Option<Birth>> {
        let _turn = self.desk.lock().unwrap_or_else(PoisonError::into_inner);
        let known = self.all();
        let taken = |code: &str| known.iter().any(|birth| birth.child_code == code);
        let Newborn { given_name, girl, born } = newborn;
        let Some(child_code) = people::newborn(born, girl, taken) else {
            return Ok(None);
        };
        let birth = Birth {
            id: format!("SA-{:06}", known.len() + 1),
            child_code,
            child_name: format!("{given_name} {}", parent.family_name),
            child_given_name: given_name,
            child_family_name: parent.family_name.clone(),
            born,
            parent: parent.code.clone(),
            parent_given_name: parent.given_name.clone(),
            parent_family_name: parent.family_name.clone(),
            email: parent.email(),
            parents: [Some(parent), other].into_iter().flatten().map(|parent| parent.code.clone()).collect(),
            emails: [Some(parent), other].into_iter().flatten().map(Person::email).collect(),
        };
        let kept = self.store.keep(Entry {
            service: BIRTH,
            key: birth.id.clone(),
            content_hash: birth.child_code.clone(),
            case: None,
            body: serde_json::to_value(&birth)?,
            numbered: None,
            once: None,
        })?;
        Ok(matches!(kept, Kept::New(_)).then_some(birth))
    }

    /// Every birth, the first registered first.
    pub(super) fn all(&self) -> Vec<Birth> {
        let read = |body: Value| {
            let mut birth: Birth = serde_json::from_value(body).ok()?;
            if birth.parents.is_empty() {
                // Registered when a birth told of one parent.
                (birth.parents, birth.emails) = (vec![birth.parent.clone()], vec![birth.email.clone()]);
            }
            Some(birth)
        };
        self.store.of(BIRTH).into_iter().filter_map(|known| read(known.body)).collect()
    }

    /// The events behind a cursor, and the cursor behind them; `None` when the cursor was never given.
    pub(super) fn after(&self, cursor: Option<&str>) -> Option<(Vec<Birth>, String)> {
        let mut all = self.all();
        let seen = match cursor {
            None => 0,
            Some(cursor) => all.iter().position(|birth| birth.id == cursor)? + 1,
        };
        let events: Vec<_> = all.drain(seen..).take(PAGE).collect();
        let cursor = events.last().map(|birth| birth.id.as_str()).or(cursor).unwrap_or_default().to_owned();
        Some((events, cursor))
    }

    pub(super) fn children(&self) -> impl Iterator<Item = Child> {
        self.all().into_iter().map(|birth| Child {
            parent: birth.parent,
            other: birth.parents.into_iter().nth(1),
            code: birth.child_code,
            given_name: birth.child_given_name,
            family_name: birth.child_family_name,
        })
    }
}

impl Parent {
    fn is(&self, person: &Person) -> bool {
        match self {
            Parent::Mari => person.code == people::people()[0].code,
            Parent::Crowd(number) => person.family_name == format!("Näidis-{number}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn people(today: Date) -> HashMap<String, Person> {
        people::everyone(today).into_iter().map(|person| (person.code.clone(), person)).collect()
    }

    #[test]
    fn the_feed_is_read_page_by_page_and_nothing_twice() {
        let today = date(2026, 3, 31);
        let people = people(today);
        let births = Births::open(Arc::default(), &people, today);
        let mari = people.values().find(|person| Parent::Mari.is(person)).unwrap();
        for day in 0..150 {
            let newborn =
                Newborn { given_name: "Mia".into(), girl: true, born: today.saturating_sub((100 + day).days()) };
            births.register(mari, None, newborn).unwrap().unwrap();
        }
        let (first, cursor) = births.after(None).unwrap();
        let (second, cursor) = births.after(Some(&cursor)).unwrap();
        assert_eq!((first.len(), second.len(), cursor.as_str()), (100, 53, "SA-000153"));
        let (none, still) = births.after(Some(&cursor)).unwrap();
        assert!(none.is_empty() && still == cursor);
        assert!(births.after(Some("SA-000999")).is_none());
    }

    #[test]
    fn another_day_finds_the_same_births() {
        let store: Arc<Store> = Arc::default();
        let ids = |day| {
            let births = Births::open(Arc::clone(&store), &people(day), day);
            births.all().into_iter().map(|birth| (birth.id, birth.child_code)).collect::<Vec<_>>()
        };
        let first = ids(date(2026, 3, 31));
        assert_eq!(first.len(), FIRST.len());
        assert_eq!(ids(date(2026, 4, 2)), first);
    }

    #[test]
    fn one_day_has_a_hundred_codes() {
        let today = date(2026, 3, 31);
        let people = people(today);
        let births = Births::open(Arc::default(), &people, today);
        let mari = people.values().find(|person| Parent::Mari.is(person)).unwrap();
        let newborn = || Newborn { given_name: "Mia".into(), girl: true, born: today };
        for _ in 0..100 {
            assert!(births.register(mari, None, newborn()).unwrap().is_some());
        }
        assert!(births.register(mari, None, newborn()).unwrap().is_none());
    }
}
