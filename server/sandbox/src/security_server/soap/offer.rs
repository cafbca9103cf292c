//! Which services speak SOAP, where, and for whom.

use super::{
    super::{SecurityServer, directory, members},
    fault::Fault,
    message::Header,
};
use crate::{Member, Provider, ServiceKind};

/// Whoever answers behind a subsystem.
pub(super) enum Provides<'a> {
    /// A register of the sandbox. It may have services of REST alone.
    Register(&'static Provider),
    /// With whether the caller may call it, as over REST: the portal and other members may.
    Member(&'a Member, bool),
    /// It asks, and answers nothing.
    Nothing,
}

/// Both ends must be on this X-Road, and the server must be the one that was meant.
pub(super) fn known<'a>(server: &'a SecurityServer, header: &Header) -> Result<(String, Provides<'a>), Fault> {
    let unknown = |what: &str, parts: &[String]| {
        Fault::new("server.clientproxy.unknown_member", format!("{what} {parts:?} is not found"))
    };
    let client = header.id("client");
    let own = members::find(&server.members, &client).map(|member| member.subsystem.as_str());
    let known = directory::find(&client).or(own).ok_or_else(|| unknown("Client", &client))?;
    let asked = header.provider();
    let member = members::find(&server.members, &asked);
    let provides = match (directory::find(&asked), member) {
        (_, Some(member)) => Provides::Member(member, known == directory::CLIENT || own.is_some()),
        (Some(subsystem), None) => directory::provider(subsystem).map_or(Provides::Nothing, Provides::Register),
        (None, None) => return Err(unknown("Service provider", &asked)),
    };
    let meant = header.id("securityServer");
    if !meant.is_empty() && !directory::is(&meant, directory::SERVER) {
        let message = "The named security server does not serve this subsystem";
        return Err(Fault::new("server.clientproxy.invalid_security_server", message));
    }
    Ok((known.to_owned(), provides))
}

impl Provides<'_> {
    /// Codes and versions of all services.
    pub(super) fn services(&self) -> Vec<(&str, Option<&str>)> {
        match self {
            Provides::Nothing => Vec::new(),
            Provides::Member(member, _) => {
                let described = member.services.iter().filter(|service| service.kind == ServiceKind::Wsdl);
                described.map(|service| (service.code.as_str(), None)).collect()
            }
            Provides::Register(provider) => {
                let face = provider.soap.into_iter();
                face.flat_map(|face| provider.services.iter().map(|code| (*code, Some(face.version)))).collect()
            }
        }
    }

    pub(super) fn allows(&self, client: &str, service: &str) -> bool {
        match self {
            Provides::Nothing => false,
            Provides::Member(_, open) => *open,
            Provides::Register(provider) => directory::may_call(client, provider, service),
        }
    }

    /// The address of a service, where its WSDL is found, too.
    pub(super) fn url(&self, server: &SecurityServer, service: &str) -> String {
        match self {
            Provides::Nothing => String::new(),
            Provides::Member(member, _) => {
                let found = member.services.iter().find(|offered| offered.code == service);
                found.map(|found| found.url.clone()).unwrap_or_default()
            }
            Provides::Register(provider) => format!("{}/soap", server.addresses.of(provider)),
        }
    }
}
