//! Subsystems that whoever starts the sandbox puts on its X-Road: another provider to be asked.

/// A subsystem beside the sandbox's own. The portal may call whatever it offers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guest {
    /// Instance, class, code and subsystem, slashes between them.
    pub subsystem: String,
    pub services: Vec<GuestService>,
}

/// A service of a guest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GuestService {
    /// Plain, not encoded.
    pub code: String,
    pub kind: ServiceKind,
    /// Where it answers; its WSDL is found there with `?wsdl`.
    pub url: String,
}

/// How a service is described, and with that by which protocol it is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ServiceKind {
    Wsdl,
}
