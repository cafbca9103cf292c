#![doc = include_str!("../README.md")]

mod address;
mod answer;
mod client;
mod evidence;
mod failure;
mod guard;
mod message;
mod meter;
mod noted;
mod percent;
mod provider;
mod registers;
mod retry;
mod settings;

pub use address::{NotAnAddress, ServiceId, SubsystemId};
pub use client::{CannotStart, Exchange};
pub use failure::{ExchangeError, Failure};
pub use guard::{Guarded, Rules};
pub use meter::Meter;
pub use noted::Noted;
pub use provider::{Callers, NoCallers, Provider, ProviderSettings, callers};
pub use retry::{Next, Policy};
pub use settings::{NotAnOperation, Operation, RegisterSettings, Settings};
