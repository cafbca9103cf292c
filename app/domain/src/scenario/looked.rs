//! The look at which an application of a scenario begins, where the service begins with one.

use std::collections::BTreeMap;

use uuid::Uuid;

use super::{failure::Failure, town::Town, town::now};
use crate::{
    desk::{AskedWhy, Begun, LookInWords},
    event::{Event, What},
    people::{Actor, Official},
    ports::{Clock, Write},
    service::{Section, Service, nearest},
};

/// Everybody's look in this world has one id: there is one of them.
const LOOK: Uuid = Uuid::from_u128(u128::MAX - 1);

/// Who looked, and how the person's page told it.
#[derive(Debug, Default)]
pub(super) struct Looked {
    /// The official; the portal itself, when absent.
    by: Option<Official>,
    words: LookInWords,
}

impl Looked {
    /// `look = { by = "olev", what = "…", why = "…" }`; left out, the portal looked.
    pub(super) fn read(
        section: &Section<'_>,
        service: &Service,
        officials: &BTreeMap<String, Official>,
    ) -> Option<Self> {
        let Some(look) = section.section("look") else { return service.from_look.then(Self::default) };
        if !service.from_look {
            section.complain_key(
                "look",
                "no application of this service begins with a look",
                "Leave it out, or write from_look = true under [access].",
            );
        }
        let by = look.text("by").and_then(|by| {
            let official = officials.get(by.value).cloned();
            if official.is_none() {
                let near = nearest(by.value, officials.keys().map(String::as_str));
                let cure = near.map_or_else(
                    || format!("Add [person.{}] with roles.", by.value),
                    |near| format!("Did you mean \"{near}\"?"),
                );
                look.complain_at(&by, format!("there is no official \"{}\"", by.value), cure);
            }
            official
        });
        let text = |key: &str| look.text(key).map(|text| text.value.to_owned()).unwrap_or_default();
        let words = LookInWords {
            at: text("at"),
            who: by.as_ref().map(|official| official.person.full_name()).unwrap_or_default(),
            what: text("what"),
            why: text("why"),
            service: text("service"),
        };
        look.done();
        Some(Self { by, words })
    }

    /// The person asks why.
    pub(super) fn begin(&self, town: &Town) -> Result<Begun, Failure> {
        let actor = self.by.as_ref().map_or(Actor::Portal, Actor::from);
        let what = if self.by.is_some() {
            What::Looked
        } else {
            What::AskedTrackers { registers: Vec::new(), silent: Vec::new() }
        };
        let look = Event {
            id: LOOK,
            at: town.clock.now(),
            about: town.resident.person.code.clone(),
            applicant: None,
            represented: None,
            case: None,
            service: String::new(),
            actor,
            what,
        };
        town.happened(Write::Record(look))?;
        match now(town.desk.ask_why(&town.resident, LOOK, |_| self.words.clone()))? {
            AskedWhy::Begun(_, begun) => Ok(begun),
            AskedWhy::Busy(_) => Err(Failure::new("another look is asked about", "Tell the portal's developers.")),
        }
    }
}
