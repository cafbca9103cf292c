//! The client against a small stand-in of a security server, over real HTTP.

mod answers;
mod at_once;
mod evil;
mod guard;
mod health;
mod hostile;
mod log;
mod provider;
mod provider_tracker;
mod retries;
mod soap;
mod soap_evil;
mod soap_troubles;
mod stand_in;
mod tracker;
mod troubles;
