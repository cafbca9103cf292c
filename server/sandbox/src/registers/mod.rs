//! The registers: each a system of its own, with its own address, store and faults. One row of a table makes one.

mod answer;
mod benefits;
mod business;
mod city;
mod counter;
mod entry;
mod outside;
mod police;
mod population;
mod soap;
mod store;
mod tell;
mod tracker;
mod traffic;

pub(crate) use tracker::{ENDPOINTS as TRACKER_ENDPOINTS, TRACKER};

use crate::{Addresses, Part, clock::Clock, faults, soap::Face};
use axum::Router;
use counter::Register;
use outside::Outside;
use std::{io, path::Path, path::PathBuf, sync::Arc};
use store::Store;
use tokio_util::sync::CancellationToken;

/// A register as the X-Road knows it. All names and registry codes are fictive.
#[derive(Debug)]
pub struct Provider {
    /// Instance, member class, member code and subsystem, slashes between them.
    pub subsystem: &'static str,
    /// The codes of its services.
    pub services: &'static [&'static str],
    /// The member that owns it.
    pub(crate) owner: &'static str,
    /// What its WSDL says, when it also speaks SOAP; its services then answer at `/soap`, too.
    pub(crate) soap: Option<&'static Face>,
    /// The part at whose port it answers.
    pub(crate) part: Part,
    /// The services that the onlooker may call; the portal may call all.
    pub(crate) onlooker_may: &'static [&'static str],
    open: fn(Arc<Store>, Option<Arc<Outside>>, CancellationToken) -> Router,
}

/// Every register there is.
static PROVIDERS: [Provider; 6] = [
    Provider {
        part: Part::Population,
        ..provider::<population::Population>("EE-sandbox/GOV/79990023/population", "Näidisrahvastiku Amet")
    },
    Provider {
        part: Part::Traffic,
        onlooker_may: &["vehicle-by-plate"],
        ..provider::<traffic::Traffic>("EE-sandbox/GOV/79990037/traffic", "Näidisliikluse Amet")
    },
    provider::<benefits::Benefits>("EE-sandbox/GOV/79990046/benefits", "Näidistoetuste Amet"),
    provider::<police::Police>("EE-sandbox/GOV/79990052/police", "Näidispolitsei"),
    provider::<city::City>("EE-sandbox/GOV/79990075/city", "Näidislinna Hooldusamet"),
    provider::<business::Business>("EE-sandbox/GOV/79990069/business", "Näidisäriregister"),
];

/// Every register, in the order in which the security server lists them.
pub fn providers() -> &'static [Provider] {
    &PROVIDERS
}

/// A register that shares its port with others, and that the portal alone may ask.
const fn provider<R: Register>(subsystem: &'static str, owner: &'static str) -> Provider {
    let (part, services) = (Part::Registers, R::SERVICES);
    Provider { subsystem, services, owner, soap: R::SOAP, part, onlooker_may: &[], open: counter::open::<R> }
}

impl Provider {
    /// The codes of its services, that of its tracker among them.
    pub fn all_services(&self) -> impl Iterator<Item = &'static str> {
        self.services.iter().copied().chain([TRACKER])
    }

    /// The subsystem's own code: the register's name in paths and files.
    pub fn name(&self) -> &'static str {
        self.subsystem.rsplit('/').next().unwrap_or_default()
    }
}

/// What answers at the port of `part`: one register at its root, or several, each under its name.
/// Fails with the path that could not be read or written.
pub(crate) fn router(
    part: Part,
    data: Option<&Path>,
    addresses: &Addresses,
    stop: &CancellationToken,
    clock: &Clock,
) -> Result<Router, (PathBuf, io::Error)> {
    let mut router = Router::new();
    for provider in PROVIDERS.iter().filter(|provider| provider.part == part) {
        let store = match data.map(|folder| folder.join(format!("{}.jsonl", provider.name()))) {
            None => Store::in_memory(clock.clone()),
            Some(path) => Store::open(&path, clock.clone()).map_err(|error| (path, error))?,
        };
        let outside = Outside::of(addresses, provider.subsystem, stop);
        let register = (provider.open)(Arc::new(store), outside, stop.clone());
        router = match part {
            Part::Registers => router.nest(&format!("/{}", provider.name()), register),
            _ => router.merge(register),
        };
    }
    Ok(router)
}
