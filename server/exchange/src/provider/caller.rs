//! Who may call what on us.

use std::collections::BTreeMap;

use axum::http::{HeaderMap, StatusCode};
use serde::Deserialize;

use domain::ports::FIND_USAGE;

use super::refusal::Refusal;
use crate::{Settings, SubsystemId, message::CLIENT, percent};

/// The services that we provide.
const SERVICES: [&str; 3] = ["decision", "event", FIND_USAGE];

/// What the configuration says about us as a provider.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ProviderSettings {
    /// Where the security server finds us, `host:port`; nobody can call when empty.
    pub listen: String,
    /// Registers, by their names under `registers`, with the services that each may call.
    pub callers: BTreeMap<String, Vec<String>>,
}

/// Registers by their subsystems, with what each may call.
#[derive(Debug, Clone)]
pub struct Callers {
    all: Vec<(SubsystemId, String, Vec<String>)>,
    /// Our own subsystem.
    own: SubsystemId,
    /// Every register of the configuration.
    registers: BTreeMap<String, SubsystemId>,
}

/// Why nobody can be let in by these settings.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoCallers {
    #[error("[exchange.provider] lets the register \"{0}\" call, and there is no [exchange.registers.{0}]")]
    UnknownRegister(String),
    #[error("[exchange.provider] lets \"{0}\" call \"{1}\", and we provide decision, event and findUsage")]
    UnknownService(String, String),
    #[error(
        "[exchange.provider] lets both \"{0}\" and \"{1}\" call, and they are one subsystem; let one of them call, which owns what it decides"
    )]
    OneSubsystem(String, String),
}

/// Who may call. Where we listen is the program's own to read.
///
/// # Errors
/// When the settings name what does not exist.
pub fn callers(provider: &ProviderSettings, settings: &Settings) -> Result<Callers, NoCallers> {
    let mut all = Vec::new();
    for (register, services) in &provider.callers {
        let known = settings.registers.get(register);
        let known = known.ok_or_else(|| NoCallers::UnknownRegister(register.clone()))?;
        if let Some(service) = services.iter().find(|service| !SERVICES.contains(&service.as_str())) {
            return Err(NoCallers::UnknownService(register.clone(), service.clone()));
        }
        let same = |(subsystem, ..): &&(SubsystemId, String, Vec<String>)| *subsystem == known.subsystem;
        if let Some((_, other, _)) = all.iter().find(same) {
            return Err(NoCallers::OneSubsystem(other.clone(), register.clone()));
        }
        all.push((known.subsystem.clone(), register.clone(), services.clone()));
    }
    let registers = settings.registers.iter().map(|(name, register)| (name.clone(), register.subsystem.clone()));
    Ok(Callers { all, own: settings.client.clone(), registers: registers.collect() })
}

impl Callers {
    /// The register that calls, if it may call `service`.
    pub(super) fn register(&self, headers: &HeaderMap, service: &str) -> Result<&str, Refusal> {
        // Where a header is repeated, the last counts, as for the security server.
        let client = headers.get_all(CLIENT).iter().next_back();
        let client = client.ok_or_else(|| Refusal::new(StatusCode::BAD_REQUEST, "client_missing"))?;
        let client = client.to_str().unwrap_or_default();
        let of = self.all.iter().find(|(subsystem, ..)| names(client, subsystem));
        match of {
            Some((_, register, services)) if services.iter().any(|allowed| allowed == service) => Ok(register),
            _ => Err(Refusal::new(StatusCode::FORBIDDEN, "access_denied")),
        }
    }

    /// The subsystem of a register; our own, when none is named.
    pub(super) fn system(&self, register: Option<&str>) -> Option<&SubsystemId> {
        register.map_or(Some(&self.own), |register| self.registers.get(register))
    }

    /// The full identifier of a service of ours.
    pub(super) fn service(&self, service: &str) -> String {
        format!("{}/{service}", self.own)
    }
}

/// Whether a header `X-Road-Client` names this subsystem, however its sender escapes.
fn names(header: &str, subsystem: &SubsystemId) -> bool {
    let SubsystemId { instance, member_class, member_code, subsystem_code } = subsystem;
    let ours = [instance, member_class, member_code, subsystem_code].map(|part| Some(part.clone()));
    ours.into_iter().eq(header.split('/').map(percent::decode))
}
