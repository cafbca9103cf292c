#![doc = include_str!("../README.md")]

mod address;
mod answer;
mod broken;
mod client;
mod evidence;
mod failure;
mod health;
mod message;
mod metaservices;
mod party;
mod percent;
mod reasons;
mod registers;
mod retry;
mod settings;
mod soap;
mod standing;
mod tls;
mod transfer;

pub use address::{NotAnAddress, ServiceId, SubsystemId};
pub use client::{CannotStart, Exchange};
pub use failure::{ExchangeError, Failure};
pub use health::Health;
pub use metaservices::{Endpoint, Member, Offer, OfferKind};
pub use party::{NotAParty, Party, ServerId};
pub use retry::{Next, Policy};
pub use settings::{NotAnOperation, Operation, Protocol, RegisterSettings, Settings};
pub use soap::{Attached, Flaw, Kind, NotAPart, Part, Soap};
pub use standing::{Refused, Standing};
pub use tls::{Distrust, TlsSettings, TlsTrouble};
pub use transfer::{Downloaded, Transfer, Uploaded};
