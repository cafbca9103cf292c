//! The older half of X-Road: SOAP messages of protocol 4.0, for registers that still speak it.
//!
//! What is asked and answered stays JSON on our side: a question becomes elements, and an answer is read into what the
//! same register would have answered over REST. So one place, [`crate::registers`], says what an answer means.

mod answer;
mod body;
mod envelope;
mod fault;
mod flaw;
mod header;
mod kind;
mod message;
mod multipart;
mod services;
mod settings;
mod xml;

pub use answer::read;
pub use flaw::Flaw;
pub use kind::Kind;
pub use message::{Expected, message};
pub use settings::{Attached, NotAPart, Part, Soap};

/// Namespaces of the protocol.
const ENVELOPE: &str = "http://schemas.xmlsoap.org/soap/envelope/";
const XROAD: &str = "http://x-road.eu/xsd/xroad.xsd";
const IDENTIFIERS: &str = "http://x-road.eu/xsd/identifiers";
const REPRESENTATION: &str = "http://x-road.eu/xsd/representation.xsd";
const XOP: &str = "http://www.w3.org/2004/08/xop/include";
const INSTANCE: &str = "http://www.w3.org/2001/XMLSchema-instance";
