#![doc = include_str!("../README.md")]

mod assets;
mod csrf;
mod doors;
mod extract;
mod failure;
mod feeds;
mod finder;
mod form;
mod handlers;
mod headers;
mod kept;
mod key;
mod page;
mod pending;
mod previews;
mod routes;
mod seal;
mod session;
mod spreadsheet;
mod state;
mod token;
mod upload;
mod visit;
mod visitor;
mod worker;

pub use doors::{Door, Listed, OfficeSignIn, SharedRoster};
pub use failure::Failure;
pub use feeds::follow;
pub use finder::Finder;
pub use key::Key;
pub use previews::Previews;
pub use routes::router;
pub use seal::Seals;
pub use session::Lasting;
pub use state::{Inspector, Portal, Ready, Settings};
pub use worker::{broom, checks, terms, work};
