//! Who owns and who uses a vehicle.

use super::super::{
    answer::{self, Answer},
    faults::Fault,
};
use crate::{
    chance,
    people::{self, Car, Trouble},
};
use axum::http::StatusCode;
use serde_json::{Value, json};
use std::collections::HashMap;

pub(super) struct Vehicles(HashMap<String, (Car, Trouble)>);

impl Vehicles {
    pub(super) fn open() -> Self {
        let everyone = people::everyone(chance::today()).into_iter();
        let cars = everyone.filter_map(|person| Some((person.car?, person.trouble)));
        Vehicles(cars.map(|entry| (entry.0.plate.clone(), entry)).collect())
    }

    fn find(&self, ask: &Value) -> Result<&(Car, Trouble), Answer> {
        let plate = answer::text(ask, "plate")?;
        let unknown = || Answer::error(StatusCode::NOT_FOUND, "unknown_plate");
        self.0.get(&normal(plate)).ok_or_else(unknown)
    }

    pub(super) fn by_plate(&self, ask: &Value) -> Answer {
        match self.find(ask) {
            Ok((car, _)) => Answer::ok(json!({
                "plate": car.plate,
                "make": car.make,
                "model": car.model,
                "owner": car.owner,
                "users": car.users,
                "category": "M1",
            })),
            Err(refusal) => refusal,
        }
    }

    pub(super) fn trouble(&self, ask: &Value) -> Option<Fault> {
        let (_, trouble) = self.find(ask).ok()?;
        (*trouble == Trouble::TrafficDown).then_some(Fault::Down)
    }
}

/// `123 abc` and `123-ABC` are the plate `123ABC`.
fn normal(plate: &str) -> String {
    plate.chars().filter(|letter| !letter.is_whitespace() && *letter != '-').flat_map(char::to_uppercase).collect()
}
