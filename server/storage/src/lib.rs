#![doc = include_str!("../README.md")]

mod address;
#[cfg(test)]
mod all_statements;
mod attachments;
mod bundles;
mod cases;
mod claims;
mod confirmations;
mod database;
mod drafts;
mod events;
mod exchanges;
mod feeds;
mod leftovers;
mod migrations;
mod notices;
mod offers;
mod open_error;
mod outbox;
mod query;
mod queues;
mod rights;
mod row;
mod sessions;
mod statements;
mod store;
mod units;
mod work;
mod writer;

pub use database::Database;
pub use open_error::OpenError;
pub use sessions::Sessions;
