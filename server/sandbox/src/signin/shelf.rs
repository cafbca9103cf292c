//! Things kept for a short while under unguessable names.

use crate::chance;
use jiff::{SignedDuration, Timestamp};
use std::{
    collections::HashMap,
    sync::{Mutex, MutexGuard, PoisonError},
};

type Things<T> = HashMap<String, (Timestamp, T)>;

pub(super) struct Shelf<T> {
    life: SignedDuration,
    things: Mutex<Things<T>>,
}

impl<T> Shelf<T> {
    pub(super) fn new(life_seconds: i64) -> Self {
        Shelf { life: SignedDuration::from_secs(life_seconds), things: Mutex::default() }
    }

    /// Keeps the thing and tells its name.
    pub(super) fn put(&self, thing: T) -> String {
        let name = chance::token();
        self.fresh().insert(name.clone(), (chance::now(), thing));
        name
    }

    /// Gives the thing away: nobody gets it twice.
    pub(super) fn take(&self, name: &str) -> Option<T> {
        self.fresh().remove(name).map(|(_, thing)| thing)
    }

    pub(super) fn look(&self, name: &str) -> Option<T>
    where
        T: Clone,
    {
        self.fresh().get(name).map(|(_, thing)| thing.clone())
    }

    /// What is not too old; the rest is thrown away.
    fn fresh(&self) -> MutexGuard<'_, Things<T>> {
        let oldest = chance::now() - self.life;
        let mut things = self.things.lock().unwrap_or_else(PoisonError::into_inner);
        things.retain(|_, (since, _)| *since >= oldest);
        things
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn things_are_given_once_and_go_stale() {
        let shelf = Shelf::new(30);
        let name = shelf.put("code");
        assert_eq!(shelf.look(&name), Some("code"));
        assert_eq!(shelf.take(&name), Some("code"));
        assert_eq!(shelf.take(&name), None);
        let stale = Shelf::new(-1);
        let name = stale.put("code");
        assert_eq!(stale.take(&name), None);
    }
}
