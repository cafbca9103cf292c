#![doc = include_str!("../README.md")]

mod assets;
mod csrf;
mod extract;
mod failure;
mod form;
mod handlers;
mod headers;
mod key;
mod page;
mod pending;
mod routes;
mod session;
mod state;
mod visitor;
mod worker;

pub use failure::Failure;
pub use key::Key;
pub use routes::router;
pub use state::{Grants, Portal, Ready, Settings};
pub use worker::work;
