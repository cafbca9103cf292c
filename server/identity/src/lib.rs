#![doc = include_str!("../README.md")]

mod begin;
mod claims;
mod discovery;
mod failure;
mod http;
mod level;
mod provider;
mod settings;

pub use begin::{Begin, CallbackQuery, Pending};
pub use claims::SignedIn;
pub use failure::{Failure, Refusal};
pub use level::Level;
pub use provider::Provider;
pub use settings::{Secret, Settings, SettingsError};
