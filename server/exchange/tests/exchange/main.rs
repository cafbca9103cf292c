//! The client against a small stand-in of a security server, over real HTTP.

mod answers;
mod evil;
mod log;
mod retries;
mod stand_in;
mod troubles;
