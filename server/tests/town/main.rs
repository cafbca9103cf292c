//! The whole house as processes over real HTTP: both topologies, both databases, and people who knock at every door.

mod acting;
mod browser;
mod catalogue;
mod closed_doors;
mod confirming;
mod consenting;
mod decisions;
mod deferring;
mod disputing;
mod faults;
mod houses;
mod lasting;
mod letters;
mod matrix;
mod offered;
mod once;
mod operating;
mod publishing;
mod reloading;
mod rights;
mod sign_in;
mod staying;
mod there_and_back;
mod time_passing;
mod uploads;
