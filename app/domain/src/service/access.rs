//! `[access]`: how sure a sign-in has to be, in whose name people may file, who files for visitors at the counter, and
//! whether it begins with a look.

use super::{Level, section::Section};
use crate::mandate::{ActAs, Mandate, Represented};

/// In whose name people may file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Acting {
    /// At least one.
    pub ways: Vec<ActAs>,
    /// The roles by which somebody may represent a company here, in the register's words.
    pub roles: Vec<String>,
}

impl Default for Acting {
    fn default() -> Self {
        Self { ways: vec![ActAs::Oneself], roles: Vec::new() }
    }
}

impl Acting {
    pub fn allows(&self, way: ActAs) -> bool {
        self.ways.contains(&way)
    }

    /// The ways of acting for somebody else.
    pub fn others(&self) -> impl Iterator<Item = ActAs> {
        self.ways.iter().copied().filter(|way| *way != ActAs::Oneself)
    }

    /// Whether people may file here for somebody else.
    pub fn is_for_others(&self) -> bool {
        self.others().next().is_some()
    }

    /// Whether a mandate is one by which people may file here.
    pub fn takes(&self, mandate: &Mandate) -> bool {
        match &mandate.of {
            Represented::Child(_) => self.allows(ActAs::Child),
            Represented::Company { role, .. } => self.allows(ActAs::Company) && self.roles.contains(role),
        }
    }

    fn read(section: &Section<'_>) -> Self {
        let written = section.some_of("act_as", &ActAs::ALL.map(ActAs::word));
        let mut ways: Vec<ActAs> = written.iter().filter_map(|word| ActAs::of(word)).collect();
        let placed = section.placed_texts("act_as");
        if section.has("act_as") && section.is_empty_list("act_as") {
            section.complain_key(
                "act_as",
                "\"act_as\" is empty, and nobody could apply",
                "Write act_as = [\"self\"], or leave it out.",
            );
        }
        for (at, twice) in placed.iter().enumerate() {
            if placed[..at].iter().any(|before| before.value == twice.value) {
                section.complain_at(
                    twice,
                    format!("\"{}\" stands twice in \"act_as\"", twice.value),
                    "Leave one of them out.",
                );
            }
        }
        ways.sort_unstable();
        ways.dedup();
        if ways.is_empty() {
            ways.push(ActAs::Oneself);
        }
        let roles = section.texts("company_roles");
        let company = ways.contains(&ActAs::Company);
        if company && roles.is_empty() {
            section.complain_key(
                "act_as",
                "people may act for a company, and no role says who",
                "Add company_roles = [\"board\"], in the words of the register.",
            );
        }
        if !company && section.has("company_roles") {
            section.complain_key(
                "company_roles",
                "\"company_roles\" is there, and nobody may act for a company",
                "Leave it out, or add \"company\" to act_as.",
            );
        }
        Self { ways, roles }
    }
}

/// Who may use a service, and how an application begins.
pub(super) struct Access {
    /// The lowest level of sign-in; none where nobody has to sign in.
    pub(super) login: Option<Level>,
    pub(super) acting: Acting,
    pub(super) counter: Vec<String>,
    pub(super) from_look: bool,
}

impl Access {
    pub(super) fn read(section: Option<&Section<'_>>) -> Self {
        let Some(section) = section else {
            let (acting, counter) = (Acting::default(), Vec::new());
            return Self { login: Some(Level::Substantial), acting, counter, from_look: false };
        };
        let (login, acting) = (Level::read(section), Acting::read(section));
        let counter = section.texts("counter");
        let from_look = section.flag("from_look");
        section.done();
        if section.has("counter") && section.is_empty_list("counter") {
            section.complain_key(
                "counter",
                "\"counter\" is empty, and nobody could file for a visitor",
                "Name the roles that may, or leave it out: then nobody files at the counter.",
            );
        }
        if !counter.is_empty() && !acting.allows(ActAs::Oneself) {
            section.complain_key(
                "counter",
                "an official files for the visitor themselves, and here nobody applies for themselves",
                "Add \"self\" to act_as, or leave counter out.",
            );
        }
        if !counter.is_empty() && from_look {
            section.complain_key(
                "counter",
                "an application begins with a look that the person has found in their history, which no official reads",
                "Leave counter out.",
            );
        }
        if login.is_none() && acting != Acting::default() {
            section.complain_key(
                "act_as",
                "people act for others, and nobody signs in for the service",
                "Write login = \"substantial\", or leave act_as out.",
            );
        }
        if from_look && login.is_none() {
            section.complain_key(
                "from_look",
                "an application begins with a look at somebody's data, and nobody signs in for the service",
                "Write login = \"substantial\", or leave from_look out.",
            );
        }
        if from_look && acting != Acting::default() {
            section.complain_key(
                "from_look",
                "an application begins with a look at the person's own data or their child's, and people act for others",
                "Leave act_as out: who has the child in their care asks in their own name.",
            );
        }
        Self { login, acting, counter, from_look }
    }
}
