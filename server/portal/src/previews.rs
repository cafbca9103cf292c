//! Walks through versions that nobody has published, for as long as this process remembers them.

use std::sync::{Arc, Mutex, PoisonError};

use domain::scenario::Rehearsal;

/// So many are remembered; the oldest goes first.
const MOST: usize = 32;

/// By whom and where, the oldest first.
#[derive(Default)]
pub struct Previews(Mutex<Vec<(String, Arc<Rehearsal>)>>);

impl Previews {
    pub(crate) fn keep(&self, key: &str, rehearsal: Arc<Rehearsal>) {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.retain(|(other, _)| other != key);
        if all.len() >= MOST {
            all.remove(0);
        }
        all.push((key.to_owned(), rehearsal));
    }

    pub(crate) fn find(&self, key: &str) -> Option<Arc<Rehearsal>> {
        let all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.iter().find(|(other, _)| other == key).map(|(_, rehearsal)| Arc::clone(rehearsal))
    }
}
