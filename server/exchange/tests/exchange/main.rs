//! The client against a small stand-in of a security server, over real HTTP.

mod answers;
mod evil;
mod guard;
mod log;
mod provider;
mod retries;
mod stand_in;
mod troubles;
