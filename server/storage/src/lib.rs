#![doc = include_str!("../README.md")]

mod address;
#[cfg(test)]
mod all_statements;
mod attachments;
mod batches;
mod bundles;
mod cases;
mod claims;
mod confirmations;
mod database;
mod drafts;
mod events;
mod exchanges;
mod feeds;
mod hands;
mod leftovers;
mod look;
mod looks;
mod marks;
mod migrations;
mod notices;
mod offers;
mod officials;
mod open_error;
mod outbox;
mod proposals;
mod query;
mod queues;
mod rights;
mod row;
mod session_answers;
mod sessions;
mod shelves;
mod spans;
mod statements;
mod store;
mod tallies;
mod views;
mod words;
mod work;
mod writer;

pub use address::is_private;
pub use database::Database;
pub use look::{Looked, look};
pub use open_error::OpenError;
pub use sessions::Sessions;
