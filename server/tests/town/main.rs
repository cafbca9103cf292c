//! The whole house as processes over real HTTP: both topologies, both databases, and people who knock at every door.

mod browser;
mod closed_doors;
mod houses;
mod once;
mod sign_in;
mod there_and_back;
