//! Whom an official serves at the counter: kept in the official's session, and gone with it.

use domain::{
    counter::{Document, Serving},
    desk::Received,
    identifiers::PersonCode,
    people::{Official, Person, Resident},
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::session::Who;

/// The key under which the session keeps it.
pub(crate) const VISIT: &str = "visit";

/// A visit, as the session remembers it. Roles are not among it: they count as they are at each request.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Visit {
    id: Uuid,
    pub(crate) visitor: Person,
    document: Document,
    by: PersonCode,
}

impl Visit {
    pub(crate) fn of(received: Received) -> Self {
        let Received { visitor, serving } = received;
        Self { id: serving.visit, visitor, document: serving.document, by: serving.by.person.code }
    }

    /// Whether it is of whoever is signed in.
    pub(crate) fn is_of(&self, who: &Who) -> bool {
        self.by == who.person.code
    }

    /// The visitor as the Desk knows them, served by whoever is signed in with these roles. How sure the sign-in is, is
    /// said of the official; what is remembered in their session is theirs.
    pub(crate) fn resident(&self, who: &Who, roles: Vec<String>) -> Resident {
        let by = Official::new(who.person.clone(), roles);
        let serving = Serving { visit: self.id, by, document: self.document };
        Resident { person: self.visitor.clone(), level: who.level, session: None, counter: Some(Box::new(serving)) }
    }
}
