//! The population register: who lives where, and since when.

use super::{
    answer::{self, Answer},
    counter::Register,
    faults::Fault,
};
use crate::{
    chance,
    people::{self, Person, Trouble},
};
use axum::http::StatusCode;
use serde_json::{Value, json};
use std::{collections::HashMap, time::Duration};

pub(super) const SERVICES: [&str; 1] = ["person-by-code"];

pub(super) struct Population {
    people: HashMap<String, Person>,
}

impl Population {
    pub(super) fn open() -> Self {
        let everyone = people::everyone(chance::today()).into_iter();
        let people = everyone.map(|person| (person.code.clone(), person)).collect();
        Population { people }
    }

    fn find(&self, ask: &Value) -> Result<&Person, Answer> {
        let code = answer::text(ask, "code")?;
        let unknown = || Answer::error(StatusCode::NOT_FOUND, "unknown_person");
        self.people.get(code).ok_or_else(unknown)
    }
}

impl Register for Population {
    const SERVICES: &'static [&'static str] = &SERVICES;

    async fn answer(&self, _service: &str, ask: &Value) -> Answer {
        match self.find(ask) {
            Ok(person) => Answer::ok(json!({
                "code": person.code,
                "given_name": person.given_name,
                "family_name": person.family_name,
                "date_of_birth": person.date_of_birth,
                "address": person.address,
                "district": person.district,
                "resident_since": person.resident_since,
            })),
            Err(refusal) => refusal,
        }
    }

    fn trouble(&self, _service: &str, ask: &Value) -> Option<Fault> {
        match self.find(ask).ok()?.trouble {
            Trouble::PopulationSlow => Some(Fault::Slow(Duration::from_secs(40))),
            Trouble::PopulationGarbage => Some(Fault::Garbage),
            Trouble::PopulationDown => Some(Fault::Down),
            Trouble::TrafficDown | Trouble::None => None,
        }
    }
}
