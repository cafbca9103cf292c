//! What a subsystem offers by REST, whoever is behind it: a register of the sandbox, the portal, or a member beside them.

use super::{
    SecurityServer, directory,
    failure::Failure,
    members::{MemberService, ServiceKind},
};
use crate::registers::{TRACKER, TRACKER_ENDPOINTS};
use axum::http::Method;

/// One service, as one client sees it.
pub(super) struct Offer {
    pub(super) code: String,
    pub(super) kind: ServiceKind,
    /// Where it answers.
    pub(super) url: String,
    /// Methods and paths that may be called; empty: all.
    pub(super) endpoints: Vec<(String, String)>,
    pub(super) allowed: bool,
}

/// Everything that a subsystem offers, and whether `client` may call it.
pub(super) fn offers(server: &SecurityServer, client: &str, subsystem: &str) -> Vec<Offer> {
    if let Some(provider) = directory::provider(subsystem) {
        let base = server.addresses.of(provider);
        let offer = |service: &'static str| Offer {
            code: service.to_owned(),
            kind: ServiceKind::Rest,
            url: format!("{base}/{service}"),
            endpoints: endpoints(service),
            allowed: directory::may_call(client, provider, service),
        };
        return provider.all_services().map(offer).collect();
    }
    if subsystem == directory::CLIENT {
        // A portal that nobody listens for offers the same, and cannot be reached.
        let base = server.addresses.portal.as_deref().unwrap_or("http://127.0.0.1:0");
        let offer = |service: &str| Offer {
            code: service.to_owned(),
            kind: ServiceKind::Rest,
            url: format!("{base}/{service}"),
            endpoints: endpoints(service),
            allowed: directory::may_call_portal(client, service),
        };
        return directory::PORTAL_SERVICES.into_iter().map(offer).collect();
    }
    let member = server.members.iter().find(|member| member.subsystem == subsystem);
    let services = member.into_iter().flat_map(|member| member.services.iter().cloned());
    let offer = |MemberService { code, kind, url, endpoints }| Offer {
        code,
        kind,
        url,
        endpoints,
        allowed: client == directory::CLIENT || server.members.iter().any(|member| member.subsystem == client),
    };
    services.map(offer).collect()
}

/// A tracker is called below its own address, and only read.
fn endpoints(service: &str) -> Vec<(String, String)> {
    let below = TRACKER_ENDPOINTS.iter().filter(|_| service == TRACKER);
    below.map(|path| ("GET".to_owned(), (*path).to_owned())).collect()
}

/// The service that is asked for, if there is one by this name, it speaks REST, and the client may call it so.
pub(super) fn called(
    server: &SecurityServer,
    client: &str,
    subsystem: &str,
    service: &str,
    method: &Method,
    path: &str,
) -> Result<Offer, Failure> {
    let named = format!("SERVICE:{subsystem}/{service}");
    let refuse = |code, message: &str| Failure::new(code, format!("{message}: {named}"));
    let offer = offers(server, client, subsystem).into_iter().find(|offer| offer.code == service);
    let offer = offer.ok_or_else(|| refuse("server.serverproxy.unknown_service", "Unknown service"))?;
    if offer.kind == ServiceKind::Wsdl {
        return Err(refuse(
            "server.serverproxy.service_type",
            "Service is a SOAP service and cannot be called using REST",
        ));
    }
    match offer.allowed && offer.covers(method, path) {
        true => Ok(offer),
        false => Err(refuse("server.serverproxy.access_denied", "Request is not allowed")),
    }
}

impl Offer {
    fn covers(&self, method: &Method, path: &str) -> bool {
        let meant = |(verb, pattern): &(String, String)| {
            (verb == "*" || verb == method.as_str()) && covers(pattern.trim_matches('/'), path.trim_matches('/'))
        };
        self.endpoints.is_empty() || self.endpoints.iter().any(meant)
    }
}

/// `*` stands for one step of a path, `**` at the end for all that follow.
fn covers(pattern: &str, path: &str) -> bool {
    match (pattern.split_once('/'), path.split_once('/')) {
        _ if pattern == "**" => true,
        (Some((step, pattern)), Some((first, path))) => (step == "*" || step == first) && covers(pattern, path),
        (None, None) => pattern == path || (pattern == "*" && !path.is_empty()),
        _ => false,
    }
}
