//! Who is on this X-Road, and who may call whom.

use crate::registers::OFFERS;

/// The portal's own subsystem, allowed to call every service. The registry code is fictive.
pub const CLIENT: &str = "EE-sandbox/GOV/79990017/portico";

/// A subsystem that is known but may look up vehicles alone: for meeting `access_denied`.
pub(super) const ONLOOKER: &str = "EE-sandbox/COM/19990040/onlooker";

/// This server: instance, class and code of its owner, and its own code.
pub(super) const SERVER: &str = "EE-sandbox/GOV/79990017/ss1";

/// Subsystem and the name of the member that owns it.
pub(super) const SUBSYSTEMS: [(&str, &str); 4] = [
    (CLIENT, "Näidislinn"),
    (ONLOOKER, "OÜ Pealtvaataja Näidis"),
    (crate::POPULATION, "Näidisrahvastiku Amet"),
    (crate::TRAFFIC, "Näidisliikluse Amet"),
];

/// The listed spelling of a subsystem, if it is one of ours.
pub(super) fn find(parts: &[String]) -> Option<&'static str> {
    SUBSYSTEMS.into_iter().map(|(subsystem, _)| subsystem).find(|subsystem| is(parts, subsystem))
}

pub(super) fn is(parts: &[String], id: &str) -> bool {
    id.split('/').eq(parts.iter().map(String::as_str))
}

/// The services a subsystem offers.
pub(super) fn services(subsystem: &str) -> &'static [&'static str] {
    OFFERS.into_iter().find(|(provider, _)| *provider == subsystem).map_or(&[], |(_, services)| services)
}

pub(super) fn may_call(client: &str, service: &str) -> bool {
    client == CLIENT || (client == ONLOOKER && service == "vehicle-by-plate")
}
