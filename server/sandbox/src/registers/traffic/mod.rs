//! The traffic register: vehicles, and the parking permits that go with them.

mod permits;
mod store;
mod vehicles;

use super::{answer::Answer, counter::Register, faults::Fault};
use axum::{Json, Router, extract::State, routing::get};
use serde_json::{Value, json};
use std::{
    io,
    path::{Path, PathBuf},
    sync::Arc,
};
use store::Store;
use vehicles::Vehicles;

pub(super) const SERVICES: [&str; 3] = ["vehicle-by-plate", "permit-application", "permit-decision"];

pub(super) struct Traffic {
    vehicles: Vehicles,
    store: Arc<Store>,
}

impl Traffic {
    pub(super) fn open(data: Option<&Path>) -> Result<Self, (PathBuf, io::Error)> {
        let store = match data {
            None => Store::in_memory(),
            Some(folder) => {
                let path = folder.join("traffic.jsonl");
                Store::open(&path).map_err(|error| (path, error))?
            }
        };
        Ok(Traffic { vehicles: Vehicles::open(), store: Arc::new(store) })
    }

    /// What arrived and what was recorded, for tests; on the register's own port, never over X-Road.
    pub(super) fn records_router(&self) -> Router {
        Router::new().route("/sandbox/records", get(records)).with_state(Arc::clone(&self.store))
    }
}

async fn records(State(store): State<Arc<Store>>) -> Json<Value> {
    Json(json!({ "records": store.list() }))
}

impl Register for Traffic {
    const SERVICES: &'static [&'static str] = &SERVICES;

    async fn answer(&self, service: &str, ask: &Value) -> Answer {
        match service {
            "vehicle-by-plate" => self.vehicles.by_plate(ask),
            "permit-application" => permits::application(&self.store, ask).await,
            _ => permits::decision(&self.store, ask).await,
        }
    }

    fn trouble(&self, service: &str, ask: &Value) -> Option<Fault> {
        match service {
            "vehicle-by-plate" => self.vehicles.trouble(ask),
            _ => None,
        }
    }

    fn received(&self, service: &str, ask: &Value) {
        if let Some(key) = ask.get("key").and_then(Value::as_str) {
            self.store.received(service, key);
        }
    }
}
