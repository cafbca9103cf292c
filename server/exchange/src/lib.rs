#![doc = include_str!("../README.md")]

mod address;
mod answer;
mod client;
mod evidence;
mod failure;
mod message;
mod percent;
mod registers;
mod retry;
mod settings;
mod soap;

pub use address::{NotAnAddress, ServiceId, SubsystemId};
pub use client::{CannotStart, Exchange};
pub use failure::{ExchangeError, Failure};
pub use retry::{Next, Policy};
pub use settings::{NotAnOperation, Operation, Protocol, RegisterSettings, Settings};
pub use soap::{Attached, Flaw, Kind, NotAPart, Part, Soap};
