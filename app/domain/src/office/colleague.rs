//! An official as others see them.

use jiff::civil::Date;
use uuid::Uuid;

use crate::people::{Official, Person};

/// Somebody who works here, has signed in at least once, and still has a role.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Colleague {
    /// By which forms name them: a personal code stands in none.
    pub id: Uuid,
    pub official: Official,
    /// How many open cases they handle, of whatever service.
    pub load: u64,
    /// The last day of the absence that holds today.
    pub away_until: Option<Date>,
}

impl Colleague {
    pub fn person(&self) -> &Person {
        &self.official.person
    }

    pub fn is_here(&self) -> bool {
        self.away_until.is_none()
    }
}

/// Who of them gets the next case: whoever handles the fewest; of several, the first by name.
pub fn fewest<'c>(colleagues: impl Iterator<Item = &'c Colleague>) -> Option<&'c Colleague> {
    colleagues.min_by_key(|colleague| {
        let Person { code, given_name, family_name } = colleague.person();
        (colleague.load, family_name, given_name, code.as_str())
    })
}
