//! Members of the X-Road beside the sandbox's own, put there by whoever starts it: another provider, another client.

use super::address;

/// A subsystem beside the sandbox's own. It is a client, too. The portal and other members may call
/// whatever it offers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// Instance, class, code and subsystem, each percent-encoded, slashes between them.
    pub subsystem: String,
    pub services: Vec<MemberService>,
}

/// A service of a member.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MemberService {
    /// Plain, not encoded.
    pub code: String,
    pub kind: ServiceKind,
    /// Where it answers; path and query of a request are written behind it.
    pub url: String,
    /// Methods and paths, such as `GET` and `/pets/*`, that alone may be called; empty: all.
    pub endpoints: Vec<(String, String)>,
}

/// How a service is described, and with that by which protocol it is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ServiceKind {
    Rest,
    /// With its description, in JSON.
    OpenApi(serde_json::Value),
    Wsdl,
}

impl ServiceKind {
    /// As the metaservices write it.
    pub(super) fn word(&self) -> &'static str {
        match self {
            ServiceKind::Rest => "REST",
            ServiceKind::OpenApi(_) => "OPENAPI",
            ServiceKind::Wsdl => "WSDL",
        }
    }
}

/// The member with these decoded parts.
pub(super) fn find<'a>(members: &'a [Member], parts: &[String]) -> Option<&'a Member> {
    members.iter().find(|member| address::split(&member.subsystem).is_some_and(|own| own == parts))
}
