//! The security server's older half: SOAP messages of protocol 4.0, posted to its root.

mod fault;
mod message;
mod metaservices;
mod offer;
mod relay;

pub(super) use relay::relay;
