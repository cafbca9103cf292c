//! The people who use the portal.

use serde::{Deserialize, Serialize};

use crate::{counter::Serving, identifiers::PersonCode, remembered::SessionKey, service::Level};

/// A person as their sign-in names them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    pub code: PersonCode,
    pub given_name: String,
    pub family_name: String,
}

/// A person who acts for themselves: signed in, or a visitor where a service asks for no sign-in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Resident {
    pub person: Person,
    /// How sure the sign-in is of them; `None` when the provider did not say, or nobody signed in.
    pub level: Option<Level>,
    /// The session in which registers need not be asked the same twice; none where nothing is kept.
    #[serde(skip)]
    pub session: Option<SessionKey>,
    /// The official who fills in for them at the counter; `None` where they do it themselves.
    #[serde(skip)]
    pub counter: Option<Box<Serving>>,
}

/// A signed-in person who acts for the authority.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Official {
    pub person: Person,
    /// What the official may do, in the words of the services' definitions: `parking-officer`.
    pub roles: Vec<String>,
    /// The only units whose cases they see, in services that part their cases by units; all, when there are none.
    pub units: Vec<String>,
}

/// The role of whoever looks after the road to the registers. It opens no case.
pub const OPERATOR: &str = "operator";

/// The role of whoever gives and takes rights, with another. It opens no case.
pub const ADMINISTRATOR: &str = "administrator";

/// Who did something, as it stands in the history for ever.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Actor {
    Resident(Person),
    Official(Person),
    /// The portal itself, without a person at it.
    Portal,
}

impl Person {
    /// Somebody who has not signed in: a number, and no name.
    pub fn visitor(id: uuid::Uuid) -> Self {
        Self { code: PersonCode::of_visitor(id), given_name: String::new(), family_name: String::new() }
    }

    /// Whether nobody knows who it is.
    pub fn is_visitor(&self) -> bool {
        self.code.is_visitor()
    }

    /// Given name and family name, for pages.
    pub fn full_name(&self) -> String {
        format!("{} {}", self.given_name, self.family_name)
    }
}

impl Official {
    /// An official of the whole authority.
    pub fn new(person: Person, roles: impl IntoIterator<Item = String>) -> Self {
        Self { person, roles: roles.into_iter().collect(), units: Vec::new() }
    }

    pub fn has(&self, role: &str) -> bool {
        self.roles.iter().any(|own| own == role)
    }

    /// Whether they look after the road to the registers.
    pub fn is_operator(&self) -> bool {
        self.has(OPERATOR)
    }

    /// Whether they give and take rights.
    pub fn is_administrator(&self) -> bool {
        self.has(ADMINISTRATOR)
    }

    /// Whether they see what belongs to `unit`. What belongs to no unit that is known is for the whole authority.
    pub fn is_of_unit(&self, unit: Option<&str>) -> bool {
        self.units.is_empty() || unit.is_some_and(|unit| self.units.iter().any(|own| own == unit))
    }

    /// Whether one of the official's roles is among `roles`.
    pub fn has_one_of(&self, roles: &[String]) -> bool {
        self.roles.iter().any(|role| roles.contains(role))
    }
}

/// At the counter it is the official who does it.
impl From<&Resident> for Actor {
    fn from(resident: &Resident) -> Self {
        match &resident.counter {
            Some(serving) => Self::Official(serving.by.person.clone()),
            None => Self::Resident(resident.person.clone()),
        }
    }
}

impl From<&Official> for Actor {
    fn from(official: &Official) -> Self {
        Self::Official(official.person.clone())
    }
}
