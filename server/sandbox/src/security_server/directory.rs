//! Who is on this X-Road, and who may call whom.

use crate::registers::{Provider, TRACKER, providers};

/// The portal's own subsystem, allowed to call every service. The registry code is fictive.
pub const CLIENT: &str = "EE-sandbox/GOV/79990017/portico";

/// A subsystem that is known but may look up vehicles alone: for meeting `access_denied`.
pub(super) const ONLOOKER: &str = "EE-sandbox/COM/19990040/onlooker";

/// The state's own portal, in which people see who looked at their data anywhere; it asks the portal who looked here.
pub(crate) const DATATRACKER: &str = "EE-sandbox/GOV/79990081/datatracker";

/// This server: instance, class and code of its owner, and its own code.
pub(super) const SERVER: &str = "EE-sandbox/GOV/79990017/ss1";

/// Subsystem and the name of the member that owns it: who asks, then who answers.
pub(super) fn subsystems() -> impl Iterator<Item = (&'static str, &'static str)> {
    let clients = [(CLIENT, "Näidislinn"), (ONLOOKER, "OÜ Pealtvaataja Näidis"), (DATATRACKER, "Näidisriigi Portaal")];
    clients.into_iter().chain(providers().iter().map(|provider| (provider.subsystem, provider.owner)))
}

/// The listed spelling of a subsystem, if it is one of ours.
pub(super) fn find(parts: &[String]) -> Option<&'static str> {
    subsystems().map(|(subsystem, _)| subsystem).find(|subsystem| is(parts, subsystem))
}

pub(super) fn is(parts: &[String], id: &str) -> bool {
    id.split('/').eq(parts.iter().map(String::as_str))
}

/// What the portal offers to the registers.
pub(super) const PORTAL_SERVICES: [&str; 3] = ["decision", "event", TRACKER];

/// Whether a client may call what the portal offers: registers tell it things, and the state's portal asks who looked.
pub(super) fn may_call_portal(client: &str, service: &str) -> bool {
    match service {
        TRACKER => client == DATATRACKER,
        _ => provider(client).is_some(),
    }
}

/// The name of the member that owns a subsystem.
pub(crate) fn owner(subsystem: &str) -> Option<&'static str> {
    subsystems().find(|(known, _)| *known == subsystem).map(|(_, owner)| owner)
}

/// The register behind a subsystem; subsystems that only ask have none.
pub(super) fn provider(subsystem: &str) -> Option<&'static Provider> {
    providers().iter().find(|provider| provider.subsystem == subsystem)
}

pub(super) fn may_call(client: &str, provider: &Provider, service: &str) -> bool {
    client == CLIENT || (client == ONLOOKER && provider.onlooker_may.contains(&service))
}
