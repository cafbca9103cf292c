//! The client against a small stand-in of a security server, over real HTTP.

mod answers;
mod evil;
mod health;
mod hostile;
mod log;
mod retries;
mod stand_in;
mod troubles;
