//! The registers: each a system of its own, with its own port, store and faults.

mod answer;
mod counter;
mod faults;
mod population;
mod traffic;

use axum::Router;
use counter::Counter;
use std::{io, path::Path, path::PathBuf};
use tokio_util::sync::CancellationToken;

/// The population register's X-Road subsystem. The registry code is fictive.
pub const POPULATION: &str = "EE-sandbox/GOV/79990023/population";
/// The traffic register's X-Road subsystem. The registry code is fictive.
pub const TRAFFIC: &str = "EE-sandbox/GOV/79990037/traffic";

/// What each register offers over X-Road; the security server routes by this list.
pub(crate) const OFFERS: [(&str, &[&str]); 2] = [(POPULATION, &population::SERVICES), (TRAFFIC, &traffic::SERVICES)];

pub(crate) fn population(stop: CancellationToken) -> Router {
    Counter::new(population::Population::open(), stop).router()
}

/// Fails with the path that could not be read or written.
pub(crate) fn traffic(data: Option<&Path>, stop: CancellationToken) -> Result<Router, (PathBuf, io::Error)> {
    let traffic = traffic::Traffic::open(data)?;
    let records = traffic.records_router();
    Ok(Counter::new(traffic, stop).router().merge(records))
}
