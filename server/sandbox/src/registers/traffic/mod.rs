//! The traffic register: vehicles, and the parking permits that go with them.

mod permits;
mod vehicles;

use super::{answer::Answer, counter::Register, faults::Fault, store::Store, tell, tracker::Other};
use crate::soap::Face;
use serde_json::Value;
use std::sync::Arc;
use vehicles::Vehicles;

pub(super) struct Traffic {
    vehicles: Vehicles,
    store: Arc<Store>,
}

const SOAP: Face =
    Face { version: "v1", namespace: "http://traffic.example.invalid/v1", wsdl: include_str!("traffic.wsdl") };

impl Register for Traffic {
    const SERVICES: &'static [&'static str] = &["vehicle-by-plate", "permit-application", "permit-decision"];
    const OTHERS: &'static [Other] =
        &[(24 * 12 + 7, "Kindlustuspakkumine", "19990092", "Näidiskindlustus AS (väljamõeldud)", "pakkumised")];
    const SOAP: Option<&'static Face> = Some(&SOAP);

    fn open(store: Arc<Store>) -> Self {
        Traffic { vehicles: Vehicles::open(), store }
    }

    async fn answer(&self, service: &str, ask: &Value) -> Answer {
        match service {
            "vehicle-by-plate" => self.vehicles.by_plate(ask),
            "permit-application" => tell::keep(&self.store, permits::application(ask)).await,
            _ => tell::keep(&self.store, permits::decision(ask)).await,
        }
    }

    fn trouble(&self, service: &str, ask: &Value) -> Option<Fault> {
        match service {
            "vehicle-by-plate" => self.vehicles.trouble(ask),
            _ => None,
        }
    }
}
